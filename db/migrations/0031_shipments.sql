-- Weapons on the road under one seal. Sent by one, received by another, settled by a third.
create table shipments (
  id uuid primary key,
  side_id uuid not null references authorities,
  from_site_id uuid not null references sites,
  site_id uuid not null references sites,
  weapon_ids uuid[] not null check (cardinality(weapon_ids) between 1 and 500),
  seal text not null check (seal <> ''),
  escort text not null,
  expected_on date not null,
  status text not null check (status in ('inTransit', 'received', 'disputed', 'settled')),
  sent_by uuid not null references users,
  sent_at timestamptz not null,
  received_by uuid references users,
  received_at timestamptz,
  received_seal text,
  seal_intact boolean,
  absent_ids uuid[] not null,
  surplus text[] not null,
  settlement text,
  settled_by uuid references users,
  settled_at timestamptz,
  constraint to_another_site check (from_site_id <> site_id),
  constraint received_is_signed check ((status = 'inTransit') = (received_by is null)),
  constraint settled_is_signed check ((status = 'settled') = (settled_by is not null and settlement is not null)),
  constraint whole_or_disputed check (status <> 'received'
    or (seal_intact and received_seal = seal and cardinality(absent_ids) = 0 and cardinality(surplus) = 0)),
  constraint absent_were_sent check (absent_ids <@ weapon_ids),
  constraint two_person_rule check (received_by <> sent_by),
  constraint third_person_rule check (settled_by <> received_by and settled_by <> sent_by)
);
-- A seal is on one crate.
create unique index one_shipment_under_a_seal on shipments (side_id, seal) where status = 'inTransit';
create index shipments_by_site on shipments (side_id, site_id, sent_at);
create index shipments_by_origin on shipments (from_site_id, sent_at);
create index shipments_by_status on shipments (status, sent_at);

-- What was said when it was sent stays as it was said.
create function shipments_keep_what_was_sent() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.weapon_ids, new.seal, new.from_site_id, new.site_id, new.sent_by, new.sent_at)
    is distinct from (old.weapon_ids, old.seal, old.from_site_id, old.site_id, old.sent_by, old.sent_at) then
    raise exception 'what was sent in a shipment is not changed' using errcode = 'check_violation',
      constraint = 'shipments_keep_what_was_sent';
  end if;
  return new;
end $$;
create trigger sent_is_final before update on shipments for each row execute function shipments_keep_what_was_sent();

-- Arms and ammunition are never one shipment (R-SHIP): one seal is never on both. All writers stand in one queue, so
-- what is looked up here does not change before the commit.
create function arms_and_ammunition_apart() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.seal is null or new.status <> 'inTransit' then
    return new;
  end if;
  if (tg_table_name = 'consignments' and (exists (select from weapons w where w.status = 'inTransit' and w.seal = new.seal
        and w.side_id = new.side_id)))
    or (tg_table_name <> 'consignments' and exists (select from consignments c where c.status = 'inTransit'
        and c.seal = new.seal and c.side_id = new.side_id)) then
    raise exception 'arms and ammunition are never under one seal' using errcode = 'check_violation',
      constraint = 'arms_and_ammunition_apart';
  end if;
  return new;
end $$;
create trigger apart before insert on shipments for each row execute function arms_and_ammunition_apart();
create trigger apart before insert on consignments for each row execute function arms_and_ammunition_apart();
create trigger apart before update on weapons for each row
  when (new.seal is not null and old.seal is distinct from new.seal) execute function arms_and_ammunition_apart();
create index weapons_under_seal on weapons (seal) where status = 'inTransit';
create index consignments_under_seal on consignments (seal) where status = 'inTransit';

alter table shipments enable row level security;
alter table shipments force row level security;
create policy writer_writes on shipments for all to sulh_writer using (true) with check (true);
grant select, insert, update on shipments to sulh_writer;
grant select on shipments to sulh_reader;
create policy both_ends_read on shipments for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and ((select reader_site()) is null
    or site_id = (select reader_site()) or from_site_id = (select reader_site()))));
