-- The arms embargo file: deliveries to and from the country, their items and evidence, the replies of those named, findings of two people
-- and reports to the Committee (ordnance-incidents-maps.md §2.2; docs/decisions/0046-foreign-forces-and-embargo.md).
create table embargo_deliveries (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  direction text not null check (direction in ('to', 'from')),
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  day_precision text not null check (day_precision in ('day', 'week', 'month', 'year')),
  carried_by jsonb not null,
  consignor text not null,
  consignee text not null,
  broker text not null,
  end_user text not null,
  items jsonb not null check (jsonb_array_length(items) >= 1),
  place_code text not null,
  place_typed text not null,
  radius_m integer check (radius_m >= 0),
  paragraphs text[] not null,
  exemption jsonb,
  incident_id uuid,
  description text not null,
  legs jsonb not null,
  point jsonb,
  status text not null check (status in ('reported', 'examining', 'substantiated', 'notSubstantiated', 'exempt',
    'reportedToCommittee', 'closed')),
  finding text not null check (finding in ('none', 'substantiated', 'notSubstantiated', 'exempt')),
  committee_on date,
  committee_reference text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  unique (id, side_id),
  foreign key (incident_id, side_id) references incidents (id, side_id),
  constraint measured_has_coordinates check ((point is null) = (radius_m is null)),
  constraint found_or_not check ((status in ('reported', 'examining')) = (finding = 'none')
    and (status not in ('substantiated', 'notSubstantiated', 'exempt') or status = finding)),
  constraint told_under_a_reference check ((committee_on is null) = (committee_reference = '')),
  constraint told_before_it_says_so check (status <> 'reportedToCommittee' or committee_on is not null),
  constraint exempt_by_an_exemption check (finding <> 'exempt' or exemption is not null)
);
create index embargo_deliveries_by_record on embargo_deliveries (side_id, recorded_at, id);
create index embargo_deliveries_by_day on embargo_deliveries (side_id, started_on, id);

create table embargo_delivery_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  delivery_id uuid not null,
  version integer not null check (version >= 1),
  detail jsonb not null,
  change text not null check (version = 1 or change <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (delivery_id, version),
  foreign key (delivery_id, side_id) references embargo_deliveries (id, side_id) deferrable initially deferred
);
alter table embargo_deliveries add foreign key (id, version) references embargo_delivery_versions (delivery_id, version)
  deferrable initially deferred;

create table embargo_delivery_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  delivery_id uuid not null,
  kind text not null check (kind <> ''),
  note text not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (delivery_id, side_id) references embargo_deliveries (id, side_id) deferrable initially deferred
);
create index embargo_delivery_steps_by_delivery on embargo_delivery_steps (delivery_id, taken_at);

create table embargo_numbers (
  id uuid primary key,
  side_id uuid not null references authorities,
  delivery_id uuid not null,
  version integer not null,
  item_id uuid not null,
  kind text not null check (kind in ('serial', 'lot')),
  number text not null,
  folded text not null check (length(folded) >= 4),
  foreign key (delivery_id, version) references embargo_delivery_versions (delivery_id, version) deferrable initially deferred
);
create index embargo_numbers_by_delivery on embargo_numbers (delivery_id, version);
create index embargo_numbers_by_number on embargo_numbers (folded, kind);

create table embargo_evidence (
  id uuid primary key,
  side_id uuid not null references authorities,
  delivery_id uuid not null,
  kind text not null check (kind <> ''),
  bears text not null check (bears in ('supports', 'contradicts')),
  reliability text not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility text not null check (credibility in ('1', '2', '3', '4', '5', '6')),
  based_on uuid check (based_on <> id),
  protected boolean not null,
  words jsonb,
  sealed text not null,
  origin text not null check (origin <> ''),
  replaces uuid unique,
  change text not null check (replaces is null or change <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, delivery_id),
  foreign key (delivery_id, side_id) references embargo_deliveries (id, side_id),
  foreign key (based_on, delivery_id) references embargo_evidence (id, delivery_id),
  foreign key (replaces, delivery_id) references embargo_evidence (id, delivery_id),
  -- Of a protected source no word is in clear.
  constraint protected_is_sealed check (protected = (words is null) and protected = (sealed <> ''))
);
create index embargo_evidence_by_delivery on embargo_evidence (delivery_id, recorded_at);

create table embargo_reply_requests (
  id uuid primary key,
  side_id uuid not null references authorities,
  delivery_id uuid not null,
  role text not null check (role <> ''),
  party text not null check (party <> ''),
  asked_on date not null,
  due_on date not null check (due_on > asked_on),
  reference text not null check (reference <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, delivery_id),
  foreign key (delivery_id, side_id) references embargo_deliveries (id, side_id)
);
create index embargo_reply_requests_by_delivery on embargo_reply_requests (delivery_id, asked_on);

create table embargo_replies (
  id uuid primary key,
  side_id uuid not null references authorities,
  delivery_id uuid not null,
  request_id uuid not null,
  replied_on date not null,
  text text not null check (text <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (delivery_id, side_id) references embargo_deliveries (id, side_id),
  foreign key (request_id, delivery_id) references embargo_reply_requests (id, delivery_id)
);
create index embargo_replies_by_request on embargo_replies (request_id, replied_on);
create index embargo_replies_by_delivery on embargo_replies (delivery_id);

create table embargo_findings (
  id uuid primary key,
  side_id uuid not null references authorities,
  delivery_id uuid not null,
  version integer not null,
  finding text not null check (finding in ('substantiated', 'notSubstantiated', 'exempt')),
  grounds text not null check (grounds <> ''),
  weighed text not null,
  standard jsonb not null,
  status text not null check (status in ('proposed', 'signed', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  foreign key (delivery_id, side_id) references embargo_deliveries (id, side_id),
  foreign key (delivery_id, version) references embargo_delivery_versions (delivery_id, version),
  constraint settled_is_signed check ((status = 'proposed') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by)
);
create index embargo_findings_by_delivery on embargo_findings (delivery_id, proposed_at);
create unique index one_finding_at_a_time on embargo_findings (delivery_id) where status = 'proposed';

create table embargo_reports (
  id uuid primary key,
  side_id uuid not null references authorities,
  delivery_id uuid not null,
  version integer not null,
  basis integer not null check (basis >= 1),
  status text not null check (status in ('proposed', 'released', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  foreign key (delivery_id, side_id) references embargo_deliveries (id, side_id),
  foreign key (delivery_id, version) references embargo_delivery_versions (delivery_id, version),
  constraint settled_is_signed check ((status = 'proposed') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by)
);
create index embargo_reports_by_delivery on embargo_reports (delivery_id, proposed_at);
create unique index one_report_at_a_time on embargo_reports (delivery_id) where status = 'proposed';

-- The register's serials and lot numbers in the form in which a delivery's are looked for: Western digits, capitals, no separators, letters
-- that are read for digits made digits (src/embargo/identifiers.ts, `foldedNumber`). Kept apart, since under row policies only plain
-- equality finds its way to an index.
create function folded_number(number text) returns text language sql immutable strict parallel safe set search_path = pg_catalog, public
as $$
  select translate(regexp_replace(upper(translate(normalize(number, NFKC), '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789')),
    '[^[:alnum:]]', '', 'g'), 'OQDILZSGB', '000112568')
$$;
revoke execute on function folded_number(text) from public;
grant execute on function folded_number(text) to sulh_writer;
create table register_numbers (
  folded text not null,
  kind text not null check (kind in ('serial', 'lot')),
  weapon_id uuid references weapons,
  lot_id uuid references ammunition_lots,
  side_id uuid not null references authorities,
  check ((kind = 'serial') = (weapon_id is not null) and (kind = 'lot') = (lot_id is not null)),
  unique nulls not distinct (folded, weapon_id, lot_id)
);
create index register_numbers_by_weapon on register_numbers (weapon_id) where weapon_id is not null;
create function weapon_is_found_by_number() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if folded_number(new.serial) ~ '\d' and length(folded_number(new.serial)) >= 4 then
    insert into register_numbers values (folded_number(new.serial), 'serial', new.id, null, new.side_id) on conflict do nothing;
  end if;
  return null;
end $$;
create trigger found_by_number after insert on weapons for each row when (new.serial is not null)
  execute function weapon_is_found_by_number();
create trigger found_by_new_number after update of serial on weapons for each row
  when (new.serial is not null and new.serial is distinct from old.serial) execute function weapon_is_found_by_number();
create function lot_is_found_by_number() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if folded_number(new.lot_number) ~ '\d' and length(folded_number(new.lot_number)) >= 4 then
    insert into register_numbers values (folded_number(new.lot_number), 'lot', null, new.id, new.side_id) on conflict do nothing;
  end if;
  return null;
end $$;
create trigger found_by_number after insert on ammunition_lots for each row execute function lot_is_found_by_number();
insert into register_numbers select folded_number(serial), 'serial', id, null, side_id from weapons
  where folded_number(serial) ~ '\d' and length(folded_number(serial)) >= 4;
insert into register_numbers select folded_number(lot_number), 'lot', null, id, side_id from ammunition_lots
  where folded_number(lot_number) ~ '\d' and length(folded_number(lot_number)) >= 4;

create table embargo_links (
  id uuid primary key,
  side_id uuid not null references authorities,
  delivery_id uuid not null,
  item_id uuid not null,
  number text not null,
  weapon_id uuid references weapons,
  lot_id uuid references ammunition_lots,
  verdict text not null check (verdict in ('same', 'different')),
  reason text not null check (reason <> ''),
  decided_by uuid not null references users,
  decided_at timestamptz not null,
  foreign key (delivery_id, side_id) references embargo_deliveries (id, side_id),
  constraint one_of_the_two check (num_nonnulls(weapon_id, lot_id) = 1)
);
create index embargo_links_by_delivery on embargo_links (delivery_id, decided_at);
-- An authority links what is in its own register alone, so that a link says nothing of another's.
create function link_is_within_its_register() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from authorities a where a.id = new.side_id and a.kind = 'side')
    and not exists (select from weapons w where w.id = new.weapon_id and w.side_id = new.side_id)
    and not exists (select from ammunition_lots l where l.id = new.lot_id and l.side_id = new.side_id) then
    raise exception 'a delivery is linked with the register of its own authority' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger within_its_register before insert on embargo_links for each row execute function link_is_within_its_register();

-- What was found of a delivery was signed by two people, and is found anew where it is told anew.
create function embargo_delivery_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.version > old.version and new.finding <> 'none' then
    raise exception 'what is told anew is found anew' using errcode = 'restrict_violation';
  end if;
  if new.finding <> old.finding and new.finding <> 'none' and not exists (select from embargo_findings f
      where f.delivery_id = new.id and f.status = 'signed' and f.finding = new.finding and f.version = new.version) then
    raise exception 'what is found of a delivery was signed by two people' using errcode = 'restrict_violation';
  end if;
  if new.committee_on is distinct from old.committee_on and (new.committee_on is null or not exists (select from embargo_reports r
      where r.delivery_id = new.id and r.status = 'released' and r.version = new.version)) then
    raise exception 'the Committee is told what two people let out' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger told_in_versions before update on embargo_deliveries for each row
  execute function told_in_versions('status', 'finding', 'committee_on', 'committee_reference');
create constraint trigger goes_on after update on embargo_deliveries deferrable initially deferred
  for each row execute function embargo_delivery_goes_on();

create function embargo_signature_is_settled_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'proposed' or to_jsonb(old) - array['status', 'signed_by', 'signed_at']
      is distinct from to_jsonb(new) - array['status', 'signed_by', 'signed_at'] then
    raise exception 'what was proposed is settled once, and says what it said' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger settled_once before update on embargo_findings for each row execute function embargo_signature_is_settled_once();
create trigger settled_once before update on embargo_reports for each row execute function embargo_signature_is_settled_once();

call kept_for_offices('embargo_deliveries', 'embargo_delivery_versions', 'embargo_delivery_steps', 'embargo_numbers', 'embargo_evidence',
  'embargo_reply_requests', 'embargo_replies', 'embargo_findings', 'embargo_reports', 'embargo_links', 'register_numbers');
grant update on embargo_deliveries, embargo_findings, embargo_reports to sulh_writer;
