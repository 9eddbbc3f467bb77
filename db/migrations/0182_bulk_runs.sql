-- One act on many records, and on which of them it was refused (docs/decisions/0077-bulk-acts.md). What was filled in once for all lies sealed
-- under the run's own key.
create table bulk_runs (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  act text not null,
  rows jsonb not null check (jsonb_array_length(rows) between 1 and 200),
  sealed_said text not null,
  state text not null check (state in ('running', 'stopped', 'done')),
  up_to integer not null check (up_to between 0 and jsonb_array_length(rows)),
  refused integer not null check (refused between 0 and up_to),
  begun_by uuid not null references users,
  begun_at timestamptz not null,
  acts_at timestamptz not null,
  ended_at timestamptz,
  constraint ended_when_done check ((state = 'done') = (ended_at is not null)),
  constraint done_when_all check (state <> 'done' or up_to = jsonb_array_length(rows))
);
create index bulk_runs_by_time on bulk_runs (side_id, begun_at, id);
create index bulk_runs_running on bulk_runs (begun_at, id) where state = 'running';

create table bulk_refusals (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  run_id uuid not null references bulk_runs,
  row integer not null check (row >= 1),
  code text not null,
  field text,
  facts jsonb not null,
  unique (run_id, row)
);

-- What is done, on which records and with which words is said once; it goes on, and never back.
create function bulk_run_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.site_id, old.act, old.rows, old.sealed_said, old.begun_by, old.begun_at)
      is distinct from row(new.side_id, new.site_id, new.act, new.rows, new.sealed_said, new.begun_by, new.begun_at)
      or new.up_to < old.up_to or new.refused < old.refused or old.state = 'done' then
    raise exception 'acts on many records go on, and never back' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on bulk_runs for each row execute function bulk_run_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['bulk_runs', 'bulk_refusals'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy site_reads on %I for select to sulh_reader using ((select reader_joint())
      or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on bulk_runs to sulh_writer;
