-- The ceasefire: agreements article by article, what they oblige to, and violations with the other side's reply
-- (ordnance-incidents-maps.md §2.2; ddr.md §3.3; docs/decisions/0044-ceasefire.md).
create table ceasefire_agreements (
  id uuid primary key,
  side_id uuid not null references authorities,
  version integer not null check (version >= 1),
  title jsonb not null,
  signed_on date not null,
  in_force_from date not null check (in_force_from >= signed_on),
  place text not null,
  parties jsonb not null check (jsonb_array_length(parties) between 2 and 10),
  witnesses text[] not null,
  source text not null,
  -- In words of one's own, and not the authentic text.
  paraphrase boolean not null,
  annex jsonb not null,
  reply_days integer not null check (reply_days between 1 and 365),
  status text not null check (status in ('draft', 'proposed', 'inForce', 'endProposed', 'ended')),
  drafted_by uuid not null references users,
  drafted_at timestamptz not null,
  changed_by uuid not null references users,
  changed_at timestamptz not null,
  proposed_by uuid references users,
  proposed_at timestamptz,
  signed_by uuid references users,
  signed_at timestamptz,
  ended_on date,
  end_reason text not null,
  end_proposed_by uuid references users,
  end_proposed_at timestamptz,
  ended_by uuid references users,
  ended_at timestamptz,
  unique (id, side_id),
  constraint in_force_by_two check (status in ('draft', 'proposed') or signed_by is not null),
  constraint signed_by_another check (signed_by not in (drafted_by, proposed_by)),
  constraint ended_by_two check ((status = 'ended') = (ended_by is not null) and ended_by <> end_proposed_by),
  constraint ended_with_reason check (end_proposed_by is null or (ended_on is not null and end_reason <> ''))
);
create index ceasefire_agreements_by_day on ceasefire_agreements (signed_on, id);

-- The whole text of each version: what was drafted, and each amendment with its two people.
create table ceasefire_agreement_versions (
  id uuid primary key,
  side_id uuid not null references authorities,
  agreement_id uuid not null references ceasefire_agreements deferrable initially deferred,
  version integer not null check (version >= 1),
  detail jsonb not null,
  change text not null check (version = 1 or change <> ''),
  status text not null check (status in ('written', 'proposed', 'signed', 'turnedDown')),
  written_by uuid not null references users,
  written_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  reason text not null check (status <> 'turnedDown' or reason <> ''),
  unique (agreement_id, version),
  constraint decided_by_another check (decided_by <> written_by),
  constraint decided_once check ((status in ('signed', 'turnedDown')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null))
);

create table ceasefire_articles (
  id uuid primary key,
  side_id uuid not null references authorities,
  agreement_id uuid not null references ceasefire_agreements deferrable initially deferred,
  position integer not null check (position >= 1),
  number text not null check (number <> ''),
  heading jsonb not null,
  words jsonb not null,
  -- The version of the agreement that took it out; null while it stands.
  removed_in integer
);
create index ceasefire_articles_by_agreement on ceasefire_articles (agreement_id, position);

create table ceasefire_commitments (
  id uuid primary key,
  side_id uuid not null references authorities,
  agreement_id uuid not null references ceasefire_agreements deferrable initially deferred,
  article_id uuid not null references ceasefire_articles deferrable initially deferred,
  party text not null check (party <> ''),
  party_side_id uuid references authorities,
  what jsonb not null,
  due_on date,
  removed_in integer
);
create index ceasefire_commitments_by_agreement on ceasefire_commitments (agreement_id, due_on);

create table commitment_assessments (
  id uuid primary key,
  side_id uuid not null references authorities,
  commitment_id uuid not null references ceasefire_commitments,
  verdict text not null check (verdict in ('met', 'partly', 'notMet', 'unknown')),
  as_of date not null,
  statement text not null check (statement <> ''),
  status text not null check (status in ('proposed', 'confirmed', 'turnedDown')),
  -- Confirmed by a joint body: then both sides read the verdict and its words, and not the evidence.
  shared boolean not null,
  assessed_by uuid not null references users,
  assessed_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  reason text not null check (status <> 'turnedDown' or reason <> ''),
  constraint decided_by_another check (decided_by <> assessed_by),
  constraint decided_once check ((status = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint shared_when_confirmed check (not shared or status = 'confirmed')
);
create index commitment_assessments_by_commitment on commitment_assessments (commitment_id, assessed_at);

create table commitment_evidence (
  id uuid primary key,
  side_id uuid not null references authorities,
  commitment_id uuid not null references ceasefire_commitments,
  assessment_id uuid not null references commitment_assessments deferrable initially deferred,
  incident_id uuid references incidents,
  words text not null check (words <> ''),
  given_by uuid not null references users,
  given_at timestamptz not null
);
create index commitment_evidence_by_assessment on commitment_evidence (assessment_id);

create table violations (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  agreement_id uuid not null references ceasefire_agreements,
  article_id uuid not null references ceasefire_articles,
  code text not null check (code <> ''),
  -- The alleged party: an authority's code, or the name of a group or force.
  party text not null check (party <> ''),
  party_side_id uuid references authorities,
  grounds text not null check (grounds <> ''),
  status text not null check (status in ('proposed', 'confirmed', 'turnedDown', 'withdrawn')),
  handling text not null check (handling in ('open', 'notified', 'answered', 'found', 'reexamined', 'closed')),
  -- What a joint body found last; null before that.
  finding text check (finding in ('breach', 'noBreach', 'undetermined')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  unique (id, side_id),
  foreign key (incident_id, side_id) references incidents (id, side_id),
  constraint decided_by_another check (decided_by <> recorded_by),
  constraint confirmed_by_somebody check (status not in ('confirmed', 'turnedDown') or decided_by is not null),
  constraint told_when_confirmed check (handling = 'open' or status in ('confirmed', 'withdrawn', 'proposed'))
);
create unique index violation_once on violations (incident_id, article_id, code, party) where status in ('proposed', 'confirmed');
create index violations_by_record on violations (side_id, recorded_at, id);
create index violations_by_article on violations (article_id, party);
create index violations_by_incident on violations (incident_id);

create table violation_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  violation_id uuid not null,
  kind text not null check (kind <> ''),
  note text not null,
  -- Null where the program saw that its incident fell or is examined anew.
  taken_by uuid references users check (taken_by is not null or kind in ('lapsed', 'withdrawn')),
  taken_at timestamptz not null,
  foreign key (violation_id, side_id) references violations (id, side_id) deferrable initially deferred
);
create index violation_steps_by_violation on violation_steps (violation_id, taken_at);

-- What the accused side is told: these words, and nothing of the incident, its sources or its statements.
create table violation_notices (
  id uuid primary key,
  side_id uuid not null references authorities,
  violation_id uuid not null,
  party_side_id uuid not null references authorities,
  party text not null check (party <> ''),
  agreement_id uuid not null references ceasefire_agreements,
  article_id uuid not null references ceasefire_articles,
  code text not null check (code <> ''),
  occurred_on date not null,
  -- A district at most: never a town, never coordinates.
  place_code text not null references places (code),
  summary text not null check (summary <> ''),
  reply_by date not null,
  standing text not null check (standing in ('standing', 'inDoubt', 'withdrawn')),
  answer text check (answer in ('accepts', 'denies', 'explains', 'jointInquiry')),
  sent_by uuid not null references users,
  sent_at timestamptz not null,
  answered_at timestamptz,
  unique (violation_id),
  unique (id, party_side_id),
  foreign key (violation_id, side_id) references violations (id, side_id),
  constraint answered_at_a_time check ((answer is null) = (answered_at is null))
);
create index violation_notices_by_party on violation_notices (party_side_id, sent_at, id);
create index violation_notices_by_side on violation_notices (side_id, sent_at, id);

create table violation_replies (
  id uuid primary key,
  -- The side that answers.
  side_id uuid not null references authorities,
  notice_id uuid not null,
  told_side_id uuid not null references authorities,
  answer text not null check (answer in ('accepts', 'denies', 'explains', 'jointInquiry')),
  words text not null check (words <> ''),
  replied_by uuid not null references users,
  replied_at timestamptz not null,
  foreign key (notice_id, side_id) references violation_notices (id, party_side_id)
);
create index violation_replies_by_notice on violation_replies (notice_id, replied_at);

create table violation_findings (
  id uuid primary key,
  -- The joint body that found it.
  side_id uuid not null references authorities,
  violation_id uuid not null references violations,
  notice_id uuid not null references violation_notices,
  told_side_id uuid not null references authorities,
  party_side_id uuid not null references authorities,
  round integer not null check (round in (1, 2)),
  outcome text not null check (outcome in ('breach', 'noBreach', 'undetermined')),
  reasons text not null check (reasons <> ''),
  status text not null check (status in ('proposed', 'standing', 'turnedDown', 'replaced')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  decided_by uuid references users,
  decided_at timestamptz,
  decision_reason text not null check (status <> 'turnedDown' or decision_reason <> ''),
  constraint decided_by_another check (decided_by <> proposed_by),
  constraint standing_by_two check ((status = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create unique index one_finding_of_a_round on violation_findings (violation_id, round) where status <> 'turnedDown';

create table violation_reexaminations (
  id uuid primary key,
  -- The side that asks.
  side_id uuid not null references authorities,
  violation_id uuid not null references violations,
  finding_id uuid not null references violation_findings,
  told_side_id uuid not null references authorities,
  party_side_id uuid not null references authorities,
  reasons text not null check (reasons <> ''),
  asked_by uuid not null references users,
  asked_at timestamptz not null,
  -- Once, whoever of the two asks.
  unique (violation_id)
);

-- Who wrote any version of what is decided does not decide it; one side alone puts no agreement into force for both.
create function agreement_is_signed_by_another() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and old.signed_by is not null then
    return new;
  end if;
  if exists (select from ceasefire_agreement_versions v where v.agreement_id = new.id and v.written_by = new.signed_by) then
    raise exception 'an agreement is signed by somebody who wrote none of its drafts' using errcode = 'restrict_violation';
  end if;
  if exists (select from users u join authorities a on a.id = u.side_id
      where u.id = new.signed_by and u.side_id = new.side_id and a.kind <> 'joint') then
    raise exception 'an agreement is signed for another authority' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger by_another before insert or update on ceasefire_agreements for each row
  when (new.signed_by is not null) execute function agreement_is_signed_by_another();

create function agreement_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.drafted_by, old.drafted_at) is distinct from row(new.side_id, new.drafted_by, new.drafted_at)
    or (old.signed_by is not null and row(old.signed_by, old.signed_at) is distinct from row(new.signed_by, new.signed_at))
    or old.status = 'ended' then
    raise exception 'where an agreement comes from, who signed it and that it ended do not change' using errcode = 'restrict_violation';
  end if;
  if new.version < old.version then
    raise exception 'an agreement goes on in a new version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on ceasefire_agreements for each row execute function agreement_goes_on();

create function agreement_version_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'decided_by', 'decided_at', 'reason'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course or old.status in ('signed', 'turnedDown') then
    raise exception 'what a version says does not change' using errcode = 'restrict_violation';
  end if;
  if exists (select from users u join authorities a on a.id = u.side_id
      where u.id = new.decided_by and u.side_id = new.side_id and a.kind <> 'joint' and new.status = 'signed') then
    raise exception 'an amendment is signed for another authority' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on ceasefire_agreement_versions for each row execute function agreement_version_goes_on();

create function violation_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'handling', 'finding', 'decided_by', 'decided_at'];
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
      or (old.status in ('turnedDown', 'withdrawn') and new.status <> old.status)) then
    raise exception 'what a violation is of does not change, and what ended stays' using errcode = 'restrict_violation';
  end if;
  if new.status = 'confirmed' and (tg_op = 'INSERT' or old.status <> 'confirmed') then
    if not exists (select from incidents i where i.id = new.incident_id
        and i.state in ('partlyCorroborated', 'corroborated', 'verified')) then
      raise exception 'a violation is confirmed of an incident that is corroborated at least in part' using errcode = 'restrict_violation';
    end if;
    if exists (select from incident_versions v where v.incident_id = new.incident_id and v.written_by = new.decided_by) then
      raise exception 'a violation is confirmed by somebody who wrote nothing of the incident' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on violations for each row execute function violation_goes_on();

create function notice_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['standing', 'answer', 'answered_at'];
begin
  if tg_op = 'UPDATE' and to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course then
    raise exception 'what a side was told does not change' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' and not exists (select from violations v where v.id = new.violation_id and v.status = 'confirmed'
      and v.party_side_id = new.party_side_id and v.article_id = new.article_id and v.code = new.code) then
    raise exception 'a side is told of a confirmed violation of its own' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on violation_notices for each row execute function notice_goes_on();

create function reply_is_of_the_side() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from users u where u.id = new.replied_by and u.side_id = new.side_id) then
    raise exception 'a side answers for itself' using errcode = 'restrict_violation';
  end if;
  if not exists (select from violation_notices n where n.id = new.notice_id and n.side_id = new.told_side_id) then
    raise exception 'a side is answered that asked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger of_the_side before insert on violation_replies for each row execute function reply_is_of_the_side();

create function finding_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'decided_by', 'decided_at', 'decision_reason'];
begin
  if tg_op = 'UPDATE' and (to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
      or old.status in ('turnedDown', 'replaced')) then
    raise exception 'what was found does not change' using errcode = 'restrict_violation';
  end if;
  if not exists (select from users u join authorities a on a.id = u.side_id where u.id = new.proposed_by and a.kind = 'joint')
    or (new.decided_by is not null and not exists
      (select from users u join authorities a on a.id = u.side_id where u.id = new.decided_by and a.kind = 'joint')) then
    raise exception 'joint bodies find' using errcode = 'restrict_violation';
  end if;
  if new.round = 2 and (not exists (select from violation_reexaminations x where x.violation_id = new.violation_id)
      or exists (select from violation_findings f where f.violation_id = new.violation_id and f.round = 1
        and f.status in ('standing', 'replaced')
        and (new.proposed_by in (f.proposed_by, f.decided_by) or new.decided_by in (f.proposed_by, f.decided_by)))) then
    raise exception 'others examine again what somebody asked to be examined again' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on violation_findings for each row execute function finding_goes_on();

do $$
declare
  t text;
  office constant text := '(select reader_site()) is null and (select reader_side()) is not null';
  own constant text := 'side_id = (select reader_side())';
begin
  foreach t in array array['ceasefire_agreements', 'ceasefire_agreement_versions', 'ceasefire_articles', 'ceasefire_commitments',
    'commitment_assessments', 'commitment_evidence', 'violations', 'violation_steps', 'violation_notices', 'violation_replies',
    'violation_findings', 'violation_reexaminations'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
  -- Of one's own side alone.
  foreach t in array array['commitment_evidence', 'violations', 'violation_steps'] loop
    execute format('create policy offices_read on %I for select to sulh_reader using ((select reader_joint()) or (%s and %s))',
      t, office, own);
  end loop;
  -- A draft is of who drafts; what is put forward, in force or ended is of both.
  execute format('create policy offices_read on ceasefire_agreements for select to sulh_reader
    using ((select reader_joint()) or (%s and (%s or status <> ''draft'')))', office, own);
  foreach t in array array['ceasefire_agreement_versions', 'ceasefire_articles', 'ceasefire_commitments'] loop
    execute format('create policy offices_read on %I for select to sulh_reader using ((select reader_joint()) or (%s and (%s
      or exists (select from ceasefire_agreements a where a.id = agreement_id and a.status <> ''draft''))))', t, office, own);
  end loop;
  execute format('create policy offices_read on commitment_assessments for select to sulh_reader
    using ((select reader_joint()) or (%s and (%s or shared)))', office, own);
  -- Who tells and who is told.
  execute format('create policy offices_read on violation_notices for select to sulh_reader
    using ((select reader_joint()) or (%s and (%s or party_side_id = (select reader_side()))))', office, own);
  execute format('create policy offices_read on violation_replies for select to sulh_reader
    using ((select reader_joint()) or (%s and (%s or told_side_id = (select reader_side()))))', office, own);
  execute format('create policy offices_read on violation_findings for select to sulh_reader
    using ((select reader_joint()) or (%s and status in (''standing'', ''replaced'')
      and (select reader_side()) in (told_side_id, party_side_id)))', office);
  execute format('create policy offices_read on violation_reexaminations for select to sulh_reader
    using ((select reader_joint()) or (%s and (select reader_side()) in (told_side_id, party_side_id)))', office);
end $$;
grant update on ceasefire_agreements, ceasefire_agreement_versions, ceasefire_articles, ceasefire_commitments,
  commitment_assessments, violations, violation_notices, violation_findings to sulh_writer;
