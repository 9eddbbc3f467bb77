-- Background checks: what an office is asked about a person, and what it answered.
create table checks (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  kind text not null check (kind in ('criminalRecord', 'interpol', 'civilStatus', 'externalVetting', 'trainingRecord')),
  office_id uuid not null references offices,
  purpose text not null,
  requested_by uuid not null references users,
  requested_at timestamptz not null,
  due_on date not null,
  status text not null check (status in ('requested', 'answered', 'withdrawn')),
  result text check (result in ('clear', 'adverse', 'cannotTell')),
  open_allegation boolean,
  note text,
  answered_by uuid references users,
  answered_at timestamptz,
  valid_until date,
  earlier jsonb not null,
  withdrawn_by uuid references users,
  withdrawn_at timestamptz,
  withdraw_reason text,
  -- Who asks does not answer, whatever the program believes (R-SOD).
  constraint two_person_rule check (answered_by <> requested_by),
  constraint answered_is_signed check ((status = 'answered') = (answered_by is not null)),
  constraint answer_is_whole check (num_nulls(result, open_allegation, note, answered_by, answered_at) in (0, 5)),
  constraint withdrawn_is_signed check ((status = 'withdrawn') = (withdrawn_by is not null))
);
create unique index one_waiting_check on checks (person_id, kind) where status = 'requested';
create index checks_by_person on checks (person_id);
create index checks_of_office_by_due on checks (office_id, status, due_on, id);
create index checks_of_office_by_request on checks (office_id, status, requested_at, id);
create index checks_of_side_by_due on checks (side_id, status, due_on, id);
create index checks_of_side_by_request on checks (side_id, status, requested_at, id);
create index checks_by_due on checks (status, due_on, id);
create index checks_by_request on checks (status, requested_at, id);

-- An answer comes from the office that was asked, and what was answered before stays.
create function checks_are_answered_by_their_office() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' then
    if jsonb_array_length(new.earlier) <> jsonb_array_length(old.earlier)
        + (old.answered_at is not null and (new.answered_at, new.result, new.note) is distinct from (old.answered_at, old.result, old.note))::int then
      raise exception 'the answers of check % were not kept', old.id using errcode = 'check_violation';
    end if;
    if new.answered_at is not distinct from old.answered_at then return new; end if;
  end if;
  if new.answered_by is not null
      and not exists (select from users where id = new.answered_by and office_id = new.office_id) then
    raise exception 'check % was answered outside its office', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger checks_are_answered_by_their_office before insert or update on checks
  for each row execute function checks_are_answered_by_their_office();

-- Packets that an office took out to a system of its own (R-SHR). History: the writer's role can only add.
create table check_shares (
  id uuid primary key,
  side_id uuid not null references authorities,
  office_id uuid not null references offices,
  purpose text not null,
  fields text[] not null check (cardinality(fields) > 0),
  check_ids uuid[] not null check (cardinality(check_ids) > 0),
  expires_on date not null,
  exported_by uuid not null references users,
  exported_at timestamptz not null
);
create index check_shares_of_office on check_shares (office_id, exported_at desc);

-- Verification interviews: their questions in versions, the answers, and what each grader found.
create table question_sets (
  id uuid primary key,
  side_id uuid not null references authorities,
  joint boolean not null,
  series_id uuid not null references question_sets,
  version integer not null check (version > 0),
  title jsonb not null,
  questions jsonb not null,
  pass_mark integer not null check (pass_mark between 0 and 100),
  status text not null check (status in ('draft', 'inForce', 'retired')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  retirement_by uuid references users,
  retirement_at timestamptz,
  retired_by uuid references users,
  retired_at timestamptz,
  constraint two_person_rule check (signed_by <> proposed_by and retired_by <> retirement_by),
  constraint in_force_is_signed check ((status = 'draft') = (signed_by is null)),
  constraint retirement_is_proposed check (retired_by is null or retirement_by is not null),
  constraint retired_is_dated check ((status = 'retired') = (retired_at is not null)),
  unique (series_id, version)
);
-- At the end of the act, since one version is put into force in the same act that retires the one before it.
alter table question_sets add constraint one_version_in_force
  exclude using btree (series_id with =) where (status = 'inForce') deferrable initially deferred;
create unique index one_draft on question_sets (series_id) where status = 'draft';

create function signed_questions_stay() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'draft'
      and (new.questions, new.title, new.pass_mark, new.version, new.series_id, new.side_id, new.joint)
        is distinct from (old.questions, old.title, old.pass_mark, old.version, old.series_id, old.side_id, old.joint) then
    raise exception 'version % was signed and does not change', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger signed_questions_stay before update on question_sets
  for each row execute function signed_questions_stay();

create table interviews (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  group_id uuid not null references armed_groups,
  role text not null check (role in ('combatant', 'associated', 'dependant')),
  question_set_id uuid not null references question_sets,
  question_set_version integer not null,
  answers jsonb not null,
  interviewer uuid not null references users,
  interviewer_sex text not null check (interviewer_sex in ('male', 'female')),
  sex_reason text not null,
  language text not null,
  companion boolean not null,
  held_at timestamptz not null,
  status text not null check (status in ('held', 'graded', 'passed', 'failed', 'disputed', 'setAside')),
  graded_by uuid[] not null,
  outcome_at timestamptz,
  constraint outcome_is_dated check ((status in ('passed', 'failed', 'setAside')) = (outcome_at is not null)),
  constraint never_graded_by_its_interviewer check (not interviewer = any (graded_by)),
  unique (id, interviewer)
);
create unique index one_unfinished_interview on interviews (person_id) where status in ('held', 'graded', 'disputed');
create index interviews_by_person on interviews (person_id, held_at desc);
create index interviews_of_side on interviews (side_id, status, held_at, id);
create index interviews_by_status on interviews (status, held_at, id);
create index interviews_by_group on interviews (group_id, status);

-- Military questions are put to no child (R-CHD2), whatever the program believes; and to a woman by a woman, or why not (R-GEN1).
create function nobody_interviews_a_child() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare person people;
begin
  select * into person from people where id = new.person_id;
  if (person.birth ->> 'to')::date + interval '18 years' > new.held_at + interval '1 day' then
    raise exception 'interview % would be with somebody who may be a child', new.id using errcode = 'check_violation';
  end if;
  if person.sex = 'female' and new.interviewer_sex <> 'female' and new.sex_reason = '' then
    raise exception 'interview % of a woman by a man has no reason', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger nobody_interviews_a_child before insert on interviews
  for each row execute function nobody_interviews_a_child();

create table grades (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  interview_id uuid not null,
  interviewer uuid not null,
  grader uuid not null references users,
  n integer not null check (n between 1 and 3),
  marks jsonb not null,
  finding text not null check (finding in ('convincing', 'notConvincing', 'cannotTell')),
  reason text not null,
  given_at timestamptz not null,
  constraint never_by_the_interviewer check (grader <> interviewer),
  constraint the_third_decides check (n < 3 or finding <> 'cannotTell'),
  foreign key (interview_id, interviewer) references interviews (id, interviewer) deferrable initially deferred,
  unique (interview_id, grader),
  unique (interview_id, n)
);

-- An outcome is what two graders found, or what a third one decided between them: looked at when the act ends.
create function outcomes_follow_grades() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  given integer;
  convinced integer;
  against integer;
  graders uuid[];
begin
  select count(*), count(*) filter (where finding = 'convincing'), count(*) filter (where finding = 'notConvincing'),
      coalesce(array_agg(grader order by n), '{}')
    into given, convinced, against, graders from grades where interview_id = new.id;
  if (graders <> new.graded_by
      or not case new.status
        when 'held' then given = 0
        when 'graded' then given = 1
        when 'passed' then convinced >= 2
        when 'disputed' then given = 2 and convinced < 2 and against < 2
        else convinced < 2 and (given = 3 or against = 2)
      end) then
    raise exception 'interview % does not stand as its grades say', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger outcomes_follow_grades after insert or update on interviews
  deferrable initially deferred for each row execute function outcomes_follow_grades();

do $$
declare t text;
begin
  foreach t in array array['checks', 'check_shares', 'question_sets', 'interviews', 'grades'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  foreach t in array array['checks', 'question_sets', 'interviews'] loop
    execute format('grant update on %I to sulh_writer', t);
  end loop;
  foreach t in array array['checks', 'interviews'] loop
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
create policy side_reads on check_shares for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
-- A joint body's questions are for both sides.
create policy side_reads on question_sets for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side())
    or (joint and (select reader_side()) is not null));
-- Nobody reads what a grader found before the outcome is known, so that each grader finds for themselves.
create policy marks_are_read_after_the_outcome on grades for select to sulh_reader
  using (((select reader_joint()) or (side_id = (select reader_side())
      and ((select reader_site()) is null or site_id = (select reader_site()))))
    and exists (select from interviews i where i.id = interview_id and i.status in ('passed', 'failed', 'setAside')));
