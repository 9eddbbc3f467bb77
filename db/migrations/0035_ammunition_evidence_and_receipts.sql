-- A receipt for ammunition is printed once as the receipt and then as copies (R-RCPT), as many as the record says.
alter table ammunition_lots add column receipt_prints integer not null default 0 check (receipt_prints >= 0);
alter table ammunition_lots alter column receipt_prints drop default;
create or replace function intake_is_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.quantity, new.unit, new.tag, new.side_id, new.site_id, new.source_kind, new.person_id, new.group_id, new.place_code,
      new.receipt_number)
    is distinct from
    (old.quantity, old.unit, old.tag, old.side_id, old.site_id, old.source_kind, old.person_id, old.group_id, old.place_code,
      old.receipt_number)
    or new.receipt_prints < old.receipt_prints then
    raise exception 'the intake of lot % is final', old.tag using errcode = 'check_violation', constraint = 'intake_is_final';
  end if;
  return new;
end $$;

-- Lots that are needed as evidence, as weapons are in evidence_holds.
create table lot_holds (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  lot_id uuid not null references ammunition_lots,
  authority text not null check (authority <> ''),
  reference text not null,
  reason text not null,
  status text not null check (status in ('placed', 'lifted')),
  placed_by uuid not null references users,
  placed_at timestamptz not null,
  lifted_with text,
  lifted_by uuid references users,
  lifted_at timestamptz,
  constraint lifted_is_signed check ((status = 'lifted') = (lifted_by is not null and lifted_with is not null)),
  constraint two_person_rule check (lifted_by <> placed_by)
);
create index lot_holds_by_lot on lot_holds (lot_id, placed_at desc);
create index lot_holds_placed on lot_holds (lot_id) where status = 'placed';

-- What a hold says stays as it was said, and what was let go is not held again under the same record.
create function hold_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status = 'lifted' or (to_jsonb(old) - '{status,lifted_with,lifted_by,lifted_at}'::text[])
    is distinct from (to_jsonb(new) - '{status,lifted_with,lifted_by,lifted_at}'::text[]) then
    raise exception 'a hold is not rewritten' using errcode = 'check_violation', constraint = 'hold_is_kept';
  end if;
  return new;
end $$;
create trigger hold_is_kept before update on lot_holds for each row execute function hold_is_kept();

-- Evidence is not destroyed, whatever the program believes: no plan for it is made, signed or carried out, and no quantity of
-- it is disposed of, by an ordnance team neither.
create function lot_evidence_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from lot_holds where lot_id = new.lot_id and status = 'placed') then
    raise exception 'lot % is held as evidence', new.lot_id using errcode = 'check_violation', constraint = 'evidence_is_kept';
  end if;
  return new;
end $$;
create trigger evidence_is_kept before insert on ammunition_transfers for each row
  when (new.to_holder like 'disposed:%') execute function lot_evidence_is_kept();
create trigger evidence_is_not_planned before insert on lot_disposals for each row
  when (new.status in ('proposed', 'signed', 'executed')) execute function lot_evidence_is_kept();
create trigger evidence_is_kept before update on lot_disposals for each row
  when (new.status in ('signed', 'executed') and new.status <> old.status) execute function lot_evidence_is_kept();

alter table lot_holds enable row level security;
alter table lot_holds force row level security;
create policy writer_writes on lot_holds for all to sulh_writer using (true) with check (true);
grant select, insert, update on lot_holds to sulh_writer;
grant select on lot_holds to sulh_reader;
-- A hold is known wherever the lot is.
create policy with_the_lot on lot_holds for select to sulh_reader
  using (exists (select from ammunition_lots where ammunition_lots.id = lot_holds.lot_id));

-- Who sends a weapon does not receive it (IDDRS 4.10 §7.2). All of it is read off the row as it was and as it becomes, in the
-- condition of a trigger that runs only to refuse: no question is asked of a table, however many weapons move.
create function custody_takes_two_people() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'weapon % is sent by who holds it and received by another', old.tag
    using errcode = 'check_violation', constraint = 'custody_takes_two_people';
end $$;
create trigger custody_takes_two_people before update on weapons for each row
  when (
    -- It arrives in the hands of who sent it.
    (old.status = 'inTransit' and new.holder = 'armourer:' || old.sent_by)
    -- It is sent in the name of somebody who does not hold it, so that its holder could receive it.
    or (old.status <> 'inTransit' and new.status = 'inTransit' and old.holder is distinct from 'armourer:' || new.sent_by)
    -- Another sender is written while it is on the road.
    or (old.status = 'inTransit' and new.status = 'inTransit'
      and (new.sent_by, new.sent_from, new.seal) is distinct from (old.sent_by, old.sent_from, old.seal)))
  execute function custody_takes_two_people();
-- And the movement says so under the name of who received: nobody puts what is on the road into the hands of somebody else.
-- Movements are never changed, so those of before need no look.
alter table movements add constraint received_by_its_holder
  check (from_holder not like 'transit:%' or to_holder not like 'armourer:%' or to_holder = 'armourer:' || by) not valid;
