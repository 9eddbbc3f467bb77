-- Vetting for the security forces, person by person (ddr.md §1.17, §8, R-VET; docs/decisions/0050-vetting.md), in the compartment
-- `vetting`. No table here names a group, a list or a unit: nobody is admitted with others.
create table vetting_cases (
  id uuid primary key,
  side_id uuid not null references authorities,
  person_id uuid not null references people,
  institution_id uuid not null,
  post_id uuid not null,
  requirements_id uuid not null,
  round integer not null check (round >= 1),
  status text not null check (status in ('requested', 'declared', 'checking', 'proposed', 'cleared', 'conditional', 'notCleared',
    'integrated', 'left', 'expired', 'withdrawn')),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  finding_id uuid,
  proposal text check (proposal in ('cleared', 'conditional', 'notCleared')),
  proposed_by uuid references users,
  decision text check (decision in ('cleared', 'conditional', 'notCleared')),
  decided_on date,
  valid_until date,
  told_by uuid references users,
  told_on date,
  told_in text check (told_in in ('ar', 'en', 'fr')),
  in_service boolean not null,
  integrated_by uuid references users,
  integrated_on date,
  integrated_step uuid unique,
  unique (id, side_id),
  foreign key (institution_id, side_id) references institutions (id, side_id),
  foreign key (post_id, institution_id) references institution_posts (id, institution_id),
  foreign key (requirements_id, institution_id) references institution_requirements (id, institution_id),
  constraint proposal_is_whole check (num_nulls(finding_id, proposal, proposed_by) in (0, 3)),
  constraint decision_follows_its_proposal check (decision is null or decision = proposal),
  constraint decision_is_dated check ((decision is null) = (decided_on is null)),
  constraint decided_as_it_says check (status not in ('cleared', 'conditional', 'notCleared') or decision = status),
  constraint cleared_has_an_end check ((valid_until is not null) = (decision is not null and decision <> 'notCleared')),
  constraint told_is_whole check (num_nulls(told_by, told_on, told_in) in (0, 3)),
  constraint told_after_the_decision check (told_on is null or told_on >= decided_on),
  constraint integrated_is_whole check (num_nulls(integrated_by, integrated_on, integrated_step) in (0, 3)),
  constraint in_service_was_integrated check (not in_service or integrated_on is not null),
  constraint integrated_is_in_service check (status <> 'integrated' or (in_service and decision in ('cleared', 'conditional')))
);
create unique index one_open_vetting_case on vetting_cases (person_id, institution_id) where status not in ('left', 'expired', 'withdrawn');
create unique index one_place_in_service on vetting_cases (person_id) where in_service;
create index vetting_cases_by_opening on vetting_cases (side_id, opened_at, id);
create index vetting_cases_by_post on vetting_cases (post_id) where in_service;
create index vetting_cases_by_end on vetting_cases (side_id, valid_until, id) where in_service;

create table vetting_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  case_id uuid not null,
  round integer not null check (round >= 1),
  kind text not null check (kind in ('requested', 'declared', 'checksAsked', 'checkRecorded', 'proposed', 'voted', 'decided', 'sentBack',
    'conditionSettled', 'told', 'integrated', 'left', 'expired', 'withdrawn', 'reopened', 'noted', 'appealed', 'appealDecided', 'shared')),
  cause text check (cause in ('expiry', 'complaint', 'newFacts', 'appeal', 'recheck')),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  unique (id, case_id),
  foreign key (case_id, side_id) references vetting_cases (id, side_id) deferrable initially deferred,
  constraint reopened_for_a_cause check (kind not in ('reopened', 'noted') or cause is not null)
);
create index vetting_steps_by_case on vetting_steps (case_id, taken_at);
-- One integration, one person: a case is integrated by a step of its own, which no other case can point to.
alter table vetting_cases add constraint integrated_by_its_own_step
  foreign key (integrated_step, id) references vetting_steps (id, case_id) deferrable initially deferred;

create table vetting_checks (
  id uuid primary key,
  side_id uuid not null references authorities,
  case_id uuid not null,
  round integer not null check (round >= 1),
  kind text not null check (kind in ('criminalInvestigation', 'interpol', 'humanRights', 'financial', 'education', 'health')),
  office_id uuid references offices,
  check_id uuid references checks deferrable initially deferred,
  result text check (result in ('clear', 'adverse', 'cannotTell')),
  open_allegation boolean,
  checked_on date,
  valid_until date,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  foreign key (case_id, side_id) references vetting_cases (id, side_id) deferrable initially deferred,
  constraint offices_answer_for_themselves check ((kind in ('criminalInvestigation', 'interpol')) = (check_id is not null)),
  constraint answered_once check (num_nulls(check_id, result) = 1 and num_nulls(result, open_allegation, checked_on) in (0, 3)),
  constraint clear_has_an_end check (result is null or result <> 'clear' or valid_until >= checked_on)
);
create index vetting_checks_by_case on vetting_checks (case_id, kind, recorded_at);

create table vetting_findings (
  id uuid primary key,
  side_id uuid not null references authorities,
  case_id uuid not null,
  round integer not null check (round >= 1),
  proposal text not null check (proposal in ('cleared', 'conditional', 'notCleared')),
  met text[] not null,
  unmet text[] not null,
  valid_until date,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  unique (id, case_id),
  foreign key (case_id, side_id) references vetting_cases (id, side_id) deferrable initially deferred,
  constraint cleared_when_all_is_met check (proposal <> 'cleared' or unmet = '{}'),
  constraint cleared_for_a_time check ((valid_until is null) = (proposal = 'notCleared')),
  constraint refused_for_something check (proposal <> 'notCleared' or cardinality(unmet) > 0)
);
create index vetting_findings_by_case on vetting_findings (case_id, proposed_at);
alter table vetting_cases add constraint decided_on_its_own_finding
  foreign key (finding_id, id) references vetting_findings (id, case_id) deferrable initially deferred;

create table vetting_votes (
  id uuid primary key,
  side_id uuid not null references authorities,
  case_id uuid not null,
  finding_id uuid not null,
  verdict text not null check (verdict in ('agree', 'sendBack')),
  voted_by uuid not null references users,
  voted_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  unique (finding_id, voted_by),
  foreign key (case_id, side_id) references vetting_cases (id, side_id) deferrable initially deferred,
  foreign key (finding_id, case_id) references vetting_findings (id, case_id) deferrable initially deferred
);

create table vetting_conditions (
  id uuid primary key,
  side_id uuid not null references authorities,
  case_id uuid not null,
  finding_id uuid not null,
  n integer not null check (n >= 1),
  due_on date not null,
  status text not null check (status in ('open', 'met', 'notMet')),
  set_by uuid not null references users,
  settled_by uuid references users,
  settled_at timestamptz,
  sealed text not null check (sealed <> ''),
  sealed_evidence text check (sealed_evidence <> ''),
  unique (finding_id, n),
  foreign key (case_id, side_id) references vetting_cases (id, side_id) deferrable initially deferred,
  foreign key (finding_id, case_id) references vetting_findings (id, case_id) deferrable initially deferred,
  constraint two_person_rule check (settled_by <> set_by),
  constraint settled_is_whole check (num_nulls(settled_by, settled_at, sealed_evidence) in (0, 3)),
  constraint open_is_unsettled check ((status = 'open') = (settled_by is null))
);
create index vetting_conditions_by_case on vetting_conditions (case_id, due_on);

create table vetting_appeals (
  id uuid primary key,
  side_id uuid not null references authorities,
  case_id uuid not null,
  round integer not null check (round >= 1),
  status text not null check (status in ('filed', 'upheld', 'dismissed')),
  late boolean not null,
  due_on date not null,
  filed_by uuid not null references users,
  filed_at timestamptz not null,
  first_officers uuid[] not null check (cardinality(first_officers) > 0),
  decided_by uuid references users,
  decided_at timestamptz,
  told_by uuid references users,
  told_on date,
  told_in text check (told_in in ('ar', 'en', 'fr')),
  sealed text not null check (sealed <> ''),
  sealed_reason text check (sealed_reason <> ''),
  unique (case_id, round),
  foreign key (case_id, side_id) references vetting_cases (id, side_id) deferrable initially deferred,
  constraint different_people check (decided_by <> filed_by and not decided_by = any (first_officers)),
  constraint decided_is_whole check (num_nulls(decided_by, decided_at, sealed_reason) in (0, 3)),
  constraint filed_is_undecided check ((status = 'filed') = (decided_by is null)),
  constraint told_is_whole check (num_nulls(told_by, told_on, told_in) in (0, 3)),
  constraint told_after_the_decision check (told_by is null or decided_by is not null)
);

-- Packets for an external vetter: of one person each, with purpose, fields and expiry (R-SHR).
create table vetting_shares (
  id uuid primary key,
  side_id uuid not null references authorities,
  case_id uuid not null,
  purpose text not null check (purpose in ('partnerVetting', 'humanRightsDueDiligence', 'foreignAuthority')),
  fields text[] not null check (cardinality(fields) > 0),
  expires_on date not null,
  shared_by uuid not null references users,
  shared_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  foreign key (case_id, side_id) references vetting_cases (id, side_id) deferrable initially deferred
);
create index vetting_shares_by_case on vetting_shares (case_id, shared_at);

-- Nobody who may be a child is vetted (R-CHD1), and nobody of another side.
create function nobody_vets_a_child() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from people p where p.id = new.person_id and p.side_id = new.side_id
      and (p.birth ->> 'to')::date + interval '18 years' <= new.opened_at + interval '1 day') then
    raise exception 'nobody who may be a child is vetted' using errcode = 'check_violation', constraint = 'nobody_vets_a_child';
  end if;
  return new;
end $$;
create trigger nobody_vets_a_child after insert on vetting_cases for each row execute function nobody_vets_a_child();

-- Whose case it is and for which institution does not change; a round follows a round; who was integrated was, for good.
create function vetting_case_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.person_id, old.institution_id) is distinct from row(new.side_id, new.person_id, new.institution_id) then
    raise exception 'whose case it is does not change' using errcode = 'restrict_violation';
  end if;
  if new.round not in (old.round, old.round + 1) or (new.round = old.round
      and row(old.opened_by, old.opened_at, old.requirements_id, old.post_id)
        is distinct from row(new.opened_by, new.opened_at, new.requirements_id, new.post_id)) then
    raise exception 'a case is vetted again in a new round' using errcode = 'restrict_violation';
  end if;
  if new.round > old.round and (new.status <> 'requested' or new.decision is not null) then
    raise exception 'a new round begins without a decision' using errcode = 'restrict_violation';
  end if;
  if new.round = old.round and old.decision is not null
    and row(new.finding_id, new.decision, new.decided_on, new.valid_until)
      is distinct from row(old.finding_id, old.decision, old.decided_on, old.valid_until) then
    raise exception 'what a panel decided stays' using errcode = 'restrict_violation';
  end if;
  if old.told_on is not null and new.round = old.round
    and row(new.told_by, new.told_on, new.told_in) is distinct from row(old.told_by, old.told_on, old.told_in) then
    raise exception 'what somebody was told stays' using errcode = 'restrict_violation';
  end if;
  if old.status in ('withdrawn', 'left') and new.status <> old.status then
    raise exception 'a case that ended stays so' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on vetting_cases for each row execute function vetting_case_goes_on();

-- Who opened the round or proposed the finding does not vote on it.
create function vetting_vote_by_another() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from vetting_findings f join vetting_cases c on c.id = f.case_id
      where f.id = new.finding_id and new.voted_by in (f.proposed_by, c.opened_by)) then
    raise exception 'a panel is of others' using errcode = 'check_violation', constraint = 'two_person_rule';
  end if;
  return null;
end $$;
create constraint trigger by_another after insert on vetting_votes deferrable initially deferred
  for each row execute function vetting_vote_by_another();

-- A decision is what two of the panel agreed to, looked at when the act ends; nobody who opened or proposed is counted.
create function vetting_decided_by_a_panel() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (select count(distinct v.voted_by) from vetting_votes v join vetting_findings f on f.id = v.finding_id
      where v.finding_id = new.finding_id and v.verdict = 'agree' and v.voted_by not in (f.proposed_by, new.opened_by)
        and f.round = new.round and f.proposal = new.decision and f.valid_until is not distinct from new.valid_until) < 2 then
    raise exception 'a case is decided by two of a panel' using errcode = 'check_violation', constraint = 'decided_by_a_panel';
  end if;
  return null;
end $$;
create constraint trigger decided_by_a_panel after insert or update on vetting_cases deferrable initially deferred
  for each row when (new.decision is not null) execute function vetting_decided_by_a_panel();

-- Whether a required check is good on a day: of an office the newest answer that it gave about the person, to whomever, so that nothing
-- that was found later is passed over.
create function vetting_check_is_valid(of_case uuid, of_kind text, on_day date) returns boolean language sql stable
  set search_path = pg_catalog, public
  return coalesce((select coalesce(a.result, v.result) = 'clear' and not coalesce(a.open_allegation, v.open_allegation)
      and coalesce(a.valid_until, v.valid_until) >= on_day
    from vetting_checks v join vetting_cases c on c.id = v.case_id
      left join lateral (select k.result, k.open_allegation, k.valid_until from checks k
        where v.check_id is not null and k.person_id = c.person_id and k.answered_at is not null
          and k.kind = case of_kind when 'interpol' then 'interpol' else 'criminalRecord' end
        order by k.answered_at desc, k.id desc limit 1) a on true
    where v.case_id = of_case and v.kind = of_kind
    order by v.recorded_at desc, v.id desc limit 1), false);
grant execute on function vetting_check_is_valid to sulh_writer, sulh_vetting_reader;

-- R-VET, whatever the program believes: integrated is who was cleared by a panel and told, on a day when every required check is good
-- and every condition met, by a step of their own, on an open place. A rank is asked for nowhere.
create function integrated_by_the_rule() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  kind text;
begin
  if new.decision is null or new.decision = 'notCleared' or new.told_on is null or new.valid_until < new.integrated_on
    or new.integrated_on < new.decided_on or new.integrated_by = new.proposed_by then
    raise exception 'integrated is who was cleared and told, by another than who proposed it' using errcode = 'check_violation', constraint = 'r_vet';
  end if;
  if not exists (select from vetting_steps s where s.id = new.integrated_step and s.case_id = new.id and s.round = new.round
      and s.kind = 'integrated' and s.taken_by = new.integrated_by) then
    raise exception 'a person is integrated by a step of their own' using errcode = 'check_violation', constraint = 'r_vet';
  end if;
  for kind in select unnest(r.checks) from institution_requirements r where r.id = new.requirements_id loop
    if not vetting_check_is_valid(new.id, kind, new.integrated_on) then
      raise exception 'check % of a case is not good', kind using errcode = 'check_violation', constraint = 'r_vet';
    end if;
  end loop;
  if new.decision = 'conditional' and (not exists (select from vetting_conditions n where n.finding_id = new.finding_id)
      or exists (select from vetting_conditions n where n.finding_id = new.finding_id and n.status <> 'met')) then
    raise exception 'a condition is not met' using errcode = 'check_violation', constraint = 'r_vet';
  end if;
  return null;
end $$;
create constraint trigger integrated_by_the_rule after update on vetting_cases deferrable initially deferred
  for each row when (new.status = 'integrated' and old.status <> 'integrated') execute function integrated_by_the_rule();
create function nobody_begins_integrated() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'a case begins as a request' using errcode = 'check_violation', constraint = 'r_vet';
end $$;
create trigger nobody_begins_integrated after insert on vetting_cases
  for each row when (new.status <> 'requested' or new.in_service or new.round <> 1 or new.decision is not null)
  execute function nobody_begins_integrated();

-- Places of a post that are taken are those in service there.
create function places_are_taken_by_people() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  post uuid;
begin
  foreach post in array case when tg_table_name = 'institution_posts' then array[new.id]
      else array_remove(array[(to_jsonb(new) ->> 'post_id')::uuid, (to_jsonb(old) ->> 'post_id')::uuid], null) end loop
    if (select filled from institution_posts where id = post)
      <> (select count(*) from vetting_cases c where c.post_id = post and c.in_service) then
      raise exception 'a place is taken by one person' using errcode = 'check_violation', constraint = 'places_are_taken_by_people';
    end if;
  end loop;
  return null;
end $$;
create constraint trigger places_are_taken_by_people after insert or update on vetting_cases deferrable initially deferred
  for each row execute function places_are_taken_by_people();
create constraint trigger places_are_taken_by_people after insert or update on institution_posts deferrable initially deferred
  for each row execute function places_are_taken_by_people();

-- A condition stays as it was set, and is settled once.
create function vetting_condition_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'settled_by', 'settled_at', 'sealed_evidence'];
begin
  if old.status <> 'open' or to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course then
    raise exception 'a condition stays as it was set and settled' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on vetting_conditions for each row execute function vetting_condition_stays();

-- An appeal stays as it was told, is decided once, and is told once.
create function vetting_appeal_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'decided_by', 'decided_at', 'sealed_reason', 'told_by', 'told_on', 'told_in'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
    or (old.status <> 'filed' and row(old.status, old.decided_by, old.decided_at, old.sealed_reason)
      is distinct from row(new.status, new.decided_by, new.decided_at, new.sealed_reason))
    or (old.told_by is not null and row(old.told_by, old.told_on, old.told_in)
      is distinct from row(new.told_by, new.told_on, new.told_in)) then
    raise exception 'an appeal stays as it was filed and decided' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on vetting_appeals for each row execute function vetting_appeal_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['vetting_cases', 'vetting_steps', 'vetting_checks', 'vetting_findings', 'vetting_votes',
    'vetting_conditions', 'vetting_appeals', 'vetting_shares'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy inside_reads on %I for select to sulh_vetting_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_vetting_reader', t);
  end loop;
  -- Who was handed over to another pathway is out of sight, here too.
  execute 'create policy not_of_the_transferred on vetting_cases as restrictive for select to sulh_vetting_reader
    using (person_id not in (select id from pathway_transfers where status = ''transferred''))';
  foreach t in array array['vetting_steps', 'vetting_checks', 'vetting_findings', 'vetting_votes', 'vetting_conditions',
    'vetting_appeals', 'vetting_shares'] loop
    execute format('create policy with_the_case on %I as restrictive for select to sulh_vetting_reader
      using (case_id in (select id from vetting_cases))', t);
  end loop;
end $$;
grant update on vetting_cases, vetting_conditions, vetting_appeals to sulh_writer;
grant select (subject_id, wrapped) on subject_keys to sulh_vetting_reader;
create policy keys_of_vetting_cases on subject_keys for select to sulh_vetting_reader
  using (exists (select from vetting_cases where vetting_cases.id = subject_keys.subject_id));

alter policy not_of_a_compartment on journal using (case
  when split_part(action, '.', 1) in ('child', 'childRelative', 'childFollowUp', 'childAge', 'childRecruiter')
    then coalesce((select reader_compartment()) = 'child', false)
  when split_part(action, '.', 1) = 'healthRecord' then coalesce((select reader_compartment()) = 'health', false)
  when split_part(action, '.', 1) = 'complaint' then coalesce((select reader_compartment()) = 'sgbv', false)
  when split_part(action, '.', 1) in ('victim', 'victimReferral')
    then coalesce((select reader_compartment()) = 'victim', false)
  when split_part(action, '.', 1) = 'citizenReport' then coalesce((select reader_compartment()) = 'citizen', false)
  when split_part(action, '.', 1) like 'vetting%' then coalesce((select reader_compartment()) = 'vetting', false)
  else true end);
