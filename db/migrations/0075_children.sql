-- The pathway of children (ddr.md §1.14; R-CHD1, R-CHD2), in the compartment `child`: only `sulh_child_reader` may select.
create table child_cases (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  code text not null unique check (code ~ '^C-[0-9A-F]{8}$'),
  status text not null check (status in ('identified', 'presumedChild', 'released', 'interimCare', 'tracing', 'reunified',
    'alternativeCare', 'followUp', 'closed', 'adult')),
  in_doubt boolean not null,
  first_contact_at timestamptz not null,
  identified_by uuid not null references users,
  identified_at timestamptz not null,
  in_care_at timestamptz,
  settled_at timestamptz,
  closed_at timestamptz,
  sealed text not null,
  constraint closed_once check ((status in ('closed', 'adult')) = (closed_at is not null)),
  constraint in_care_first check (status in ('identified', 'presumedChild', 'released', 'adult') or in_care_at is not null)
);
create index child_cases_by_contact on child_cases (side_id, first_contact_at, id);
create index child_cases_waiting on child_cases (first_contact_at) where status in ('identified', 'presumedChild', 'released');

create table child_steps (
  id uuid primary key,
  case_id uuid not null references child_cases deferrable initially deferred,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  kind text not null check (kind in ('identify', 'presume', 'release', 'place', 'trace', 'relative', 'attempt', 'reunify',
    'careFor', 'visit', 'close', 'assess', 'signAge', 'turnDownAge')),
  to_status text not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  sealed text not null
);
create index child_steps_by_case on child_steps (case_id, taken_at);

create table child_relatives (
  id uuid primary key,
  case_id uuid not null references child_cases deferrable initially deferred,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  status text not null check (status in ('sought', 'found', 'verified', 'notFit', 'notFound')),
  added_by uuid not null references users,
  added_at timestamptz not null,
  sealed text not null
);
create index child_relatives_by_case on child_relatives (case_id);

create table child_follow_ups (
  id uuid primary key,
  case_id uuid not null references child_cases deferrable initially deferred,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  months integer not null check (months > 0),
  due_on date not null,
  finding text check (finding in ('well', 'concerns', 'notFound')),
  visited_by uuid references users,
  visited_at timestamptz,
  unique (case_id, months),
  check ((finding is null) = (visited_by is null) and (finding is null) = (visited_at is null))
);
create index child_follow_ups_due on child_follow_ups (due_on) where finding is null;

create table child_ages (
  id uuid primary key,
  case_id uuid not null references child_cases deferrable initially deferred,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  grounds text[] not null check (grounds <@ array['documents', 'family', 'ownAccount', 'psychosocial', 'education',
    'community', 'medical']),
  outcome text not null check (outcome in ('adult', 'child', 'inDoubt')),
  status text not null check (status in ('proposed', 'stands', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  turned_down_by uuid references users,
  turned_down_at timestamptz,
  -- Never by one discipline, so never by medicine alone (IDDRS 5.20).
  constraint several_disciplines check (cardinality(grounds) >= 2 and grounds[1] <> grounds[2]),
  constraint two_officers_say_adult check (outcome <> 'adult' or status <> 'stands' or signed_by is not null),
  constraint two_people check (signed_by <> proposed_by),
  check (status <> 'proposed' or outcome = 'adult'),
  check ((status = 'turnedDown') = (turned_down_by is not null))
);
create unique index one_open_age on child_ages (case_id) where status = 'proposed';

create table child_recruiters (
  id uuid primary key,
  case_id uuid not null references child_cases deferrable initially deferred,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  kept_by uuid not null references users,
  kept_at timestamptz not null,
  sealed text not null
);

-- A case that is closed stays so, what it began with stays, and nobody becomes an adult but by what two officers found.
create function child_cases_go_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status in ('closed', 'adult') or (new.code, new.side_id, new.first_contact_at, new.identified_by, new.identified_at)
      is distinct from (old.code, old.side_id, old.first_contact_at, old.identified_by, old.identified_at) then
    raise exception 'case % does not change so', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger child_cases_go_on before update on child_cases for each row execute function child_cases_go_on();
create function adults_by_two() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.status = 'adult' and not exists (select from child_ages where case_id = new.id and outcome = 'adult'
      and status = 'stands' and signed_by <> proposed_by) then
    raise exception 'two officers say that somebody is an adult' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger adults_by_two after insert or update on child_cases
  deferrable initially deferred for each row execute function adults_by_two();

do $$
declare t text;
begin
  foreach t in array array['child_cases', 'child_steps', 'child_relatives', 'child_follow_ups', 'child_ages',
    'child_recruiters'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
  foreach t in array array['child_cases', 'child_relatives', 'child_follow_ups', 'child_ages'] loop
    execute format('grant update on %I to sulh_writer', t);
  end loop;
  -- Who recruited a child has no reader at all.
  foreach t in array array['child_cases', 'child_steps', 'child_relatives', 'child_follow_ups', 'child_ages'] loop
    execute format('grant select on %I to sulh_child_reader', t);
    execute format('create policy inside_reads on %I for select to sulh_child_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
-- The keys of the cases that a reader sees, wrapped by the master key; of nobody else.
grant select (subject_id, wrapped) on subject_keys to sulh_child_reader;
create policy keys_of_children on subject_keys for select to sulh_child_reader
  using (exists (select from child_cases where child_cases.id = subject_keys.subject_id));
