-- Sources, their statements and grades, observations and files of evidence, and what follows of an incident
-- (ordnance-incidents-maps.md §2.3; docs/decisions/0043-incident-sources.md).
alter table incidents
  add column bearing jsonb check (bearing is null or located = 'bearing'),
  add column attributed_to text not null default '',
  add column unsupported boolean not null default false,
  add column ordnance_report_id uuid references ordnance_reports;
alter table incidents
  alter column attributed_to drop default,
  alter column unsupported drop default,
  add constraint attributed_to_somebody check ((attribution = 'none') = (attributed_to = '')),
  -- Who did it needs one step more than that it happened.
  add constraint attribution_one_step_behind check (attribution in ('none', 'claimed')
    or (attribution = 'corroborated' and state in ('corroborated', 'verified')) or state = 'verified'),
  add constraint ordnance_was_left check (ordnance_report_id is null or left_ordnance = 'yes');
create index incidents_by_group on incidents using gin (actors jsonb_path_ops);
create index incidents_by_state on incidents (side_id, state, started_on, id);
create index incidents_by_type on incidents (side_id, type, started_on, id);
create index incidents_duplicate_of on incidents (duplicate_of) where duplicate_of is not null;

create or replace trigger told_in_versions before update on incidents for each row execute function told_in_versions('state', 'disputed',
  'attribution', 'handling', 'duplicate_of', 'attributed_to', 'unsupported', 'ordnance_report_id');

create table incident_sources (
  id uuid primary key,
  side_id uuid not null references authorities,
  code text not null check (code ~ '^SR-[0-9A-F]{8}$'),
  kind text not null check (kind <> ''),
  protected boolean not null,
  label text not null,
  -- Who it is, under the source's own key.
  sealed text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, side_id),
  constraint people_are_not_named check (label = '' or not (protected or kind = 'person'))
);
create index incident_sources_by_record on incident_sources (side_id, recorded_at, id);
create index incident_sources_by_code on incident_sources (side_id, code, id);

create table incident_statements (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  source_id uuid not null,
  origin_id uuid not null,
  chain uuid[] not null check (cardinality(chain) between 1 and 8),
  said_on date not null,
  medium text not null check (medium <> ''),
  says text not null check (says in ('occurred', 'contradicts')),
  started_on date,
  ended_on date check (ended_on >= started_on),
  day_precision text not null check (day_precision in ('day', 'week', 'month', 'year')),
  place_code text references places (code),
  place_typed text not null,
  point jsonb,
  radius_m integer check (radius_m >= 0),
  type text check (type <> ''),
  named jsonb,
  tolls jsonb not null,
  protected boolean not null,
  -- What was said, under the key of the source.
  sealed text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  withdrawn text not null,
  withdrawn_by uuid references users,
  withdrawn_at timestamptz,
  unique (id, side_id),
  unique (id, incident_id),
  foreign key (incident_id, side_id) references incidents (id, side_id),
  foreign key (source_id, side_id) references incident_sources (id, side_id),
  foreign key (origin_id, side_id) references incident_sources (id, side_id),
  constraint chain_from_teller_to_root check (chain[1] = source_id and chain[cardinality(chain)] = origin_id),
  constraint withdrawn_by_somebody check ((withdrawn <> '') = (withdrawn_by is not null) and (withdrawn <> '') = (withdrawn_at is not null)),
  constraint measured_has_coordinates check ((point is null) = (radius_m is null))
);
create index incident_statements_by_incident on incident_statements (incident_id, recorded_at);
create index incident_statements_by_source on incident_statements (source_id, recorded_at);

create table incident_grades (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  statement_id uuid not null,
  n integer not null check (n >= 1),
  reliability text not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility text not null check (credibility in ('1', '2', '3', '4', '5', '6')),
  reason text not null check (n = 1 or reason <> ''),
  graded_by uuid not null references users,
  graded_at timestamptz not null,
  unique (statement_id, n),
  foreign key (statement_id, side_id) references incident_statements (id, side_id)
);

create table incident_observations (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  says text not null check (says in ('occurred', 'contradicts')),
  started_on date,
  ended_on date check (ended_on >= started_on),
  day_precision text not null check (day_precision in ('day', 'week', 'month', 'year')),
  place_code text references places (code),
  place_typed text not null,
  point jsonb,
  radius_m integer check (radius_m >= 0),
  type text check (type <> ''),
  means text not null check (means in ('heard', 'seen', 'camera', 'drone')),
  note text not null check (note <> ''),
  observed_by uuid not null references users,
  observed_at timestamptz not null,
  foreign key (incident_id, side_id) references incidents (id, side_id)
);
create index incident_observations_by_incident on incident_observations (incident_id, observed_at);

-- Files as they came, sealed with the master key and content-addressed within a side. No reader may read them: the server
-- opens them for who may, and that is a link of their custody.
create table incident_file_contents (
  side_id uuid not null references authorities,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sealed bytea not null,
  bytes integer not null check (bytes > 0),
  mime text not null,
  received_by uuid not null,
  received_at timestamptz not null,
  primary key (side_id, sha256)
);
alter table incident_file_contents alter column sealed set storage external;

create table incident_files (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  statement_id uuid,
  kind text not null check (kind <> ''),
  title text not null check (title <> ''),
  sha256 text not null,
  mime text not null,
  bytes integer not null check (bytes > 0),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, side_id),
  unique (incident_id, sha256),
  foreign key (incident_id, side_id) references incidents (id, side_id),
  foreign key (statement_id, incident_id) references incident_statements (id, incident_id),
  foreign key (side_id, sha256) references incident_file_contents
);

create table incident_file_custody (
  id uuid primary key,
  side_id uuid not null references authorities,
  file_id uuid not null,
  kind text not null check (kind in ('takenIn', 'viewed', 'copied', 'handedTo', 'returned')),
  note text not null check (kind in ('takenIn', 'viewed') or note <> ''),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (file_id, side_id) references incident_files (id, side_id) deferrable initially deferred
);
create index incident_file_custody_by_file on incident_file_custody (file_id, taken_at);

create table incident_file_findings (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  file_id uuid not null,
  method text not null check (method <> ''),
  verdict text not null check (verdict in ('authentic', 'doubtful', 'false')),
  note text not null check (note <> ''),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  turned_down text not null,
  turned_down_by uuid references users,
  foreign key (file_id, side_id) references incident_files (id, side_id),
  constraint two_person_rule check (signed_by <> proposed_by and turned_down_by is distinct from proposed_by),
  constraint signed_at_a_time check ((signed_by is null) = (signed_at is null)),
  constraint signed_or_turned_down check (signed_by is null or turned_down_by is null),
  constraint turned_down_with_reason check ((turned_down <> '') = (turned_down_by is not null))
);
create index incident_file_findings_by_file on incident_file_findings (file_id, proposed_at);

create table incident_proposals (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  what text not null check (what in ('verified', 'refuted', 'attribution')),
  actor_name text not null check ((actor_name <> '') = (what = 'attribution')),
  actor_group_id uuid,
  version integer not null check (version >= 1),
  basis uuid[] not null,
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'approved', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  decision text not null,
  foreign key (incident_id, side_id) references incidents (id, side_id),
  constraint two_person_rule check (decided_by <> proposed_by or status = 'turnedDown'),
  constraint decided_by_somebody check ((status = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create index incident_proposals_by_incident on incident_proposals (incident_id, proposed_at);
create unique index one_open_proposal on incident_proposals (incident_id, what) where status = 'proposed';

-- Whether two places may be one: they are the same, or one is a town of the other. Null where either is not named.
create function may_be_one_place(a text, b text) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select case when a is null or b is null then null else a = b or exists (select from places p join places q on q.code = p.parent_code
    where q.kind = 'district' and ((p.code = a and q.code = b) or (p.code = b and q.code = a))) end
$$;
revoke execute on function may_be_one_place from public;
grant execute on function may_be_one_place to sulh_writer, sulh_reader;

-- Who writes a statement down does not grade it.
create function statement_is_graded_by_another() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from incident_statements s where s.id = new.statement_id and s.recorded_by = new.graded_by) then
    raise exception 'a statement is graded by another than who wrote it down' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger by_another before insert on incident_grades for each row execute function statement_is_graded_by_another();

-- What was said stays as it was said; it can only be said that it is withdrawn.
create function statement_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['withdrawn', 'withdrawn_by', 'withdrawn_at'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course or old.withdrawn <> '' then
    raise exception 'what a source said stays as it was said' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on incident_statements for each row execute function statement_stays();

create function finding_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['signed_by', 'signed_at', 'turned_down', 'turned_down_by'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course or old.signed_by is not null
      or old.turned_down <> '' then
    raise exception 'what was found stays as it was found' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on incident_file_findings for each row execute function finding_stays();

-- What was proposed is decided once, by another, and neither of the two observed it themselves.
create function proposal_is_decided_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'decided_by', 'decided_at', 'decision'];
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
      or old.status <> 'proposed') then
    raise exception 'what was proposed is decided once' using errcode = 'restrict_violation';
  end if;
  if new.status <> 'turnedDown' and exists (select from incident_observations o join incidents i on i.id = o.incident_id
      where (i.id = new.incident_id or i.duplicate_of = new.incident_id)
        and o.observed_by in (new.proposed_by, new.decided_by)) then
    raise exception 'what rests on an observation is proposed and approved by others than who observed it'
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger decided_once before insert or update on incident_proposals for each row execute function proposal_is_decided_once();

-- The state of an incident, its attribution and its handling change with a step that says so, and not past the rules of
-- two independent origins and of two people. Asked when all that the act leaves is there.
create function incident_took_step(incident uuid, kinds text[]) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select from incident_steps s where s.incident_id = incident and s.kind = any(kinds)
    and s.xmin = pg_current_xact_id()::xid)
$$;
revoke execute on function incident_took_step from public;
grant execute on function incident_took_step to sulh_writer;

create function incident_is_established() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (row(old.state, old.duplicate_of) is distinct from row(new.state, new.duplicate_of)
      and not incident_took_step(new.id, array['assessed', 'corrected', 'verified', 'refuted', 'duplicate', 'restored']))
    or (row(old.attribution, old.attributed_to) is distinct from row(new.attribution, new.attributed_to)
      and not incident_took_step(new.id, array['attributed', 'assessed', 'corrected', 'refuted', 'verified', 'duplicate']))
    or (old.disputed is distinct from new.disputed and not incident_took_step(new.id, array['disputed', 'settled']))
    or (old.unsupported is distinct from new.unsupported and not incident_took_step(new.id, array['unsupported', 'noted', 'disputed',
      'assessed', 'corrected', 'verified', 'refuted', 'duplicate']))
    or (old.ordnance_report_id is distinct from new.ordnance_report_id and not incident_took_step(new.id, array['ordnanceReported']))
    or (old.handling is distinct from new.handling and not incident_took_step(new.id, array['shared', 'responded', 'closed', 'reopened']))
  then
    raise exception 'the state of an incident changes with the step that says so' using errcode = 'restrict_violation';
  end if;
  if new.state is distinct from old.state and new.state in ('verified', 'refuted') and not exists (select from incident_proposals p
      where p.incident_id = new.id and p.what = new.state and p.version = new.version and p.status = 'approved') then
    raise exception 'an incident is verified or refuted by two people' using errcode = 'restrict_violation';
  end if;
  if new.attribution = 'verified' and row(old.attribution, old.attributed_to) is distinct from row(new.attribution, new.attributed_to)
      and not exists (select from incident_proposals p where p.incident_id = new.id and p.what = 'attribution'
        and p.actor_name = new.attributed_to and p.version = new.version and p.status = 'approved') then
    raise exception 'who did it is verified by two people' using errcode = 'restrict_violation';
  end if;
  if new.state is distinct from old.state and new.state = 'corroborated' and 2 > (select count(distinct s.origin_id)
      from incident_statements s join incidents i on i.id = s.incident_id
        join lateral (select g.reliability, g.credibility from incident_grades g where g.statement_id = s.id order by g.n desc limit 1) g on true
      where (i.id = new.id or i.duplicate_of = new.id) and s.says = 'occurred' and s.withdrawn = ''
        and g.reliability in ('A', 'B', 'C') and g.credibility in ('1', '2', '3')) then
    raise exception 'corroborated takes two statements of different origin that are graded well' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger established after update on incidents deferrable initially deferred for each row
  execute function incident_is_established();

-- An incident begins as one that was only written down.
create function incident_begins_logged() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(new.state, new.disputed, new.attribution, new.handling) is distinct from row('logged'::text, false, 'none'::text, 'open'::text) then
    raise exception 'an incident begins as logged' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger begins_logged after insert on incidents for each row execute function incident_begins_logged();

call kept_for_offices('incident_sources', 'incident_statements', 'incident_grades', 'incident_observations', 'incident_files',
  'incident_file_custody', 'incident_file_findings', 'incident_proposals');
grant update on incident_statements, incident_file_findings, incident_proposals to sulh_writer;
alter table incident_file_contents enable row level security;
alter table incident_file_contents force row level security;
create policy writer_writes on incident_file_contents for all to sulh_writer using (true) with check (true);
grant select, insert on incident_file_contents to sulh_writer;
