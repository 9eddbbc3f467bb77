-- Stations: tablets and hubs that record without a network, what they sent, and how it was decided
-- (docs/decisions/0058-centre-of-stations.md).
create table stations (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  kind text not null check (kind in ('tablet', 'hub')),
  name text not null check (name <> ''),
  state text not null check (state in ('invited', 'inForce', 'revoked')),
  epoch integer not null check (epoch >= 0),
  -- Logs up to this epoch are of a device that was shut out: nothing more is taken from them.
  revoked_up_to integer not null check (revoked_up_to between 0 and epoch),
  code_hash text check (code_hash ~ '^[0-9a-f]{64}$'),
  code_until timestamptz,
  invited_by uuid not null references users,
  invited_at timestamptz not null,
  enrolled_at timestamptz,
  ended_by uuid references users,
  ended_at timestamptz,
  reason text not null check (state <> 'revoked' or reason <> ''),
  constraint code_for_a_time check ((code_hash is null) = (code_until is null)),
  constraint enrolled_in_an_epoch check ((epoch = 0) = (enrolled_at is null)),
  constraint in_force_is_enrolled check (state <> 'inForce' or epoch > revoked_up_to),
  constraint revoked_has_no_code check (state <> 'revoked' or (code_hash is null and revoked_up_to = epoch and ended_by is not null)),
  constraint ended_at_a_time check ((ended_by is null) = (ended_at is null))
);
create unique index stations_by_code on stations (code_hash);

-- The public keys of each time that a station was enrolled: what it signed stays provable.
create table station_keys (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  station_id uuid not null references stations deferrable initially deferred,
  epoch integer not null check (epoch > 0),
  sign_key text not null check (length(sign_key) = 44),
  box_key text not null check (length(box_key) = 44),
  enrolled_at timestamptz not null,
  unique (station_id, epoch)
);
create unique index one_station_per_key on station_keys (sign_key);

-- What a named person decided about an entry that was held. Its id is that of the act.
create table held_settlements (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  station_id uuid not null references stations,
  epoch integer not null check (epoch > 0),
  seq integer not null check (seq > 0),
  kind text not null check (kind in ('takenIn', 'setAside')),
  author_id uuid not null,
  reason text not null check (kind <> 'setAside' or reason <> ''),
  settled_by uuid not null references users check (settled_by <> author_id or kind = 'takenIn'),
  settled_at timestamptz not null
);

-- A station never goes back: neither to an earlier epoch, nor to be trusted with a log from which it was shut out.
create function station_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.site_id, old.kind, old.invited_by, old.invited_at)
      is distinct from row(new.side_id, new.site_id, new.kind, new.invited_by, new.invited_at)
    or new.epoch not in (old.epoch, old.epoch + 1) or new.revoked_up_to < old.revoked_up_to then
    raise exception 'where a station stands does not change, and it does not go back' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on stations for each row execute function station_goes_on();

-- How far each log is. The rest of these tables is no record that the journal leads to: `sulh verify` proves the logs by their
-- own hashes and signatures.
create table station_logs (
  station_id uuid not null references stations,
  epoch integer not null check (epoch > 0),
  received integer not null default 0 check (received >= 0),
  hash text not null default repeat('0', 64) check (hash ~ '^[0-9a-f]{64}$'),
  forked boolean not null default false,
  decided integer not null default 0 check (decided between 0 and received),
  primary key (station_id, epoch)
);

create table station_entries (
  station_id uuid not null,
  epoch integer not null,
  seq integer not null check (seq > 0),
  prev text not null,
  hash text not null,
  id uuid not null,
  subject uuid not null,
  actor uuid not null,
  -- As it was signed, but for its box. Text, since the types of JSON refuse what a broken device may send.
  entry text not null,
  -- What was typed, sealed. Once it is in the journal, sealed under the key of the person concerned, it is not kept here as well.
  box text,
  place text not null check (place in ('log', 'waiting', 'forked')),
  received_at timestamptz not null,
  outcome text check (outcome in ('accepted', 'flagged', 'refused', 'held')),
  codes text[] not null default '{}',
  decided_at timestamptz,
  primary key (station_id, epoch, seq, hash),
  foreign key (station_id, epoch) references station_logs,
  constraint decided_at_a_time check ((outcome is null) = (decided_at is null)),
  constraint decided_in_its_place check (outcome is null or place <> 'waiting')
);
create unique index station_entries_in_line on station_entries (station_id, epoch, seq) where place <> 'forked';
create index station_entries_undecided on station_entries (station_id, epoch, seq) where place = 'log' and outcome is null;
create index station_entries_waiting on station_entries (station_id, epoch, seq) where place = 'waiting';
create index station_entries_held on station_entries (station_id, epoch, subject) where outcome = 'held';
create index station_entries_forked on station_entries (station_id) where place = 'forked' and outcome is null;
create index station_entries_by_id on station_entries (id);

-- What was signed does not change, and is not lost; what was decided is decided, but for what waited behind a held entry.
create function station_entry_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.prev, old.id, old.subject, old.actor, old.entry, old.received_at)
      is distinct from row(new.prev, new.id, new.subject, new.actor, new.entry, new.received_at)
    or (old.place = 'log' and new.place <> 'log')
    or (new.box is distinct from old.box and (new.box is not null or new.outcome is null or new.outcome = 'held'))
    or (old.outcome in ('accepted', 'flagged', 'refused') and new.outcome is distinct from old.outcome) then
    raise exception 'what a station signed and what was decided of it stay' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on station_entries for each row execute function station_entry_stays();

-- How a station was when it last spoke. Its clock's offset in milliseconds: positive where it is ahead.
create table station_health (
  station_id uuid primary key references stations,
  last_seen timestamptz not null,
  backlog integer not null check (backlog >= 0),
  clock_offset_ms bigint not null,
  app text not null,
  protocol integer not null
);

-- Each signed request is heard once.
create table station_nonces (
  station_id uuid not null references stations,
  nonce text not null,
  seen_at timestamptz not null,
  primary key (station_id, nonce)
);
create index station_nonces_by_time on station_nonces (seen_at);

-- Which life of this database it is: another after a restoration from a backup.
create table station_generation (
  one boolean primary key default true check (one),
  generation uuid not null
);
insert into station_generation (generation) values (gen_random_uuid());

do $$
declare
  t text;
begin
  foreach t in array array['stations', 'station_keys', 'held_settlements', 'station_logs', 'station_entries', 'station_health',
    'station_nonces', 'station_generation'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
  foreach t in array array['stations', 'held_settlements'] loop
    execute format('create policy site_reads on %I for select to sulh_reader using ((select reader_joint())
      or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
  foreach t in array array['station_keys', 'station_logs', 'station_entries', 'station_health'] loop
    execute format('create policy with_the_station on %I for select to sulh_reader
      using (exists (select from stations s where s.id = station_id))', t);
  end loop;
  foreach t in array array['stations', 'station_keys', 'held_settlements', 'station_logs', 'station_entries', 'station_health'] loop
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on stations, station_logs, station_entries, station_health, station_generation to sulh_writer;
grant delete on station_nonces to sulh_writer;
