-- Benefits (IDDRS 4.20 §7; ddr.md §1.9, R-PAY1–4, R-DUP3): rules in versions, entitlements with their instalments, accounts, proofs of
-- presence, holds, salaries and the exceptions of a panel.
create table benefit_rules (
  id uuid primary key,
  side_id uuid not null references authorities,
  support text not null check (support in ('transitional', 'reinsertion')),
  version integer not null check (version >= 1),
  title text not null check (title <> ''),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  instalments jsonb not null check (jsonb_array_length(instalments) between 1 and 12),
  supplements jsonb not null,
  announced_on date not null,
  status text not null check (status in ('draft', 'inForce', 'retired', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  unique (side_id, support, version),
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by),
  constraint in_force_is_signed check (status in ('draft', 'turnedDown') or signed_by is not null)
);
create unique index one_benefit_rule_in_force on benefit_rules (side_id, support) where status = 'inForce';
create unique index one_benefit_rule_drafted on benefit_rules (side_id, support) where status = 'draft';

create function benefit_rule_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (to_jsonb(old) - '{status,signed_by,signed_at}'::text[]) is distinct from (to_jsonb(new) - '{status,signed_by,signed_at}'::text[])
    or old.status in ('retired', 'turnedDown') then
    raise exception 'a rule of benefits is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on benefit_rules for each row execute function benefit_rule_stays();

create table entitlements (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  rule_id uuid not null references benefit_rules,
  support text not null,
  left_on date not null,
  percent integer not null check (percent between 0 and 500),
  status text not null check (status in ('running', 'ended')),
  granted_by uuid not null references users,
  granted_at timestamptz not null,
  ended_by uuid references users,
  ended_at timestamptz,
  unique (person_id, support),
  unique (id, person_id),
  constraint ended_by_another check ((status = 'ended') = (ended_by is not null) and ended_by is distinct from granted_by)
);
create index entitlements_of_side on entitlements (side_id, granted_at, id);

create table instalments (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  entitlement_id uuid not null,
  rule_id uuid not null references benefit_rules,
  n integer not null check (n between 1 and 12),
  amount text not null check (amount ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$' and amount::numeric(18, 3) > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  opens_on date not null,
  closes_on date not null,
  attendance boolean not null,
  unique (entitlement_id, n),
  unique (id, person_id),
  foreign key (entitlement_id, person_id) references entitlements (id, person_id) deferrable initially deferred,
  constraint window_in_order check (closes_on > opens_on)
);
create index instalments_of_person on instalments (person_id, opens_on);
create index instalments_to_list on instalments (rule_id, n, side_id, id);

-- For a year at most, never more than before, and in the order of its days (R-PAY2).
create function instalment_follows() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from entitlements e where e.id = new.entitlement_id and new.closes_on > e.left_on + 365) then
    raise exception 'support is paid for a year at most' using errcode = 'check_violation', constraint = 'a_year_at_most';
  end if;
  if exists (select from instalments i where i.entitlement_id = new.entitlement_id and i.n < new.n
      and (i.amount::numeric < new.amount::numeric or i.opens_on >= new.opens_on)) then
    raise exception 'instalments do not grow' using errcode = 'check_violation', constraint = 'instalments_do_not_grow';
  end if;
  return new;
end $$;
create trigger follows before insert on instalments for each row execute function instalment_follows();

create table payee_accounts (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  channel text not null check (channel in ('cashDesk', 'bank', 'mobileMoney')),
  sealed text,
  fingerprint text not null,
  tail text not null check (length(tail) <= 4),
  status text not null check (status in ('proposed', 'confirmed', 'turnedDown', 'shared', 'closed')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  answered_by uuid references users,
  answered_at timestamptz,
  unique (id, person_id),
  constraint two_person_rule check (status not in ('confirmed') or (answered_by is not null and answered_by <> proposed_by)),
  constraint a_number_but_at_the_desk check ((channel = 'cashDesk') = (sealed is null))
);
-- One account is one person's over both sides, and one person has one (R-DUP3).
create unique index one_payee on payee_accounts (fingerprint) where status in ('proposed', 'confirmed');
create unique index one_account on payee_accounts (person_id) where status = 'confirmed';
create index payee_accounts_of_person on payee_accounts (person_id, proposed_at);
create index payee_accounts_alike on payee_accounts (fingerprint);
create index payee_accounts_shared on payee_accounts (side_id, proposed_at, id) where status = 'shared';

create function payee_account_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  -- Only an erasure takes away the last characters of the number.
  if (to_jsonb(old) - '{status,answered_by,answered_at,tail}'::text[])
      is distinct from (to_jsonb(new) - '{status,answered_by,answered_at,tail}'::text[])
    or new.tail not in (old.tail, '')
    or (old.status in ('closed', 'turnedDown') and old.status <> new.status)
    or (old.status = 'shared' and new.status not in ('shared', 'turnedDown')) then
    raise exception 'an account is not rewritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on payee_accounts for each row execute function payee_account_stays();

create table presence_proofs (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  instalment_id uuid not null,
  how text not null check (how in ('card', 'photo', 'twoOfficers')),
  witness_id uuid references users,
  proved_by uuid not null references users,
  proved_at timestamptz not null,
  unique (instalment_id),
  foreign key (instalment_id, person_id) references instalments (id, person_id),
  constraint two_officers_are_two check ((how = 'twoOfficers') = (witness_id is not null) and witness_id is distinct from proved_by)
);
create index presence_proofs_of_person on presence_proofs (person_id, proved_at);

create table benefit_holds (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  kind text not null check (kind in ('allegation', 'suspended', 'revoked', 'deceased')),
  status text not null check (status in ('standing', 'lifted')),
  entry_id uuid not null,
  placed_by uuid not null references users,
  placed_at timestamptz not null,
  lifted_by uuid references users,
  lifted_at timestamptz,
  constraint lifted_by_another check ((status = 'lifted') = (lifted_by is not null) and lifted_by is distinct from placed_by)
);
create index benefit_holds_of_person on benefit_holds (person_id, placed_at);
create index benefit_holds_standing on benefit_holds (side_id, placed_at, id) where status = 'standing';

create table salary_notices (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  institution text not null,
  from_day date not null,
  until_day date,
  status text not null check (status in ('entered', 'confirmed', 'wrong')),
  entered_by uuid not null references users,
  entered_at timestamptz not null,
  answered_by uuid references users,
  answered_at timestamptz,
  constraint answered_by_another check ((status = 'entered') = (answered_by is null) and answered_by is distinct from entered_by),
  constraint days_in_order check (until_day >= from_day)
);
create index salary_notices_of_person on salary_notices (person_id, from_day);
create index salary_notices_waiting on salary_notices (side_id, entered_at, id) where status = 'entered';

create table benefit_exceptions (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  kind text not null check (kind in ('receiver', 'presence', 'salary')),
  until_day date not null,
  sealed_receiver text,
  status text not null check (status in ('proposed', 'seconded', 'granted', 'refused')),
  entry_id uuid not null,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  first_by uuid references users,
  first_at timestamptz,
  second_by uuid references users,
  second_at timestamptz,
  constraint three_people check (first_by is distinct from proposed_by and second_by is distinct from proposed_by
    and (second_by is null or second_by <> first_by)),
  constraint granted_by_two check (status <> 'granted' or (first_by is not null and second_by is not null))
);
create index benefit_exceptions_of_person on benefit_exceptions (person_id, proposed_at);
create index benefit_exceptions_waiting on benefit_exceptions (side_id, proposed_at, id) where status in ('proposed', 'seconded');

alter table benefit_rules enable row level security;
alter table benefit_rules force row level security;
create policy writer_writes on benefit_rules for all to sulh_writer using (true) with check (true);
create policy side_reads on benefit_rules for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
grant select, insert, update on benefit_rules to sulh_writer;
grant select on benefit_rules to sulh_reader;

do $$
declare t text;
begin
  foreach t in array array['entitlements', 'instalments', 'payee_accounts', 'presence_proofs', 'benefit_holds', 'salary_notices',
      'benefit_exceptions'] loop
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
grant update on entitlements, payee_accounts, benefit_holds, salary_notices, benefit_exceptions to sulh_writer;
