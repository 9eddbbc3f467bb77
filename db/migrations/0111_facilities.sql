-- What could be hit by ordnance or has to be warned (ordnance-incidents-maps.md SD-4): places and roads with their people. Public
-- geography has no side; whom to call there is each side's own.
create table facilities (
  id uuid primary key,
  side_id uuid references authorities,
  kind text not null check (kind in ('settlement', 'school', 'hospital', 'clinic', 'mosque', 'market', 'fuel', 'water', 'camp',
    'utility', 'road', 'other')),
  name_ar text not null,
  name_en text not null,
  points jsonb not null check (jsonb_array_length(points) between 1 and 1000),
  place_code text references places (code),
  people_day integer check (people_day >= 0),
  people_night integer check (people_night >= 0),
  people_year integer,
  west double precision not null,
  south double precision not null,
  east double precision not null,
  north double precision not null,
  reference text not null,
  source text not null check (source <> ''),
  source_on date not null,
  status text not null check (status in ('open', 'closed')),
  version integer not null check (version >= 1),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint named check (name_ar <> '' or name_en <> ''),
  constraint roads_are_lines check ((kind = 'road') = (jsonb_array_length(points) > 1)),
  constraint box_holds check (west <= east and south <= north and (kind = 'road' or (west = east and south = north)))
);
-- Plain numbers, since row security lets no other comparison reach an index.
create index facilities_places on facilities (west, south) where kind <> 'road' and status = 'open';
create index facilities_roads on facilities (west, east) where kind = 'road' and status = 'open';
create index facilities_by_name on facilities ((coalesce(nullif(name_ar, ''), name_en)), id);
create index facilities_by_day on facilities (recorded_at, id);

create table facility_steps (
  id uuid primary key,
  side_id uuid references authorities,
  facility_id uuid not null references facilities deferrable initially deferred,
  kind text not null check (kind in ('recorded', 'changed', 'closed', 'reopened')),
  note text not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null
);
create index facility_steps_by_facility on facility_steps (facility_id, taken_at);

create table facility_contacts (
  id uuid primary key,
  side_id uuid not null references authorities,
  facility_id uuid not null references facilities,
  office text not null check (office <> ''),
  phone text not null check (phone <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null
);
create index facility_contacts_by_facility on facility_contacts (facility_id, recorded_at);

create table facility_imports (
  id uuid primary key,
  side_id uuid references authorities,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  source text not null check (source <> ''),
  source_on date not null,
  added integer not null check (added >= 0),
  changed integer not null check (changed >= 0),
  unchanged integer not null check (unchanged >= 0),
  faulty integer not null check (faulty >= 0),
  imported_by uuid not null references users,
  imported_at timestamptz not null
);
create index facility_imports_by_day on facility_imports (imported_at, id);

-- A facility stays whose it was, and a file's stays what the file calls it.
create function facility_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.reference, old.recorded_by, old.recorded_at)
    is distinct from row(new.side_id, new.reference, new.recorded_by, new.recorded_at) or new.version < old.version then
    raise exception 'where a facility comes from does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on facilities for each row execute function facility_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['facilities', 'facility_steps', 'facility_contacts', 'facility_imports'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  foreach t in array array['facilities', 'facility_steps', 'facility_imports'] loop
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or ((side_id is null or side_id = (select reader_side())) and (select reader_site()) is null))', t);
  end loop;
  create policy offices_read on facility_contacts for select to sulh_reader
    using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
end $$;
grant update on facilities to sulh_writer;
