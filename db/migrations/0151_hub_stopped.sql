-- A hub that the centre shut out, or whose log forked (docs/decisions/0059-hub.md).

-- When the centre said that this server is not in force any more; null where it is, and once it is enrolled anew.
alter table hub_link add column shut_out_at timestamptz;

-- When the acts of a log were brought into a later one of this server: it is kept, and not sent any more.
alter table hub_sends add column ended_at timestamptz;
