-- Offices that close, names that change, and signing in by passkey or through an identity provider
-- (docs/decisions/0070-administration.md).
alter table offices add column closed_at timestamptz;

create table organisation_changes (
  id uuid primary key,
  side_id uuid not null references authorities,
  -- An office or a site.
  subject_id uuid not null,
  kind text not null check (kind in ('officeRenamed', 'officeClosed', 'officeReopened', 'siteRenamed')),
  name_before jsonb not null,
  name_after jsonb not null,
  reason text not null check (reason <> ''),
  changed_by uuid not null references users,
  changed_at timestamptz not null
);
create index organisation_changes_by_time on organisation_changes (side_id, changed_at, id);
alter table organisation_changes enable row level security;
alter table organisation_changes force row level security;
create policy writer_writes on organisation_changes for all to sulh_writer using (true) with check (true);
create policy offices_read on organisation_changes for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
grant select, insert on organisation_changes to sulh_writer;
grant select on organisation_changes to sulh_reader;

-- What was set when, out of the journal.
create index journal_by_action on journal (action, leaf_index);

-- Passkeys (WebAuthn): public keys alone. No part of the record.
create table passkeys (
  id text primary key check (id ~ '^[A-Za-z0-9_-]+$' and length(id) between 16 and 1400),
  user_id uuid not null references users,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  label text not null check (label <> ''),
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_of_user on passkeys (user_id);

-- Whether somebody showed more than a password: a passkey with its PIN or finger, or what a provider vouches for.
alter table sessions add column strong boolean not null default false;

-- Whom an identity provider means by its own name for somebody, as that person confirmed while they were signed in.
create table provider_identities (
  issuer text not null,
  subject text not null,
  user_id uuid not null references users,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, user_id)
);

-- What a browser was asked to prove or to bring back, once and for minutes; by the hash of what its cookie holds.
create table sign_in_attempts (
  token_hash bytea primary key check (length(token_hash) = 32),
  kind text not null check (kind in ('passkeyMake', 'passkeyUse', 'provider', 'providerLink')),
  user_id uuid references users,
  secrets jsonb not null,
  expires_at timestamptz not null
);

-- A signed reset of the second factor takes passkeys off as well.
create policy writer_ends on passkeys for all to sulh_writer using (true);
grant select (user_id), delete on passkeys to sulh_writer;

do $$
declare t text;
begin
  foreach t in array array['passkeys', 'provider_identities', 'sign_in_attempts'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy accounts_only on %I for all to sulh_accounts using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to sulh_accounts', t);
  end loop;
end $$;
