-- The registers of the use of force and of detention (docs/decisions/0052-conduct.md), in the compartment `conduct`. Who used force, who is
-- held and every word are sealed under the key of each record; what was told changes in versions alone.
create table force_uses (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  occurred_on date not null,
  occurred_time text not null check (occurred_time ~ '^(([01]\d|2[0-3]):[0-5]\d)?$'),
  place_code text not null references places (code),
  unit_id uuid references institution_units,
  kinds text[] not null check (cardinality(kinds) > 0),
  reason text not null check (reason <> ''),
  warning text not null check (warning in ('given', 'notGiven', 'notPossible')),
  killed_low integer not null,
  killed_best integer not null,
  killed_high integer not null,
  injured_low integer not null,
  injured_best integer not null,
  injured_high integer not null,
  children text not null check (children in ('yes', 'no', 'unclear')),
  medical text not null check (medical in ('given', 'refused', 'notNeeded', 'notGiven')),
  reported_at timestamptz not null,
  incident_ids uuid[] not null,
  complaint_ids uuid[] not null,
  late boolean not null,
  review_id uuid unique,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  unique (id, side_id),
  constraint killed_in_order check (0 <= killed_low and killed_low <= killed_best and killed_best <= killed_high),
  constraint injured_in_order check (0 <= injured_low and injured_low <= injured_best and injured_best <= injured_high)
);
create index force_uses_by_day on force_uses (side_id, occurred_on, id);
create index force_uses_by_unit on force_uses (unit_id, occurred_on) where unit_id is not null;

create table force_use_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_use_id uuid not null,
  version integer not null check (version >= 1),
  written_by uuid not null references users,
  written_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  unique (force_use_id, version),
  foreign key (force_use_id, side_id) references force_uses (id, side_id) deferrable initially deferred
);
alter table force_uses add foreign key (id, version) references force_use_versions (force_use_id, version) deferrable initially deferred;

create table force_reviews (
  id uuid primary key,
  side_id uuid not null references authorities,
  force_use_id uuid not null,
  version integer not null,
  lawful text not null check (lawful in ('yes', 'no', 'unclear')),
  necessary text not null check (necessary in ('yes', 'no', 'unclear')),
  proportionate text not null check (proportionate in ('yes', 'no', 'unclear')),
  reviewed_by uuid not null references users,
  reviewed_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  unique (force_use_id, version),
  unique (id, force_use_id, version),
  foreign key (force_use_id, version) references force_use_versions (force_use_id, version) deferrable initially deferred
);
-- The review that a use names is of the version that stands.
alter table force_uses add foreign key (review_id, id, version) references force_reviews (id, force_use_id, version)
  deferrable initially deferred;
create trigger told_in_versions before update on force_uses for each row execute function told_in_versions('review_id');

create function force_review_by_another() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from force_use_versions v where v.force_use_id = new.force_use_id and v.written_by = new.reviewed_by) then
    raise exception 'who wrote it down does not review it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger by_another before insert on force_reviews for each row execute function force_review_by_another();

create table detentions (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  sex text not null check (sex in ('male', 'female')),
  age text not null check (age in ('adult', 'child', 'maybeChild')),
  place_code text not null references places (code),
  unit_id uuid references institution_units,
  basis text not null check (basis in ('warrant', 'flagrant', 'courtOrder', 'administrative', 'none')),
  arrested_at timestamptz not null,
  status text not null check (status in ('held', 'released', 'handedOver', 'escaped', 'died')),
  holders integer not null check (holders >= 1),
  held_since timestamptz not null,
  rights_at timestamptz check (rights_at >= arrested_at),
  lawyer_at timestamptz check (lawyer_at >= arrested_at),
  family_at timestamptz check (family_at >= arrested_at),
  medical_at timestamptz check (medical_at >= arrested_at),
  judge_at timestamptz check (judge_at >= arrested_at),
  child_told_at timestamptz,
  child_case_id uuid references child_cases,
  ended_at timestamptz,
  ended_by uuid references users,
  death_looked_by uuid references users,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  unique (id, side_id),
  constraint held_until_the_end check ((status = 'held') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
  constraint held_after_the_arrest check (held_since >= arrested_at and ended_at >= held_since),
  constraint first_holder_from_the_arrest check (holders > 1 or held_since = arrested_at),
  constraint child_told_as_a_case check ((child_told_at is null) = (child_case_id is null)),
  constraint death_looked_at_by_another check (death_looked_by is null or (status = 'died' and death_looked_by <> ended_by))
);
create index detentions_by_arrest on detentions (side_id, arrested_at, id);
create index detentions_held on detentions (arrested_at) where status = 'held';

create table detention_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  detention_id uuid not null,
  version integer not null check (version >= 1),
  written_by uuid not null references users,
  written_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  unique (detention_id, version),
  foreign key (detention_id, side_id) references detentions (id, side_id) deferrable initially deferred
);
alter table detentions add foreign key (id, version) references detention_versions (detention_id, version) deferrable initially deferred;

-- The chain of custody: each holder's time ends where the next one's begins, so that there is never a gap, and never two.
create table detention_holders (
  id uuid primary key,
  side_id uuid not null references authorities,
  detention_id uuid not null,
  number integer not null check (number >= 1),
  from_at timestamptz not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  unique (detention_id, number),
  foreign key (detention_id, side_id) references detentions (id, side_id) deferrable initially deferred
);
-- The detention names its newest holder.
alter table detentions add foreign key (id, holders) references detention_holders (detention_id, number) deferrable initially deferred;
create function detention_holder_follows() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.number > 1 and not exists (select from detention_holders h where h.detention_id = new.detention_id
      and h.number = new.number - 1 and (h.number = 1 or h.from_at < new.from_at)) then
    raise exception 'a holder follows the one before' using errcode = 'restrict_violation';
  end if;
  if exists (select from detentions d where d.id = new.detention_id and (d.status <> 'held' or new.number > d.holders + 1
      or new.from_at < d.arrested_at or new.from_at > now() + interval '1 day')) then
    raise exception 'who is held no more has no other holder' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger follows before insert on detention_holders for each row execute function detention_holder_follows();

create table detention_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  detention_id uuid not null,
  kind text not null check (kind in ('rights', 'lawyer', 'family', 'medical', 'judge', 'childTold', 'released', 'handedOver', 'escaped',
    'died', 'deathLooked')),
  happened_at timestamptz not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  foreign key (detention_id, side_id) references detentions (id, side_id) deferrable initially deferred
);
create index detention_steps_by_detention on detention_steps (detention_id, taken_at);

create trigger told_in_versions before update on detentions for each row execute function told_in_versions('status', 'holders',
  'held_since', 'rights_at', 'lawyer_at', 'family_at', 'medical_at', 'judge_at', 'child_told_at', 'child_case_id', 'ended_at', 'ended_by',
  'death_looked_by');
-- A detention that ended stays as it ended; holders follow one another; what was kept of somebody's rights is not taken back.
create function detention_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  kept text;
begin
  if old.status <> 'held' and row(new.status, new.ended_at, new.ended_by, new.holders)
      is distinct from row(old.status, old.ended_at, old.ended_by, old.holders) then
    raise exception 'a detention that ended stays so' using errcode = 'restrict_violation';
  end if;
  if new.holders not in (old.holders, old.holders + 1) or (new.holders > old.holders and new.held_since <= old.held_since) then
    raise exception 'holders follow one another' using errcode = 'restrict_violation';
  end if;
  foreach kept in array array['rights_at', 'lawyer_at', 'family_at', 'medical_at', 'judge_at', 'child_told_at', 'child_case_id',
      'death_looked_by'] loop
    if to_jsonb(old) -> kept <> 'null'::jsonb and to_jsonb(old) -> kept is distinct from to_jsonb(new) -> kept then
      raise exception 'what was kept of a detention is not taken back' using errcode = 'restrict_violation';
    end if;
  end loop;
  return new;
end $$;
create trigger goes_on before update on detentions for each row execute function detention_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['force_uses', 'force_use_versions', 'force_reviews', 'detentions', 'detention_versions', 'detention_holders',
      'detention_steps'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_conduct_reader', t);
    execute format('create policy inside_reads on %I for select to sulh_conduct_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
  end loop;
end $$;
grant update on force_uses, detentions to sulh_writer;
create policy keys_of_force_uses on subject_keys for select to sulh_conduct_reader
  using (exists (select from force_uses f where f.id = subject_keys.subject_id));
create policy keys_of_detentions on subject_keys for select to sulh_conduct_reader
  using (exists (select from detentions d where d.id = subject_keys.subject_id));
