-- Stores for arms under one, two or three keys, what lies where in them, each opening and who went in
-- (ddr.md §1.5, 1.6, 1.12; docs/decisions/0022-storage.md).

create table armouries (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  code text not null check (code <> ''),
  name text not null check (name <> ''),
  kind text not null check (kind in ('armoury', 'container', 'partsStore')),
  capacity integer not null check (capacity > 0),
  opens_at text not null check (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes_at text not null check (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  longest_minutes integer not null check (longest_minutes > 0),
  established_by uuid not null references users,
  established_at timestamptz not null,
  constraint one_armoury_per_code unique (site_id, code),
  constraint armoury_in_one_site unique (id, site_id)
);
create index armouries_by_code on armouries (code, id) include (side_id, site_id);
create index armouries_by_name on armouries (name, id) include (side_id, site_id);

-- Who of a party carries its key, as users.
create function key_users(keys jsonb, party text) returns jsonb language sql immutable set search_path = pg_catalog, public
  return jsonb_path_query_array(keys, '$[*] ? (@.party == $party).holders[*].userId ? (@ != null)',
    jsonb_build_object('party', party));

create table key_regimes (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  armoury_id uuid not null,
  mode text not null check (mode in ('single', 'dual', 'triple')),
  keys jsonb not null,
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'inForce', 'retired', 'turnedDown')),
  turned_down_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint of_an_armoury_here foreign key (armoury_id, site_id) references armouries (id, site_id),
  constraint as_many_keys_as_said check (jsonb_array_length(keys) = case mode when 'single' then 0 when 'dual' then 2 else 3 end),
  constraint authority_has_a_key check (mode = 'single' or keys @> '[{"party": "authority"}]'),
  constraint one_key_a_party check (not (keys @? '$[*] ? (@.holders.size() < 1)') and jsonb_array_length(keys) =
    (keys @> '[{"party": "authority"}]')::int + (keys @> '[{"party": "group"}]')::int + (keys @> '[{"party": "third"}]')::int),
  constraint answered_is_signed check ((status = 'proposed') = (signed_by is null)),
  constraint turned_down_says_why check ((status = 'turnedDown') = (turned_down_for is not null)),
  constraint two_person_rule check (signed_by <> proposed_by)
);
create unique index one_regime_in_force on key_regimes (armoury_id) where status = 'inForce';
create unique index one_regime_proposed on key_regimes (armoury_id) where status = 'proposed';
create index key_regimes_by_armoury on key_regimes (armoury_id, proposed_at desc);

-- A regime is not rewritten, and a third party's key is given and taken with the third party's signature.
create function regime_is_signed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  thirds jsonb;
begin
  if tg_op = 'UPDATE' and ((old.armoury_id, old.mode, old.keys, old.reason, old.proposed_by, old.proposed_at)
      is distinct from (new.armoury_id, new.mode, new.keys, new.reason, new.proposed_by, new.proposed_at)
      or (old.status <> 'proposed' and not (old.status = 'inForce' and new.status in ('inForce', 'retired')
        and (old.signed_by, old.signed_at) = (new.signed_by, new.signed_at)))) then
    raise exception 'a key regime is not rewritten' using errcode = 'check_violation', constraint = 'regime_is_kept';
  end if;
  if new.status = 'inForce' and (tg_op = 'INSERT' or old.status = 'proposed') then
    select key_users(r.keys, 'third') into thirds from key_regimes r
      where r.armoury_id = new.armoury_id and r.status in ('inForce', 'retired') and r.id <> new.id
      order by r.signed_at desc, r.id desc limit 1;
    if coalesce(jsonb_array_length(thirds), 0) = 0 then
      thirds := key_users(new.keys, 'third');
    end if;
    if jsonb_array_length(thirds) > 0 and not thirds ? new.signed_by::text then
      raise exception 'the third party signs what becomes of its key' using errcode = 'check_violation',
        constraint = 'third_party_signs';
    end if;
  end if;
  return new;
end $$;
create trigger regime_is_signed before insert or update on key_regimes for each row execute function regime_is_signed();

create table storage_places (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  armoury_id uuid not null,
  code text not null unique,
  kind text not null check (kind in ('rack', 'shelf', 'box')),
  label text not null,
  capacity integer not null check (capacity > 0),
  added_by uuid not null references users,
  added_at timestamptz not null,
  constraint place_of_an_armoury_here foreign key (armoury_id, site_id) references armouries (id, site_id),
  constraint place_in_one_armoury unique (id, armoury_id, site_id)
);
create index storage_places_by_armoury on storage_places (armoury_id, code);
create index storage_places_by_site on storage_places (site_id);

create table weapon_placements (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  armoury_id uuid not null,
  place_id uuid not null,
  weapon_id uuid not null references weapons,
  n integer not null check (n >= 0),
  put_by uuid not null references users,
  put_at timestamptz not null,
  taken_by uuid references users,
  taken_at timestamptz,
  constraint in_a_place_here foreign key (place_id, armoury_id, site_id) references storage_places (id, armoury_id, site_id),
  constraint after_that_movement foreign key (weapon_id, n) references movements (weapon_id, n),
  constraint taken_is_signed check ((taken_by is null) = (taken_at is null))
);
-- In one place at the most: one placement of each movement goes on, and of a weapon's movements one is the newest.
create unique index in_one_place on weapon_placements (weapon_id, n) where taken_at is null;
create index placements_by_weapon on weapon_placements (weapon_id, put_at desc);
create index placements_by_place on weapon_placements (place_id) include (weapon_id, n) where taken_at is null;
create index placements_by_armoury on weapon_placements (armoury_id) include (weapon_id, n) where taken_at is null;

create table armoury_openings (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  armoury_id uuid not null,
  mode text not null check (mode in ('single', 'dual', 'triple')),
  keys jsonb not null,
  purpose text not null check (purpose in ('stockCheck', 'intake', 'inspection', 'handOver', 'emergency')),
  note text not null,
  status text not null check (status in ('signing', 'open', 'closed', 'cancelled')),
  faults text[] not null check (faults <@ array['unsigned', 'sealDiffers', 'outsideHours', 'overlong', 'overnight']),
  seals_found text[] not null,
  seals_left text[] not null,
  begun_by uuid not null references users,
  begun_at timestamptz not null,
  opened_at timestamptz,
  forced_for text,
  forced_by uuid references users,
  closed_by uuid references users,
  closed_at timestamptz,
  cancelled_for text,
  settlement text,
  settled_by uuid references users,
  settled_at timestamptz,
  constraint opening_of_an_armoury_here foreign key (armoury_id, site_id) references armouries (id, site_id),
  constraint opening_in_one_site unique (id, site_id),
  constraint open_since_when check ((status in ('open', 'closed')) = (opened_at is not null)),
  constraint closed_is_signed check ((status = 'closed') = (closed_by is not null and closed_at is not null)),
  constraint cancelled_says_why check ((status = 'cancelled') = (cancelled_for is not null)),
  constraint forced_says_how check (('unsigned' = any (faults)) = (forced_by is not null and forced_for is not null)),
  constraint settled_is_signed check ((settled_by is null) = (settlement is null)
    and (settled_by is null or (status = 'closed' and cardinality(faults) > 0))),
  -- Who opened it, forced it or closed it does not settle what was wrong with it.
  constraint two_person_rule check (settled_by <> begun_by and settled_by is distinct from forced_by
    and settled_by is distinct from closed_by or settled_by is null)
);
create unique index one_opening_at_a_time on armoury_openings (armoury_id)
  where status in ('signing', 'open') and forced_by is null;
create index openings_by_armoury on armoury_openings (armoury_id, begun_at desc, id desc);
create index openings_under_way on armoury_openings (armoury_id) where status in ('signing', 'open');
create index openings_to_settle on armoury_openings (armoury_id) where settled_by is null and faults <> '{}';
create index openings_left on armoury_openings (armoury_id, closed_at desc) where status = 'closed';

create table key_signatures (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  opening_id uuid not null,
  party text not null check (party in ('group', 'authority', 'third')),
  holder_id uuid not null,
  witnessed boolean not null,
  statement text not null,
  signed_by uuid not null references users,
  signed_at timestamptz not null,
  countersigned_by uuid references users,
  countersigned_at timestamptz,
  constraint signature_of_an_opening_here foreign key (opening_id, site_id) references armoury_openings (id, site_id),
  constraint one_signature_a_party unique (opening_id, party),
  constraint witness_says_what check (witnessed = (statement <> '')),
  constraint countersigned_where_witnessed check ((countersigned_by is null) = (countersigned_at is null)
    and (witnessed or countersigned_by is null)),
  constraint two_person_rule check (countersigned_by <> signed_by)
);
-- One person turns one key.
create unique index one_key_a_person on key_signatures (opening_id, signed_by) where not witnessed;

create function signature_is_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.countersigned_by is not null or not old.witnessed
    or (old.opening_id, old.party, old.holder_id, old.witnessed, old.statement, old.signed_by, old.signed_at)
      is distinct from (new.opening_id, new.party, new.holder_id, new.witnessed, new.statement, new.signed_by, new.signed_at) then
    raise exception 'a signature is not rewritten' using errcode = 'check_violation', constraint = 'signature_is_final';
  end if;
  return new;
end $$;
create trigger signature_is_final before update on key_signatures for each row execute function signature_is_final();

-- A store is opened under the keys in force, by all of them, each turned by who carries it; or it says that it was not.
create function opening_begins() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  regime key_regimes;
begin
  -- What goes on comes here too, on its way to be updated: of that, the next function judges.
  if exists (select from armoury_openings where id = new.id) then
    return new;
  end if;
  select * into regime from key_regimes where armoury_id = new.armoury_id and status = 'inForce';
  if (new.mode, new.keys) is distinct from (coalesce(regime.mode, 'single'), coalesce(regime.keys, '[]'::jsonb)) then
    raise exception 'an opening is under the keys in force' using errcode = 'check_violation', constraint = 'keys_in_force';
  end if;
  return new;
end $$;
create function opening_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (old.armoury_id, old.mode, old.keys, old.purpose, old.seals_found, old.begun_by, old.begun_at)
      is distinct from (new.armoury_id, new.mode, new.keys, new.purpose, new.seals_found, new.begun_by, new.begun_at)
    or not new.faults @> old.faults
    or (old.opened_at is not null and old.opened_at is distinct from new.opened_at)
    or (old.status in ('closed', 'cancelled') and (to_jsonb(old) - '{settlement,settled_by,settled_at}'::text[])
      is distinct from (to_jsonb(new) - '{settlement,settled_by,settled_at}'::text[]))
    or (old.settled_by is not null and old is distinct from new) then
    raise exception 'an opening is not rewritten' using errcode = 'check_violation', constraint = 'opening_is_kept';
  end if;
  return new;
end $$;
create function every_key_was_turned() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  key jsonb;
  third jsonb := key_users(new.keys, 'third');
begin
  for key in select * from jsonb_array_elements(new.keys) loop
    if not exists (select from key_signatures s where s.opening_id = new.id and s.party = key ->> 'party'
      and key -> 'holders' @> jsonb_build_array(jsonb_build_object('id', s.holder_id))
      and case when s.witnessed
        then s.countersigned_by is not null and key -> 'holders' @> jsonb_build_array(jsonb_build_object('id', s.holder_id, 'userId', null))
          and (jsonb_array_length(third) = 0 or third ? s.signed_by::text or third ? s.countersigned_by::text)
        else key -> 'holders' @> jsonb_build_array(jsonb_build_object('id', s.holder_id, 'userId', s.signed_by)) end) then
      raise exception 'the key of the % was not turned', key ->> 'party' using errcode = 'check_violation',
        constraint = 'every_key_was_turned';
    end if;
  end loop;
  return null;
end $$;
create trigger opening_begins before insert on armoury_openings for each row execute function opening_begins();
create trigger opening_goes_on before update on armoury_openings for each row execute function opening_goes_on();
create constraint trigger every_key_was_turned after insert or update on armoury_openings deferrable initially deferred
  for each row when (new.status in ('open', 'closed') and new.mode <> 'single' and not 'unsigned' = any (new.faults))
  execute function every_key_was_turned();

create table armoury_entries (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  armoury_id uuid not null,
  user_id uuid references users,
  visitor jsonb,
  with_id uuid references users,
  purpose text not null check (purpose in ('stockCheck', 'intake', 'inspection', 'handOver', 'emergency')),
  items text not null,
  shut boolean not null,
  entered_at timestamptz not null,
  recorded_by uuid not null references users,
  left_at timestamptz,
  left_recorded_by uuid references users,
  constraint entry_of_an_armoury_here foreign key (armoury_id, site_id) references armouries (id, site_id),
  constraint one_person check (num_nonnulls(user_id, visitor) = 1),
  constraint not_with_oneself check (with_id <> user_id),
  constraint left_is_signed check ((left_at is null) = (left_recorded_by is null))
);
create index entries_by_armoury on armoury_entries (armoury_id, entered_at desc, id desc);
create index entries_inside on armoury_entries (armoury_id) where left_at is null;

create function entry_is_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.left_at is not null or (to_jsonb(old) - '{left_at,left_recorded_by}'::text[])
    is distinct from (to_jsonb(new) - '{left_at,left_recorded_by}'::text[]) then
    raise exception 'the access log is not rewritten' using errcode = 'check_violation', constraint = 'entry_is_final';
  end if;
  return new;
end $$;
create trigger entry_is_final before update on armoury_entries for each row execute function entry_is_final();

-- Whether a fault that locks a store was not settled.
create function armoury_is_locked(armoury uuid) returns boolean language sql stable set search_path = pg_catalog, public
  return exists (select from armoury_openings o where o.armoury_id = armoury and o.settled_by is null and o.faults <> '{}'
    and o.faults && array['unsigned', 'sealDiffers'] and o.status <> 'cancelled');
-- Why nothing leaves a store now, or null: it stands under several keys and is not open under all of them, or it is locked.
create function armoury_bar(armoury uuid) returns text language sql stable set search_path = pg_catalog, public
  return case
    when exists (select from key_regimes r where r.armoury_id = armoury and r.status = 'inForce' and r.mode <> 'single')
      and not exists (select from armoury_openings o where o.armoury_id = armoury and o.status = 'open'
        and o.forced_by is null) then 'shut'
    when armoury_is_locked(armoury) then 'locked'
  end;
-- The same of the store in which a weapon lies, or null where it lies in none.
create function weapon_bar(weapon uuid) returns text language sql stable set search_path = pg_catalog, public
  return (select armoury_bar(p.armoury_id) from weapon_placements p join weapons w on w.id = p.weapon_id and w.moves = p.n
    where p.weapon_id = weapon and p.taken_at is null);
grant execute on function key_users, armoury_is_locked, armoury_bar, weapon_bar to sulh_writer, sulh_reader;

-- A weapon lies where it is in custody, and leaves a store whose keys were turned.
create function placement_is_here() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from weapon_placements where id = new.id) then
    return new;
  end if;
  if not exists (select from weapons w join armouries a on a.id = new.armoury_id and a.kind <> 'partsStore'
    where w.id = new.weapon_id and w.moves = new.n and w.site_id = new.site_id and w.side_id = new.side_id
      and w.status in ('inCustody', 'disputed')) then
    raise exception 'a weapon lies at the site where it is in custody' using errcode = 'check_violation',
      constraint = 'placement_is_here';
  end if;
  return new;
end $$;
create trigger placement_is_here before insert on weapon_placements for each row execute function placement_is_here();

create function placement_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.taken_at is not null or (to_jsonb(old) - '{taken_by,taken_at}'::text[])
    is distinct from (to_jsonb(new) - '{taken_by,taken_at}'::text[]) then
    raise exception 'where a weapon lay is not rewritten' using errcode = 'check_violation', constraint = 'placement_is_kept';
  end if;
  return new;
end $$;
create trigger placement_is_kept before update on weapon_placements for each row execute function placement_is_kept();

create function places_have_room() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  full_place text;
begin
  select s.code into full_place from storage_places s
    where s.id in (select place_id from added)
      and s.capacity < (select count(*) from weapon_placements p join weapons w on w.id = p.weapon_id and w.moves = p.n
        where p.place_id = s.id and p.taken_at is null) limit 1;
  if full_place is not null then
    raise exception 'place % is full', full_place using errcode = 'check_violation', constraint = 'places_have_room';
  end if;
  return null;
end $$;
create trigger places_have_room after insert on weapon_placements referencing new table as added
  for each statement execute function places_have_room();

create function keys_were_turned() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if weapon_bar(old.id) is not null then
    raise exception 'weapon % lies in a store that is shut or locked', new.tag using errcode = 'check_violation',
      constraint = 'keys_were_turned';
  end if;
  return new;
end $$;
create trigger keys_were_turned before update on weapons for each row
  when (old.status in ('inCustody', 'disputed') and new.status in ('inTransit', 'destroyed', 'transferred')) execute function keys_were_turned();

do $$
declare t text;
begin
  foreach t in array array['armouries', 'key_regimes', 'storage_places', 'weapon_placements', 'armoury_openings',
    'key_signatures', 'armoury_entries'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
  grant update on key_regimes, weapon_placements, armoury_openings, key_signatures, armoury_entries to sulh_writer;
end $$;
