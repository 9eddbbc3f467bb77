-- What employers say of work, and what people say of their safety (IDDRS 4.30, 2.30): counts of a place, never a person.
create table market_surveys (
  id uuid primary key,
  side_id uuid not null references authorities,
  place_code text not null references places (code),
  sector text not null,
  held_on date not null,
  method text not null check (method in ('employers', 'visits', 'figures')),
  employers integer not null check (employers >= 0),
  vacancies integer not null check (vacancies >= 0),
  expected integer not null check (expected >= 0),
  wage_from text not null check (wage_from ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  wage_to text not null check (wage_to ~ '^(0|[1-9][0-9]{0,14})(\.[0-9]{1,3})?$'),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  skills text not null check (skills <> ''),
  obstacles jsonb not null,
  note text not null,
  replaces uuid unique references market_surveys,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint wages_in_order check (wage_from::numeric(18, 3) <= wage_to::numeric(18, 3)),
  constraint somebody_was_asked check (method = 'figures' or employers > 0)
);
create index market_surveys_by_place on market_surveys (side_id, place_code, sector, held_on);
create index market_surveys_by_day on market_surveys (side_id, held_on, id);

create table perception_surveys (
  id uuid primary key,
  side_id uuid not null references authorities,
  place_code text not null references places (code),
  held_on date not null,
  method text not null check (method in ('households', 'street', 'focusGroups', 'telephone')),
  counts jsonb not null,
  note text not null,
  replaces uuid unique references perception_surveys,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null
);
create index perception_surveys_by_place on perception_surveys (side_id, place_code, held_on);
create index perception_surveys_by_day on perception_surveys (side_id, held_on, id);

do $$
declare
  t text;
begin
  foreach t in array array['market_surveys', 'perception_surveys'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy side_reads on %I for select to sulh_reader
      using ((select reader_joint()) or side_id = (select reader_side()))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
