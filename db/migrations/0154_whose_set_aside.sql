-- Whose words an entry holds that was set aside: the people under whose keys they would lie in the journal. Once one of them is erased the
-- entry lets go of its box (docs/decisions/0058-centre-of-stations.md).
alter table station_entries add column about uuid[] not null default '{}';
create index station_entries_about on station_entries using gin (about) where box is not null;
