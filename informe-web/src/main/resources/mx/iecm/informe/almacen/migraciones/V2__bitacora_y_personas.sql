-- Vale para PostgreSQL y para H2.

-- La bitácora. Cada asiento se refiere al anterior por su huella y nadie más puede referirse a ese mismo: la cadena no se
-- bifurca ni se le quita un asiento de en medio. El primero no se refiere a ninguno.
create table asiento (
  numero   bigint       primary key,
  cuando   timestamp with time zone not null,
  quien    varchar(120) not null,
  acto     varchar(40)  not null,
  asunto   text         not null,
  anterior varchar(64)  unique,
  huella   varchar(64)  not null unique,
  check ((numero = 1) = (anterior is null))
);

alter table asiento add constraint asiento_anterior foreign key (anterior) references asiento (huella);

-- Hasta dónde llega la bitácora: quien anota aparta este renglón.
create table cadena (
  id     integer     primary key check (id = 1),
  numero bigint      not null,
  huella varchar(64) not null
);

insert into cadena (id, numero, huella)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Quien puede entrar. La clave no está: está su bcrypt, con su sal y su costo.
create table persona (
  usuario      varchar(60)  primary key,
  nombre       varchar(200) not null,
  clave        varchar(100) not null,
  sal          varchar(100) not null,
  costo        integer      not null,
  -- La clave se la dio otra persona: antes que nada tiene que cambiarla.
  provisional  boolean      not null,
  bloqueada    boolean      not null,
  -- Las sesiones que empezaron antes ya no valen: cambió la clave o lo que puede.
  valida_desde timestamp with time zone not null,
  creada_en    timestamp with time zone not null,
  creada_por   varchar(120) not null
);

create table persona_papel (
  usuario varchar(60)  not null references persona (usuario),
  papel   varchar(100) not null,
  primary key (usuario, papel)
);
