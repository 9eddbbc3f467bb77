-- Sites are planned before they open (ddr.md §1.7, §8).
alter table sites
  add column status text not null default 'planned'
    check (status in ('planned', 'ready', 'open', 'closing', 'closed')),
  -- No reference to users: the program itself confirms what a demonstration needs.
  add column ready_by uuid,
  add column opened_by uuid references users,
  add column opened_at timestamptz,
  add constraint opened_is_signed check ((status in ('planned', 'ready')) or status = 'closed' or opened_by is not null),
  add constraint two_person_opening check (opened_by is null or ready_by is null or opened_by <> ready_by);
alter table sites alter column status drop default;

create table readiness_confirmations (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  item text not null,
  evidence text not null check (evidence <> ''),
  note text not null,
  status text not null check (status in ('standing', 'withdrawn')),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint withdrawn_is_signed check ((status = 'withdrawn') = (withdrawn_by is not null and withdrawn_reason is not null))
);
create unique index one_confirmation_an_item on readiness_confirmations (site_id, item) where status = 'standing';

-- A registration site opens with its eighteen items, also past the program. A central store has no checklist.
create function site_opens_ready() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.kind = 'registrationSite'
    and (select count(*) from readiness_confirmations where site_id = new.id and status = 'standing') < 18 then
    raise exception 'site % opens only with a complete checklist', new.code using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger opens_ready after update on sites for each row
  when (new.status = 'open' and old.status <> 'open') execute function site_opens_ready();
create trigger begins_ready after insert on sites for each row
  when (new.status = 'open') execute function site_opens_ready();

do $$
declare t text;
begin
  foreach t in array array['readiness_confirmations'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy side_reads on %I for select to sulh_reader
      using ((select reader_joint()) or side_id = (select reader_side()))', t);
  end loop;
end $$;
