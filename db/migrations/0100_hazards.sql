-- The register of suspected and confirmed hazardous areas (IMAS 07.11; ordnance-incidents-maps.md §1.2): perimeters in versions
-- with what was typed, evidence, and what was done. Areas are geodesic, in square metres.
create table hazards (
  id uuid primary key,
  side_id uuid not null references authorities,
  place_code text not null references places (code),
  name text not null check (name <> ''),
  kind text not null check (kind in ('suspected', 'confirmed')),
  contamination text not null check (contamination <> ''),
  status text not null check (status in ('open', 'suspended', 'divided', 'united')),
  perimeter_id uuid not null,
  version integer not null check (version >= 1),
  area_m2 double precision not null check (area_m2 > 0),
  report_id uuid references ordnance_reports,
  -- The areas that this one was made of, by dividing or uniting.
  made_of uuid[] not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  confirmed_by uuid references users,
  confirmed_at timestamptz,
  unique (id, side_id),
  constraint confirmed_by_another check ((kind = 'confirmed') = (confirmed_by is not null) and confirmed_by <> recorded_by),
  constraint confirmed_at_a_time check ((confirmed_by is null) = (confirmed_at is null))
);
create index hazards_by_area on hazards (side_id, area_m2, id);
create index hazards_by_day on hazards (side_id, recorded_at, id);

create table hazard_perimeters (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid not null,
  version integer not null check (version >= 1),
  lines text[] not null check (cardinality(lines) > 0),
  declination double precision not null check (declination between -30 and 30),
  points jsonb not null check (jsonb_array_length(points) between 3 and 2000),
  area_m2 double precision not null check (area_m2 > 0),
  perimeter_m double precision not null check (perimeter_m > 0),
  closure_m double precision check (closure_m >= 0),
  warnings text[] not null,
  change text not null check (change <> ''),
  drawn_by uuid not null references users,
  drawn_at timestamptz not null,
  unique (hazard_id, version),
  unique (id, hazard_id),
  foreign key (hazard_id, side_id) references hazards (id, side_id) deferrable initially deferred
);
alter table hazards add foreign key (perimeter_id, id) references hazard_perimeters (id, hazard_id)
  deferrable initially deferred;

create table hazard_evidence (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid not null,
  type text not null check (type in ('explosiveItem', 'marking', 'scrap', 'craters', 'damage', 'unusedLand', 'detonation', 'other')),
  mode text not null check (mode in ('visual', 'verbal', 'record')),
  seen_on date,
  note text not null check (note <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (hazard_id, side_id) references hazards (id, side_id)
);
create index hazard_evidence_by_hazard on hazard_evidence (hazard_id, recorded_at);

create table hazard_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid not null,
  kind text not null check (kind in ('recorded', 'redrawn', 'confirmed', 'suspended', 'resumed', 'divided', 'united')),
  note text not null,
  area_m2 double precision not null check (area_m2 > 0),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (hazard_id, side_id) references hazards (id, side_id) deferrable initially deferred
);
create index hazard_steps_by_hazard on hazard_steps (hazard_id, taken_at);

-- What was divided or united goes on in others and never comes back; a confirmed area is not suspected again; none is confirmed
-- without evidence.
create function hazard_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status in ('divided', 'united') then
    raise exception 'a hazardous area that was divided or united does not change' using errcode = 'restrict_violation';
  end if;
  if old.kind = 'confirmed' and new.kind <> 'confirmed' then
    raise exception 'a confirmed hazardous area stays confirmed' using errcode = 'restrict_violation';
  end if;
  if new.kind = 'confirmed' and old.kind <> 'confirmed'
    and not exists (select from hazard_evidence e where e.hazard_id = new.id and e.mode <> 'verbal') then
    raise exception 'a hazardous area is confirmed by direct evidence' using errcode = 'restrict_violation';
  end if;
  if row(old.side_id, old.recorded_by, old.recorded_at, old.made_of)
    is distinct from row(new.side_id, new.recorded_by, new.recorded_at, new.made_of) then
    raise exception 'where a hazardous area comes from does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on hazards for each row execute function hazard_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['hazards', 'hazard_perimeters', 'hazard_evidence', 'hazard_steps'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on hazards to sulh_writer;
