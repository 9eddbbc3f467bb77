-- Joint texts and communiqués with their versions, and who accepted which (ddr.md §3.3; docs/decisions/0055-talks.md).
create table talk_texts (
  id uuid primary key,
  side_id uuid not null references authorities,
  track_id uuid not null references talk_tracks,
  meeting_id uuid references talk_meetings,
  kind text not null check (kind in ('jointText', 'communique')),
  title jsonb not null,
  parties jsonb not null check (jsonb_array_length(parties) between 2 and 12),
  party_side_ids uuid[] not null,
  joint boolean not null,
  version integer not null check (version >= 1),
  brackets integer not null check (brackets >= 0),
  status text not null check (status in ('negotiating', 'final', 'abandoned')),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  final_at timestamptz,
  abandoned_by uuid references users,
  abandoned_at timestamptz,
  abandon_reason text not null,
  constraint final_without_brackets check (status <> 'final' or brackets = 0),
  constraint final_at_a_time check ((status = 'final') = (final_at is not null)),
  constraint abandoned_with_reason check ((status = 'abandoned') = (abandoned_by is not null)
    and (abandoned_by is null) = (abandon_reason = '') and (abandoned_by is null) = (abandoned_at is null))
);
create index talk_texts_by_track on talk_texts (track_id, opened_at, id);
create index talk_texts_by_day on talk_texts (opened_at, id);

create table talk_text_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  text_id uuid not null references talk_texts deferrable initially deferred,
  version integer not null check (version >= 1),
  title jsonb not null,
  articles jsonb not null check (jsonb_array_length(articles) between 1 and 100),
  change text not null check (version = 1 or change <> ''),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  unique (text_id, version)
);
alter table talk_texts add foreign key (id, version) references talk_text_versions (text_id, version) deferrable initially deferred;

create table talk_text_acceptances (
  id uuid primary key,
  side_id uuid not null references authorities,
  text_id uuid not null,
  version integer not null,
  party text not null check (party <> ''),
  party_side_id uuid references authorities,
  attestation text not null,
  accepted_by uuid not null references users,
  accepted_at timestamptz not null,
  unique (text_id, version, party),
  constraint one_person_one_acceptance unique (text_id, version, accepted_by),
  constraint outside_is_attested check ((party_side_id is null) = (attestation <> '')),
  foreign key (text_id, version) references talk_text_versions (text_id, version)
);

-- A text goes on by one version at a time; final or abandoned, it stays.
create function talk_text_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.track_id, old.meeting_id, old.kind, old.parties, old.party_side_ids, old.joint, old.opened_by, old.opened_at)
      is distinct from
      row(new.side_id, new.track_id, new.meeting_id, new.kind, new.parties, new.party_side_ids, new.joint, new.opened_by, new.opened_at)
    or old.status <> 'negotiating' then
    raise exception 'whose text it is does not change, and what is final stays' using errcode = 'restrict_violation';
  end if;
  if new.version not in (old.version, old.version + 1)
    or (new.version = old.version and row(old.title, old.brackets) is distinct from row(new.title, new.brackets)) then
    raise exception 'a text goes on in a new version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on talk_texts for each row execute function talk_text_goes_on();

-- Final is what every party accepted in the version that stands. Asked when the statement ends, which also saves the last acceptance.
create function talk_text_is_accepted_by_all() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from jsonb_array_elements(new.parties) p where not exists
      (select from talk_text_acceptances a where a.text_id = new.id and a.version = new.version and a.party = p ->> 'name')) then
    raise exception 'a text is final once every party accepted it' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger accepted_by_all after insert or update on talk_texts deferrable initially immediate for each row
  when (new.status = 'final') execute function talk_text_is_accepted_by_all();

-- A party accepts by an officer of its own, who did not propose that version, and what is still open between brackets nobody accepts.
create function talk_text_is_accepted() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.party_side_id is not null and not exists
      (select from users u where u.id = new.accepted_by and u.side_id = new.party_side_id) then
    raise exception 'an authority accepts for itself' using errcode = 'restrict_violation';
  end if;
  if exists (select from talk_text_versions v where v.text_id = new.text_id and v.version = new.version
      and (v.proposed_by = new.accepted_by or jsonb_path_exists(v.articles, '$[*].brackets[*]'))) then
    raise exception 'who proposed a version does not accept it, and nobody one with brackets' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger is_accepted before insert on talk_text_acceptances for each row execute function talk_text_is_accepted();

do $$
declare
  t text;
  office constant text := '(select reader_site()) is null and (select reader_side()) is not null';
begin
  foreach t in array array['talk_texts', 'talk_text_versions', 'talk_text_acceptances'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  execute format('create policy offices_read on talk_texts for select to sulh_reader
    using (((select reader_joint()) and joint) or (%s and (select reader_side()) = any (party_side_ids)))', office);
  foreach t in array array['talk_text_versions', 'talk_text_acceptances'] loop
    execute format('create policy offices_read on %I for select to sulh_reader
      using (exists (select from talk_texts x where x.id = text_id))', t);
  end loop;
end $$;
grant update on talk_texts to sulh_writer;
