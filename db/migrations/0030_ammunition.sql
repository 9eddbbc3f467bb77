-- Ammunition: lots, and a ledger of their quantities that cannot lose or invent a single round (trust.md C3;
-- docs/decisions/0020-ammunition.md). Who sees what stands at the end.

create table magazines (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  code text not null check (code <> ''),
  name text not null check (name <> ''),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  constraint one_magazine_per_code unique (site_id, code),
  constraint in_one_site unique (id, site_id),
  constraint a_point_has_both check ((latitude is null) = (longitude is null))
);

create table magazine_compartments (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  magazine_id uuid not null,
  code text not null check (code <> ''),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  constraint one_compartment_per_code unique (magazine_id, code),
  constraint compartment_in_one_site unique (id, site_id),
  constraint of_a_magazine_here foreign key (magazine_id, site_id) references magazines (id, site_id)
);

create table ammunition_lots (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  tag text not null unique,
  receipt_number text not null unique,
  source_kind text not null check (source_kind in ('person', 'group', 'cache', 'seizure', 'spontaneous')),
  person_id uuid references people,
  group_id uuid references armed_groups,
  place_code text references places (code),
  source_note text not null,
  nomenclature text not null check (nomenclature <> ''),
  calibre text not null check (calibre <> ''),
  type text not null,
  maker text not null,
  country text check (country ~ '^[A-Z]{2}$'),
  headstamp text not null,
  lot_number text not null,
  year integer,
  packaging text not null,
  unit text not null check (unit in ('round', 'piece', 'gram', 'metre')),
  hazard_division text check (hazard_division in ('1.1', '1.2', '1.3', '1.4', '1.5', '1.6')),
  compatibility_group text check (compatibility_group in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'S')),
  neq_milligrams bigint not null check (neq_milligrams >= 0),
  condition text not null check (condition in ('serviceable', 'restricted', 'unserviceable', 'dangerousInSitu')),
  surveillance_on date,
  quantity bigint not null check (quantity > 0),
  transfers integer not null check (transfers >= 0),
  taken_in_by uuid not null references users,
  taken_in_at timestamptz not null,
  first_n integer generated always as (0) stored,
  constraint one_source check ((source_kind = 'person') = (person_id is not null)
    and (source_kind = 'group') = (group_id is not null)
    and (source_kind in ('cache', 'seizure', 'spontaneous')) = (place_code is not null))
);
create index ammunition_lots_by_date on ammunition_lots (taken_in_at, id) include (side_id, site_id);
create index ammunition_lots_by_place on ammunition_lots (side_id, site_id);
create index ammunition_lots_by_person on ammunition_lots (person_id) where person_id is not null;
create index ammunition_lots_by_group on ammunition_lots (group_id) where group_id is not null;

create table ammunition_transfers (
  id uuid primary key,
  side_id uuid not null references authorities,
  lot_id uuid not null references ammunition_lots deferrable initially deferred,
  n integer not null check (n >= 0),
  prev_n integer generated always as (case when n = 0 then null else n - 1 end) stored,
  kind text not null check (kind in ('takeIn', 'move', 'send', 'receive', 'settle', 'miss', 'find', 'dispose')),
  from_holder text not null check (from_holder ~ '^(origin|inSitu|compartment|transit|disputed|missing|disposed):[0-9a-f-]{36}$'),
  to_holder text not null check (to_holder ~ '^(origin|inSitu|compartment|transit|disputed|missing|disposed):[0-9a-f-]{36}$'),
  quantity bigint not null check (quantity > 0),
  reference uuid,
  at timestamptz not null,
  by uuid not null references users,
  out_leg text generated always as ('out') stored,
  in_leg text generated always as ('in') stored,
  check (from_holder <> to_holder),
  -- No fork, gap or leap in the transfers of a lot.
  constraint transfer_no_fork unique (lot_id, n),
  constraint transfer_counted unique (lot_id, n, quantity),
  constraint transfer_chain foreign key (lot_id, prev_n) references ammunition_transfers (lot_id, n),
  constraint transfer_amount unique (id, lot_id, quantity),
  -- Nothing comes from nowhere: a lot leaves its own origin once, at its intake, and nothing goes back there.
  constraint origin_is_the_beginning check ((n = 0) = (from_holder like 'origin:%') and (n = 0) = (kind = 'takeIn')
    and to_holder not like 'origin:%' and (n > 0 or from_holder = 'origin:' || lot_id)),
  constraint disposed_is_final check (from_holder not like 'disposed:%')
);

create table ammunition_postings (
  id uuid primary key,
  side_id uuid not null references authorities,
  transfer_id uuid not null,
  lot_id uuid not null,
  holder text not null,
  leg text not null check (leg in ('out', 'in')),
  quantity bigint not null,
  seq integer not null check (seq > 0),
  prev_seq integer generated always as (case when seq = 1 then null else seq - 1 end) stored,
  before bigint not null,
  after bigint not null,
  -- Running balances: posting n begins with what posting n-1 left, so no balance is invented and none forks.
  constraint posting_no_fork unique (lot_id, holder, seq),
  constraint posting_end unique (lot_id, holder, seq, after),
  constraint begins_with_nothing check (seq > 1 or before = 0),
  constraint posting_chain foreign key (lot_id, holder, prev_seq, before)
    references ammunition_postings (lot_id, holder, seq, after),
  constraint adds_up check (after = before + case leg when 'in' then quantity else -quantity end),
  constraint never_negative check (after >= 0 or holder like 'origin:%'),
  -- Both legs, each once, of the same amount.
  constraint one_leg_each unique (transfer_id, leg),
  constraint leg_of_transfer unique (transfer_id, leg, lot_id, holder, quantity),
  constraint of_its_transfer foreign key (transfer_id, lot_id, quantity)
    references ammunition_transfers (id, lot_id, quantity) deferrable initially deferred
);
alter table ammunition_transfers
  add constraint goes_out foreign key (id, out_leg, lot_id, from_holder, quantity)
    references ammunition_postings (transfer_id, leg, lot_id, holder, quantity) deferrable initially deferred,
  add constraint comes_in foreign key (id, in_leg, lot_id, to_holder, quantity)
    references ammunition_postings (transfer_id, leg, lot_id, holder, quantity) deferrable initially deferred;
alter table ammunition_lots
  add constraint came_in_as_counted foreign key (id, first_n, quantity)
    references ammunition_transfers (lot_id, n, quantity) deferrable initially deferred,
  add constraint at_its_newest_transfer foreign key (id, transfers)
    references ammunition_transfers (lot_id, n) deferrable initially deferred;

create table ammunition_balances (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  lot_id uuid not null references ammunition_lots deferrable initially deferred,
  holder text not null,
  quantity bigint not null,
  seq integer not null check (seq > 0),
  compartment_id uuid generated always as (case when holder like 'compartment:%' then substr(holder, 13)::uuid end) stored,
  constraint one_balance unique (lot_id, holder),
  constraint as_posted foreign key (lot_id, holder, seq, quantity)
    references ammunition_postings (lot_id, holder, seq, after) deferrable initially deferred,
  constraint in_a_compartment_here foreign key (compartment_id, site_id) references magazine_compartments (id, site_id)
);
create index ammunition_balances_by_compartment on ammunition_balances (compartment_id) where quantity > 0;
create index ammunition_balances_by_site on ammunition_balances (site_id, holder) include (side_id, lot_id);

-- A balance is that of the newest posting and no earlier one.
create function balance_is_newest() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from ammunition_balances where lot_id = new.lot_id and holder = new.holder and seq >= new.seq) then
    raise exception 'posting % of % is in no balance', new.seq, new.holder
      using errcode = 'check_violation', constraint = 'balance_is_newest';
  end if;
  return null;
end $$;
create constraint trigger balance_is_newest after insert on ammunition_postings deferrable initially deferred
  for each row execute function balance_is_newest();

create function balance_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.seq < old.seq or (new.lot_id, new.holder, new.side_id) is distinct from (old.lot_id, old.holder, old.side_id) then
    raise exception 'the balance of % goes back', old.holder using errcode = 'check_violation', constraint = 'balance_goes_on';
  end if;
  return new;
end $$;
create trigger balance_goes_on before update on ammunition_balances for each row execute function balance_goes_on();

create function ammunition_history_is_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'what happened to ammunition is never changed or removed' using errcode = 'restrict_violation';
end $$;
create trigger final before update or delete on ammunition_transfers for each row execute function ammunition_history_is_final();
create trigger final before update or delete on ammunition_postings for each row execute function ammunition_history_is_final();
create trigger kept before delete on ammunition_lots for each row execute function ammunition_history_is_final();
create trigger kept before delete on ammunition_balances for each row execute function ammunition_history_is_final();

-- How much was taken in, and from whom, is said once.
create function intake_is_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.quantity, new.unit, new.tag, new.side_id, new.site_id, new.source_kind, new.person_id, new.group_id, new.place_code)
    is distinct from
    (old.quantity, old.unit, old.tag, old.side_id, old.site_id, old.source_kind, old.person_id, old.group_id, old.place_code) then
    raise exception 'the intake of lot % is final', old.tag using errcode = 'check_violation', constraint = 'intake_is_final';
  end if;
  return new;
end $$;
create trigger intake_is_final before update on ammunition_lots for each row execute function intake_is_final();

-- What is dangerous is not carried: it is destroyed where it lies, and what was on the road then is laid apart.
create function dangerous_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.to_holder like 'transit:%' or new.to_holder like 'compartment:%')
    and exists (select from ammunition_lots where id = new.lot_id and condition = 'dangerousInSitu') then
    raise exception 'a dangerous lot is not moved' using errcode = 'check_violation', constraint = 'dangerous_stays';
  end if;
  return new;
end $$;
create trigger dangerous_stays before insert on ammunition_transfers for each row execute function dangerous_stays();

create table consignments (
  id uuid primary key,
  side_id uuid not null references authorities,
  lot_id uuid not null references ammunition_lots,
  quantity bigint not null check (quantity > 0),
  from_holder text not null,
  from_site_id uuid not null references sites,
  site_id uuid not null references sites,
  seal text not null check (seal <> ''),
  lead text not null,
  status text not null check (status in ('inTransit', 'received', 'disputed', 'settled')),
  sent_by uuid not null references users,
  sent_at timestamptz not null,
  received_by uuid references users,
  received_at timestamptz,
  received_seal text,
  seal_intact boolean,
  counted bigint check (counted >= 0),
  to_holder text,
  settlement text,
  settled_by uuid references users,
  settled_at timestamptz,
  constraint to_another_site check (from_site_id <> site_id),
  constraint received_is_signed check ((status = 'inTransit') = (received_by is null)),
  constraint settled_is_signed check ((status = 'settled') = (settled_by is not null and settlement is not null)),
  constraint whole_or_disputed check (status <> 'received' or (seal_intact and received_seal = seal and counted = quantity)),
  constraint two_person_rule check (received_by <> sent_by),
  constraint third_person_rule check (settled_by <> received_by and settled_by <> sent_by)
);
create index consignments_by_site on consignments (site_id, status, sent_at);
create index consignments_by_origin on consignments (from_site_id, status);
create index consignments_by_lot on consignments (lot_id);

create table lot_losses (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  lot_id uuid not null references ammunition_lots,
  compartment_id uuid not null references magazine_compartments,
  kind text not null check (kind in ('missing', 'found')),
  quantity bigint not null check (quantity > 0),
  reason text not null,
  status text not null check (status in ('proposed', 'signed', 'declined')),
  declined_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint answered_is_signed check ((status = 'proposed') = (signed_by is null)),
  constraint declined_says_why check ((status = 'declined') = (declined_for is not null)),
  constraint two_person_rule check (signed_by <> proposed_by)
);
create unique index one_lot_loss_waits on lot_losses (lot_id) where status = 'proposed';
create index lot_losses_by_lot on lot_losses (lot_id, proposed_at desc);

create table lot_disposals (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  lot_id uuid not null references ammunition_lots,
  compartment_id uuid not null references magazine_compartments,
  quantity bigint not null check (quantity > 0),
  method text not null,
  procedure text not null,
  planned_on date not null,
  witness_name text not null check (witness_name <> ''),
  witness_of text not null check (witness_of <> ''),
  status text not null check (status in ('proposed', 'signed', 'executed', 'cancelled')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  executed_by uuid references users,
  executed_at timestamptz,
  witnessed text,
  cancelled_for text,
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint executed_was_signed check (status not in ('signed', 'executed') or signed_by is not null),
  constraint executed_is_told check ((status = 'executed') = (executed_by is not null and witnessed is not null)),
  constraint cancelled_says_why check ((status = 'cancelled') = (cancelled_for is not null))
);
create index lot_disposals_by_lot on lot_disposals (lot_id, planned_on desc);
create index lot_disposals_by_site on lot_disposals (site_id, status);

-- The mixing table: 13 x 13, symmetric, each group with itself, L with the identical alone.
create function is_mixing_table(cells jsonb) returns boolean language sql immutable set search_path = pg_catalog, public
  return jsonb_array_length(cells) = 13
    and (select bool_and(jsonb_array_length(r) = 13) from jsonb_array_elements(cells) r)
    and (select bool_and(
        case when a = b then (cells -> a ->> b) = case a when 10 then 'identical' else 'yes' end
             when a = 10 or b = 10 then (cells -> a ->> b) = 'no'
             else (cells -> a ->> b) in ('yes', 'no') and (cells -> a ->> b) = (cells -> b ->> a) end)
      from generate_series(0, 12) a, generate_series(0, 12) b);

create table mixing_tables (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version > 0),
  cells jsonb not null,
  basis text not null,
  from_transport boolean not null,
  status text not null check (status in ('draft', 'inForce', 'retired', 'discarded')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint is_a_table check (is_mixing_table(cells)),
  constraint one_version unique (side_id, version),
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint in_force_is_signed check ((status in ('inForce', 'retired')) = (signed_by is not null))
);
create unique index one_mixing_table_in_force on mixing_tables (side_id) where status = 'inForce';
create unique index one_mixing_draft on mixing_tables (side_id) where status = 'draft';

create function signed_settings_are_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.signed_by is not null and (to_jsonb(new) - 'status') is distinct from (to_jsonb(old) - 'status') then
    raise exception 'what was signed is not changed: a new version is' using errcode = 'check_violation',
      constraint = 'signed_settings_are_final';
  end if;
  return new;
end $$;
create trigger signed_is_final before update on mixing_tables for each row execute function signed_settings_are_final();

create table ammunition_exposures (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  kind text not null check (kind in ('inhabitedBuilding', 'publicRoad', 'processBuilding', 'vulnerableBuilding', 'interMagazine')),
  name text not null check (name <> ''),
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  status text not null check (status in ('standing', 'withdrawn')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  withdrawn_by uuid references users,
  withdrawn_for text,
  constraint withdrawn_says_why check ((status = 'withdrawn') = (withdrawn_by is not null and withdrawn_for is not null)),
  -- Who drew it in does not wipe it out alone.
  constraint two_person_rule check (withdrawn_by <> recorded_by)
);
create index ammunition_exposures_by_site on ammunition_exposures (site_id) where status = 'standing';

create table distance_factors (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version > 0),
  factors jsonb not null,
  basis text not null,
  status text not null check (status in ('draft', 'inForce', 'retired', 'discarded')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint one_factors_version unique (side_id, version),
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint in_force_is_signed check ((status in ('inForce', 'retired')) = (signed_by is not null))
);
create unique index one_set_of_factors_in_force on distance_factors (side_id) where status = 'inForce';
create unique index one_factors_draft on distance_factors (side_id) where status = 'draft';
create trigger signed_is_final before update on distance_factors for each row execute function signed_settings_are_final();

create table ammunition_waivers (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  kind text not null check (kind in ('mixing', 'limit')),
  compartment_id uuid references magazine_compartments,
  group_a text,
  group_b text,
  magazine_id uuid references magazines,
  exposure_id uuid references ammunition_exposures,
  adviser text not null check (adviser <> ''),
  reason text not null check (reason <> ''),
  until_day date not null,
  status text not null check (status in ('proposed', 'signed', 'declined')),
  declined_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint says_of_what check (case kind
    when 'mixing' then compartment_id is not null and group_a is not null and group_b is not null
      and magazine_id is null and exposure_id is null
    else magazine_id is not null and exposure_id is not null and compartment_id is null and group_a is null and group_b is null end),
  constraint answered_is_signed check ((status = 'proposed') = (signed_by is null)),
  constraint declined_says_why check ((status = 'declined') = (declined_for is not null)),
  constraint two_person_rule check (signed_by <> proposed_by)
);
create index ammunition_waivers_by_compartment on ammunition_waivers (compartment_id) where status = 'signed';
create index ammunition_waivers_by_magazine on ammunition_waivers (magazine_id) where status = 'signed';
create index ammunition_waivers_by_site on ammunition_waivers (site_id, status);

-- What a compartment receives goes with all that lies there, whatever the program believes (R-AMMO1): by the signed table, or
-- a signed waiver for both groups; with no table, or an unknown group, nothing lies together.
create function mixing_is_allowed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  groups constant text := 'ABCDEFGHJKLNS';
  mine ammunition_lots;
  other ammunition_lots;
  cell text;
begin
  if tg_op = 'UPDATE' and new.quantity <= old.quantity then
    return null;
  end if;
  select * into mine from ammunition_lots where id = new.lot_id;
  for other in select l.* from ammunition_balances b join ammunition_lots l on l.id = b.lot_id
    where b.compartment_id = new.compartment_id and b.quantity > 0 and b.lot_id <> new.lot_id
  loop
    select t.cells -> (strpos(groups, mine.compatibility_group) - 1) ->> (strpos(groups, other.compatibility_group) - 1)
      into cell from mixing_tables t where t.side_id = new.side_id and t.status = 'inForce';
    if cell = 'yes' or (cell = 'identical' and lower(concat_ws('|', mine.nomenclature, mine.calibre, mine.type, mine.maker))
        = lower(concat_ws('|', other.nomenclature, other.calibre, other.type, other.maker))) then
      continue;
    end if;
    if exists (select from ammunition_waivers w where w.compartment_id = new.compartment_id and w.status = 'signed'
      and w.until_day >= (select (now() at time zone time_zone)::date from programmes)
      and (least(w.group_a, w.group_b), greatest(w.group_a, w.group_b))
        = (least(mine.compatibility_group, other.compatibility_group), greatest(mine.compatibility_group, other.compatibility_group))
      and mine.compatibility_group is not null and other.compatibility_group is not null) then
      continue;
    end if;
    raise exception 'lots % and % may not lie together', mine.tag, other.tag
      using errcode = 'check_violation', constraint = 'mixing_is_allowed';
  end loop;
  return null;
end $$;
create trigger mixing_is_allowed after insert or update on ammunition_balances for each row
  when (new.compartment_id is not null and new.quantity > 0) execute function mixing_is_allowed();

create table ordnance_tasks (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  lot_id uuid references ammunition_lots,
  holder text,
  weapon_id uuid references weapons,
  status text not null check (status in ('open', 'assigned', 'done')),
  raised_by uuid not null references users,
  raised_at timestamptz not null,
  team text,
  assigned_by uuid references users,
  assigned_at timestamptz,
  outcome text check (outcome in ('renderedSafe', 'destroyedInSitu')),
  evidence text,
  done_by uuid references users,
  done_at timestamptz,
  constraint of_one_thing check ((lot_id is null) <> (weapon_id is null) and (lot_id is null) = (holder is null)),
  constraint assigned_names_a_team check ((status = 'open') = (team is null)),
  constraint done_has_evidence check ((status = 'done') = (done_by is not null and outcome is not null and evidence is not null))
);
create unique index one_task_for_a_lot on ordnance_tasks (lot_id, holder) where status <> 'done';
create unique index one_task_for_a_weapon on ordnance_tasks (weapon_id) where status <> 'done';
create index ordnance_tasks_by_site on ordnance_tasks (site_id, status, raised_at);
create index ordnance_tasks_by_weapon on ordnance_tasks (weapon_id) where weapon_id is not null;

create table ammunition_checks (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  status text not null check (status in ('agreed', 'difference', 'settled')),
  counted jsonb not null,
  differences jsonb not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  settlement text,
  settled_by uuid references users,
  settled_at timestamptz,
  constraint settled_is_signed check ((status = 'settled') = (settled_by is not null and settlement is not null)),
  constraint two_person_rule check (settled_by <> recorded_by),
  constraint difference_is_told check ((status = 'agreed') = (jsonb_array_length(differences) = 0))
);
create index ammunition_checks_by_site on ammunition_checks (site_id, recorded_at desc);

-- Who sees what. Settings are known to a whole side. A lot is seen where it was taken in, where any of it is or was, and where
-- it is going; its transfers by whoever sees the lot; a consignment at both its ends.
do $$
declare
  t text;
  here constant text := '(select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site())))';
begin
  foreach t in array array['magazines', 'magazine_compartments', 'ammunition_lots', 'ammunition_transfers',
    'ammunition_postings', 'ammunition_balances', 'consignments', 'lot_losses', 'lot_disposals', 'mixing_tables',
    'ammunition_exposures', 'distance_factors', 'ammunition_waivers', 'ordnance_tasks', 'ammunition_checks'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  foreach t in array array['magazines', 'magazine_compartments', 'ammunition_balances', 'lot_losses', 'lot_disposals',
    'ammunition_exposures', 'ammunition_waivers', 'ordnance_tasks', 'ammunition_checks'] loop
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader using (%s)', t, here);
  end loop;
  foreach t in array array['ammunition_transfers', 'ammunition_postings'] loop
    execute format('create policy with_the_lot on %I for select to sulh_reader
      using (exists (select from ammunition_lots where ammunition_lots.id = %I.lot_id))', t, t);
  end loop;
  foreach t in array array['mixing_tables', 'distance_factors'] loop
    execute format('create policy side_reads on %I for select to sulh_reader
      using ((select reader_joint()) or side_id = (select reader_side()))', t);
  end loop;
end $$;
grant update on magazines, ammunition_lots, ammunition_balances, consignments, lot_losses, lot_disposals, mixing_tables,
  ammunition_exposures, distance_factors, ammunition_waivers, ordnance_tasks, ammunition_checks to sulh_writer;
create policy jurisdiction_reads on ammunition_lots for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and ((select reader_site()) is null
    or site_id = (select reader_site())
    or exists (select from ammunition_balances b where b.lot_id = ammunition_lots.id and b.site_id = (select reader_site())))));
create policy both_ends_read on consignments for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and ((select reader_site()) is null
    or site_id = (select reader_site()) or from_site_id = (select reader_site()))));
