-- Faces of people. Each photo that was ever kept stays in the record; the picture itself is sealed under the key of the person,
-- so that a stolen copy shows nobody and destroying the key destroys the face.
create table person_photo_files (
  person_id uuid not null references people,
  -- Of the picture before it was sealed.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  sealed bytea not null,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  received_at timestamptz not null,
  primary key (person_id, sha256)
);

create table person_photos (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  sha256 text not null,
  status text not null check (status in ('current', 'replaced')),
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  replaced_at timestamptz,
  constraint replaced_at_some_time check ((status = 'replaced') = (replaced_at is not null)),
  foreign key (person_id, sha256) references person_photo_files
);
create unique index one_current_photo on person_photos (person_id) where status = 'current';
create index person_photos_by_person on person_photos (person_id, taken_at desc);

-- Who a photo is of, and which picture it is, never changes.
create function photos_are_bound() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.person_id, new.sha256, new.taken_by, new.taken_at) is distinct from (old.person_id, old.sha256, old.taken_by, old.taken_at)
      or (old.status = 'replaced' and new.status <> 'replaced') then
    raise exception 'photo % is of one person for good', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger bound before update on person_photos for each row execute function photos_are_bound();

do $$
declare t text;
begin
  foreach t in array array['person_photo_files', 'person_photos'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
grant update on person_photos to sulh_writer;
