-- Principal parts that were taken off a weapon, each with its own tag and chain of custody.
create table parts (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  weapon_id uuid not null references weapons,
  tag text not null unique,
  kind text not null check (kind in ('bolt', 'slide', 'barrel', 'cylinder', 'breechBlock', 'firingPin', 'trigger', 'other')),
  serial text,
  note text not null,
  kept_in text not null check (kept_in <> ''),
  status text not null check (status in ('inCustody', 'inTransit', 'disputed', 'refitted', 'destroyed')),
  holder text not null,
  moves integer not null check (moves >= 0),
  seal text,
  sent_by uuid references users,
  sent_from uuid references sites,
  settlement text,
  settled_by uuid references users,
  removed_by uuid not null references users,
  removed_at timestamptz not null,
  moved_at timestamptz not null,
  constraint sealed_in_transit check ((seal is not null) = (status = 'inTransit')),
  constraint sender_in_transit check ((sent_by is not null and sent_from is not null) = (status = 'inTransit')),
  constraint settled_is_signed check ((settlement is null) = (settled_by is null)),
  constraint refitted_on_its_weapon check ((status = 'refitted') = (holder = 'weapon:' || weapon_id)),
  constraint destroyed_at_its_site check ((status = 'destroyed') = (holder = 'destroyed:' || site_id))
);
create unique index one_of_a_kind_off on parts (weapon_id, kind) where status not in ('refitted', 'destroyed') and kind <> 'other';
create index parts_by_weapon on parts (weapon_id);
create index parts_by_movement on parts (moved_at, id) include (side_id, site_id);

create table part_movements (
  id uuid primary key,
  side_id uuid not null references authorities,
  part_id uuid not null references parts deferrable initially deferred,
  n integer not null check (n >= 0),
  prev_n integer generated always as (case when n = 0 then null else n - 1 end) stored,
  from_holder text not null,
  to_holder text not null,
  site_id uuid not null references sites,
  seal text,
  at timestamptz not null,
  by uuid not null references users,
  check (from_holder <> to_holder),
  -- The chain begins at a weapon, and what was put back on one is not taken off under the same record.
  constraint begins_and_ends_at_a_weapon check ((n = 0) = (from_holder like 'weapon:%')),
  constraint part_no_fork unique (part_id, n),
  constraint part_chain_end unique (part_id, n, to_holder),
  constraint part_chain foreign key (part_id, prev_n, from_holder) references part_movements (part_id, n, to_holder)
);
alter table parts add constraint held_where_it_moved
  foreign key (id, moves, holder) references part_movements (part_id, n, to_holder) deferrable initially deferred;
create trigger final before update or delete on part_movements for each row execute function history_is_final();

-- Who sent a part does not receive it, and who holds it does not settle what happened to its seal.
create function parts_take_two_people() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.to_holder like 'armourer:%' and exists (select from part_movements sent
      where sent.part_id = new.part_id and sent.n = new.n - 1 and sent.to_holder like 'transit:%' and sent.by = new."by") then
    raise exception 'who sent a part does not receive it' using errcode = 'check_violation', constraint = 'parts_take_two_people';
  end if;
  return new;
end $$;
create trigger two_people before insert on part_movements for each row execute function parts_take_two_people();
create function parts_are_settled_by_another() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.holder = 'armourer:' || new.settled_by then
    raise exception 'who holds a part does not settle its seal' using errcode = 'check_violation', constraint = 'parts_take_two_people';
  end if;
  return new;
end $$;
create trigger two_people before update on parts for each row
  when (new.settled_by is distinct from old.settled_by) execute function parts_are_settled_by_another();

-- A weapon and its part are never under one seal: whoever takes the shipment has both (IDDRS 4.10 §7.2).
create function parts_travel_apart() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from parts p join weapons w on w.id = p.weapon_id
      where (p.id = new.id or w.id = new.id) and p.status = 'inTransit' and w.status = 'inTransit' and p.seal = w.seal) then
    raise exception 'a weapon and its part are under one seal' using errcode = 'check_violation', constraint = 'parts_travel_apart';
  end if;
  return null;
end $$;
create constraint trigger parts_travel_apart after insert or update on parts deferrable initially deferred
  for each row when (new.status = 'inTransit') execute function parts_travel_apart();
create constraint trigger parts_travel_apart after update on weapons deferrable initially deferred
  for each row when (new.status = 'inTransit') execute function parts_travel_apart();

-- What was destroyed stays so, and no weapon is destroyed or given to the state while a part of it still lies somewhere: the two together shoot again.
create function parts_are_accounted() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from parts where weapon_id = new.id and status not in ('refitted', 'destroyed')) then
    raise exception 'a part of weapon % is not accounted for', new.tag using errcode = 'check_violation', constraint = 'parts_are_accounted';
  end if;
  return null;
end $$;
create constraint trigger parts_are_accounted after update of status on weapons deferrable initially deferred
  for each row when (new.status in ('destroyed', 'transferred')) execute function parts_are_accounted();
create function destroyed_parts_are_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'part % was destroyed', old.tag using errcode = 'restrict_violation';
end $$;
create trigger destroyed_is_final before update on parts
  for each row when (old.status = 'destroyed') execute function destroyed_parts_are_final();

-- Labels are on one item, weapon or part; no number is on both.
create or replace function label_is_of_this_item() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from tags where tags.tag = new.tag and (status <> 'used' or item_id <> new.id))
      or exists (select from weapons w join parts p on p.tag = w.tag where w.tag = new.tag) then
    raise exception 'the label % is not of this item', new.tag using errcode = 'check_violation', constraint = 'label_is_of_this_item';
  end if;
  return null;
end $$;
create constraint trigger label_is_of_this_item after insert or update of tag on parts deferrable initially deferred
  for each row execute function label_is_of_this_item();
create or replace function tags_are_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.tag, new.site_id, new.block_id) is distinct from (old.tag, old.site_id, old.block_id) or old.status = 'void'
      or (old.status = 'used' and (new.status, new.item_id) is distinct from (old.status, old.item_id)
        and (new.status <> 'void' or exists (select from weapons where weapons.tag = old.tag)
          or exists (select from parts where parts.tag = old.tag))) then
    raise exception 'tag % was used or is void', old.tag using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

do $$
declare t text;
begin
  foreach t in array array['parts', 'part_movements'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on parts to sulh_writer;
create policy jurisdiction_reads on parts for select to sulh_reader using ((select reader_joint()) or (side_id = (select reader_side())
  and ((select reader_site()) is null or site_id = (select reader_site()) or sent_from = (select reader_site()))));
create policy with_the_part on part_movements for select to sulh_reader
  using (exists (select from parts where parts.id = part_movements.part_id));

-- The right to a benefit that a weapon gives, used up once (R-1W1B). How many serve a weapon: test/stories/claims.test.ts holds this
-- against src/weapons/code-lists.ts.
create function crew_of(class text) returns integer language sql immutable set search_path = pg_catalog, public return (
  case class when 'generalPurposeMachineGun' then 2 when 'heavyMachineGun' then 3 when 'rocketLauncher' then 2
    when 'recoillessRifle' then 3 when 'mortar' then 4 when 'manpads' then 2 when 'antiAircraftGun' then 5
    when 'fieldGun' then 7 when 'multipleRocketLauncher' then 5 when 'armouredVehicle' then 4 else 1 end);

create table benefit_claims (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  receipt_id uuid not null references receipts,
  weapon_id uuid not null references weapons,
  person_id uuid not null references people,
  seat integer not null check (seat > 0),
  claimed_by uuid not null references users,
  claimed_at timestamptz not null,
  constraint one_seat_one_claim unique (weapon_id, seat),
  constraint one_claim_a_person unique (person_id)
);
create index receipts_by_person on receipts (person_id) where person_id is not null;

create function claims_are_rightful() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  weapon weapons;
  receipt receipts;
begin
  select * into weapon from weapons where id = new.weapon_id;
  select * into receipt from receipts where id = new.receipt_id;
  if weapon.receipt_id is distinct from receipt.id then
    raise exception 'receipt % is not of weapon %', receipt.number, weapon.tag using errcode = 'check_violation', constraint = 'claims_are_rightful';
  end if;
  if new.seat > (case weapon.source when 'group' then crew_of(weapon.class) when 'person' then 1 else 0 end) then
    raise exception 'weapon % has no claim %', weapon.tag, new.seat using errcode = 'check_violation', constraint = 'claims_are_rightful';
  end if;
  if receipt.issued_by = new.claimed_by then
    raise exception 'who issued receipt % does not accept a claim on it', receipt.number using errcode = 'check_violation', constraint = 'claims_are_rightful';
  end if;
  return new;
end $$;
create trigger claims_are_rightful before insert on benefit_claims for each row execute function claims_are_rightful();
create function claims_are_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'a claim is never changed or removed' using errcode = 'restrict_violation';
end $$;
create trigger final before update or delete on benefit_claims for each row execute function claims_are_final();

alter table benefit_claims enable row level security;
alter table benefit_claims force row level security;
create policy writer_writes on benefit_claims for all to sulh_writer using (true) with check (true);
grant select, insert on benefit_claims to sulh_writer;
grant select on benefit_claims to sulh_reader;
create policy jurisdiction_reads on benefit_claims for select to sulh_reader using ((select reader_joint())
  or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))));
