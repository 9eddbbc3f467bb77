-- Weapons are sought by words that a plain comparison finds under a row policy: `ilike` reads two million rows. They are
-- written once, as a weapon comes in: its tag, its serial as it is compared, the digits in both, its make and model.
create function weapon_words_of(tag text, serial text, serial_normal text, make text, model text) returns setof text
  immutable strict parallel safe language sql as $$
  select distinct word collate "C" from (
    select lower(regexp_replace(part, '[^[:alnum:]]', '', 'g')) as word from unnest(array[tag, serial, serial_normal, make, model]) part
    union all select lower(word) from regexp_split_to_table(make || ' ' || model, '[^[:alnum:]]+') word
    union all select m[1] from regexp_matches(tag || ' ' || serial_normal, '([0-9]{3,})', 'g') m
    union all select ltrim(m[1], '0') from regexp_matches(tag, '([0-9]{3,})', 'g') m) said
  where word <> '';
$$;
create table weapon_words (
  word text collate "C" not null,
  weapon_id uuid not null,
  side_id uuid not null,
  primary key (weapon_id, word) include (side_id)
);
insert into weapon_words select word, w.id, w.side_id from weapons w
  cross join lateral weapon_words_of(w.tag, coalesce(w.serial, ''), coalesce(w.serial_normal, ''), w.make, w.model) word;
create index weapon_words_by_word on weapon_words (word, side_id, weapon_id);
-- Checked once for all that were there before, not row by row.
alter table weapon_words add foreign key (weapon_id) references weapons;
alter table weapon_words alter column word set statistics 1000;
create function weapon_is_found_by_words() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  insert into weapon_words select word, w.id, w.side_id from made w
    cross join lateral weapon_words_of(w.tag, coalesce(w.serial, ''), coalesce(w.serial_normal, ''), w.make, w.model) word;
  return null;
end $$;
create trigger found_by_words after insert on weapons referencing new table as made for each statement
  execute function weapon_is_found_by_words();
alter table weapon_words enable row level security;
alter table weapon_words force row level security;
create policy writer_writes on weapon_words for all to sulh_writer using (true) with check (true);
grant select, insert on weapon_words to sulh_writer;
grant select on weapon_words to sulh_reader;
create policy side_reads on weapon_words for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
