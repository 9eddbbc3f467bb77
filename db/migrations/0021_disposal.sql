-- A weapon that was destroyed is in nobody's hands for ever: no movement starts there.
alter table weapons drop constraint weapons_status_check;
alter table weapons add constraint weapons_status_check
  check (status in ('inCustody', 'inTransit', 'disputed', 'missing', 'writtenOff', 'destroyed'));
alter table weapons drop constraint in_nobodys_hands;
alter table weapons add constraint in_nobodys_hands check ((status = 'missing') = (holder like 'missing:%')
  and (status = 'writtenOff') = (holder like 'writtenOff:%') and (status = 'destroyed') = (holder like 'destroyed:%'));
alter table movements add constraint destroyed_is_final check (from_holder not like 'destroyed:%');

create table evidence_holds (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  weapon_id uuid not null references weapons,
  authority text not null,
  reference text not null,
  reason text not null,
  status text not null check (status in ('placed', 'lifted')),
  placed_by uuid not null references users,
  placed_at timestamptz not null,
  lifted_with text,
  lifted_by uuid references users,
  lifted_at timestamptz,
  constraint lifted_is_signed check ((status = 'lifted') = (lifted_by is not null and lifted_with is not null)),
  constraint two_person_rule check (lifted_by is null or lifted_by <> placed_by)
);
create index evidence_holds_by_weapon on evidence_holds (weapon_id) where status = 'placed';

create table disposal_plans (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  method text not null,
  procedure text not null,
  scrap text not null,
  planned_on date not null,
  place_code text not null references places (code),
  witness_name text not null check (witness_name <> ''),
  witness_of text not null check (witness_of <> ''),
  items jsonb not null check (jsonb_array_length(items) > 0),
  status text not null check (status in ('proposed', 'signed', 'executed', 'cancelled')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  executed_by uuid references users,
  executed_at timestamptz,
  witnessed text,
  cancelled_for text,
  certificate text unique,
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by),
  constraint executed_was_signed check (status not in ('signed', 'executed') or signed_by is not null),
  constraint executed_is_told check ((status = 'executed') = (executed_by is not null and certificate is not null)),
  constraint cancelled_says_why check ((status = 'cancelled') = (cancelled_for is not null))
);
create index disposal_plans_by_site on disposal_plans (site_id, planned_on desc);
create index disposal_plan_items on disposal_plans using gin ((items) jsonb_path_ops) where status in ('proposed', 'signed');

-- Evidence is not destroyed, whatever the program believes.
create function evidence_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from evidence_holds where weapon_id = new.id and status = 'placed') then
    raise exception 'weapon % is held as evidence', new.tag using errcode = 'check_violation', constraint = 'evidence_is_kept';
  end if;
  return new;
end $$;
create trigger evidence_is_kept before update on weapons for each row
  when (new.status = 'destroyed' and old.status <> 'destroyed') execute function evidence_is_kept();

do $$
declare t text;
begin
  foreach t in array array['evidence_holds', 'disposal_plans'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
