-- What a reading of 0133 to 0146 found: rules that held less than they said, and indexes that a page needs or that none does.

-- Whose a unit or a post is does not change, by the rule that serves due diligence too; the number of places is of posts alone.
drop trigger stays on institution_units;
drop trigger stays on institution_posts;
drop function institution_part_stays();
create trigger changes_only before update on institution_units for each row execute function changes_only('status');
create trigger changes_only before update on institution_posts for each row execute function changes_only('status', 'places', 'filled');

-- A condition stays as it was set, and is settled once.
drop trigger stays on vetting_conditions;
drop function vetting_condition_stays();
create trigger changes_only before update on vetting_conditions for each row
  execute function changes_only('status', 'settled_by', 'settled_at', 'sealed_evidence');
create trigger stays before update on vetting_conditions for each row when (old.status <> 'open') execute function what_was_settled_stays();

-- The check of an office that a row names is of the person of the case and of that office. No key says so: a check ends when its person is
-- erased, and the row stays.
alter table vetting_checks drop constraint vetting_checks_check_id_fkey;
create function vetting_check_is_of_the_person() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from checks k join vetting_cases c on c.id = new.case_id and c.person_id = k.person_id
      where k.id = new.check_id and k.kind = case new.kind when 'interpol' then 'interpol' else 'criminalRecord' end) then
    raise exception 'a check is of the person of the case' using errcode = 'check_violation', constraint = 'check_of_the_person';
  end if;
  return null;
end $$;
create constraint trigger of_the_person after insert on vetting_checks deferrable initially deferred
  for each row when (new.check_id is not null) execute function vetting_check_is_of_the_person();

-- Who wrote anything in a dossier does not review it: identity blocks, actors, links and statements of search count as findings do.
create or replace function dossier_was_reviewed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from dossier_reviews r where r.dossier_id = new.id and r.revision = new.revision and r.verdict = new.status
      and r.reviewed_by <> new.sent_by and r.reviewed_by not in (
        select i.written_by from dossier_identities i where i.dossier_id = new.id
        union all select f.recorded_by from dossier_findings f where f.dossier_id = new.id
        union all select e.recorded_by from dossier_evidence e where e.dossier_id = new.id
        union all select a.recorded_by from dossier_actors a where a.dossier_id = new.id
        union all select l.recorded_by from dossier_links l where l.dossier_id = new.id
        union all select s.signed_by from dossier_searches s where s.dossier_id = new.id)) then
    raise exception 'a dossier is read by another than who wrote or sent it' using errcode = 'restrict_violation',
      constraint = 'two_person_rule';
  end if;
  return null;
end $$;

create index vetting_votes_by_case on vetting_votes (case_id, voted_at);
drop index course_attendances_by_course;
create index course_attendances_of_person on course_attendances (person_id);
drop index designation_criteria_by_code;
create index talk_papers_by_meeting on talk_papers (meeting_id) where meeting_id is not null;
create index confidence_measures_by_answer on confidence_measures (answer_by, id);
create index confidence_measures_by_return on confidence_measures (reciprocal_of) where reciprocal_of is not null;
drop index commitment_finding_evidence_by_finding;
create index commitment_finding_evidence_by_commitment on commitment_finding_evidence (commitment_id, given_at);
create index commitment_extensions_by_commitment on commitment_extensions (commitment_id, proposed_at);
