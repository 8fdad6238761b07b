-- Cuándo recibe cada periodo, hasta cuándo cada área, y el acuse de cada entrega. Vale para PostgreSQL y para H2.

-- La ventana: sin cierre recibe hasta que la secretaría la cierre.
alter table periodo add column abre timestamp with time zone;
update periodo set abre = creado_en;
alter table periodo alter column abre set not null;
alter table periodo add column cierra timestamp with time zone;
update periodo set cierra = creado_en where not abierto;
alter table periodo add column admite_tarde boolean default false not null;
alter table periodo drop column abierto;

-- La prórroga de un área: todo o nada.
alter table area add column prorroga_hasta timestamp with time zone;
alter table area add column prorroga_motivo text;
alter table area add column prorroga_otorgada_en timestamp with time zone;
alter table area add column prorroga_otorgada_por varchar(120);

-- Cómo se presentó lo que vale: un libro se puede volver a presentar después de retirarlo.
alter table area add column puntualidad varchar(20);
update area set puntualidad = 'A_TIEMPO' where vigente is not null;

-- El folio de un acuse es el del periodo, el del área y este número.
alter table entrega add column numero integer;
update entrega set numero = (
  select count(*) from entrega otra
  where otra.area = entrega.area
    and (otra.recibida_en < entrega.recibida_en
      or (otra.recibida_en = entrega.recibida_en and otra.id <= entrega.id)));
alter table entrega alter column numero set not null;
alter table entrega add constraint entrega_numerada unique (area, numero);

alter table entrega add column puntualidad varchar(20) default 'A_TIEMPO' not null;
alter table entrega add column motivo text default '' not null;
-- El acuse tal como se dio, con su sello; vacío en lo que se recibió antes de que los hubiera.
alter table entrega add column acuse text default '' not null;
alter table entrega add column retirada_en timestamp with time zone;
alter table entrega add column retirada_por varchar(120);
