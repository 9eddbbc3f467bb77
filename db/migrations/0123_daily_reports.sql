-- The daily report of the ceasefire (ordnance-incidents-maps.md §2.2; docs/decisions/0045-monitoring.md).
create table daily_report_rules (
  id uuid primary key,
  side_id uuid not null references authorities,
  cutoff text not null check (cutoff ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  quiet_hours integer not null check (quiet_hours between 1 and 720),
  set_by uuid not null references users,
  set_at timestamptz not null
);
create index daily_report_rules_by_side on daily_report_rules (side_id, set_at);

create table daily_reports (
  id uuid primary key,
  side_id uuid not null references authorities,
  number integer not null check (number >= 1),
  version integer not null check (version >= 1),
  corrects uuid,
  change text not null check (version = 1 or change <> ''),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  content jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  status text not null check (status in ('issued', 'released', 'turnedDown')),
  issued_by uuid not null references users,
  issued_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  decision_note text not null,
  unique (side_id, number, version),
  unique (id, side_id, number),
  foreign key (corrects, side_id, number) references daily_reports (id, side_id, number),
  constraint corrected_in_another_version check ((version = 1) = (corrects is null)),
  constraint released_by_another check (decided_by <> issued_by),
  constraint decided_with_words check ((status = 'issued') = (decided_by is null) and (decided_by is null) = (decided_at is null)
    and (decided_by is null or decision_note <> ''))
);
create index daily_reports_by_cutoff on daily_reports (side_id, until_at, id);

-- A report that was issued never changes; it is decided once what becomes of it.
create function daily_report_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'decided_by', 'decided_at', 'decision_note'];
begin
  if old.status <> 'issued' or to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course then
    raise exception 'a report that was issued does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on daily_reports for each row execute function daily_report_stays();

call kept_for_offices('daily_report_rules', 'daily_reports');
grant update on daily_reports to sulh_writer;
