-- Cordons around reported items and hazardous areas (ordnance-incidents-maps.md SD-1 to SD-4): planned by one and ordered by another,
-- with what lay inside at that moment, who was warned, and who left.
create table item_weights (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  weights jsonb not null,
  reason text not null check (reason <> ''),
  set_by uuid not null references users,
  set_at timestamptz not null,
  unique (side_id, version)
);

create table cordons (
  id uuid primary key,
  side_id uuid not null references authorities,
  name text not null check (name <> ''),
  report_id uuid references ordnance_reports,
  hazard_id uuid,
  item_class text not null check (item_class <> ''),
  situation text not null check (situation in ('publicAccess', 'noPublicAccess', 'bareExplosive', 'linearArray')),
  tnt_kg double precision check (tnt_kg > 0),
  asked text not null,
  operator_name text not null,
  operator_level text check (operator_level in ('L2', 'L3')),
  smaller_reason text not null,
  valid_from timestamptz not null,
  until timestamptz not null,
  around jsonb not null check (jsonb_array_length(around) between 1 and 2000),
  accuracy_m integer not null check (accuracy_m >= 0),
  kg double precision not null check (kg > 0),
  kg_known boolean not null,
  weights_version integer,
  computed_m integer not null check (computed_m >= 1),
  ordered_m integer not null check (ordered_m >= 1),
  ask_somebody boolean not null,
  ring jsonb not null check (jsonb_array_length(ring) >= 3),
  status text not null check (status in ('planned', 'ordered', 'lifted', 'withdrawn')),
  planned_by uuid not null references users,
  planned_at timestamptz not null,
  ordered_by uuid references users,
  ordered_at timestamptz,
  affected jsonb,
  unique (id, side_id),
  foreign key (hazard_id, side_id) references hazards (id, side_id),
  constraint of_something check (report_id is not null or hazard_id is not null),
  constraint ends_after_it_begins check (until > valid_from),
  constraint smaller_has_an_operator check (ordered_m >= computed_m
    or (operator_name <> '' and operator_level is not null and smaller_reason <> '')),
  constraint expert_was_asked check (not ask_somebody or asked <> ''),
  constraint weight_has_a_source check (kg_known = (weights_version is null)),
  constraint ordered_by_another check (ordered_by <> planned_by),
  constraint ordered_whole check ((status in ('ordered', 'lifted')) = (ordered_by is not null)
    and (ordered_by is null) = (ordered_at is null) and (ordered_by is null) = (affected is null))
);
create index cordons_by_end on cordons (side_id, until, id);
create index cordons_by_day on cordons (side_id, planned_at, id);

create table cordon_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  cordon_id uuid not null,
  kind text not null check (kind in ('planned', 'ordered', 'extended', 'lifted', 'withdrawn')),
  note text not null,
  until timestamptz not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (cordon_id, side_id) references cordons (id, side_id) deferrable initially deferred
);
create index cordon_steps_by_cordon on cordon_steps (cordon_id, taken_at);

create table cordon_warnings (
  id uuid primary key,
  side_id uuid not null references authorities,
  cordon_id uuid not null,
  facility_id uuid references facilities,
  whom text not null check (whom <> ''),
  means text not null check (means in ('phone', 'visit', 'radio', 'loudspeaker', 'message', 'other')),
  warned_at timestamptz not null,
  note text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (cordon_id, side_id) references cordons (id, side_id)
);
create index cordon_warnings_by_cordon on cordon_warnings (cordon_id, warned_at);

create table cordon_evacuations (
  id uuid primary key,
  side_id uuid not null references authorities,
  cordon_id uuid not null,
  facility_id uuid references facilities,
  kind text not null check (kind in ('evacuated', 'returned')),
  assembly_id uuid references facilities,
  people integer not null check (people >= 0),
  happened_at timestamptz not null,
  note text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (cordon_id, side_id) references cordons (id, side_id)
);
create index cordon_evacuations_by_cordon on cordon_evacuations (cordon_id, happened_at);

-- What was planned and what lay inside when it was ordered stay; a cordon only goes on, and its time only grows.
create function cordon_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status in ('lifted', 'withdrawn') then
    raise exception 'a cordon that is over does not change' using errcode = 'restrict_violation';
  end if;
  if not (old.status = new.status or (old.status = 'planned' and new.status in ('ordered', 'withdrawn'))
    or (old.status = 'ordered' and new.status = 'lifted')) or new.until < old.until then
    raise exception 'a cordon goes on and not back' using errcode = 'restrict_violation';
  end if;
  if row(old.side_id, old.report_id, old.hazard_id, old.around, old.accuracy_m, old.kg, old.kg_known, old.computed_m, old.ordered_m,
      old.ring, old.planned_by, old.planned_at, old.operator_name, old.operator_level, old.smaller_reason, old.asked)
    is distinct from row(new.side_id, new.report_id, new.hazard_id, new.around, new.accuracy_m, new.kg, new.kg_known, new.computed_m,
      new.ordered_m, new.ring, new.planned_by, new.planned_at, new.operator_name, new.operator_level, new.smaller_reason, new.asked)
    or (old.ordered_by is not null and row(old.ordered_by, old.ordered_at, old.affected)
      is distinct from row(new.ordered_by, new.ordered_at, new.affected)) then
    raise exception 'what was planned and ordered does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on cordons for each row execute function cordon_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['item_weights', 'cordons', 'cordon_steps', 'cordon_warnings', 'cordon_evacuations'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on cordons to sulh_writer;
