-- What sources say of a group. Several stand beside each other; none is removed.
create table estimates (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid not null references armed_groups,
  kind text not null check (kind in ('strength', 'women', 'children', 'smallArms', 'heavyWeapons', 'commander',
    'barracks', 'umbrella', 'salarySource', 'legalStatus', 'area', 'interest')),
  amount jsonb check (((amount ->> 'low')::integer <= (amount ->> 'best')::integer
    and (amount ->> 'best')::integer <= (amount ->> 'high')::integer) is not false),
  text text not null,
  latin text not null,
  place_code text references places (code),
  interest text,
  method text not null,
  source jsonb not null,
  status text not null check (status in ('standing', 'withdrawn')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  withdrawn_by uuid references users,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint a_number_for_what_is_counted
    check ((kind in ('strength', 'women', 'children', 'smallArms', 'heavyWeapons')) = (amount is not null)),
  constraint a_place_for_an_area check ((kind = 'area') = (place_code is not null)),
  constraint an_interest_of_the_list check ((kind = 'interest') = (interest is not null)),
  constraint withdrawn_with_a_reason
    check ((status = 'withdrawn') = (withdrawn_by is not null and withdrawn_at is not null and withdrawn_reason <> ''))
);
create index estimates_by_group on estimates (group_id, kind);

-- The life of a group, a row for each step. It only grows.
create table group_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid not null references armed_groups deferrable initially deferred,
  step text not null,
  from_status text,
  to_status text not null,
  reason text not null,
  reference text not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null
);
create index group_steps_by_group on group_steps (group_id, taken_at);

-- How many may enter and until when somebody must have joined. A change takes two people.
create table group_caps (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid not null references armed_groups,
  cap integer check (cap >= 0),
  cut_off date,
  origin text not null check (origin in ('agreement', 'change')),
  reason text not null,
  status text not null check (status in ('proposed', 'inForce', 'replaced')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint two_people check (signed_by <> proposed_by),
  constraint signed_when check ((signed_by is null) = (signed_at is null)),
  constraint in_force_when_signed check (status <> 'inForce' or origin = 'agreement' or signed_by is not null)
);
create unique index one_cap_in_force on group_caps (group_id) where status = 'inForce';
create unique index one_proposed_cap on group_caps (group_id) where status = 'proposed';
create index group_caps_by_group on group_caps (group_id);

-- What one group is to another. A group that merged leads to one other, for ever.
create table group_relations (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid not null references armed_groups deferrable initially deferred,
  kind text not null check (kind in ('partOf', 'allied', 'rival', 'splitFrom', 'mergedInto')),
  other_id uuid not null references armed_groups deferrable initially deferred,
  since date,
  until date,
  source jsonb not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  ended_by uuid references users,
  ended_at timestamptz,
  ended_reason text,
  constraint not_with_itself check (group_id <> other_id),
  constraint ends_after_it_began check (until >= since),
  constraint ended_by_somebody check ((ended_by is null) = (until is null) and (ended_by is null) = (ended_at is null)),
  constraint lasts check (kind not in ('splitFrom', 'mergedInto') or until is null)
);
create unique index one_standing_relation on group_relations (group_id, kind, other_id) where until is null;
create unique index leads_to_one on group_relations (group_id) where kind = 'mergedInto';
create index group_relations_by_other on group_relations (other_id);

-- Where a group has influence, and when.
create table group_areas (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid not null references armed_groups,
  kind text not null check (kind in ('controls', 'present', 'contested')),
  points jsonb not null check (jsonb_array_length(points) between 3 and 200),
  from_day date not null,
  until_day date,
  outside_country boolean not null,
  source jsonb not null,
  status text not null check (status in ('standing', 'withdrawn')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  ended_by uuid references users,
  ended_at timestamptz,
  ended_reason text,
  constraint ends_after_it_began check (until_day >= from_day),
  constraint withdrawn_by_somebody check (status = 'standing' or ended_by is not null)
);
create index group_areas_by_day on group_areas (from_day) where status = 'standing';
create index group_areas_by_group on group_areas (group_id);

-- A group that was merged or split leads on and never comes back.
create function groups_end_for_ever() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'a group that was merged or split never comes back' using errcode = 'restrict_violation';
end $$;
create trigger ended before update on armed_groups for each row
  when (old.status in ('merged', 'split') and new.status is distinct from old.status) execute function groups_end_for_ever();

-- Members are counted without looking at each row: the policy's columns lie in the index.
drop index associations_by_group;
create index associations_by_group on associations (group_id, side_id, site_id, person_id) where status = 'standing';
create index associations_by_person on associations (person_id);
create index associations_by_day on associations (group_id, recorded_at desc, id) where status = 'standing';
-- Counting the members of a large group by sex and age looks at as many people. The policy says what it said, and asks
-- who reads once for a statement instead of once for each person.
alter policy jurisdiction_reads on people
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));

do $$
declare t text;
begin
  foreach t in array array['estimates', 'group_steps', 'group_caps', 'group_relations', 'group_areas'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  -- Sources, commanders and areas are for the offices of a side; officers at a site know the groups' names.
  foreach t in array array['estimates', 'group_steps', 'group_caps', 'group_areas'] loop
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
  end loop;
end $$;
revoke update on group_steps from sulh_writer;
-- At a site too it is shown where a group went that somebody belonged to.
create policy side_reads on group_relations for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
