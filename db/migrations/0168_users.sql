-- How users come, change and go, and the codes by which they choose their passwords (docs/decisions/0070-administration.md).
create function gains_great_reach(before text[], after text[]) returns boolean
  language sql immutable set search_path = pg_catalog, public
  return exists (
    select from unnest(after) role
    where role <> all (before) and role in (
      'administrator', 'director', 'auditor', 'dataProtectionOfficer', 'childProtectionOfficer', 'clinician', 'complaintsOfficer',
      'victimOfficer', 'incidentAnalyst', 'vettingOfficer', 'conductOfficer', 'dossierOfficer'));

create table user_changes (
  id uuid primary key,
  side_id uuid not null references authorities,
  -- No reference: who is proposed to be appointed is no user yet.
  user_id uuid not null,
  kind text not null check (kind in ('appoint', 'roles', 'dismiss', 'reinstate', 'code', 'sessions', 'factor')),
  status text not null check (status in ('proposed', 'done', 'turnedDown')),
  login text,
  name jsonb,
  sex text check (sex in ('male', 'female')),
  office_id uuid references offices,
  at_site uuid references sites,
  roles text[] not null,
  roles_before text[] not null,
  reason text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text not null,
  constraint decided_by_somebody check ((decided_by is null) = (decided_at is null) and (status <> 'proposed' or decided_by is null)),
  constraint turned_down_for_a_reason check (status <> 'turnedDown' or (decided_by is not null and decision_reason <> '')),
  constraint appointed_by_name check ((kind = 'appoint') = (login is not null and name is not null)),
  -- The program founds a programme before there is a second person.
  constraint two_persons check (
    status <> 'done' or proposed_by = '00000000-0000-8000-8000-000000000000'
    or (decided_by is not null and decided_by <> proposed_by and decided_by <> user_id)
    or (kind in ('dismiss', 'code', 'sessions') or (kind in ('appoint', 'roles') and not gains_great_reach(roles_before, roles)))),
  constraint nobody_their_own check (proposed_by <> user_id)
);
create index user_changes_of_user on user_changes (user_id, proposed_at);
create unique index one_user_change_waits on user_changes (user_id) where status = 'proposed';
create unique index one_appointment_waits_for_a_login on user_changes (login) where status = 'proposed';
create trigger keeps_what_was_proposed before update on user_changes for each row
  execute function changes_only('status', 'decided_by', 'decided_at', 'decision_reason');

create function decided_user_change_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'proposed' then
    raise exception 'a change that was decided does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger decided_once before update on user_changes for each row execute function decided_user_change_stays();

alter table user_changes enable row level security;
alter table user_changes force row level security;
create policy writer_writes on user_changes for all to sulh_writer using (true) with check (true);
create policy side_reads on user_changes for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
grant select, insert, update on user_changes to sulh_writer;
grant select on user_changes to sulh_reader;

-- A code by which a user chooses a password, once. No part of the record; SHA-256 of 100 random bits, so that a copy opens nothing.
create table account_codes (
  user_id uuid primary key references users,
  code_hash bytea not null check (length(code_hash) = 32),
  issued_by uuid not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  failures integer not null default 0
);
alter table account_codes enable row level security;
alter table account_codes force row level security;
create policy accounts_only on account_codes for all to sulh_accounts using (true) with check (true);
grant select, insert, update, delete on account_codes to sulh_accounts;
-- A dismissal ends codes in its own transaction, and a signed reset takes the second factor off.
create policy writer_ends on account_codes for all to sulh_writer using (true);
grant select (user_id), delete on account_codes to sulh_writer;
create policy writer_frees on accounts for all to sulh_writer using (true);
grant select (user_id), update (factor_sealed, factor_confirmed) on accounts to sulh_writer;

-- Sessions as their owner sees them: from what kind of device, and under a name that is not the session's.
alter table sessions
  add column id uuid not null default gen_random_uuid() unique,
  add column device text not null default '';
