-- Two more logins, each for one thing (docs/decisions/0003-database-roles.md). Roles belong to the whole server, so another database of
-- the same server may have made them already.
--   sulh_backup     reads every row of every table, past row policies, and does nothing else
--   sulh_reporting  reads figures that were published, and the names of places and authorities: for tools of others
do $$
begin
  if not exists (select from pg_roles where rolname = 'sulh_reporting') then
    create role sulh_reporting nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'sulh_backup') then
    begin
      create role sulh_backup nologin nosuperuser nocreatedb nocreaterole bypassrls noinherit;
    exception when insufficient_privilege then
      -- An owner that may not grant it: then a superuser does, and until then a backup is refused, and leaves no rows out.
      create role sulh_backup nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
    end;
  end if;
end $$;
grant usage on schema public to sulh_backup, sulh_reporting;
grant select on all tables in schema public to sulh_backup;
grant select on all sequences in schema public to sulh_backup;
alter default privileges in schema public grant select on tables to sulh_backup;
alter default privileges in schema public grant select on sequences to sulh_backup;

grant select (id, code, kind, name) on authorities to sulh_reporting;
grant select (id, code, kind, name, parent_code) on places to sulh_reporting;
grant select (id, side_id, frequency, from_day, to_day, corrects, figures, decided_at) on indicator_publications to sulh_reporting;
grant select (id, from_day, to_day, arms, tables, corrects, change, sha256, decided_at) on public_bulletins to sulh_reporting;
create policy reporting_reads on authorities for select to sulh_reporting using (true);
create policy reporting_reads on places for select to sulh_reporting using (true);
create policy reporting_reads on indicator_publications for select to sulh_reporting using (state = 'published');
create policy reporting_reads on public_bulletins for select to sulh_reporting using (state = 'published');

-- Who asked for a record and was refused, or named one that is not there: which record is not kept. No part of the record that the
-- journal leads to, like record_reads.
create table refused_reads (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  side_id uuid not null references authorities,
  reader_id uuid not null references users,
  kind text not null,
  status smallint not null check (status in (403, 404))
);
create index refused_reads_by_time on refused_reads (side_id, at, id);
create trigger only_added before update or delete on refused_reads for each row execute function journal_only_grows();
alter table refused_reads enable row level security;
alter table refused_reads force row level security;
create policy writer_adds on refused_reads for insert to sulh_writer with check (true);
create policy offices_read on refused_reads for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
grant insert on refused_reads to sulh_writer;
grant select on refused_reads to sulh_reader;

-- Thresholds of how records are read, which are counts and not shares.
alter table alarm_thresholds drop constraint alarm_thresholds_key_check, drop constraint alarm_thresholds_value_check;
alter table alarm_thresholds
  add constraint alarm_thresholds_key_check check (key in ('weaponsPerCombatant', 'falling', 'lowQuality', 'capUse', 'lateShare',
    'recordsADay', 'timesUsual', 'nightReads', 'rowsADay', 'refusedReads')),
  add constraint alarm_thresholds_value_check check (value > 0 and value <= 1000000);
