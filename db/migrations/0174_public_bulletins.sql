-- The tables of a period as the public reads them (docs/decisions/0073-public-bulletins.md): counted by the machine, published by directors of
-- two authorities, never changed, corrected by another bulletin of the same period. They hold what is told and nothing of what is withheld.
create table public_bulletins (
  id uuid primary key,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  arms jsonb not null,
  tables jsonb not null,
  corrects uuid references public_bulletins,
  change jsonb,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('proposed', 'turnedDown', 'published')),
  proposed_side_id uuid not null references authorities,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  note text not null,
  decided_side_id uuid references authorities,
  decided_by uuid references users,
  decided_at timestamptz,
  document_id uuid unique,
  constraint two_person_rule check (decided_by <> proposed_by),
  constraint decided_whole check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)
    and (decided_by is null) = (decided_side_id is null) and (state <> 'turnedDown' or note <> '')),
  constraint stated_in_the_journal check ((document_id is not null) = (state = 'published')),
  constraint corrects_another check (corrects <> id and (corrects is null) = (change is null)),
  constraint ends_a_month check (extract(day from to_day + 1) = 1)
);
-- Nobody is counted in two periods; one proposal waits at a time, so that nothing is compared with what is not published yet.
alter table public_bulletins add constraint periods_apart exclude using gist (daterange(from_day, to_day, '[]') with &&)
  where (corrects is null and state <> 'turnedDown');
create unique index one_bulletin_waits on public_bulletins ((true)) where state = 'proposed';
create unique index one_correction_of_a_bulletin on public_bulletins (corrects) where state <> 'turnedDown';
create index public_bulletins_by_proposal on public_bulletins (proposed_at, id);

-- It begins as a proposal, and a correction is of a bulletin that was published, of the same period.
create function public_bulletin_begins() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.state <> 'proposed' or new.corrects is not null and not exists (select from public_bulletins b where b.id = new.corrects
      and b.from_day = new.from_day and b.to_day = new.to_day and b.state = 'published') then
    raise exception 'a bulletin is proposed before it is published, and a correction is of what was published'
      using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger begins after insert on public_bulletins for each row execute function public_bulletin_begins();

-- What was proposed does not change, what was decided stays so, and what is of every side is published by two of them where there are two.
create function public_bulletin_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['state', 'note', 'decided_side_id', 'decided_by', 'decided_at', 'document_id'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
    or old.state <> 'proposed' and new is distinct from old then
    raise exception 'a bulletin that was proposed or published does not change' using errcode = 'restrict_violation';
  end if;
  if new.state = 'published' and new.decided_side_id = new.proposed_side_id
    and exists (select from authorities a where a.kind = 'side' and a.id <> new.proposed_side_id) then
    raise exception 'a bulletin is published by another authority than proposed it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on public_bulletins for each row execute function public_bulletin_goes_on();

-- Every office of every side reads them, proposals too: they hold nothing that the public may not read.
alter table public_bulletins enable row level security;
alter table public_bulletins force row level security;
create policy writer_writes on public_bulletins for all to sulh_writer using (true) with check (true);
create policy every_office_reads on public_bulletins for select to sulh_reader
  using ((select reader_joint()) or (select reader_site()) is null);
grant select, insert, update on public_bulletins to sulh_writer;
grant select on public_bulletins to sulh_reader;
