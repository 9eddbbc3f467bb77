-- What leaves a dossier and what became of it (ddr.md §3.4, R-DOS, R-SHR; docs/decisions/0054-releases.md), in the compartment `dossier` and of
-- its own authority alone, as the dossier is.
create table dossier_releases (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  revision integer not null check (revision >= 1),
  authority text not null check (authority in ('unCommittee', 'euCouncil', 'usTreasury', 'ukTreasury', 'prosecutor', 'court', 'memberState')),
  expires_on date not null,
  sealed text not null check (sealed <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  withheld integer not null check (withheld >= 0),
  state text not null check (state in ('proposed', 'released', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  sealed_note text not null check (state <> 'turnedDown' or sealed_note <> ''),
  decided_by uuid references users,
  decided_at timestamptz,
  document_id uuid unique,
  unique (id, dossier_id),
  foreign key (dossier_id, side_id) references dossiers (id, side_id),
  constraint two_person_rule check (decided_by <> proposed_by),
  constraint decided_whole check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint stated_in_the_journal check ((state = 'released') = (document_id is not null))
);
create unique index one_release_of_a_dossier_waits on dossier_releases (dossier_id) where state = 'proposed';
create index dossier_releases_by_dossier on dossier_releases (dossier_id, proposed_at);

create table dossier_copies (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  release_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  because text not null,
  made_by uuid not null references users,
  made_at timestamptz not null,
  foreign key (dossier_id, side_id) references dossiers (id, side_id),
  foreign key (release_id, dossier_id) references dossier_releases (id, dossier_id)
);
create index dossier_copies_by_release on dossier_copies (release_id, made_at);

create table dossier_suggestions (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  kind text not null check (kind in ('listed', 'delisted')),
  entry_id uuid not null references listed_entries,
  entry_hash text not null,
  list_version text not null,
  score double precision not null check (score between 0 and 1),
  state text not null check (state in ('open', 'accepted', 'turnedDown')),
  raised_at timestamptz not null,
  sealed text not null check (state = 'open' or sealed <> ''),
  decided_by uuid references users,
  decided_at timestamptz,
  unique (id, dossier_id),
  foreign key (dossier_id, side_id) references dossiers (id, side_id),
  constraint decided_by_a_person check ((state = 'open') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create unique index asked_once_while_open on dossier_suggestions (dossier_id, kind, entry_id) where state = 'open';
create index dossier_suggestions_by_dossier on dossier_suggestions (dossier_id, raised_at);

create table dossier_outcomes (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  kind text not null check (kind in ('submitted', 'listed', 'notListed', 'delisted')),
  happened_on date not null,
  entry_id uuid references listed_entries,
  suggestion_id uuid,
  sealed text not null check (sealed <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (dossier_id, side_id) references dossiers (id, side_id),
  foreign key (suggestion_id, dossier_id) references dossier_suggestions (id, dossier_id) deferrable initially deferred
);
create index dossier_outcomes_by_dossier on dossier_outcomes (dossier_id, recorded_at);

-- What was proposed does not change, is decided once, and is of the dossier as it was read: ready, in this very revision.
create function dossier_release_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['state', 'sealed_note', 'decided_by', 'decided_at', 'document_id'];
begin
  if tg_op = 'UPDATE' and (old.state <> 'proposed'
      or to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course) then
    raise exception 'a release is decided once, and holds what was proposed' using errcode = 'restrict_violation';
  end if;
  if new.state <> 'turnedDown' and not exists (select from dossiers d where d.id = new.dossier_id and d.revision = new.revision
      and d.status in ('ready', 'released', 'submitted', 'listed', 'notListed', 'delisted')) then
    raise exception 'what a lawyer read leaves, in the revision that was read' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on dossier_releases for each row execute function dossier_release_goes_on();

create function dossier_suggestion_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.state <> 'open' or to_jsonb(old) - array['state', 'sealed', 'decided_by', 'decided_at']
      is distinct from to_jsonb(new) - array['state', 'sealed', 'decided_by', 'decided_at'] then
    raise exception 'a suggestion is decided once, and asks what it asked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on dossier_suggestions for each row execute function dossier_suggestion_goes_on();

-- Copies are of what two people released; a copy that is not byte for byte the first one says why.
create function dossier_copy_of_a_release() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from dossier_releases r where r.id = new.release_id and r.state = 'released') then
    raise exception 'copies are made of what two people released' using errcode = 'restrict_violation';
  end if;
  if new.because = '' and exists (select from dossier_copies c where c.release_id = new.release_id and c.sha256 <> new.sha256)
    and new.sha256 <> (select c.sha256 from dossier_copies c where c.release_id = new.release_id order by c.made_at, c.id limit 1) then
    raise exception 'a copy that differs says why' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger of_a_release before insert on dossier_copies for each row execute function dossier_copy_of_a_release();

-- A dossier is released, listed or delisted by a record that says so.
create function dossier_status_has_its_record() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.status = 'released' and not exists (select from dossier_releases r where r.dossier_id = new.id and r.state = 'released'
      and r.revision = new.revision) then
    raise exception 'a dossier is released by two people' using errcode = 'restrict_violation', constraint = 'two_person_rule';
  end if;
  if new.status in ('submitted', 'listed', 'notListed', 'delisted')
      and not exists (select from dossier_outcomes o where o.dossier_id = new.id and o.kind = new.status) then
    raise exception 'what became of a dossier is recorded with its reference' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger has_its_record after update on dossiers deferrable initially deferred for each row
  when (new.status is distinct from old.status and new.status in ('released', 'submitted', 'listed', 'notListed', 'delisted'))
  execute function dossier_status_has_its_record();

do $$
declare
  t text;
begin
  foreach t in array array['dossier_releases', 'dossier_copies', 'dossier_suggestions', 'dossier_outcomes'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy own_reads on %I for select to sulh_dossier_reader
      using (case when (select reader_joint()) then side_id in (select a.id from authorities a where a.kind = ''joint'')
        else side_id = (select reader_side()) and (select reader_site()) is null end)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_dossier_reader', t);
  end loop;
end $$;
grant update on dossier_releases, dossier_suggestions to sulh_writer;
