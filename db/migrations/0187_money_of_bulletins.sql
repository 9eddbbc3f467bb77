-- What was paid out, as a bulletin tells it: null of those that were proposed before money was told
-- (docs/decisions/0079-money-of-the-public-page.md). It does not change with the rest of a bulletin.
alter table public_bulletins add column money jsonb;
