-- What people may ask about the data that is kept of them: to see it, to have it corrected, to have it erased; and until
-- when it is kept.
alter table people add column erased_at timestamptz;

create table access_requests (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  asked_on date not null,
  due_on date not null,
  how text not null check (how in ('inPerson', 'inWriting', 'byRepresentative')),
  identity_check text not null check (identity_check in ('documentShown', 'faceCompared', 'questionsAnswered', 'knownToOfficer')),
  identity_note text not null,
  language text not null check (language in ('ar', 'en', 'fr')),
  status text not null check (status in ('recorded', 'released', 'refused', 'handedOver')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  refusal text,
  handed_over_by uuid references users,
  handed_over_at timestamptz,
  constraint two_person_rule check (decided_by <> recorded_by),
  constraint decided_is_signed check ((status = 'recorded') = (decided_by is null)),
  constraint refused_with_reason check ((status = 'refused') = (refusal is not null)),
  constraint handed_over_is_signed check ((status = 'handedOver') = (handed_over_by is not null)),
  constraint thirty_days check (due_on = asked_on + 30)
);
create unique index one_open_access on access_requests (person_id) where status in ('recorded', 'released');

create table correction_requests (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  asked_on date not null,
  due_on date not null,
  what text not null,
  status text not null check (status in ('recorded', 'accepted', 'declined', 'appealed', 'upheldDecline', 'done')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  reasons text,
  appeal text,
  appealed_at timestamptz,
  appeal_decided_by uuid references users,
  appeal_decided_at timestamptz,
  appeal_reasons text,
  correction_id uuid references corrections,
  done_at timestamptz,
  constraint two_person_rule check (decided_by <> recorded_by),
  constraint appeal_is_heard_by_another check (appeal_decided_by <> decided_by and appeal_decided_by <> recorded_by),
  constraint decided_is_signed check ((status = 'recorded') = (decided_by is null) and (decided_by is null) = (reasons is null)),
  constraint appealed_after_declined check ((appeal is null) = (appealed_at is null)
    and (status <> 'appealed' or appeal is not null) and (status <> 'upheldDecline' or appeal_decided_by is not null)),
  constraint done_by_a_correction check ((status = 'done') = (correction_id is not null))
);
create unique index one_open_correction_request on correction_requests (person_id)
  where status in ('recorded', 'accepted', 'appealed');

create table retention_rules (
  id uuid primary key,
  side_id uuid not null references authorities,
  category text not null check (category in ('notAdmitted', 'participant')),
  version integer not null check (version > 0),
  years integer not null check (years between 0 and 100),
  basis text not null,
  status text not null check (status in ('draft', 'inForce', 'retired')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint in_force_is_signed check ((status = 'draft') = (signed_by is null)),
  unique (side_id, category, version)
);
create unique index one_draft_of_retention on retention_rules (side_id, category) where status = 'draft';
alter table retention_rules add constraint one_retention_rule_in_force
  exclude using btree (side_id with =, category with =) where (status = 'inForce') deferrable initially deferred;
create function signed_retention_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.years, new.category, new.version, new.side_id, new.basis, new.proposed_by)
      is distinct from (old.years, old.category, old.version, old.side_id, old.basis, old.proposed_by)
    or old.signed_by is not null and (new.signed_by, new.signed_at) is distinct from (old.signed_by, old.signed_at)
    or old.status = 'retired' and new.status <> 'retired' then
    raise exception 'version % of a retention rule does not change', old.version using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on retention_rules for each row execute function signed_retention_stays();

-- The tombstones: who was erased, why, on which ground and by whom, and what was asked and not done.
create table erasures (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  number text not null,
  origin text not null check (origin in ('person', 'retention', 'office')),
  ground text not null check (ground in ('asked', 'retentionOver', 'notNeeded', 'unlawful', 'consentWithdrawn')),
  reason text not null,
  status text not null check (status in ('requested', 'recommended', 'approved', 'declined', 'executed')),
  -- Null where the program found that the time is over.
  requested_by uuid references users,
  requested_at timestamptz not null,
  recommendation text check (recommendation in ('erase', 'keep')),
  recommendation_reason text,
  recommended_by uuid references users,
  recommended_at timestamptz,
  decision_reason text,
  decided_by uuid references users,
  decided_at timestamptz,
  executed_at timestamptz,
  constraint by_retention_or_by_somebody check ((origin = 'retention') = (requested_by is null)),
  constraint two_person_rule check (decided_by <> recommended_by),
  constraint recommended_before_decided check (decided_by is null or recommended_by is not null),
  constraint approved_as_recommended check (status not in ('approved', 'executed') or recommendation = 'erase'),
  constraint decided_is_signed check ((status in ('requested', 'recommended')) = (decided_by is null)),
  constraint executed_is_dated check ((status = 'executed') = (executed_at is not null))
);
create unique index one_open_erasure on erasures (person_id) where status in ('requested', 'recommended', 'approved');
create unique index erased_once on erasures (person_id) where status = 'executed';

-- A tombstone stays, and nobody is erased who was not decided on by two.
create function tombstones_stay() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'DELETE' or old.status in ('executed', 'declined') then
    raise exception 'erasure % is final', old.id using errcode = 'restrict_violation';
  end if;
  if new.status = 'executed' and old.status <> 'approved' then
    raise exception 'erasure % was not approved', old.id using errcode = 'check_violation';
  end if;
  if (new.person_id, new.ground, new.reason, new.requested_by, new.requested_at)
      is distinct from (old.person_id, old.ground, old.reason, old.requested_by, old.requested_at)
    or old.decided_by is not null and (new.decided_by, new.recommended_by) is distinct from (old.decided_by, old.recommended_by) then
    raise exception 'what was asked of erasure % stays', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update or delete on erasures for each row execute function tombstones_stay();
create function nobody_is_born_erased() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.status not in ('requested') then
    raise exception 'erasure % begins with a request', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- When each case closed, and until when it is kept: worked out anew each day from the record, and no record itself.
create table retention_cases (
  person_id uuid primary key references people,
  side_id uuid not null,
  site_id uuid not null,
  number text not null,
  category text not null,
  closed_on date not null,
  due_on date not null,
  computed_on date not null
);
create index retention_by_due on retention_cases (due_on, person_id);
create index side_retention_by_due on retention_cases (side_id, due_on, person_id);
create table retention_runs (ran_on date primary key, cases integer not null, proposed integer not null);

do $$
declare t text;
begin
  foreach t in array array['access_requests', 'correction_requests', 'retention_rules', 'erasures', 'retention_cases', 'retention_runs'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  foreach t in array array['access_requests', 'correction_requests', 'retention_rules', 'erasures'] loop
    execute format('grant update on %I to sulh_writer', t);
  end loop;
  grant delete on retention_cases to sulh_writer;
  foreach t in array array['access_requests', 'correction_requests', 'erasures', 'retention_cases'] loop
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
  end loop;
end $$;
create policy side_reads on retention_rules for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
create policy everybody_reads on retention_runs for select to sulh_reader using (true);

-- The lists: a side's in the order of their days, and everybody's for joint bodies.
do $$
declare t text;
begin
  foreach t in array array['access_requests', 'correction_requests'] loop
    execute format('create index %I on %I (side_id, due_on, id)', t || '_of_side', t);
    execute format('create index %I on %I (due_on, id)', t || '_by_due', t);
    execute format('create index %I on %I (side_id, recorded_at, id)', t || '_of_side_by_time', t);
    execute format('create index %I on %I (recorded_at, id)', t || '_by_time', t);
    execute format('create index %I on %I (person_id)', t || '_by_person', t);
  end loop;
end $$;
create index erasures_of_side on erasures (side_id, requested_at, id);
create index erasures_by_time on erasures (requested_at, id);
create index erasures_of_side_by_number on erasures (side_id, number collate "C", id);
create index erasures_by_number on erasures (number collate "C", id);
-- After, since an upsert of a row that is there already passes the triggers before an insert.
create trigger begins after insert on erasures for each row execute function nobody_is_born_erased();

-- An erasure is the one act that takes rows away, and only in its own transaction: elsewhere the row of an erasure that was
-- carried out was written by another one.
create function is_being_erased(whom uuid) returns boolean language sql stable set search_path = pg_catalog, public
  return exists (select from erasures e where e.person_id = whom and e.status = 'executed' and e.xmin = pg_current_xact_id()::xid);
grant execute on function is_being_erased to sulh_writer;

create function only_an_erasure_removes() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not is_being_erased(old.person_id) then
    raise exception 'only an erasure removes %', old.id using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create function only_an_erasure_removes_grades() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not is_being_erased((select person_id from interviews where id = old.interview_id)) then
    raise exception 'only an erasure removes %', old.id using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
do $$
declare t text;
begin
  foreach t in array array['corrections', 'matches', 'associations', 'checks', 'interviews', 'eligibility_decisions',
      'eligibility_votes', 'appeals', 'consents', 'access_requests', 'correction_requests'] loop
    execute format('create trigger only_an_erasure_removes before delete on %I for each row execute function only_an_erasure_removes()', t);
    execute format('grant delete on %I to sulh_writer', t);
  end loop;
end $$;
create trigger only_an_erasure_removes before delete on grades for each row execute function only_an_erasure_removes_grades();
grant delete on grades, words to sulh_writer;

-- A key is destroyed by an erasure, and never given back.
alter table subject_keys alter column wrapped drop not null, add column destroyed_at timestamptz,
  add constraint destroyed_is_dated check ((wrapped is null) = (destroyed_at is not null));
create function keys_are_destroyed_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.subject_id is distinct from old.subject_id or new.wrapped is not null or old.wrapped is null
      or not is_being_erased(old.subject_id) then
    raise exception 'a key is destroyed by an erasure alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger destroyed_once before update on subject_keys for each row execute function keys_are_destroyed_once();
grant update (wrapped, destroyed_at) on subject_keys to sulh_writer;

-- Papers are emptied by an erasure; their leaves keep a hash.
create function papers_are_emptied_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.salt is not null or new.statement is not null
    or (new.id, new.leaf_index, new.entry_id, new.sealed_under) is distinct from (old.id, old.leaf_index, old.entry_id, old.sealed_under)
    or not exists (select from erasures e where e.status = 'executed' and e.xmin = pg_current_xact_id()::xid) then
    raise exception 'a paper is emptied by an erasure alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger emptied_once before update on documents for each row execute function papers_are_emptied_once();
grant update (salt, statement) on documents to sulh_writer;

-- The hash of a request would tell whether a guess at what was said is right: an erasure blots it out. The entry itself,
-- and everything that was hashed into the tree, stays.
create or replace function journal_only_grows() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and tg_relid = 'journal'::regclass then
    if new.leaf_index = old.leaf_index and new.body::text = old.body::text
        and new.request_hash = decode(repeat('00', 32), 'hex')
        and exists (select from erasures e where e.status = 'executed' and e.xmin = pg_current_xact_id()::xid) then
      return new;
    end if;
  end if;
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end $$;
grant update (request_hash) on journal to sulh_writer;
