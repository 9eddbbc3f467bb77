-- Orders to ordnance teams, their progress, what they found, and what became of it (ordnance-incidents-maps.md §1.2, §1.3). Weights are
-- in kilograms, distances in metres, areas in square metres. (`ordnance_tasks` are another thing: dangerous lots and weapons in stores.)
create table task_orders (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid,
  report_id uuid references ordnance_reports,
  status text not null check (status in ('draft', 'prioritised', 'issued', 'accepted', 'mobilised', 'active', 'suspended', 'completed',
    'qcPending', 'rework', 'qcAccepted', 'handover', 'closed', 'cancelled')),
  kind text not null check (kind in ('nonTechnicalSurvey', 'technicalSurvey', 'clearance', 'battleAreaClearance', 'spotDisposal', 'marking')),
  team_id uuid not null,
  instructions text not null check (instructions <> ''),
  handling text not null check (handling in ('nothing', 'locate', 'destroyInPlace', 'move', 'renderSafe')),
  several boolean not null,
  neq_kg double precision check (neq_kg >= 0),
  guided boolean not null,
  fuze text not null check (fuze in ('none', 'known', 'unknown')),
  chemical boolean not null,
  improvised boolean not null,
  assets text[] not null check (cardinality(assets) > 0),
  all_up_kg double precision check (all_up_kg > 0),
  exclusion_m integer not null check (exclusion_m >= 0),
  exclusion_note text not null,
  exclusion_by uuid references team_qualifications,
  medevac jsonb not null,
  security text not null,
  required_level text check (required_level in ('level1', 'level2', 'level3', 'level3Plus')),
  required_modules text[] not null,
  required_improvised boolean not null,
  required_reasons text[] not null,
  priority integer not null check (priority >= 0),
  priority_parts jsonb not null,
  begin_by date,
  drafted_by uuid not null references users,
  drafted_at timestamptz not null,
  issued_by uuid references users,
  issued_at timestamptz,
  accepted_by uuid references users,
  accepted_at timestamptz,
  quality_by uuid references users,
  quality_at timestamptz,
  unique (id, side_id),
  constraint about_something check (hazard_id is not null or report_id is not null),
  constraint issued_by_another check (issued_by <> drafted_by),
  constraint issued_before_it_begins check (status in ('draft', 'prioritised', 'cancelled') or issued_by is not null),
  constraint issued_with_medevac check (status in ('draft', 'prioritised', 'cancelled')
    or (medevac ->> 'hospital' <> '' and medevac ->> 'means' <> '' and medevac ->> 'contact' <> '' and security <> '')),
  constraint accepted_before_it_begins check (status in ('draft', 'prioritised', 'issued', 'cancelled') or accepted_by is not null),
  constraint judged_by_another check (quality_by <> drafted_by and quality_by <> accepted_by),
  constraint judged_before_handover check (status not in ('rework', 'qcAccepted', 'handover', 'closed') or quality_by is not null),
  foreign key (hazard_id, side_id) references hazards (id, side_id),
  foreign key (team_id, side_id) references ordnance_teams (id, side_id)
);
create index task_orders_by_priority on task_orders (side_id, priority, id);
create index task_orders_by_day on task_orders (side_id, drafted_at, id);
create index task_orders_by_team on task_orders (team_id, drafted_at);
create index task_orders_by_hazard on task_orders (hazard_id) where hazard_id is not null;
create index task_orders_by_report on task_orders (report_id) where report_id is not null;

create table task_order_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  task_id uuid not null,
  kind text not null check (kind in ('drafted', 'changed', 'prioritised', 'issued', 'accepted', 'mobilised', 'started', 'suspended',
    'resumed', 'completed', 'qualityAsked', 'sentBack', 'qualityAccepted', 'handedOver', 'closed', 'cancelled')),
  note text not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (task_id, side_id) references task_orders (id, side_id) deferrable initially deferred
);
create index task_order_steps_by_task on task_order_steps (task_id, taken_at);

create table task_progress (
  id uuid primary key,
  side_id uuid not null references authorities,
  task_id uuid not null,
  day date not null,
  area_m2 double precision not null,
  hours double precision not null check (hours between -24 and 24),
  people integer not null,
  items integer not null,
  depth_cm integer check (depth_cm >= 0),
  stoppage text,
  stoppage_hours double precision not null check (stoppage_hours between -24 and 24),
  note text not null,
  corrects uuid unique references task_progress,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint below_zero_only_against_another check (corrects is not null
    or (area_m2 >= 0 and hours >= 0 and people >= 0 and items >= 0 and stoppage_hours >= 0)),
  constraint taken_back_with_reason check (corrects is null or note <> ''),
  foreign key (task_id, side_id) references task_orders (id, side_id)
);
create index task_progress_by_task on task_progress (task_id, day, recorded_at);

create table task_items (
  id uuid primary key,
  side_id uuid not null references authorities,
  task_id uuid not null,
  found_on date not null,
  category text not null check (category <> ''),
  subcategory text,
  model text not null,
  legal text not null check (legal in ('unexploded', 'abandoned', 'mine', 'improvised')),
  quantity integer not null check (quantity >= 1),
  depth_cm integer not null check (depth_cm >= 0),
  condition text not null check (condition in ('intact', 'corroded', 'damaged', 'burnt', 'leaking', 'unknown')),
  fuze text not null check (fuze in ('none', 'known', 'unknown')),
  guided boolean not null,
  moved boolean not null,
  place_typed text not null check (place_typed <> ''),
  point jsonb not null,
  place_format text not null,
  all_up_kg double precision check (all_up_kg > 0),
  neq_kg double precision check (neq_kg >= 0 and neq_kg <= coalesce(all_up_kg, neq_kg)),
  note text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, task_id, side_id),
  foreign key (task_id, side_id) references task_orders (id, side_id)
);
create index task_items_by_task on task_items (task_id, recorded_at);

create table demolitions (
  id uuid primary key,
  side_id uuid not null references authorities,
  task_id uuid not null,
  status text not null check (status in ('planned', 'approved', 'declined', 'done')),
  portions jsonb not null check (jsonb_array_length(portions) between 1 and 100),
  method text not null check (method <> ''),
  explosive text not null check (explosive <> ''),
  explosive_kg double precision not null check (explosive_kg >= 0),
  neq_kg double precision not null check (neq_kg >= 0),
  cordon_m integer not null check (cordon_m > 0),
  required_level text check (required_level in ('level1', 'level2', 'level3', 'level3Plus')),
  required_modules text[] not null,
  required_improvised boolean not null,
  required_reasons text[] not null,
  operator_id uuid not null,
  authorisation text not null,
  planned_by uuid not null references users,
  planned_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  decision text,
  fired_at timestamptz,
  result text check (result in ('complete', 'partial', 'failed')),
  result_note text,
  done_by uuid references users,
  done_at timestamptz,
  unique (id, task_id),
  constraint approved_by_another check (decided_by <> planned_by),
  constraint approved_before check ((status = 'planned') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint done_with_result check ((status = 'done') = (result is not null and fired_at is not null and done_by is not null)),
  constraint limit_or_authorised check (neq_kg <= 50 or authorisation <> ''),
  foreign key (task_id, side_id) references task_orders (id, side_id),
  foreign key (operator_id, side_id) references team_qualifications (id, side_id)
);
create index demolitions_by_task on demolitions (task_id, planned_at);

create table task_item_events (
  id uuid primary key,
  side_id uuid not null references authorities,
  item_id uuid not null,
  task_id uuid not null,
  kind text not null check (kind in ('renderedSafe', 'moved', 'destroyed', 'handedOver', 'left')),
  quantity integer not null check (quantity >= 1),
  happened_at timestamptz not null,
  place_typed text not null,
  demolition_id uuid,
  lot_id uuid references ammunition_lots,
  note text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint handed_over_to_a_store check ((kind = 'handedOver') = (lot_id is not null)),
  constraint demolished_is_destroyed check (demolition_id is null or kind = 'destroyed'),
  foreign key (item_id, task_id, side_id) references task_items (id, task_id, side_id),
  foreign key (demolition_id, task_id) references demolitions (id, task_id) deferrable initially deferred
);
create index task_item_events_by_item on task_item_events (item_id, happened_at);
create index task_item_events_by_task on task_item_events (task_id, recorded_at);
create index task_item_events_by_lot on task_item_events (lot_id) where lot_id is not null;

-- The way of a task (§1.3), and what of it never changes.
create function task_order_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.hazard_id, old.report_id, old.drafted_by, old.drafted_at)
    is distinct from row(new.side_id, new.hazard_id, new.report_id, new.drafted_by, new.drafted_at) then
    raise exception 'what a task is about and who drafted it do not change' using errcode = 'restrict_violation';
  end if;
  if old.issued_by is not null and row(old.kind, old.team_id, old.instructions, old.handling, old.several, old.neq_kg, old.guided, old.fuze,
      old.chemical, old.improvised, old.assets, old.exclusion_m, old.medevac, old.security, old.required_level, old.issued_by, old.issued_at)
    is distinct from row(new.kind, new.team_id, new.instructions, new.handling, new.several, new.neq_kg, new.guided, new.fuze,
      new.chemical, new.improvised, new.assets, new.exclusion_m, new.medevac, new.security, new.required_level, new.issued_by, new.issued_at) then
    raise exception 'an order that was issued does not change' using errcode = 'restrict_violation';
  end if;
  if old.accepted_by is not null and row(old.accepted_by, old.accepted_at) is distinct from row(new.accepted_by, new.accepted_at) then
    raise exception 'who accepted a task does not change' using errcode = 'restrict_violation';
  end if;
  if old.status <> new.status and (old.status || ' ' || new.status) <> all (array['draft prioritised', 'prioritised draft',
      'prioritised issued', 'issued accepted', 'accepted mobilised', 'mobilised active', 'active suspended', 'suspended active',
      'active completed', 'completed qcPending', 'qcPending rework', 'qcPending qcAccepted', 'rework active', 'qcAccepted handover',
      'handover closed', 'draft cancelled', 'prioritised cancelled', 'issued cancelled', 'accepted cancelled', 'mobilised cancelled']) then
    raise exception 'a task does not go from % to %', old.status, new.status using errcode = 'restrict_violation';
  end if;
  if new.status in ('issued', 'accepted', 'mobilised', 'active') and old.status <> new.status
    and not team_holds(new.team_id, new.required_level, new.required_modules, new.required_improvised) then
    raise exception 'nobody in the team holds a confirmed qualification of the level' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Whether somebody in a team holds a confirmed qualification of a level with its modules, and for improvised devices where they are
-- expected (E-1). The days are the program's to check: it knows which day it is where the work is.
create function team_holds(team uuid, level text, modules text[], improvised boolean) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select (level is null or exists (select from team_qualifications q where q.team_id = team and q.status = 'confirmed'
      and q.modules @> team_holds.modules
      and array_position(array['level1', 'level2', 'level3', 'level3Plus'], q.level)
        >= array_position(array['level1', 'level2', 'level3', 'level3Plus'], team_holds.level)))
    and (not improvised or exists (select from team_qualifications q where q.team_id = team and q.status = 'confirmed'
      and q.level = 'improvised'))
$$;
create trigger goes_on before update on task_orders for each row execute function task_order_goes_on();

-- No more of an item ends than was found; an end is never taken back, since events are only added.
create function item_ends_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  found integer;
  ended bigint;
begin
  -- Two transactions that end items of one row wait for one another.
  perform pg_advisory_xact_lock(hashtextextended(new.item_id::text, 0));
  select quantity into found from task_items where id = new.item_id;
  select coalesce(sum(quantity), 0) into ended from task_item_events
    where item_id = new.item_id and kind in ('destroyed', 'handedOver', 'left');
  if ended > found then
    raise exception 'more items end than were found' using errcode = 'check_violation';
  end if;
  if new.lot_id is not null and not exists (select from ammunition_lots l where l.id = new.lot_id and l.side_id = new.side_id) then
    raise exception 'items are handed over to a store of their side' using errcode = 'check_violation';
  end if;
  if new.demolition_id is not null and not exists (select from demolitions d where d.id = new.demolition_id and d.status = 'done') then
    raise exception 'items are destroyed by a demolition that was carried out' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger ends_once after insert on task_item_events deferrable initially deferred
  for each row execute function item_ends_once();

-- A demolition goes from planned over approved to done, and what was planned stays what it was.
create function demolition_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.task_id, old.portions, old.method, old.explosive, old.neq_kg, old.cordon_m, old.required_level, old.operator_id,
      old.authorisation, old.planned_by, old.planned_at)
    is distinct from row(new.side_id, new.task_id, new.portions, new.method, new.explosive, new.neq_kg, new.cordon_m, new.required_level,
      new.operator_id, new.authorisation, new.planned_by, new.planned_at) then
    raise exception 'what was planned of a demolition does not change' using errcode = 'restrict_violation';
  end if;
  if old.decided_by is not null and row(old.decided_by, old.decided_at) is distinct from row(new.decided_by, new.decided_at) then
    raise exception 'who approved a demolition does not change' using errcode = 'restrict_violation';
  end if;
  if (old.status || ' ' || new.status) <> all (array['planned planned', 'planned approved', 'planned declined', 'approved approved', 'approved done']) then
    raise exception 'a demolition is approved before it is carried out' using errcode = 'restrict_violation';
  end if;
  if new.status = 'approved' and old.status = 'planned' and not exists (select from team_qualifications q
      where q.user_id = new.decided_by and q.side_id = new.side_id and q.status = 'confirmed'
        and (new.required_level is null or array_position(array['level1', 'level2', 'level3', 'level3Plus'], q.level)
          >= array_position(array['level1', 'level2', 'level3', 'level3Plus'], new.required_level))) then
    raise exception 'who approves a demolition has the level' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on demolitions for each row execute function demolition_goes_on();

-- A record begins at its beginning; a row that is offered as new and is there already goes the way of an update.
create function begins_at_its_beginning() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  there boolean;
begin
  execute format('select exists (select from %I where id = $1)', tg_table_name) into there using new.id;
  if not there and new.status <> tg_argv[0] then
    raise exception '% begin as %', tg_table_name, tg_argv[0] using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger begins before insert on demolitions for each row execute function begins_at_its_beginning('planned');
create trigger begins before insert on task_orders for each row execute function begins_at_its_beginning('draft');
create trigger begins before insert on team_qualifications for each row execute function begins_at_its_beginning('recorded');

do $$
declare
  t text;
begin
  foreach t in array array['task_orders', 'task_order_steps', 'task_progress', 'task_items', 'demolitions', 'task_item_events'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on task_orders, demolitions to sulh_writer;
