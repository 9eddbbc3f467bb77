-- What somebody was told waits for them (docs/decisions/0074-finding-and-telling.md). No part of the record: what waits is
-- asked of the record whenever it is shown, and here stands only that it was seen or told.
create table notices (
  user_id uuid not null references users,
  -- Which piece of work, as a keyed hash: a copy of the table does not say whose case waited for whom.
  work bytea not null check (length(work) = 32),
  noticed_at timestamptz not null,
  -- In the application, and by a message outside.
  seen_at timestamptz,
  told_at timestamptz,
  primary key (user_id, work),
  check (seen_at is not null or told_at is not null)
);

create table notice_settings (
  user_id uuid primary key references users,
  language text not null check (language in ('ar', 'en', 'fr')),
  by_email boolean not null,
  by_sms boolean not null,
  -- The number of a phone, sealed under a key that no database has. The address of letters is in mail_addresses.
  sealed_phone bytea,
  every text not null check (every in ('hour', 'day')),
  -- When it is looked next whether something new waits.
  next_at timestamptz not null,
  set_at timestamptz not null,
  check (not by_sms or sealed_phone is not null)
);
create index notice_settings_due on notice_settings (next_at) where by_email or by_sms;

-- Messages by SMS, of which the gateway is told how much waits and nothing else.
create table text_messages (
  id uuid primary key,
  side_id uuid not null references authorities,
  user_id uuid not null references users,
  language text not null check (language in ('ar', 'en', 'fr')),
  waiting integer not null check (waiting > 0),
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0 check (attempts >= 0),
  next_at timestamptz not null,
  queued_at timestamptz not null,
  settled_at timestamptz,
  -- The code of the last fault; never what a gateway said, which may name a number.
  fault text,
  check ((state = 'waiting') = (settled_at is null))
);
create index text_messages_due on text_messages (next_at, id) where state = 'waiting';
create index text_messages_failed on text_messages (side_id, queued_at) where state = 'failed';

do $$
declare t text;
begin
  foreach t in array array['notices', 'notice_settings', 'text_messages'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
  end loop;
  foreach t in array array['notices', 'notice_settings'] loop
    execute format('create policy accounts_only on %I for all to sulh_accounts using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to sulh_accounts', t);
  end loop;
end $$;
grant select, insert, update, delete on notices to sulh_writer;
grant select, update (next_at) on notice_settings to sulh_writer;
grant select, insert, update on text_messages to sulh_writer;
create policy offices_read on text_messages for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
grant select on text_messages to sulh_reader;
