-- Keyed encodings of everybody registered, by which a station warns of a second registration without holding a name
-- (docs/decisions/0062-encodings.md). Written by the program alone, and read by nobody but stations.
create table encoding_keys (
  id uuid primary key,
  -- Which way of encoding it is for: encodings of two ways cannot be compared.
  form integer not null check (form > 0),
  made_at timestamptz not null,
  -- Null while the encodings of everybody are being made under it.
  in_force_at timestamptz,
  retired_at timestamptz,
  -- Sealed under the master key; a key that was retired is destroyed.
  sealed bytea,
  -- The last number that was given to a change of its encodings.
  last_n bigint not null default 0 check (last_n >= 0),
  constraint retired_is_destroyed check ((retired_at is null) = (sealed is not null)),
  constraint retired_after_force check (retired_at is null or in_force_at is not null)
);
create unique index one_encoding_key_in_force on encoding_keys ((true)) where in_force_at is not null and retired_at is null;
create unique index one_encoding_key_to_come on encoding_keys ((true)) where in_force_at is null;

create table people_encodings (
  key_id uuid not null references encoding_keys,
  -- Random under each key: it says nothing of the person, and under another key it is another.
  handle bigint not null check (handle between 1 and 9007199254740991),
  -- Null once they left, and then the bits are too: the handle alone stays, so that stations drop what they hold. At a hub, which only
  -- passes on what the centre made, it is null throughout.
  person_id uuid references people,
  bits bytea check (octet_length(bits) = 64),
  -- The change that stations ask for by number; null while it waits for one.
  n bigint,
  primary key (key_id, handle),
  constraint nothing_of_nobody check (person_id is null or bits is not null)
);
create unique index one_encoding_of_a_person on people_encodings (key_id, person_id);
create unique index people_encodings_in_line on people_encodings (key_id, n);
create index people_encodings_unnumbered on people_encodings (key_id, handle) where n is null;
create index people_encodings_of_person on people_encodings (person_id);

-- Whose encodings have to be made again.
create table encoding_queue (person_id uuid primary key references people);

-- Who left the register in any way has no encoding from that moment on; of everybody else it is made again soon.
create function encoding_is_due() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.transferred_at is not null or new.erased_at is not null then
    update people_encodings set person_id = null, bits = null, n = null where person_id = new.id;
  end if;
  insert into encoding_queue values (new.id) on conflict do nothing;
  return null;
end $$;
create trigger encoding_of_the_new after insert on people for each row execute function encoding_is_due();
create trigger encoding_of_the_changed after update on people for each row
  when (row(old.name_arabic, old.name_latin, old.birth, old.place_code, old.transferred_at, old.erased_at)
    is distinct from row(new.name_arabic, new.name_latin, new.birth, new.place_code, new.transferred_at, new.erased_at))
  execute function encoding_is_due();

do $$
declare
  t text;
begin
  foreach t in array array['encoding_keys', 'people_encodings', 'encoding_queue'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
end $$;
grant update on encoding_keys, people_encodings to sulh_writer;
grant delete on people_encodings, encoding_queue to sulh_writer;
