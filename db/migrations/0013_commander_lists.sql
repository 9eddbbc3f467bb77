-- Files of lists as they came, sealed with the master key because they name people. Content-addressed within a side, so
-- that a side does not learn which files the other has. No reader may read them: the server opens them for who may.
create table commander_list_files (
  side_id uuid not null references authorities,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sealed bytea not null,
  bytes integer not null check (bytes > 0),
  -- Rows of each sheet; the names of sheets can name people and are not here.
  sheet_rows jsonb not null,
  received_by uuid not null,
  received_at timestamptz not null,
  primary key (side_id, sha256)
);
alter table commander_list_files alter column sealed set storage external;

create table commander_lists (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid not null references armed_groups,
  version integer not null check (version >= 1),
  supersedes uuid references commander_lists,
  file_hash text not null,
  file_rows integer not null check (file_rows >= 0),
  received_from text not null,
  received_on date not null,
  mapping jsonb not null,
  status text not null check (status in ('importing', 'frozen', 'discarded')),
  in_force boolean not null,
  held boolean not null,
  rows_taken integer not null check (rows_taken >= 0),
  accepted integer not null check (accepted >= 0),
  refused integer not null check (refused >= 0),
  complete boolean not null,
  counts jsonb not null,
  changes jsonb not null,
  content_hash text not null,
  received_by uuid references users,
  received_at timestamptz not null,
  frozen_by uuid references users,
  frozen_at timestamptz,
  excess integer check (excess >= 1),
  discarded_by uuid references users,
  discarded_at timestamptz,
  discard_reason text,
  unique (group_id, version),
  foreign key (side_id, file_hash) references commander_list_files,
  constraint frozen_is_signed check ((status = 'frozen') = (frozen_by is not null)),
  constraint discarded_is_signed check ((status = 'discarded') = (discarded_by is not null)),
  -- Who received a list does not freeze it, whatever the program believes (R-SOD).
  constraint two_person_rule check (frozen_by <> received_by),
  constraint only_frozen_in_force check (not in_force or (status = 'frozen' and complete))
);
create unique index one_list_in_force on commander_lists (group_id) where in_force;
create unique index one_open_list on commander_lists (group_id) where status = 'importing';

create table commander_list_entries (
  id uuid primary key,
  list_id uuid not null references commander_lists,
  side_id uuid not null references authorities,
  "row" integer not null check ("row" >= 1),
  name_arabic text not null,
  name_latin text not null,
  birth jsonb,
  birth_calendar text,
  role text not null,
  rank text not null,
  joined jsonb,
  joined_calendar text,
  weapon text not null,
  entry_key text,
  occurrence integer not null check (occurrence >= 1),
  taken_state text not null,
  cause text,
  suggested_id uuid references people,
  score double precision check (score between 0 and 1),
  taken_person_id uuid references people,
  "change" text check ("change" in ('added', 'changed', 'same')),
  previous_id uuid references commander_list_entries,
  -- SHA-256 over what was taken; the list's chain runs over these.
  content_hash text not null,
  state text not null check (state in ('unmatched', 'suggested', 'matched', 'lateRecruit', 'absent', 'minor', 'duplicate',
    'rejected')),
  person_id uuid references people,
  decision_id uuid,
  unique (list_id, "row"),
  -- Of a child nothing is kept but that there is one (R-CHD1, R-CHD2).
  constraint nothing_of_a_minor check ((state <> 'minor' and taken_state <> 'minor') or (state = 'minor' and taken_state = 'minor'
    and name_arabic = '' and name_latin = '' and birth is null and role = '' and rank = '' and joined is null and weapon = ''
    and entry_key is null and suggested_id is null and person_id is null and taken_person_id is null)),
  constraint matched_to_somebody check (state <> 'matched' or person_id is not null)
);
create index entries_by_state on commander_list_entries (list_id, state, "row");
create index entries_by_name on commander_list_entries (list_id, name_arabic, "row");
create index entries_by_score on commander_list_entries (list_id, score desc, "row") where score is not null;
create index entries_by_key on commander_list_entries (entry_key, list_id, occurrence);
create index entries_by_person on commander_list_entries (person_id) where person_id is not null;
create index entries_by_change on commander_list_entries (list_id, "change", "row") where "change" <> 'same';

-- Under what an entry is found by name: words of the name engine, the same in every script and spelling.
create table commander_list_words (
  list_id uuid not null references commander_lists,
  side_id uuid not null,
  word text not null,
  "row" integer not null,
  primary key (list_id, word, "row")
);

-- What officers found of entries. History: the writer's role can only add.
create table commander_list_decisions (
  id uuid primary key,
  side_id uuid not null references authorities,
  list_id uuid not null references commander_lists,
  entry_id uuid not null references commander_list_entries,
  n integer not null check (n >= 1),
  verdict text not null check (verdict in ('match', 'notThisPerson', 'reject', 'markAbsent', 'reopen')),
  from_state text not null,
  state text not null,
  person_id uuid references people,
  reason text not null,
  decided_by uuid not null references users,
  decided_at timestamptz not null,
  constraint match_names_somebody check (verdict <> 'match' or person_id is not null),
  unique (entry_id, n)
);
alter table commander_list_entries add foreign key (decision_id) references commander_list_decisions;

do $$
declare t text;
begin
  foreach t in array array['commander_list_files', 'commander_lists', 'commander_list_entries', 'commander_list_words',
    'commander_list_decisions'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
  -- A list names everybody of a group: officers of one site do not see it, those of the side's offices do.
  foreach t in array array['commander_lists', 'commander_list_entries', 'commander_list_words', 'commander_list_decisions'] loop
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy side_reads on %I for select to sulh_reader using ((select reader_joint()) '
      'or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
  end loop;
end $$;
grant update on commander_lists to sulh_writer;
-- What was taken from the file never changes; only where the entry stands.
grant update (state, person_id, decision_id) on commander_list_entries to sulh_writer;
