-- A weapon can be missing and written off: then it is in nobody's hands, and a movement says so.
alter table weapons drop constraint weapons_status_check;
alter table weapons add constraint weapons_status_check
  check (status in ('inCustody', 'inTransit', 'disputed', 'missing', 'writtenOff'));
alter table weapons add constraint in_nobodys_hands check (
  (status = 'missing') = (holder like 'missing:%') and (status = 'writtenOff') = (holder like 'writtenOff:%'));

-- Counts of the arms of a site. Who holds does not count, who counted does not settle.
create table stock_checks (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  kind text not null check (kind in ('weekly', 'full')),
  status text not null check (status in ('open', 'agreed', 'difference', 'settled')),
  sample jsonb not null,
  counted jsonb not null,
  readings jsonb not null,
  differences jsonb not null,
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  recorded_by uuid references users,
  recorded_at timestamptz,
  settlement text,
  settled_by uuid references users,
  settled_at timestamptz,
  constraint recorded_is_signed check ((status = 'open') = (recorded_by is null)),
  constraint settled_is_signed check ((status = 'settled') = (settled_by is not null)),
  constraint two_person_rule check (settled_by is null or settled_by <> recorded_by),
  constraint difference_is_told check ((status in ('difference', 'settled')) = (jsonb_array_length(differences) > 0))
);
create unique index one_check_at_a_time on stock_checks (site_id) where status = 'open';
create index stock_checks_by_site on stock_checks (site_id, opened_at desc);

create table losses (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  weapon_id uuid not null references weapons,
  kind text not null check (kind in ('missing', 'found', 'writtenOff')),
  reason text not null,
  status text not null check (status in ('proposed', 'signed', 'declined')),
  declined_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint answered_is_signed check ((status = 'proposed') = (signed_by is null)),
  constraint declined_says_why check ((status = 'declined') = (declined_for is not null)),
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by)
);
create unique index one_loss_waits on losses (weapon_id) where status = 'proposed';
create index losses_by_weapon on losses (weapon_id, proposed_at desc);

do $$
declare t text;
begin
  foreach t in array array['stock_checks', 'losses'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
