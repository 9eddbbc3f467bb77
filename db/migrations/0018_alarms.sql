-- Thresholds as each side set them; history, newest in force.
create table alarm_thresholds (
  id uuid primary key,
  side_id uuid not null references authorities,
  key text not null check (key in ('weaponsPerCombatant', 'falling', 'lowQuality', 'capUse', 'lateShare')),
  value double precision not null check (value > 0 and value <= 10),
  reason text not null,
  set_by uuid not null references users,
  set_at timestamptz not null
);
alter table alarm_thresholds enable row level security;
alter table alarm_thresholds force row level security;
create policy writer_writes on alarm_thresholds for all to sulh_writer using (true) with check (true);
create policy side_reads on alarm_thresholds for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
grant select, insert on alarm_thresholds to sulh_writer;
grant select on alarm_thresholds to sulh_reader;
