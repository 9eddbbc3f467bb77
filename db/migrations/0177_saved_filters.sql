-- Filters of lists that somebody keeps under a name, their own or their office's (docs/decisions/0074-finding-and-telling.md). No part
-- of the record; what a list was searched for is a name, and is never in them.
create table saved_filters (
  id uuid primary key,
  user_id uuid not null references users,
  side_id uuid not null references authorities,
  -- Whom it is shared with: an office or a site; neither where it is its maker's own.
  office_id uuid references offices,
  site_id uuid references sites,
  page text not null check (page ~ '^/[a-z-]+$'),
  name text not null check (name <> '' and length(name) <= 60),
  query text not null check (length(query) <= 400),
  saved_at timestamptz not null,
  check (office_id is null or site_id is null)
);
create index saved_filters_of_page on saved_filters (page, user_id);
alter table saved_filters enable row level security;
alter table saved_filters force row level security;
create policy accounts_only on saved_filters for all to sulh_accounts using (true) with check (true);
grant select, insert, delete on saved_filters to sulh_accounts;
