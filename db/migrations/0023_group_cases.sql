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
