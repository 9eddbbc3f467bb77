-- Institutions of the security forces, their units, requirements and posts (ddr.md §1.17, §3.3;
-- docs/decisions/0050-vetting.md).
create table institutions (
  id uuid primary key,
  side_id uuid not null references authorities,
  kind text not null check (kind in ('police', 'army', 'borderGuard', 'coastGuard', 'facilitiesGuard', 'civilDefence', 'prison', 'other')),
  name jsonb not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, side_id)
);

create table institution_units (
  id uuid primary key,
  side_id uuid not null references authorities,
  institution_id uuid not null,
  name jsonb not null,
  place_code text references places (code),
  status text not null check (status in ('active', 'dissolved')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, side_id),
  unique (id, institution_id),
  foreign key (institution_id, side_id) references institutions (id, side_id)
);
create index institution_units_by_institution on institution_units (institution_id, recorded_at, id);

create table institution_posts (
  id uuid primary key,
  side_id uuid not null references authorities,
  institution_id uuid not null,
  unit_id uuid,
  title jsonb not null,
  rank text not null check (rank in ('private', 'corporal', 'sergeant', 'warrantOfficer', 'lieutenant', 'captain', 'major',
    'lieutenantColonel', 'colonel')),
  places integer not null check (places between 0 and 5000),
  filled integer not null check (filled >= 0),
  status text not null check (status in ('open', 'closed')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, institution_id),
  foreign key (institution_id, side_id) references institutions (id, side_id),
  foreign key (unit_id, institution_id) references institution_units (id, institution_id),
  constraint no_more_than_places check (filled <= places)
);
create index institution_posts_by_institution on institution_posts (institution_id, recorded_at, id);

create table institution_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  institution_id uuid not null,
  subject_id uuid not null,
  kind text not null check (kind in ('dissolved', 'placesChanged', 'closed', 'opened')),
  before integer,
  after integer,
  note text not null check (note <> ''),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (institution_id, side_id) references institutions (id, side_id)
);
create index institution_steps_by_institution on institution_steps (institution_id, taken_at);

-- What everybody passes whatever the institution and the rank: common criteria (ddr.md §1.17). Nobody under eighteen joins (R-CHD1).
create table institution_requirements (
  id uuid primary key,
  side_id uuid not null references authorities,
  institution_id uuid not null,
  version integer not null check (version >= 1),
  min_age integer not null check (min_age >= 18),
  max_age integer check (max_age between min_age and 80),
  schooling text not null check (schooling in ('none', 'primary', 'preparatory', 'secondary', 'diploma', 'degree')),
  fitness text not null check (fitness in ('none', 'duty', 'field')),
  checks text[] not null,
  clearance_days integer not null check (clearance_days between 1 and 1095),
  other text not null,
  basis text not null check (basis <> ''),
  status text not null check (status in ('draft', 'inForce', 'retired')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  unique (id, institution_id),
  unique (institution_id, version),
  foreign key (institution_id, side_id) references institutions (id, side_id),
  constraint common_criteria check (checks @> array['criminalInvestigation', 'interpol', 'humanRights', 'financial']),
  constraint known_checks check (checks <@ array['criminalInvestigation', 'interpol', 'humanRights', 'financial', 'education', 'health']),
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint in_force_is_signed check (status <> 'inForce' or signed_by is not null),
  constraint draft_is_unsigned check (status <> 'draft' or signed_by is null),
  constraint signed_is_dated check ((signed_by is null) = (signed_at is null))
);
-- At the end of the act, since one version comes into force in the act that retires the one before it.
alter table institution_requirements add constraint one_version_of_requirements_in_force
  exclude using btree (institution_id with =) where (status = 'inForce') deferrable initially deferred;
create unique index one_draft_of_requirements on institution_requirements (institution_id) where status = 'draft';

create function requirements_stay() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'signed_by', 'signed_at'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
    or (old.signed_by is not null and row(new.signed_by, new.signed_at) is distinct from row(old.signed_by, old.signed_at))
    or (old.status = 'retired' and new.status <> 'retired') then
    raise exception 'what was asked in a version does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger requirements_stay before update on institution_requirements for each row execute function requirements_stay();

-- Whose a unit or a post is does not change; what is asked of a post is written down anew as another post.
create function institution_part_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'places', 'filled'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course then
    raise exception 'a unit or a post stays what it was recorded as' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on institution_units for each row execute function institution_part_stays();
create trigger stays before update on institution_posts for each row execute function institution_part_stays();

call kept_for_offices('institutions', 'institution_units', 'institution_posts', 'institution_steps', 'institution_requirements');
grant update on institution_units, institution_posts, institution_requirements to sulh_writer;
