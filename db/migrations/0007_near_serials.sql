-- Markings that are easily misread for one another: letters and digits that look alike made one, and what is left when
-- any one of them is left out. Two markings that share such a key are compared one by one (src/weapons/serial.ts).
create function serial_keys(serial text) returns text[] immutable strict parallel safe language sql as $$
  select array_agg(left(alike, at - 1) || substr(alike, at + 1)) || alike
  from (select translate(serial, 'BSZDQG7', '8520061') as alike) x, generate_series(1, length(serial)) at
  group by alike
$$;
alter table weapons add column serial_keys text[] generated always as (serial_keys(serial_normal)) stored;
create index weapons_by_serial_keys on weapons using gin (serial_keys);
