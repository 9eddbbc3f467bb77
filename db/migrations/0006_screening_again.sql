-- A question that was decided can be asked again; its earlier rounds stay with it.
alter table matches add column earlier jsonb not null default '[]';
alter table duplicates add column earlier jsonb not null default '[]';
-- A case is a person and an entry; the version of the entry that it is judged by can change.
alter table matches drop constraint matches_person_id_entry_id_entry_hash_key;
alter table matches add constraint one_case unique (person_id, entry_id);

-- Up to where everybody registered was screened again.
alter table lists add column screened_hash text, add column screened_at timestamptz,
  add column raised integer not null default 0, add column reopened integer not null default 0;
alter table listed_entries add column screened_hash text;

-- Papers that a person showed: their numbers count for and against, beside the name.
alter table people add column documents jsonb not null default '[]';

-- What was said before a correction. History: the writer's role can only add.
create table corrections (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  before jsonb not null,
  reason text not null,
  corrected_by uuid not null references users,
  corrected_at timestamptz not null
);
create index corrections_by_person on corrections (person_id, corrected_at);

-- Two registrations that two people found to be one person. A link, not a fusion: both stay as they are, so that
-- undoing it restores both, and every id that was ever printed leads to somebody.
create table merges (
  id uuid primary key,
  duplicate_id uuid not null references duplicates deferrable initially deferred,
  kept_id uuid not null references people,
  kept_side_id uuid not null references authorities,
  kept_site_id uuid not null references sites,
  merged_id uuid not null references people,
  merged_side_id uuid not null references authorities,
  merged_site_id uuid not null references sites,
  status text not null check (status in ('standing', 'undone')),
  merged_by uuid not null references users,
  merged_at timestamptz not null,
  undone_by uuid references users,
  undone_at timestamptz,
  check (kept_id <> merged_id),
  constraint undone_is_signed check ((status = 'undone') = (undone_by is not null))
);
-- A registration leads to one other at the most.
create unique index one_standing_merge on merges (merged_id) where status = 'standing';
create index merges_by_kept on merges (kept_id) where status = 'standing';

-- Who was registered or corrected, in the order in which it was committed: what an index in memory has to catch up with.
create table person_changes (
  seq bigint generated always as identity primary key,
  person_id uuid not null references people
);
insert into person_changes (person_id) select id from people order by registered_at, id;

do $$
declare t text;
begin
  foreach t in array array['corrections', 'merges', 'person_changes'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
end $$;
grant update on merges to sulh_writer;
grant delete on person_keys to sulh_writer;
grant select on corrections to sulh_reader;
-- Where the other registration came in is not for its other side to know.
grant select (id, duplicate_id, kept_id, kept_side_id, merged_id, merged_side_id, status, merged_at) on merges to sulh_reader;
create policy jurisdiction_reads on corrections for select to sulh_reader using (reader_sees(side_id, site_id));
-- Either side sees that there is a link; who the other is, the row policies of people decide.
create policy either_side_reads on merges for select to sulh_reader
  using (reader_sees(kept_side_id, kept_site_id) or reader_sees(merged_side_id, merged_site_id));
