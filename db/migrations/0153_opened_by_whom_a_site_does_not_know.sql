-- A site is opened by an officer of a joint body, whom a site's own server has no record of. PostgreSQL asks for a reference again
-- where one transaction changes a row twice: two registrations that were decided together at such a server failed, and were done
-- again one by one. That it was somebody is the action's to say: it is the actor, and no user is ever deleted.
alter table sites drop constraint sites_opened_by_fkey;
