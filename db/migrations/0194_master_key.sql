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

-- A backup knows nothing of who was erased after it was taken: a restoration erases them again. Whom, it read from a list that the
-- journal's key signed; the owner alone puts them here, so that the logins of the program erase nobody whom two people did not
-- decide on.
create table erasures_to_repeat (
  erasure_id uuid primary key,
  -- Emptied when the restoration is done.
  whom uuid not null references people,
  read_at timestamptz not null
);
alter table erasures_to_repeat enable row level security;
alter table erasures_to_repeat force row level security;
create policy owner_keeps on erasures_to_repeat for all to current_user using (true) with check (true);
create policy writer_asks on erasures_to_repeat for select to sulh_writer using (true);
grant select on erasures_to_repeat to sulh_writer;

alter table erasures drop constraint erasures_origin_check, drop constraint by_retention_or_by_somebody,
  drop constraint approved_as_recommended, drop constraint decided_is_signed;
alter table erasures
  add constraint erasures_origin_check check (origin in ('person', 'retention', 'office', 'restored')),
  add constraint by_retention_or_by_somebody check (origin = 'restored' or (origin = 'retention') = (requested_by is null)),
  add constraint approved_as_recommended
    check (origin = 'restored' or status not in ('approved', 'executed') or recommendation = 'erase'),
  add constraint decided_is_signed check (origin = 'restored' or (status in ('requested', 'recommended')) = (decided_by is null)),
  -- Who decided stands in the record that was lost.
  add constraint restored_is_executed check (origin <> 'restored' or status = 'executed');

create function is_to_be_repeated(erasure uuid, person uuid) returns boolean language sql stable set search_path = pg_catalog, public
  return exists (select from erasures_to_repeat r where r.erasure_id = erasure and r.whom = person);
grant execute on function is_to_be_repeated to sulh_writer;

create or replace function tombstones_stay() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'DELETE' or old.status in ('executed', 'declined') then
    raise exception 'erasure % is final', old.id using errcode = 'restrict_violation';
  end if;
  if new.status = 'executed' and old.status <> 'approved'
      and not (new.origin = 'restored' and is_to_be_repeated(new.id, new.person_id)) then
    raise exception 'erasure % was not approved', old.id using errcode = 'check_violation';
  end if;
  if (new.person_id, new.ground, new.reason, new.requested_by, new.requested_at)
      is distinct from (old.person_id, old.ground, old.reason, old.requested_by, old.requested_at)
    or old.decided_by is not null and (new.decided_by, new.recommended_by) is distinct from (old.decided_by, old.recommended_by) then
    raise exception 'what was asked of erasure % stays', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function nobody_is_born_erased() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.status <> 'requested' and not (new.origin = 'restored' and is_to_be_repeated(new.id, new.person_id)) then
    raise exception 'erasure % begins with a request', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
