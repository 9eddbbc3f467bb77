create table lists (
  id uuid primary key,
  code text not null unique,
  title text not null,
  version text not null,
  format text not null,
  invented boolean not null,
  file_hash text not null,
  content_hash text not null,
  persons integer not null,
  organisations integer not null,
  others integer not null,
  names integer not null,
  added integer not null,
  removed integer not null,
  changed integer not null,
  note text not null,
  adopted_at timestamptz not null
);

-- The entries in force of each list. They are public data and no action's subject; the list's content hash covers them.
create table listed_entries (
  id uuid primary key,
  list_id uuid not null references lists deferrable initially deferred,
  source_id text not null,
  kind text not null,
  body jsonb not null,
  content_hash text not null,
  -- An entry that left its list stays readable beside the matches that it raised.
  in_force boolean not null default true,
  unique (list_id, source_id)
);

create table people (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  number text not null unique,
  name_arabic jsonb not null,
  name_latin jsonb not null,
  birth jsonb not null,
  sex text not null check (sex in ('male', 'female')),
  nationality text not null check (nationality ~ '^[A-Z]{2}$'),
  place_code text not null references places (code),
  claimed_group text not null,
  registered_by uuid not null references users,
  registered_at timestamptz not null
);
create index people_by_side on people (side_id, site_id, registered_at desc);

-- Under what a person is looked for: keys of the name engine, equal across scripts and spellings.
create table person_keys (
  key text not null,
  person_id uuid not null references people deferrable initially deferred,
  side_id uuid not null,
  site_id uuid not null,
  primary key (key, person_id)
);

create table screening_results (
  id uuid primary key references people deferrable initially deferred,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  status text not null check (status in ('clear', 'pending', 'listed'))
);

create table matches (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people deferrable initially deferred,
  list_id uuid not null references lists,
  list_version text not null,
  entry_id uuid not null references listed_entries,
  entry_hash text not null,
  score double precision not null check (score between 0 and 1),
  evidence jsonb not null,
  raised_at timestamptz not null,
  status text not null check (status in ('open', 'proposed', 'same', 'different')),
  proposal text,
  proposal_reason text,
  proposed_by uuid references users,
  proposed_at timestamptz,
  decision_reason text,
  decided_by uuid references users,
  decided_at timestamptz,
  -- Two people, whatever the program believes (R-SOD).
  constraint two_person_rule check (decided_by is null or (proposed_by is not null and decided_by <> proposed_by)),
  constraint decided_is_signed check ((status in ('same', 'different')) = (decided_by is not null)),
  unique (person_id, entry_id, entry_hash)
);
create index matches_by_status on matches (side_id, status, raised_at);

create table duplicates (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people deferrable initially deferred,
  other_id uuid not null references people deferrable initially deferred,
  other_side_id uuid not null references authorities,
  other_site_id uuid references sites,
  score double precision not null check (score between 0 and 1),
  evidence jsonb not null,
  raised_at timestamptz not null,
  status text not null check (status in ('open', 'proposed', 'same', 'different')),
  proposal text,
  proposal_reason text,
  proposed_by uuid references users,
  proposed_at timestamptz,
  decision_reason text,
  decided_by uuid references users,
  decided_at timestamptz,
  check (person_id <> other_id),
  -- Across the sides a question says that there is somebody, not who or where.
  constraint other_side_is_not_shown check (side_id = other_side_id or (other_site_id is null and evidence ->> 'name' = '')),
  constraint two_person_rule check (decided_by is null or (proposed_by is not null and decided_by <> proposed_by)),
  constraint decided_is_signed check ((status in ('same', 'different')) = (decided_by is not null)),
  unique (person_id, other_id)
);
create index duplicates_by_person on duplicates (person_id);

do $$
declare t text;
begin
  foreach t in array array['lists', 'listed_entries', 'people', 'person_keys', 'screening_results', 'matches', 'duplicates'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  foreach t in array array['lists', 'listed_entries'] loop
    execute format('create policy everybody_reads on %I for select to sulh_reader using (true)', t);
  end loop;
  foreach t in array array['people', 'person_keys', 'screening_results', 'matches', 'duplicates'] loop
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader using (reader_sees(side_id, site_id))', t);
  end loop;
end $$;
