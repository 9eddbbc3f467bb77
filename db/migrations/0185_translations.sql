-- Texts of the program in the programme's own words (docs/decisions/0078-code-lists-and-translations.md): each change is proposed by one
-- person and signed by another, and none is ever rewritten.
create table translation_changes (
  id uuid primary key,
  lines jsonb not null check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 500),
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
  constraint turned_down_for_a_reason check ((status = 'turnedDown') = (turned_down_for is not null))
);
create index translation_changes_by_time on translation_changes (proposed_at, id);

create function translation_changes_stay() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.lines, old.reason, old.proposing_side_id, old.proposed_by, old.proposed_at)
      is distinct from row(new.lines, new.reason, new.proposing_side_id, new.proposed_by, new.proposed_at)
      or old.status <> 'proposed' then
    raise exception 'a change of translations is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on translation_changes for each row execute function translation_changes_stay();

alter table translation_changes enable row level security;
alter table translation_changes force row level security;
create policy writer_writes on translation_changes for all to sulh_writer using (true) with check (true);
create policy readers_of_the_programme on translation_changes for select to sulh_reader
  using ((select reader_joint()) or (select reader_side()) is not null);
grant select, insert, update on translation_changes to sulh_writer;
grant select on translation_changes to sulh_reader;
