-- Who was handed over to another pathway is out of sight in everything that names them, and not only in what was there when
-- pathways came (0074; docs/decisions/0026-compartments.md). A matrix of every reader on every page found their answers to the
-- profile, their face, their card and the notes of their visit still open to the site. Of the visit stays that a bed and a
-- queue are taken, without a name; of a weapon, its custody.
do $$
declare t text;
begin
  foreach t in array array['terms_answers', 'profiles', 'person_photos', 'person_photo_files', 'cards', 'card_revocations',
    'discharge_certificates', 'biometric_templates', 'eligibility_votes', 'benefit_claims'] loop
    execute format('create policy not_of_the_transferred on %I as restrictive for select to sulh_reader
      using (person_id not in (select id from pathway_transfers where status = ''transferred''))', t);
  end loop;
  foreach t in array array['station_events', 'discharge_plans'] loop
    execute format('create policy not_of_the_transferred on %I as restrictive for select to sulh_reader
      using (visit_id not in (select v.id from site_visits v join pathway_transfers p on p.id = v.person_id
        where p.status = ''transferred''))', t);
  end loop;
end $$;
create policy not_of_the_transferred on foreign_steps as restrictive for select to sulh_reader
  using (exists (select from foreign_cases where foreign_cases.id = foreign_steps.case_id));

-- Somebody in one compartment is outside the others: their login reads entries of its own, and no longer that a case was opened
-- in another.
alter policy not_of_a_compartment on journal using (case
  when split_part(action, '.', 1) in ('child', 'childRelative', 'childFollowUp', 'childAge', 'childRecruiter')
    then coalesce((select reader_compartment()) = 'child', false)
  when split_part(action, '.', 1) = 'healthRecord' then coalesce((select reader_compartment()) = 'health', false)
  when split_part(action, '.', 1) = 'complaint' then coalesce((select reader_compartment()) = 'sgbv', false)
  else true end);

-- Before a site was set the journal and the officers of a side were seen whole, and an officer of one site could select what
-- another site did, with all of it that is not personal: a weapon's model, a group's name. Offices read their side's.
alter policy side_reads on journal using ((select reader_joint()) or (side_id = (select reader_side())
  and ((select reader_site()) is null or (body -> 'actor' ->> 'siteId')::uuid = (select reader_site()))));
alter policy side_reads on users using ((select reader_joint()) or side_id = (select reader_side()));
drop function reader_own_side;
