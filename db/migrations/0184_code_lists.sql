-- Code lists that the programme extends (docs/decisions/0078-code-lists-and-translations.md): each change is proposed by one person
-- and signed by another, and none is ever rewritten. Columns that hold codes of such a list take any code.
create table code_changes (
  id uuid primary key,
  list text not null check (list <> ''),
  code text not null check (code ~ '^[a-z][A-Za-z0-9]{0,39}$'),
  kind text not null check (kind in ('add', 'reword', 'retire', 'offer')),
  words jsonb,
  only_side_id uuid references authorities,
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown')),
  turned_down_for text,
  proposing_side_id uuid references authorities,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint signed_by_somebody check ((status = 'signed') = (signed_by is not null) and (signed_by is null) = (signed_at is null)),
  constraint turned_down_for_a_reason check ((status = 'turnedDown') = (turned_down_for is not null)),
  constraint named_where_needed check ((kind in ('add', 'reword')) = (words is not null))
);
create unique index one_change_waits_for_a_code on code_changes (list, code) where status = 'proposed';
create unique index a_code_is_added_once on code_changes (list, code) where status = 'signed' and kind = 'add';
create index code_changes_by_time on code_changes (proposed_at, id);
create index code_changes_of_a_list on code_changes (list, proposed_at, id);

create function code_changes_stay() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.list, old.code, old.kind, old.words, old.only_side_id, old.reason, old.proposing_side_id, old.proposed_by, old.proposed_at)
      is distinct from row(new.list, new.code, new.kind, new.words, new.only_side_id, new.reason, new.proposing_side_id,
        new.proposed_by, new.proposed_at) or old.status <> 'proposed' then
    raise exception 'a change of a code list is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on code_changes for each row execute function code_changes_stay();

-- Words of forms, which name nobody: known to everybody of the programme, and those of one authority to that one.
alter table code_changes enable row level security;
alter table code_changes force row level security;
create policy writer_writes on code_changes for all to sulh_writer using (true) with check (true);
create policy applies_to_readers on code_changes for select to sulh_reader using ((select reader_joint())
  or ((select reader_side()) is not null and (only_side_id is null or only_side_id = (select reader_side()))));
grant select, insert, update on code_changes to sulh_writer;
grant select on code_changes to sulh_reader;

do $$
declare
  held record;
begin
  for held in select * from (values ('opportunities', 'sector'), ('market_surveys', 'sector'), ('referrals', 'refused_for'),
      ('enrolments', 'drop_reason'), ('reintegration_grants', 'use'), ('community_papers', 'theme'), ('training_courses', 'kind'),
      ('interviews', 'language'), ('accidents', 'area_type'), ('facilities', 'kind'), ('cordon_warnings', 'means')) as columns (t, c) loop
    execute format('alter table %I drop constraint if exists %I', held.t, held.t || '_' || held.c || '_check');
    execute format('alter table %I add constraint %I check (%I ~ ''^[a-z][A-Za-z0-9]{0,39}$'')', held.t,
      held.t || '_' || held.c || '_check', held.c);
  end loop;
end $$;
