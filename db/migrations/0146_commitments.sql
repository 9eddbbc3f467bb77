-- Commitments: who owes what to whom, by when, what was found of it by two people, and what each party says itself
-- (docs/decisions/0056-commitments-and-confidence-measures.md).
create table commitments (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  source jsonb not null,
  owed_by jsonb not null,
  owed_to jsonb not null check (jsonb_array_length(owed_to) between 1 and 10),
  what jsonb not null,
  due_on date,
  -- "Within so many days of": kept beside the day that follows from it.
  period jsonb check (period is null or due_on = (period ->> 'from')::date + (period ->> 'days')::integer),
  recurrence text not null check (recurrence in ('once', 'continuing', 'weekly', 'monthly', 'quarterly', 'yearly')),
  measure text,
  baseline_on date,
  target integer check (target >= 0),
  audience text not null check (audience in ('both', 'parties')),
  party_side_ids uuid[] not null,
  status text not null check (status in ('standing', 'withdrawn')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  confirmed_by uuid references users,
  confirmed_at timestamptz,
  open_proposed_by uuid references users,
  open_proposed_at timestamptz,
  opened_by uuid references users,
  opened_at timestamptz,
  constraint confirmed_by_another check (confirmed_by <> changed_by),
  constraint confirmed_at_a_time check ((confirmed_by is null) = (confirmed_at is null)),
  constraint opened_by_another check (opened_by <> open_proposed_by),
  constraint opened_after_a_proposal check ((opened_by is null) = (opened_at is null)
    and (open_proposed_by is null) = (open_proposed_at is null) and (opened_by is null or open_proposed_by is not null)),
  -- A talk of two has a party that is an authority: else nobody could read it.
  constraint read_by_somebody check (audience = 'both' or side_id = any(party_side_ids))
);
create index commitments_by_due on commitments (due_on, id);
create index commitments_by_record on commitments (recorded_at, id);

create table commitment_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  commitment_id uuid not null references commitments deferrable initially deferred,
  version integer not null check (version >= 1),
  kind text not null check (kind in ('recorded', 'corrected', 'extended', 'withdrawn')),
  detail jsonb not null,
  change text not null check (version = 1 or change <> ''),
  written_by uuid not null references users,
  written_at timestamptz not null,
  unique (commitment_id, version)
);
alter table commitments add foreign key (id, version) references commitment_versions (commitment_id, version)
  deferrable initially deferred;

create table commitment_findings (
  id uuid primary key,
  side_id uuid not null references authorities,
  commitment_id uuid not null references commitments,
  verdict text not null check (verdict in ('met', 'partly', 'notMet', 'unknown')),
  as_of date not null,
  reasons text not null check (reasons <> ''),
  status text not null check (status in ('proposed', 'confirmed', 'turnedDown')),
  shared boolean not null check (not shared or status = 'confirmed'),
  found_by uuid not null references users,
  found_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  decision_reason text not null check (status <> 'turnedDown' or decision_reason <> ''),
  constraint decided_by_another check (decided_by <> found_by),
  constraint decided_by_somebody check ((status = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  unique (id, commitment_id)
);
create index commitment_findings_by_commitment on commitment_findings (commitment_id, as_of);

create table commitment_finding_evidence (
  id uuid primary key,
  side_id uuid not null references authorities,
  commitment_id uuid not null,
  finding_id uuid not null,
  words text not null check (words <> ''),
  reference text not null,
  given_by uuid not null references users,
  given_at timestamptz not null,
  foreign key (finding_id, commitment_id) references commitment_findings (id, commitment_id) deferrable initially deferred
);
create index commitment_finding_evidence_by_finding on commitment_finding_evidence (finding_id);

create table commitment_statements (
  id uuid primary key,
  side_id uuid not null references authorities,
  commitment_id uuid not null references commitments,
  party text not null check (party <> ''),
  party_side_id uuid references authorities check (party_side_id = side_id),
  part text not null check (part in ('debtor', 'creditor')),
  words text not null check (words <> ''),
  -- An authority speaks for itself; what an outside party said is written down with where it said so.
  source text not null check (party_side_id is not null or source <> ''),
  stated_on date not null,
  stated_by uuid not null references users,
  stated_at timestamptz not null
);
create index commitment_statements_by_commitment on commitment_statements (commitment_id, stated_at);

create table commitment_extensions (
  id uuid primary key,
  side_id uuid not null references authorities,
  commitment_id uuid not null references commitments,
  new_due_on date not null,
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'agreed', 'declined')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  decision_reason text not null check (status <> 'declined' or decision_reason <> ''),
  constraint decided_by_another check (decided_by <> proposed_by),
  constraint decided_by_somebody check ((status = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create unique index one_extension_at_a_time on commitment_extensions (commitment_id) where status = 'proposed';

-- What of a commitment goes on without being told anew, and what never goes back.
create trigger told_in_versions before update on commitments for each row
  execute function told_in_versions('audience', 'confirmed_by', 'confirmed_at', 'open_proposed_by', 'open_proposed_at', 'opened_by',
    'opened_at');
create function commitment_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' then
    if old.audience = 'both' and new.audience <> 'both' then
      raise exception 'what both sides read is not taken from them' using errcode = 'restrict_violation';
    end if;
    if old.audience <> new.audience and new.opened_by is null then
      raise exception 'a commitment is opened by two people' using errcode = 'restrict_violation';
    end if;
    if old.status = 'withdrawn' or (new.status = 'withdrawn' and old.confirmed_by is not null) then
      raise exception 'a confirmed commitment is not withdrawn, and a withdrawn one stays' using errcode = 'restrict_violation';
    end if;
    if old.opened_by is not null and row(old.opened_by, old.opened_at) is distinct from row(new.opened_by, new.opened_at) then
      raise exception 'who opened a commitment does not change' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;
create trigger goes_on before update on commitments for each row execute function commitment_goes_on();

-- The words of a commitment of several authorities are confirmed by another of them than who wrote them, or by a joint body.
create function commitment_is_confirmed_by_another_side() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if cardinality(new.party_side_ids) > 1 and exists (select from users c join users w on w.side_id = c.side_id
      where c.id = new.confirmed_by and w.id = new.changed_by) then
    raise exception 'the words are confirmed by another authority than who wrote them' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger by_another_side before insert or update on commitments for each row
  when (new.confirmed_by is not null) execute function commitment_is_confirmed_by_another_side();

create function commitment_finding_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'shared', 'decided_by', 'decided_at', 'decision_reason'];
begin
  if tg_op = 'UPDATE' and (old.status <> 'proposed' or to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course) then
    raise exception 'what was found does not change' using errcode = 'restrict_violation';
  end if;
  if new.shared and not exists (select from users u join authorities a on a.id = u.side_id where u.id = new.decided_by and a.kind = 'joint') then
    raise exception 'both sides read what a joint body confirmed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on commitment_findings for each row execute function commitment_finding_goes_on();

create function commitment_statement_is_of_the_side() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from users u where u.id = new.stated_by and u.side_id = new.side_id) then
    raise exception 'a party speaks for itself' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger of_the_side before insert on commitment_statements for each row execute function commitment_statement_is_of_the_side();

-- Who agrees to more time is of the other party, where the other party is an authority.
create function commitment_extension_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'decided_by', 'decided_at', 'decision_reason'];
begin
  if tg_op = 'UPDATE' and (old.status <> 'proposed' or to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course) then
    raise exception 'what was proposed and decided does not change' using errcode = 'restrict_violation';
  end if;
  if new.status = 'agreed' and exists (select from commitments c join users u on u.id = new.decided_by
      where c.id = new.commitment_id and cardinality(c.party_side_ids) > 1
        and (u.side_id = new.side_id or not u.side_id = any(c.party_side_ids))) then
    raise exception 'more time is agreed by the other party' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on commitment_extensions for each row execute function commitment_extension_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['commitments', 'commitment_versions', 'commitment_findings', 'commitment_finding_evidence',
    'commitment_statements', 'commitment_extensions'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  foreach t in array array['commitment_versions', 'commitment_statements', 'commitment_extensions'] loop
    execute format('create policy with_the_commitment on %I for select to sulh_reader
      using (exists (select from commitments c where c.id = commitment_id))', t);
  end loop;
end $$;
-- Of both sides and joint bodies alike, or of its parties alone: then no joint body reads it either.
create policy offices_read on commitments for select to sulh_reader using (
  (audience = 'both' and ((select reader_joint()) or ((select reader_site()) is null and (select reader_side()) is not null)))
  or ((select reader_site()) is null and (select reader_side()) = any(party_side_ids)));
-- A finding is of the side that found it and of joint bodies; confirmed by a joint body it is of both. The evidence stays.
create policy offices_read on commitment_findings for select to sulh_reader
  using (exists (select from commitments c where c.id = commitment_id)
    and ((select reader_joint()) or side_id = (select reader_side()) or shared));
create policy offices_read on commitment_finding_evidence for select to sulh_reader
  using (exists (select from commitments c where c.id = commitment_id)
    and ((select reader_joint()) or side_id = (select reader_side())));
grant update on commitments, commitment_findings, commitment_extensions to sulh_writer;

-- What joint bodies do not know of they do not read in the journal either.
create policy not_of_a_talk_of_two on journal as restrictive for select to sulh_reader using (case
  when not (select reader_joint()) then true
  when action in ('commitment.record', 'commitment.correct', 'commitment.confirmWords', 'commitment.withdraw', 'commitment.proposeOpening',
      'commitment.open') then exists (select from commitments c where c.id = (body -> 'subject' ->> 'id')::uuid)
  when split_part(action, '.', 1) = 'commitmentFinding'
    then exists (select from commitment_findings f where f.id = (body -> 'subject' ->> 'id')::uuid)
  when split_part(action, '.', 1) = 'commitmentStatement'
    then exists (select from commitment_statements s where s.id = (body -> 'subject' ->> 'id')::uuid)
  when split_part(action, '.', 1) = 'commitmentExtension'
    then exists (select from commitment_extensions e where e.id = (body -> 'subject' ->> 'id')::uuid)
  else true end);
