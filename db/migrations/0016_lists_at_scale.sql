-- Lists at the size of a country (docs/decisions/0012-lists-at-scale.md).

-- Row policies that ask who reads once for a statement. They say what `reader_sees` said for each row:
-- test/row-security.test.ts compares the two for every table, role and setting.
do $$
declare
  t text;
  here constant text := '(select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site())))';
begin
  foreach t in array array['people', 'person_keys', 'screening_results', 'matches', 'duplicates', 'corrections', 'exceptions'] loop
    execute format('alter policy jurisdiction_reads on %I using (%s)', t, here);
  end loop;
  execute format('alter policy with_the_weapon on receipts using (%s
    or exists (select from weapons where weapons.id = receipts.weapon_id))', here);
  execute format('alter policy with_the_weapon on photos using (%s
    or exists (select from weapons where weapons.photo = photos.sha256))', here);
end $$;
alter policy jurisdiction_reads on weapons using ((select reader_joint()) or (side_id = (select reader_side())
  and ((select reader_site()) is null or site_id = (select reader_site()) or sent_from = (select reader_site()))));
alter policy either_side_reads on merges using ((select reader_joint())
  or (kept_side_id = (select reader_side()) and ((select reader_site()) is null or kept_site_id = (select reader_site())))
  or (merged_side_id = (select reader_side()) and ((select reader_site()) is null or merged_site_id = (select reader_site()))));
-- Users and entries of the journal are seen by their side, whatever the site.
create function reader_own_side() returns uuid language sql stable set search_path = pg_catalog, public
  return (select side_id from reader_roles where role_name = current_user);
comment on function reader_own_side is 'The side of the reader''s login, also before a site was set; null for joint bodies.';
grant execute on function reader_own_side to sulh_reader;
alter policy side_reads on users using ((select reader_joint()) or side_id = (select reader_own_side()));
alter table journal add column side_id uuid generated always as ((body -> 'actor' ->> 'sideId')::uuid) stored;
create index journal_by_side on journal (side_id, leaf_index);
alter policy side_reads on journal using ((select reader_joint()) or side_id = (select reader_own_side()));
drop function reader_sees;

-- The words of people's names, so that a search is an equality that an index answers under a row policy.
-- `words` are the spellings that occur at a site, few and repeated; `person_words` says whose they are.
create table words (
  word text collate "C" not null,
  -- The consonants shared by its spellings in every script (src/names).
  skeleton text collate "C" not null,
  side_id uuid not null,
  site_id uuid not null,
  primary key (word, site_id)
);
create index words_by_skeleton on words (skeleton);
create table person_words (
  word text collate "C" not null,
  person_id uuid not null references people deferrable initially deferred,
  side_id uuid not null,
  site_id uuid not null,
  registered_at timestamptz not null,
  -- Everything that a search asks lies in the key, so that it reads no other page.
  primary key (person_id, word) include (side_id, site_id)
);
create index person_words_by_word on person_words (word, side_id, site_id, person_id) include (registered_at);
alter table person_words alter column word set statistics 1000;

do $$
declare
  t text;
begin
  foreach t in array array['words', 'person_words'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
grant delete on person_words to sulh_writer;

-- The orders in which people are listed: in the whole programme (and, filtered, in a side), and at one site. What
-- `include` names lets a page far behind and a count read the index alone, not the wide rows.
drop index people_by_side;
create index people_by_place on people (site_id, side_id);
create index people_by_id on people (id) include (registered_at, side_id, site_id);
create index people_by_registration on people (registered_at, id) include (side_id, site_id);
create index site_people_by_registration on people (site_id, registered_at, id) include (side_id);
-- Numbers begin with the code of a site, so the numbers of a side do not lie among those of the other.
create index people_by_number on people (number collate "C", id) include (side_id, site_id);
create index side_people_by_number on people (side_id, number collate "C", id) include (site_id);
create index site_people_by_number on people (site_id, number collate "C", id) include (side_id);
-- Names as the reader's language sorts them.
alter table people
  add column sort_arabic text collate "ar-x-icu" generated always as ((name_arabic ->> 'given') || ' '
    || (name_arabic ->> 'father') || ' ' || (name_arabic ->> 'grandfather') || ' ' || (name_arabic ->> 'family')) stored,
  add column sort_latin text collate "und-x-icu" generated always as ((name_latin ->> 'given') || ' '
    || (name_latin ->> 'father') || ' ' || (name_latin ->> 'grandfather') || ' ' || (name_latin ->> 'family')) stored;
create index people_by_arabic on people (sort_arabic, id) include (side_id, site_id);
create index people_by_latin on people (sort_latin, id) include (side_id, site_id);
create index site_people_by_arabic on people (site_id, sort_arabic, id) include (side_id);
create index site_people_by_latin on people (site_id, sort_latin, id) include (side_id);
create index screening_results_by_status on screening_results (status, site_id, id) include (side_id);

-- The reviewers' lists: waiting for a proposal, for a decision, or decided. What `include` names lets counts read the
-- index alone.
drop index matches_by_status;
create index matches_by_date on matches ((case when status in ('same', 'different') then 'decided' else status end), raised_at, id);
create index matches_by_score on matches ((case when status in ('same', 'different') then 'decided' else status end), score, id)
  include (status, side_id, site_id);
create index matches_by_entry on matches (entry_id);
create index duplicates_by_date on duplicates ((case when status in ('same', 'different') then 'decided' else status end), raised_at, id);
create index duplicates_by_score on duplicates ((case when status in ('same', 'different') then 'decided' else status end), score, id)
  include (status, side_id, site_id, other_side_id);
create index duplicates_by_other on duplicates (other_id);
create index merges_by_duplicate on merges (duplicate_id);

drop index weapons_by_site;
create index weapons_by_place on weapons (side_id, site_id, status, sent_from);
create index weapons_by_person on weapons (person_id);
create index weapons_by_movement on weapons (moved_at, id);
create index weapons_by_photo on weapons (photo) where photo is not null;
drop index exceptions_by_status;
create index exceptions_by_date on exceptions (status, raised_at, id) include (side_id, site_id);
create index exceptions_by_subject on exceptions (subject_id);
