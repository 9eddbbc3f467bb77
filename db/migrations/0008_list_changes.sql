-- What the version in force did with each entry, so that it can be shown: null where it left it as it was.
alter table listed_entries
  add column change text check (change in ('added', 'removed', 'changed')),
  -- The entry as it was before, where it changed.
  add column body_before jsonb,
  add constraint what_changed_is_known check ((change is not distinct from 'changed') = (body_before is not null));
create index listed_entries_by_change on listed_entries (list_id, change) where change is not null;
