-- Who let messages be sent again that had never arrived, and why (docs/decisions/0076-spreadsheets-and-webhooks.md).
create table webhook_resends (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  webhook_id uuid not null references webhooks,
  messages integer not null check (messages > 0),
  reason text not null check (reason <> ''),
  asked_by uuid not null references users,
  asked_at timestamptz not null
);
create index webhook_resends_by_time on webhook_resends (webhook_id, asked_at, id);
create index webhook_messages_dead on webhook_messages (webhook_id) where state = 'dead';

alter table webhook_resends enable row level security;
alter table webhook_resends force row level security;
create policy writer_writes on webhook_resends for all to sulh_writer using (true) with check (true);
create policy site_reads on webhook_resends for select to sulh_reader using ((select reader_joint())
  or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))));
grant select, insert on webhook_resends to sulh_writer;
grant select on webhook_resends to sulh_reader;
