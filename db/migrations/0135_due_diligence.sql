-- Due diligence for outside support (ddr.md §3.5; docs/decisions/0051-due-diligence-and-training.md), in the compartment `vetting`
-- (docs/decisions/0026-compartments.md). No column holds why an outside body withheld its support.

-- Only what a trigger names may change of a row.
create function changes_only() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if to_jsonb(old) - coalesce(tg_argv, '{}') is distinct from to_jsonb(new) - coalesce(tg_argv, '{}') then
    raise exception 'what was recorded does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create table diligence_requests (
  id uuid primary key,
  side_id uuid not null references authorities,
  scheme text not null check (scheme in ('hrddp', 'leahy')),
  unit_id uuid references institution_units,
  case_id uuid references vetting_cases,
  named text not null,
  activity text not null check (activity <> ''),
  support text not null check (support <> ''),
  round integer not null check (round >= 1),
  status text not null check (status in ('open', 'proposed', 'cleared', 'conditional', 'withheld')),
  answered_on date,
  valid_until date check (valid_until > answered_on),
  reassess_on date check (reassess_on > answered_on),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, side_id),
  constraint one_recipient check (num_nonnulls(unit_id, case_id) + (named <> '')::integer = 1),
  constraint answered_or_not check ((status in ('open', 'proposed')) = (answered_on is null)),
  constraint cleared_until check ((status in ('cleared', 'conditional')) = (valid_until is not null))
);
create index diligence_requests_by_record on diligence_requests (side_id, recorded_at, id);
create index diligence_requests_by_unit on diligence_requests (unit_id) where unit_id is not null;
create index diligence_requests_by_case on diligence_requests (case_id) where case_id is not null;

create table diligence_rounds (
  id uuid primary key,
  side_id uuid not null references authorities,
  request_id uuid not null,
  n integer not null check (n >= 1),
  cause text not null check (cause in ('first', 'reassessment', 'suspicion')),
  reason text not null,
  submitted_on date not null,
  submitted_to text not null check (submitted_to <> ''),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  unique (id, request_id),
  unique (request_id, n),
  foreign key (request_id, side_id) references diligence_requests (id, side_id) deferrable initially deferred,
  constraint first_is_first check ((cause = 'first') = (n = 1) and (cause = 'first' or reason <> ''))
);
alter table diligence_requests add foreign key (id, round) references diligence_rounds (request_id, n)
  deferrable initially deferred;

create table diligence_answers (
  id uuid primary key,
  side_id uuid not null references authorities,
  request_id uuid not null,
  round_id uuid not null,
  outcome text not null check (outcome in ('cleared', 'conditional', 'withheld')),
  letter text not null check (letter <> ''),
  answered_on date not null,
  valid_until date check (valid_until > answered_on),
  reassess_on date check (reassess_on > answered_on),
  conditions jsonb not null,
  remediation text not null,
  status text not null check (status in ('proposed', 'confirmed', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  settled_by uuid references users,
  settled_at timestamptz,
  settled_reason text not null,
  foreign key (request_id, side_id) references diligence_requests (id, side_id),
  foreign key (round_id, request_id) references diligence_rounds (id, request_id),
  constraint settled_by_another check (settled_by <> proposed_by),
  constraint settled_or_not check ((status = 'proposed') = (settled_by is null)
    and (settled_by is null) = (settled_at is null) and (status <> 'turnedDown' or settled_reason <> '')),
  constraint cleared_until check ((outcome = 'withheld') = (valid_until is null) and (outcome = 'withheld' or reassess_on is not null)),
  constraint with_conditions check ((outcome = 'conditional') = (jsonb_array_length(conditions) > 0))
);
create index diligence_answers_by_request on diligence_answers (request_id, proposed_at);
create unique index one_answer_of_a_round on diligence_answers (round_id) where status in ('proposed', 'confirmed');

create table diligence_questions (
  id uuid primary key,
  side_id uuid not null references authorities,
  request_id uuid not null,
  round_id uuid not null,
  question text not null check (question <> ''),
  asked_on date not null,
  answer text not null,
  answered_on date check (answered_on >= asked_on),
  answered_by uuid references users,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (request_id, side_id) references diligence_requests (id, side_id),
  foreign key (round_id, request_id) references diligence_rounds (id, request_id),
  constraint answered_or_not check ((answered_on is null) = (answer = '') and (answered_on is null) = (answered_by is null))
);
create index diligence_questions_by_request on diligence_questions (request_id, recorded_at);

create table diligence_risks (
  id uuid primary key,
  side_id uuid not null references authorities,
  request_id uuid not null,
  round_id uuid not null,
  kind text not null check (kind in ('general', 'specific')),
  grave text not null check (grave in ('yes', 'no', 'unknown')),
  level text not null check (level in ('low', 'medium', 'high')),
  finding text not null check (finding <> ''),
  source text not null check (source <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (request_id, side_id) references diligence_requests (id, side_id),
  foreign key (round_id, request_id) references diligence_rounds (id, request_id)
);
create index diligence_risks_by_request on diligence_risks (request_id, recorded_at);

create table diligence_measures (
  id uuid primary key,
  side_id uuid not null references authorities,
  request_id uuid not null,
  round_id uuid not null,
  kind text not null check (kind in ('condition', 'mitigation')),
  what text not null check (what <> ''),
  owner text not null check (owner <> ''),
  due_on date not null,
  status text not null check (status in ('open', 'reported', 'met')),
  evidence text not null,
  reported_by uuid references users,
  reported_at timestamptz,
  confirmed_by uuid references users,
  confirmed_at timestamptz,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (request_id, side_id) references diligence_requests (id, side_id),
  foreign key (round_id, request_id) references diligence_rounds (id, request_id),
  constraint confirmed_by_another check (confirmed_by <> reported_by),
  constraint reported_with_evidence check ((status = 'open') = (reported_by is null) and (status = 'open') = (evidence = '')),
  constraint met_when_confirmed check ((status = 'met') = (confirmed_by is not null) and (confirmed_by is null) = (confirmed_at is null))
);
create index diligence_measures_by_request on diligence_measures (request_id, due_on);

create table diligence_supports (
  id uuid primary key,
  side_id uuid not null references authorities,
  request_id uuid not null,
  round_id uuid not null,
  what text not null check (what <> ''),
  started_on date not null,
  status text not null check (status in ('running', 'ended')),
  ended_on date check (ended_on >= started_on),
  end_reason text not null,
  ended_by uuid references users,
  ended_at timestamptz,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (request_id, side_id) references diligence_requests (id, side_id),
  foreign key (round_id, request_id) references diligence_rounds (id, request_id),
  constraint ended_or_not check ((status = 'ended') = (ended_on is not null) and (ended_on is null) = (end_reason = '')
    and (ended_on is null) = (ended_by is null))
);
create index diligence_supports_by_request on diligence_supports (request_id, started_on);

create table diligence_events (
  id uuid primary key,
  side_id uuid not null references authorities,
  request_id uuid not null,
  round_id uuid not null,
  kind text not null check (kind in ('monitored', 'suspicion', 'intervened', 'informed', 'evidenceTurnedDown')),
  happened_on date not null,
  text text not null check (text <> ''),
  source text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (request_id, side_id) references diligence_requests (id, side_id),
  foreign key (round_id, request_id) references diligence_rounds (id, request_id),
  constraint suspicion_has_a_source check (kind <> 'suspicion' or source <> '')
);
create index diligence_events_by_request on diligence_events (request_id, recorded_at);

create trigger changes_only before update on diligence_requests for each row
  execute function changes_only('round', 'status', 'answered_on', 'valid_until', 'reassess_on');
create trigger changes_only before update on diligence_answers for each row
  execute function changes_only('status', 'settled_by', 'settled_at', 'settled_reason');
create trigger changes_only before update on diligence_questions for each row
  execute function changes_only('answer', 'answered_on', 'answered_by');
create trigger changes_only before update on diligence_measures for each row
  execute function changes_only('status', 'evidence', 'reported_by', 'reported_at', 'confirmed_by', 'confirmed_at');
create trigger changes_only before update on diligence_supports for each row
  execute function changes_only('status', 'ended_on', 'end_reason', 'ended_by', 'ended_at');

-- What was settled, answered, met or ended stays so.
create function what_was_settled_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'what was settled stays' using errcode = 'restrict_violation';
end $$;
create trigger stays before update on diligence_answers for each row when (old.status <> 'proposed') execute function what_was_settled_stays();
create trigger stays before update on diligence_questions for each row when (old.answered_on is not null)
  execute function what_was_settled_stays();
create trigger stays before update on diligence_measures for each row when (old.status = 'met') execute function what_was_settled_stays();
create trigger stays before update on diligence_supports for each row when (old.status = 'ended') execute function what_was_settled_stays();

-- A request says no more than an answer of its round that two people recorded.
create function diligence_stands_as_answered() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from diligence_answers a join diligence_rounds r on r.id = a.round_id
      where a.request_id = new.id and r.n = new.round and a.status = 'confirmed' and a.outcome = new.status
        and a.answered_on = new.answered_on and a.valid_until is not distinct from new.valid_until) then
    raise exception 'a request stands as its round was answered' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger stands_as_answered after insert or update on diligence_requests deferrable initially deferred
  for each row when (new.status in ('cleared', 'conditional', 'withheld')) execute function diligence_stands_as_answered();

-- Support begins under a standing answer alone, within its days, and with every condition met.
create function diligence_support_is_cleared() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from diligence_requests q join diligence_rounds r on r.request_id = q.id and r.n = q.round
      where q.id = new.request_id and r.id = new.round_id and q.status in ('cleared', 'conditional')
        and new.started_on between q.answered_on and q.valid_until
        and not (q.status = 'conditional' and exists (select from diligence_measures m
          where m.round_id = r.id and m.kind = 'condition' and m.status <> 'met'))) then
    raise exception 'support begins under a standing answer' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger is_cleared before insert on diligence_supports for each row execute function diligence_support_is_cleared();

do $$
declare
  t text;
begin
  foreach t in array array['diligence_requests', 'diligence_rounds', 'diligence_answers', 'diligence_questions', 'diligence_risks',
      'diligence_measures', 'diligence_supports', 'diligence_events'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_vetting_reader', t);
    execute format('create policy inside_reads on %I for select to sulh_vetting_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
  end loop;
end $$;
grant update on diligence_requests, diligence_answers, diligence_questions, diligence_measures, diligence_supports to sulh_writer;

-- Acts of due diligence are read in the journal inside the compartment alone.
create policy not_of_due_diligence on journal as restrictive for select to sulh_reader using (case
  when split_part(action, '.', 1) in ('dueDiligence', 'diligenceAnswer', 'diligenceQuestion', 'diligenceRisk', 'diligenceMeasure',
      'diligenceSupport', 'diligenceEvent')
    then coalesce((select reader_compartment()) = 'vetting', false)
  else true end);
