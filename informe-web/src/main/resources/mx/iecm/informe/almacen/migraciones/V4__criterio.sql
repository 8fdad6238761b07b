-- Lo que la secretaría decide de un periodo, con su motivo y su autor.
create table ajuste_de_regla (
  periodo    varchar(80)  not null references periodo (clave),
  regla      varchar(20)  not null,
  accion     varchar(20)  not null,
  motivo     text         not null,
  puesto_en  timestamp with time zone not null,
  puesto_por varchar(120) not null,
  primary key (periodo, regla)
);

create table justificacion (
  id         uuid         primary key,
  periodo    varchar(80)  not null references periodo (clave),
  regla      varchar(20)  not null,
  registro   text         not null,
  valor      text         not null,
  motivo     text         not null,
  puesta_en  timestamp with time zone not null,
  puesta_por varchar(120) not null
);

create index justificacion_de_periodo on justificacion (periodo, puesta_en);

create table informe_anterior (
  periodo    varchar(80)  primary key references periodo (clave),
  archivo    uuid         not null references archivo (id),
  puesto_en  timestamp with time zone not null,
  puesto_por varchar(120) not null
);

-- Con qué criterio se compiló: lo que se decida después es de la siguiente.
create table compilacion_acompanante (
  compilacion uuid        not null references compilacion (id),
  nombre      varchar(60) not null,
  archivo     uuid        not null references archivo (id),
  primary key (compilacion, nombre)
);
