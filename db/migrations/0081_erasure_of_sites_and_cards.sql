-- What an erasure ends and empties of visits, cards, faces, health, foreign cases and answers (docs/decisions/0027-erasure.md).

-- Whoever of their rows goes: they name a person, are one by their id, or hang on a visit or on a case.
create function only_an_erasure_removes_theirs() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  gone constant jsonb := to_jsonb(old);
  whom constant uuid := case tg_argv[0]
    when 'person' then (gone ->> 'person_id')::uuid
    when 'id' then (gone ->> 'id')::uuid
    when 'visit' then (select v.person_id from site_visits v where v.id = (gone ->> 'visit_id')::uuid)
    when 'foreignCase' then (select c.person_id from foreign_cases c where c.id = (gone ->> 'case_id')::uuid) end;
begin
  -- Of nobody nothing goes: null is no erasure.
  if is_being_erased(whom) is not true then
    raise exception 'only an erasure removes rows of %', tg_table_name using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

do $$
declare
  whose constant jsonb := '{"person_photos": "person", "person_photo_files": "person", "card_revocations": "person",
    "biometric_templates": "person", "terms_answers": "person", "profiles": "person", "health_entries": "person",
    "travel_fitness": "id", "pathway_transfers": "id", "station_events": "visit", "discharge_plans": "visit",
    "questionnaire_answers": "visit", "foreign_steps": "foreignCase"}';
  t text;
  link text;
begin
  for t, link in select key, value from jsonb_each_text(whose) loop
    execute format('create trigger only_an_erasure_removes before delete on %I for each row
      execute function only_an_erasure_removes_theirs(%L)', t, link);
    execute format('grant delete on %I to sulh_writer', t);
  end loop;
end $$;

-- A key of health, and one of a visit that answered before anybody was registered, goes with what it sealed: which key it was,
-- only these rows say.
create function key_goes_with_it() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  update subject_keys set wrapped = null, destroyed_at = now() where subject_id = old.key_id and wrapped is not null;
  return null;
end $$;
create trigger key_goes_with_it after delete on health_entries for each row execute function key_goes_with_it();
create trigger key_goes_with_it after delete on questionnaire_answers for each row execute function key_goes_with_it();

-- Destroyed by an erasure alone: the person's own key, those of their visits, and by the trigger above those of what went.
create or replace function keys_are_destroyed_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.subject_id is distinct from old.subject_id or new.wrapped is not null or old.wrapped is null
      or not (pg_trigger_depth() > 1 or is_being_erased(old.subject_id)
        or exists (select from site_visits v where v.id = old.subject_id and is_being_erased(v.person_id))) then
    raise exception 'a key is destroyed by an erasure alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- The photo of terms that somebody signed goes with their answer, unless something else is seen on it.
create function photo_goes_with_it() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  delete from photos f where f.sha256 = old.photo
    and not exists (select from terms_answers t where t.photo = f.sha256)
    and not exists (select from weapons w where f.sha256 in (w.photo, w.marking_photo))
    and not exists (select from state_transfers s where s.receipt_photo = f.sha256);
  return null;
end $$;
create trigger photo_goes_with_it after delete on terms_answers for each row when (old.photo is not null)
  execute function photo_goes_with_it();
create function only_an_erasure_removes_photos() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'only an erasure removes a photo' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger only_an_erasure_removes before delete on photos for each row execute function only_an_erasure_removes_photos();
grant delete on photos to sulh_writer;
create index terms_answers_by_photo on terms_answers (photo) where photo is not null;

-- A visit that is over says after an erasure that somebody was at the site and when, and no more.
create or replace function visit_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  personal constant text[] := '{leave_note,destination,sector_id,bed}';
begin
  if (old.status <> 'open' and old is distinct from new
    or (old.side_id, old.site_id, old.number, old.n, old.arrived_at, old.received_by, old.leave_by)
      is distinct from (new.side_id, new.site_id, new.number, new.n, new.arrived_at, new.received_by, new.leave_by)
    or (old.person_id is not null and old.person_id is distinct from new.person_id)
    or (old.age_group = 'under18' and new.age_group <> 'under18'))
    and not (is_being_erased(old.person_id) is true and to_jsonb(old) - personal = to_jsonb(new) - personal) then
    raise exception 'visit % is not rewritten', old.number using errcode = 'check_violation', constraint = 'visit_goes_on';
  end if;
  return new;
end $$;
create or replace function pass_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if ((old.visit_id, old.station, old.side_id, old.site_id) is distinct from (new.visit_id, new.station, new.side_id, new.site_id)
    or old.status in ('done', 'skipped') and (to_jsonb(old) - '{reviewed_by,reviewed_at}'::text[])
      is distinct from (to_jsonb(new) - '{reviewed_by,reviewed_at}'::text[])
    or old.reviewed_by is not null and old is distinct from new)
    and not (to_jsonb(old) - 'skipped_for' = to_jsonb(new) - 'skipped_for'
      and is_being_erased((select v.person_id from site_visits v where v.id = old.visit_id)) is true) then
    raise exception 'the pass of station % is not rewritten', old.station using errcode = 'check_violation',
      constraint = 'pass_is_kept';
  end if;
  return new;
end $$;

-- A card stays as its number, so that it is still known to count no more; the face that was on it goes.
alter table cards alter column photo_id drop not null;
create or replace function cards_are_bound() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if ((new.person_id, new.site_id, new.number, new.kind, new.photo_id, new.issuer, new.expires_on, new.replaces, new.issued_by, new.issued_at)
      is distinct from (old.person_id, old.site_id, old.number, old.kind, old.photo_id, old.issuer, old.expires_on, old.replaces,
        old.issued_by, old.issued_at)
      or (old.printed_at is not null and (new.printed_by, new.printed_at) is distinct from (old.printed_by, old.printed_at))
      or (old.status = 'revoked'))
      and not (is_being_erased(old.person_id) and new.photo_id is null
        and to_jsonb(old) - '{photo_id,ended_note}'::text[] = to_jsonb(new) - '{photo_id,ended_note}'::text[]) then
    raise exception 'card % is bound to its person, printed once, and revoked for good', old.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create or replace function penalty_is_signed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.ended_for = 'penalty' and not is_being_erased(new.person_id)
      and not exists (select from card_revocations r where r.person_id = new.person_id and r.signed_by is not null) then
    raise exception 'nobody signed the revocation of card %', new.number using errcode = 'check_violation', constraint = 'penalty_is_signed';
  end if;
  if new.status <> 'revoked' and exists (select from card_revocations r where r.person_id = new.person_id and r.status = 'signed') then
    raise exception 'the card of this person was taken away' using errcode = 'check_violation', constraint = 'penalty_stands';
  end if;
  return null;
end $$;

-- Spellings that nobody is called by any more, as of somebody who was handed over to another pathway.
delete from words w where not exists (select from person_words p where p.word = w.word and p.site_id = w.site_id);
