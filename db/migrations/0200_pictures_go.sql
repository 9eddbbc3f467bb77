-- A site's server whose centre came back from a backup forgets that photos were kept there: their tablets bring them again.
grant delete on station_pictures to sulh_writer;
