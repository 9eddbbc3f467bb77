-- Records of a list's files by a count of its own, and what became of those that are no entries. Versions that were taken
-- into force before were not counted twice.
alter table lists
  add column records integer check (records >= 0),
  add column refused integer check (refused >= 0),
  add column joined integer check (joined >= 0),
  add column passed_over integer check (passed_over >= 0),
  add constraint counted_whole check (num_nulls(records, refused, joined, passed_over) in (0, 4));
