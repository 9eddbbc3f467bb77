-- The ledger of land that was released (IMAS 07.11; ordnance-incidents-maps.md LR-1 to LR-5): work as it was drawn and what of it counts,
-- movements of area, what was missed, and certificates of handover. Areas are geodesic, in square metres.
alter table hazards drop constraint hazards_status_check;
alter table hazards add constraint hazards_status_check
  check (status in ('open', 'suspended', 'divided', 'united', 'released', 'handedOver', 'closed'));
alter table hazard_steps drop constraint hazard_steps_kind_check;
alter table hazard_steps add constraint hazard_steps_kind_check
  check (kind in ('recorded', 'redrawn', 'confirmed', 'suspended', 'resumed', 'divided', 'united', 'released', 'handedOver',
    'closed', 'reopened'));

create table land_products (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid not null,
  task_id uuid references task_orders,
  kind text not null check (kind in ('cancelled', 'reduced', 'cleared')),
  method text not null,
  worked_from date not null,
  worked_until date not null,
  organisation text not null check (organisation <> ''),
  lines text[] not null check (cardinality(lines) > 0),
  declination double precision not null check (declination between -30 and 30),
  points jsonb not null check (jsonb_array_length(points) between 3 and 2000),
  warnings text[] not null,
  drawn_m2 double precision not null check (drawn_m2 > 0),
  counted jsonb not null check (jsonb_typeof(counted) = 'array'),
  area_m2 double precision not null check (area_m2 >= 0),
  overlap_m2 double precision not null check (overlap_m2 >= 0),
  outside_m2 double precision not null check (outside_m2 >= 0),
  depth_required_cm integer check (depth_required_cm >= 0),
  depth_cm integer check (depth_cm >= 0),
  evidence text not null check (evidence <> ''),
  override_reason text,
  status text not null check (status in ('standing', 'withdrawn', 'reopened')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, hazard_id),
  foreign key (hazard_id, side_id) references hazards (id, side_id),
  constraint worked_in_order check (worked_from <= worked_until),
  constraint method_of_its_kind check (case kind
    when 'cancelled' then method = 'nonTechnicalSurvey'
    when 'reduced' then method = 'technicalSurvey'
    else method in ('manual', 'mechanical', 'dogs', 'battleAreaVisual', 'battleAreaInstrument', 'spotDisposal') end),
  constraint cleared_to_its_depth check (kind <> 'cleared' or coalesce(depth_cm >= depth_required_cm, false)),
  constraint what_does_not_stand_counts_nothing check (status = 'standing' or area_m2 = 0)
);
create index land_products_by_hazard on land_products (hazard_id, worked_until, recorded_at);
create index land_products_by_task on land_products (task_id) where task_id is not null;

create table land_ledgers (
  id uuid primary key references hazards,
  side_id uuid not null references authorities,
  perimeter_id uuid not null,
  product_ids uuid[] not null,
  initial_m2 double precision not null check (initial_m2 > 0),
  added_m2 double precision not null check (added_m2 >= 0),
  cancelled_m2 double precision not null check (cancelled_m2 >= 0),
  reduced_m2 double precision not null check (reduced_m2 >= 0),
  cleared_m2 double precision not null check (cleared_m2 >= 0),
  remaining_m2 double precision not null check (remaining_m2 >= 0),
  remaining jsonb not null check (jsonb_typeof(remaining) = 'array'),
  foreign key (id, side_id) references hazards (id, side_id),
  foreign key (perimeter_id, id) references hazard_perimeters (id, hazard_id) deferrable initially deferred,
  -- LR-1: a square metre, or half a per mille.
  constraint adds_up check (abs(initial_m2 + added_m2 - cancelled_m2 - reduced_m2 - cleared_m2 - remaining_m2)
    <= greatest(1, (initial_m2 + added_m2) * 0.0005))
);

create table land_entries (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid not null,
  product_id uuid,
  kind text not null check (kind in ('added', 'cancelled', 'reduced', 'cleared')),
  cause text not null check (cause in ('extended', 'recorded', 'reckoned', 'withdrawn', 'missedItem')),
  area_m2 double precision not null check (area_m2 <> 0),
  day date not null,
  note text not null,
  entered_by uuid not null references users,
  entered_at timestamptz not null,
  foreign key (hazard_id, side_id) references hazards (id, side_id),
  foreign key (product_id, hazard_id) references land_products (id, hazard_id) deferrable initially deferred,
  constraint added_by_drawing check ((kind = 'added') = (product_id is null) and (kind = 'added') = (cause = 'extended'))
);
create index land_entries_by_hazard on land_entries (hazard_id, entered_at, id);
create index land_entries_by_day on land_entries (side_id, day);

create table missed_items (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid not null,
  product_id uuid not null,
  report_id uuid references ordnance_reports,
  point jsonb not null check (jsonb_typeof(point) = 'array' and jsonb_array_length(point) = 2),
  place_typed text not null,
  found_on date not null,
  note text not null check (note <> ''),
  found_by uuid not null references users,
  found_at timestamptz not null,
  cause text check (cause in ('missed', 'deeper', 'outsideMethod', 'broughtLater', 'positionWrong')),
  conclusion text not null,
  concluded_by uuid references users,
  concluded_at timestamptz,
  foreign key (hazard_id, side_id) references hazards (id, side_id),
  foreign key (product_id, hazard_id) references land_products (id, hazard_id),
  constraint concluded_by_another check ((cause is null) = (concluded_by is null) and concluded_by <> found_by),
  constraint concluded_at_a_time check ((concluded_by is null) = (concluded_at is null))
);
create index missed_items_by_hazard on missed_items (hazard_id);
create unique index missed_items_by_report on missed_items (report_id, hazard_id) where report_id is not null;

create table land_handovers (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid not null,
  status text not null check (status in ('draft', 'signed', 'void')),
  recipient text not null check (recipient <> ''),
  land_use text not null check (land_use <> ''),
  residual_risk text not null check (residual_risk <> ''),
  community text not null check (community <> ''),
  handed_over_on date not null,
  area_m2 double precision not null check (area_m2 > 0),
  methods text[] not null,
  depth_cm integer check (depth_cm >= 0),
  check_on date check (check_on >= handed_over_on),
  perimeter_id uuid not null,
  drafted_by uuid not null references users,
  drafted_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  paper_id uuid,
  foreign key (hazard_id, side_id) references hazards (id, side_id),
  foreign key (perimeter_id, hazard_id) references hazard_perimeters (id, hazard_id),
  constraint signed_by_another check ((status = 'signed') = (signed_by is not null) and signed_by <> drafted_by),
  constraint signed_with_a_paper check ((signed_by is null) = (signed_at is null) and (signed_by is null) = (paper_id is null))
);
create unique index one_draft_at_a_time on land_handovers (hazard_id) where status = 'draft';
create index land_handovers_by_hazard on land_handovers (hazard_id, drafted_at);

-- What was typed of a piece of work stays; what no longer stands never counts again.
create function land_product_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'standing' then
    raise exception 'work that was taken back does not stand again' using errcode = 'restrict_violation';
  end if;
  if to_jsonb(old) - array['counted', 'area_m2', 'overlap_m2', 'outside_m2', 'status']
    is distinct from to_jsonb(new) - array['counted', 'area_m2', 'overlap_m2', 'outside_m2', 'status'] then
    raise exception 'what was entered of work does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on land_products for each row execute function land_product_stays();

create function missed_item_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.concluded_by is not null or to_jsonb(old) - array['cause', 'conclusion', 'concluded_by', 'concluded_at']
    is distinct from to_jsonb(new) - array['cause', 'conclusion', 'concluded_by', 'concluded_at'] then
    raise exception 'what was found in released ground does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on missed_items for each row execute function missed_item_stays();

create function land_handover_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'draft' or to_jsonb(old) - array['status', 'signed_by', 'signed_at', 'paper_id']
    is distinct from to_jsonb(new) - array['status', 'signed_by', 'signed_at', 'paper_id'] then
    raise exception 'a certificate of handover does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on land_handovers for each row execute function land_handover_stays();

-- The sums of a ledger are those of its entries, and of the work that stands, whoever writes them.
create function land_ledger_is_its_entries() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  wrong text;
begin
  select e.kind into wrong
  from (select k.kind,
      coalesce((select sum(area_m2) from land_entries where hazard_id = new.id and kind = k.kind), 0) as entered,
      (select case k.kind when 'added' then l.added_m2 when 'cancelled' then l.cancelled_m2
          when 'reduced' then l.reduced_m2 else l.cleared_m2 end from land_ledgers l where l.id = new.id) as held
    from unnest(array['added', 'cancelled', 'reduced', 'cleared']) k (kind)) e
  where abs(e.entered - e.held) > 0.1;
  if wrong is not null then
    raise exception 'the ledger of released land is not the sum of its entries: %', wrong using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger is_its_entries after insert or update on land_ledgers deferrable initially deferred
  for each row execute function land_ledger_is_its_entries();

-- An area is released when none of it remains, and handed over on a certificate that two people signed.
create function hazard_is_released() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.status = 'released' and old.status <> 'released' then
    if not exists (select from land_ledgers where id = new.id and remaining_m2 < 1) then
      raise exception 'ground of the area remains' using errcode = 'restrict_violation';
    end if;
    if exists (select from non_conformities where hazard_id = new.id and status <> 'closed' and severity <> 'minor') then
      raise exception 'a non-conformity of the area is open' using errcode = 'restrict_violation';
    end if;
  end if;
  if new.status in ('handedOver', 'closed') and old.status <> new.status
    and not exists (select from land_handovers where hazard_id = new.id and status = 'signed') then
    raise exception 'an area is handed over on a signed certificate' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger is_released after update on hazards deferrable initially deferred
  for each row execute function hazard_is_released();

do $$
declare
  t text;
begin
  foreach t in array array['land_products', 'land_ledgers', 'land_entries', 'missed_items', 'land_handovers'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on land_products, land_ledgers, missed_items, land_handovers to sulh_writer;

-- The box around turning points, to find the work near a place.
create function ground_box(points jsonb) returns box language sql immutable parallel safe set search_path = pg_catalog, public as $$
  select box(point(min((p -> 'point' ->> 0)::double precision), min((p -> 'point' ->> 1)::double precision)),
    point(max((p -> 'point' ->> 0)::double precision), max((p -> 'point' ->> 1)::double precision)))
  from jsonb_array_elements(points) p
$$;
create index land_products_by_box on land_products using gist (ground_box(points)) where status = 'standing';
