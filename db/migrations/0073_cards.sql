-- What a side's cards say of their holder, and whether it keeps biometrics: settings in versions that two people sign.
create table card_settings (
  id uuid primary key,
  side_id uuid not null references authorities,
  kind text not null check (kind in ('opaque', 'identity')),
  biometrics boolean not null,
  issuer jsonb not null,
  valid_months integer not null check (valid_months between 1 and 60),
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'inForce', 'retired', 'turnedDown')),
  turned_down_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint in_force_is_signed check ((status in ('inForce', 'retired')) = (signed_by is not null)),
  constraint turned_down_says_why check ((status = 'turnedDown') = (turned_down_for is not null))
);
create unique index one_card_setting_in_force on card_settings (side_id) where status = 'inForce';
create unique index one_card_setting_waits on card_settings (side_id) where status = 'proposed';
create trigger signed_is_final before update on card_settings for each row execute function signed_settings_are_final();

-- Numbers of cards leased in blocks. They are the programme's next ones and name no site: a card must not tell where it is from.
create table card_blocks (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  first integer not null unique check (first > 0),
  size integer not null check (size between 1 and 200),
  leased_by uuid not null references users,
  leased_at timestamptz not null
);
create index card_blocks_by_time on card_blocks (leased_at, id);
create index card_blocks_by_site on card_blocks (site_id);

create table card_numbers (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  block_id uuid not null references card_blocks,
  number text not null unique,
  status text not null check (status in ('leased', 'used', 'void')),
  card_id uuid unique,
  reason text,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  constraint used_on_a_card check ((status = 'used') = (card_id is not null)),
  constraint void_says_why check ((status = 'void') = (reason is not null))
);
create index card_numbers_by_block on card_numbers (block_id, number);
create index card_numbers_unused on card_numbers (site_id, number) where status = 'leased';

create function card_numbers_are_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.number, new.site_id, new.block_id) is distinct from (old.number, old.site_id, old.block_id) or old.status <> 'leased' then
    raise exception 'card number % was used or is void', old.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on card_numbers for each row execute function card_numbers_are_final();

create table cards (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  number text not null unique,
  kind text not null check (kind in ('opaque', 'identity')),
  photo_id uuid not null references person_photos,
  issuer jsonb not null,
  expires_on date not null,
  -- The card that this one came after.
  replaces uuid unique references cards,
  status text not null check (status in ('issued', 'inHand', 'revoked')),
  issued_by uuid not null references users,
  issued_at timestamptz not null,
  printed_by uuid references users,
  printed_at timestamptz,
  ended_for text check (ended_for in ('lost', 'stolen', 'damaged', 'misprint', 'outOfDate', 'particularsChanged', 'handedIn', 'penalty')),
  ended_note text,
  ended_by uuid references users,
  ended_at timestamptz,
  constraint printed_by_somebody check ((printed_by is null) = (printed_at is null)
    and (status <> 'issued' or printed_by is null) and (status <> 'inHand' or printed_by is not null)),
  constraint ended_is_told check ((status = 'revoked') = (ended_for is not null and ended_by is not null and ended_at is not null))
);
-- One person has one card that counts.
create unique index one_card on cards (person_id) where status <> 'revoked';
create index cards_by_person on cards (person_id, issued_at desc);
create index cards_by_time on cards (issued_at, id);
create index cards_by_site on cards (site_id, issued_at, id);
create index cards_by_side on cards (side_id, issued_at, id);
create index cards_by_expiry on cards (expires_on, id);
create index cards_revoked on cards (ended_at, id) where status = 'revoked';
create index cards_unprinted on cards (site_id) where status = 'issued';

-- A card is one person's for good, is printed once, and stays revoked.
create function cards_are_bound() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.person_id, new.site_id, new.number, new.kind, new.photo_id, new.issuer, new.expires_on, new.replaces, new.issued_by, new.issued_at)
      is distinct from (old.person_id, old.site_id, old.number, old.kind, old.photo_id, old.issuer, old.expires_on, old.replaces,
        old.issued_by, old.issued_at)
      or (old.printed_at is not null and (new.printed_by, new.printed_at) is distinct from (old.printed_by, old.printed_at))
      or (old.status = 'revoked') then
    raise exception 'card % is bound to its person, printed once, and revoked for good', old.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger bound before update on cards for each row execute function cards_are_bound();

-- A card bears a number that its site leased, and a photo of its own person.
create function card_is_of_its_block() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from card_numbers n where n.number = new.number and n.card_id = new.id and n.site_id = new.site_id) then
    raise exception 'card % has no leased number' , new.number using errcode = 'check_violation', constraint = 'card_is_of_its_block';
  end if;
  if not exists (select from person_photos f where f.id = new.photo_id and f.person_id = new.person_id) then
    raise exception 'the photo of card % is of somebody else', new.number using errcode = 'check_violation', constraint = 'photo_is_theirs';
  end if;
  return null;
end $$;
create constraint trigger card_is_of_its_block after insert on cards deferrable initially deferred
  for each row execute function card_is_of_its_block();

create table card_revocations (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  card_id uuid not null references cards,
  person_id uuid not null references people,
  ground text not null check (ground in ('misuse', 'falseStatement', 'notEligible', 'other')),
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown', 'lifted')),
  turned_down_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  lifted_by uuid references users,
  lifted_at timestamptz,
  lifted_for text,
  constraint two_person_rule check (signed_by <> proposed_by and lifted_by <> signed_by),
  constraint signed_by_somebody check ((status in ('signed', 'lifted')) = (signed_by is not null)),
  constraint turned_down_says_why check ((status = 'turnedDown') = (turned_down_for is not null)),
  constraint lifted_says_why check ((status = 'lifted') = (lifted_by is not null and lifted_for is not null))
);
create unique index one_revocation_waits on card_revocations (card_id) where status = 'proposed';
create index card_revocations_by_person on card_revocations (person_id, proposed_at desc);
create index card_revocations_waiting on card_revocations (side_id, proposed_at) where status = 'proposed';

-- A card is taken away as a penalty by two people or not at all, and who lost it so gets no other until that is lifted.
create function penalty_is_signed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.ended_for = 'penalty' and not exists (select from card_revocations r where r.person_id = new.person_id and r.signed_by is not null) then
    raise exception 'nobody signed the revocation of card %', new.number using errcode = 'check_violation', constraint = 'penalty_is_signed';
  end if;
  if new.status <> 'revoked' and exists (select from card_revocations r where r.person_id = new.person_id and r.status = 'signed') then
    raise exception 'the card of this person was taken away' using errcode = 'check_violation', constraint = 'penalty_stands';
  end if;
  return null;
end $$;
create constraint trigger penalty_is_signed after insert or update on cards deferrable initially deferred
  for each row execute function penalty_is_signed();

create table discharge_certificates (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null unique references people,
  -- The visit that ended with it, where one is recorded.
  visit_id uuid,
  number text not null unique,
  discharged_on date not null,
  place_code text not null references places (code),
  issued_by uuid not null references users,
  issued_at timestamptz not null
);
create index discharge_certificates_by_site on discharge_certificates (site_id);

create table biometric_templates (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  modality text not null check (modality in ('fingerprint', 'face', 'iris')),
  position text not null,
  quality integer not null check (quality between 0 and 100),
  device text not null,
  format text not null,
  consent text not null check (consent <> ''),
  taken_by uuid not null references users,
  taken_at timestamptz not null
);
comment on table biometric_templates is 'That a template was taken. The template itself lies sealed in the journal''s entry.';
create index biometric_templates_by_person on biometric_templates (person_id);

do $$
declare t text;
begin
  foreach t in array array['card_settings', 'card_blocks', 'card_numbers', 'cards', 'card_revocations', 'discharge_certificates',
      'biometric_templates'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    if t <> 'card_settings' then
      execute format('create policy jurisdiction_reads on %I for select to sulh_reader
        using ((select reader_joint()) or (side_id = (select reader_side())
          and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
    end if;
  end loop;
  foreach t in array array['card_settings', 'card_numbers', 'cards', 'card_revocations'] loop
    execute format('grant update on %I to sulh_writer', t);
  end loop;
end $$;
-- Every officer of a side knows what its cards say, also those at one site: they issue them.
create policy side_reads on card_settings for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
