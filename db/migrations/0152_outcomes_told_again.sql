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
