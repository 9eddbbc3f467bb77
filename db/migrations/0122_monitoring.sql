-- Who watches the ceasefire, and when they really watched (ordnance-incidents-maps.md §2.2, §2.3; docs/decisions/0045-monitoring.md).
-- The times of one watcher as a range of numbers, its id as the first digits: so that one constraint says of every watcher that no two
-- overlap, without the extension that an equality of ids beside a range would need.
create function watcher_number(watcher uuid) returns numeric language sql immutable strict set search_path = pg_catalog, public
  return (('x' || substr(replace(watcher::text, '-', ''), 1, 16))::bit(64)::bigint::numeric + 9223372036854775808)
    * 18446744073709551616
    + ('x' || substr(replace(watcher::text, '-', ''), 17, 16))::bit(64)::bigint::numeric + 9223372036854775808;
create function watcher_times(watcher uuid, began_at timestamptz, ended_at timestamptz) returns numrange
  language sql immutable set search_path = pg_catalog, public
  return numrange(
    watcher_number(watcher) * 1000000000000000 + (extract(epoch from began_at) * 1000)::bigint,
    watcher_number(watcher) * 1000000000000000 + coalesce((extract(epoch from ended_at) * 1000)::bigint, 999999999999999));
grant execute on function watcher_number, watcher_times to sulh_reader, sulh_writer;

create table monitoring_posts (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  kind text not null check (kind in ('post', 'camera', 'acoustic', 'droneBase')),
  name text not null check (name <> ''),
  place_code text not null references places (code),
  place_typed text not null check (place_typed <> ''),
  point jsonb not null,
  reach_m integer not null check (reach_m between 1 and 200000),
  sectors jsonb not null,
  opened_on date not null,
  description text not null,
  closed_on date check (closed_on >= opened_on),
  suspensions jsonb not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  unique (id, side_id)
);
create index monitoring_posts_by_name on monitoring_posts (side_id, name, id);

create table monitoring_post_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  post_id uuid not null,
  version integer not null check (version >= 1),
  kind text not null check (kind in ('opened', 'corrected', 'suspended', 'resumed', 'closed')),
  detail jsonb not null,
  change text not null check (version = 1 or change <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (post_id, version),
  foreign key (post_id, side_id) references monitoring_posts (id, side_id) deferrable initially deferred
);
alter table monitoring_posts add foreign key (id, version) references monitoring_post_versions (post_id, version)
  deferrable initially deferred;

create table patrols (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  status text not null check (status in ('planned', 'carriedOut', 'turnedBack', 'cancelled')),
  name text not null check (name <> ''),
  place_codes text[] not null check (cardinality(place_codes) between 1 and 30),
  route_typed text[] not null,
  route jsonb not null,
  team_size integer not null check (team_size between 1 and 500),
  planned_from timestamptz not null,
  planned_until timestamptz not null check (planned_until > planned_from),
  began_at timestamptz,
  ended_at timestamptz,
  turned_back jsonb,
  report text not null,
  planned_by uuid not null references users,
  planned_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  unique (id, side_id),
  constraint carried_out_at_a_time check ((status in ('carriedOut', 'turnedBack')) = (began_at is not null and ended_at is not null)
    and (began_at is null) = (ended_at is null) and began_at < ended_at),
  constraint turned_back_somewhere check ((status = 'turnedBack') = (turned_back is not null))
);
create index patrols_by_plan on patrols (side_id, planned_from, id);

create table patrol_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  patrol_id uuid not null,
  version integer not null check (version >= 1),
  status text not null,
  detail jsonb not null,
  change text not null,
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (patrol_id, version),
  foreign key (patrol_id, side_id) references patrols (id, side_id) deferrable initially deferred
);
alter table patrols add foreign key (id, version) references patrol_versions (patrol_id, version) deferrable initially deferred;

-- When a post, camera or patrol was really watching. No hour of one watcher is in two watches.
create table watches (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  post_id uuid,
  patrol_id uuid,
  place_code text not null references places (code),
  began_at timestamptz not null check (began_at > '2000-01-01'),
  ended_at timestamptz,
  visibility text not null check (visibility in ('good', 'fair', 'poor', 'none')),
  conditions text not null,
  interruptions jsonb not null,
  withdrawn boolean not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  unique (id, side_id),
  foreign key (post_id, side_id) references monitoring_posts (id, side_id),
  foreign key (patrol_id, side_id) references patrols (id, side_id),
  constraint one_watcher check ((post_id is null) <> (patrol_id is null)),
  constraint watch_ends_after check (ended_at > began_at),
  constraint no_hour_twice exclude using gist (watcher_times(coalesce(post_id, patrol_id), began_at, ended_at) with &&)
    where (not withdrawn)
);
create index watches_by_time on watches (side_id, began_at, id);
create index watches_of_posts on watches (post_id, began_at desc);
create index watches_of_patrols on watches (patrol_id, began_at desc);

create table watch_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  watch_id uuid not null,
  version integer not null check (version >= 1),
  detail jsonb not null,
  withdrawn boolean not null,
  change text not null,
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (watch_id, version),
  foreign key (watch_id, side_id) references watches (id, side_id) deferrable initially deferred
);
alter table watches add foreign key (id, version) references watch_versions (watch_id, version) deferrable initially deferred;

-- What a post, camera or patrol saw or heard of an incident: a line of the daily report's annex table.
create table sightings (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  post_id uuid,
  patrol_id uuid,
  seen_at timestamptz not null,
  means text not null check (means in ('heard', 'seen', 'camera', 'drone', 'told')),
  bearing integer check (bearing between 0 and 359),
  distance_m integer check (distance_m between 0 and 200000),
  number integer check (number >= 1),
  observation text not null check (observation in ('explosion', 'burst', 'shot', 'projectile', 'flare', 'flight', 'vehicle', 'other')),
  course text not null check (course in ('outgoing', 'incoming', 'airburst', 'undetermined')),
  weapon text not null,
  note text not null,
  withdrawn_because text,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  foreign key (incident_id, side_id) references incidents (id, side_id),
  foreign key (post_id, side_id) references monitoring_posts (id, side_id),
  foreign key (patrol_id, side_id) references patrols (id, side_id),
  constraint one_watcher check ((post_id is null) <> (patrol_id is null)),
  constraint withdrawn_with_a_reason check (withdrawn_because <> '')
);
create index sightings_by_incident on sightings (incident_id, seen_at);
create index sightings_of_posts on sightings (post_id, seen_at desc);
create index sightings_of_patrols on sightings (patrol_id, seen_at desc);

-- Freedom of movement: where monitors were denied, delayed or let through on a condition.
create table movement_restrictions (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  kind text not null check (kind in ('denied', 'delayed', 'conditioned')),
  place_code text not null references places (code),
  place_typed text not null,
  point jsonb,
  began_at timestamptz not null,
  ended_at timestamptz check (ended_at > began_at),
  imposed_by text not null check (imposed_by <> ''),
  reason_given text not null,
  description text not null,
  post_id uuid,
  patrol_id uuid,
  incident_id uuid,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  unique (id, side_id),
  foreign key (post_id, side_id) references monitoring_posts (id, side_id),
  foreign key (patrol_id, side_id) references patrols (id, side_id),
  foreign key (incident_id, side_id) references incidents (id, side_id)
);
create index movement_restrictions_by_time on movement_restrictions (side_id, began_at, id);

create table movement_restriction_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  restriction_id uuid not null,
  version integer not null check (version >= 1),
  detail jsonb not null,
  change text not null check (version = 1 or change <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (restriction_id, version),
  foreign key (restriction_id, side_id) references movement_restrictions (id, side_id) deferrable initially deferred
);
alter table movement_restrictions add foreign key (id, version)
  references movement_restriction_versions (restriction_id, version) deferrable initially deferred;

do $$
declare
  t text;
begin
  foreach t in array array['monitoring_posts', 'patrols', 'watches', 'movement_restrictions'] loop
    execute format('create trigger told_in_versions before update on %I for each row execute function told_in_versions()', t);
    execute format('grant update on %I to sulh_writer', t);
  end loop;
end $$;

-- A sighting stays as it was told; it can only be withdrawn, once, with the reason.
create function sighting_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.withdrawn_because is not null
    or to_jsonb(old) - 'withdrawn_because' is distinct from to_jsonb(new) - 'withdrawn_because' then
    raise exception 'a sighting stays as it was told' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on sightings for each row execute function sighting_stays();
grant update on sightings to sulh_writer;

-- A watch that counts has a watcher that can watch there; what watched does not change to another.
create function watch_keeps_its_watcher() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.post_id, old.patrol_id) is distinct from row(new.post_id, new.patrol_id) then
    raise exception 'a watch keeps its watcher' using errcode = 'restrict_violation';
  end if;
  if old.withdrawn and not new.withdrawn then
    raise exception 'a watch that was withdrawn stays so' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keeps_its_watcher before update on watches for each row execute function watch_keeps_its_watcher();

call kept_for_offices('monitoring_posts', 'monitoring_post_versions', 'patrols', 'patrol_versions', 'watches', 'watch_versions',
  'sightings', 'movement_restrictions', 'movement_restriction_versions');
