-- A weapon moves many times and its marking never does. What is derived from the marking stood in the row, and every move
-- wrote it again with its index; it stands apart now, written once. Under row policies only plain equality finds its way
-- to an index, which a key a row allows and an array of keys did not.
create table weapon_serial_keys (
  key text not null,
  weapon_id uuid not null references weapons,
  side_id uuid not null references authorities,
  primary key (key, weapon_id)
);
insert into weapon_serial_keys
  select distinct k.key, w.id, w.side_id from weapons w cross join lateral unnest(serial_keys(w.serial_normal)) k(key);
create function weapon_is_found_by_marking() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  insert into weapon_serial_keys select distinct k.key, new.id, new.side_id from unnest(serial_keys(new.serial_normal)) k(key);
  return null;
end $$;
create trigger found_by_marking after insert on weapons for each row when (new.serial_normal is not null)
  execute function weapon_is_found_by_marking();
alter table weapon_serial_keys enable row level security;
alter table weapon_serial_keys force row level security;
create policy writer_writes on weapon_serial_keys for all to sulh_writer using (true) with check (true);
grant select, insert on weapon_serial_keys to sulh_writer;
grant select on weapon_serial_keys to sulh_reader;
create policy side_reads on weapon_serial_keys for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
drop index weapons_by_serial_keys;
alter table weapons drop column serial_keys;

-- Whether arms are under a seal with ammunition is asked once a statement, not once a weapon.
drop trigger apart on weapons;
create function arms_are_apart() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from moved w join consignments c on c.seal = w.seal and c.side_id = w.side_id
    where w.status = 'inTransit' and c.status = 'inTransit') then
    raise exception 'arms and ammunition are never under one seal' using errcode = 'check_violation',
      constraint = 'arms_and_ammunition_apart';
  end if;
  return null;
end $$;
create trigger apart after update on weapons referencing new table as moved for each statement execute function arms_are_apart();
