-- Weapons come from people, groups, caches, seizures and hand-ins. Those that were taken in before came from people.
alter table weapons
  add column source text not null default 'person' check (source in ('person', 'group', 'cache', 'seizure', 'spontaneous')),
  add column group_id uuid references armed_groups,
  add column place_code text references places (code),
  -- The unit or office that found or seized it, and the number of its record.
  add column source_by text not null default '',
  add column source_reference text not null default '',
  add column source_note text not null default '',
  -- A second photo, of the marking; and whether it came empty or was unloaded, null for those of before.
  add column marking_photo text references photos (sha256),
  add column clearing text check (clearing in ('empty', 'unloaded')),
  alter column person_id drop not null,
  alter column receipt_id drop not null;
alter table weapons
  alter column source drop default, alter column source_by drop default, alter column source_reference drop default, alter column source_note drop default,
  add constraint source_is_told check (
    (source = 'person') = (person_id is not null) and (source = 'group') = (group_id is not null)
    and (source in ('cache', 'seizure', 'spontaneous')) = (place_code is not null)
    and (source not in ('cache', 'seizure') or source_by <> '') and (source <> 'seizure' or source_reference <> '')
    and (source <> 'spontaneous' or source_note <> '')),
  -- Who is known to have given a weapon has a receipt, eligible or not (ddr.md §1.5).
  add constraint givers_have_receipts check (receipt_id is not null or source not in ('person', 'group'));
alter policy with_the_weapon on photos using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site())))
  or exists (select from weapons where weapons.photo = photos.sha256 or weapons.marking_photo = photos.sha256));
create index weapons_by_marking_photo on weapons (marking_photo) where marking_photo is not null;
create index weapons_by_source on weapons (source, moved_at, id) include (side_id, site_id) where source <> 'person';
create index weapons_by_group on weapons (group_id) where group_id is not null;
-- Where every chain begins follows from the source.
alter table movements add constraint begins_at_its_source check (
  (n = 0) = (split_part(from_holder, ':', 1) in ('person', 'group', 'cache', 'seizure', 'spontaneous')));

alter table ammunition_lots add column source_by text not null default '', add column source_reference text not null default '';
alter table ammunition_lots alter column source_by drop default, alter column source_reference drop default;

alter table receipts
  alter column person_id drop not null,
  -- The name of somebody who is not registered is on the paper, whose statement is sealed, and in no table.
  add column bound_to text not null default 'person' check (bound_to in ('person', 'group', 'named')),
  add constraint bound_to_somebody check ((person_id is not null) = (bound_to = 'person'));
alter table receipts alter column bound_to drop default;
-- A receipt is bound to its person and its weapon for good; only prints are counted (R-RCPT).
create function receipts_are_bound() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.number, new.weapon_id, new.person_id, new.bound_to, new.issued_by, new.issued_at)
      is distinct from (old.number, old.weapon_id, old.person_id, old.bound_to, old.issued_by, old.issued_at)
      or new.prints < old.prints then
    raise exception 'receipt % is bound to its person and its weapon', old.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger bound before update on receipts for each row execute function receipts_are_bound();

-- Tags leased in blocks.
create table tag_blocks (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  first integer not null check (first > 0),
  size integer not null check (size between 1 and 192),
  leased_by uuid not null references users,
  leased_at timestamptz not null
);
create index tag_blocks_by_site on tag_blocks (site_id, leased_at desc);

create table tags (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  block_id uuid not null references tag_blocks,
  tag text not null unique,
  status text not null check (status in ('leased', 'used', 'void')),
  item_id uuid,
  reason text,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  constraint used_on_an_item check ((status = 'used') = (item_id is not null)),
  constraint void_says_why check ((status = 'void') = (reason is not null))
);
create index tags_by_block on tags (block_id, tag);
create index tags_unused on tags (site_id) where status = 'leased';

-- A label is used once: what is used stays on its item, what is void stays void. A label whose item turned out to be one that
-- is recorded already becomes void, since nothing bears it in the record.
create function tags_are_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.tag, new.site_id, new.block_id) is distinct from (old.tag, old.site_id, old.block_id) or old.status = 'void'
      or (old.status = 'used' and (new.status, new.item_id) is distinct from (old.status, old.item_id)
        and (new.status <> 'void' or exists (select from weapons where weapons.tag = old.tag))) then
    raise exception 'tag % was used or is void', old.tag using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on tags for each row execute function tags_are_final();

-- A leased number is on a weapon only where its label says so, and the label is of the site that took the weapon in.
create function label_is_of_this_item() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from tags where tags.tag = new.tag and (status <> 'used' or item_id <> new.id)) then
    raise exception 'the label % is not of this item', new.tag using errcode = 'check_violation', constraint = 'label_is_of_this_item';
  end if;
  return null;
end $$;
create constraint trigger label_is_of_this_item after insert or update of tag on weapons deferrable initially deferred
  for each row execute function label_is_of_this_item();

do $$
declare t text;
begin
  foreach t in array array['tag_blocks', 'tags'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
grant update on tags to sulh_writer;

-- A paper that names somebody who is not registered, and may fear for it, is kept sealed under a key of its own, and its salt
-- with it: with the salt in clear, its leaf would tell whether a guessed name is the right one.
alter table documents add column sealed_under uuid;
alter table documents drop constraint documents_check,
  add constraint salted_or_sealed check (case when sealed_under is null then (salt is null) = (statement is null) else salt is null end);
