-- Letters by e-mail (docs/decisions/0072-reports.md). No part of the record: what a letter says is sealed under a key that no
-- database has, and blotted out once it is sent.
create table mail_addresses (
  user_id uuid primary key references users,
  sealed bytea not null,
  -- In which language letters come.
  language text not null check (language in ('ar', 'en', 'fr')),
  set_at timestamptz not null
);

create table mail_letters (
  id uuid primary key,
  -- What it is about, in words of the program: asked for twice, it is one letter.
  once text not null unique check (once <> ''),
  -- Whose letter it is: the administrators of this authority see how it fares.
  side_id uuid not null references authorities,
  -- Null where it goes to somebody outside.
  user_id uuid references users,
  kind text not null check (kind <> ''),
  language text not null check (language in ('ar', 'en', 'fr')),
  sealed bytea,
  state text not null check (state in ('waiting', 'sent', 'failed', 'dropped')),
  attempts integer not null default 0 check (attempts >= 0),
  next_at timestamptz not null,
  queued_at timestamptz not null,
  settled_at timestamptz,
  -- The code of the last fault; never what a mail server said, which names addresses.
  fault text,
  check ((state = 'waiting') = (settled_at is null)),
  check ((state in ('sent', 'dropped')) = (sealed is null))
);
create index mail_letters_due on mail_letters (next_at, id) where state = 'waiting';
create index mail_letters_by_time on mail_letters (side_id, queued_at, id);

alter table mail_addresses enable row level security;
alter table mail_addresses force row level security;
create policy accounts_only on mail_addresses for all to sulh_accounts using (true) with check (true);
create policy writer_reads on mail_addresses for select to sulh_writer using (true);
grant select, insert, update, delete on mail_addresses to sulh_accounts;
grant select on mail_addresses to sulh_writer;

alter table mail_letters enable row level security;
alter table mail_letters force row level security;
create policy writer_writes on mail_letters for all to sulh_writer using (true) with check (true);
create policy offices_read on mail_letters for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
grant select, insert, update on mail_letters to sulh_writer;
grant select (id, side_id, user_id, kind, language, state, attempts, next_at, queued_at, settled_at, fault) on mail_letters
  to sulh_reader;
