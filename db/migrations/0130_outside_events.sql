-- Events that others recorded: files of ACLED, UCDP, Insecurity Insight and HXL (ordnance-incidents-maps.md §2.1; docs/decisions/0049-events-of-others.md).

-- The files as they came, under their hash, sealed: terms of providers forbid passing them on. Read by the program alone.
create table event_files (
  side_id uuid not null references authorities,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sealed bytea not null,
  bytes integer not null check (bytes > 0),
  format text not null check (format in ('acled', 'ged', 'insecurityInsight', 'hxl')),
  rows integer not null check (rows > 0),
  taken integer not null check (taken >= 0),
  received_by uuid not null references users,
  received_at timestamptz not null,
  primary key (side_id, sha256)
);
alter table event_files alter column sealed set storage external;

create table event_imports (
  id uuid primary key,
  side_id uuid not null references authorities,
  file_hash text not null,
  file_name text not null,
  format text not null check (format in ('acled', 'ged', 'insecurityInsight', 'hxl')),
  provider text not null check (provider <> ''),
  licence text not null,
  replaces uuid,
  status text not null check (status in ('takingIn', 'taken', 'replaced', 'withdrawn', 'failed')),
  held boolean not null,
  file_rows integer not null check (file_rows > 0),
  rows_taken integer not null check (rows_taken >= 0 and rows_taken <= file_rows),
  accepted integer not null check (accepted >= 0),
  refused integer not null check (refused >= 0),
  again integer not null check (again between 0 and accepted),
  content_hash text not null,
  columns_hash text not null,
  report jsonb,
  changes jsonb not null,
  begun_by uuid not null references users,
  begun_at timestamptz not null,
  finished_at timestamptz,
  withdrawn_by uuid references users,
  withdrawn_at timestamptz,
  withdrawn_for text,
  unique (id, side_id),
  foreign key (side_id, file_hash) references event_files,
  foreign key (replaces, side_id) references event_imports (id, side_id),
  constraint rows_are_one_or_the_other check (accepted + refused = rows_taken),
  constraint finished_when_taken check (status not in ('taken', 'replaced') or (finished_at is not null and report is not null and rows_taken = file_rows)),
  constraint withdrawn_with_reason check ((status = 'withdrawn') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_for is null)
    and (withdrawn_at is null) = (withdrawn_by is null))
);
create index event_imports_by_begin on event_imports (side_id, begun_at, id);

create table outside_events (
  import_id uuid not null,
  side_id uuid not null references authorities,
  "row" integer not null check ("row" >= 1),
  provider_id text not null check (provider_id <> ''),
  again boolean not null,
  started_on date not null,
  ended_on date not null check (ended_on >= started_on),
  day_precision text not null check (day_precision in ('day', 'week', 'month', 'year')),
  type text not null check (type <> ''),
  said_type text not null,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  radius_m integer check (radius_m >= 0),
  place_code text,
  country text not null,
  adm1 text not null,
  adm2 text not null,
  place text not null,
  actors jsonb not null,
  -- As told: six of 3,194 rows of UCDP GED 19.1 say a least that is more than the best or the most.
  killed_low integer check (killed_low >= 0),
  killed_best integer check (killed_best >= 0),
  killed_high integer check (killed_high >= 0),
  source text not null,
  origin text not null,
  text text not null,
  faults text[] not null,
  content_hash text not null,
  primary key (import_id, "row"),
  foreign key (import_id, side_id) references event_imports (id, side_id),
  constraint place_whole_or_not check ((longitude is null) = (latitude is null))
);
create index outside_events_by_provider on outside_events (import_id, provider_id);

-- The events of a finished import as packed columns, for maps and statistics: derived from its rows, never changed.
create table event_import_columns (
  import_id uuid primary key,
  side_id uuid not null references authorities,
  count integer not null check (count >= 0),
  types text[] not null,
  places text[] not null,
  body bytea not null,
  foreign key (import_id, side_id) references event_imports (id, side_id)
);
alter table event_import_columns alter column body set storage external;

-- What a person found of two records that may tell of one event: kept, and not asked again. The newest holds.
create table event_pairs (
  id uuid primary key,
  side_id uuid not null references authorities,
  left_key text not null check (left_key <> ''),
  right_key text not null check (right_key > left_key),
  incident_id uuid,
  n integer not null check (n >= 1),
  verdict text not null check (verdict in ('same', 'different')),
  reason text not null check (reason <> ''),
  decided_by uuid not null references users,
  decided_at timestamptz not null,
  unique (side_id, left_key, right_key, n),
  foreign key (incident_id, side_id) references incidents (id, side_id)
);

-- What the program suggests: derived from events and incidents, made anew whenever it is asked to.
create table event_suggestions (
  side_id uuid not null references authorities,
  left_key text not null,
  right_key text not null check (right_key > left_key),
  left_import uuid,
  left_row integer,
  right_import uuid,
  right_row integer,
  incident_id uuid,
  score real not null check (score between 0 and 1),
  same_words real not null,
  days_apart integer not null,
  metres integer not null,
  found_at timestamptz not null,
  primary key (side_id, left_key, right_key),
  foreign key (incident_id, side_id) references incidents (id, side_id)
);
create index event_suggestions_by_score on event_suggestions (side_id, score desc, left_key, right_key);
create index event_suggestions_by_right on event_suggestions (right_key);
create index event_suggestions_by_left on event_suggestions (left_key);

-- Which imports were compared with the others, and up to when with incidents of the log.
create table event_comparisons (
  import_id uuid primary key,
  side_id uuid not null references authorities,
  incidents_until timestamptz not null,
  foreign key (import_id, side_id) references event_imports (id, side_id)
);

-- A file, its hash and whose it is do not change; what was taken in is withdrawn, never put back into work.
create function event_import_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.file_hash, old.file_name, old.format, old.provider, old.licence, old.replaces, old.file_rows, old.begun_by, old.begun_at)
      is distinct from row(new.side_id, new.file_hash, new.file_name, new.format, new.provider, new.licence, new.replaces, new.file_rows, new.begun_by, new.begun_at) then
    raise exception 'where an import comes from does not change' using errcode = 'restrict_violation';
  end if;
  if old.status <> 'takingIn' and row(old.rows_taken, old.content_hash, old.columns_hash, old.report, old.changes)
      is distinct from row(new.rows_taken, new.content_hash, new.columns_hash, new.report, new.changes) then
    raise exception 'what was taken in does not change' using errcode = 'restrict_violation';
  end if;
  if old.status = 'withdrawn' and new.status <> 'withdrawn' then
    raise exception 'what was withdrawn stays so' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on event_imports for each row execute function event_import_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['event_files', 'event_imports', 'outside_events', 'event_import_columns', 'event_pairs', 'event_suggestions',
      'event_comparisons'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
  foreach t in array array['event_imports', 'outside_events', 'event_import_columns', 'event_pairs', 'event_suggestions'] loop
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on event_imports, event_suggestions, event_comparisons to sulh_writer;
grant delete on event_suggestions to sulh_writer;
