-- Accidents with explosive ordnance, and their victims in a compartment of their own (ordnance-incidents-maps.md §1.2;
-- docs/decisions/0038-accidents-victims-and-risk-education.md). An accident knows of people counts alone.
create function casualty_sum(cells jsonb) returns integer language sql immutable set search_path = pg_catalog, public
  return (cells ->> 'boys')::integer + (cells ->> 'girls')::integer + (cells ->> 'men')::integer
    + (cells ->> 'women')::integer + (cells ->> 'unknown')::integer;
grant execute on function casualty_sum to sulh_reader, sulh_writer;

create table accidents (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  type text not null check (type in ('ordnance', 'demining')),
  occurred_on date,
  occurred_time text not null check (occurred_time ~ '^(([01]\d|2[0-3]):[0-5]\d)?$'),
  place_code text not null references places (code),
  place_typed text not null,
  point jsonb,
  accuracy_m integer check (accuracy_m >= 0),
  located text not null check (located in ('exact', 'near', 'community', 'unknown')),
  device text not null check (device <> ''),
  set_off text not null check (set_off <> ''),
  moved text not null check (moved in ('yes', 'no', 'unknown')),
  cause text not null check (cause <> ''),
  area_type text not null check (area_type <> ''),
  marked_before text not null check (marked_before in ('yes', 'no', 'unknown')),
  marking_before text check (marking_before is null or marked_before = 'yes'),
  marked_after text not null check (marked_after in ('yes', 'no', 'unknown')),
  marking_after text check (marking_after is null or marked_after = 'yes'),
  cleared_before text not null check (cleared_before in ('yes', 'no', 'unknown')),
  cleared_before_by text[] not null check (cleared_before = 'yes' or cleared_before_by = '{}'),
  cleared_after text not null check (cleared_after in ('yes', 'no', 'unknown')),
  cleared_after_by text[] not null check (cleared_after = 'yes' or cleared_after_by = '{}'),
  killed integer not null check (killed >= 0),
  injured integer not null check (injured >= 0),
  -- By sex, and child or adult: as it was told, and as it follows from the victims who were recorded.
  casualties jsonb not null,
  victims jsonb not null,
  hazard_id uuid,
  report_id uuid references ordnance_reports,
  description text not null,
  investigation text not null check (investigation in ('none', 'asked', 'concluded')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  confirmed_by uuid references users,
  confirmed_at timestamptz,
  unique (id, side_id),
  foreign key (hazard_id, side_id) references hazards (id, side_id),
  constraint casualties_add_up check (casualty_sum(casualties -> 'killed') = killed
    and casualty_sum(casualties -> 'injured') = injured),
  constraint confirmed_by_another check (confirmed_by not in (recorded_by, changed_by)),
  constraint confirmed_at_a_time check ((confirmed_by is null) = (confirmed_at is null)),
  constraint deminers_are_investigated check (type <> 'demining' or investigation <> 'none')
);
create index accidents_by_record on accidents (side_id, recorded_at, id);
create index accidents_by_day on accidents (side_id, occurred_on, id);

create table accident_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  accident_id uuid not null,
  version integer not null check (version >= 1),
  detail jsonb not null,
  change text not null check (version = 1 or change <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (accident_id, version),
  foreign key (accident_id, side_id) references accidents (id, side_id) deferrable initially deferred
);
alter table accidents add foreign key (id, version) references accident_versions (accident_id, version)
  deferrable initially deferred;

create table accident_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  accident_id uuid not null,
  kind text not null check (kind in ('recorded', 'corrected', 'confirmed', 'asked', 'noted', 'concluded')),
  note text not null check (kind in ('recorded', 'corrected') or note <> ''),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (accident_id, side_id) references accidents (id, side_id) deferrable initially deferred
);
create index accident_steps_by_accident on accident_steps (accident_id, taken_at);

-- What was told of an accident changes in a new version alone, which nobody has confirmed; where it comes from does not change.
create function accident_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['version', 'victims', 'investigation', 'changed_by', 'changed_at', 'confirmed_by',
    'confirmed_at'];
begin
  if row(old.side_id, old.recorded_by, old.recorded_at) is distinct from row(new.side_id, new.recorded_by, new.recorded_at) then
    raise exception 'where an accident comes from does not change' using errcode = 'restrict_violation';
  end if;
  if new.version not in (old.version, old.version + 1) or (new.version = old.version
      and (to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
        or row(old.changed_by, old.changed_at) is distinct from row(new.changed_by, new.changed_at))) then
    raise exception 'an accident is told anew in a new version' using errcode = 'restrict_violation';
  end if;
  if new.version > old.version and new.confirmed_by is not null then
    raise exception 'a new version of an accident waits to be confirmed' using errcode = 'restrict_violation';
  end if;
  if old.investigation <> 'none' and new.investigation = 'none' then
    raise exception 'an investigation that was asked for stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on accidents for each row execute function accident_goes_on();

create function accident_is_investigated_by_another() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.kind in ('noted', 'concluded', 'confirmed')
    and exists (select from accidents a where a.id = new.accident_id and new.taken_by in (a.recorded_by, a.changed_by)) then
    raise exception 'an accident is confirmed and investigated by another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger by_another before insert on accident_steps for each row execute function accident_is_investigated_by_another();

do $$
declare
  t text;
begin
  foreach t in array array['accidents', 'accident_versions', 'accident_steps'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on accidents to sulh_writer;

-- The compartment `victim` (docs/decisions/0026-compartments.md).
do $$
begin
  if not exists (select from pg_roles where rolname = 'sulh_victim_reader') then
    create role sulh_victim_reader nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
  end if;
end $$;
grant usage on schema public to sulh_victim_reader;
alter table reader_roles drop constraint reader_roles_compartment_check,
  add constraint reader_roles_compartment_check check (compartment in ('child', 'health', 'sgbv', 'victim'));

create table victims (
  id uuid primary key,
  side_id uuid not null references authorities,
  accident_id uuid not null,
  harm text not null check (harm in ('killed', 'injured')),
  sex text not null check (sex in ('male', 'female', 'unknown')),
  age_group text not null check (age_group in ('child', 'adult', 'unknown')),
  version integer not null check (version >= 1),
  consent text not null check (consent in ('self', 'guardian', 'family', 'none')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  -- What was told of the victim, under the victim's own key.
  sealed text not null,
  unique (id, side_id),
  foreign key (accident_id, side_id) references accidents (id, side_id),
  constraint nobody_consents_as_a_child check (age_group <> 'child' or consent <> 'self')
);
create index victims_by_accident on victims (accident_id, recorded_at);
create index victims_by_record on victims (side_id, recorded_at, id);

create table victim_referrals (
  id uuid primary key,
  side_id uuid not null references authorities,
  victim_id uuid not null,
  referred_on date not null,
  received text check (received in ('yes', 'no')),
  follow_ups integer not null check (follow_ups >= 0),
  -- Null once the last of the set intervals is over.
  next_on date,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  sealed text not null,
  foreign key (victim_id, side_id) references victims (id, side_id)
);
create index victim_referrals_by_victim on victim_referrals (victim_id, referred_on);

create table victim_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  victim_id uuid not null,
  kind text not null check (kind in ('recorded', 'corrected', 'referred', 'answered', 'followedUp')),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  sealed text not null,
  foreign key (victim_id, side_id) references victims (id, side_id) deferrable initially deferred
);
create index victim_steps_by_victim on victim_steps (victim_id, taken_at);

-- What was told changes in a new version; each version stays as a step.
create function victim_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.accident_id, old.recorded_by, old.recorded_at)
      is distinct from row(new.side_id, new.accident_id, new.recorded_by, new.recorded_at)
    or new.version <> old.version + 1 then
    raise exception 'a victim is told of anew in a new version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on victims for each row execute function victim_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['victims', 'victim_referrals', 'victim_steps'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy inside_reads on %I for select to sulh_victim_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_victim_reader', t);
  end loop;
end $$;
grant update on victims, victim_referrals to sulh_writer;
grant select (subject_id, wrapped) on subject_keys to sulh_victim_reader;
create policy keys_of_victims on subject_keys for select to sulh_victim_reader
  using (exists (select from victims where victims.id = subject_keys.subject_id));

alter policy not_of_a_compartment on journal using (case
  when split_part(action, '.', 1) in ('child', 'childRelative', 'childFollowUp', 'childAge', 'childRecruiter')
    then coalesce((select reader_compartment()) = 'child', false)
  when split_part(action, '.', 1) = 'healthRecord' then coalesce((select reader_compartment()) = 'health', false)
  when split_part(action, '.', 1) = 'complaint' then coalesce((select reader_compartment()) = 'sgbv', false)
  when split_part(action, '.', 1) in ('victim', 'victimReferral')
    then coalesce((select reader_compartment()) = 'victim', false)
  else true end);
