-- What there is to learn and to do, with its seats; who was sent there, has a seat, came and stayed (ddr.md §1.10, §10.5).

create table providers (
  id uuid primary key,
  side_id uuid not null references authorities,
  name text not null check (name <> ''),
  kind text not null check (kind in ('state', 'company', 'workshop', 'ngo', 'unitedNations', 'community')),
  place_code text not null references places (code),
  contact text not null,
  status text not null check (status in ('open', 'closed')),
  added_by uuid not null references users,
  added_at timestamptz not null,
  constraint provider_of_a_side unique (id, side_id)
);
create index providers_by_name on providers (side_id, name, id);

create table opportunities (
  id uuid primary key,
  side_id uuid not null references authorities,
  provider_id uuid not null,
  title text not null check (title <> ''),
  type text not null check (type in ('training', 'apprenticeship', 'school', 'grant', 'publicWork', 'placement')),
  sector text not null check (sector in ('agriculture', 'fishing', 'construction', 'electricity', 'mechanics', 'trade', 'transport',
    'services', 'technology', 'health', 'education', 'environment', 'other')),
  place_code text not null references places (code),
  childcare boolean not null,
  accessible boolean not null,
  cost text check (cost ~ '^(0|[1-9][0-9]{0,14})\.[0-9]{3}$'),
  currency text check (currency ~ '^[A-Z]{3}$'),
  status text not null check (status in ('open', 'closed')),
  added_by uuid not null references users,
  added_at timestamptz not null,
  constraint provider_of_this_side foreign key (provider_id, side_id) references providers (id, side_id),
  constraint opportunity_of_a_side unique (id, side_id),
  constraint cost_in_a_currency check ((cost is null) = (currency is null))
);
create index opportunities_of_side on opportunities (side_id, status, added_at, id);
create index opportunities_by_place on opportunities (side_id, place_code, id);
create index opportunities_by_title on opportunities (side_id, title, id);

create table opportunity_cycles (
  id uuid primary key,
  side_id uuid not null references authorities,
  opportunity_id uuid not null,
  n integer not null check (n > 0),
  starts_on date not null,
  ends_on date not null,
  seats integer not null check (seats between 1 and 5000),
  taken integer not null check (taken >= 0),
  status text not null check (status in ('open', 'closed')),
  added_by uuid not null references users,
  added_at timestamptz not null,
  constraint cycle_of_this_side foreign key (opportunity_id, side_id) references opportunities (id, side_id),
  constraint one_cycle_a_number unique (opportunity_id, n),
  constraint begins_before_it_ends check (starts_on <= ends_on),
  constraint no_more_than_seats check (taken <= seats)
);

create table referrals (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  case_id uuid not null,
  person_id uuid not null references people,
  opportunity_id uuid not null,
  status text not null check (status in ('sent', 'accepted', 'refused', 'withdrawn')),
  entry_id uuid not null,
  sent_by uuid not null references users,
  sent_at timestamptz not null,
  answered_how text check (answered_how in ('inPerson', 'phone', 'letter', 'message')),
  refused_for text check (refused_for in ('full', 'notQualified', 'tooLate', 'notSuitable', 'closed', 'noReason', 'other')),
  answer_entry_id uuid,
  answered_by uuid references users,
  answered_at timestamptz,
  constraint referral_of_its_case foreign key (case_id, person_id) references reintegration_cases (id, person_id),
  constraint referral_of_this_side foreign key (opportunity_id, side_id) references opportunities (id, side_id),
  constraint referral_in_its_case unique (id, case_id),
  constraint answered_is_signed check ((answered_how is null) = (answered_by is null) and (answered_how is null) = (answered_at is null)
    and (answered_how is null) = (answer_entry_id is null) and (status not in ('accepted', 'refused') or answered_how is not null)
    and (status <> 'sent' or answered_how is null)),
  constraint refused_says_why check (status <> 'refused' or refused_for is not null)
);
create unique index one_referral_open on referrals (case_id, opportunity_id) where status = 'sent';
create index referrals_of_case on referrals (case_id, sent_at);
create index referrals_of_person on referrals (person_id);
create index referrals_waiting on referrals (site_id, sent_at) where status = 'sent';

-- Nobody's name goes to a provider without their consent (ddr.md §1.4, §1.10), whatever the program says.
create function referred_by_consent() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (select c.answer from consents c where c.person_id = new.person_id and c.purpose = 'shareEmployer' order by c.n desc limit 1)
      is distinct from 'given' then
    raise exception 'nobody is referred without consent' using errcode = 'check_violation', constraint = 'referred_by_consent';
  end if;
  return new;
end $$;
create trigger referred_by_consent before insert on referrals for each row execute function referred_by_consent();

create table enrolments (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  case_id uuid not null,
  person_id uuid not null references people,
  referral_id uuid not null unique,
  cycle_id uuid not null references opportunity_cycles,
  status text not null check (status in ('enrolled', 'completed', 'dropped')),
  enrolled_on date not null,
  enrolled_by uuid not null references users,
  enrolled_at timestamptz not null,
  ended_on date,
  drop_reason text check (drop_reason in ('foundWork', 'moneyNeeded', 'family', 'childcare', 'illness', 'distance', 'security',
    'quality', 'conflict', 'moved', 'arrested', 'rejoinedGroup', 'sentAway', 'notSaid', 'other')),
  end_entry_id uuid,
  ended_by uuid references users,
  ended_at timestamptz,
  constraint enrolment_of_its_case foreign key (case_id, person_id) references reintegration_cases (id, person_id),
  constraint enrolled_by_its_referral foreign key (referral_id, case_id) references referrals (id, case_id),
  constraint one_seat_in_a_cycle unique (cycle_id, person_id),
  constraint ended_is_signed check ((status = 'enrolled') = (ended_on is null) and (ended_on is null) = (ended_by is null)
    and (ended_on is null) = (ended_at is null) and (ended_on is null) = (end_entry_id is null)),
  constraint dropped_says_why check ((status = 'dropped') = (drop_reason is not null))
);
create index enrolments_of_case on enrolments (case_id, enrolled_at);
create index enrolments_of_cycle on enrolments (cycle_id) where status <> 'dropped';
create index enrolments_of_person on enrolments (person_id);
create index enrolments_running on enrolments (site_id, enrolled_on) where status = 'enrolled';

-- Never more than seats, whoever counts: looked at when the act ends, with the round locked so that two acts cannot both have the
-- last seat. And nobody sits there whom the provider did not take.
create function a_seat_for_each() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  cycle opportunity_cycles;
  sitting integer;
begin
  select * into cycle from opportunity_cycles where id = new.cycle_id for update;
  select count(*) into sitting from enrolments e where e.cycle_id = new.cycle_id and e.status <> 'dropped';
  if sitting > cycle.seats or sitting > cycle.taken then
    raise exception 'there are % seats and % enrolled', cycle.seats, sitting using errcode = 'check_violation', constraint = 'a_seat_for_each';
  end if;
  if not exists (select from referrals r where r.id = new.referral_id and r.status = 'accepted'
      and r.opportunity_id = cycle.opportunity_id) then
    raise exception 'enrolled without being taken' using errcode = 'check_violation', constraint = 'enrolled_where_taken';
  end if;
  return null;
end $$;
create constraint trigger a_seat_for_each after insert or update on enrolments deferrable initially deferred
  for each row execute function a_seat_for_each();

create function seats_are_not_taken_away() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (old.side_id, old.opportunity_id, old.n, old.starts_on, old.ends_on) is distinct from (new.side_id, new.opportunity_id, new.n, new.starts_on, new.ends_on)
    or (select count(*) from enrolments e where e.cycle_id = new.id and e.status <> 'dropped') > new.taken then
    raise exception 'the seats of a round are those of who sits there' using errcode = 'check_violation', constraint = 'seats_are_not_taken_away';
  end if;
  return null;
end $$;
create constraint trigger seats_are_not_taken_away after update on opportunity_cycles deferrable initially deferred
  for each row execute function seats_are_not_taken_away();

create function enrolment_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (to_jsonb(old) - '{status,ended_on,drop_reason,end_entry_id,ended_by,ended_at}'::text[])
      is distinct from (to_jsonb(new) - '{status,ended_on,drop_reason,end_entry_id,ended_by,ended_at}'::text[])
    or old.status <> 'enrolled' and old is distinct from new then
    raise exception 'an enrolment is not rewritten' using errcode = 'check_violation', constraint = 'enrolment_is_kept';
  end if;
  return new;
end $$;
create trigger enrolment_is_kept before update on enrolments for each row execute function enrolment_is_kept();

create table attendances (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  case_id uuid not null,
  person_id uuid not null references people,
  enrolment_id uuid not null references enrolments,
  from_day date not null,
  until_day date not null,
  held integer not null check (held between 1 and 500),
  attended integer not null check (attended >= 0),
  excused integer not null check (excused >= 0),
  status text not null check (status in ('standing', 'replaced')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint attendance_of_its_case foreign key (case_id, person_id) references reintegration_cases (id, person_id),
  constraint days_in_order check (from_day <= until_day),
  constraint no_more_than_held check (attended + excused <= held)
);
create index attendances_of_enrolment on attendances (enrolment_id, from_day);
create index attendances_of_person on attendances (person_id, until_day) where status = 'standing';
create index attendances_of_case on attendances (case_id);

-- No session is counted twice: looked at when the act ends, since a record is replaced in the act that brings the next.
create function no_session_twice() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and ((to_jsonb(old) - 'status') is distinct from (to_jsonb(new) - 'status')
      or old.status = 'replaced' and new.status <> 'replaced') then
    raise exception 'attendance is not rewritten' using errcode = 'check_violation', constraint = 'attendance_is_kept';
  end if;
  if exists (select from attendances a join attendances b on b.enrolment_id = a.enrolment_id and b.id <> a.id
      where a.id = new.id and a.status = 'standing' and b.status = 'standing'
        and a.from_day <= b.until_day and b.from_day <= a.until_day) then
    raise exception 'a session is counted once' using errcode = 'check_violation', constraint = 'no_session_twice';
  end if;
  return null;
end $$;
create constraint trigger no_session_twice after insert or update on attendances deferrable initially deferred
  for each row execute function no_session_twice();

create table attendance_rules (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version > 0),
  percent integer not null check (percent between 1 and 100),
  reason text not null check (reason <> ''),
  status text not null check (status in ('draft', 'inForce', 'retired')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint in_force_is_signed check ((status = 'draft') = (signed_by is null) and (signed_by is null) = (signed_at is null)),
  unique (side_id, version)
);
create unique index one_draft_of_attendance on attendance_rules (side_id) where status = 'draft';
alter table attendance_rules add constraint one_attendance_rule_in_force
  exclude using btree (side_id with =) where (status = 'inForce') deferrable initially deferred;
create function attendance_rules_stay() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.side_id, new.version, new.percent, new.reason, new.proposed_by) is distinct from (old.side_id, old.version, old.percent, old.reason, old.proposed_by)
    or old.signed_by is not null and (new.signed_by, new.signed_at) is distinct from (old.signed_by, old.signed_at)
    or old.status = 'retired' and new.status <> 'retired' then
    raise exception 'version % of the rule of attendance does not change', old.version using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on attendance_rules for each row execute function attendance_rules_stay();

-- The same that `attendanceStanding` says in the program, for whoever pays: a rule that decides over money is read twice.
create function attendance_standing(whom uuid, from_day date, until_day date) returns text language sql stable
  set search_path = pg_catalog, public
  return (select case
      when r.percent is null then 'noRule'
      when coalesce(sum(a.held - a.excused), 0) = 0 then 'nothingHeld'
      when sum(a.attended) * 100 >= r.percent * sum(a.held - a.excused) then 'met'
      else 'notMet' end
    from people p left join attendance_rules r on r.side_id = p.side_id and r.status = 'inForce'
      left join attendances a on a.person_id = p.id and a.status = 'standing'
        and a.until_day between attendance_standing.from_day and attendance_standing.until_day
    where p.id = whom group by r.percent);
grant execute on function attendance_standing to sulh_writer, sulh_reader;

do $$
declare t text;
begin
  foreach t in array array['providers', 'opportunities', 'opportunity_cycles', 'attendance_rules'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    -- They name nobody: known to all of a side, also at a site.
    execute format('create policy side_reads on %I for select to sulh_reader
      using ((select reader_joint()) or side_id = (select reader_side()))', t);
  end loop;
  foreach t in array array['referrals', 'enrolments', 'attendances'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
    execute format('create policy jurisdiction_reads on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side())
        and ((select reader_site()) is null or site_id = (select reader_site()))))', t);
    execute format('create policy not_of_the_transferred on %I as restrictive for select to sulh_reader
      using (person_id not in (select id from pathway_transfers where status = ''transferred''))', t);
    execute format('create trigger only_an_erasure_removes before delete on %I for each row execute function only_an_erasure_removes()', t);
  end loop;
end $$;
