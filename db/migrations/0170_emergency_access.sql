-- Records that were opened in an emergency, and what another found of it (trust.md A7; docs/decisions/0070-administration.md).
create table emergency_accesses (
  id uuid primary key,
  side_id uuid not null references authorities,
  user_id uuid not null references users,
  person_id uuid not null references people,
  cause text not null check (cause in ('dangerToLife', 'medical', 'missing', 'securityIncident', 'systemFailure')),
  reason text not null check (length(reason) >= 20),
  opened_at timestamptz not null,
  until timestamptz not null,
  finding text check (finding in ('justified', 'notJustified')),
  reviewed_by uuid references users,
  reviewed_at timestamptz,
  review_note text not null,
  constraint reviewed_by_another check (reviewed_by <> user_id),
  constraint reviewed_or_not check (
    (finding is null) = (reviewed_by is null) and (finding is null) = (reviewed_at is null) and (finding is null) = (review_note = ''))
);
create index emergency_accesses_by_time on emergency_accesses (side_id, opened_at, id);
create index emergency_accesses_of_user on emergency_accesses (user_id, opened_at);
create index emergency_accesses_of_person on emergency_accesses (person_id);
create trigger keeps_what_was_opened before update on emergency_accesses for each row
  execute function changes_only('finding', 'reviewed_by', 'reviewed_at', 'review_note');
create function reviewed_access_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.finding is not null then
    raise exception 'an access that was reviewed does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger reviewed_once before update on emergency_accesses for each row execute function reviewed_access_stays();

-- Only of a person of the same side who is in no other pathway, also past the program.
create function emergency_access_is_of_the_side() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from people p join users u on u.id = new.user_id
      where p.id = new.person_id and p.transferred_at is null and p.erased_at is null
        and p.side_id = new.side_id and u.side_id = new.side_id) then
    raise exception 'an emergency opens an ordinary record of the own side alone' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger of_the_side before insert on emergency_accesses for each row execute function emergency_access_is_of_the_side();

alter table emergency_accesses enable row level security;
alter table emergency_accesses force row level security;
create policy writer_writes on emergency_accesses for all to sulh_writer using (true) with check (true);
create policy offices_read on emergency_accesses for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
create policy not_of_the_transferred on emergency_accesses as restrictive for select to sulh_reader
  using (person_id not in (select id from pathway_transfers where status = 'transferred'));
grant select, insert, update on emergency_accesses to sulh_writer;
grant select on emergency_accesses to sulh_reader;
