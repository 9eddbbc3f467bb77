-- Foreign fighters, from being met to being received at home (ddr.md §1.16, §8; R-FF). Ordinary tables: for the offices of
-- repatriation and screening, and the directors.
create table foreign_cases (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  code text not null unique check (code ~ '^F-[0-9A-F]{8}$'),
  person_id uuid unique references people,
  name text not null,
  status text not null check (status in ('identified', 'disarmed', 'separated', 'documented', 'nationalityPending',
    'repatriationAgreed', 'travelDocument', 'departedReported', 'departedVerified', 'received', 'asylum', 'prosecution',
    'localSolution')),
  claimed_nationality text not null,
  established_nationality text,
  nationality_evidence jsonb not null,
  unit text not null,
  entry_route text not null,
  recruiter_and_pay text not null,
  family text not null,
  holding_place text,
  review_due_on date,
  mercenary text not null check (mercenary in ('notAssessed', 'proposed', 'yes', 'no')),
  mercenary_grounds text[] not null,
  mercenary_by uuid references users,
  mercenary_signed_by uuid references users,
  consular text not null check (consular in ('notAsked', 'refused', 'consented')),
  consular_contact_at timestamptz,
  asylum text not null check (asylum in ('none', 'claimed', 'granted', 'refused', 'withdrawn')),
  consent_at timestamptz,
  destination text,
  travel_document text,
  departed_on date,
  reported_by uuid references users,
  reported_at timestamptz,
  verified_by uuid references users,
  verified_at timestamptz,
  verified_how text check (verified_how in ('observed', 'document')),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  constraint somebody check (person_id is not null or name <> ''),
  constraint established_with_evidence check (established_nationality is null or jsonb_array_length(nationality_evidence) > 0),
  -- Who is held has a day on which it is looked at again.
  constraint held_and_reviewed check ((holding_place is null) = (review_due_on is null)),
  constraint mercenary_by_two check (mercenary <> 'yes' or (mercenary_signed_by is not null and cardinality(mercenary_grounds) = 6)),
  constraint another_signs check (mercenary_signed_by <> mercenary_by),
  constraint goes_by_wish check (status not in ('repatriationAgreed', 'travelDocument')
    or (consent_at is not null and established_nationality is not null and asylum <> 'claimed')),
  constraint reported check ((departed_on is null) = (reported_by is null) and (departed_on is null) = (reported_at is null)),
  -- Reported is not verified: another person saw it, or holds a document (R-FF).
  constraint verified check (status not in ('departedVerified', 'received') or (verified_by is not null and verified_how is not null)),
  constraint another_verifies check (verified_by <> reported_by)
);
create index foreign_cases_by_day on foreign_cases (side_id, opened_at, id);
create index foreign_cases_to_review on foreign_cases (review_due_on) where review_due_on is not null;

create table foreign_steps (
  id uuid primary key,
  case_id uuid not null references foreign_cases deferrable initially deferred,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  kind text not null,
  to_status text not null,
  note text not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null
);
create index foreign_steps_by_case on foreign_steps (case_id, taken_at);

create table ceasefire_terms (
  id uuid primary key,
  side_id uuid not null references authorities,
  agreed_on date not null,
  days integer not null check (days between 1 and 3650),
  basis text not null,
  status text not null check (status in ('proposed', 'inForce', 'replaced')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint two_people check (signed_by <> proposed_by),
  check ((status = 'proposed') = (signed_by is null) and (signed_by is null) = (signed_at is null))
);
create unique index one_term_in_force on ceasefire_terms (status) where status in ('proposed', 'inForce');

do $$
declare t text;
begin
  foreach t in array array['foreign_cases', 'foreign_steps', 'ceasefire_terms'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  grant update on foreign_cases, ceasefire_terms to sulh_writer;
  -- Officers of one site do not see them: offices of a side do.
  foreach t in array array['foreign_cases', 'foreign_steps'] loop
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
  end loop;
end $$;
-- The clock is the whole programme's.
create policy everybody_reads on ceasefire_terms for select to sulh_reader using (true);
create policy not_of_the_transferred on foreign_cases as restrictive for select to sulh_reader
  using (person_id is null or person_id not in (select id from pathway_transfers where status = 'transferred'));
