-- Criteria for designation in versions, and dossiers for the lawful authority (ddr.md §3.4; docs/decisions/0053-dossiers.md), in the
-- compartment `dossier` (docs/decisions/0026-compartments.md). A dossier is a draft and never a listing.

create table designation_criteria (
  id uuid primary key,
  side_id uuid not null references authorities,
  code text not null check (code ~ '^[a-z]{2}-[a-z0-9-]{2,48}$'),
  version integer not null check (version >= 1),
  regime text not null check (regime in ('un', 'eu', 'us', 'uk')),
  instrument text not null check (instrument <> ''),
  paragraph text not null,
  title jsonb not null,
  text jsonb not null,
  reference text not null check (reference <> ''),
  checked text not null check (checked in ('checked', 'unchecked')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  change text not null check (version = 1 or change <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown')),
  -- What the second of the two said.
  note text not null check (status <> 'turnedDown' or note <> ''),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  unique (id, side_id),
  unique (side_id, code, version),
  constraint settled_is_signed check ((status = 'proposed') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by)
);
create index designation_criteria_by_code on designation_criteria (side_id, regime, code, version);
create unique index one_version_of_a_criterion_waits on designation_criteria (side_id, code) where status = 'proposed';

-- What a criterion says is signed once and does not change: findings point to the version of their day.
create function designation_criterion_is_settled_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'proposed' or to_jsonb(old) - array['status', 'note', 'signed_by', 'signed_at']
      is distinct from to_jsonb(new) - array['status', 'note', 'signed_by', 'signed_at'] then
    raise exception 'a version of a criterion is settled once, and says what it said' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger settled_once before update on designation_criteria for each row execute function designation_criterion_is_settled_once();
call kept_for_offices('designation_criteria');
grant update on designation_criteria to sulh_writer;

create table dossiers (
  id uuid primary key,
  side_id uuid not null references authorities,
  kind text not null check (kind in ('person', 'group', 'network')),
  status text not null check (status in ('opened', 'collecting', 'legalReview', 'returned', 'ready', 'released', 'submitted', 'listed',
    'notListed', 'delisted', 'closed')),
  version integer not null check (version >= 1),
  revision integer not null check (revision >= 1),
  group_id uuid references armed_groups,
  listed_entry_id uuid references listed_entries,
  sealed text not null check (sealed <> ''),
  sent_by uuid references users,
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  unique (id, side_id),
  constraint review_is_asked_for check (status not in ('legalReview', 'ready', 'released', 'submitted') or sent_by is not null)
);
create index dossiers_by_change on dossiers (side_id, changed_at, id);
create index dossiers_by_opening on dossiers (side_id, opened_at, id);

create table dossier_identities (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  version integer not null check (version >= 1),
  sealed text not null check (sealed <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (dossier_id, version),
  foreign key (dossier_id, side_id) references dossiers (id, side_id) deferrable initially deferred
);
alter table dossiers add foreign key (id, version) references dossier_identities (dossier_id, version) deferrable initially deferred;

create table dossier_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  kind text not null check (kind <> ''),
  sealed text not null,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (dossier_id, side_id) references dossiers (id, side_id) deferrable initially deferred
);
create index dossier_steps_by_dossier on dossier_steps (dossier_id, taken_at);

create table dossier_findings (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  root_id uuid not null,
  version integer not null check (version >= 1),
  criterion_id uuid not null,
  dropped boolean not null,
  sealed text not null check (sealed <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, dossier_id),
  unique (root_id, version),
  foreign key (dossier_id, side_id) references dossiers (id, side_id),
  foreign key (root_id, dossier_id) references dossier_findings (id, dossier_id),
  foreign key (criterion_id, side_id) references designation_criteria (id, side_id),
  constraint the_first_is_its_own_root check ((version = 1) = (id = root_id) and (version > 1 or not dropped))
);
create index dossier_findings_by_dossier on dossier_findings (dossier_id, recorded_at);

create table dossier_legal_bases (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  kinds text[] not null check (cardinality(kinds) >= 1
    and kinds <@ array['registration', 'eligibility', 'vetting', 'complaint', 'benefit']),
  given_on date not null,
  expires_on date not null check (expires_on >= given_on),
  sealed text not null check (sealed <> ''),
  status text not null check (status in ('proposed', 'confirmed', 'turnedDown', 'revoked')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  revoked_by uuid references users,
  revoked_at timestamptz,
  sealed_reason text not null check (status not in ('turnedDown', 'revoked') or sealed_reason <> ''),
  unique (id, dossier_id),
  foreign key (dossier_id, side_id) references dossiers (id, side_id),
  constraint settled_is_signed check ((status = 'proposed') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by),
  constraint revoked_by_somebody check ((status = 'revoked') = (revoked_by is not null) and (revoked_by is null) = (revoked_at is null))
);
create index dossier_legal_bases_by_dossier on dossier_legal_bases (dossier_id, proposed_at);

create table dossier_evidence (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  nature text not null check (nature <> ''),
  bears text not null check (bears in ('supports', 'contradicts', 'exculpatory')),
  finding_ids uuid[] not null,
  reliability text not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility text not null check (credibility in ('1', '2', '3', '4', '5', '6')),
  based_on uuid check (based_on <> id),
  protected boolean not null,
  releasable boolean not null,
  record_kind text check (record_kind in ('incident', 'armsDelivery', 'weaponTrace', 'group', 'registration', 'eligibility', 'vetting',
    'complaint', 'benefit')),
  record_id uuid,
  legal_basis_id uuid,
  sealed_words text not null check (sealed_words <> ''),
  sealed_source text not null check (sealed_source <> ''),
  origin text not null check (origin <> ''),
  replaces uuid unique,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, dossier_id),
  foreign key (dossier_id, side_id) references dossiers (id, side_id),
  foreign key (based_on, dossier_id) references dossier_evidence (id, dossier_id),
  foreign key (replaces, dossier_id) references dossier_evidence (id, dossier_id),
  foreign key (legal_basis_id, dossier_id) references dossier_legal_bases (id, dossier_id),
  constraint a_record_has_a_kind check ((record_kind is null) = (record_id is null)),
  constraint speaks_of_a_finding check (bears = 'exculpatory' or cardinality(finding_ids) >= 1),
  -- Data of one person in the programme are used on a recorded legal basis alone (IDDRS 6.20), past the program too.
  constraint programme_data_has_a_legal_basis check (
    (coalesce(record_kind, '') in ('registration', 'eligibility', 'vetting', 'complaint', 'benefit')) = (legal_basis_id is not null))
);
create index dossier_evidence_by_dossier on dossier_evidence (dossier_id, recorded_at);

create table dossier_searches (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  finding_ids uuid[] not null check (cardinality(finding_ids) >= 1),
  outcome text not null check (outcome in ('found', 'noneFound')),
  sealed text not null check (sealed <> ''),
  signed_by uuid not null references users,
  signed_at timestamptz not null,
  foreign key (dossier_id, side_id) references dossiers (id, side_id)
);
create index dossier_searches_by_dossier on dossier_searches (dossier_id, signed_at);

create table dossier_actors (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  kind text not null check (kind in ('person', 'group', 'network')),
  group_id uuid references armed_groups,
  listed_entry_id uuid references listed_entries,
  sealed text not null check (sealed <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, dossier_id),
  foreign key (dossier_id, side_id) references dossiers (id, side_id)
);
create index dossier_actors_by_dossier on dossier_actors (dossier_id, recorded_at);

create table dossier_links (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  root_id uuid not null,
  version integer not null check (version >= 1),
  dropped boolean not null,
  kind text not null check (kind in ('commands', 'finances', 'supplies', 'family', 'actsFor', 'meets')),
  from_id uuid not null,
  to_id uuid not null check (to_id <> from_id),
  since date,
  until date check (until >= since),
  confidence text not null check (confidence in ('confirmed', 'probable', 'possible', 'doubtful')),
  evidence_ids uuid[] not null check (cardinality(evidence_ids) >= 1),
  sealed text not null check (sealed <> ''),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, dossier_id),
  unique (root_id, version),
  foreign key (dossier_id, side_id) references dossiers (id, side_id),
  foreign key (root_id, dossier_id) references dossier_links (id, dossier_id),
  constraint the_first_is_its_own_root check ((version = 1) = (id = root_id) and (version > 1 or not dropped))
);
create index dossier_links_by_dossier on dossier_links (dossier_id, recorded_at);

create table dossier_reviews (
  id uuid primary key,
  side_id uuid not null references authorities,
  dossier_id uuid not null,
  revision integer not null check (revision >= 1),
  verdict text not null check (verdict in ('ready', 'returned')),
  sealed text not null check (sealed <> ''),
  reviewed_by uuid not null references users,
  reviewed_at timestamptz not null,
  foreign key (dossier_id, side_id) references dossiers (id, side_id)
);
create index dossier_reviews_by_dossier on dossier_reviews (dossier_id, reviewed_at);

-- Read inside the compartment by the authority whose dossier it is. Joint bodies, which read the whole programme elsewhere, have dossiers
-- of their own and see no side's.
do $$
declare
  t text;
begin
  foreach t in array array['dossiers', 'dossier_identities', 'dossier_steps', 'dossier_findings', 'dossier_legal_bases',
    'dossier_evidence', 'dossier_searches', 'dossier_actors', 'dossier_links', 'dossier_reviews'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy own_reads on %I for select to sulh_dossier_reader
      using (case when (select reader_joint()) then side_id in (select a.id from authorities a where a.kind = ''joint'')
        else side_id = (select reader_side()) and (select reader_site()) is null end)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_dossier_reader', t);
  end loop;
end $$;
grant update on dossiers, dossier_legal_bases to sulh_writer;
grant select (subject_id, wrapped) on subject_keys to sulh_dossier_reader;
create policy keys_of_dossiers on subject_keys for select to sulh_dossier_reader
  using (exists (select from dossiers d where d.id = subject_keys.subject_id));

-- What was done with dossiers is read in the journal by the same: everything whose name begins so.
create policy dossiers_are_their_own on journal as restrictive for select to sulh_reader
  using (case when action like 'dossier%' then coalesce((select reader_compartment()) = 'dossier', false)
    and (not coalesce((select reader_joint()), false)
      or body -> 'actor' ->> 'sideId' in (select a.id::text from authorities a where a.kind = 'joint'))
    else true end);
