-- What people report of explosive ordnance, and what an ordnance desk made of it. What the public reports belongs to no side
-- until a desk takes it on, so that a warning reaches whoever can act. Contacts lie sealed in the journal alone.
create table ordnance_reports (
  id uuid primary key,
  side_id uuid references authorities,
  channel text not null check (channel in ('public', 'patrol', 'hotline', 'disclosure', 'weaponsSite')),
  status text not null
    check (status in ('received', 'triaged', 'needsInfo', 'verified', 'rejected', 'duplicate', 'closed')),
  item_class text not null check (item_class <> ''),
  quantity integer check (quantity between 1 and 100000),
  dangers text[] not null,
  description text not null,
  seen_on date,
  point jsonb check (jsonb_typeof(point) = 'array' and jsonb_array_length(point) = 2),
  accuracy_m integer check (accuracy_m between 0 and 100000),
  place_typed text not null,
  place_code text references places (code),
  photos text[] not null,
  -- Came faster than people report, or without its work: kept, and looked at after the others.
  held boolean not null,
  priority integer not null check (priority >= 0),
  follow_hash text unique check (follow_hash ~ '^[0-9a-f]{64}$'),
  contact_entry_id uuid,
  duplicate_of uuid references ordnance_reports,
  outcome text check (outcome in ('disposed', 'removed', 'handedOver', 'notFound', 'hazardCreated')),
  received_at timestamptz not null,
  received_by uuid references users,
  taken_on_by uuid references users,
  taken_on_at timestamptz,
  constraint a_place_is_told check (point is not null or description <> '' or place_code is not null),
  constraint public_or_by_somebody check ((channel = 'public') = (received_by is null)),
  constraint an_officer_has_a_side check (received_by is null or side_id is not null),
  constraint taken_on_by_a_side check (status = 'received' or (side_id is not null and taken_on_by is not null)),
  constraint taken_on_at_a_time check ((taken_on_by is null) = (taken_on_at is null)),
  constraint duplicate_says_of_what check ((status = 'duplicate') = (duplicate_of is not null)),
  constraint not_of_itself check (duplicate_of <> id),
  constraint closed_says_how check ((status = 'closed') = (outcome is not null))
);
create index ordnance_reports_by_day on ordnance_reports (received_at, id);
create index ordnance_reports_by_priority on ordnance_reports (held, priority, id);
create index ordnance_reports_by_status on ordnance_reports (status, received_at);

create table ordnance_report_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  report_id uuid not null references ordnance_reports,
  kind text not null
    check (kind in ('triaged', 'needsInfo', 'verified', 'rejected', 'duplicate', 'closed', 'reopened')),
  note text not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null
);
create index ordnance_report_steps_by_report on ordnance_report_steps (report_id, taken_at);

-- Pictures of the public: a desk reads them with the report, and a report that is held has none.
create table ordnance_photos (
  report_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null check (length(bytes) < 3000000),
  received_at timestamptz not null,
  primary key (report_id, sha256)
);

-- What was reported stays as it was told, and a side that took a report on keeps it.
create function ordnance_report_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.channel, old.item_class, old.quantity, old.dangers, old.description, old.point, old.place_typed, old.photos,
      old.follow_hash, old.received_at, old.received_by, old.held, old.priority)
    is distinct from row(new.channel, new.item_class, new.quantity, new.dangers, new.description, new.point,
      new.place_typed, new.photos, new.follow_hash, new.received_at, new.received_by, new.held, new.priority) then
    raise exception 'what was reported does not change' using errcode = 'restrict_violation';
  end if;
  if old.side_id is not null and new.side_id is distinct from old.side_id then
    raise exception 'a report stays with the side that took it on' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on ordnance_reports for each row execute function ordnance_report_stays();

do $$
declare
  t text;
begin
  foreach t in array array['ordnance_reports', 'ordnance_report_steps', 'ordnance_photos'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on ordnance_reports to sulh_writer;
create policy desks_read on ordnance_reports for select to sulh_reader
  using ((select reader_joint())
    or ((side_id is null or side_id = (select reader_side())) and (select reader_site()) is null));
create policy offices_read on ordnance_report_steps for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
create policy with_the_report on ordnance_photos for select to sulh_reader
  using (exists (select from ordnance_reports r where r.id = report_id));
