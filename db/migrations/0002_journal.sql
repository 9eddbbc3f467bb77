-- The journal: entries in the order in which they were decided, hashed into an RFC 9162 tree. The application may
-- add and read; nobody but the owner could change, and then `sulh verify` and every witness finds it.
create table journal (
  leaf_index bigint primary key check (leaf_index >= 0),
  -- `json`, not `jsonb`: it keeps the bytes, and the bytes are what was hashed.
  body json not null,
  id uuid not null unique generated always as ((body ->> 'id')::uuid) stored,
  action text generated always as (body ->> 'action') stored,
  -- To recognise a repeated request: the same id with another content is refused.
  request_hash bytea not null check (length(request_hash) = 32)
);
create index journal_subject on journal ((body -> 'subject' ->> 'id'), leaf_index);

-- Papers that were issued are leaves too: the hash of salt and statement. Erasing both leaves the tree whole.
create table documents (
  id uuid primary key,
  leaf_index bigint not null unique check (leaf_index >= 0),
  entry_id uuid not null references journal (id) deferrable initially deferred,
  -- Null once the person was erased; the leaf keeps only a hash.
  salt bytea check (length(salt) = 16),
  statement bytea,
  check ((salt is null) = (statement is null))
);

-- Hash tiles (C2SP tlog-tiles): 256 hashes each; the last of each level grows.
create table journal_tiles (
  level integer not null check (level between 0 and 7),
  tile bigint not null check (tile >= 0),
  hashes bytea not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
  primary key (level, tile)
);

-- The signed heads. The newest one is the head; taking its row lock is what makes the journal one sequence.
create table journal_head (
  one boolean primary key default true check (one),
  size bigint not null check (size >= 0),
  checkpoint text not null
);
create table journal_checkpoints (
  size bigint primary key,
  checkpoint text not null,
  signed_at timestamptz not null
);

-- The journal never shrinks and no leaf is skipped.
create function journal_only_grows() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on journal for each row execute function journal_only_grows();
create trigger not_emptied before truncate on journal for each statement execute function journal_only_grows();
create trigger append_only before update or delete on journal_checkpoints
  for each row execute function journal_only_grows();

-- What was refused, so that a repeated request gets its first answer. Not part of the record of the programme.
create table refusals (
  id uuid primary key,
  request_hash bytea not null,
  action text not null,
  actor_id uuid not null,
  side_id uuid not null,
  code text not null,
  facts jsonb not null,
  field text,
  refused_at timestamptz not null
);

-- One key for each person whose data the journal holds; without it the sealed fields cannot be read by anybody, and
-- the hashes still verify (crypto-erasure). Wrapped by the master key, which is not in the database.
create table subject_keys (
  subject_id uuid primary key,
  wrapped bytea not null,
  created_at timestamptz not null default now()
);

do $$
declare t text;
begin
  foreach t in array array['journal', 'documents', 'journal_tiles', 'journal_head', 'journal_checkpoints', 'refusals', 'subject_keys'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
  grant update on journal_tiles, journal_head to sulh_writer;
  -- Readers see an entry of their own side, and only joint bodies see all. Personal fields are sealed in any case.
  create policy side_reads on journal for select to sulh_reader
    using ((select joint or side_id::text = journal.body -> 'actor' ->> 'sideId' from reader_roles where role_name = current_user));
  grant select on journal to sulh_reader;
  -- Hashes, heads and proofs are public: that is what makes them useful.
  foreach t in array array['journal_tiles', 'journal_head', 'journal_checkpoints'] loop
    execute format('create policy everybody_reads on %I for select to sulh_reader using (true)', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
