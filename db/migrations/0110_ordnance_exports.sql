-- That ordnance data left the programme, for whom and why: recorded before the file is given, and never changed.
create table ordnance_exports (
  id uuid primary key,
  side_id uuid not null references authorities,
  what text not null check (what in ('hazards', 'reports')),
  format text not null check (format in ('geojson', 'kml', 'gpx', 'shapefile', 'hxlCsv', 'mdrCsv', 'mdrXlsx')),
  precision text not null check (precision in ('exact', 'reduced')),
  chosen text not null check (chosen in ('standing', 'all')),
  rows integer not null check (rows >= 1),
  purpose text not null check (purpose <> ''),
  recipient text not null check (recipient <> ''),
  exported_by uuid not null references users,
  exported_at timestamptz not null,
  constraint minimum_data_of_hazards check (what = 'hazards' or format not in ('mdrCsv', 'mdrXlsx'))
);
create index ordnance_exports_by_day on ordnance_exports (side_id, exported_at, id);

alter table ordnance_exports enable row level security;
alter table ordnance_exports force row level security;
create policy writer_writes on ordnance_exports for all to sulh_writer using (true) with check (true);
create policy offices_read on ordnance_exports for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
grant select, insert on ordnance_exports to sulh_writer;
grant select on ordnance_exports to sulh_reader;
