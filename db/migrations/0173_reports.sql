-- Templates of reports, to whom they go, and the reports that were issued (docs/decisions/0072-reports.md).
create table report_templates (
  id uuid primary key,
  side_id uuid not null references authorities,
  template_id uuid not null references report_templates deferrable initially deferred,
  version integer not null check (version > 0),
  kind text not null check (kind in ('programme', 'donor', 'jmc', 'ordnanceYear')),
  title jsonb not null,
  blocks jsonb not null,
  shows text[] not null,
  state text not null check (state in ('proposed', 'approved', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  note text not null,
  decided_by uuid references users,
  decided_at timestamptz,
  unique (template_id, version),
  constraint two_person_rule check (decided_by <> proposed_by),
  constraint decided_whole check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)
    and (state <> 'turnedDown' or note <> ''))
);
create unique index one_proposal_of_a_template on report_templates (template_id) where state = 'proposed';
create index report_templates_by_time on report_templates (side_id, proposed_at, id);

create table report_schedules (
  id uuid primary key,
  side_id uuid not null references authorities,
  template_id uuid not null references report_templates,
  languages text[] not null check (cardinality(languages) between 1 and 3),
  recipients uuid[] not null,
  state text not null check (state in ('on', 'ended')),
  set_by uuid not null references users,
  set_at timestamptz not null,
  ended_by uuid references users,
  ended_at timestamptz,
  constraint ended_whole check ((state = 'ended') = (ended_by is not null) and (ended_by is null) = (ended_at is null))
);
create unique index one_schedule_of_a_template on report_schedules (template_id) where state = 'on';

create table report_shares (
  id uuid primary key,
  side_id uuid not null references authorities,
  template_id uuid not null references report_templates,
  recipient text not null check (recipient <> ''),
  sealed_address text not null,
  language text not null check (language in ('ar', 'en', 'fr')),
  purpose text not null check (purpose <> ''),
  expires_on date not null,
  state text not null check (state in ('ready', 'ended')),
  shared_by uuid not null references users,
  shared_at timestamptz not null,
  ended_by uuid references users,
  ended_at timestamptz,
  constraint ended_whole check ((state = 'ended') = (ended_by is not null) and (ended_by is null) = (ended_at is null)),
  constraint usable_for_a_time check (expires_on < (shared_at at time zone 'UTC')::date + 368)
);
create index report_shares_of_a_template on report_shares (template_id) where state = 'ready';

create table report_issues (
  id uuid primary key,
  side_id uuid not null references authorities,
  template_id uuid not null references report_templates,
  version_id uuid not null references report_templates,
  kind text not null check (kind in ('programme', 'donor', 'jmc', 'ordnanceYear')),
  shows text[] not null,
  from_day date not null,
  to_day date not null check (to_day > from_day),
  corrects uuid unique references report_issues,
  reason text not null,
  state text not null check (state in ('asked', 'issued')),
  -- A user, or the program by a schedule.
  asked_by uuid not null,
  asked_at timestamptz not null,
  content jsonb,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  issued_at timestamptz,
  document_id uuid unique,
  constraint issued_whole check ((state = 'issued') = (content is not null) and (content is null) = (sha256 is null)
    and (content is null) = (issued_at is null) and (content is null) = (document_id is null)),
  constraint corrects_another check (corrects <> id and (corrects is null) = (reason = ''))
);
-- A period is reported once; anything later is a correction.
create unique index one_report_of_a_period on report_issues (template_id, from_day) where corrects is null;
create index report_issues_by_time on report_issues (side_id, asked_at, id);
create index report_issues_asked on report_issues (asked_at) where state = 'asked';

-- What was written does not change, and what was decided, ended or issued stays so. The trigger names what changes of its course, once.
create function report_record_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if to_jsonb(old) - tg_argv is distinct from to_jsonb(new) - tg_argv
    or old.state not in ('proposed', 'on', 'ready', 'asked') and new is distinct from old then
    raise exception 'what was written or issued does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on report_templates for each row
  execute function report_record_goes_on('state', 'note', 'decided_by', 'decided_at');
create trigger goes_on before update on report_schedules for each row execute function report_record_goes_on('state', 'ended_by', 'ended_at');
create trigger goes_on before update on report_shares for each row execute function report_record_goes_on('state', 'ended_by', 'ended_at');
create trigger goes_on before update on report_issues for each row
  execute function report_record_goes_on('state', 'content', 'sha256', 'issued_at', 'document_id');

-- A report is made by a version that was approved.
create function report_issue_begins() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from report_templates t where t.id = new.version_id and t.template_id = new.template_id
      and t.side_id = new.side_id and t.state = 'approved' and t.shows = new.shows) then
    raise exception 'a report is made by a template that was approved' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger begins after insert on report_issues for each row execute function report_issue_begins();

-- Which issues were put into letters: once each. No part of the record.
create table report_mailings (
  issue_id uuid primary key references report_issues,
  side_id uuid not null references authorities,
  letters integer not null check (letters >= 0),
  queued_at timestamptz not null
);

call kept_for_offices('report_templates', 'report_schedules', 'report_shares', 'report_issues', 'report_mailings');
grant update on report_templates, report_schedules, report_shares, report_issues to sulh_writer;
