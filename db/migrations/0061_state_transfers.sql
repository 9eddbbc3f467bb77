-- A weapon that was handed to the state has left the programme for ever: no movement starts there.
alter table weapons drop constraint weapons_status_check;
alter table weapons add constraint weapons_status_check
  check (status in ('inCustody', 'inTransit', 'disputed', 'missing', 'writtenOff', 'destroyed', 'transferred'));
alter table weapons add constraint in_the_states_hands check ((status = 'transferred') = (holder like 'transferred:%'));
alter table movements add constraint transferred_is_final check (from_holder not like 'transferred:%');

create table state_transfers (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  recipient text not null check (recipient <> ''),
  unit text not null,
  legal_basis text not null check (legal_basis <> ''),
  planned_on date not null,
  place_code text not null references places (code),
  items jsonb not null check (jsonb_array_length(items) > 0),
  status text not null check (status in ('proposed', 'signed', 'executed', 'cancelled')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  executed_by uuid references users,
  executed_at timestamptz,
  official_name text,
  official_title text,
  received text,
  receipt_photo text references photos,
  cancelled_for text,
  protocol text unique,
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by),
  constraint executed_was_signed check (status not in ('signed', 'executed') or signed_by is not null),
  constraint executed_is_told check ((status = 'executed') = (executed_by is not null and protocol is not null
    and official_name is not null and official_title is not null and received is not null and receipt_photo is not null)),
  constraint cancelled_says_why check ((status = 'cancelled') = (cancelled_for is not null))
);
create index state_transfers_by_site on state_transfers (site_id, planned_on desc);
create index state_transfers_by_day on state_transfers (planned_on, id);
create index state_transfer_items on state_transfers using gin ((items) jsonb_path_ops) where status in ('proposed', 'signed');

-- The four gates of a transfer, each answered by its own office and signed by another person (R-TRF).
create table transfer_gates (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  transfer_id uuid not null references state_transfers,
  gate text not null check (gate in ('embargo', 'dueDiligence', 'marking', 'inspection')),
  passed boolean not null,
  basis text not null check (basis <> ''),
  reference text not null check (reference <> ''),
  evidence jsonb not null check (jsonb_array_length(evidence) > 0),
  valid_until date,
  items jsonb not null,
  status text not null check (status in ('answered', 'signed', 'declined', 'replaced')),
  declined_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by),
  constraint answered_is_signed check ((status = 'answered') = (signed_by is null)),
  constraint declined_says_why check ((status = 'declined') = (declined_for is not null)),
  constraint vetting_ends check (gate <> 'dueDiligence' or not passed or valid_until is not null)
);
create unique index one_gate_waits on transfer_gates (transfer_id, gate) where status = 'answered';
create unique index one_gate_stands on transfer_gates (transfer_id, gate) where status = 'signed';
create index transfer_gates_by_transfer on transfer_gates (transfer_id, proposed_at);

-- Signed and carried out only behind four open gates, whatever the program believes.
create function gates_are_open() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (select count(*) from transfer_gates where transfer_id = new.id and status = 'signed' and passed) < 4 then
    raise exception 'a gate of this transfer is not open' using errcode = 'check_violation', constraint = 'gates_are_open';
  end if;
  return new;
end $$;
create trigger gates_are_open before insert or update on state_transfers for each row
  when (new.status in ('signed', 'executed')) execute function gates_are_open();

-- A weapon is handed to the state by a signed transfer that names it, and by nothing else.
create function transfer_names_it() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from state_transfers t where t.status in ('signed', 'executed')
      and 'transferred:' || t.id = new.holder and t.items @> jsonb_build_array(jsonb_build_object('weaponId', new.id))) then
    raise exception 'no signed transfer names weapon %', new.tag
      using errcode = 'check_violation', constraint = 'transfer_names_it';
  end if;
  return new;
end $$;
create trigger transfer_names_it before update on weapons for each row
  when (new.status = 'transferred' and old.status <> 'transferred') execute function transfer_names_it();

-- Evidence is not destroyed, and not given away either.
drop trigger evidence_is_kept on weapons;
create trigger evidence_is_kept before update on weapons for each row
  when (new.status in ('destroyed', 'transferred') and old.status <> new.status) execute function evidence_is_kept();

-- Photos of what was left, in the certificate; plans that were carried out before have none.
alter table disposal_plans add column photos jsonb not null default '[]';
alter table disposal_plans alter column photos drop default;

do $$
declare t text;
begin
  foreach t in array array['state_transfers', 'transfer_gates'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
