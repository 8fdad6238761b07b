-- Vale para PostgreSQL y para H2. Los nombres son los del dominio; los instantes, con zona.

-- Bytes recibidos o producidos, en trozos: un documento grande nunca está entero en memoria.
create table archivo (
  id     uuid        primary key,
  sha256 varchar(64) not null,
  tamano bigint      not null
);

create table trozo (
  archivo uuid    not null references archivo (id) on delete cascade,
  orden   integer not null,
  bytes   bytea   not null,
  primary key (archivo, orden)
);

-- Un informe por entregar: un órgano y un periodo.
create table periodo (
  clave      varchar(80)  primary key,
  organo     text         not null,
  nombre     varchar(80)  not null,
  programa   uuid         not null references archivo (id),
  secretaria uuid         not null references archivo (id),
  plantilla  uuid         references archivo (id),
  abierto    boolean      not null,
  creado_en  timestamp with time zone not null,
  creado_por varchar(120) not null
);

-- Las áreas que tienen que entregar, en el orden del programa, y lo que vale de cada una.
create table area (
  id      uuid         primary key,
  periodo varchar(80)  not null references periodo (clave),
  siglas  varchar(80)  not null,
  nombre  text         not null,
  orden   integer      not null,
  vigente uuid,
  unique (periodo, siglas)
);

create table entrega (
  id           uuid         primary key,
  area         uuid         not null references area (id),
  sha256       varchar(64)  not null,
  nombre       varchar(255) not null,
  archivo      uuid         not null references archivo (id),
  recibida_en  timestamp with time zone not null,
  recibida_por varchar(120) not null,
  errores      integer      not null,
  advertencias integer      not null,
  notas        integer      not null,
  hallazgos    text         not null,
  -- Los mismos bytes son la misma entrega.
  unique (area, sha256)
);

alter table area add constraint area_vigente foreign key (vigente) references entrega (id);

create table compilacion (
  id           uuid         primary key,
  periodo      varchar(80)  not null references periodo (clave),
  programa     uuid         not null references archivo (id),
  secretaria   uuid         not null references archivo (id),
  plantilla    uuid         references archivo (id),
  borrador     boolean      not null,
  pedida_en    timestamp with time zone not null,
  pedida_por   varchar(120) not null,
  estado       varchar(20)  not null,
  veredicto    varchar(20),
  paso         varchar(120) not null,
  libros       integer      not null,
  terminada_en timestamp with time zone,
  ejecucion    bigint,
  -- El arriendo: quién la corre y cuándo se supo de él por última vez.
  nodo         varchar(200) not null,
  arranque     uuid         not null,
  latido_en    timestamp with time zone not null,
  -- Verdadero mientras corre y nulo después: así la base no deja correr dos de un periodo.
  en_curso     boolean      check (en_curso),
  unique (periodo, en_curso)
);

-- Con qué entregas se compila: lo que llegue después es de la siguiente.
create table compilacion_entrega (
  compilacion uuid not null references compilacion (id),
  entrega     uuid not null references entrega (id),
  primary key (compilacion, entrega)
);

create table avance (
  compilacion uuid         not null references compilacion (id),
  libro       varchar(300) not null,
  renglones   bigint       not null,
  leido       boolean      not null,
  primary key (compilacion, libro)
);

create table producto (
  compilacion uuid        not null references compilacion (id),
  nombre      varchar(60) not null,
  archivo     uuid        not null references archivo (id),
  primary key (compilacion, nombre)
);

create index entrega_de_area on entrega (area, recibida_en);
create index compilacion_de_periodo on compilacion (periodo, pedida_en);
