-- Compartments (docs/decisions/0026-compartments.md). A setting is no wall (trust.md A4, row 9), so each compartment has a
-- group role with the grants, and each side and the joint bodies a login role of their own in it:
--   sulh_<compartment>_reader   what its readers may select beside `sulh_reader`; never logs in itself
--   sulh_side_<code>_<compartment>, sulh_joint_<compartment>   made with the sides' login roles (src/server/database.ts)
do $$
declare wanted text;
begin
  foreach wanted in array array['sulh_child_reader', 'sulh_health_reader', 'sulh_sgbv_reader'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit', wanted);
    end if;
  end loop;
end $$;
grant usage on schema public to sulh_child_reader, sulh_health_reader, sulh_sgbv_reader;

alter table reader_roles add column compartment text check (compartment in ('child', 'health', 'sgbv'));
create function reader_compartment() returns text language sql stable set search_path = pg_catalog, public
  return (select compartment from reader_roles where role_name = current_user);
comment on function reader_compartment is 'The compartment of the reader''s login; null outside all of them.';
grant execute on function reader_compartment to sulh_reader;

-- Who was handed over to another pathway. Their record is then in no ordinary reader's sight: not in a list, not by a
-- search, not by its address. `pathway_transfers` says the fact, and not why.
alter table people add column transferred_at timestamptz;
alter policy jurisdiction_reads on people using (transferred_at is null and ((select reader_joint())
  or (side_id = (select reader_side()) and ((select reader_site()) is null or site_id = (select reader_site())))));
create policy child_pathway_reads on people for select to sulh_child_reader using (transferred_at is not null
  and ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site())))));

create table pathway_transfers (
  id uuid primary key references people,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  number text not null,
  status text not null check (status in ('transferred', 'returned')),
  transferred_at timestamptz not null,
  returned_at timestamptz,
  check ((status = 'returned') = (returned_at is not null))
);
alter table pathway_transfers enable row level security;
alter table pathway_transfers force row level security;
create policy writer_writes on pathway_transfers for all to sulh_writer using (true) with check (true);
grant select, insert, update on pathway_transfers to sulh_writer;
create policy jurisdiction_reads on pathway_transfers for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));
grant select on pathway_transfers to sulh_reader;
create index pathway_transfers_standing on pathway_transfers (id) where status = 'transferred';

-- What ordinary work wrote about somebody before: their group and part in it, interviews, checks, decisions and appeals.
-- Nobody reads it while they are in another pathway, inside it neither: no military information is shown (R-CHD2).
do $$
declare t text;
begin
  foreach t in array array['associations', 'interviews', 'checks', 'corrections', 'eligibility_decisions'] loop
    execute format('create policy not_of_the_transferred on %I as restrictive for select to sulh_reader
      using (person_id not in (select id from pathway_transfers where status = ''transferred''))', t);
  end loop;
  foreach t in array array['appeals', 'matches'] loop
    execute format('create policy not_of_the_transferred on %I as restrictive for select to sulh_reader
      using (person_id is null or person_id not in (select id from pathway_transfers where status = ''transferred''))', t);
  end loop;
end $$;
create policy not_of_the_transferred on duplicates as restrictive for select to sulh_reader
  using (person_id not in (select id from pathway_transfers where status = 'transferred')
    and other_id not in (select id from pathway_transfers where status = 'transferred'));

create policy not_of_the_transferred on screening_results as restrictive for select to sulh_reader
  using (id not in (select id from pathway_transfers where status = 'transferred'));

-- The indexes of these lists name what the policies ask, so that a page far behind and a count still read them alone.
drop index people_by_place, people_by_id, people_by_registration, site_people_by_registration, people_by_number,
  side_people_by_number, site_people_by_number, people_by_arabic, people_by_latin, site_people_by_arabic,
  site_people_by_latin, matches_by_score, duplicates_by_score;
create index people_by_place on people (site_id, side_id) include (transferred_at);
create index people_by_id on people (id) include (registered_at, side_id, site_id, transferred_at);
create index people_by_registration on people (registered_at, id) include (side_id, site_id, transferred_at);
create index site_people_by_registration on people (site_id, registered_at, id) include (side_id, transferred_at);
create index people_by_number on people (number collate "C", id) include (side_id, site_id, transferred_at);
create index side_people_by_number on people (side_id, number collate "C", id) include (site_id, transferred_at);
create index site_people_by_number on people (site_id, number collate "C", id) include (side_id, transferred_at);
create index people_by_arabic on people (sort_arabic, id) include (side_id, site_id, transferred_at);
create index people_by_latin on people (sort_latin, id) include (side_id, site_id, transferred_at);
create index site_people_by_arabic on people (site_id, sort_arabic, id) include (side_id, transferred_at);
create index site_people_by_latin on people (site_id, sort_latin, id) include (side_id, transferred_at);
-- The queue of women (R-GEN1), who are few: in the order in which they came.
create index women_by_registration on people (registered_at, id) include (side_id, site_id, transferred_at)
  where sex = 'female';
create index site_women_by_registration on people (site_id, registered_at, id) include (side_id, transferred_at)
  where sex = 'female';
create index matches_by_score on matches ((case when status in ('same', 'different') then 'decided' else status end), score, id)
  include (status, side_id, site_id, person_id);
create index duplicates_by_score on duplicates ((case when status in ('same', 'different') then 'decided' else status end), score, id)
  include (status, side_id, site_id, other_side_id, person_id, other_id);

-- That a case was opened is no news for whoever reads the journal of a side. The tree covers these entries like all others.
create policy not_of_a_compartment on journal as restrictive for select to sulh_reader
  using ((select reader_compartment()) is not null
    or split_part(action, '.', 1) not in ('child', 'childRelative', 'childFollowUp', 'childAge', 'childRecruiter',
      'healthRecord', 'complaint'));

-- The officer's sex, for the rule on who registers and interviews women (R-GEN1); null where it was not recorded.
alter table users add column sex text check (sex in ('male', 'female'));
