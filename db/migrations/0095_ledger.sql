-- The books (ADR 0033): accounts, entries, and their lines as a chain in each account, so that no balance is invented. Each rule
-- holds against the program itself.
create table money_accounts (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  kind text not null check (kind in ('donor', 'budgetLine', 'bank', 'cashDesk', 'payable', 'paid', 'suspense')),
  name text not null check (name <> ''),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  donor_id uuid,
  reference text check (reference <> ''),
  iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$'),
  balance text not null check (balance ~ '^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  lines integer not null check (lines >= 0),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  closed_by uuid references users,
  closed_at timestamptz,
  last_seq integer generated always as (nullif(lines, 0)) stored,
  unique (id, side_id, currency),
  unique (id, side_id, currency, kind),
  foreign key (donor_id, side_id, currency) references money_accounts (id, side_id, currency),
  constraint desk_of_a_site check ((kind = 'cashDesk') = (site_id is not null)),
  constraint line_of_a_donor check ((kind = 'budgetLine') = (donor_id is not null)),
  constraint bank_has_an_iban check ((kind = 'bank') = (iban is not null)),
  constraint closed_by_somebody check ((closed_at is null) = (closed_by is null)),
  constraint closed_empty check (closed_at is null or balance::numeric(18, 3) = 0),
  constraint begins_empty check (lines > 0 or balance::numeric(18, 3) = 0)
);
create unique index one_open_of_a_kind on money_accounts (side_id, kind, currency)
  where closed_at is null and kind in ('payable', 'paid', 'suspense');
create unique index one_open_desk on money_accounts (site_id, currency) where closed_at is null and kind = 'cashDesk';
create unique index one_open_iban on money_accounts (iban, currency) where closed_at is null and kind = 'bank';
create index money_accounts_by_name on money_accounts (side_id, name, id);
create index money_accounts_by_donor on money_accounts (donor_id) where donor_id is not null;

create table money_entries (
  id uuid primary key,
  side_id uuid not null references authorities,
  day date not null,
  currency text not null,
  cause text not null check (cause in ('receipt', 'allotment', 'release', 'unpaid', 'payment', 'return', 'cashAdvance', 'cashReturn',
    'cashReceived', 'correction', 'bankUnknown', 'bankExplained')),
  cause_id uuid not null,
  line_count integer not null check (line_count >= 2),
  amount text not null check (amount ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$' and amount::numeric(18, 3) > 0),
  note text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, side_id, currency, line_count),
  -- What moved money moves it once; an entry is taken back once.
  constraint one_entry_of_a_cause unique (cause, cause_id)
);
create index money_entries_by_day on money_entries (side_id, day, id);

create table money_lines (
  id uuid primary key,
  side_id uuid not null references authorities,
  entry_id uuid not null,
  n integer not null,
  line_count integer not null,
  account_id uuid not null,
  account_kind text not null,
  currency text not null,
  direction text not null check (direction in ('debit', 'credit')),
  amount text not null check (amount ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$' and amount::numeric(18, 3) > 0),
  seq integer not null check (seq > 0),
  before text not null check (before ~ '^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  after text not null check (after ~ '^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  prev_seq integer generated always as (case when seq = 1 then null else seq - 1 end) stored,
  constraint line_in_its_place unique (entry_id, n),
  constraint one_of_so_many check (n between 1 and line_count),
  constraint line_of_its_entry foreign key (entry_id, side_id, currency, line_count)
    references money_entries (id, side_id, currency, line_count) deferrable initially deferred,
  constraint line_of_its_account foreign key (account_id, side_id, currency, account_kind)
    references money_accounts (id, side_id, currency, kind) deferrable initially deferred,
  -- Line n of an account begins with what line n-1 left: no fork, no gap, no balance from nowhere.
  constraint line_no_fork unique (account_id, seq),
  constraint line_end unique (account_id, seq, after),
  constraint begins_with_nothing check (seq > 1 or before::numeric(18, 3) = 0),
  constraint line_chain foreign key (account_id, prev_seq, before) references money_lines (account_id, seq, after),
  constraint adds_up check (after::numeric(18, 3) = before::numeric(18, 3)
    + case direction when 'debit' then amount::numeric(18, 3) else -amount::numeric(18, 3) end)
);
alter table money_accounts add constraint balance_of_its_newest_line foreign key (id, last_seq, balance)
  references money_lines (account_id, seq, after) deferrable initially deferred;

-- Debits are credits, and all the lines are there; none is added later, since each has its number of so many.
create function entry_balances() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  found record;
begin
  select count(*) as lines,
    coalesce(sum(amount::numeric(18, 3)) filter (where direction = 'debit'), 0) as debits,
    coalesce(sum(amount::numeric(18, 3)) filter (where direction = 'credit'), 0) as credits
    into found from money_lines where entry_id = new.id;
  if found.lines <> new.line_count or found.debits <> found.credits or found.debits <> new.amount::numeric(18, 3) then
    raise exception 'entry % does not balance', new.id using errcode = 'check_violation', constraint = 'entry_balances';
  end if;
  return null;
end $$;
create constraint trigger entry_balances after insert on money_entries deferrable initially deferred
  for each row execute function entry_balances();

-- The account says what its newest line left, and nothing that is there, was given or is owed is taken beyond what there is.
-- Within one entry a line may pass through it; what counts is where the account stands at the end.
create function line_counted() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from money_accounts where id = new.account_id and lines >= new.seq) then
    raise exception 'line % of an account is in no balance', new.seq using errcode = 'check_violation', constraint = 'line_counted';
  end if;
  return null;
end $$;
create constraint trigger line_counted after insert on money_lines deferrable initially deferred
  for each row execute function line_counted();
alter table money_accounts add constraint never_overdrawn check (case
  when kind in ('bank', 'cashDesk') then balance::numeric(18, 3) >= 0
  when kind in ('donor', 'budgetLine', 'payable') then balance::numeric(18, 3) <= 0
  else true end);

create function account_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.closed_at is not null then
    raise exception 'a closed account stays closed' using errcode = 'check_violation', constraint = 'closed_is_final';
  end if;
  if new.lines < old.lines
    or (new.side_id, new.site_id, new.kind, new.name, new.currency, new.donor_id, new.reference, new.iban, new.opened_by, new.opened_at)
      is distinct from
      (old.side_id, old.site_id, old.kind, old.name, old.currency, old.donor_id, old.reference, old.iban, old.opened_by, old.opened_at) then
    raise exception 'what an account is stays, and its lines are never fewer'
      using errcode = 'check_violation', constraint = 'account_goes_on';
  end if;
  return new;
end $$;
create trigger account_goes_on before update on money_accounts for each row execute function account_goes_on();

create function books_are_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'what was booked is never changed or removed' using errcode = 'restrict_violation';
end $$;
create trigger final before update or delete on money_entries for each row execute function books_are_final();
create trigger final before update or delete on money_lines for each row execute function books_are_final();
create trigger kept before delete on money_accounts for each row execute function books_are_final();

create table cash_moves (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  direction text not null check (direction in ('advance', 'return')),
  from_id uuid not null,
  to_id uuid not null,
  transit_id uuid not null,
  currency text not null,
  status text not null check (status in ('underWay', 'received')),
  handed_over text not null check (handed_over::numeric(18, 3) > 0),
  handed_over_by uuid not null references users,
  handed_over_at timestamptz not null,
  received text check (received::numeric(18, 3) >= 0),
  received_by uuid references users,
  received_at timestamptz,
  note text not null,
  foreign key (from_id, side_id, currency) references money_accounts (id, side_id, currency),
  foreign key (to_id, side_id, currency) references money_accounts (id, side_id, currency),
  foreign key (transit_id, side_id, currency) references money_accounts (id, side_id, currency),
  constraint received_as_counted check ((status = 'received') = (received is not null and received_by is not null)),
  constraint counted_by_two check (received_by <> handed_over_by)
);
create index cash_moves_by_day on cash_moves (side_id, handed_over_at, id);
create index cash_moves_by_desk on cash_moves (to_id, handed_over_at) where direction = 'advance';
create index cash_moves_by_site on cash_moves (site_id, handed_over_at);

create table money_corrections (
  id uuid primary key,
  side_id uuid not null references authorities,
  entry_id uuid not null references money_entries,
  currency text not null,
  lines jsonb not null check (jsonb_array_length(lines) >= 2),
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  answer text,
  constraint decided_by_another check ((status = 'proposed') = (decided_by is null) and decided_by <> proposed_by),
  constraint turned_down_says_why check ((status = 'turnedDown') = (answer is not null))
);
create unique index one_correction_of_an_entry on money_corrections (entry_id) where status <> 'turnedDown';
create index money_corrections_by_day on money_corrections (side_id, proposed_at, id);

create function money_decided_is_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status not in ('proposed', 'underWay') then
    raise exception 'what was decided or counted is never rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger decided_is_final before update on money_corrections for each row execute function money_decided_is_final();
create trigger counted_is_final before update on cash_moves for each row execute function money_decided_is_final();

do $$
declare
  t text;
begin
  foreach t in array array['money_accounts', 'money_entries', 'money_lines', 'cash_moves', 'money_corrections'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  foreach t in array array['money_entries', 'money_lines', 'money_corrections'] loop
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
  end loop;
  -- Who works at a site sees the cash of that site.
  foreach t in array array['money_accounts', 'cash_moves'] loop
    execute format('create policy readers_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
grant update on money_accounts, cash_moves, money_corrections to sulh_writer;
