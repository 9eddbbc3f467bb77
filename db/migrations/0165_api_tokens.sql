-- Tokens by which a program reads lists in the name of a person: the hash alone, and each use of one (docs/decisions/0069-exports.md).
create table api_tokens (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  label text not null check (label <> ''),
  paths text[] not null check (cardinality(paths) between 1 and 40),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  expires_on date not null check (expires_on < (made_at at time zone 'UTC')::date + 92),
  made_by uuid not null references users,
  made_at timestamptz not null,
  revoked_by uuid references users,
  revoked_at timestamptz,
  constraint revoked_by_somebody check ((revoked_by is null) = (revoked_at is null))
);
create index api_tokens_by_time on api_tokens (side_id, made_at, id);

-- What a token read and when: the read log of programs.
create table api_token_uses (
  token_id uuid not null references api_tokens,
  used_at timestamptz not null,
  path text not null
);
create index api_token_uses_by_token on api_token_uses (token_id, used_at);

-- What a token may read is said once, and a token that was revoked stays so.
create function api_token_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.site_id, old.label, old.paths, old.token_hash, old.expires_on, old.made_by, old.made_at)
      is distinct from row(new.side_id, new.site_id, new.label, new.paths, new.token_hash, new.expires_on, new.made_by, new.made_at)
      or old.revoked_at is not null then
    raise exception 'a token does not change, and stays revoked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on api_tokens for each row execute function api_token_stays();

do $$
declare
  t text;
begin
  foreach t in array array['api_tokens', 'api_token_uses'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('grant select on %I to sulh_accounts', t);
    execute format('create policy accounts_read on %I for select to sulh_accounts using (true)', t);
  end loop;
end $$;
create policy site_reads on api_tokens for select to sulh_reader using ((select reader_joint())
  or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))));
create policy with_the_token on api_token_uses for select to sulh_reader
  using (exists (select from api_tokens k where k.id = token_id));
create policy accounts_note on api_token_uses for insert to sulh_accounts with check (true);
grant insert on api_token_uses to sulh_accounts;
grant update on api_tokens to sulh_writer;
