-- Ranks by formula, training, postings and probation of those who were vetted (ddr.md §1.17;
-- docs/decisions/0051-due-diligence-and-training.md). What a training officer may know of a vetting case is a row of `trainees`; the
-- compartment stays closed.

create table trainees (
  id uuid primary key,
  side_id uuid not null references authorities,
  case_id uuid not null,
  person_id uuid not null references people,
  institution_id uuid not null,
  post_id uuid not null,
  result text not null check (result in ('cleared', 'conditional')),
  valid_until date not null,
  status text not null check (status in ('open', 'closed')),
  handed_by uuid not null references users,
  handed_at timestamptz not null,
  unique (id, person_id),
  unique (id, side_id),
  foreign key (case_id, side_id) references vetting_cases (id, side_id) deferrable initially deferred,
  foreign key (institution_id, side_id) references institutions (id, side_id),
  foreign key (post_id, institution_id) references institution_posts (id, institution_id)
);
create unique index one_open_trainee_of_a_case on trainees (case_id) where status = 'open';
create index trainees_by_handing on trainees (side_id, handed_at, id);
create index trainees_by_end on trainees (side_id, valid_until, id);
create index trainees_of_person on trainees (person_id);

create table trainee_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  trainee_id uuid not null,
  person_id uuid not null references people,
  kind text not null check (kind in ('handed', 'told', 'closed')),
  result text not null check (result in ('cleared', 'conditional')),
  valid_until date not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (trainee_id, person_id) references trainees (id, person_id) deferrable initially deferred
);
create index trainee_steps_by_trainee on trainee_steps (trainee_id, taken_at);

-- One case, one person: who is in training is the person of the case, and it stood cleared when that was told.
create function trainee_is_cleared() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from vetting_cases c where c.id = new.case_id and c.person_id = new.person_id
      and c.institution_id = new.institution_id and c.status in ('cleared', 'conditional', 'integrated')
      and c.decision = new.result and c.valid_until = new.valid_until) then
    raise exception 'who is handed over stands cleared' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger is_cleared before insert or update of result, valid_until on trainees for each row
  execute function trainee_is_cleared();
create trigger changes_only before update on trainees for each row
  execute function changes_only('result', 'valid_until', 'status');

create table training_courses (
  id uuid primary key,
  side_id uuid not null references authorities,
  kind text not null check (kind <> ''),
  title jsonb not null,
  place_code text not null references places (code),
  venue text not null check (venue <> ''),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  places integer not null check (places between 1 and 2000),
  least_attendance integer not null check (least_attendance between 0 and 100),
  status text not null check (status in ('planned', 'held', 'cancelled')),
  note text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  ended_by uuid references users,
  ended_at timestamptz,
  unique (id, side_id),
  constraint ended_is_signed check ((status = 'planned') = (ended_by is null) and (ended_by is null) = (ended_at is null))
);
create index training_courses_by_day on training_courses (side_id, starts_on, id);
create trigger changes_only before update on training_courses for each row
  execute function changes_only('status', 'note', 'ended_by', 'ended_at');

create table course_enrolments (
  id uuid primary key,
  side_id uuid not null references authorities,
  course_id uuid not null,
  trainee_id uuid not null,
  person_id uuid not null references people,
  status text not null check (status in ('enrolled', 'passed', 'failed', 'left')),
  score integer check (score between 0 and 100),
  note text not null,
  enrolled_by uuid not null references users,
  enrolled_at timestamptz not null,
  ended_on date,
  ended_by uuid references users,
  ended_at timestamptz,
  unique (id, course_id),
  foreign key (course_id, side_id) references training_courses (id, side_id),
  foreign key (trainee_id, person_id) references trainees (id, person_id) deferrable initially deferred,
  constraint ended_is_signed check ((status = 'enrolled') = (ended_on is null) and (ended_on is null) = (ended_by is null))
);
create unique index once_in_a_course on course_enrolments (course_id, trainee_id) where status <> 'left';
create index course_enrolments_by_trainee on course_enrolments (trainee_id);
create trigger changes_only before update on course_enrolments for each row
  execute function changes_only('status', 'score', 'note', 'ended_on', 'ended_by', 'ended_at');
create trigger stays before update on course_enrolments for each row when (old.status <> 'enrolled')
  execute function what_was_settled_stays();

-- Never more than places, with the course locked so that two acts cannot both have the last one; and nobody whose clearance has ended.
create function course_has_a_place() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  course training_courses;
begin
  select * into course from training_courses where id = new.course_id for update;
  if (select count(*) from course_enrolments e where e.course_id = new.course_id and e.status <> 'left') > course.places then
    raise exception 'every place is taken' using errcode = 'check_violation', constraint = 'course_has_a_place';
  end if;
  return null;
end $$;
create constraint trigger has_a_place after insert on course_enrolments deferrable initially deferred
  for each row execute function course_has_a_place();
create function enrolled_is_cleared() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from trainees t join vetting_cases c on c.id = t.case_id, training_courses k
      where t.id = new.trainee_id and t.status = 'open' and k.id = new.course_id and k.side_id = t.side_id
        and c.status in ('cleared', 'conditional', 'integrated') and c.valid_until >= k.starts_on) then
    raise exception 'who is enrolled stands cleared' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger is_cleared before insert on course_enrolments for each row execute function enrolled_is_cleared();

create table course_attendances (
  id uuid primary key,
  side_id uuid not null references authorities,
  course_id uuid not null,
  enrolment_id uuid not null,
  person_id uuid not null references people,
  day date not null,
  came text not null check (came in ('came', 'excused', 'absent')),
  status text not null check (status in ('standing', 'replaced')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (enrolment_id, course_id) references course_enrolments (id, course_id) deferrable initially deferred
);
create index course_attendances_by_course on course_attendances (course_id, day);
create trigger changes_only before update on course_attendances for each row execute function changes_only('status');
alter table course_attendances add constraint one_answer_of_a_day
  exclude using btree (enrolment_id with =, day with =) where (status = 'standing') deferrable initially deferred;

create table rank_formulas (
  id uuid primary key,
  side_id uuid not null references authorities,
  institution_id uuid not null,
  version integer not null check (version >= 1),
  title text not null check (title <> ''),
  year_points integer not null check (year_points >= 0),
  years_at_most integer not null check (years_at_most between 1 and 40),
  schooling_points jsonb not null,
  course_points integer not null check (course_points >= 0),
  courses_at_most integer not null check (courses_at_most between 0 and 20),
  command_points jsonb not null,
  ladder jsonb not null check (jsonb_array_length(ladder) >= 1),
  highest text not null check (highest <> ''),
  status text not null check (status in ('draft', 'inForce', 'retired', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  unique (id, institution_id),
  unique (institution_id, version),
  foreign key (institution_id, side_id) references institutions (id, side_id),
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint in_force_is_signed check (status not in ('inForce', 'retired') or signed_by is not null),
  constraint draft_is_unsigned check (status <> 'draft' or signed_by is null)
);
create unique index one_draft_of_a_formula on rank_formulas (institution_id) where status = 'draft';
alter table rank_formulas add constraint one_formula_in_force
  exclude using btree (institution_id with =) where (status = 'inForce') deferrable initially deferred;
create trigger changes_only before update on rank_formulas for each row
  execute function changes_only('status', 'signed_by', 'signed_at');

create table rank_decisions (
  id uuid primary key,
  side_id uuid not null references authorities,
  trainee_id uuid not null,
  person_id uuid not null references people,
  formula_id uuid not null references rank_formulas,
  years integer not null check (years between 0 and 60),
  years_source text not null check (years_source <> ''),
  schooling text not null check (schooling <> ''),
  schooling_source text not null check (schooling_source <> ''),
  command text not null check (command <> ''),
  command_source text not null,
  group_title text not null,
  courses integer not null check (courses >= 0),
  points integer not null check (points >= 0),
  lines jsonb not null,
  suggested text not null check (suggested <> ''),
  decided text not null check (decided <> ''),
  grounds text[] not null,
  reason text not null,
  status text not null check (status in ('proposed', 'confirmed', 'turnedDown', 'replaced')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  settled_by uuid references users,
  settled_at timestamptz,
  settled_reason text not null,
  unique (id, trainee_id),
  foreign key (trainee_id, person_id) references trainees (id, person_id) deferrable initially deferred,
  constraint two_person_rule check (settled_by <> proposed_by),
  constraint settled_or_not check ((status = 'proposed') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
  constraint departs_with_a_reason check (decided = suggested or (reason <> '' and cardinality(grounds) > 0)),
  constraint command_is_shown check (command = 'none' or command_source <> '')
);
create unique index one_rank_waits on rank_decisions (trainee_id) where status = 'proposed';
alter table rank_decisions add constraint one_rank_stands
  exclude using btree (trainee_id with =) where (status = 'confirmed') deferrable initially deferred;
create index rank_decisions_by_trainee on rank_decisions (trainee_id, proposed_at);
create trigger changes_only before update on rank_decisions for each row
  execute function changes_only('status', 'settled_by', 'settled_at', 'settled_reason');

-- No rank above the highest of its formula, and none above the suggested one for a group's title alone.
create function rank_height(rank text) returns integer language sql immutable strict set search_path = pg_catalog, public
  return array_position(array['private', 'corporal', 'sergeant', 'warrantOfficer', 'lieutenant', 'captain', 'major', 'lieutenantColonel',
    'colonel'], rank);
create function rank_is_within() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from rank_formulas f join trainees t on t.id = new.trainee_id and t.institution_id = f.institution_id
      where f.id = new.formula_id and f.status in ('inForce', 'retired')
        and greatest(rank_height(new.decided), rank_height(new.suggested)) <= rank_height(f.highest)) then
    raise exception 'a rank is within its formula' using errcode = 'check_violation', constraint = 'rank_is_within';
  end if;
  if rank_height(new.decided) > rank_height(new.suggested) and new.grounds <@ array['groupTitle'] then
    raise exception 'a title alone gives no rank' using errcode = 'check_violation', constraint = 'no_rank_by_title';
  end if;
  return new;
end $$;
create trigger is_within before insert on rank_decisions for each row execute function rank_is_within();

create table postings (
  id uuid primary key,
  side_id uuid not null references authorities,
  trainee_id uuid not null,
  person_id uuid not null references people,
  institution_id uuid not null,
  post_id uuid not null,
  unit_id uuid not null,
  rank_decision_id uuid not null,
  rank text not null check (rank <> ''),
  started_on date not null,
  status text not null check (status in ('running', 'ended')),
  ended_on date check (ended_on >= started_on),
  end_reason text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  ended_by uuid references users,
  ended_at timestamptz,
  unique (id, trainee_id),
  foreign key (trainee_id, person_id) references trainees (id, person_id) deferrable initially deferred,
  foreign key (post_id, institution_id) references institution_posts (id, institution_id),
  foreign key (unit_id, institution_id) references institution_units (id, institution_id),
  foreign key (rank_decision_id, trainee_id) references rank_decisions (id, trainee_id) deferrable initially deferred,
  constraint ended_or_not check ((status = 'ended') = (ended_on is not null) and (ended_on is null) = (ended_by is null)
    and (ended_on is null) = (end_reason = ''))
);
create unique index one_posting_runs on postings (person_id) where status = 'running';
create index postings_by_day on postings (side_id, started_on, id);
create index postings_by_trainee on postings (trainee_id);
create trigger changes_only before update on postings for each row
  execute function changes_only('status', 'ended_on', 'end_reason', 'ended_by', 'ended_at');
create trigger stays before update on postings for each row when (old.status = 'ended') execute function what_was_settled_stays();

-- Who is placed holds the post by a case of their own that stands, passed a course, and has a rank that two people decided.
create function posted_is_vetted() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from trainees t join vetting_cases c on c.id = t.case_id
      where t.id = new.trainee_id and t.status = 'open' and t.post_id = new.post_id and c.post_id = new.post_id
        and c.person_id = new.person_id and c.in_service and c.status = 'integrated' and c.valid_until >= new.started_on) then
    raise exception 'who is placed was vetted for it' using errcode = 'check_violation', constraint = 'posted_is_vetted';
  end if;
  if not exists (select from course_enrolments e where e.trainee_id = new.trainee_id and e.status = 'passed')
    or not exists (select from rank_decisions d where d.id = new.rank_decision_id and d.status = 'confirmed' and d.decided = new.rank) then
    raise exception 'who is placed was trained and has a rank' using errcode = 'check_violation', constraint = 'posted_is_trained';
  end if;
  return new;
end $$;
create trigger is_vetted before insert on postings for each row execute function posted_is_vetted();

create table probations (
  id uuid primary key,
  side_id uuid not null references authorities,
  trainee_id uuid not null,
  person_id uuid not null references people,
  posting_id uuid not null unique,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on and ends_on - starts_on <= 730),
  status text not null check (status in ('running', 'passed', 'ended')),
  unique (id, trainee_id),
  foreign key (trainee_id, person_id) references trainees (id, person_id) deferrable initially deferred,
  foreign key (posting_id, trainee_id) references postings (id, trainee_id) deferrable initially deferred
);
create index probations_by_end on probations (side_id, ends_on) where status = 'running';
create trigger changes_only before update on probations for each row execute function changes_only('ends_on', 'status');

create table probation_reviews (
  id uuid primary key,
  side_id uuid not null references authorities,
  trainee_id uuid not null,
  person_id uuid not null references people,
  probation_id uuid not null,
  reviewed_on date not null,
  findings text not null check (findings <> ''),
  outcome text not null check (outcome in ('goesOn', 'extended', 'passed', 'ended')),
  reasons text not null check (reasons <> ''),
  extended_to date,
  status text not null check (status in ('proposed', 'confirmed', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  settled_by uuid references users,
  settled_at timestamptz,
  settled_reason text not null,
  unique (id, probation_id),
  foreign key (probation_id, trainee_id) references probations (id, trainee_id) deferrable initially deferred,
  constraint two_person_rule check (settled_by <> proposed_by),
  constraint settled_or_not check ((status = 'proposed') = (settled_by is null) and (settled_by is null) = (settled_at is null)
    and (status <> 'turnedDown' or settled_reason <> '')),
  constraint extended_to_a_day check ((outcome = 'extended') = (extended_to is not null))
);
create unique index one_review_waits on probation_reviews (probation_id) where status = 'proposed';
create index probation_reviews_by_trainee on probation_reviews (trainee_id, proposed_at);
create trigger changes_only before update on probation_reviews for each row
  execute function changes_only('status', 'settled_by', 'settled_at', 'settled_reason');
create trigger stays before update on probation_reviews for each row when (old.status <> 'proposed')
  execute function what_was_settled_stays();

create table probation_appeals (
  id uuid primary key,
  side_id uuid not null references authorities,
  trainee_id uuid not null,
  person_id uuid not null references people,
  probation_id uuid not null,
  review_id uuid not null unique,
  grounds text not null check (grounds <> ''),
  filed_on date not null,
  status text not null check (status in ('filed', 'upheld', 'dismissed')),
  filed_by uuid not null references users,
  filed_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  reason text not null,
  foreign key (probation_id, trainee_id) references probations (id, trainee_id) deferrable initially deferred,
  foreign key (review_id, probation_id) references probation_reviews (id, probation_id) deferrable initially deferred,
  constraint decided_or_not check ((status = 'filed') = (decided_by is null) and (decided_by is null) = (reason = '')),
  constraint decided_by_another check (decided_by <> filed_by)
);
create index probation_appeals_by_trainee on probation_appeals (trainee_id, filed_at);
create trigger changes_only before update on probation_appeals for each row
  execute function changes_only('status', 'decided_by', 'decided_at', 'reason');
create trigger stays before update on probation_appeals for each row when (old.status <> 'filed') execute function what_was_settled_stays();

-- Who decides an appeal took no part in the review.
create function appeal_by_others() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from probation_reviews r where r.id = new.review_id and new.decided_by in (r.proposed_by, r.settled_by)) then
    raise exception 'an appeal is decided by others' using errcode = 'check_violation', constraint = 'appeal_by_others';
  end if;
  return new;
end $$;
create trigger by_others before update on probation_appeals for each row when (new.decided_by is not null)
  execute function appeal_by_others();

-- A probation is settled, extended or taken up again by what two people, or an appeal, said.
create function probation_follows_its_review() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from probation_reviews r where r.probation_id = new.id and r.status = 'confirmed'
      and ((new.status = old.status and r.outcome = 'extended' and r.extended_to = new.ends_on)
        or (new.ends_on = old.ends_on and r.outcome = new.status)))
    and not exists (select from probation_appeals a where a.probation_id = new.id and a.status = 'upheld' and new.status = 'running') then
    raise exception 'a probation changes by a review of two' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger follows_its_review after update on probations deferrable initially deferred
  for each row when (old is distinct from new) execute function probation_follows_its_review();

call kept_for_offices('training_courses', 'rank_formulas', 'trainees', 'trainee_steps', 'course_enrolments', 'course_attendances',
  'rank_decisions', 'postings', 'probations', 'probation_reviews', 'probation_appeals');
grant update on training_courses, rank_formulas, trainees, course_enrolments, course_attendances, rank_decisions, postings, probations,
  probation_reviews, probation_appeals to sulh_writer;
do $$
declare
  t text;
begin
  foreach t in array array['trainees', 'trainee_steps', 'course_enrolments', 'course_attendances', 'rank_decisions', 'postings',
      'probations', 'probation_reviews', 'probation_appeals'] loop
    execute format('create policy not_of_the_transferred on %I as restrictive for select to sulh_reader
      using (person_id not in (select id from pathway_transfers where status = ''transferred''))', t);
    execute format('create trigger only_an_erasure_removes before delete on %I for each row execute function only_an_erasure_removes()', t);
    execute format('grant delete on %I to sulh_writer', t);
  end loop;
end $$;
