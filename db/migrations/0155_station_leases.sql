-- Numbers of cards and tags that one station alone may give (docs/decisions/0064-leases.md).
-- A range of a pool of numbers: the programme's for cards, a site's for tags. As one range of all, since an equality of ids beside a
-- range would need an extension.
create function leased_range(series text, site uuid, first integer, last integer) returns numrange
  language sql immutable set search_path = pg_catalog, public
  return numrange(
    case series when 'card' then 0 else (watcher_number(site) + 1) * 10000000000 end + first,
    case series when 'card' then 0 else (watcher_number(site) + 1) * 10000000000 end + last, '[]');
grant execute on function leased_range to sulh_reader, sulh_writer;

create table station_leases (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  station_id uuid not null references stations,
  -- It belongs to one enrolment of the station: the next one gets another.
  epoch integer not null check (epoch > 0),
  series text not null check (series in ('card', 'tag')),
  first integer not null check (first > 0),
  last integer not null,
  -- How many numbers it had when it was leased; a hub gives its tablets some off its end.
  size integer not null check (size between 1 and 200),
  parent_id uuid references station_leases deferrable initially deferred,
  renews_id uuid references station_leases deferrable initially deferred,
  leased_by uuid not null references users,
  leased_at timestamptz not null,
  ended_for text check (ended_for in ('returned', 'lost')),
  ended_by uuid references users,
  ended_at timestamptz,
  reason text not null default '',
  constraint begins_before_its_end check (last between first - 1 and first + size - 1),
  constraint ended_says_why check ((ended_for is null) = (ended_by is null) and (ended_for is null) = (ended_at is null)
    and (ended_for is null or reason <> '')),
  constraint out_of_one_lease check (parent_id is null or renews_id is null),
  -- No number is in two leases, whatever became of them: an ended one keeps its numbers for ever.
  constraint no_number_in_two_leases exclude using gist (leased_range(series, site_id, first, last) with &&)
    where (last >= first) deferrable initially deferred
);
alter table station_leases alter column reason drop default;
create index station_leases_by_station on station_leases (station_id, series, leased_at);
create index station_leases_by_number on station_leases (series, first, last);

-- A lease is one station's for good: it only gets shorter at its end, and ends once.
create function station_lease_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(new.side_id, new.site_id, new.station_id, new.epoch, new.series, new.first, new.size, new.parent_id, new.renews_id, new.leased_by, new.leased_at)
      is distinct from row(old.side_id, old.site_id, old.station_id, old.epoch, old.series, old.first, old.size, old.parent_id, old.renews_id,
        old.leased_by, old.leased_at)
    or new.last > old.last
    or (old.ended_for is not null and row(new.last, new.ended_for, new.ended_by, new.ended_at, new.reason)
      is distinct from row(old.last, old.ended_for, old.ended_by, old.ended_at, old.reason)) then
    raise exception 'a lease is one station''s, only gets shorter, and ends once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on station_leases for each row execute function station_lease_stays();

-- The count in a printed number: 42 of C-000042-7.
create function count_of_number(printed text) returns integer language sql immutable strict set search_path = pg_catalog, public
  return substring(printed from '-([0-9]{6,9})-[0-9]$')::integer;
-- The lease in which a number of a site is; null for one that the site gives at the centre.
create function lease_of_number(series text, site uuid, printed text) returns uuid language sql stable set search_path = pg_catalog, public
  return (select l.id from station_leases l where l.series = lease_of_number.series and l.site_id = lease_of_number.site
    and count_of_number(printed) between l.first and l.last);
grant execute on function count_of_number, lease_of_number to sulh_reader, sulh_writer;

alter table station_leases enable row level security;
alter table station_leases force row level security;
create policy writer_writes on station_leases for all to sulh_writer using (true) with check (true);
create policy site_reads on station_leases for select to sulh_reader using ((select reader_joint())
  or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))));
grant select, insert, update on station_leases to sulh_writer;
grant select on station_leases to sulh_reader;

-- A centre that came back from a backup leases nothing that it may have leased since: the next number of each pool is after this.
-- No part of the record, since no act leads to it.
create table lease_floors (
  series text not null check (series in ('card', 'tag')),
  -- Of tags; of cards the programme has one.
  site_id uuid references sites,
  last integer not null check (last > 0),
  constraint tags_of_a_site check ((series = 'tag') = (site_id is not null)),
  unique nulls not distinct (series, site_id)
);
alter table lease_floors enable row level security;
alter table lease_floors force row level security;
create policy writer_writes on lease_floors for all to sulh_writer using (true) with check (true);
grant select, insert, update on lease_floors to sulh_writer;

-- In which life of its own database a hub was enrolled: in another one, which a backup brought, it does not know what it gave.
alter table hub_link add column enrolled_in uuid;
update hub_link set enrolled_in = (select generation from station_generation);
alter table hub_link alter column enrolled_in set not null;
