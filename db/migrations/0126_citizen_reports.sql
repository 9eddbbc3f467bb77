-- Reports of harm to civilians by people without an account (ordnance-incidents-maps.md §2.2; docs/decisions/0047-citizen-reports.md), in
-- the compartment `citizen` (docs/decisions/0026-compartments.md). What was said is sealed under the key of each report.
do $$
begin
  if not exists (select from pg_roles where rolname = 'sulh_citizen_reader') then
    create role sulh_citizen_reader nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
  end if;
end $$;
grant usage on schema public to sulh_citizen_reader;
alter table reader_roles drop constraint reader_roles_compartment_check,
  add constraint reader_roles_compartment_check check (compartment in ('child', 'health', 'sgbv', 'victim', 'citizen'));

create table citizen_reports (
  id uuid primary key,
  -- The authority that the citizen let read it; null where joint bodies alone may.
  side_id uuid references authorities,
  status text not null
    check (status in ('received', 'looked', 'asked', 'taken', 'referred', 'setAside', 'notFollowed', 'closed')),
  kinds text[] not null check (cardinality(kinds) > 0),
  occurred_on date,
  day_about boolean not null,
  place_code text references places (code),
  consent text not null check (consent in ('counts', 'monitors', 'parties')),
  urgent boolean not null,
  held boolean not null,
  -- An HMAC of the code under the server's key: without that key no code can be found by trying.
  follow_mark text not null unique check (follow_mark ~ '^[A-Za-z0-9_-]{43}$'),
  unread boolean not null,
  incident_id uuid references incidents,
  -- What the report says there, as a statement of a protected source.
  statement_id uuid unique,
  set_aside_by uuid references users,
  handled_by uuid references users,
  handled_at timestamptz,
  received_at timestamptz not null,
  withdrawn_at timestamptz,
  use_stopped_at timestamptz,
  sealed text not null,
  constraint put_away_by_two check (status <> 'notFollowed' or (set_aside_by is not null and handled_by <> set_aside_by)),
  constraint set_aside_by_somebody check (status <> 'setAside' or set_aside_by is not null),
  foreign key (statement_id, incident_id) references incident_statements (id, incident_id) deferrable initially deferred,
  constraint taken_as_a_statement check ((incident_id is null) = (statement_id is null)),
  constraint taken_with_consent check (incident_id is null or consent <> 'counts'),
  constraint taken_into_an_incident check (status <> 'taken' or incident_id is not null),
  constraint use_stops_after_withdrawal check (use_stopped_at is null or (withdrawn_at is not null and incident_id is not null))
);
create index citizen_reports_by_day on citizen_reports (received_at, id);
create index citizen_reports_by_place on citizen_reports (place_code, occurred_on);
create index citizen_reports_by_incident on citizen_reports (incident_id) where incident_id is not null;

create table citizen_report_steps (
  id uuid primary key,
  side_id uuid references authorities,
  report_id uuid not null references citizen_reports deferrable initially deferred,
  kind text not null check (kind in ('received', 'added', 'withdrawn', 'looked', 'asked', 'taken', 'referred', 'setAside',
    'notFollowed', 'keptOn', 'closed', 'reopened', 'useStopped')),
  taken_by uuid references users,
  taken_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  constraint by_the_citizen_or_an_officer check ((kind in ('received', 'added', 'withdrawn')) = (taken_by is null))
);
create index citizen_report_steps_by_report on citizen_report_steps (report_id, taken_at);

-- Pictures, each sealed under the key of its report; `entry_id` is the report or what was added to it.
create table citizen_photos (
  report_id uuid not null references citizen_reports,
  entry_id uuid not null,
  number integer not null check (number between 1 and 3),
  sealed text not null check (length(sealed) between 1 and 4000000),
  received_at timestamptz not null,
  primary key (entry_id, number)
);
create index citizen_photos_by_report on citizen_photos (report_id);

-- What was reported stays as it was told and for whom; who withdrew stays withdrawn, and what was taken into the log stays known.
create function citizen_report_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'unread', 'incident_id', 'statement_id', 'set_aside_by', 'handled_by', 'handled_at',
    'withdrawn_at', 'use_stopped_at'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course then
    raise exception 'what was reported does not change' using errcode = 'restrict_violation';
  end if;
  if old.withdrawn_at is not null and (new.withdrawn_at is distinct from old.withdrawn_at or new.status <> old.status
      or new.incident_id is distinct from old.incident_id or old.use_stopped_at is not null) then
    raise exception 'a withdrawn report is not handled any more' using errcode = 'restrict_violation';
  end if;
  if old.incident_id is not null and row(new.incident_id, new.statement_id) is distinct from row(old.incident_id, old.statement_id) then
    raise exception 'which incident a report was taken into does not change' using errcode = 'restrict_violation';
  end if;
  if new.status = 'notFollowed' and old.status not in ('notFollowed', 'setAside') then
    raise exception 'a report is put away after it was proposed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on citizen_reports for each row execute function citizen_report_goes_on();

-- A report for joint bodies alone reaches the log of no side.
create function citizen_report_stays_among_its_readers() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from incidents i join authorities a on a.id = i.side_id
      where i.id = new.incident_id and (a.kind = 'joint' or i.side_id = new.side_id)) then
    raise exception 'a report is taken into the log of those who may read it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger among_its_readers before insert or update on citizen_reports for each row
  when (new.incident_id is not null) execute function citizen_report_stays_among_its_readers();

-- Who takes a step is of a joint body, or of the side that the citizen named.
create function citizen_step_by_its_readers() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from users u join authorities a on a.id = u.side_id join citizen_reports r on r.id = new.report_id
      where u.id = new.taken_by and (a.kind = 'joint' or u.side_id = r.side_id)) then
    raise exception 'a report is handled by those who may read it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger by_its_readers after insert on citizen_report_steps for each row
  when (new.taken_by is not null) execute function citizen_step_by_its_readers();

do $$
declare
  t text;
begin
  foreach t in array array['citizen_reports', 'citizen_report_steps', 'citizen_photos'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_citizen_reader', t);
  end loop;
  foreach t in array array['citizen_reports', 'citizen_report_steps'] loop
    execute format('create policy inside_reads on %I for select to sulh_citizen_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
  end loop;
end $$;
grant update on citizen_reports to sulh_writer;
create policy with_the_report on citizen_photos for select to sulh_citizen_reader
  using (exists (select from citizen_reports r where r.id = report_id));

-- The key of a report opens it for those who may read it, until its consent is withdrawn.
grant select (subject_id, wrapped) on subject_keys to sulh_citizen_reader;
create policy keys_of_citizen_reports on subject_keys for select to sulh_citizen_reader
  using (exists (select from citizen_reports r where r.id = subject_keys.subject_id and r.withdrawn_at is null));

alter policy not_of_a_compartment on journal using (case
  when split_part(action, '.', 1) in ('child', 'childRelative', 'childFollowUp', 'childAge', 'childRecruiter')
    then coalesce((select reader_compartment()) = 'child', false)
  when split_part(action, '.', 1) = 'healthRecord' then coalesce((select reader_compartment()) = 'health', false)
  when split_part(action, '.', 1) = 'complaint' then coalesce((select reader_compartment()) = 'sgbv', false)
  when split_part(action, '.', 1) in ('victim', 'victimReferral')
    then coalesce((select reader_compartment()) = 'victim', false)
  when split_part(action, '.', 1) = 'citizenReport' then coalesce((select reader_compartment()) = 'citizen', false)
  else true end);
