-- What a device is for, and that it was changed (docs/decisions/0080-scopes-and-pictures.md): its site, and the parts of the work.
create table station_scopes (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  from_site_id uuid not null references sites,
  station_id uuid not null references stations,
  n integer not null check (n > 0),
  parts text[] not null
    check (cardinality(parts) > 0 and parts <@ array['people', 'arms', 'payments', 'ordnance', 'incidents']),
  reason text not null check (reason <> ''),
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  unique (station_id, n)
);
create index station_scopes_from on station_scopes (from_site_id, station_id);

-- A tablet goes to another site by a change of its scope alone, and within its side.
create or replace function station_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.kind, old.invited_by, old.invited_at)
      is distinct from row(new.side_id, new.kind, new.invited_by, new.invited_at)
    or new.epoch not in (old.epoch, old.epoch + 1) or new.revoked_up_to < old.revoked_up_to
    or (old.site_id <> new.site_id and old.kind <> 'tablet') then
    raise exception 'where a station stands does not change, and it does not go back' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create function station_moves_by_its_scope() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from station_scopes c where c.station_id = new.id and c.site_id = new.site_id
      and c.n = (select max(n) from station_scopes where station_id = new.id)) then
    raise exception 'a tablet goes to another site by a change of its scope' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger moves_by_its_scope after update of site_id on stations deferrable initially deferred
  for each row when (old.site_id is distinct from new.site_id) execute function station_moves_by_its_scope();

alter table station_scopes enable row level security;
alter table station_scopes force row level security;
create policy writer_writes on station_scopes for all to sulh_writer using (true) with check (true);
create policy site_reads on station_scopes for select to sulh_reader using ((select reader_joint())
  or (side_id = (select reader_side()) and ((select reader_site()) is null
    or (select reader_site()) in (site_id, from_site_id))));
grant select, insert on station_scopes to sulh_writer;
grant select on station_scopes to sulh_reader;

-- The site that a tablet left still has its record: its server takes in what the device recorded there, and tells it where it is now.
drop policy site_reads on stations;
create policy site_reads on stations for select to sulh_reader using ((select reader_joint())
  or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site())
    or exists (select from station_scopes c where c.station_id = stations.id and c.from_site_id = (select reader_site())))));
