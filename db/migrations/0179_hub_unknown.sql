-- When the centre said that it does not know this server: it was restored from a backup of before the enrolment.
alter table hub_link add column unknown_at timestamptz;
