-- Projects against violence in communities (IDDRS 2.30): committees as numbers, meetings that review, papers in versions,
-- projects and what they report. No person is named in them.
create table community_committees (
  id uuid primary key,
  side_id uuid not null references authorities,
  place_code text not null references places (code),
  name text not null check (name <> ''),
  composition jsonb not null,
  former jsonb not null,
  status text not null check (status in ('standing', 'dissolved')),
  formed_by uuid not null references users,
  formed_at timestamptz not null,
  dissolved_by uuid references users,
  dissolved_at timestamptz,
  dissolved_for text,
  constraint dissolved_says_why check ((status = 'dissolved') = (dissolved_by is not null and dissolved_for is not null)),
  unique (id, side_id)
);
create index community_committees_by_day on community_committees (side_id, formed_at, id);

create table community_meetings (
  id uuid primary key,
  side_id uuid not null references authorities,
  meets_on date not null,
  place text not null check (place <> ''),
  status text not null check (status in ('planned', 'held', 'cancelled')),
  women integer check (women >= 0),
  men integer check (men >= 0),
  note text not null,
  convened_by uuid not null references users,
  convened_at timestamptz not null,
  ended_by uuid references users,
  ended_at timestamptz,
  constraint ended_by_somebody check ((status = 'planned') = (ended_by is null)),
  constraint held_by_people check (status <> 'held' or women + men > 0),
  unique (id, side_id)
);
create index community_meetings_by_day on community_meetings (side_id, meets_on, id);

create table community_projects (
  id uuid primary key,
  side_id uuid not null references authorities,
  committee_id uuid not null,
  place_code text not null references places (code),
  title text not null check (title <> ''),
  status text not null check (status in
    ('drafted', 'submitted', 'recommended', 'rejected', 'signedOff', 'running', 'completed', 'stopped')),
  paper_id uuid not null,
  version integer not null check (version >= 1),
  drafted_by uuid not null references users,
  meeting_id uuid,
  submitted_by uuid references users,
  submitted_at timestamptz,
  reviewed_by uuid references users,
  reviewed_at timestamptz,
  remarks text,
  signed_off_by uuid references users,
  signed_off_at timestamptz,
  in_favour integer,
  against integer,
  started_by uuid references users,
  started_at timestamptz,
  ended_by uuid references users,
  ended_at timestamptz,
  results text,
  unique (id, side_id),
  foreign key (committee_id, side_id) references community_committees (id, side_id),
  foreign key (meeting_id, side_id) references community_meetings (id, side_id),
  constraint submitted_to_a_meeting check (status <> 'submitted' or (meeting_id is not null and submitted_by is not null)),
  constraint reviewed_by_another check (reviewed_by is null or reviewed_by <> submitted_by),
  constraint recommended_says_why check (status not in ('recommended', 'rejected', 'signedOff', 'running', 'completed')
    or (reviewed_by is not null and remarks is not null)),
  constraint signed_off_by_most check (status not in ('signedOff', 'running', 'completed')
    or (signed_off_by is not null and in_favour > against)),
  constraint started_by_another check (status not in ('running', 'completed')
    or (started_by is not null and started_by <> signed_off_by and started_by <> drafted_by)),
  constraint ended_says_what check ((status in ('completed', 'stopped')) = (ended_by is not null and results is not null))
);
create index community_projects_by_title on community_projects (side_id, title, id);
create index community_projects_by_status on community_projects (side_id, status, title);
create index community_projects_by_meeting on community_projects (meeting_id);

create table community_papers (
  id uuid primary key,
  side_id uuid not null references authorities,
  project_id uuid not null,
  version integer not null check (version >= 1),
  theme text not null,
  summary text not null check (summary <> ''),
  for_women boolean not null,
  weapon_condition boolean not null,
  targets jsonb not null,
  funding text not null check (funding in ('assessed', 'voluntary', 'national')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  budget jsonb not null check (jsonb_array_length(budget) > 0),
  starts_on date not null,
  ends_on date not null,
  change text not null,
  drafted_by uuid not null references users,
  drafted_at timestamptz not null,
  unique (project_id, version),
  unique (id, project_id),
  foreign key (project_id, side_id) references community_projects (id, side_id) deferrable initially deferred,
  constraint ends_after_it_starts check (ends_on > starts_on),
  -- A year from an assessed budget, a year and a half from others (IDDRS 2.30 §6).
  constraint not_too_long check (ends_on <= starts_on + case funding when 'assessed' then interval '12 months'
    else interval '18 months' end),
  constraint a_change_is_told check (version = 1 or change <> '')
);
alter table community_projects add foreign key (paper_id, id) references community_papers (id, project_id)
  deferrable initially deferred;

create table community_reports (
  id uuid primary key,
  side_id uuid not null references authorities,
  project_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  reached jsonb not null,
  ages jsonb not null,
  spent jsonb not null check (jsonb_array_length(spent) > 0),
  incidents integer check (incidents >= 0),
  results text not null check (results <> ''),
  reported_by uuid not null references users,
  reported_at timestamptz not null,
  foreign key (project_id, side_id) references community_projects (id, side_id),
  constraint a_period check (ends_on >= starts_on)
);
create index community_reports_by_project on community_reports (project_id, starts_on);

do $$
declare
  t text;
begin
  foreach t in array array['community_committees', 'community_meetings', 'community_projects', 'community_papers',
      'community_reports'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on community_committees, community_meetings, community_projects to sulh_writer;
