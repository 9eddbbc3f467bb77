-- Everybody may know on which day the program last looked whose time is over; how many it found, of both sides, is nobody's to
-- select.
revoke select on retention_runs from sulh_reader;
grant select (ran_on) on retention_runs to sulh_reader;
