-- Lines of a payment list that one station alone pays (docs/decisions/0075-shards-of-payment-lists.md).
create table payment_shards (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  list_id uuid not null,
  station_id uuid not null references stations,
  -- It belongs to one enrolment of the station.
  epoch integer not null check (epoch > 0),
  -- Its lines: those of the list from the one id to the other.
  first uuid not null,
  last uuid not null,
  lines integer not null check (lines >= 1),
  parent_id uuid references payment_shards deferrable initially deferred,
  days integer not null check (days between 1 and 31),
  -- After it the station pays nothing of it; nobody else does either until it is ended.
  until timestamptz not null,
  leased_by uuid not null references users,
  leased_at timestamptz not null,
  ended_for text check (ended_for in ('givenBack', 'givenOn', 'lost')),
  ended_by uuid references users,
  ended_at timestamptz,
  reason text not null,
  foreign key (list_id, side_id) references payment_lists (id, side_id),
  constraint begins_before_its_end check (first <= last),
  constraint ends_at_a_time check ((ended_for is null) = (ended_by is null) and (ended_for is null) = (ended_at is null)),
  constraint lost_says_why check (ended_for is distinct from 'lost' or reason <> '')
);
create index payment_shards_open on payment_shards (list_id, first) where ended_for is null;
create index payment_shards_by_station on payment_shards (station_id) where ended_for is null;

-- A shard is one station's for good: it gets shorter at its end, lasts longer, and ends once.
create function payment_shard_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(new.side_id, new.site_id, new.list_id, new.station_id, new.epoch, new.first, new.parent_id, new.days, new.leased_by, new.leased_at)
      is distinct from row(old.side_id, old.site_id, old.list_id, old.station_id, old.epoch, old.first, old.parent_id, old.days,
        old.leased_by, old.leased_at)
    or new.last > old.last or new.until < old.until or old.ended_for is not null then
    raise exception 'a shard is one station''s, only gets shorter, and ends once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on payment_shards for each row execute function payment_shard_stays();

-- No line is in two of them at a time. No constraint, since a site's own server copies them as they come: the one that ended may come
-- after the one that begins, and no index may stop the copy. Acts are decided one after the other, so that none slips between.
create function no_line_in_two_shards() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from payment_shards a join payment_shards b on b.list_id = a.list_id and b.id <> a.id
      and b.first <= a.last and b.last >= a.first and b.ended_for is null
    where a.id = new.id and a.ended_for is null) then
    raise exception 'a line is in one shard alone' using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;
create constraint trigger no_line_in_two after insert or update on payment_shards
  deferrable initially deferred for each row execute function no_line_in_two_shards();

alter table payment_shards enable row level security;
alter table payment_shards force row level security;
create policy writer_writes on payment_shards for all to sulh_writer using (true) with check (true);
create policy site_reads on payment_shards for select to sulh_reader using ((select reader_joint())
  or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))));
grant select, insert, update on payment_shards to sulh_writer;
grant select on payment_shards to sulh_reader;
