-- Reintegration cases, with their timeline, plans, follow-ups, appointments, placements and grants (ddr.md §1.10, §8; IDDRS 4.30).
-- Goals, notes and reasons are in no table: they lie in the journal, sealed under the person's key.

create table reintegration_cases (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  number text not null unique,
  n integer not null check (n > 0),
  caseworker_id uuid not null references users,
  need text not null check (need in ('low', 'medium', 'high')),
  woman_wished boolean not null,
  status text not null check (status in ('opened', 'counselled', 'planned', 'referred', 'enrolled', 'attending', 'completed',
    'placed', 'followUp', 'dropped', 'closed')),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  planned_at timestamptz,
  plan_id uuid,
  hand_over_to uuid references users,
  hand_over_by uuid references users,
  hand_over_at timestamptz,
  outcome text,
  closed_by uuid references users,
  closed_at timestamptz,
  reopened integer not null check (reopened >= 0),
  constraint case_of_a_person unique (id, person_id),
  constraint case_numbered_once unique (site_id, n),
  constraint planned_is_dated check ((plan_id is null) = (planned_at is null)),
  constraint no_step_before_a_plan check (status in ('opened', 'counselled', 'closed') or plan_id is not null),
  constraint handed_over_is_signed check ((hand_over_to is null) = (hand_over_by is null) and (hand_over_to is null) = (hand_over_at is null)),
  constraint handed_to_another check (hand_over_to <> caseworker_id),
  constraint closed_is_signed check ((status = 'closed') = (outcome is not null) and (outcome is null) = (closed_by is null)
    and (outcome is null) = (closed_at is null)),
  constraint nothing_is_handed_over_closed check (status <> 'closed' or hand_over_to is null)
);
create unique index one_open_case on reintegration_cases (person_id) where status <> 'closed';
create index cases_of_person on reintegration_cases (person_id, opened_at desc);
create index cases_of_site on reintegration_cases (site_id, opened_at, id);
create index cases_of_site_by_number on reintegration_cases (site_id, number, id);
create index cases_of_caseworker on reintegration_cases (caseworker_id, opened_at, id) where status <> 'closed';
create index cases_handed_over on reintegration_cases (hand_over_to) where hand_over_to is not null;
create index cases_without_plan on reintegration_cases (opened_at) where planned_at is null and status <> 'closed';

-- A case stays of its person and site; who works it works there, as a caseworker, and is a woman where one was wished (R-GEN1).
create function case_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and ((old.side_id, old.site_id, old.person_id, old.number, old.n, old.opened_by, old.opened_at)
      is distinct from (new.side_id, new.site_id, new.person_id, new.number, new.n, new.opened_by, new.opened_at)
      or (old.planned_at is not null and old.planned_at is distinct from new.planned_at)
      or (old.status = 'closed' and new.status <> 'closed' and new.reopened <> old.reopened + 1)
      or (old.status = 'closed' and new.status = 'closed' and old is distinct from new)) then
    raise exception 'case % is not rewritten', old.number using errcode = 'check_violation', constraint = 'case_goes_on';
  end if;
  if (tg_op = 'INSERT' or (new.caseworker_id, new.woman_wished) is distinct from (old.caseworker_id, old.woman_wished))
    and not exists (select from users u where u.id = new.caseworker_id and u.site_id = new.site_id and u.status = 'appointed'
      and 'caseworker' = any (u.roles) and (not new.woman_wished or u.sex = 'female')) then
    raise exception 'case % has no caseworker', new.number using errcode = 'check_violation', constraint = 'case_has_a_caseworker';
  end if;
  if tg_op = 'INSERT' and not exists (select from people p where p.id = new.person_id and p.side_id = new.side_id
      and p.site_id = new.site_id and p.transferred_at is null and p.erased_at is null) then
    raise exception 'case % is of nobody here', new.number using errcode = 'check_violation', constraint = 'case_is_of_a_person_here';
  end if;
  return new;
end $$;
create trigger case_goes_on before insert or update on reintegration_cases for each row execute function case_goes_on();

-- History: the writer's role can only add.
create table case_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  case_id uuid not null,
  person_id uuid not null references people,
  kind text not null,
  to_status text not null,
  about_id uuid,
  entry_id uuid not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  constraint step_of_its_case foreign key (case_id, person_id) references reintegration_cases (id, person_id)
);
create index case_steps_of_case on case_steps (case_id, taken_at desc, id desc);
create index case_steps_of_person on case_steps (person_id);

create table reintegration_plans (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  case_id uuid not null,
  person_id uuid not null references people,
  version integer not null check (version > 0),
  route text not null check (route in ('training', 'apprenticeship', 'school', 'ownBusiness', 'farming', 'job', 'publicWork', 'other')),
  review_on date not null,
  status text not null check (status in ('proposed', 'agreed', 'declined', 'replaced')),
  entry_id uuid not null,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  answered_how text check (answered_how in ('spoken', 'signature', 'mark')),
  answer_entry_id uuid,
  answered_by uuid references users,
  answered_at timestamptz,
  constraint plan_of_its_case foreign key (case_id, person_id) references reintegration_cases (id, person_id),
  constraint one_version_of_a_plan unique (case_id, version),
  -- Nobody is planned for without their own words.
  constraint answered_in_their_words check ((answered_how is null) = (answer_entry_id is null)
    and (answered_how is null) = (answered_by is null) and (answered_how is null) = (answered_at is null)
    and (status not in ('agreed', 'declined') or answered_how is not null) and (status <> 'proposed' or answered_how is null))
);
create unique index one_plan_agreed on reintegration_plans (case_id) where status = 'agreed';
create unique index one_plan_proposed on reintegration_plans (case_id) where status = 'proposed';
create index plans_of_person on reintegration_plans (person_id);

create function plan_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (to_jsonb(old) - '{status,answered_how,answer_entry_id,answered_by,answered_at}'::text[])
      is distinct from (to_jsonb(new) - '{status,answered_how,answer_entry_id,answered_by,answered_at}'::text[])
    or (old.answered_at is not null and (old.answered_how, old.answer_entry_id, old.answered_by, old.answered_at)
      is distinct from (new.answered_how, new.answer_entry_id, new.answered_by, new.answered_at))
    or (old.status in ('declined', 'replaced') and new.status <> old.status)
    or (old.status = 'agreed' and new.status not in ('agreed', 'replaced')) then
    raise exception 'a plan is not rewritten' using errcode = 'check_violation', constraint = 'plan_is_kept';
  end if;
  return new;
end $$;
create trigger plan_is_kept before update on reintegration_plans for each row execute function plan_is_kept();

create table case_follow_ups (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  case_id uuid not null,
  person_id uuid not null references people,
  anchor text not null check (anchor in ('completion', 'placement')),
  months integer not null check (months in (3, 6, 12, 24)),
  due_on date not null,
  status text not null check (status in ('due', 'done', 'notReached', 'replaced', 'ended')),
  done_on date,
  done_by uuid references users,
  done_at timestamptz,
  work text check (work in ('employed', 'selfEmployed', 'inTraining', 'seeking', 'notSeeking', 'notSaid')),
  income text check (income in ('more', 'same', 'less', 'notSaid')),
  acceptance integer check (acceptance between 1 and 5),
  rejoined text check (rejoined in ('no', 'yes', 'notKnown')),
  entry_id uuid,
  constraint follow_up_of_its_case foreign key (case_id, person_id) references reintegration_cases (id, person_id),
  constraint done_is_signed check ((status in ('done', 'notReached')) = (done_on is not null)
    and (done_on is null) = (done_by is null) and (done_on is null) = (done_at is null) and (done_on is null) = (entry_id is null)),
  constraint reached_says_how_they_are check ((status = 'done') = (work is not null))
);
create unique index one_follow_up_due on case_follow_ups (case_id, months) where status = 'due';
create index follow_ups_of_case on case_follow_ups (case_id, due_on);
create index follow_ups_of_person on case_follow_ups (person_id);
create index follow_ups_due on case_follow_ups (site_id, due_on) where status = 'due';

create function follow_up_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'due' and old is distinct from new
    or (old.case_id, old.person_id, old.site_id, old.side_id, old.anchor, old.months, old.due_on)
      is distinct from (new.case_id, new.person_id, new.site_id, new.side_id, new.anchor, new.months, new.due_on) then
    raise exception 'a follow-up is not rewritten' using errcode = 'check_violation', constraint = 'follow_up_is_kept';
  end if;
  return new;
end $$;
create trigger follow_up_is_kept before update on case_follow_ups for each row execute function follow_up_is_kept();

create table case_appointments (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  case_id uuid not null,
  person_id uuid not null references people,
  caseworker_id uuid not null references users,
  kind text not null check (kind in ('office', 'home', 'provider', 'call')),
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 480),
  status text not null check (status in ('planned', 'kept', 'missed', 'cancelled')),
  entry_id uuid not null,
  made_by uuid not null references users,
  made_at timestamptz not null,
  settled_by uuid references users,
  settled_at timestamptz,
  constraint appointment_of_its_case foreign key (case_id, person_id) references reintegration_cases (id, person_id),
  constraint settled_is_signed check ((status = 'planned') = (settled_by is null) and (settled_by is null) = (settled_at is null))
);
create index appointments_of_caseworker on case_appointments (caseworker_id, starts_at) where status = 'planned';
create index appointments_of_site on case_appointments (site_id, starts_at);
create index appointments_of_case on case_appointments (case_id, starts_at);
create index appointments_of_person on case_appointments (person_id);

-- History: the writer's role can only add.
create table placements (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  case_id uuid not null,
  person_id uuid not null references people,
  kind text not null check (kind in ('employed', 'selfEmployed', 'apprentice', 'farming', 'education')),
  place_code text not null references places (code),
  started_on date not null,
  entry_id uuid not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint placement_of_its_case foreign key (case_id, person_id) references reintegration_cases (id, person_id)
);
create index placements_of_case on placements (case_id, started_on);
create index placements_of_person on placements (person_id);

-- Sums stay under the number when a person is erased, so that the books do; the case of which they were ends with them.
create table reintegration_grants (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  case_id uuid not null,
  person_id uuid not null references people,
  kind text not null check (kind in ('money', 'inKind')),
  use text not null check (use in ('tools', 'stock', 'rent', 'livestock', 'seeds', 'fees', 'transport', 'other')),
  -- Text, so that no reader makes a floating number of it: 15 digits, and three behind the point.
  amount text not null check (amount ~ '^(0|[1-9][0-9]{0,14})\.[0-9]{3}$' and amount::numeric(18, 3) > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  status text not null check (status in ('proposed', 'approved', 'turnedDown', 'withdrawn')),
  entry_id uuid not null,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  answered_by uuid references users,
  answered_at timestamptz,
  constraint answered_is_signed check ((status = 'proposed') = (answered_by is null) and (answered_by is null) = (answered_at is null)),
  constraint two_person_rule check (status = 'withdrawn' or answered_by <> proposed_by)
);
create index grants_of_case on reintegration_grants (case_id, proposed_at);
create index grants_of_person on reintegration_grants (person_id);
create index grants_of_site on reintegration_grants (site_id, proposed_at, id);
create index grants_of_side on reintegration_grants (side_id, proposed_at, id);

create function grant_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from reintegration_cases c where c.id = new.case_id and c.person_id = new.person_id
        and c.side_id = new.side_id and c.site_id = new.site_id and c.plan_id is not null and c.status <> 'closed') then
      raise exception 'a grant is of a case with a plan' using errcode = 'check_violation', constraint = 'grant_of_its_case';
    end if;
  elsif (to_jsonb(old) - '{status,answered_by,answered_at}'::text[]) is distinct from (to_jsonb(new) - '{status,answered_by,answered_at}'::text[])
    or old.status <> 'proposed' and old is distinct from new then
    raise exception 'a grant is not rewritten' using errcode = 'check_violation', constraint = 'grant_is_kept';
  end if;
  return new;
end $$;
create trigger grant_is_kept before insert or update on reintegration_grants for each row execute function grant_is_kept();

do $$
declare t text;
begin
  foreach t in array array['reintegration_cases', 'case_steps', 'reintegration_plans', 'case_follow_ups', 'case_appointments',
      'placements', 'reintegration_grants'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
    execute format('create policy not_of_the_transferred on %I as restrictive for select to sulh_reader
      using (person_id not in (select id from pathway_transfers where status = ''transferred''))', t);
    if t <> 'reintegration_grants' then
      execute format('create trigger only_an_erasure_removes before delete on %I for each row execute function only_an_erasure_removes()', t);
      execute format('grant delete on %I to sulh_writer', t);
    end if;
  end loop;
end $$;
grant update on reintegration_cases, reintegration_plans, case_follow_ups, case_appointments, reintegration_grants to sulh_writer;
