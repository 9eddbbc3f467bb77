-- What banks said (ADR 0033): files by their hash, and their entries, which never change; what nobody knew is explained by two people.
create table bank_files (
  id uuid primary key,
  side_id uuid not null references authorities,
  account_id uuid not null references money_accounts,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  message text not null check (message in ('pain.002', 'camt.053', 'camt.054', 'mobileMoney')),
  message_id text,
  entries integer not null check (entries >= 0),
  taken integer not null check (taken between 0 and entries),
  sent_by uuid not null references users,
  sent_at timestamptz not null,
  -- A file is read once.
  constraint file_read_once unique (account_id, sha256),
  unique (id, side_id, account_id)
);
create index bank_files_by_day on bank_files (side_id, sent_at, id);

create table bank_entries (
  id uuid primary key,
  side_id uuid not null,
  file_id uuid not null,
  account_id uuid not null,
  position integer not null check (position > 0),
  message text not null check (message in ('pain.002', 'camt.053', 'camt.054', 'mobileMoney')),
  end_to_end_id text,
  order_id text,
  bank_reference text,
  amount text check (amount ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  currency text,
  direction text check (direction in ('debit', 'credit')),
  status text not null check (status in ('settled', 'accepted', 'pending', 'rejected')),
  reversal boolean not null,
  returned boolean not null,
  reason_code text,
  day date,
  outcome text not null check (outcome in
    ('paid', 'failed', 'returned', 'alreadySettled', 'partial', 'reversed', 'unknown', 'pending')),
  reason text not null,
  payment_id uuid,
  resolution text not null check (resolution in ('none', 'proposed', 'resolved')),
  against_id uuid references money_accounts,
  explanation text check (explanation <> ''),
  proposed_by uuid references users,
  proposed_at timestamptz,
  signed_by uuid references users,
  signed_at timestamptz,
  foreign key (file_id, side_id, account_id) references bank_files (id, side_id, account_id),
  constraint entry_of_a_file_once unique (file_id, position),
  constraint unknown_has_no_payment check (outcome <> 'unknown' or payment_id is null),
  constraint only_what_fits_nothing_is_explained check (outcome in ('unknown', 'partial') or resolution = 'none'),
  constraint explained_by_somebody check ((resolution = 'none') = (proposed_by is null) and (resolution = 'none') = (explanation is null)),
  constraint signed_by_another check ((resolution = 'resolved') = (signed_by is not null) and signed_by <> proposed_by)
);
create index bank_entries_by_side on bank_entries (side_id, outcome, resolution);
create index bank_entries_by_payment on bank_entries (payment_id) where payment_id is not null;
create index bank_entries_by_reference on bank_entries (end_to_end_id) where end_to_end_id is not null;

-- What was said stays as it was said, and what two people resolved is final.
create function bank_entry_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  open text[] := array['resolution', 'against_id', 'explanation', 'proposed_by', 'proposed_at', 'signed_by', 'signed_at'];
begin
  if tg_op = 'DELETE' or old.resolution = 'resolved' or (to_jsonb(new) - open) <> (to_jsonb(old) - open) then
    raise exception 'what a bank said is never changed or removed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update or delete on bank_entries for each row execute function bank_entry_stays();

create function bank_file_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'DELETE' or new.taken < old.taken or (to_jsonb(new) - 'taken') <> (to_jsonb(old) - 'taken') then
    raise exception 'a file that was read stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update or delete on bank_files for each row execute function bank_file_stays();

do $$
declare
  t text;
begin
  foreach t in array array['bank_files', 'bank_entries'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
