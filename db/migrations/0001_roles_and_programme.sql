-- Roles. None owns a table, none is a superuser, none may bypass row-level security (trust.md A4).
--   sulh_writer  perform(), the one function that writes
--   sulh_joint   readers of joint bodies; sulh_side_<code>, one login for each side, is made when the side is founded
--   sulh_reader  what every reader may select; never logs in itself
-- Roles belong to the whole server, so another database of the same server may have made them already.
do $$
declare wanted text;
begin
  foreach wanted in array array['sulh_reader', 'sulh_writer', 'sulh_joint', 'sulh_accounts'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit', wanted);
    end if;
  end loop;
end $$;
alter role sulh_joint inherit;
grant sulh_reader to sulh_joint;

revoke create on schema public from public;
grant usage on schema public to sulh_reader, sulh_writer, sulh_accounts;

-- Which authority a database role reads for. A row policy asks `current_user`, which nobody can set to another's.
create table reader_roles (
  role_name name primary key,
  side_id uuid,
  joint boolean not null check (joint = (side_id is null))
);
insert into reader_roles values ('sulh_joint', null, true);
grant select on reader_roles to sulh_reader;

-- Within its side, a reader that belongs to a site sees that site. perform() and the routes set `sulh.site` for one
-- transaction; where it was never set, nothing is seen.
create function reader_sees(row_side uuid, row_site uuid) returns boolean
  language sql stable set search_path = pg_catalog, public
  return (
    select coalesce(reader.joint, false)
      or (reader.side_id = row_side
        and case current_setting('sulh.site', true)
              when 'side' then true
              when '' then false
              else row_site::text = current_setting('sulh.site', true)
            end)
    from reader_roles reader
    where reader.role_name = current_user
  );
comment on function reader_sees is 'Whether the reader''s database role and site may see a row. Not security definer, not leakproof.';
grant execute on function reader_sees to sulh_reader;

create table programmes (
  id uuid primary key check (id = '00000000-0000-8000-8000-000000000001'),
  title jsonb not null,
  time_zone text not null,
  country text not null,
  demonstration boolean not null,
  founded_at timestamptz not null
);

create table authorities (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9]{1,20}$'),
  name jsonb not null,
  kind text not null check (kind in ('side', 'joint')),
  position integer not null
);

create table offices (
  id uuid primary key,
  side_id uuid not null references authorities,
  code text not null,
  name jsonb not null,
  kind text not null check (kind in ('office', 'panel', 'delegation')),
  head_name jsonb,
  head_title jsonb,
  members jsonb not null,
  parent_code text,
  unique (side_id, code)
);

create table places (
  id uuid primary key,
  code text not null unique,
  kind text not null check (kind in ('region', 'district', 'town')),
  parent_code text,
  name jsonb not null,
  latitude double precision,
  longitude double precision
);

create table sites (
  id uuid primary key,
  side_id uuid not null references authorities,
  code text not null unique,
  name jsonb not null,
  kind text not null check (kind in ('registrationSite', 'centralStore')),
  place_code text not null references places (code),
  people integer not null check (people >= 0),
  tags integer not null check (tags >= 0),
  receipts integer not null check (receipts >= 0)
);

create table users (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  office_id uuid references offices,
  login text not null unique,
  name jsonb not null,
  roles text[] not null,
  status text not null check (status in ('appointed', 'dismissed'))
);

-- A number once printed is never printed again: counters only grow.
create function counters_only_grow() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.people < old.people or new.tags < old.tags or new.receipts < old.receipts then
    raise exception 'the counters of site % cannot go back', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger counters_only_grow before update on sites for each row execute function counters_only_grow();

do $$
declare t text;
begin
  -- What everybody in the programme may know: its authorities, offices, sites and places.
  foreach t in array array['programmes', 'authorities', 'offices', 'places', 'sites'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy everybody_reads on %I for select to sulh_reader using (true)', t);
  end loop;
  -- Users are seen within their side.
  alter table users enable row level security;
  alter table users force row level security;
  create policy side_reads on users for select to sulh_reader
    using ((select joint or side_id = users.side_id from reader_roles where role_name = current_user));
  foreach t in array array['programmes', 'authorities', 'offices', 'places', 'sites', 'users'] loop
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
  end loop;
end $$;
