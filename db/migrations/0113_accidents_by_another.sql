-- An accident is confirmed and investigated by somebody who wrote none of its versions, not only neither the first nor the last.
create or replace function accident_is_investigated_by_another() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.kind in ('noted', 'concluded', 'confirmed')
    and exists (select from accident_versions v where v.accident_id = new.accident_id and v.written_by = new.taken_by) then
    raise exception 'an accident is confirmed and investigated by another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- The same of the accident itself, which knows only its first and its newest writer.
create function accident_is_confirmed_by_another() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from accident_versions v where v.accident_id = new.id and v.written_by = new.confirmed_by) then
    raise exception 'an accident is confirmed by another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger by_another after update on accidents for each row
  when (new.confirmed_by is not null and new.confirmed_by is distinct from old.confirmed_by)
  execute function accident_is_confirmed_by_another();

-- A list by day in which those without a day have their place, too.
create index accidents_by_day_or_none on accidents (side_id, coalesce(occurred_on, '-infinity'), id);
