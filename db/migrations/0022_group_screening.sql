-- Records of a list's files by a count of its own, and what became of those that are no entries. Versions that were taken
-- into force before were not counted twice.
alter table lists
  add column records integer check (records >= 0),
  add column refused integer check (refused >= 0),
  add column joined integer check (joined >= 0),
  add column passed_over integer check (passed_over >= 0),
  add constraint counted_whole check (num_nulls(records, refused, joined, passed_over) in (0, 4));

-- A case asks about a registered person, a group, or a commander whom an estimate names. Groups and what sources say of
-- them are for the offices of a side: their cases have no site, and no reader at a site sees them.
alter table matches
  alter column person_id drop not null,
  alter column site_id drop not null,
  add column group_id uuid references armed_groups deferrable initially deferred,
  add column estimate_id uuid references estimates deferrable initially deferred,
  add constraint one_subject check (
    (person_id is not null and site_id is not null and group_id is null and estimate_id is null)
    or (person_id is null and site_id is null and group_id is not null));
-- A case is somebody and an entry; `one_case` holds it for persons.
create unique index one_case_of_group on matches (group_id, entry_id) where estimate_id is null and group_id is not null;
create unique index one_case_of_commander on matches (estimate_id, entry_id) where estimate_id is not null;
