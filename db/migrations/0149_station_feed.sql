-- What stations copy (docs/decisions/0059-hub.md): of each site that has stations, which records changed, in the order of the journal.
-- Numbers of a site have no gap and are given while the head of the journal is locked, so none can come later below one that was
-- told. Of a record its newest change alone is kept.
create table feed_scopes (
  site_id uuid primary key references sites,
  side_id uuid not null references authorities,
  last bigint not null check (last >= 0)
);
create table feed_changes (
  site_id uuid not null references feed_scopes,
  n bigint not null check (n > 0),
  noun text not null,
  record_id uuid not null,
  primary key (site_id, n),
  unique (site_id, noun, record_id)
);
create index feed_changes_by_record on feed_changes (noun, record_id);

-- A site's own server (hub): how it stands with the centre. At the centre these tables are empty.
create table hub_link (
  one boolean primary key default true check (one),
  centre text not null,
  station uuid not null,
  epoch integer not null check (epoch > 0),
  name text not null,
  site_id uuid not null,
  side_id uuid not null,
  receivers jsonb not null,
  -- Its private keys, sealed under the master key.
  keys bytea not null,
  linked_at timestamptz not null,
  -- The centre's feed: of which generation, and up to where it was copied; null before the first copy was whole.
  generation uuid,
  copied bigint not null default 0 check (copied >= 0),
  whole_at timestamptz,
  -- The centre came back in another generation: what is in this server's own feed up to here goes, unless it comes again.
  forget_before bigint,
  -- How often this server was started, since its clock may have been set in between.
  boot integer not null default 0 check (boot >= 0),
  heard_at timestamptz,
  centre_tier jsonb
);
-- Each log that is passed on: how far it was sent, and what the centre said of it.
create table hub_sends (
  station uuid not null,
  epoch integer not null,
  state jsonb not null,
  answer jsonb,
  primary key (station, epoch)
);
create table hub_outcomes (
  station uuid not null,
  epoch integer not null,
  seq bigint not null check (seq > 0),
  id uuid not null,
  outcome text not null check (outcome in ('accepted', 'flagged', 'refused', 'held')),
  codes text[] not null,
  primary key (station, epoch, seq)
);
create index hub_outcomes_by_act on hub_outcomes (id);
-- What the centre gives out to tablets that were enrolled through this server, sealed under the master key: half of the key of their store.
create table hub_shares (
  station uuid not null,
  epoch integer not null,
  share bytea not null,
  primary key (station, epoch)
);
-- Records with acts that the centre has not decided, as the centre has them, sealed under the master key; null where it has none.
create table hub_waiting (
  noun text not null,
  record_id uuid not null,
  base bytea,
  primary key (noun, record_id)
);
create table hub_acts (
  act_id uuid not null,
  noun text not null,
  record_id uuid not null,
  primary key (noun, record_id, act_id)
);
create index hub_acts_by_act on hub_acts (act_id);

-- A hub makes a key of its own for whom it registers, and the centre another: what the hub sealed before it had that one opens with this.
alter table subject_keys add column former bytea;

do $$
declare t text;
begin
  foreach t in array array['feed_scopes', 'feed_changes', 'hub_link', 'hub_sends', 'hub_outcomes', 'hub_shares',
    'hub_waiting', 'hub_acts'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
  grant update on feed_scopes, feed_changes, hub_link, hub_sends, hub_outcomes, hub_shares, hub_waiting to sulh_writer;
  grant delete on hub_waiting, hub_acts to sulh_writer;
end $$;

-- A copied record brings no trigger with it: the rules judged it where it was decided. What a marking is found by is derived from
-- the row, here too.
alter table weapons enable always trigger found_by_marking;
alter table weapons enable always trigger found_by_words;
alter table weapons enable always trigger found_by_number;
alter table weapons enable always trigger found_by_new_number;
alter table ammunition_lots enable always trigger found_by_number;
