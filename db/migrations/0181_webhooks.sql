-- Other systems that are told when records change, how far each was told, and each message until it arrived
-- (docs/decisions/0076-spreadsheets-and-webhooks.md). Messages are no part of the record that the journal leads to.
create table webhooks (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  label text not null check (label <> ''),
  url text not null check (url <> ''),
  kinds text[] not null check (cardinality(kinds) between 1 and 20),
  sealed_secret text not null,
  from_entry integer not null check (from_entry >= 0),
  made_by uuid not null references users,
  made_at timestamptz not null,
  ended_by uuid references users,
  ended_at timestamptz,
  constraint ended_by_somebody check ((ended_by is null) = (ended_at is null))
);
create index webhooks_by_time on webhooks (side_id, made_at, id);

create table webhook_positions (
  webhook_id uuid primary key references webhooks,
  next_entry bigint not null
);

create table webhook_messages (
  webhook_id uuid not null references webhooks,
  entry_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  happened_at timestamptz not null,
  state text not null check (state in ('waiting', 'arrived', 'dead')),
  tries integer not null check (tries >= 0),
  next_try_at timestamptz not null,
  -- The status or the code of what went wrong last; never what was answered.
  last_answer text not null,
  primary key (webhook_id, entry_id)
);
create index webhook_messages_due on webhook_messages (next_try_at) where state = 'waiting';

create function webhook_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.site_id, old.label, old.url, old.kinds, old.sealed_secret, old.from_entry, old.made_by, old.made_at)
      is distinct from row(new.side_id, new.site_id, new.label, new.url, new.kinds, new.sealed_secret, new.from_entry, new.made_by,
        new.made_at) or old.ended_at is not null then
    raise exception 'a webhook does not change, and stays ended' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on webhooks for each row execute function webhook_stays();

do $$
declare
  t text;
begin
  foreach t in array array['webhooks', 'webhook_positions', 'webhook_messages'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
  end loop;
end $$;
grant select on webhooks, webhook_messages to sulh_reader;
create policy site_reads on webhooks for select to sulh_reader using ((select reader_joint())
  or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site()))));
create policy with_the_webhook on webhook_messages for select to sulh_reader
  using (exists (select from webhooks w where w.id = webhook_id));
