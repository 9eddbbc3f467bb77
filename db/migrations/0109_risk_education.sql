-- Risk education that was given (ordnance-incidents-maps.md §1.2, EORE session). A record is never changed: another replaces it.
create function people_sum(people jsonb) returns integer language sql immutable set search_path = pg_catalog, public
  return (people ->> 'male5to12')::integer + (people ->> 'female5to12')::integer + (people ->> 'male13to17')::integer
    + (people ->> 'female13to17')::integer + (people ->> 'male18')::integer + (people ->> 'female18')::integer;
grant execute on function people_sum to sulh_reader, sulh_writer;

create table risk_sessions (
  id uuid primary key,
  side_id uuid not null references authorities,
  category text not null check (category in ('session', 'broadcast')),
  activity text not null check (activity <> ''),
  method text not null check (method <> ''),
  sessions integer not null check (sessions >= 1),
  location_type text,
  place_code text not null references places (code),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  start_time text not null,
  end_time text not null check (start_time = '' or end_time = '' or end_time >= start_time),
  other_activity text not null check (other_activity <> ''),
  audience text not null check (audience <> ''),
  people jsonb not null,
  first_time integer not null check (first_time >= 0),
  reach_estimate integer check (reach_estimate >= 0),
  materials jsonb not null,
  organisation text not null check (organisation <> ''),
  focal_point text not null,
  note text not null,
  total integer not null,
  replaces uuid unique,
  change text not null check (replaces is null or change <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, side_id),
  foreign key (replaces, side_id) references risk_sessions (id, side_id),
  constraint total_is_the_sum check (total = people_sum(people) and first_time <= total),
  constraint broadcasts_have_an_end check ((category = 'broadcast') = (ends_on is not null)),
  constraint broadcasts_count_nobody check (category = 'session' or total = 0)
);
create index risk_sessions_by_day on risk_sessions (side_id, starts_on, id);

alter table risk_sessions enable row level security;
alter table risk_sessions force row level security;
create policy writer_writes on risk_sessions for all to sulh_writer using (true) with check (true);
create policy offices_read on risk_sessions for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
grant select, insert on risk_sessions to sulh_writer;
grant select on risk_sessions to sulh_reader;
