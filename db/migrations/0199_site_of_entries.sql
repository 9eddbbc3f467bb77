-- Where an entry of a station was recorded, as the scope says that it names: a device that went from one site to another has entries of
-- both, and neither reads what waits at the other (docs/decisions/0080-scopes-and-pictures.md). Null is where its station is: of one that
-- names a scope which nobody knows here. No reference: a site's own server need not have the record of the other site.
alter table station_entries add column site_id uuid;
update station_entries e set site_id = s.site_id from stations s where s.id = e.station_id;

drop policy with_the_station on station_entries;
create policy site_reads on station_entries for select to sulh_reader using (exists (select from stations s
  where s.id = station_entries.station_id and ((select reader_joint()) or (select reader_site()) is null
    or coalesce(station_entries.site_id, s.site_id) = (select reader_site()))));
