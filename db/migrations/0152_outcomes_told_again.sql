-- What becomes of an entry after its station was told "held" is told again (docs/decisions/0058-centre-of-stations.md): each such change has
-- a number within its log, and stations ask for those after the last that they know.
alter table station_logs add column later integer not null default 0 check (later >= 0);
alter table station_entries add column later integer check (later > 0);
create index station_entries_told_again on station_entries (station_id, epoch, later) where later is not null;

-- Of what was told once, in whatever way it changes; an entry that is decided anew, since what held it up is gone, lies before `decided`.
create function station_entry_is_told_again() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (old.outcome = 'held' and (new.outcome <> 'held' or new.codes is distinct from old.codes))
    or (old.outcome is null and new.seq <= (select decided from station_logs l
      where l.station_id = new.station_id and l.epoch = new.epoch)) then
    update station_logs l set later = l.later + 1 where l.station_id = new.station_id and l.epoch = new.epoch
      returning l.later into new.later;
  end if;
  return new;
end $$;
create trigger told_again before update on station_entries for each row when (new.place = 'log' and new.outcome is not null)
  execute function station_entry_is_told_again();

-- At a hub: the centre's number of such a change, for the tablets.
alter table hub_outcomes add column later integer check (later > 0);

-- At a hub: the encodings of the register for its tablets (docs/decisions/0062-encodings.md), without the key that they were made with.
alter table encoding_keys drop constraint retired_is_destroyed;
alter table encoding_keys add constraint retired_is_destroyed check (retired_at is null or sealed is null);
-- The key, as the centre sealed it for each tablet of the site.
create table hub_encoding_boxes (
  station uuid not null,
  key_id uuid not null references encoding_keys,
  box jsonb not null,
  primary key (station, key_id)
);
alter table hub_encoding_boxes enable row level security;
alter table hub_encoding_boxes force row level security;
create policy writer_writes on hub_encoding_boxes for all to sulh_writer using (true) with check (true);
grant select, insert, update, delete on hub_encoding_boxes to sulh_writer;
