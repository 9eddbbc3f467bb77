-- Complaints about units and officers of the security forces (docs/decisions/0052-conduct.md), in the compartment `conduct`
-- (docs/decisions/0026-compartments.md). What was said is sealed under the key of each complaint.
create table conduct_complaints (
  id uuid primary key,
  -- The side whose conduct officers may read it; null where joint bodies alone may.
  side_id uuid references authorities,
  status text not null check (status in ('received', 'setAside', 'notFollowed', 'referred', 'admissible', 'investigating', 'proposed',
    'decided', 'outcome', 'closed', 'appealed')),
  kinds text[] not null check (cardinality(kinds) > 0),
  occurred_on date,
  day_about boolean not null,
  place_code text references places (code),
  unit_id uuid references institution_units,
  person_id uuid references people,
  urgent boolean not null,
  held boolean not null,
  -- An HMAC of the code under the server's key: without that key no code can be found by trying.
  follow_mark text unique check (follow_mark ~ '^[A-Za-z0-9_-]{43}$'),
  unread boolean not null,
  round integer not null check (round >= 1),
  recorded_by uuid references users,
  set_aside_by uuid references users,
  taken_in_by uuid references users,
  investigated_by uuid references users,
  heard_at timestamptz,
  finding text check (finding in ('substantiated', 'partly', 'not', 'unfounded', 'inconclusive')),
  decided_by uuid references users,
  outcomes text[] not null
    check (outcomes <@ array['discipline', 'prosecutor', 'compensation', 'apology', 'training', 'other', 'none']),
  outcome_by uuid references users,
  told_by uuid references users,
  appeals text[] not null check (appeals <@ array['complainant', 'officer']),
  appealed_from text check (appealed_from in ('notFollowed', 'referred', 'decided', 'outcome', 'closed')),
  due_from timestamptz not null,
  handled_by uuid references users,
  handled_at timestamptz,
  received_at timestamptz not null,
  withdrawn_at timestamptz,
  sealed text not null,
  constraint followed_or_recorded check ((follow_mark is null) = (recorded_by is not null)),
  constraint put_away_by_two check (status <> 'notFollowed' or (set_aside_by is not null and handled_by <> set_aside_by)),
  constraint set_aside_by_somebody check (status <> 'setAside' or set_aside_by is not null),
  constraint investigated_when_admitted check (status not in ('admissible', 'investigating', 'proposed', 'decided', 'outcome')
    or taken_in_by is not null),
  constraint investigated_by_somebody check (status not in ('investigating', 'proposed') or investigated_by is not null),
  constraint investigated_by_another
    check (investigated_by is distinct from taken_in_by or investigated_by is null),
  constraint investigated_by_no_recorder check (investigated_by is distinct from recorded_by or investigated_by is null),
  constraint decided_by_another check (decided_by <> investigated_by),
  constraint decided_with_a_finding check (decided_by is null or (finding is not null and investigated_by is not null)),
  constraint decided_by_somebody check (status not in ('decided', 'outcome') or decided_by is not null),
  constraint found_after_a_hearing check (finding not in ('substantiated', 'partly') or heard_at is not null),
  constraint outcome_of_a_decision check (outcome_by is null or (decided_by is not null and cardinality(outcomes) > 0)),
  constraint looked_over_by_another check (told_by <> outcome_by),
  constraint appealed_from_somewhere check ((status = 'appealed') = (appealed_from is not null))
);
create index conduct_complaints_by_day on conduct_complaints (received_at, id);
create index conduct_complaints_by_unit on conduct_complaints (unit_id, received_at) where unit_id is not null;
create index conduct_complaints_by_person on conduct_complaints (person_id) where person_id is not null;

create table conduct_steps (
  id uuid primary key,
  side_id uuid references authorities,
  complaint_id uuid not null references conduct_complaints deferrable initially deferred,
  kind text not null check (kind in ('received', 'added', 'withdrawn', 'appealed', 'told', 'asked', 'admitted', 'referred', 'notFollowed',
    'keptOn', 'takenUp', 'decided', 'outcomeTold', 'appealRecorded', 'appealRejected', 'appealGranted', 'recorded', 'setAside', 'conflict',
    'witness', 'document', 'siteVisit', 'measure', 'heard', 'proposed', 'sentBack', 'outcomeProposed', 'unitNamed', 'personNamed')),
  taken_by uuid references users,
  taken_at timestamptz not null,
  sealed text not null check (sealed <> ''),
  constraint by_the_complainant_or_an_officer check ((kind in ('received', 'added', 'withdrawn', 'appealed')) = (taken_by is null))
);
create index conduct_steps_by_complaint on conduct_steps (complaint_id, taken_at);

-- Pictures, each sealed under the key of its complaint; `entry_id` is the complaint or what was added to it.
create table conduct_photos (
  report_id uuid not null references conduct_complaints,
  entry_id uuid not null,
  number integer not null check (number between 1 and 3),
  sealed text not null check (length(sealed) between 1 and 4000000),
  received_at timestamptz not null,
  primary key (entry_id, number)
);
create index conduct_photos_by_report on conduct_photos (report_id);

-- What was complained of stays as it was told and for whom; withdrawn is final; what was decided changes by an appeal that was granted alone.
create function conduct_complaint_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'unit_id', 'person_id', 'unread', 'round', 'set_aside_by', 'taken_in_by',
    'investigated_by', 'heard_at', 'finding', 'decided_by', 'outcomes', 'outcome_by', 'told_by', 'appeals', 'appealed_from', 'due_from',
    'handled_by', 'handled_at', 'withdrawn_at'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course then
    raise exception 'what was complained of does not change' using errcode = 'restrict_violation';
  end if;
  if old.withdrawn_at is not null then
    raise exception 'a withdrawn complaint is not handled any more' using errcode = 'restrict_violation';
  end if;
  if new.round <> old.round and not (new.round = old.round + 1 and old.status = 'appealed' and new.status = 'admissible') then
    raise exception 'a complaint is investigated anew after an appeal' using errcode = 'restrict_violation';
  end if;
  if new.round = old.round and old.decided_by is not null
      and row(new.finding, new.decided_by, new.investigated_by) is distinct from row(old.finding, old.decided_by, old.investigated_by) then
    raise exception 'what was decided stands until an appeal is granted' using errcode = 'restrict_violation';
  end if;
  if new.status = 'notFollowed' and old.status not in ('notFollowed', 'setAside', 'appealed') then
    raise exception 'a complaint is put away after it was proposed' using errcode = 'restrict_violation';
  end if;
  if new.status = 'decided' and old.status not in ('decided', 'proposed', 'appealed') then
    raise exception 'a finding is proposed before it is decided' using errcode = 'restrict_violation';
  end if;
  if new.status = 'closed' and old.status not in ('closed', 'proposed', 'outcome', 'appealed') then
    raise exception 'a complaint ends with what was decided' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on conduct_complaints for each row execute function conduct_complaint_goes_on();

-- Who takes a step may read the complaint, and said of no conflict of interest before; who investigates, and who decides of an appeal, did
-- nothing of the complaint before.
create function conduct_step_by_the_right_one() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from users u join authorities a on a.id = u.side_id join conduct_complaints c on c.id = new.complaint_id
      where u.id = new.taken_by and (a.kind = 'joint' or u.side_id = c.side_id)) then
    raise exception 'a complaint is handled by those who may read it' using errcode = 'restrict_violation';
  end if;
  if new.kind not in ('appealRecorded') and exists (select from conduct_steps s
      where s.complaint_id = new.complaint_id and s.taken_by = new.taken_by and s.kind = 'conflict' and s.id <> new.id) then
    raise exception 'who has a conflict of interest takes no step' using errcode = 'restrict_violation';
  end if;
  if new.kind in ('takenUp', 'appealRejected', 'appealGranted') and exists (select from conduct_steps s
      where s.complaint_id = new.complaint_id and s.taken_by = new.taken_by and s.id <> new.id
        and s.kind not in ('told', 'asked', 'unitNamed', 'personNamed', 'appealRecorded')) then
    raise exception 'somebody new investigates, and decides of an appeal' using errcode = 'restrict_violation';
  end if;
  if new.kind = 'decided' and exists (select from conduct_steps s where s.complaint_id = new.complaint_id
      and s.taken_by = new.taken_by and s.id <> new.id and s.kind = 'decided') then
    raise exception 'somebody new decides after an appeal' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger by_the_right_one after insert on conduct_steps for each row
  when (new.taken_by is not null) execute function conduct_step_by_the_right_one();

-- What vetting is told of complaints about people: in the compartment `vetting`, without a word.
create table conduct_notices (
  id uuid primary key,
  side_id uuid references authorities,
  person_id uuid not null references people,
  complaint_id uuid not null unique references conduct_complaints deferrable initially deferred,
  kinds text[] not null check (cardinality(kinds) > 0),
  standing text not null check (standing in ('open', 'substantiated', 'partly', 'notFound', 'ended')),
  told_at timestamptz not null,
  changed_at timestamptz not null
);
create index conduct_notices_by_person on conduct_notices (person_id);

do $$
declare
  t text;
begin
  foreach t in array array['conduct_complaints', 'conduct_steps', 'conduct_photos', 'conduct_notices'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
  end loop;
  foreach t in array array['conduct_complaints', 'conduct_steps'] loop
    execute format('create policy inside_reads on %I for select to sulh_conduct_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
  end loop;
end $$;
create policy inside_reads on conduct_notices for select to sulh_vetting_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
create policy with_the_complaint on conduct_photos for select to sulh_conduct_reader
  using (exists (select from conduct_complaints c where c.id = report_id));
grant update on conduct_complaints, conduct_notices to sulh_writer;
grant select on conduct_complaints, conduct_steps, conduct_photos to sulh_conduct_reader;
grant select on conduct_notices to sulh_vetting_reader;

-- The key of a complaint opens it for those who may read it, until it is withdrawn.
grant select (subject_id, wrapped) on subject_keys to sulh_conduct_reader;
create policy keys_of_conduct_complaints on subject_keys for select to sulh_conduct_reader
  using (exists (select from conduct_complaints c where c.id = subject_keys.subject_id and c.withdrawn_at is null));

-- That somebody complained is no news for whoever reads the journal of a side.
create policy not_of_conduct on journal as restrictive for select to sulh_reader
  using (split_part(action, '.', 1) not in ('conductComplaint', 'forceUse', 'detention')
    or coalesce((select reader_compartment()) = 'conduct', false));
