-- What is asked of every weapon that leaves is asked once a statement: a hand-over of a hundred is one question, not a hundred.

-- The store in which a weapon lay before the statement moved it, and whose keys were not turned.
drop trigger keys_were_turned on weapons;
create or replace function keys_were_turned() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (
    select from (
      select distinct p.armoury_id from was join became using (id)
        join weapon_placements p on p.weapon_id = was.id and p.n = was.moves and p.taken_at is null
      where was.status in ('inCustody', 'disputed') and became.status in ('inTransit', 'destroyed', 'transferred')) store
    where armoury_bar(store.armoury_id) is not null) then
    raise exception 'a weapon lies in a store that is shut or locked' using errcode = 'check_violation',
      constraint = 'keys_were_turned';
  end if;
  return null;
end $$;
create trigger keys_were_turned after update on weapons referencing old table as was new table as became
  for each statement execute function keys_were_turned();

-- A weapon and its part are never under one seal: asked of the part as before, and of all weapons of a statement together.
drop trigger parts_travel_apart on weapons;
create function weapons_travel_apart() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from became w join parts p on p.weapon_id = w.id
      where w.status = 'inTransit' and p.status = 'inTransit' and p.seal = w.seal) then
    raise exception 'a weapon and its part are under one seal' using errcode = 'check_violation', constraint = 'parts_travel_apart';
  end if;
  return null;
end $$;
create trigger parts_travel_apart after update on weapons referencing new table as became
  for each statement execute function weapons_travel_apart();

-- That a movement names a weapon, a side, a site and a person that there are is asked of all movements of a statement
-- together: four foreign keys ask four times a row, which was a third of the time of a hand-over. What they guard besides,
-- that none of these is ever removed, is said of those tables themselves.
alter table movements drop constraint movements_side_id_fkey, drop constraint movements_weapon_id_fkey,
  drop constraint movements_site_id_fkey, drop constraint movements_by_fkey;
create function movements_name_what_there_is() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from (select distinct side_id from added) a where not exists (select from authorities where id = a.side_id))
    or exists (select from (select distinct site_id from added) a where not exists (select from sites where id = a.site_id))
    or exists (select from (select distinct by from added) a where not exists (select from users where id = a.by))
    or exists (select from added a where not exists (select from weapons where id = a.weapon_id)) then
    raise exception 'a movement names a weapon, a side, a site and a person that there are' using errcode = 'foreign_key_violation',
      constraint = 'movements_name_what_there_is';
  end if;
  return null;
end $$;
create trigger names_what_there_is after insert on movements referencing new table as added
  for each statement execute function movements_name_what_there_is();

-- The same of where a weapon is, who sent it and from where, once its row is there.
alter table weapons drop constraint weapons_site_id_fkey, drop constraint weapons_sent_by_fkey,
  drop constraint weapons_sent_from_fkey;
create function weapons_name_what_there_is() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from (select distinct site_id from became union select distinct sent_from from became) a
      where a.site_id is not null and not exists (select from sites where id = a.site_id))
    or exists (select from (select distinct sent_by from became) a
      where a.sent_by is not null and not exists (select from users where id = a.sent_by)) then
    raise exception 'a weapon names sites and people that there are' using errcode = 'foreign_key_violation',
      constraint = 'weapons_name_what_there_is';
  end if;
  return null;
end $$;
create trigger names_what_there_is after insert on weapons referencing new table as became
  for each statement execute function weapons_name_what_there_is();
create trigger still_names_what_there_is after update on weapons referencing new table as became
  for each statement execute function weapons_name_what_there_is();

create function is_never_removed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'a row of % is never removed', tg_table_name using errcode = 'restrict_violation', constraint = 'never_removed';
end $$;
create trigger never_removed before delete on authorities for each row execute function is_never_removed();
create trigger never_removed before delete on sites for each row execute function is_never_removed();
create trigger never_removed before delete on users for each row execute function is_never_removed();
