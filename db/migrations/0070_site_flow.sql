-- Visits to a demobilization site, its stations as queues, its sectors and beds, and how it works (ddr.md §1.7; R-SITE).

create table site_settings (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  stay text not null check (stay in ('temporary', 'semiPermanent')),
  capacity integer not null check (capacity between 1 and 600),
  stations jsonb not null,
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'inForce', 'retired', 'turnedDown')),
  turned_down_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint answered_is_signed check ((status = 'proposed') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
  constraint turned_down_says_why check ((status = 'turnedDown') = (turned_down_for is not null)),
  constraint two_person_rule check (signed_by <> proposed_by)
);
create unique index one_setting_in_force on site_settings (site_id) where status = 'inForce';
create unique index one_setting_proposed on site_settings (site_id) where status = 'proposed';
create index site_settings_of_site on site_settings (site_id, proposed_at desc, id);

create function site_setting_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (to_jsonb(old) - '{status,turned_down_for,signed_by,signed_at}'::text[])
      is distinct from (to_jsonb(new) - '{status,turned_down_for,signed_by,signed_at}'::text[])
    or (old.status <> 'proposed' and (old.status, new.status) <> ('inForce', 'retired') and old is distinct from new)
    or (old.signed_by is not null and (old.signed_by, old.signed_at) is distinct from (new.signed_by, new.signed_at)) then
    raise exception 'a setting is not rewritten' using errcode = 'check_violation', constraint = 'site_setting_is_kept';
  end if;
  return new;
end $$;
create trigger site_setting_is_kept before update on site_settings for each row execute function site_setting_is_kept();

create table site_sectors (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  code text not null check (code ~ '^[A-Z][A-Z0-9]{0,3}$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('men', 'women', 'children')),
  beds integer not null check (beds between 1 and 600),
  status text not null check (status in ('open', 'closed')),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  closed_by uuid references users,
  closed_at timestamptz,
  constraint closed_is_signed check ((status = 'closed') = (closed_by is not null and closed_at is not null)),
  constraint sector_in_one_site unique (id, site_id)
);
create unique index one_open_sector_per_code on site_sectors (site_id, code) where status = 'open';

create table site_visits (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  number text not null unique,
  n integer not null check (n > 0),
  person_id uuid references people,
  bound_at timestamptz,
  sex text not null check (sex in ('male', 'female')),
  age_group text not null check (age_group in ('adult', 'under18')),
  armed boolean not null,
  accompanies uuid,
  arrived_at timestamptz not null,
  received_by uuid not null references users,
  leave_by timestamptz not null,
  stations text[] not null check (cardinality(stations) > 0),
  status text not null check (status in ('open', 'discharged', 'left')),
  sector_id uuid,
  bed integer check (bed > 0),
  left_at timestamptz,
  left_by uuid references users,
  leave_reason text check (leave_reason in ('childPathway', 'foreignPathway', 'otherSite', 'hospital', 'withCompanion',
    'ownWish', 'sentAway', 'dead')),
  leave_note text not null,
  destination text references places (code),
  transport text check (transport in ('programmeBus', 'programmeCar', 'ownCar', 'publicTransport', 'onFoot', 'aircraft')),
  constraint visit_in_one_site unique (id, site_id),
  constraint numbered_once unique (site_id, n),
  constraint accompanies_somebody_here foreign key (accompanies, site_id) references site_visits (id, site_id),
  constraint sector_of_this_site foreign key (sector_id, site_id) references site_sectors (id, site_id),
  constraint bound_is_dated check ((person_id is null) = (bound_at is null)),
  constraint a_child_is_accompanied_only check (accompanies is null or age_group = 'under18'),
  constraint bed_in_a_sector check ((sector_id is null) = (bed is null)),
  constraint gone_is_signed check ((status = 'open') = (left_at is null) and (left_at is null) = (left_by is null)),
  constraint left_says_why check ((status = 'left') = (leave_reason is not null)),
  constraint discharged_says_where check ((status = 'discharged') = (destination is not null)
    and (destination is null) = (transport is null)),
  constraint discharged_is_registered check (status <> 'discharged' or person_id is not null),
  constraint no_child_is_discharged check (status <> 'discharged' or age_group = 'adult')
);
-- Nobody is at two sites, or twice at one, in the whole programme.
create unique index one_open_visit on site_visits (person_id) where status = 'open';
create unique index one_in_a_bed on site_visits (sector_id, bed) where status = 'open';
create index site_visits_of_person on site_visits (person_id, arrived_at desc);
create index site_visits_accompanied on site_visits (accompanies) where accompanies is not null;
create index site_visits_of_site on site_visits (site_id, status, arrived_at, id);
create index site_visits_of_site_by_leaving on site_visits (site_id, status, leave_by, id);
create index site_visits_of_side on site_visits (side_id, status, arrived_at, id);
create index site_visits_of_side_by_leaving on site_visits (side_id, status, leave_by, id);
create index site_visits_by_arrival on site_visits (arrived_at, id);
create index site_visits_open_by_leaving on site_visits (leave_by, id) where status = 'open';
create index site_visits_open_by_arrival on site_visits (arrived_at, id) where status = 'open';
create index site_visits_ever_of_site on site_visits (site_id, arrived_at, id);
create index site_visits_ever_of_side on site_visits (side_id, arrived_at, id);
create index site_visits_of_children on site_visits (arrived_at, id) include (side_id, site_id, status) where age_group = 'under18';

-- Beds: men, women and children sleep apart, and a bed is one of its sector.
create function bed_fits() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  sector site_sectors;
begin
  if new.status <> 'open' or new.sector_id is null then
    return new;
  end if;
  select * into sector from site_sectors where id = new.sector_id;
  if (sector.status <> 'open' or new.bed > sector.beds or not case
      when new.age_group = 'under18' then sector.kind = 'children' or (sector.kind = 'women' and exists (
        select from site_visits m where m.id = new.accompanies and m.sex = 'female' and m.status = 'open'))
      when new.sex = 'female' then sector.kind = 'women'
      else sector.kind = 'men' end) then
    raise exception 'visit % does not sleep in sector %', new.number, sector.code using errcode = 'check_violation',
      constraint = 'bed_fits';
  end if;
  return new;
end $$;
create trigger bed_fits before insert or update of sector_id, bed, sex, age_group, accompanies on site_visits
  for each row execute function bed_fits();

create function sector_is_empty() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (to_jsonb(old) - '{status,closed_by,closed_at}'::text[]) is distinct from (to_jsonb(new) - '{status,closed_by,closed_at}'::text[])
    or old.status = 'closed' and old is distinct from new
    or new.status = 'closed' and exists (select from site_visits v where v.sector_id = new.id and v.status = 'open') then
    raise exception 'sector % is not rewritten, nor closed while somebody sleeps there', old.code
      using errcode = 'check_violation', constraint = 'sector_is_empty';
  end if;
  return new;
end $$;
create trigger sector_is_empty before update on site_sectors for each row execute function sector_is_empty();

-- A visit that ended is over; a person is bound once, and is of the side of the site.
create function visit_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'open' and old is distinct from new
    or (old.side_id, old.site_id, old.number, old.n, old.arrived_at, old.received_by, old.leave_by)
      is distinct from (new.side_id, new.site_id, new.number, new.n, new.arrived_at, new.received_by, new.leave_by)
    or (old.person_id is not null and old.person_id is distinct from new.person_id)
    or (old.age_group = 'under18' and new.age_group <> 'under18') then
    raise exception 'visit % is not rewritten', old.number using errcode = 'check_violation', constraint = 'visit_goes_on';
  end if;
  return new;
end $$;
create trigger visit_goes_on before update on site_visits for each row execute function visit_goes_on();

create function visit_is_of_a_person_here() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from people p where p.id = new.person_id and p.side_id = new.side_id) then
    raise exception 'visit % is of a person of another side', new.number using errcode = 'check_violation',
      constraint = 'visit_is_of_a_person_here';
  end if;
  return new;
end $$;
create trigger visit_is_of_a_person_here before insert or update of person_id on site_visits
  for each row when (new.person_id is not null) execute function visit_is_of_a_person_here();

create table station_passes (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  visit_id uuid not null,
  station text not null,
  place integer not null check (place >= 0),
  status text not null check (status in ('ahead', 'waiting', 'called', 'done', 'skipped', 'notDue')),
  entered_at timestamptz,
  called_at timestamptz,
  called_by uuid references users,
  finished_at timestamptz,
  finished_by uuid references users,
  outcome text check (outcome in ('passed', 'referred')),
  skipped_for text not null,
  reviewed_by uuid references users,
  reviewed_at timestamptz,
  constraint pass_of_a_visit_here foreign key (visit_id, site_id) references site_visits (id, site_id),
  constraint one_pass_a_station unique (visit_id, station),
  constraint waits_since check (status <> 'waiting' or entered_at is not null),
  constraint called_is_signed check (status <> 'called' or (called_at is not null and called_by is not null)),
  constraint finished_is_signed check ((status in ('done', 'skipped')) = (finished_at is not null)
    and (finished_at is null) = (finished_by is null)),
  constraint done_says_what check ((status = 'done') = (outcome is not null)),
  constraint skipped_says_why check ((status = 'skipped') = (skipped_for <> '')),
  constraint reviewed_where_skipped check ((reviewed_by is null) = (reviewed_at is null)
    and (reviewed_by is null or status = 'skipped')),
  -- Who skipped a station does not find that it was right.
  constraint two_person_rule check (reviewed_by <> finished_by)
);
-- Nobody stands in two queues.
create unique index in_one_queue on station_passes (visit_id) where status in ('waiting', 'called');
create index station_queue on station_passes (site_id, station, entered_at, id) where status in ('waiting', 'called');
create index passes_to_review on station_passes (site_id, finished_at) where status = 'skipped' and reviewed_by is null;
create index passes_measured on station_passes (site_id, station, finished_at desc) where status = 'done';

create function pass_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (old.visit_id, old.station, old.side_id, old.site_id) is distinct from (new.visit_id, new.station, new.side_id, new.site_id)
    or old.status in ('done', 'skipped') and (to_jsonb(old) - '{reviewed_by,reviewed_at}'::text[])
      is distinct from (to_jsonb(new) - '{reviewed_by,reviewed_at}'::text[])
    or old.reviewed_by is not null and old is distinct from new then
    raise exception 'the pass of station % is not rewritten', old.station using errcode = 'check_violation',
      constraint = 'pass_is_kept';
  end if;
  return new;
end $$;
create trigger pass_is_kept before update on station_passes for each row execute function pass_is_kept();

-- Discharged is who passed every station, or has a reason for each that was skipped (R-SITE): looked at when the act ends.
create function every_station_was_passed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from station_passes p where p.visit_id = new.id and p.status in ('ahead', 'waiting', 'called'))
    or exists (select from unnest(new.stations) station where not exists (
      select from station_passes p where p.visit_id = new.id and p.station = station)) then
    raise exception 'visit % ended before every station was passed or skipped', new.number using errcode = 'check_violation',
      constraint = 'every_station_was_passed';
  end if;
  return null;
end $$;
create constraint trigger every_station_was_passed after insert or update on site_visits deferrable initially deferred
  for each row when (new.status <> 'open') execute function every_station_was_passed();

-- What happened at the stations. History: the writer's role can only add.
create table station_events (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  visit_id uuid not null,
  station text not null,
  kind text not null check (kind in ('entered', 'called', 'putBack', 'sentOn', 'finished', 'skipped', 'reviewed', 'notDue')),
  at timestamptz not null,
  by uuid not null references users,
  outcome text check (outcome in ('passed', 'referred')),
  note text not null,
  constraint event_of_a_visit_here foreign key (visit_id, site_id) references site_visits (id, site_id),
  constraint skipped_says_why check (kind <> 'skipped' or note <> ''),
  -- Of health nothing is written here but that the station was passed.
  constraint nothing_of_health check (station <> 'health' or kind in ('skipped', 'reviewed') or (note = '' and outcome is distinct from 'referred'))
);
create index station_events_of_visit on station_events (visit_id, at, id);

do $$
declare t text;
begin
  foreach t in array array['site_settings', 'site_sectors', 'site_visits', 'station_passes', 'station_events'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
  grant update on site_settings, site_sectors, site_visits, station_passes to sulh_writer;
end $$;
