-- The weapons that a word gathers are sorted and counted without reading their rows, which are wide and lie far apart.
create index weapons_by_id on weapons (id) include (moved_at, side_id, site_id, status);
