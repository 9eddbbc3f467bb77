-- Questionnaires of the programme, that they were answered, and files of answers that were taken out (ddr.md §1.4, 1.7; R-SHR).
-- The answers themselves are in no table: they lie in the journal, sealed.

create table questionnaires (
  id uuid primary key,
  side_id uuid not null references authorities,
  joint boolean not null,
  series_id uuid not null references questionnaires,
  version integer not null check (version > 0),
  title jsonb not null,
  code text not null,
  station text not null check (station in ('reception', 'screening', 'weapons', 'registration', 'terms', 'health', 'profiling',
    'card', 'orientation', 'dischargePlanning', 'discharge')),
  purpose text not null check (purpose <> ''),
  content jsonb not null,
  status text not null check (status in ('proposed', 'inForce', 'retired', 'turnedDown')),
  turned_down_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  retirement_by uuid references users,
  retirement_at timestamptz,
  retired_by uuid references users,
  retired_at timestamptz,
  constraint two_person_rule check (signed_by <> proposed_by and retired_by <> retirement_by),
  constraint answered_is_signed check ((status = 'proposed') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
  constraint turned_down_says_why check ((status = 'turnedDown') = (turned_down_for is not null)),
  constraint retirement_is_proposed check (retired_by is null or retirement_by is not null),
  constraint retired_is_dated check ((status = 'retired') = (retired_at is not null)),
  constraint version_in_one_station unique (id, station),
  unique (series_id, version)
);
-- At the end of the act, since one version is put into force in the same act that retires the one before it.
alter table questionnaires add constraint one_version_is_asked
  exclude using btree (series_id with =) where (status = 'inForce') deferrable initially deferred;
create unique index one_version_waits on questionnaires (series_id) where status = 'proposed';
create index questionnaires_by_proposal on questionnaires (proposed_at, id);
create index questionnaires_asked on questionnaires (station) where status = 'inForce';

create function questionnaire_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  moving constant text[] := '{status,turned_down_for,signed_by,signed_at,retirement_by,retirement_at,retired_by,retired_at}';
begin
  if (to_jsonb(old) - moving) is distinct from (to_jsonb(new) - moving)
    or (old.status in ('retired', 'turnedDown') and old is distinct from new)
    or (old.status = 'inForce' and new.status not in ('inForce', 'retired'))
    or (old.signed_by is not null and (old.signed_by, old.signed_at) is distinct from (new.signed_by, new.signed_at))
    or (old.retirement_by is not null
      and (old.retirement_by, old.retirement_at) is distinct from (new.retirement_by, new.retirement_at)) then
    raise exception 'version % of a questionnaire is not rewritten', old.id using errcode = 'check_violation',
      constraint = 'questionnaire_is_kept';
  end if;
  return new;
end $$;
create trigger questionnaire_is_kept before update on questionnaires for each row execute function questionnaire_is_kept();

create table questionnaire_answers (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  visit_id uuid not null,
  person_id uuid references people,
  questionnaire_id uuid not null,
  station text not null,
  -- Whose key seals them: the person's, the visit's own, or of health another.
  key_id uuid not null,
  entry_id uuid not null references journal (id) deferrable initially deferred,
  answered_on date not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint answers_of_a_visit_here foreign key (visit_id, site_id) references site_visits (id, site_id),
  constraint answers_at_its_station foreign key (questionnaire_id, station) references questionnaires (id, station)
);
create index questionnaire_answers_of_visit on questionnaire_answers (visit_id, recorded_at desc);
create index questionnaire_answers_of_person on questionnaire_answers (person_id, recorded_at desc);
create index questionnaire_answers_by_key on questionnaire_answers (key_id);
create index questionnaire_answers_of_version on questionnaire_answers (questionnaire_id, side_id, answered_on, id);
create index questionnaire_answers_of_site on questionnaire_answers (site_id, recorded_at, id) include (side_id, station, person_id);
create index questionnaire_answers_of_side on questionnaire_answers (side_id, recorded_at, id) include (site_id, station, person_id);
create index questionnaire_answers_by_day on questionnaire_answers (recorded_at, id) include (side_id, site_id, station, person_id);

-- Answers are of who the visit is of, of no child, to a version that is asked on their side.
create function answers_fit() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from site_visits v join questionnaires q on q.id = new.questionnaire_id
      where v.id = new.visit_id and v.person_id is not distinct from new.person_id and v.age_group = 'adult'
        and v.side_id = new.side_id and v.status = 'open' and new.station = any (v.stations)
        and q.status = 'inForce' and (q.joint or q.side_id = new.side_id)) then
    raise exception 'answers of visit % do not fit', new.visit_id using errcode = 'check_violation', constraint = 'answers_fit';
  end if;
  return new;
end $$;
create trigger answers_fit before insert on questionnaire_answers for each row execute function answers_fit();

create table questionnaire_shares (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  questionnaire_id uuid not null,
  station text not null,
  purpose text not null check (purpose in ('planning', 'statistics', 'partner', 'evaluation')),
  fields text[] not null check (cardinality(fields) > 0),
  from_day date not null,
  until_day date not null,
  answer_ids uuid[] not null check (cardinality(answer_ids) between 1 and 2000),
  expires_on date not null,
  exported_by uuid not null references users,
  exported_at timestamptz not null,
  constraint share_at_its_station foreign key (questionnaire_id, station) references questionnaires (id, station),
  constraint from_is_before check (from_day <= until_day)
);
create index questionnaire_shares_by_day on questionnaire_shares (exported_at, id);

do $$
declare t text;
begin
  foreach t in array array['questionnaires', 'questionnaire_answers', 'questionnaire_shares'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  grant update on questionnaires to sulh_writer;
  foreach t in array array['questionnaire_answers', 'questionnaire_shares'] loop
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
    -- That somebody was asked about their health is news already, when one knows what was asked.
    execute format('create policy health_inside_its_compartment on %I as restrictive for select to sulh_reader
      using (station <> ''health'' or (select reader_compartment()) = ''health'')', t);
  end loop;
end $$;
-- A joint body's questionnaires are for both sides.
create policy side_reads on questionnaires for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side())
    or (joint and (select reader_side()) is not null));
create policy not_of_the_transferred on questionnaire_answers as restrictive for select to sulh_reader
  using (person_id is null or person_id not in (select id from pathway_transfers where status = 'transferred'));
