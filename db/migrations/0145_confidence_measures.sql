-- Confidence-building measures: what a side offers, what the other answers, and what each of them then does
-- (docs/decisions/0056-commitments-and-confidence-measures.md).
create table confidence_measures (
  id uuid primary key,
  side_id uuid not null references authorities,
  kind text not null check (kind <> ''),
  title jsonb not null,
  what jsonb not null,
  offered_to uuid not null references authorities check (offered_to <> side_id),
  reciprocal_of uuid references confidence_measures check (reciprocal_of <> id),
  answer_by date not null,
  status text not null check (status in ('drafted', 'offered', 'agreed', 'underway', 'done', 'declined', 'lapsed', 'withdrawn')),
  drafted_by uuid not null references users,
  drafted_at timestamptz not null,
  offered_by uuid references users,
  offered_at timestamptz,
  answer text check (answer in ('accepted', 'declined')),
  answer_reason text not null check (answer is distinct from 'declined' or answer_reason <> ''),
  answered_by uuid references users,
  answered_at timestamptz,
  end_reason text not null check (status not in ('lapsed', 'withdrawn') or end_reason <> ''),
  ended_by uuid references users,
  ended_at timestamptz,
  -- One of a side writes it, another offers it; nobody answers what they wrote.
  constraint offered_by_another check (offered_by <> drafted_by),
  constraint answered_by_another check (answered_by not in (drafted_by, offered_by)),
  constraint offered_at_a_time check ((offered_by is null) = (offered_at is null) and (status in ('drafted', 'withdrawn') or offered_by is not null)),
  constraint answered_at_a_time check ((answer is null) = (answered_by is null) and (answered_by is null) = (answered_at is null)),
  constraint agreed_by_the_other check (status not in ('agreed', 'underway', 'done') or answer = 'accepted'),
  constraint declined_by_the_other check ((status = 'declined') = (answer is not distinct from 'declined')),
  constraint ended_at_a_time check ((status in ('done', 'lapsed', 'withdrawn')) = (ended_by is not null) and (ended_by is null) = (ended_at is null))
);
create index confidence_measures_by_draft on confidence_measures (drafted_at, id);

create table confidence_tasks (
  id uuid primary key,
  side_id uuid not null references authorities,
  measure_id uuid not null references confidence_measures,
  what text not null check (what <> ''),
  owed_by uuid not null references authorities,
  due_on date not null,
  status text not null check (status in ('open', 'reported', 'confirmed', 'contested')),
  done_on date,
  number integer check (number >= 0),
  evidence text not null check (status = 'open' or evidence <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  reported_by uuid references users,
  reported_at timestamptz,
  decided_by uuid references users,
  decided_at timestamptz,
  reason text not null check (status <> 'contested' or reason <> ''),
  constraint reported_at_a_time check ((status = 'open') = (reported_by is null) and (reported_by is null) = (reported_at is null)
    and (reported_by is null) = (done_on is null)),
  constraint decided_at_a_time check ((status in ('confirmed', 'contested')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null)),
  constraint decided_by_another check (decided_by <> reported_by)
);
create index confidence_tasks_by_measure on confidence_tasks (measure_id);

create table confidence_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  measure_id uuid not null references confidence_measures deferrable initially deferred,
  kind text not null check (kind in ('drafted', 'edited', 'offered', 'accepted', 'declined', 'taskAdded', 'taskReported', 'taskConfirmed',
    'taskContested', 'done', 'lapsed', 'withdrawn')),
  note text not null check (kind not in ('declined', 'taskContested', 'lapsed', 'withdrawn') or note <> ''),
  taken_by uuid not null references users,
  taken_at timestamptz not null
);
create index confidence_steps_by_measure on confidence_steps (measure_id, taken_at);

-- What was offered stays as it was offered; the other side answers for itself; what ended stays ended.
create function confidence_measure_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'offered_by', 'offered_at', 'answer', 'answer_reason', 'answered_by', 'answered_at',
    'end_reason', 'ended_by', 'ended_at'];
begin
  if tg_op = 'UPDATE' then
    if old.status <> 'drafted' and to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course then
      raise exception 'what was offered does not change' using errcode = 'restrict_violation';
    end if;
    if row(old.side_id, old.drafted_by, old.drafted_at) is distinct from row(new.side_id, new.drafted_by, new.drafted_at)
      or old.status in ('done', 'declined', 'lapsed', 'withdrawn')
      or (old.offered_by is not null and row(old.offered_by, old.offered_at) is distinct from row(new.offered_by, new.offered_at))
      or (old.answer is not null and row(old.answer, old.answered_by, old.answered_at)
        is distinct from row(new.answer, new.answered_by, new.answered_at)) then
      raise exception 'who wrote, offered and answered does not change, and what ended stays' using errcode = 'restrict_violation';
    end if;
  end if;
  if new.answered_by is not null and not exists (select from users u where u.id = new.answered_by and u.side_id = new.offered_to) then
    raise exception 'a side answers for itself' using errcode = 'restrict_violation';
  end if;
  if new.offered_by is not null and not exists (select from users u where u.id = new.offered_by and u.side_id = new.side_id) then
    raise exception 'a side offers for itself' using errcode = 'restrict_violation';
  end if;
  if new.status = 'done' and exists (select from confidence_tasks t where t.measure_id = new.id and t.status <> 'confirmed') then
    raise exception 'a measure is done when each of its tasks is confirmed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on confidence_measures for each row execute function confidence_measure_goes_on();

-- Who owes a task says that it is done; another authority confirms it.
create function confidence_task_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'done_on', 'number', 'evidence', 'reported_by', 'reported_at', 'decided_by', 'decided_at',
    'reason'];
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course or old.status = 'confirmed') then
    raise exception 'what a task is does not change, and a confirmed one stays' using errcode = 'restrict_violation';
  end if;
  if new.reported_by is not null and not exists (select from users u where u.id = new.reported_by and u.side_id = new.owed_by) then
    raise exception 'who owes a task says that it is done' using errcode = 'restrict_violation';
  end if;
  if new.decided_by is not null and exists (select from users u where u.id = new.decided_by and u.side_id = new.owed_by) then
    raise exception 'a task is confirmed by another authority' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on confidence_tasks for each row execute function confidence_task_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['confidence_measures', 'confidence_tasks', 'confidence_steps'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
-- A draft is of the side that writes it; what was offered both sides read alike.
create policy offices_read on confidence_measures for select to sulh_reader using ((select reader_joint())
  or ((select reader_site()) is null and (select reader_side()) is not null
    and (side_id = (select reader_side()) or offered_by is not null)));
create policy with_the_measure on confidence_tasks for select to sulh_reader
  using (exists (select from confidence_measures m where m.id = measure_id));
create policy with_the_measure on confidence_steps for select to sulh_reader
  using (exists (select from confidence_measures m where m.id = measure_id));
grant update on confidence_measures, confidence_tasks to sulh_writer;
