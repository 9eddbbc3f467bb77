-- The terms of the programme as people answered them, their profiles, and the plans by which they leave a site (ddr.md §1.4, 1.7).

create table terms_answers (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  visit_id uuid not null,
  person_id uuid not null references people,
  version integer not null check (version > 0),
  text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
  language text not null check (language in ('ar', 'en', 'fr')),
  interpreted_into text not null,
  outcome text not null check (outcome in ('accepted', 'refused')),
  signature text check (signature in ('photo', 'mark')),
  photo text references photos (sha256),
  witness_id uuid not null references users,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint terms_of_a_visit_here foreign key (visit_id, site_id) references site_visits (id, site_id),
  constraint accepted_is_signed check ((outcome = 'accepted') = (signature is not null)),
  constraint photo_where_said check ((signature is not distinct from 'photo') = (photo is not null)),
  -- Who reads the terms out is not the witness of their own reading.
  constraint two_person_rule check (witness_id <> recorded_by)
);
create unique index accepted_once on terms_answers (visit_id) where outcome = 'accepted';
create index terms_of_person on terms_answers (person_id, recorded_at desc);

create table profiles (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  visit_id uuid not null,
  person_id uuid not null references people,
  entry_id uuid not null references journal (id) deferrable initially deferred,
  purpose_version integer not null check (purpose_version > 0),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint profile_of_a_visit_here foreign key (visit_id, site_id) references site_visits (id, site_id)
);
create index profiles_of_visit on profiles (visit_id, recorded_at desc);
create index profiles_of_person on profiles (person_id, recorded_at desc);

create table discharge_plans (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  visit_id uuid not null,
  place_code text not null references places (code),
  transport text not null check (transport in ('programmeBus', 'programmeCar', 'ownCar', 'publicTransport', 'onFoot', 'aircraft')),
  travels_on date not null,
  counselled boolean not null,
  companions uuid[] not null check (cardinality(companions) <= 20),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint plan_of_a_visit_here foreign key (visit_id, site_id) references site_visits (id, site_id),
  constraint not_with_oneself check (not visit_id = any (companions))
);
create index discharge_plans_of_visit on discharge_plans (visit_id, recorded_at desc, id desc);

-- These papers are of who the visit is of, and of no child.
create function paper_is_of_the_visit() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from site_visits v where v.id = new.visit_id and v.person_id = new.person_id and v.age_group = 'adult'
      and v.side_id = new.side_id and v.status = 'open') then
    raise exception 'a paper of visit % is of another person, or of a child', new.visit_id using errcode = 'check_violation',
      constraint = 'paper_is_of_the_visit';
  end if;
  return new;
end $$;
create trigger paper_is_of_the_visit before insert on terms_answers for each row execute function paper_is_of_the_visit();
create trigger paper_is_of_the_visit before insert on profiles for each row execute function paper_is_of_the_visit();

do $$
declare t text;
begin
  foreach t in array array['terms_answers', 'profiles', 'discharge_plans'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
