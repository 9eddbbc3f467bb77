-- A certificate of handover keeps what was cancelled, reduced and cleared when it was drafted: the ledger goes on where an item is found.
alter table land_handovers
  add column cancelled_m2 double precision not null default 0 check (cancelled_m2 >= 0),
  add column reduced_m2 double precision not null default 0 check (reduced_m2 >= 0),
  add column cleared_m2 double precision not null default 0 check (cleared_m2 >= 0);
