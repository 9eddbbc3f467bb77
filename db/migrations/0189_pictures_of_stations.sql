-- Pictures that devices take without a network (docs/decisions/0080-scopes-and-pictures.md). An act names one by its hash and may be
-- here before it: then its row has no bytes yet.
alter table photos alter column bytes drop not null;
create function photo_comes_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.bytes is not null or new.sha256 <> old.sha256 or new.side_id <> old.side_id or new.site_id is distinct from old.site_id then
    raise exception 'a photo that is here stays as it is' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger comes_once before update on photos for each row execute function photo_comes_once();
grant update (bytes, received_at) on photos to sulh_writer;

-- What came of each so far, sealed; at a hub until the centre has it. The bytes go once they are opened.
create table station_pictures (
  station_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  received integer not null default 0 check (received between 0 and size),
  sealed bytea not null default '',
  state text not null default 'coming' check (state in ('coming', 'atSite', 'kept', 'refused')),
  code text,
  heard_at timestamptz not null,
  primary key (station_id, sha256),
  constraint all_of_it check (state = 'coming' or received = size)
);
create index station_pictures_at_site on station_pictures (heard_at) where state = 'atSite';
alter table station_pictures enable row level security;
alter table station_pictures force row level security;
create policy writer_writes on station_pictures for all to sulh_writer using (true) with check (true);
grant select, insert, update on station_pictures to sulh_writer;
