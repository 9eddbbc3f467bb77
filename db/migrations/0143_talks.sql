-- Talks: tracks, meetings with what both agree was said, positions of one side, papers, and what is offered to the sides alike
-- (ddr.md §3.3; docs/decisions/0055-talks.md).
create table talk_tracks (
  id uuid primary key,
  side_id uuid not null references authorities,
  kind text not null check (kind in ('bilateral', 'jointCommission', 'conference')),
  name jsonb not null,
  convener jsonb not null,
  parties jsonb not null check (jsonb_array_length(parties) between 2 and 12),
  -- Who reads it: the authorities that take part, and joint bodies where one of them keeps it, called it together or takes part.
  party_side_ids uuid[] not null,
  joint boolean not null,
  counterpart_id uuid references talk_tracks check (counterpart_id <> id),
  status text not null check (status in ('open', 'closed')),
  opened_by uuid not null references users,
  opened_at timestamptz not null
);
create index talk_tracks_by_day on talk_tracks (opened_at, id);

create table talk_track_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  track_id uuid not null references talk_tracks deferrable initially deferred,
  kind text not null check (kind in ('opened', 'linked', 'closed')),
  note text not null check (kind = 'opened' or note <> ''),
  taken_by uuid not null references users,
  taken_at timestamptz not null
);
create index talk_track_steps_by_track on talk_track_steps (track_id, taken_at);

create table talk_meetings (
  id uuid primary key,
  side_id uuid not null references authorities,
  track_id uuid not null references talk_tracks,
  version integer not null check (version >= 1),
  title jsonb not null,
  planned_on date not null,
  venue text not null check (venue in ('virtual', 'inPerson')),
  place text not null,
  languages text[] not null check (cardinality(languages) between 1 and 4),
  delegations jsonb not null,
  agenda jsonb not null,
  points jsonb not null,
  source text not null,
  status text not null check (status in ('planned', 'held', 'closed', 'cancelled')),
  held_on date,
  cancel_reason text not null,
  planned_by uuid not null references users,
  planned_at timestamptz not null,
  written_by uuid not null references users,
  written_at timestamptz not null,
  closed_by uuid references users,
  closed_at timestamptz,
  constraint held_on_a_day check ((status in ('held', 'closed')) = (held_on is not null)),
  constraint cancelled_with_reason check ((status = 'cancelled') = (cancel_reason <> '')),
  constraint closed_by_somebody check ((status = 'closed') = (closed_by is not null) and (closed_by is null) = (closed_at is null)),
  constraint points_of_what_was_held check (status in ('held', 'closed') or jsonb_array_length(points) = 0)
);
create index talk_meetings_by_track on talk_meetings (track_id, planned_on, id);
create index talk_meetings_by_day on talk_meetings (planned_on, id);

create table talk_meeting_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  meeting_id uuid not null references talk_meetings deferrable initially deferred,
  version integer not null check (version >= 1),
  detail jsonb not null,
  change text not null check (version = 1 or change <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (meeting_id, version)
);
alter table talk_meetings add foreign key (id, version) references talk_meeting_versions (meeting_id, version)
  deferrable initially deferred;

create table talk_record_agreements (
  id uuid primary key,
  side_id uuid not null references authorities,
  meeting_id uuid not null,
  version integer not null,
  party text not null check (party <> ''),
  party_side_id uuid references authorities,
  attestation text not null,
  agreed_by uuid not null references users,
  agreed_at timestamptz not null,
  unique (meeting_id, version, party),
  constraint one_person_one_party unique (meeting_id, version, agreed_by),
  constraint outside_is_attested check ((party_side_id is null) = (attestation <> '')),
  foreign key (meeting_id, version) references talk_meeting_versions (meeting_id, version)
);

create table talk_positions (
  id uuid primary key,
  side_id uuid not null references authorities,
  meeting_id uuid not null references talk_meetings,
  item_id uuid not null,
  version integer not null check (version >= 1),
  sealed text not null check (sealed <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  constraint one_position_of_a_side unique (side_id, item_id)
);
create index talk_positions_by_meeting on talk_positions (meeting_id);

create table talk_position_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  position_id uuid not null references talk_positions deferrable initially deferred,
  version integer not null check (version >= 1),
  sealed text not null check (sealed <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (position_id, version)
);
alter table talk_positions add foreign key (id, version) references talk_position_versions (position_id, version)
  deferrable initially deferred;

create table talk_papers (
  id uuid primary key,
  side_id uuid not null references authorities,
  track_id uuid not null references talk_tracks,
  meeting_id uuid references talk_meetings,
  title jsonb not null,
  reference text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  language text not null check (language in ('ar', 'en', 'fr', 'other')),
  given_by jsonb not null,
  given_to jsonb not null,
  given_on date not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null
);
create unique index paper_once on talk_papers (track_id, sha256, (given_to ->> 'name'));

-- Who takes part, who reads it and where it comes from do not change; a closed track stays closed.
create function talk_track_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if to_jsonb(old) - array['counterpart_id', 'status'] is distinct from to_jsonb(new) - array['counterpart_id', 'status']
    or old.status = 'closed' then
    raise exception 'who takes part in talks does not change, and what was closed stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on talk_tracks for each row execute function talk_track_goes_on();

-- What is told of a meeting changes in a new version alone; what ended stays; a record is closed once every delegation agreed to it.
create function talk_meeting_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'held_on', 'cancel_reason', 'closed_by', 'closed_at'];
begin
  if row(old.side_id, old.track_id, old.planned_by, old.planned_at)
      is distinct from row(new.side_id, new.track_id, new.planned_by, new.planned_at)
    or old.status in ('closed', 'cancelled') then
    raise exception 'where a meeting comes from does not change, and what ended stays' using errcode = 'restrict_violation';
  end if;
  if new.version not in (old.version, old.version + 1)
    or (new.version = old.version and to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course) then
    raise exception 'a meeting is told anew in a new version' using errcode = 'restrict_violation';
  end if;
  if new.status = 'closed' and (jsonb_array_length(new.delegations) < 2 or exists
      (select from jsonb_array_elements(new.delegations) d where not exists
        (select from talk_record_agreements a where a.meeting_id = new.id and a.version = new.version
          and a.party = d -> 'party' ->> 'name'))) then
    raise exception 'a record is closed once every delegation agreed to it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on talk_meetings for each row execute function talk_meeting_goes_on();

-- An authority agrees by an officer of its own, who did not write that version.
create function talk_record_is_agreed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.party_side_id is not null and not exists
      (select from users u where u.id = new.agreed_by and u.side_id = new.party_side_id) then
    raise exception 'an authority agrees for itself' using errcode = 'restrict_violation';
  end if;
  if exists (select from talk_meeting_versions v where v.meeting_id = new.meeting_id and v.version = new.version
      and v.written_by = new.agreed_by) then
    raise exception 'who wrote a record does not agree to it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger is_agreed before insert on talk_record_agreements for each row execute function talk_record_is_agreed();

-- A position is of the side of who writes it, and changes in a new version alone. Joint bodies have none.
create function talk_position_is_of_a_side() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from users u join authorities a on a.id = u.side_id
      where u.id = new.written_by and u.side_id = new.side_id and a.kind = 'side') then
    raise exception 'a position is of the side of who writes it' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (row(old.side_id, old.meeting_id, old.item_id) is distinct from row(new.side_id, new.meeting_id, new.item_id)
      or new.version <> old.version + 1) then
    raise exception 'a position is written anew in a new version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger of_a_side before insert or update on talk_positions for each row execute function talk_position_is_of_a_side();

-- What is offered to the sides alike.
create table talk_matters (
  id uuid primary key,
  side_id uuid not null references authorities,
  kind text not null check (kind in ('meeting', 'paper')),
  convener jsonb not null,
  words jsonb not null,
  within_days integer not null check (within_days between 0 and 365),
  notice_days integer not null check (notice_days between 0 and 60),
  offered_side_ids uuid[] not null,
  status text not null check (status in ('open', 'explanationProposed', 'explained')),
  explanation text not null,
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  explained_by uuid references users,
  explained_at timestamptz,
  decided_by uuid references users,
  decided_at timestamptz,
  -- Until another signed it, joint bodies alone read it, in `talk_matter_steps`.
  constraint explained_with_words check ((status = 'explained') = (explanation <> '')),
  constraint explained_by_somebody check ((status = 'open') = (explained_by is null) and (explained_by is null) = (explained_at is null)),
  constraint explained_by_two check ((status = 'explained') = (decided_by is not null) and decided_by <> explained_by
    and (decided_by is null) = (decided_at is null))
);
create index talk_matters_by_day on talk_matters (opened_at, id);

create table talk_matter_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  matter_id uuid not null references talk_matters deferrable initially deferred,
  kind text not null check (kind in ('explained', 'signed', 'turnedDown')),
  note text not null check (note <> ''),
  taken_by uuid not null references users,
  taken_at timestamptz not null
);
create index talk_matter_steps_by_matter on talk_matter_steps (matter_id, taken_at);

create table talk_offers (
  id uuid primary key,
  side_id uuid not null references authorities,
  matter_id uuid not null references talk_matters,
  party_side_id uuid not null references authorities,
  offered_on date not null,
  for_day date check (for_day >= offered_on),
  meeting_id uuid references talk_meetings,
  made_by uuid not null references users,
  made_at timestamptz not null,
  answer text check (answer in ('accepted', 'anotherDay', 'declined')),
  answer_words text not null check (answer is not null or answer_words = ''),
  answered_by uuid references users,
  answered_at timestamptz,
  constraint offered_once unique (matter_id, party_side_id),
  constraint answered_by_somebody check ((answer is null) = (answered_by is null) and (answered_by is null) = (answered_at is null))
);
create index talk_offers_by_side on talk_offers (party_side_id, offered_on);

create function talk_matter_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['offered_side_ids', 'status', 'explanation', 'explained_by', 'explained_at', 'decided_by',
    'decided_at'];
begin
  if not exists (select from users u join authorities a on a.id = u.side_id where u.id = new.opened_by and a.kind = 'joint')
    or (new.decided_by is not null and not exists
      (select from users u join authorities a on a.id = u.side_id where u.id = new.decided_by and a.kind = 'joint')) then
    raise exception 'joint bodies keep what is offered to the sides' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
      or not old.offered_side_ids <@ new.offered_side_ids) then
    raise exception 'what is offered to the sides does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on talk_matters for each row execute function talk_matter_goes_on();

create function talk_offer_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['answer', 'answer_words', 'answered_by', 'answered_at', 'meeting_id'];
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
      or (old.meeting_id is not null and old.meeting_id is distinct from new.meeting_id)) then
    raise exception 'what was offered does not change' using errcode = 'restrict_violation';
  end if;
  if new.answered_by is not null and not exists
      (select from users u where u.id = new.answered_by and u.side_id = new.party_side_id) then
    raise exception 'a side answers for itself' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on talk_offers for each row execute function talk_offer_goes_on();

do $$
declare
  t text;
  office constant text := '(select reader_site()) is null and (select reader_side()) is not null';
begin
  foreach t in array array['talk_tracks', 'talk_track_steps', 'talk_meetings', 'talk_meeting_versions', 'talk_record_agreements',
    'talk_positions', 'talk_position_versions', 'talk_papers', 'talk_matters', 'talk_matter_steps', 'talk_offers'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  -- Authorities that take part; joint bodies in what a joint body keeps, called together or takes part in, and in no talk of a side alone.
  execute format('create policy offices_read on talk_tracks for select to sulh_reader
    using (((select reader_joint()) and joint) or (%s and (select reader_side()) = any (party_side_ids)))', office);
  foreach t in array array['talk_track_steps', 'talk_meetings', 'talk_papers'] loop
    execute format('create policy offices_read on %I for select to sulh_reader
      using (exists (select from talk_tracks k where k.id = track_id))', t);
  end loop;
  foreach t in array array['talk_meeting_versions', 'talk_record_agreements'] loop
    execute format('create policy offices_read on %I for select to sulh_reader
      using (exists (select from talk_meetings m where m.id = meeting_id))', t);
  end loop;
  -- A position is of one side: neither the other nor joint bodies see that it is there.
  foreach t in array array['talk_positions', 'talk_position_versions'] loop
    execute format('create policy offices_read on %I for select to sulh_reader
      using (%s and side_id = (select reader_side()))', t, office);
  end loop;
  -- That something is offered to the sides, and to which of them, both read; when and what was answered each reads of itself.
  execute format('create policy offices_read on talk_matters for select to sulh_reader
    using ((select reader_joint()) or (%s))', office);
  execute 'create policy offices_read on talk_matter_steps for select to sulh_reader using ((select reader_joint()))';
  execute format('create policy offices_read on talk_offers for select to sulh_reader
    using ((select reader_joint()) or (%s and party_side_id = (select reader_side())))', office);
end $$;
grant update on talk_tracks, talk_meetings, talk_positions, talk_matters, talk_offers to sulh_writer;
