-- The name and the hours of a store change by two signatures, and what was before is kept.
create table armoury_changes (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  armoury_id uuid not null,
  name text not null check (name <> ''),
  opens_at text not null check (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes_at text not null check (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  former_name text not null,
  former_opens_at text not null,
  former_closes_at text not null,
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown')),
  turned_down_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint change_of_an_armoury_here foreign key (armoury_id, site_id) references armouries (id, site_id),
  constraint changes_something check ((name, opens_at, closes_at) is distinct from (former_name, former_opens_at, former_closes_at)),
  constraint answered_is_signed check ((status = 'proposed') = (signed_by is null)),
  constraint turned_down_says_why check ((status = 'turnedDown') = (turned_down_for is not null)),
  constraint two_person_rule check (signed_by <> proposed_by)
);
create unique index one_change_proposed on armoury_changes (armoury_id) where status = 'proposed';
create index armoury_changes_by_armoury on armoury_changes (armoury_id, proposed_at desc);

create function change_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'proposed' or (to_jsonb(old) - '{status,turned_down_for,signed_by,signed_at}'::text[])
    is distinct from (to_jsonb(new) - '{status,turned_down_for,signed_by,signed_at}'::text[]) then
    raise exception 'a change of a store is not rewritten' using errcode = 'check_violation', constraint = 'change_is_kept';
  end if;
  return new;
end $$;
create trigger change_is_kept before update on armoury_changes for each row execute function change_is_kept();

-- Nothing of a store changes but its name and hours, and those only by a signed change from what they were.
create function armoury_is_changed_by_two() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (to_jsonb(old) - '{name,opens_at,closes_at}'::text[]) is distinct from (to_jsonb(new) - '{name,opens_at,closes_at}'::text[])
    or not exists (select from armoury_changes c where c.armoury_id = new.id and c.status = 'signed'
      and (c.name, c.opens_at, c.closes_at) = (new.name, new.opens_at, new.closes_at)
      and (c.former_name, c.former_opens_at, c.former_closes_at) = (old.name, old.opens_at, old.closes_at)
      -- One signature changes it once.
      and c.signed_at = (select max(signed_at) from armoury_changes where armoury_id = new.id and status = 'signed')) then
    raise exception 'store % changes by two signatures', old.code using errcode = 'check_violation',
      constraint = 'armoury_is_changed_by_two';
  end if;
  return null;
end $$;
create constraint trigger armoury_is_changed_by_two after update on armouries deferrable initially deferred
  for each row when (old.* is distinct from new.*) execute function armoury_is_changed_by_two();
grant update on armouries to sulh_writer;

alter table armoury_changes enable row level security;
alter table armoury_changes force row level security;
create policy writer_writes on armoury_changes for all to sulh_writer using (true) with check (true);
grant select, insert, update on armoury_changes to sulh_writer;
grant select on armoury_changes to sulh_reader;
create policy jurisdiction_reads on armoury_changes for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));
