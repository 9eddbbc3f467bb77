-- Spreadsheets that somebody takes in row by row, and which of their rows were refused (docs/decisions/0076-spreadsheets-and-webhooks.md). The
-- files lie sealed among those of commanders' lists.
create table spreadsheet_imports (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  subject text not null,
  label text not null check (label <> ''),
  file_hash text not null,
  mapping jsonb not null,
  file_rows integer not null check (file_rows >= 0),
  state text not null check (state in ('running', 'stopped', 'done')),
  up_to integer not null check (up_to >= 0),
  taken integer not null check (taken >= 0),
  already integer not null check (already >= 0),
  refused integer not null check (refused >= 0),
  begun_by uuid not null references users,
  begun_at timestamptz not null,
  ended_at timestamptz,
  foreign key (side_id, file_hash) references commander_list_files,
  constraint ended_when_done check ((state = 'done') = (ended_at is not null))
);
create index spreadsheet_imports_by_time on spreadsheet_imports (side_id, begun_at, id);
create index spreadsheet_imports_running on spreadsheet_imports (begun_at, id) where state = 'running';

create table import_refusals (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  import_id uuid not null references spreadsheet_imports,
  row integer not null check (row >= 1),
  code text not null,
  field text,
  unique (import_id, row)
);

-- What is taken in, from which file and how it is read is said once; counts only grow, and what is done stays done.
create function spreadsheet_import_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.site_id, old.subject, old.label, old.file_hash, old.mapping, old.file_rows, old.begun_by, old.begun_at)
      is distinct from row(new.side_id, new.site_id, new.subject, new.label, new.file_hash, new.mapping, new.file_rows, new.begun_by,
        new.begun_at)
      or new.up_to < old.up_to or new.taken < old.taken or new.already < old.already or new.refused < old.refused or old.state = 'done' then
    raise exception 'an import goes on, and never back' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on spreadsheet_imports for each row execute function spreadsheet_import_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['spreadsheet_imports', 'import_refusals'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy site_reads on %I for select to sulh_reader using ((select reader_joint())
      or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on spreadsheet_imports to sulh_writer;
