create table photos (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  received_at timestamptz not null
);

create table receipts (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  number text not null unique,
  -- One receipt for one weapon: a second cannot be issued (R-RCPT).
  weapon_id uuid not null unique,
  person_id uuid not null references people,
  issued_by uuid not null references users,
  issued_at timestamptz not null,
  prints integer not null check (prints >= 0)
);

create table weapons (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  tag text not null unique,
  class text not null,
  make text not null,
  model text not null,
  calibre text not null,
  serial text,
  serial_normal text,
  legibility text not null check (legibility in ('clear', 'part', 'erased', 'none')),
  twin integer not null check (twin >= 0),
  condition text not null check (condition in ('serviceable', 'unserviceable', 'unsafe')),
  photo text references photos,
  person_id uuid not null references people,
  receipt_id uuid not null unique references receipts deferrable initially deferred,
  status text not null check (status in ('inCustody', 'inTransit', 'disputed')),
  holder text not null,
  moves integer not null check (moves >= 0),
  seal text,
  sent_by uuid references users,
  sent_from uuid references sites,
  taken_in_at timestamptz not null,
  moved_at timestamptz not null,
  constraint sealed_in_transit check ((seal is not null) = (status = 'inTransit')),
  constraint sender_in_transit check ((sent_by is not null and sent_from is not null) = (status = 'inTransit')),
  -- A serial that cannot be read identifies nothing (R-DUP2).
  constraint erased_never_matches check (legibility = 'clear' or serial_normal is null)
);
-- One weapon for one marking; a second real one with the same serial is a twin, which a person has confirmed.
create unique index one_weapon_per_serial on weapons (serial_normal, class, calibre, twin);
create index weapons_by_site on weapons (side_id, site_id, status);

create table movements (
  id uuid primary key,
  side_id uuid not null references authorities,
  weapon_id uuid not null references weapons deferrable initially deferred,
  n integer not null check (n >= 0),
  prev_n integer generated always as (case when n = 0 then null else n - 1 end) stored,
  from_holder text not null,
  to_holder text not null,
  site_id uuid not null references sites,
  seal text,
  at timestamptz not null,
  by uuid not null references users,
  check (from_holder <> to_holder),
  -- No fork: one movement n. No gap and no leap: movement n starts in the hands in which n-1 ended (trust.md C3).
  constraint no_fork unique (weapon_id, n),
  constraint chain_end unique (weapon_id, n, to_holder),
  constraint chain foreign key (weapon_id, prev_n, from_holder) references movements (weapon_id, n, to_holder)
);
-- A weapon is in the hands of its newest movement, and nowhere else.
alter table weapons add constraint held_where_it_moved
  foreign key (id, moves, holder) references movements (weapon_id, n, to_holder) deferrable initially deferred;
alter table receipts add constraint for_a_weapon
  foreign key (weapon_id) references weapons deferrable initially deferred;

-- Movements are history: never changed, never removed.
create function history_is_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'a movement is never changed or removed' using errcode = 'restrict_violation';
end $$;
create trigger final before update or delete on movements for each row execute function history_is_final();

create function weapons_are_not_removed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'a weapon leaves the record by disposal, never by removal' using errcode = 'restrict_violation';
end $$;
create trigger kept before delete on weapons for each row execute function weapons_are_not_removed();

create table exceptions (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  cause text not null check (cause in ('weapon.sameSerial', 'custody.sealBroken')),
  subject_id uuid not null,
  said jsonb not null,
  raised_by uuid not null references users,
  raised_at timestamptz not null,
  status text not null check (status in ('open', 'settled')),
  settlement text,
  reason text,
  settled_by uuid references users,
  settled_at timestamptz,
  constraint settled_is_signed check ((status = 'settled') = (settled_by is not null)),
  constraint two_person_rule check (settled_by is null or settled_by <> raised_by)
);
create index exceptions_by_status on exceptions (side_id, status, raised_at);

-- Who sees what: a weapon is seen where it is and, while it is on the road, where it came from. Its movements, its
-- photo and its receipt are seen by whoever sees the weapon.
do $$
declare t text;
begin
  foreach t in array array['photos', 'receipts', 'weapons', 'movements', 'exceptions'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  grant update on receipts, weapons, exceptions to sulh_writer;
end $$;
create policy jurisdiction_reads on weapons for select to sulh_reader
  using (reader_sees(side_id, site_id) or (sent_from is not null and reader_sees(side_id, sent_from)));
create policy with_the_weapon on movements for select to sulh_reader
  using (exists (select from weapons where weapons.id = movements.weapon_id));
create policy with_the_weapon on receipts for select to sulh_reader
  using (reader_sees(side_id, site_id) or exists (select from weapons where weapons.id = receipts.weapon_id));
create policy with_the_weapon on photos for select to sulh_reader
  using (reader_sees(side_id, site_id) or exists (select from weapons where weapons.photo = photos.sha256));
create policy jurisdiction_reads on exceptions for select to sulh_reader using (reader_sees(side_id, site_id));
