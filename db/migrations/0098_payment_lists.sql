-- Payment lists (R-PAY1, R-SOD; ddr.md §1.9): drawn by one, approved by another, released by a third, reconciled by a fourth; an
-- instalment is on one living line, and money is handed out once for it.
create table payment_lists (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  number text not null,
  sequence integer not null check (sequence >= 1),
  rule_id uuid not null references benefit_rules,
  n integer not null check (n between 1 and 12),
  channel text not null check (channel in ('cashDesk', 'bank', 'mobileMoney')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  budget_line_id uuid not null references money_accounts,
  bank_id uuid references money_accounts,
  status text not null check (status in
    ('drawing', 'drawn', 'frozen', 'approved', 'releasing', 'paying', 'closed', 'returned')),
  drawn_to uuid,
  lines integer not null check (lines >= 0),
  total text not null check (total ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  blocked integer not null check (blocked >= 0),
  digest text,
  drawn_by uuid not null references users,
  drawn_at timestamptz not null,
  frozen_by uuid references users,
  frozen_at timestamptz,
  approved_by uuid references users,
  approved_at timestamptz,
  returned_for text,
  released_by uuid references users,
  released_at timestamptz,
  released_to uuid,
  held_back integer not null check (held_back >= 0),
  held_back_total text not null check (held_back_total ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  reconciled_by uuid references users,
  reconciled_at timestamptz,
  counted text check (counted ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  unique (side_id, sequence),
  unique (id, side_id),
  constraint a_bank_of_a_bank_list check (bank_id is null or channel <> 'cashDesk'),
  constraint paid_from_somewhere check (channel = 'cashDesk' or status not in ('paying', 'closed') or bank_id is not null),
  constraint a_desk_has_a_site check ((channel = 'cashDesk') = (site_id is not null)),
  constraint four_people check (approved_by is distinct from drawn_by and released_by is distinct from drawn_by
    and reconciled_by is distinct from drawn_by and (released_by is null or released_by <> approved_by)
    and (reconciled_by is null or (reconciled_by <> approved_by and reconciled_by <> released_by))),
  constraint frozen_before_approved check (status not in ('approved', 'releasing', 'paying', 'closed')
    or (digest is not null and frozen_by is not null and approved_by is not null)),
  constraint released_before_paid check (status not in ('paying', 'closed') or released_by is not null),
  constraint closed_is_counted check ((status = 'closed') = (reconciled_by is not null and counted is not null)),
  constraint returned_says_why check (status <> 'returned' or returned_for is not null)
);
create index payment_lists_of_side on payment_lists (side_id, drawn_at, id);
create index payment_lists_of_site on payment_lists (site_id, drawn_at, id);

-- What was frozen stays as it was.
create function payment_list_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.digest is not null and (old.digest, old.lines, old.total, old.drawn_by, old.frozen_by, old.rule_id, old.n, old.channel, old.site_id, old.budget_line_id)
      is distinct from (new.digest, new.lines, new.total, new.drawn_by, new.frozen_by, new.rule_id, new.n, new.channel, new.site_id, new.budget_line_id)
    or old.status in ('closed', 'returned') and old is distinct from new then
    raise exception 'a frozen list is not changed' using errcode = 'check_violation', constraint = 'frozen_is_frozen';
  end if;
  return new;
end $$;
create trigger is_kept before update on payment_lists for each row execute function payment_list_is_kept();

create table payments (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  list_id uuid not null,
  person_id uuid not null references people,
  instalment_id uuid not null,
  account_id uuid not null,
  amount text not null check (amount ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  status text not null check (status in ('listed', 'paid', 'failed', 'returned', 'lapsed')),
  fault text,
  sheet_id uuid,
  settled_by uuid references users,
  settled_at timestamptz,
  unique (id, person_id),
  foreign key (list_id, side_id) references payment_lists (id, side_id) deferrable initially deferred,
  foreign key (instalment_id, person_id) references instalments (id, person_id),
  -- Nobody is paid into the account of another (R-PAY3).
  foreign key (account_id, person_id) references payee_accounts (id, person_id),
  constraint settled_by_somebody check ((status = 'listed') = (settled_by is null)),
  constraint a_fault_of_what_failed check (status not in ('failed', 'returned') or fault is not null)
);
-- Paid once: an instalment is on one living line.
create unique index one_living_payment on payments (instalment_id) where status in ('listed', 'paid');
create index payments_of_instalment on payments (instalment_id);
create index payments_of_list on payments (list_id, id);
create index payments_to_settle on payments (list_id, id) where status = 'listed';
create index payments_of_person on payments (person_id, id);
create index payments_that_failed on payments (side_id, settled_at, id) where status in ('failed', 'returned');

-- After the row is there, so that saving one that was there already is looked at as the update that it is.
create function payment_fits() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from instalments i where i.id = new.instalment_id and i.amount::numeric = new.amount::numeric
      and i.currency = new.currency and i.side_id = new.side_id) then
    raise exception 'a payment is of its instalment' using errcode = 'check_violation', constraint = 'payment_of_its_instalment';
  end if;
  if not exists (select from payment_lists l where l.id = new.list_id and l.status in ('drawing', 'drawn')) then
    raise exception 'nothing is added to a frozen list' using errcode = 'check_violation', constraint = 'frozen_is_frozen';
  end if;
  return null;
end $$;
create trigger fits after insert on payments for each row execute function payment_fits();

create function payment_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (to_jsonb(old) - '{status,fault,sheet_id,settled_by,settled_at}'::text[])
      is distinct from (to_jsonb(new) - '{status,fault,sheet_id,settled_by,settled_at}'::text[])
    or old.status in ('failed', 'returned', 'lapsed') and old.status <> new.status and new.status <> 'paid'
    or old.status = 'paid' and new.status not in ('paid', 'returned') then
    raise exception 'a payment is not rewritten' using errcode = 'check_violation', constraint = 'payment_is_kept';
  end if;
  return new;
end $$;
create trigger is_kept before update on payments for each row execute function payment_is_kept();

-- Lines that a cashier took along on paper: while a sheet is out they are paid from it alone.
create table desk_sheets (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  list_id uuid not null,
  n integer not null check (n >= 1),
  cashier_id uuid not null references users,
  lines integer not null check (lines >= 1),
  status text not null check (status in ('out', 'back')),
  taken_at timestamptz not null,
  brought_back_by uuid references users,
  brought_back_at timestamptz,
  unique (list_id, n),
  foreign key (list_id, side_id) references payment_lists (id, side_id),
  constraint back_by_somebody check ((status = 'back') = (brought_back_by is not null))
);
create index desk_sheets_out on desk_sheets (site_id, taken_at, id) where status = 'out';
alter table payments add foreign key (sheet_id) references desk_sheets deferrable initially deferred;
create index payments_on_sheets on payments (sheet_id) where sheet_id is not null;
alter table desk_sheets enable row level security;
alter table desk_sheets force row level security;
create policy writer_writes on desk_sheets for all to sulh_writer using (true) with check (true);
create policy jurisdiction_reads on desk_sheets for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));
grant select, insert, update on desk_sheets to sulh_writer;
grant select on desk_sheets to sulh_reader;

-- Handed out at a desk with a network only what is on no sheet that is out.
create function handout_of_no_sheet() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not new.from_sheet and exists (select from payments p join desk_sheets s on s.id = p.sheet_id and s.status = 'out'
      where p.id = new.payment_id) then
    raise exception 'a line on a sheet is paid from the sheet' using errcode = 'check_violation', constraint = 'paid_from_its_sheet';
  end if;
  return new;
end $$;

create table cash_handouts (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  list_id uuid not null,
  payment_id uuid not null,
  person_id uuid not null references people,
  amount text not null check (amount ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  identity text not null check (identity in ('card', 'photo', 'thumbprint', 'receiver')),
  from_sheet boolean not null,
  again boolean not null,
  receipt_id uuid not null,
  paid_by uuid not null references users,
  paid_at timestamptz not null,
  foreign key (payment_id, person_id) references payments (id, person_id),
  constraint again_is_from_a_sheet check (not again or from_sheet)
);
create trigger of_no_sheet before insert on cash_handouts for each row execute function handout_of_no_sheet();
create unique index handed_out_once on cash_handouts (payment_id) where not again;
create index cash_handouts_of_list on cash_handouts (list_id, paid_at, id);
create index cash_handouts_of_person on cash_handouts (person_id, paid_at);
create index cash_handouts_again on cash_handouts (side_id, paid_at, id) where again;

alter table payment_lists enable row level security;
alter table payment_lists force row level security;
create policy writer_writes on payment_lists for all to sulh_writer using (true) with check (true);
create policy jurisdiction_reads on payment_lists for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));
grant select, insert, update on payment_lists to sulh_writer;
grant select on payment_lists to sulh_reader;

do $$
declare t text;
begin
  foreach t in array array['payments', 'cash_handouts'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
    execute format('create policy not_of_the_transferred on %I as restrictive for select to sulh_reader
      using (person_id not in (select id from pathway_transfers where status = ''transferred''))', t);
  end loop;
end $$;
grant update on payments to sulh_writer;
