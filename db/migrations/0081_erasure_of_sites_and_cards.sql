-- What an erasure does to what a person left at a site (docs/decisions/0027): photos, templates, answers and health end, a
-- card stays revoked under its number, a visit stays for the counts, without what was noted of it.

-- A photo ends; the card that bore it stays, since a card of which nothing is known any more must not be good again. That a
-- card's photo is of its person was held when it was issued (card_is_of_its_block).
alter table cards drop constraint cards_photo_id_fkey;
create function files_are_wiped_by_erasures() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not is_being_erased(old.person_id) then
    raise exception 'only an erasure removes a photo' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger only_an_erasure_removes before delete on person_photo_files for each row execute function files_are_wiped_by_erasures();
grant delete on person_photo_files to sulh_writer;

-- Rows that end, by whom they are of.
do $$
declare t text;
begin
  foreach t in array array['person_photos', 'card_revocations', 'biometric_templates', 'terms_answers', 'profiles', 'health_entries',
      'foreign_cases'] loop
    execute format('create trigger only_an_erasure_removes before delete on %I for each row execute function only_an_erasure_removes()', t);
    execute format('grant delete on %I to sulh_writer', t);
  end loop;
end $$;
create function only_an_erasure_removes_fitness() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not is_being_erased(old.id) then
    raise exception 'only an erasure removes %', old.id using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger only_an_erasure_removes before delete on travel_fitness for each row execute function only_an_erasure_removes_fitness();
create function only_an_erasure_removes_of_visits() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not is_being_erased((select person_id from site_visits where id = old.visit_id)) then
    raise exception 'only an erasure removes %', old.id using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
do $$
declare t text;
begin
  foreach t in array array['station_events', 'discharge_plans', 'questionnaire_answers'] loop
    execute format('create trigger only_an_erasure_removes before delete on %I for each row execute function only_an_erasure_removes_of_visits()', t);
  end loop;
end $$;
create function only_an_erasure_removes_steps() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  -- The case may have ended before its steps within the same erasure.
  if not exists (select from erasures e where e.status = 'executed' and e.xmin = pg_current_xact_id()::xid)
    or exists (select from foreign_cases c where c.id = old.case_id and not coalesce(is_being_erased(c.person_id), false)) then
    raise exception 'only an erasure removes %', old.id using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger only_an_erasure_removes before delete on foreign_steps for each row execute function only_an_erasure_removes_steps();
grant delete on travel_fitness, station_events, discharge_plans, questionnaire_answers, foreign_steps to sulh_writer;

-- The photo of signed terms is of a paper with a name on it. What else refers to a photo keeps it.
create function photos_are_wiped_by_erasures() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from erasures e where e.status = 'executed' and e.xmin = pg_current_xact_id()::xid) then
    raise exception 'only an erasure removes a photo' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger only_an_erasure_removes before delete on photos for each row execute function photos_are_wiped_by_erasures();
grant delete on photos to sulh_writer;
create function the_signed_paper_goes_too() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  delete from photos where sha256 = old.photo and not exists (select from terms_answers where photo = old.photo);
  return null;
end $$;
create trigger the_signed_paper_goes_too after delete on terms_answers for each row when (old.photo is not null)
  execute function the_signed_paper_goes_too();

-- Rows that stay lose what was noted, in the transaction of the erasure alone.
create or replace function visit_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if is_being_erased(old.person_id) and (to_jsonb(old) - 'leave_note') = (to_jsonb(new) - 'leave_note') and new.leave_note = '' then
    return new;
  end if;
  if old.status <> 'open' and old is distinct from new
    or (old.side_id, old.site_id, old.number, old.n, old.arrived_at, old.received_by, old.leave_by)
      is distinct from (new.side_id, new.site_id, new.number, new.n, new.arrived_at, new.received_by, new.leave_by)
    or (old.person_id is not null and old.person_id is distinct from new.person_id)
    or (old.age_group = 'under18' and new.age_group <> 'under18') then
    raise exception 'visit % is not rewritten', old.number using errcode = 'check_violation', constraint = 'visit_goes_on';
  end if;
  return new;
end $$;
create or replace function pass_is_kept() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (to_jsonb(old) - 'skipped_for') = (to_jsonb(new) - 'skipped_for') and new.skipped_for = '—'
    and is_being_erased((select person_id from site_visits where id = old.visit_id)) then
    return new;
  end if;
  if (old.visit_id, old.station, old.side_id, old.site_id) is distinct from (new.visit_id, new.station, new.side_id, new.site_id)
    or old.status in ('done', 'skipped') and (to_jsonb(old) - '{reviewed_by,reviewed_at}'::text[])
      is distinct from (to_jsonb(new) - '{reviewed_by,reviewed_at}'::text[])
    or old.reviewed_by is not null and old is distinct from new then
    raise exception 'the pass of station % is not rewritten', old.station using errcode = 'check_violation',
      constraint = 'pass_is_kept';
  end if;
  return new;
end $$;
create or replace function cards_are_bound() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if is_being_erased(old.person_id) and (to_jsonb(old) - 'ended_note') = (to_jsonb(new) - 'ended_note') and new.ended_note = '' then
    return new;
  end if;
  if (new.person_id, new.site_id, new.number, new.kind, new.photo_id, new.issuer, new.expires_on, new.replaces, new.issued_by, new.issued_at)
      is distinct from (old.person_id, old.site_id, old.number, old.kind, old.photo_id, old.issuer, old.expires_on, old.replaces,
        old.issued_by, old.issued_at)
      or (old.printed_at is not null and (new.printed_by, new.printed_at) is distinct from (old.printed_by, old.printed_at))
      or (old.status = 'revoked') then
    raise exception 'card % is bound to its person, printed once, and revoked for good', old.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
-- Who took the card away, and why, ends with the person; that it is revoked stays.
create or replace function penalty_is_signed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if is_being_erased(new.person_id) and new.status = 'revoked' then
    return null;
  end if;
  if new.ended_for = 'penalty' and not exists (select from card_revocations r where r.person_id = new.person_id and r.signed_by is not null) then
    raise exception 'nobody signed the revocation of card %', new.number using errcode = 'check_violation', constraint = 'penalty_is_signed';
  end if;
  if new.status <> 'revoked' and exists (select from card_revocations r where r.person_id = new.person_id and r.status = 'signed') then
    raise exception 'the card of this person was taken away' using errcode = 'check_violation', constraint = 'penalty_stands';
  end if;
  return null;
end $$;

-- A person has other keys than their own: of visits before they were registered, and of their health. Those are destroyed
-- beside it; the own key of somebody else never is.
create or replace function keys_are_destroyed_once() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.subject_id is distinct from old.subject_id or new.wrapped is not null or old.wrapped is null
      or not exists (select from erasures e where e.status = 'executed' and e.xmin = pg_current_xact_id()::xid)
      or exists (select from people where id = old.subject_id) and not is_being_erased(old.subject_id) then
    raise exception 'a key is destroyed by an erasure alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
