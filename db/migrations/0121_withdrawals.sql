-- Withdrawal lines and zones, heavy weapons that were seen, storage sites and checklists of withdrawals
-- (ordnance-incidents-maps.md §2.2; docs/decisions/0044-ceasefire.md).
create table ceasefire_lines (
  id uuid primary key,
  side_id uuid not null references authorities,
  agreement_id uuid not null references ceasefire_agreements,
  article_id uuid not null references ceasefire_articles,
  name text not null check (name <> ''),
  kind text not null check (kind in ('line', 'zone')),
  -- Whose weapons stay behind it; null for everybody's.
  party_side_id uuid references authorities,
  points jsonb not null check (jsonb_array_length(points) >= 2),
  behind text check (behind in ('left', 'right')),
  bands jsonb not null check (jsonb_array_length(bands) >= 1),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  replaces uuid references ceasefire_lines,
  status text not null check (status in ('proposed', 'inForce', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  reason text not null check (status <> 'turnedDown' or reason <> ''),
  constraint two_people check (decided_by <> proposed_by),
  constraint decided_once check ((status = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint a_line_has_a_side check ((kind = 'line') = (behind is not null) and (kind = 'zone' or party_side_id is not null))
);
create index ceasefire_lines_by_day on ceasefire_lines (valid_from, id);

create table weapon_sightings (
  id uuid primary key,
  side_id uuid not null references authorities,
  seen_on date not null,
  seen_time text not null check (seen_time ~ '^(([01]\d|2[0-3]):[0-5]\d)?$'),
  place_code text not null references places (code),
  place_typed text not null check (place_typed <> ''),
  point jsonb not null,
  radius_m integer not null check (radius_m >= 0),
  weapon_class text not null check (weapon_class <> ''),
  count integer not null check (count >= 1),
  party text not null check (party <> ''),
  party_side_id uuid references authorities,
  seen_by text not null check (seen_by <> ''),
  incident_id uuid,
  note text not null,
  -- What the machine says of each line in force that day: an aid, and no finding.
  verdicts jsonb not null,
  status text not null check (status in ('clear', 'toExamine', 'incident', 'dismissed')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  reason text not null,
  foreign key (incident_id, side_id) references incidents (id, side_id),
  constraint examined_by_somebody check ((status in ('incident', 'dismissed')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null)),
  constraint dismissed_with_reason check (status <> 'dismissed' or reason <> ''),
  constraint incident_is_named check (status <> 'incident' or incident_id is not null)
);
create index weapon_sightings_by_day on weapon_sightings (side_id, seen_on, id);

create table weapon_sites (
  id uuid primary key,
  side_id uuid not null references authorities,
  agreement_id uuid not null references ceasefire_agreements,
  name text not null check (name <> ''),
  place_code text not null references places (code),
  place_typed text not null,
  point jsonb,
  inspect_every_days integer not null check (inspect_every_days between 1 and 365),
  opened_on date not null,
  last_inspected_on date,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, side_id)
);
create index weapon_sites_by_record on weapon_sites (side_id, recorded_at, id);

create table withdrawals (
  id uuid primary key,
  side_id uuid not null references authorities,
  agreement_id uuid not null references ceasefire_agreements,
  article_id uuid not null references ceasefire_articles,
  line_id uuid references ceasefire_lines,
  unit text not null check (unit <> ''),
  place_code text not null references places (code),
  from_text text not null check (from_text <> ''),
  site_id uuid not null,
  due_on date not null,
  note text not null,
  status text not null check (status in ('planned', 'partly', 'verified', 'cancelled')),
  -- What the last verification lacked.
  lacks jsonb not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  unique (id, side_id),
  foreign key (site_id, side_id) references weapon_sites (id, side_id),
  constraint verified_is_complete check (status <> 'verified' or jsonb_array_length(lacks) = 0),
  constraint verified_by_another check (decided_by is null or status = 'cancelled' or decided_by <> recorded_by),
  constraint decided_by_somebody check (status = 'planned' or decided_by is not null)
);
create index withdrawals_by_due on withdrawals (side_id, due_on, id);

create table declared_weapons (
  id uuid primary key,
  side_id uuid not null references authorities,
  withdrawal_id uuid,
  -- Where it is stored; null while it is on its way.
  site_id uuid,
  weapon_class text not null check (weapon_class <> ''),
  designation text not null,
  calibre text not null,
  serial text not null,
  -- As serials are compared: Western digits, capitals, no separators; empty where it has none.
  serial_normal text not null,
  count integer not null check (count >= 1 and (serial_normal = '' or count = 1)),
  seal text not null,
  state text not null check (state in ('declared', 'stored', 'missing')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (withdrawal_id, side_id) references withdrawals (id, side_id) deferrable initially deferred,
  foreign key (site_id, side_id) references weapon_sites (id, side_id),
  constraint of_a_withdrawal_or_a_site check (withdrawal_id is not null or site_id is not null)
);
create index declared_weapons_by_site on declared_weapons (site_id);
create index declared_weapons_by_withdrawal on declared_weapons (withdrawal_id);
create index declared_weapons_by_serial on declared_weapons (side_id, serial_normal) where serial_normal <> '';

create table withdrawal_answers (
  id uuid primary key,
  side_id uuid not null references authorities,
  withdrawal_id uuid not null,
  item text not null check (item in ('weaponsCounted', 'serialsCompared', 'sealsPut', 'photographed', 'unitMoved', 'campHandedOver',
    'mineRecords', 'opposingInformed')),
  answer text not null check (answer in ('yes', 'no', 'notApplicable')),
  counted jsonb not null,
  serials text[] not null,
  seals jsonb not null,
  evidence text not null check (evidence <> ''),
  answered_by uuid not null references users,
  answered_at timestamptz not null,
  foreign key (withdrawal_id, side_id) references withdrawals (id, side_id)
);
create index withdrawal_answers_by_withdrawal on withdrawal_answers (withdrawal_id, answered_at);

create table withdrawal_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  withdrawal_id uuid not null,
  kind text not null check (kind in ('planned', 'answered', 'partly', 'verified', 'cancelled')),
  note text not null,
  lacks jsonb not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (withdrawal_id, side_id) references withdrawals (id, side_id) deferrable initially deferred
);
create index withdrawal_steps_by_withdrawal on withdrawal_steps (withdrawal_id, taken_at);

create table site_inspections (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null,
  inspected_on date not null,
  found jsonb not null,
  extras text not null,
  findings jsonb not null,
  note text not null,
  status text not null check (status in ('clear', 'toExamine', 'incident', 'dismissed')),
  incident_id uuid,
  reason text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  foreign key (site_id, side_id) references weapon_sites (id, side_id),
  foreign key (incident_id, side_id) references incidents (id, side_id),
  constraint missing_is_examined check (jsonb_array_length(findings) = 0 or status <> 'clear'),
  constraint examined_by_somebody check ((status in ('incident', 'dismissed')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null)),
  constraint dismissed_with_reason check (status <> 'dismissed' or reason <> ''),
  constraint dismissed_by_another check (status <> 'dismissed' or decided_by <> recorded_by)
);
create index site_inspections_by_site on site_inspections (site_id, inspected_on, id);

create function line_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'valid_until', 'decided_by', 'decided_at', 'reason'];
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
      or (old.status <> 'proposed' and new.status <> old.status)) then
    raise exception 'where a line runs does not change; another replaces it' using errcode = 'restrict_violation';
  end if;
  if new.status = 'inForce' and exists (select from users u join authorities a on a.id = u.side_id
      where u.id = new.decided_by and u.side_id = new.side_id and a.kind <> 'joint') then
    raise exception 'a line is signed for another authority' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on ceasefire_lines for each row execute function line_goes_on();

-- What was seen does not change; what became of it is said once.
create function sighting_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'incident_id', 'decided_by', 'decided_at', 'reason'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course or old.status <> 'toExamine' then
    raise exception 'what was seen does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on weapon_sightings for each row execute function sighting_goes_on();
create trigger goes_on before update on site_inspections for each row execute function sighting_goes_on();

-- Who answered an item does not verify; what was verified stays.
create function withdrawal_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'lacks', 'decided_by', 'decided_at'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course or old.status in ('verified', 'cancelled') then
    raise exception 'what was planned does not change, and what was verified stays' using errcode = 'restrict_violation';
  end if;
  if new.status in ('verified', 'partly') and exists (select from withdrawal_answers a
      where a.withdrawal_id = new.id and a.answered_by = new.decided_by) then
    raise exception 'a withdrawal is verified by somebody who answered nothing of it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on withdrawals for each row execute function withdrawal_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['ceasefire_lines', 'weapon_sightings', 'weapon_sites', 'withdrawals', 'declared_weapons',
    'withdrawal_answers', 'withdrawal_steps', 'site_inspections'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    -- Lines are agreed, so both sides read them.
    if t <> 'ceasefire_lines' then
      execute format('create policy offices_read on %I for select to sulh_reader
        using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    end if;
  end loop;
end $$;
create policy offices_read on ceasefire_lines for select to sulh_reader using ((select reader_joint())
  or ((select reader_site()) is null and (select reader_side()) is not null
    and (side_id = (select reader_side()) or status <> 'turnedDown')));
grant update on ceasefire_lines, weapon_sightings, weapon_sites, withdrawals, declared_weapons, site_inspections to sulh_writer;
