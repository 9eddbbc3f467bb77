-- Health, in the compartment `health`; of it others see whether somebody may travel (ddr.md §1.15).
create table health_entries (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  -- Whose key seals it: the person's health key, which is not their own.
  key_id uuid not null,
  kind text not null check (kind in ('screening', 'test', 'referral', 'vaccination', 'outbreak')),
  entered_by uuid not null references users,
  entered_at timestamptz not null,
  sealed text not null
);
create index health_entries_by_person on health_entries (person_id, kind, entered_at);

create table travel_fitness (
  id uuid primary key references people,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  fit text not null check (fit in ('yes', 'notYet', 'needsTransport')),
  judged_by uuid not null references users,
  judged_at timestamptz not null,
  earlier jsonb not null
);

-- The confidential desk, in the compartment `sgbv` (R-GEN1; ddr.md §1.13).
create table complaints (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  code text not null unique check (code ~ '^S-[0-9A-F]{8}$'),
  status text not null check (status in ('open', 'referred', 'closed')),
  -- Whose sex the officers share who see it beside those who are named.
  sex text not null check (sex in ('male', 'female')),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  officers uuid[] not null,
  safety_plan boolean not null,
  closed_at timestamptz,
  sealed text not null,
  check ((status = 'closed') = (closed_at is not null)),
  -- Who took it in is always among those who see it.
  check (taken_by = any(officers))
);
create index complaints_by_day on complaints (side_id, taken_at, id);

create table complaint_steps (
  id uuid primary key,
  complaint_id uuid not null references complaints deferrable initially deferred,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  kind text not null check (kind in ('open', 'refer', 'plan', 'note', 'name', 'close')),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  sealed text not null
);
create index complaint_steps_by_complaint on complaint_steps (complaint_id, taken_at);

create function complaints_go_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status = 'closed' or not new.officers @> old.officers
      or (new.code, new.side_id, new.sex, new.taken_by, new.taken_at, new.sealed)
        is distinct from (old.code, old.side_id, old.sex, old.taken_by, old.taken_at, old.sealed) then
    raise exception 'complaint % does not change so', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger complaints_go_on before update on complaints for each row execute function complaints_go_on();

do $$
declare
  t text;
  here constant text := '(select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site())))';
begin
  foreach t in array array['health_entries', 'travel_fitness', 'complaints', 'complaint_steps'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
  grant update on travel_fitness, complaints to sulh_writer;
  execute format('create policy inside_reads on health_entries for select to sulh_health_reader using (%s)', here);
  grant select on health_entries to sulh_health_reader;
  execute format('create policy jurisdiction_reads on travel_fitness for select to sulh_reader using (%s)', here);
  grant select on travel_fitness to sulh_reader;
  foreach t in array array['complaints', 'complaint_steps'] loop
    execute format('create policy inside_reads on %I for select to sulh_sgbv_reader using (%s)', t, here);
    execute format('grant select on %I to sulh_sgbv_reader', t);
  end loop;
end $$;
create policy not_of_the_transferred on health_entries as restrictive for select to sulh_health_reader
  using (person_id not in (select id from pathway_transfers where status = 'transferred'));
create policy not_of_the_transferred on travel_fitness as restrictive for select to sulh_reader
  using (id not in (select id from pathway_transfers where status = 'transferred'));

grant select (subject_id, wrapped) on subject_keys to sulh_sgbv_reader;
create policy keys_of_complaints on subject_keys for select to sulh_sgbv_reader
  using (exists (select from complaints where complaints.id = subject_keys.subject_id));
create index health_entries_by_key on health_entries (key_id);
grant select (subject_id, wrapped) on subject_keys to sulh_health_reader;
create policy keys_of_health on subject_keys for select to sulh_health_reader
  using (exists (select from health_entries where health_entries.key_id = subject_keys.subject_id));
