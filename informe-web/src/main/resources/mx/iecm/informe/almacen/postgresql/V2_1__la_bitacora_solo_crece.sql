-- Solo PostgreSQL: H2 pide para esto una clase de Java dentro de la base.
create function bitacora_solo_crece() returns trigger language plpgsql as $$
begin
  raise exception 'La bitácora solo crece: sus asientos no se cambian ni se borran (%).', lower(tg_op);
end
$$;

create trigger asiento_solo_crece
  before update or delete or truncate on asiento
  for each statement execute function bitacora_solo_crece();
