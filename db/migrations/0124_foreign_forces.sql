-- Foreign forces: who is where, came, left as reported and as verified, and by when all are to be gone (ordnance-incidents-maps.md
-- §2.2; ddr.md §1.16, §3.3; docs/decisions/0046-foreign-forces-and-embargo.md).
create table foreign_forces (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  name_arabic text not null check (name_arabic <> ''),
  name_latin text not null,
  aliases text[] not null,
  kind text not null check (kind in ('stateForces', 'privateMilitary', 'armedGroup', 'trainers', 'crews')),
  origins text[] not null,
  description text not null,
  suspended_on date check (suspended_on is null or kind in ('trainers', 'crews')),
  mercenary text not null check (mercenary in ('notAssessed', 'mercenary', 'notMercenary')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  unique (id, side_id)
);
create index foreign_forces_by_record on foreign_forces (side_id, recorded_at, id);
create index foreign_forces_by_name on foreign_forces (side_id, name_arabic, id);

create table foreign_force_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid not null,
  version integer not null check (version >= 1),
  detail jsonb not null,
  change text not null check (version = 1 or change <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (force_id, version),
  foreign key (force_id, side_id) references foreign_forces (id, side_id) deferrable initially deferred
);
alter table foreign_forces add foreign key (id, version) references foreign_force_versions (force_id, version)
  deferrable initially deferred;

create table foreign_force_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid not null,
  kind text not null check (kind <> ''),
  note text not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (force_id, side_id) references foreign_forces (id, side_id) deferrable initially deferred
);
create index foreign_force_steps_by_force on foreign_force_steps (force_id, taken_at);

create table foreign_units (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid not null,
  name_arabic text not null check (name_arabic <> ''),
  name_latin text not null,
  role text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, force_id),
  foreign key (force_id, side_id) references foreign_forces (id, side_id)
);
create index foreign_units_by_force on foreign_units (force_id);

create table force_allegations (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid not null,
  supports text not null check (supports <> ''),
  words text not null check (words <> ''),
  source jsonb not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (force_id, side_id) references foreign_forces (id, side_id)
);
create index force_allegations_by_force on force_allegations (force_id);

create table force_assessments (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid not null,
  finding text not null check (finding in ('mercenary', 'notMercenary')),
  grounds text[] not null,
  reasons text not null check (reasons <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  foreign key (force_id, side_id) references foreign_forces (id, side_id),
  constraint a_finding_has_grounds check (finding = 'notMercenary' or cardinality(grounds) > 0),
  constraint settled_is_signed check ((status = 'proposed') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by)
);
create unique index one_proposal_at_a_time on force_assessments (force_id) where status = 'proposed';

create table force_presences (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid not null,
  unit_id uuid,
  incident_id uuid,
  source jsonb not null,
  note text not null,
  replaces uuid unique,
  change text not null check (replaces is null or change <> ''),
  place_code text not null references places (code),
  place_typed text not null,
  point jsonb,
  radius_m integer check (radius_m >= 0),
  from_on date not null,
  until_on date check (until_on >= from_on),
  strength_on date not null check (strength_on >= from_on and (until_on is null or strength_on <= until_on)),
  low integer not null,
  best integer not null,
  high integer not null,
  equipment text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint in_order check (0 <= low and low <= best and best <= high),
  constraint measured_has_coordinates check ((point is null) = (radius_m is null))
);

create table force_arrivals (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid not null,
  unit_id uuid,
  incident_id uuid,
  source jsonb not null,
  note text not null,
  replaces uuid unique,
  change text not null check (replaces is null or change <> ''),
  arrived_on date not null,
  route text not null,
  means text not null check (means in ('air', 'sea', 'road', 'unknown')),
  low integer not null,
  best integer not null,
  high integer not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint in_order check (0 <= low and low <= best and best <= high)
);

create table force_departures (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid not null,
  unit_id uuid,
  incident_id uuid,
  source jsonb not null,
  note text not null,
  replaces uuid unique,
  change text not null check (replaces is null or change <> ''),
  left_on date not null,
  reported_by text not null check (reported_by <> ''),
  number integer not null check (number >= 1),
  route text not null,
  means text not null check (means in ('air', 'sea', 'road', 'unknown')),
  exit_point text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null
);

create table force_returns (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid not null,
  unit_id uuid,
  incident_id uuid,
  source jsonb not null,
  note text not null,
  replaces uuid unique,
  change text not null check (replaces is null or change <> ''),
  departure_id uuid,
  returned_on date not null,
  route text not null,
  low integer not null,
  best integer not null,
  high integer not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint in_order check (0 <= low and low <= best and best <= high)
);

-- What the four have in common.
do $$
declare
  t text;
begin
  foreach t in array array['force_presences', 'force_arrivals', 'force_departures', 'force_returns'] loop
    execute format('alter table %I add unique (id, side_id), add unique (id, force_id),
      add foreign key (force_id, side_id) references foreign_forces (id, side_id),
      add foreign key (unit_id, force_id) references foreign_units (id, force_id),
      add foreign key (incident_id, side_id) references incidents (id, side_id),
      add foreign key (replaces, force_id) references %I (id, force_id)', t, t);
    execute format('create index %I on %I (force_id)', t || '_by_force', t);
  end loop;
end $$;
alter table force_returns add foreign key (departure_id, force_id) references force_departures (id, force_id);
create index force_departures_by_day on force_departures (side_id, left_on, id);

create table force_verifications (
  id uuid primary key,
  side_id uuid not null references authorities,
  departure_id uuid not null,
  verified_on date not null,
  number integer not null check (number >= 0),
  how text[] not null check (cardinality(how) >= 1 and how <@ array['ownCount', 'documents', 'onwardArrival']),
  note text not null check (note <> ''),
  verified_by uuid not null references users,
  verified_at timestamptz not null,
  foreign key (departure_id, side_id) references force_departures (id, side_id)
);
create index force_verifications_by_departure on force_verifications (departure_id, verified_on);

-- Two people: a departure is verified by another than who wrote it down, in any of the rows that it stands in place of.
create function departure_is_verified_by_another() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (
    with recursive chain as (
      select d.id, d.replaces, d.recorded_by from force_departures d where d.id = new.departure_id
      union all select d.id, d.replaces, d.recorded_by from force_departures d join chain c on d.id = c.replaces
    ) select from chain where recorded_by = new.verified_by) then
    raise exception 'a departure is verified by another than who reported it' using errcode = 'check_violation',
      constraint = 'two_person_rule';
  end if;
  return new;
end $$;
create trigger by_another before insert on force_verifications for each row execute function departure_is_verified_by_another();

create table force_deadlines (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_id uuid,
  due_on date not null,
  basis text not null check (basis <> ''),
  term_id uuid references ceasefire_terms,
  replaces uuid unique references force_deadlines,
  change text not null check (replaces is null or change <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (force_id, side_id) references foreign_forces (id, side_id)
);
create index force_deadlines_by_force on force_deadlines (side_id, force_id);

-- What a force is found to be was signed by two people.
create function foreign_force_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.mercenary is distinct from old.mercenary and new.mercenary <> 'notAssessed' and not exists (select from force_assessments a
      where a.force_id = new.id and a.status = 'signed' and a.finding = new.mercenary) then
    raise exception 'what a force is found to be was signed by two people' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger told_in_versions before update on foreign_forces for each row
  execute function told_in_versions('suspended_on', 'mercenary');
create constraint trigger goes_on after update on foreign_forces deferrable initially deferred
  for each row execute function foreign_force_goes_on();

-- An assessment is settled once, and says what it said.
create function force_assessment_is_settled_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'proposed' or to_jsonb(old) - array['status', 'signed_by', 'signed_at']
      is distinct from to_jsonb(new) - array['status', 'signed_by', 'signed_at'] then
    raise exception 'an assessment is settled once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger settled_once before update on force_assessments for each row execute function force_assessment_is_settled_once();

call kept_for_offices('foreign_forces', 'foreign_force_versions', 'foreign_force_steps', 'foreign_units', 'force_allegations',
  'force_assessments', 'force_presences', 'force_arrivals', 'force_departures', 'force_verifications', 'force_returns',
  'force_deadlines');
grant update on foreign_forces, force_assessments to sulh_writer;
