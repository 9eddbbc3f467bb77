-- What is given to the press and the public (docs/decisions/0054-releases.md): released by two people, never changed, corrected by another
-- release that points to it, and withdrawn with a reason that still answers.
create table public_releases (
  id uuid primary key,
  side_id uuid not null references authorities,
  kind text not null check (kind in ('communique', 'dashboard', 'statement')),
  title jsonb not null,
  body jsonb not null,
  as_of date,
  figures jsonb not null,
  source jsonb not null,
  corrects uuid references public_releases,
  change text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('proposed', 'turnedDown', 'released', 'superseded', 'withdrawn')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  note text not null,
  decided_by uuid references users,
  decided_at timestamptz,
  document_id uuid unique,
  superseded_by uuid references public_releases deferrable initially deferred,
  withdrawn_for jsonb,
  withdrawn_by uuid references users,
  withdrawn_at timestamptz,
  constraint decided_by_another check (decided_by <> proposed_by),
  constraint decided_whole check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)
    and (state <> 'turnedDown' or note <> '')),
  constraint stated_in_the_journal check ((document_id is not null) = (state in ('released', 'superseded', 'withdrawn'))),
  constraint superseded_by_another check (superseded_by <> id and (state <> 'superseded' or superseded_by is not null)
    and (superseded_by is null or state in ('superseded', 'withdrawn'))),
  constraint withdrawn_whole check ((state = 'withdrawn') = (withdrawn_by is not null) and (withdrawn_by is null) = (withdrawn_at is null)
    and (withdrawn_by is null) = (withdrawn_for is null)),
  constraint corrects_another check (corrects <> id and (corrects is null) = (change = ''))
);
create unique index one_correction_of_a_release on public_releases (corrects) where state <> 'turnedDown';
create index public_releases_by_decision on public_releases (decided_at, id) where document_id is not null;
create index public_releases_by_proposal on public_releases (side_id, proposed_at, id);

-- Nothing of what was proposed changes; what ended stays so; a release never becomes a proposal again.
create function public_release_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['state', 'note', 'decided_by', 'decided_at', 'document_id', 'superseded_by', 'withdrawn_for',
    'withdrawn_by', 'withdrawn_at'];
  decided constant text[] := array['note', 'decided_by', 'decided_at', 'document_id'];
  one text;
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course then
    raise exception 'what was proposed for the public does not change' using errcode = 'restrict_violation';
  end if;
  if old.state in ('turnedDown', 'withdrawn') and to_jsonb(old) is distinct from to_jsonb(new) then
    raise exception 'a release that ended stays so' using errcode = 'restrict_violation';
  end if;
  if old.state <> 'proposed' then
    foreach one in array decided loop
      if to_jsonb(old) -> one is distinct from to_jsonb(new) -> one then
        raise exception 'who released it, and when, does not change' using errcode = 'restrict_violation';
      end if;
    end loop;
  end if;
  if old.superseded_by is not null and new.superseded_by is distinct from old.superseded_by then
    raise exception 'which release corrects another does not change' using errcode = 'restrict_violation';
  end if;
  if (old.state, new.state) not in (('proposed', 'proposed'), ('proposed', 'released'), ('proposed', 'turnedDown'), ('released', 'released'),
      ('released', 'superseded'), ('released', 'withdrawn'), ('superseded', 'superseded'), ('superseded', 'withdrawn'),
      ('turnedDown', 'turnedDown'), ('withdrawn', 'withdrawn')) then
    raise exception 'a release goes forward alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on public_releases for each row execute function public_release_goes_on();

-- What supersedes a release is released itself, and says that it corrects it.
create function public_release_superseded_by_its_correction() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from public_releases r where r.id = new.superseded_by and r.corrects = new.id and r.document_id is not null) then
    raise exception 'a release is superseded by the one that corrects it' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger superseded_by_its_correction after insert or update on public_releases deferrable initially deferred
  for each row when (new.superseded_by is not null) execute function public_release_superseded_by_its_correction();

call kept_for_offices('public_releases');
grant update on public_releases to sulh_writer;
