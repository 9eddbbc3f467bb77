-- How users prove who they are. No part of the record: passwords and factors are never in the journal.
create table accounts (
  user_id uuid primary key references users,
  password_hash text not null,
  must_change boolean not null,
  -- The second factor (TOTP), sealed with the master key; pending until a code has confirmed it.
  factor_sealed bytea,
  factor_confirmed boolean not null default false,
  factor_last_step bigint not null default 0,
  failures integer not null default 0,
  locked_until timestamptz
);

create table sessions (
  -- SHA-256 of the cookie: a stolen copy of this table opens no session.
  token_hash bytea primary key check (length(token_hash) = 32),
  user_id uuid not null references users,
  created_at timestamptz not null,
  last_seen timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_by_user on sessions (user_id);

do $$
declare t text;
begin
  foreach t in array array['accounts', 'sessions'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy accounts_only on %I for all to sulh_accounts using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to sulh_accounts', t);
  end loop;
  -- Signing in needs the user, their authority and site; nothing else.
  foreach t in array array['users', 'authorities', 'sites', 'programmes'] loop
    execute format('create policy accounts_read on %I for select to sulh_accounts using (true)', t);
    execute format('grant select on %I to sulh_accounts', t);
  end loop;
end $$;

-- perform() looks at the session again inside its transaction, and a dismissal ends sessions in the same one.
create policy writer_checks_and_ends on sessions for all to sulh_writer using (true);
grant select (token_hash, user_id, expires_at), delete on sessions to sulh_writer;
