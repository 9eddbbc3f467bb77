-- The criteria of a side for a stage, by versions. One draft and one version without an end at a time.
create table criteria_sets (
  id uuid primary key,
  side_id uuid not null references authorities,
  stage text not null check (stage in ('disarmament', 'demobilization', 'reintegration', 'cvr', 'integration')),
  version integer not null check (version >= 1),
  title jsonb not null,
  criteria jsonb not null,
  panel_size integer not null check (panel_size >= 2),
  appeal_days integer not null check (appeal_days >= 1),
  interview_required boolean not null,
  status text not null check (status in ('draft', 'inForce', 'retired')),
  effective_from date,
  effective_until date check (effective_until >= effective_from),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  unique (side_id, stage, version),
  unique (id, version),
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by),
  constraint signed_is_begun check ((status = 'draft') = (signed_by is null) and (signed_by is null) = (effective_from is null)),
  constraint retired_has_an_end check ((status = 'retired') = (effective_until is not null)),
  -- A weapon is never the only condition, and never one for women and associated persons (R-EL6).
  constraint a_weapon_is_not_enough check (jsonb_path_exists(criteria, '$[*] ? (@.mandatory == true && @.source != "weapon")')),
  constraint a_weapon_excludes_nobody check (not jsonb_path_exists(criteria,
    '$[*] ? (@.mandatory == true && @.source == "weapon" && (!(@.exempt[*] == "female") || !(@.exempt[*] == "associated")))'))
);
create unique index one_draft_of_criteria on criteria_sets (side_id, stage) where status = 'draft';
create unique index one_newest_criteria on criteria_sets (side_id, stage) where status = 'inForce';

-- What was signed is what people were judged by: only its end is still to be set.
create function signed_criteria_are_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.signed_by is not null
    and (new.side_id, new.stage, new.version, new.title, new.criteria, new.panel_size, new.appeal_days, new.interview_required,
      new.effective_from, new.proposed_by, new.signed_by)
    is distinct from (old.side_id, old.stage, old.version, old.title, old.criteria, old.panel_size, old.appeal_days,
      old.interview_required, old.effective_from, old.proposed_by, old.signed_by) then
    raise exception 'signed criteria never change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on criteria_sets for each row execute function signed_criteria_are_final();

create table eligibility_decisions (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  stage text not null check (stage in ('disarmament', 'demobilization', 'reintegration', 'cvr', 'integration')),
  kind text not null check (kind in ('grant', 'revocation')),
  criteria_set_id uuid not null,
  criteria_version integer not null,
  replaces_id uuid references eligibility_decisions,
  group_id uuid references armed_groups,
  results jsonb not null,
  proposal text not null,
  proposal_code text not null,
  proposal_reason text not null,
  orientation text not null,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  status text not null check (status in ('proposed', 'decided', 'withdrawn', 'revoked', 'setAside', 'replaced')),
  outcome text,
  reason_code text,
  decided_at timestamptz,
  told jsonb,
  appeal_until date,
  withdrawal jsonb,
  foreign key (criteria_set_id, criteria_version) references criteria_sets (id, version),
  constraint answers_its_question check (outcome is null or case kind
    when 'grant' then outcome in ('eligible', 'ineligible', 'deferred') else outcome in ('revoked', 'kept') end),
  constraint decided_is_said check ((status in ('decided', 'revoked', 'setAside', 'replaced')) = (outcome is not null)
    and (outcome is null) = (decided_at is null) and (outcome is null) = (reason_code is null)),
  constraint told_is_decided check (told is null or outcome is not null),
  constraint clock_runs_from_telling check ((told is null) = (appeal_until is null)),
  constraint revocation_is_of_something check (kind = 'grant' or replaces_id is not null),
  -- What a vote refers to, so that it cannot be the proposer's.
  constraint as_proposed unique (id, person_id, proposed_by)
);
-- One that stands and one that is open for a person and a stage, at the most.
create unique index one_standing_eligibility on eligibility_decisions (person_id, stage)
  where status = 'decided' and kind = 'grant';
create unique index one_open_eligibility on eligibility_decisions (person_id, stage) where status = 'proposed';
create index eligibility_by_person on eligibility_decisions (person_id, proposed_at);
-- The cap of a group is counted at each decision (R-EL2).
create index eligible_of_a_group on eligibility_decisions (group_id, stage)
  where status = 'decided' and kind = 'grant' and outcome = 'eligible';
-- The work list: a side's by status, outcome or stage, and everybody's for joint bodies; each in the order of proposing.
create index eligibility_by_status on eligibility_decisions (side_id, status, proposed_at, id);
create index eligibility_by_stage on eligibility_decisions (side_id, stage, status, proposed_at, id);
create index eligibility_by_outcome on eligibility_decisions (side_id, outcome, proposed_at, id) where outcome is not null;
create index eligibility_by_time on eligibility_decisions (side_id, proposed_at, id);
create index eligibility_of_all on eligibility_decisions (status, proposed_at, id);
create index eligibility_of_all_by_outcome on eligibility_decisions (outcome, proposed_at, id) where outcome is not null;
create index eligibility_of_all_by_time on eligibility_decisions (proposed_at, id);

-- So that a vote can name who registered the person, and the database refuses theirs.
alter table people add constraint as_registered unique (id, registered_by);

create table eligibility_votes (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  decision_id uuid not null,
  person_id uuid not null,
  proposed_by uuid not null,
  registered_by uuid not null,
  outcome text not null,
  reason_code text not null,
  reason text not null,
  by uuid not null references users,
  at timestamptz not null,
  -- Who proposed and who registered the person decide nothing on them, and nobody decides twice (R-SOD).
  foreign key (decision_id, person_id, proposed_by) references eligibility_decisions (id, person_id, proposed_by),
  foreign key (person_id, registered_by) references people (id, registered_by),
  constraint proposer_does_not_vote check (by <> proposed_by),
  constraint registrar_does_not_vote check (by <> registered_by),
  constraint one_vote_each unique (decision_id, by)
);

-- Decided is what a panel agreed on, whatever the program believes; who is on a list or may be a child is made eligible by
-- nobody (R-EL4, R-CHD1). Asked when the transaction ends, since votes and decision come in one statement.
create function a_panel_decides() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.status <> 'decided' then return null; end if;
  if tg_op = 'UPDATE' then
    if old.status = 'decided' and old.outcome = new.outcome then return null; end if;
  end if;
  if (select count(*) from eligibility_votes v where v.decision_id = new.id and v.outcome = new.outcome)
    < (select panel_size from criteria_sets where id = new.criteria_set_id) then
    raise exception 'no panel agreed on decision %', new.id using errcode = 'check_violation', constraint = 'a_panel_decides';
  end if;
  if new.outcome = 'eligible' then
    if exists (select from screening_results where id = new.person_id and status = 'listed') then
      raise exception 'the person of decision % is listed', new.id
        using errcode = 'check_violation', constraint = 'listed_is_not_eligible';
    end if;
    if exists (select from people p, programmes o where p.id = new.person_id
      and (p.birth ->> 'to')::date + interval '18 years' > now() at time zone o.time_zone) then
      raise exception 'the person of decision % may be a child', new.id
        using errcode = 'check_violation', constraint = 'child_is_not_eligible';
    end if;
  end if;
  return null;
end $$;
create constraint trigger a_panel_decides after insert or update on eligibility_decisions
  deferrable initially deferred for each row execute function a_panel_decides();

-- What was proposed is what was voted on, and what was decided stays.
create function decided_is_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.person_id, new.stage, new.kind, new.criteria_set_id, new.results, new.proposal, new.proposal_code,
      new.proposal_reason, new.proposed_by, new.proposed_at)
    is distinct from (old.person_id, old.stage, old.kind, old.criteria_set_id, old.results, old.proposal, old.proposal_code,
      old.proposal_reason, old.proposed_by, old.proposed_at)
    or (old.outcome is not null and (new.outcome, new.reason_code, new.decided_at, new.group_id)
      is distinct from (old.outcome, old.reason_code, old.decided_at, old.group_id))
    or (old.told is not null and (new.told, new.appeal_until) is distinct from (old.told, old.appeal_until)) then
    raise exception 'what was proposed, decided and told of decision % is final', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on eligibility_decisions for each row execute function decided_is_final();

do $$
declare t text;
begin
  foreach t in array array['criteria_sets', 'eligibility_decisions', 'eligibility_votes'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  grant update on criteria_sets, eligibility_decisions to sulh_writer;
end $$;
create policy side_reads on criteria_sets for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
create policy jurisdiction_reads on eligibility_decisions for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));
-- Who voted how is not for the officers of a site, who live beside the people decided on.
create policy offices_read on eligibility_votes for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
