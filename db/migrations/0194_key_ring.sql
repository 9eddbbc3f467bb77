-- What the master key opens (docs/decisions/0083-master-key.md): the root (generation 0), from which everything derived follows, and
-- the keys that wrap those of persons and cases, one generation for each rotation. Kept by the owner alone: the program opens it
-- before it has a login of its own.
create table key_ring (
  generation integer primary key check (generation >= 0),
  -- Null until the program was started once: of a database from before, it is then the master key itself.
  wrapped bytea,
  -- The same, sealed for the recovery key in force, whose private half lies in no database.
  for_recovery text,
  made_at timestamptz not null default now()
);
insert into key_ring (generation) values (0), (1);

-- Whose shares are printed: the public half alone.
create table recovery_keys (
  id uuid primary key,
  public_key text not null check (length(public_key) = 44),
  needed integer not null check (needed between 2 and shares),
  shares integer not null check (shares <= 20),
  made_at timestamptz not null
);

-- Which generation wraps a key. A generation that still wraps one cannot be destroyed.
alter table subject_keys add column wrapped_by integer not null default 1 references key_ring;
create index keys_of_a_generation on subject_keys (wrapped_by, subject_id);
alter table key_ring enable row level security;
alter table key_ring force row level security;
alter table recovery_keys enable row level security;
alter table recovery_keys force row level security;
create policy owner_keeps on key_ring for all to current_user using (true) with check (true);
create policy owner_keeps on recovery_keys for all to current_user using (true) with check (true);
-- The writer asks which generation is the newest, and reads no key.
create policy writer_asks on key_ring for select to sulh_writer using (true);
grant select (generation) on key_ring to sulh_writer;
grant update (former, wrapped_by) on subject_keys to sulh_writer;

-- A key is destroyed by an erasure and never given back; beside that it is wrapped anew by the newest generation, once.
create or replace function keys_are_destroyed_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.subject_id = old.subject_id and old.wrapped_by < new.wrapped_by
      and new.wrapped_by = (select max(generation) from key_ring)
      and (new.wrapped is null) = (old.wrapped is null) and (new.former is null) = (old.former is null)
      and new.destroyed_at is not distinct from old.destroyed_at and new.created_at = old.created_at then
    return new;
  end if;
  if new.subject_id is distinct from old.subject_id or new.wrapped is not null or old.wrapped is null
      or not exists (select from erasures e where e.status = 'executed' and e.xmin = pg_current_xact_id()::xid)
      or exists (select from people where id = old.subject_id) and not is_being_erased(old.subject_id) then
    raise exception 'a key is destroyed by an erasure alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
