-- Appeals with their clock, decided by others than those who made the decision.
create table appeals (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('interview', 'eligibility', 'classification')),
  subject_id uuid not null,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  person_id uuid references people,
  group_id uuid references armed_groups,
  grounds text not null,
  how text not null,
  filed_by uuid not null references users,
  filed_at timestamptz not null,
  subject_decided_on date not null,
  late boolean not null,
  ended_id uuid,
  due_on date not null,
  first_officers uuid[] not null,
  status text not null check (status in ('filed', 'registered', 'heard', 'proposed', 'upheld', 'dismissed')),
  registered_by uuid references users,
  registered_at timestamptz,
  heard boolean,
  heard_by uuid references users,
  heard_at timestamptz,
  hearing text,
  proposal text check (proposal in ('upheld', 'dismissed')),
  proposal_reasons text,
  proposed_by uuid references users,
  proposed_at timestamptz,
  earlier jsonb not null,
  reasons text,
  decided_by uuid references users,
  decided_at timestamptz,
  told_by uuid references users,
  told_at timestamptz,
  told_in text,
  -- Two people, and none of those who made the decision or wrote the appeal down, whatever the program believes (R-SOD).
  constraint two_person_rule check (decided_by <> proposed_by),
  constraint different_officers check (
    not coalesce(registered_by = any (filed_by || first_officers), false)
    and not coalesce(heard_by = any (filed_by || first_officers), false)
    and not coalesce(proposed_by = any (filed_by || first_officers), false)
    and not coalesce(decided_by = any (filed_by || first_officers), false)),
  constraint decided_as_proposed check (status not in ('upheld', 'dismissed') or (decided_by is not null
    and proposed_by is not null and proposal = status and reasons is not null)),
  constraint in_order check (
    (status = 'filed') = (registered_by is null)
    and (status in ('filed', 'registered')) = (heard_by is null)
    and (status in ('filed', 'registered', 'heard')) = (proposed_by is null)
    and (status not in ('upheld', 'dismissed')) = (decided_by is null)),
  -- What came in time is heard, and what was not heard is not upheld.
  constraint heard_in_time check (coalesce(heard, true) or late),
  constraint upheld_is_heard check (status <> 'upheld' or heard),
  constraint told_when_decided check (told_by is null or decided_by is not null)
);
create unique index one_open_appeal on appeals (subject_id) where status not in ('upheld', 'dismissed');
create index appeals_by_subject on appeals (subject_id);
create index appeals_by_person on appeals (person_id);
create index appeals_of_side on appeals (side_id, status, due_on, id);
create index appeals_by_due on appeals (status, due_on, id);

-- The officers of the first decision, the grounds and the clock stay what they were when the appeal was filed.
create function appeals_keep_what_was_filed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.subject_kind, new.subject_id, new.grounds, new.filed_by, new.filed_at, new.late, new.due_on, new.first_officers)
      is distinct from (old.subject_kind, old.subject_id, old.grounds, old.filed_by, old.filed_at, old.late, old.due_on, old.first_officers)
    or jsonb_array_length(new.earlier) < jsonb_array_length(old.earlier)
    or old.status in ('upheld', 'dismissed') and (new.status, new.reasons, new.decided_by, new.decided_at)
      is distinct from (old.status, old.reasons, old.decided_by, old.decided_at) then
    raise exception 'appeal % keeps what was filed and decided', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger appeals_keep_what_was_filed before update on appeals
  for each row execute function appeals_keep_what_was_filed();

alter table appeals enable row level security;
alter table appeals force row level security;
create policy writer_writes on appeals for all to sulh_writer using (true) with check (true);
grant select, insert, update on appeals to sulh_writer;
grant select on appeals to sulh_reader;
create policy jurisdiction_reads on appeals for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));
