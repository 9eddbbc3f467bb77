-- Limits that ask somebody to look, and what they raised (ordnance-incidents-maps.md §2.3; docs/decisions/0048-incident-analysis.md).
create table alert_rules (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  series_id uuid not null,
  name text not null check (name <> ''),
  place_code text references places (code),
  types text[] not null,
  level text not null check (level in ('any', 'partlyCorroborated', 'corroborated', 'verified')),
  measure text not null check (measure in ('count', 'killed', 'rate', 'anomaly')),
  period text not null check (period in ('day', 'week')),
  threshold double precision not null check (threshold > 0),
  asked text not null check (asked in ('monitor', 'ceasefireOfficer', 'incidentAnalyst', 'director')),
  basis text not null check (basis <> ''),
  raises boolean not null,
  status text not null check (status in ('draft', 'inForce', 'retired')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  unique (id, side_id),
  unique (side_id, series_id, version),
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint in_force_is_signed check (status <> 'inForce' or signed_by is not null),
  constraint draft_is_unsigned check (status <> 'draft' or signed_by is null),
  constraint signed_is_dated check ((signed_by is null) = (signed_at is null)),
  constraint surprising_weeks check (measure <> 'anomaly' or (period = 'week' and threshold <= 0.2))
);
create unique index one_draft_of_alert_rule on alert_rules (side_id, series_id) where status = 'draft';
alter table alert_rules add constraint one_alert_rule_in_force
  exclude using btree (side_id with =, series_id with =) where (status = 'inForce') deferrable initially deferred;

create table incident_alerts (
  id uuid primary key,
  side_id uuid not null references authorities,
  rule_id uuid not null,
  series_id uuid not null,
  place_code text not null references places (code),
  period_from date not null,
  period_until date not null check (period_until >= period_from),
  measure text not null check (measure in ('count', 'killed', 'rate', 'anomaly')),
  measured double precision not null check (measured >= 0),
  threshold double precision not null check (threshold > 0),
  figures jsonb not null,
  incident_ids uuid[] not null check (cardinality(incident_ids) <= 200),
  asked text not null check (asked in ('monitor', 'ceasefireOfficer', 'incidentAnalyst', 'director')),
  status text not null check (status in ('open', 'done', 'falseAlarm')),
  raised_at timestamptz not null,
  answered_by uuid references users,
  answered_at timestamptz,
  unique (id, side_id),
  foreign key (rule_id, side_id) references alert_rules (id, side_id),
  constraint answered_by_somebody check ((status = 'open') = (answered_by is null) and (answered_by is null) = (answered_at is null)),
  constraint reaches_its_limit check (case when measure = 'anomaly' then measured <= threshold else measured >= threshold end),
  -- Once for a rule, whatever its version, a place and a period.
  constraint one_alert_of_a_period unique (side_id, series_id, place_code, period_from, period_until)
);
create index incident_alerts_by_time on incident_alerts (side_id, raised_at, id);
create index incident_alerts_by_period on incident_alerts (side_id, period_from, id);

create table incident_alert_answers (
  id uuid primary key,
  side_id uuid not null references authorities,
  alert_id uuid not null,
  outcome text not null check (outcome in ('done', 'falseAlarm')),
  answer text not null check (answer <> ''),
  answered_by uuid not null references users,
  answered_at timestamptz not null,
  foreign key (alert_id, side_id) references incident_alerts (id, side_id) deferrable initially deferred
);
create index incident_alert_answers_by_alert on incident_alert_answers (alert_id, answered_at);

-- What a version of a rule says does not change; what is signed stays signed, and what is retired comes back in a new version alone.
create function alert_rule_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'signed_by', 'signed_at'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
    or old.signed_by is not null and (new.signed_by, new.signed_at) is distinct from (old.signed_by, old.signed_at)
    or old.status = 'retired' and new is distinct from old
    or old.status = 'inForce' and new.status = 'draft'
    or old.signed_by is null and new.signed_by is not null and new.status <> 'inForce' then
    raise exception 'version % of an alert rule does not change', old.version using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on alert_rules for each row execute function alert_rule_goes_on();

-- A rule begins as a draft: nobody puts one into force alone in one step.
create function alert_rule_begins() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from alert_rules r where r.id = new.id and r.status = 'draft') then
    raise exception 'an alert rule begins as a draft' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger begins after insert on alert_rules for each row execute function alert_rule_begins();

-- What an alert was raised on does not change, whatever becomes of the rule or the incidents; it is only answered.
create function incident_alert_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'answered_by', 'answered_at'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course or new.status = 'open' and old.status <> 'open' then
    raise exception 'what an alert was raised on does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on incident_alerts for each row execute function incident_alert_goes_on();

-- An alert is raised under a rule of two signatures, and says its limit.
create function incident_alert_has_its_rule() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from alert_rules r where r.id = new.rule_id and r.side_id = new.side_id and r.series_id = new.series_id
      and r.signed_by is not null and r.raises and r.measure = new.measure and r.threshold = new.threshold and r.asked = new.asked) then
    raise exception 'an alert is raised by a rule that two people signed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger of_its_rule after insert on incident_alerts for each row execute function incident_alert_has_its_rule();

-- What stands as answered was answered in words.
create function incident_alert_is_answered() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from incident_alert_answers a where a.alert_id = new.id and a.outcome = new.status
      and a.answered_by = new.answered_by and a.answered_at = new.answered_at) then
    raise exception 'an alert is answered in words' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create constraint trigger answered_in_words after update on incident_alerts deferrable initially deferred for each row
  when (new.answered_at is distinct from old.answered_at or new.status <> old.status) execute function incident_alert_is_answered();

call kept_for_offices('alert_rules', 'incident_alerts', 'incident_alert_answers');
grant update on alert_rules, incident_alerts to sulh_writer;
