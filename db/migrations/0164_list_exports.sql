-- Lists that leave the programme, each a share with its purpose, fields, recipient and end, and the files that were given of it
-- (docs/decisions/0069-exports.md).
create table list_exports (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  list text not null,
  filters jsonb not null,
  sealed_search text,
  fields text[] not null check (cardinality(fields) between 1 and 60),
  guarded boolean not null,
  format text not null check (format in ('csv', 'xlsx', 'json', 'jsonl', 'ftm')),
  language text not null check (language in ('ar', 'en', 'fr')),
  purpose text not null check (purpose in ('ownWork', 'coordination', 'reporting', 'verification', 'services', 'payment', 'statistics',
    'legal', 'handOver')),
  note text not null,
  recipient text not null check (recipient <> ''),
  expires_on date not null,
  state text not null check (state in ('proposed', 'ready', 'turnedDown', 'ended')),
  exported_by uuid not null references users,
  exported_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  decision text not null check (state not in ('turnedDown', 'ended') or decision <> ''),
  ended_by uuid references users,
  ended_at timestamptz,
  constraint decided_by_another check (decided_by <> exported_by),
  constraint guarded_by_two check (not guarded or state in ('proposed', 'ended') or decided_by is not null),
  constraint decided_at_a_time check ((decided_by is null) = (decided_at is null)),
  constraint ended_by_somebody check ((state = 'ended') = (ended_by is not null) and (ended_by is null) = (ended_at is null)),
  constraint usable_for_a_time check (expires_on > (exported_at at time zone 'UTC')::date - 1
    and expires_on < (exported_at at time zone 'UTC')::date + 368)
);
create index list_exports_by_time on list_exports (side_id, exported_at, id);
create index list_exports_of_officer on list_exports (exported_by, exported_at, id);

create table list_export_files (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  export_id uuid not null references list_exports,
  rows bigint not null check (rows >= 0),
  bytes bigint not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  whole boolean not null,
  given_to uuid not null references users,
  given_at timestamptz not null
);
create index list_export_files_by_export on list_export_files (export_id, given_at, id);

-- What was asked for does not change, and what was turned down or ended stays so.
create function list_export_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.site_id, old.list, old.filters, old.sealed_search, old.fields, old.guarded, old.format, old.language, old.purpose,
        old.note, old.recipient, old.expires_on, old.exported_by, old.exported_at)
      is distinct from row(new.side_id, new.site_id, new.list, new.filters, new.sealed_search, new.fields, new.guarded, new.format,
        new.language, new.purpose, new.note, new.recipient, new.expires_on, new.exported_by, new.exported_at)
      or old.state in ('turnedDown', 'ended') or (old.state = 'ready' and new.state <> 'ended') then
    raise exception 'an export does not change, and stays ended' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on list_exports for each row execute function list_export_goes_on();

-- A file is given of an export that is ready, and of no other.
create function list_export_is_ready() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from list_exports x where x.id = new.export_id and x.exported_by = new.given_to and x.state in ('ready', 'ended')) then
    raise exception 'a file is given of an export that is ready' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger is_ready before insert on list_export_files for each row execute function list_export_is_ready();

do $$
declare
  t text;
begin
  foreach t in array array['list_exports', 'list_export_files'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy site_reads on %I for select to sulh_reader using ((select reader_joint())
      or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on list_exports to sulh_writer;
