-- Sites are planned before they open (ddr.md §1.7, §8).
alter table sites
  add column status text not null default 'planned'
    check (status in ('planned', 'ready', 'open', 'closing', 'closed')),
  -- No reference to users: the program itself confirms what a demonstration needs.
  add column ready_by uuid,
  add column opened_by uuid references users,
  add column opened_at timestamptz,
  add constraint opened_is_signed check ((status in ('planned', 'ready')) or status = 'closed' or opened_by is not null),
  add constraint two_person_opening check (opened_by is null or ready_by is null or opened_by <> ready_by);
alter table sites alter column status drop default;

create table readiness_confirmations (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  item text not null,
  evidence text not null check (evidence <> ''),
  note text not null,
  status text not null check (status in ('standing', 'withdrawn')),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint withdrawn_is_signed check ((status = 'withdrawn') = (withdrawn_by is not null and withdrawn_reason is not null))
);
create unique index one_confirmation_an_item on readiness_confirmations (site_id, item) where status = 'standing';

-- A registration site opens with its eighteen items, also past the program. A central store has no checklist.
create function site_opens_ready() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.kind = 'registrationSite'
    and (select count(*) from readiness_confirmations where site_id = new.id and status = 'standing') < 18 then
    raise exception 'site % opens only with a complete checklist', new.code using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger opens_ready after update on sites for each row
  when (new.status = 'open' and old.status <> 'open') execute function site_opens_ready();
create trigger begins_ready after insert on sites for each row
  when (new.status = 'open') execute function site_opens_ready();

-- How an authority classifies armed groups: written as a draft, in force by two people (R-CLS).
create table classification_schemes (
  id uuid primary key,
  side_id uuid not null references authorities,
  code text not null,
  version integer not null check (version >= 1),
  title jsonb not null,
  basis jsonb not null,
  categories jsonb not null check (jsonb_array_length(categories) >= 2),
  criteria jsonb not null check (jsonb_array_length(criteria) >= 1),
  review_months integer not null check (review_months >= 1),
  status text not null check (status in ('draft', 'inForce', 'retired')),
  drafted_by uuid not null references users,
  drafted_at timestamptz not null,
  proposed_by uuid references users,
  proposed_at timestamptz,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint in_force_is_signed check ((status <> 'draft') = (signed_by is not null)),
  constraint signed_was_proposed check (signed_by is null or proposed_by is not null),
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint one_number_a_version unique (side_id, code, version)
);
create unique index one_scheme_in_force on classification_schemes (side_id, code) where status = 'inForce';
create unique index one_scheme_draft on classification_schemes (side_id, code) where status = 'draft';

create table classifications (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid not null references armed_groups,
  scheme_id uuid not null references classification_schemes,
  scheme_code text not null,
  category text not null,
  findings jsonb not null,
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown', 'superseded', 'setAside')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  turned_down_by uuid references users,
  turned_down_at timestamptz,
  turned_down_reason text,
  review_due date,
  constraint signed_has_review check
    ((status in ('signed', 'superseded', 'setAside')) = (signed_by is not null and review_due is not null)),
  constraint turned_down_has_reason check
    ((status = 'turnedDown') = (turned_down_by is not null and turned_down_reason is not null)),
  constraint two_person_rule check (signed_by <> proposed_by and turned_down_by <> proposed_by),
  -- Each criterion has its evidence (R-CLS).
  constraint evidence_for_each check (jsonb_array_length(findings) >= 1
    and not findings @? '$[*] ? (!exists(@.evidence) || @.evidence.size() < 1)')
);
create unique index one_class_of_a_group on classifications (group_id, scheme_code) where status = 'signed';
create unique index one_class_proposed on classifications (group_id, scheme_code) where status = 'proposed';
create index classifications_by_group on classifications (group_id, proposed_at);
create index classifications_by_scheme on classifications (scheme_id) where status = 'signed';

-- What was signed, or waits for it, is not rewritten: a new proposal, or a new version, says otherwise.
create function content_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception 'what was put forward or signed is never rewritten' using errcode = 'restrict_violation';
end $$;
create trigger kept before update on classifications for each row
  when ((old.side_id, old.group_id, old.scheme_id, old.scheme_code, old.category, old.findings, old.reason,
      old.proposed_by, old.proposed_at)
    is distinct from (new.side_id, new.group_id, new.scheme_id, new.scheme_code, new.category, new.findings, new.reason,
      new.proposed_by, new.proposed_at)
    or (old.signed_by is not null and old.signed_by is distinct from new.signed_by))
  execute function content_is_kept();
create trigger kept before update on classification_schemes for each row
  when (old.status <> 'draft' and (old.side_id, old.code, old.version, old.title, old.basis, old.categories,
      old.criteria, old.review_months, old.proposed_by, old.signed_by)
    is distinct from (new.side_id, new.code, new.version, new.title, new.basis, new.categories,
      new.criteria, new.review_months, new.proposed_by, new.signed_by))
  execute function content_is_kept();

-- Before a programme opens for a group or region (IDDRS 2.10, R-PRE).
create table precondition_assessments (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid references armed_groups,
  place_code text references places (code),
  precondition text not null check (precondition in ('agreement', 'trust', 'willingness', 'security')),
  status text not null check (status in ('met', 'partly', 'notMet', 'unknown')),
  evidence jsonb not null,
  note text not null,
  valid_until date not null,
  standing boolean not null,
  assessed_by uuid not null references users,
  assessed_at timestamptz not null,
  constraint one_scope check (num_nonnulls(group_id, place_code) = 1),
  constraint evidence_of_it check (status = 'unknown' or jsonb_array_length(evidence) >= 1)
);
create unique index one_standing_assessment on precondition_assessments (side_id, group_id, place_code, precondition)
  nulls not distinct where standing;
create index assessments_by_group on precondition_assessments (group_id);
create index assessments_by_place on precondition_assessments (place_code);
create trigger kept before update on precondition_assessments for each row
  when ((old.side_id, old.group_id, old.place_code, old.precondition, old.status, old.evidence, old.note, old.valid_until,
      old.assessed_by, old.assessed_at)
    is distinct from (new.side_id, new.group_id, new.place_code, new.precondition, new.status, new.evidence, new.note,
      new.valid_until, new.assessed_by, new.assessed_at)
    or (new.standing and not old.standing))
  execute function content_is_kept();

create table waivers (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid references armed_groups,
  place_code text references places (code),
  tool text not null check (tool in ('cvr', 'transitionalWam', 'preDdr', 'preventRecruitment', 'reintegrationSupport',
    'transitionalSecurity')),
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  turned_down_by uuid references users,
  turned_down_at timestamptz,
  turned_down_reason text,
  constraint one_scope check (num_nonnulls(group_id, place_code) = 1),
  constraint signed_is_signed check ((status = 'signed') = (signed_by is not null)),
  constraint turned_down_has_reason check
    ((status = 'turnedDown') = (turned_down_by is not null and turned_down_reason is not null)),
  constraint two_person_rule check (signed_by <> proposed_by and turned_down_by <> proposed_by),
  constraint names_its_tool unique (id, tool, signed_by)
);
create unique index one_waiver_proposed on waivers (side_id, group_id, place_code, tool)
  nulls not distinct where status = 'proposed';
create index waivers_by_group on waivers (group_id);
create index waivers_by_place on waivers (place_code);
create trigger kept before update on waivers for each row
  when ((old.side_id, old.group_id, old.place_code, old.tool, old.reason, old.proposed_by, old.proposed_at)
    is distinct from (new.side_id, new.group_id, new.place_code, new.tool, new.reason, new.proposed_by, new.proposed_at)
    or old.status <> 'proposed')
  execute function content_is_kept();

create table phases (
  id uuid primary key,
  side_id uuid not null references authorities,
  group_id uuid references armed_groups,
  place_code text references places (code),
  kind text not null,
  status text not null check (status in ('open', 'closed')),
  open_reason text not null check (open_reason <> ''),
  opened_by uuid not null references users,
  opened_at timestamptz not null,
  assessment_ids uuid[] not null,
  assessed_by uuid[] not null,
  waiver_id uuid,
  waiver_signed_by uuid,
  close_reason text,
  closed_by uuid references users,
  closed_at timestamptz,
  constraint one_scope check (num_nonnulls(group_id, place_code) = 1),
  -- A programme stands on four assessments and on no waiver; a tool on a waiver that two people signed and that names it.
  constraint programme_on_all_four check (kind <> 'programme' or cardinality(assessment_ids) = 4),
  constraint tool_on_a_waiver check ((kind = 'programme') = (waiver_id is null)
    and (waiver_id is null) = (waiver_signed_by is null)),
  constraint waiver_names_it foreign key (waiver_id, kind, waiver_signed_by) references waivers (id, tool, signed_by),
  constraint two_person_rule check (opened_by <> all (assessed_by)),
  constraint closed_has_reason check ((status = 'closed') = (closed_by is not null and close_reason is not null))
);
create unique index one_open_phase on phases (side_id, group_id, place_code, kind) nulls not distinct where status = 'open';
create index phases_by_group on phases (group_id);
create index phases_by_place on phases (place_code);
create trigger kept before update on phases for each row
  when ((old.side_id, old.group_id, old.place_code, old.kind, old.open_reason, old.opened_by, old.opened_at,
      old.assessment_ids, old.assessed_by, old.waiver_id)
    is distinct from (new.side_id, new.group_id, new.place_code, new.kind, new.open_reason, new.opened_by, new.opened_at,
      new.assessment_ids, new.assessed_by, new.waiver_id)
    or old.status = 'closed')
  execute function content_is_kept();

do $$
declare t text;
begin
  foreach t in array array['readiness_confirmations', 'classification_schemes', 'classifications',
    'precondition_assessments', 'waivers', 'phases'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy side_reads on %I for select to sulh_reader
      using ((select reader_joint()) or side_id = (select reader_side()))', t);
  end loop;
end $$;
