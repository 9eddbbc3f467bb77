-- Baselines and targets of indicators, and their figures as they were published (docs/decisions/0066-indicators.md). Figures themselves are in
-- no table: they are counted from the records of the work each time they are asked for.
create table indicator_targets (
  id uuid primary key,
  side_id uuid not null references authorities,
  code text not null,
  baseline text check (baseline ~ '^-?[0-9]{1,12}(\.[0-9]{1,4})?$'),
  baseline_on date,
  target text check (target ~ '^-?[0-9]{1,12}(\.[0-9]{1,4})?$'),
  target_on date,
  owner text not null check (owner <> ''),
  reason text not null check (reason <> ''),
  set_by uuid not null references users,
  set_at timestamptz not null,
  constraint a_number_has_its_day check ((baseline is null) = (baseline_on is null) and (target is null) = (target_on is null))
);
create index indicator_targets_of_a_code on indicator_targets (side_id, code, set_at desc, id desc);

create table indicator_publications (
  id uuid primary key,
  side_id uuid not null references authorities,
  frequency text not null check (frequency in ('day', 'week', 'month', 'quarter', 'halfYear')),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  corrects uuid references indicator_publications,
  reason text not null,
  figures jsonb not null,
  state text not null check (state in ('proposed', 'published', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  note text not null,
  decided_by uuid references users,
  decided_at timestamptz,
  constraint two_person_rule check (decided_by <> proposed_by),
  constraint decided_whole check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)
    and (state <> 'turnedDown' or note <> '')),
  constraint corrects_another check (corrects <> id and (corrects is null) = (reason = ''))
);
-- A period is published once, and anything later is a correction of it; one proposal for it waits at a time.
create unique index one_publication_of_a_period on indicator_publications (side_id, frequency, from_day)
  where corrects is null and state <> 'turnedDown';
create unique index one_proposal_of_a_period on indicator_publications (side_id, frequency, from_day) where state = 'proposed';
create index indicator_publications_by_proposal on indicator_publications (side_id, proposed_at, id);

-- What was proposed does not change, and what was decided stays so.
create function indicator_publication_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['state', 'note', 'decided_by', 'decided_at'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
    or old.state <> 'proposed' and new is distinct from old then
    raise exception 'figures that were proposed or published do not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on indicator_publications for each row execute function indicator_publication_goes_on();

-- It begins as a proposal, and corrects what was published, of the same authority and period.
create function indicator_publication_begins() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.state <> 'proposed' or new.corrects is not null and not exists (select from indicator_publications p where p.id = new.corrects
      and p.side_id = new.side_id and p.frequency = new.frequency and p.from_day = new.from_day and p.state = 'published') then
    raise exception 'figures are proposed before they are published, and a correction is of what was published'
      using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger begins after insert on indicator_publications for each row execute function indicator_publication_begins();

call kept_for_offices('indicator_targets', 'indicator_publications');
grant update on indicator_publications to sulh_writer;
