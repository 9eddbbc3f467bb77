-- When the program looked, so that a rule that was signed since lets it look again on the same day.
alter table retention_runs add column ran_at timestamptz not null default now();
alter table retention_runs alter column ran_at drop default;
grant update on retention_runs to sulh_writer;
