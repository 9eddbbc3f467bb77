-- The incident log (ordnance-incidents-maps.md §2.3; docs/decisions/0042-incidents.md).

-- What tables of a side's offices have in common: the writer adds rows, offices of the side and joint bodies read them, and nobody else.
create procedure kept_for_offices(variadic tables text[]) language plpgsql set search_path = pg_catalog, public as $$
declare
  t text;
begin
  foreach t in array tables loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
revoke execute on procedure kept_for_offices from public;

-- What was told changes in a new version alone; whose it is and who first wrote it do not change. A trigger names what of the row changes
-- of its course, without being told anew.
create function told_in_versions() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  before constant jsonb := to_jsonb(old);
  after constant jsonb := to_jsonb(new);
  of_its_course constant text[] := coalesce(tg_argv, '{}');
  origin text;
begin
  foreach origin in array array['side_id', 'recorded_by', 'recorded_at', 'planned_by', 'planned_at'] loop
    if before -> origin is distinct from after -> origin then
      raise exception 'where a record comes from does not change' using errcode = 'restrict_violation';
    end if;
  end loop;
  if new.version <> old.version + 1 and before - of_its_course is distinct from after - of_its_course then
    raise exception 'it is told anew in a new version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create table incidents (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  type text not null check (type <> ''),
  started_on date not null,
  started_time text not null check (started_time ~ '^(([01]\d|2[0-3]):[0-5]\d)?$'),
  ended_on date check (ended_on >= started_on),
  day_precision text not null check (day_precision in ('day', 'week', 'month', 'year')),
  place_code text not null references places (code),
  place_typed text not null,
  point jsonb,
  radius_m integer check (radius_m >= 0),
  located text not null check (located in ('gps', 'bearing', 'image', 'place', 'district', 'none')),
  means text not null check (means <> ''),
  count integer check (count >= 1),
  weapon text not null,
  direction text not null check (direction in ('incoming', 'outgoing', 'between', 'unknown')),
  actors jsonb not null,
  tolls jsonb not null,
  displaced integer check (displaced >= 0),
  damaged text[] not null,
  migrants text not null check (migrants in ('yes', 'no', 'unknown')),
  left_ordnance text not null check (left_ordnance in ('yes', 'no', 'unknown')),
  description text not null,
  killed_low integer not null,
  killed_best integer not null,
  killed_high integer not null,
  injured_low integer not null,
  injured_best integer not null,
  injured_high integer not null,
  state text not null check (state in ('logged', 'assessing', 'unverified', 'partlyCorroborated', 'corroborated', 'verified',
    'refuted', 'duplicate')),
  disputed boolean not null,
  attribution text not null check (attribution in ('none', 'claimed', 'corroborated', 'verified')),
  handling text not null check (handling in ('open', 'shared', 'responded', 'closed')),
  duplicate_of uuid,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  unique (id, side_id),
  foreign key (duplicate_of, side_id) references incidents (id, side_id),
  constraint measured_has_coordinates check ((point is null) = (radius_m is null)),
  constraint killed_in_order check (0 <= killed_low and killed_low <= killed_best and killed_best <= killed_high),
  constraint injured_in_order check (0 <= injured_low and injured_low <= injured_best and injured_best <= injured_high),
  constraint duplicate_of_another check ((state = 'duplicate') = (duplicate_of is not null) and duplicate_of <> id)
);
create index incidents_by_record on incidents (side_id, recorded_at, id);
create index incidents_by_day on incidents (side_id, started_on, id);
create index incidents_by_place on incidents (place_code, started_on);

create table incident_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  version integer not null check (version >= 1),
  detail jsonb not null,
  change text not null check (version = 1 or change <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (incident_id, version),
  foreign key (incident_id, side_id) references incidents (id, side_id) deferrable initially deferred
);
alter table incidents add foreign key (id, version) references incident_versions (incident_id, version)
  deferrable initially deferred;

create table incident_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  kind text not null check (kind <> ''),
  note text not null check (kind in ('recorded', 'corrected') or note <> ''),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (incident_id, side_id) references incidents (id, side_id) deferrable initially deferred
);
create index incident_steps_by_incident on incident_steps (incident_id, taken_at);

create trigger told_in_versions before update on incidents for each row
  execute function told_in_versions('state', 'disputed', 'attribution', 'handling', 'duplicate_of');

call kept_for_offices('incidents', 'incident_versions', 'incident_steps');
grant update on incidents to sulh_writer;
