-- A backup knows nothing of who was erased after it was taken: a restoration erases them again
-- (docs/decisions/0083-master-key.md). Whom, it read from a list that the journal's key signed; the owner alone puts them here, so
-- that the program's own logins erase nobody whom two people did not decide on.
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
