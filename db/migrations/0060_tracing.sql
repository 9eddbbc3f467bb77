-- Requests to trace a weapon (International Tracing Instrument, 2005): one person makes the packet, another lets it out.
create table trace_requests (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  weapon_id uuid not null references weapons,
  number text not null unique,
  -- The weapon as it was described in the packet.
  weapon jsonb not null,
  marks jsonb not null,
  photos jsonb not null,
  firearm_status text not null check (firearm_status in ('lost', 'stolen', 'trafficked', 'smuggled', 'seized')),
  illicit jsonb not null,
  found jsonb not null,
  intended_use text not null check (intended_use <> ''),
  confidentiality text not null check (confidentiality <> ''),
  urgency text not null check (urgency in ('routine', 'urgent')),
  languages jsonb not null check (jsonb_array_length(languages) > 0),
  previous text not null,
  to_country text not null check (to_country ~ '^[A-Z]{2}$'),
  status text not null check (status in ('drafted', 'released', 'closed', 'withdrawn')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  office_id uuid references offices,
  due_on date,
  outcome text check (outcome in ('full', 'partial', 'refused', 'unanswered')),
  closed_by uuid references users,
  closed_at timestamptz,
  closed_for text,
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by),
  constraint released_is_signed check (status not in ('released', 'closed')
    or (signed_by is not null and office_id is not null and due_on is not null)),
  constraint drafted_is_not check (status <> 'drafted' or signed_by is null),
  constraint closed_says_how check ((status = 'closed') = (outcome is not null)),
  constraint ended_says_why check ((status in ('closed', 'withdrawn')) = (closed_by is not null and closed_for is not null)),
  -- Without an answer, who asked cannot call the trace done: that would let the weapon be destroyed.
  constraint unanswered_takes_another check (outcome is distinct from 'unanswered' or closed_by <> proposed_by)
);
create unique index one_open_trace on trace_requests (weapon_id) where status in ('drafted', 'released');
create index trace_requests_by_weapon on trace_requests (weapon_id, proposed_at desc);
create index trace_requests_by_day on trace_requests (proposed_at, id);
create index trace_requests_by_due on trace_requests (due_on, id);
create index trace_requests_by_site on trace_requests (site_id, proposed_at);
create index trace_requests_open on trace_requests (status, due_on) where status in ('drafted', 'released');

-- What the State that was asked said; said once, never changed.
create table trace_answers (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  request_id uuid not null references trace_requests,
  kind text not null check (kind in ('acknowledged', 'partial', 'full', 'refused')),
  received_from text not null check (received_from <> ''),
  reference text not null,
  received_on date not null,
  ground text check (ground in ('investigation', 'confidentiality', 'noGuarantee', 'nationalSecurity', 'noRecord')),
  note text not null,
  manufacturer text not null,
  importer text not null,
  last_transfer text not null,
  last_owner text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  -- Who refuses or delays says why (ITI §23).
  constraint refused_says_why check (kind <> 'refused' or ground is not null)
);
create index trace_answers_by_request on trace_answers (request_id, recorded_at);

-- That a weapon, or every weapon of a class on a side, is not traced: said by one, signed by another.
create table trace_waivers (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid references sites,
  weapon_id uuid references weapons,
  weapon_class text,
  ground text not null check (ground in ('agreement', 'urgentDestruction', 'before1946', 'noMarks')),
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'signed', 'declined', 'ended')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  ended_for text,
  ended_by uuid references users,
  ended_at timestamptz,
  constraint weapon_or_class check ((weapon_id is null) <> (weapon_class is null) and (weapon_id is null) = (site_id is null)),
  constraint two_person_rule check (signed_by is null or signed_by <> proposed_by),
  constraint signed_by_somebody check ((status in ('signed', 'ended')) = (signed_by is not null)),
  constraint ended_says_why check ((status in ('declined', 'ended')) = (ended_by is not null and ended_for is not null))
);
create unique index one_waiver_waits on trace_waivers (side_id, coalesce(weapon_id::text, weapon_class)) where status = 'proposed';
create index trace_waivers_of_weapons on trace_waivers (weapon_id) where status = 'signed';
create index trace_waivers_of_classes on trace_waivers (side_id, weapon_class) where status = 'signed';
create index trace_waivers_by_day on trace_waivers (proposed_at, id);

-- A weapon leaves for ever only once its trace is finished or waived (R-DISP), whatever the program believes.
create function trace_is_settled() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from trace_requests where weapon_id = new.id and status in ('drafted', 'released'))
    or not (exists (select from trace_requests where weapon_id = new.id and status = 'closed')
      or exists (select from trace_waivers where status = 'signed' and side_id = new.side_id
        and (weapon_id = new.id or weapon_class = new.class))) then
    raise exception 'weapon % is neither traced nor is its trace waived', new.tag
      using errcode = 'check_violation', constraint = 'trace_is_settled';
  end if;
  return new;
end $$;
create trigger trace_is_settled before update on weapons for each row
  when (new.status in ('destroyed', 'transferred') and old.status <> new.status) execute function trace_is_settled();

do $$
declare
  t text;
  ours text := '(select reader_joint()) or (side_id = (select reader_side()) and %s)';
begin
  foreach t in array array['trace_requests', 'trace_answers', 'trace_waivers'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  grant update on trace_requests, trace_waivers to sulh_writer;
  execute format('create policy jurisdiction_reads on trace_requests for select to sulh_reader using (' || ours || ')',
    '((select reader_site()) is null or site_id = (select reader_site()))');
  -- An answer may name people: it is for offices, not for officers at a site.
  execute format('create policy offices_read on trace_answers for select to sulh_reader using (' || ours || ')',
    '(select reader_site()) is null');
  -- A class is waived for the whole side, and every store of it has to know.
  execute format('create policy jurisdiction_reads on trace_waivers for select to sulh_reader using (' || ours || ')',
    '((select reader_site()) is null or site_id is null or site_id = (select reader_site()))');
end $$;
