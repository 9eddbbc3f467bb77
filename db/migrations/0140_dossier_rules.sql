-- What must hold of dossiers past the program, too (R-DOS; docs/decisions/0053-dossiers.md).

-- A dossier goes from one status to the next as ddr.md §8 says, says something else in another revision alone, and comes from where it came.
create function dossier_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.kind, old.opened_by, old.opened_at) is distinct from row(new.side_id, new.kind, new.opened_by, new.opened_at) then
    raise exception 'where a dossier comes from does not change' using errcode = 'restrict_violation';
  end if;
  if new.version < old.version or new.revision < old.revision
    or (new.version = old.version and row(old.sealed, old.group_id, old.listed_entry_id)
      is distinct from row(new.sealed, new.group_id, new.listed_entry_id))
    or (new.version > old.version and new.revision = old.revision) then
    raise exception 'who a dossier is about is told anew in a new version' using errcode = 'restrict_violation';
  end if;
  if new.revision > old.revision and new.status not in ('collecting', 'returned') then
    raise exception 'what a dossier says changes while it is collected' using errcode = 'restrict_violation';
  end if;
  if new.status <> old.status and not (
      (new.status = 'collecting' and old.status in ('opened', 'legalReview', 'ready', 'notListed', 'closed', 'returned'))
      or (new.status = 'legalReview' and old.status in ('collecting', 'returned'))
      or (new.status in ('ready', 'returned') and old.status = 'legalReview')
      or (new.status = 'closed' and old.status in ('opened', 'collecting', 'returned', 'ready'))
      or (new.status = 'released' and old.status = 'ready')
      or (new.status = 'submitted' and old.status = 'released')
      or (new.status = 'listed' and old.status in ('submitted', 'notListed', 'delisted'))
      or (new.status = 'notListed' and old.status = 'submitted')
      or (new.status = 'delisted' and old.status = 'listed')) then
    raise exception 'a dossier goes from one status to the next' using errcode = 'restrict_violation';
  end if;
  if new.status in ('legalReview', 'ready', 'returned', 'released', 'submitted') and new.status <> old.status
    and new.status <> 'legalReview' and new.sent_by is distinct from old.sent_by then
    raise exception 'who sent a dossier to review does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on dossiers for each row execute function dossier_goes_on();

-- Before legal review: each finding has evidence that supports it, what speaks for the subject was looked for since, and what comes of
-- programme data has a legal basis that holds.
create function dossier_is_complete() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  today constant date := (now() at time zone (select time_zone from programmes))::date;
begin
  if not exists (select from dossier_findings f where f.dossier_id = new.id) or exists (
      select from dossier_findings f where f.dossier_id = new.id and not f.dropped
        and not exists (select from dossier_findings n where n.root_id = f.root_id and n.version > f.version)
        and (not exists (select from dossier_evidence e where e.dossier_id = new.id and e.bears = 'supports'
            and f.root_id = any (e.finding_ids) and not exists (select from dossier_evidence r where r.replaces = e.id))
          or not exists (select from dossier_searches s where s.dossier_id = new.id and f.id = any (s.finding_ids)))) then
    raise exception 'each finding has evidence, and what speaks for the subject was looked for' using errcode = 'restrict_violation';
  end if;
  if exists (select from dossier_evidence e join dossier_legal_bases b on b.id = e.legal_basis_id
      where e.dossier_id = new.id and not exists (select from dossier_evidence r where r.replaces = e.id)
        and (b.status <> 'confirmed' or today not between b.given_on and b.expires_on)) then
    raise exception 'the legal basis of programme data holds' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create constraint trigger complete after update on dossiers deferrable initially deferred for each row
  when (new.status = 'legalReview' and old.status <> 'legalReview') execute function dossier_is_complete();

-- Ready is what another read in this very revision, who wrote nothing of it and did not send it.
create function dossier_was_reviewed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from dossier_reviews r where r.dossier_id = new.id and r.revision = new.revision and r.verdict = new.status
      and r.reviewed_by <> new.sent_by
      and not exists (select from dossier_findings f where f.dossier_id = new.id and f.recorded_by = r.reviewed_by)
      and not exists (select from dossier_evidence e where e.dossier_id = new.id and e.recorded_by = r.reviewed_by)) then
    raise exception 'a dossier is read by another than who wrote or sent it' using errcode = 'restrict_violation',
      constraint = 'two_person_rule';
  end if;
  return new;
end $$;
create constraint trigger reviewed after update on dossiers deferrable initially deferred for each row
  when (new.status in ('ready', 'returned') and old.status = 'legalReview') execute function dossier_was_reviewed();

-- What a dossier says is added while it is collected.
create function dossier_takes_content() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from dossiers d where d.id = new.dossier_id and d.status not in ('opened', 'collecting', 'returned')) then
    raise exception 'what a dossier says is added while it is collected' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
do $$
declare
  t text;
begin
  foreach t in array array['dossier_identities', 'dossier_findings', 'dossier_evidence', 'dossier_searches', 'dossier_actors',
    'dossier_links'] loop
    execute format('create trigger while_collected before insert on %I for each row execute function dossier_takes_content()', t);
  end loop;
end $$;

-- A finding meets a criterion that two people signed.
create function dossier_finding_is_of_a_signed_criterion() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from designation_criteria c where c.id = new.criterion_id and c.status = 'signed') then
    raise exception 'a finding points to a criterion that is signed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger of_a_signed_criterion before insert on dossier_findings for each row
  execute function dossier_finding_is_of_a_signed_criterion();

-- Data of one person in the programme are used under a legal basis of this dossier that covers their kind on that day (IDDRS 6.20).
create function dossier_evidence_has_its_basis() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from dossier_legal_bases b where b.id = new.legal_basis_id and b.status = 'confirmed'
      and new.record_kind = any (b.kinds)
      and (new.recorded_at at time zone (select time_zone from programmes))::date >= b.given_on
      and (now() at time zone (select time_zone from programmes))::date <= b.expires_on) then
    raise exception 'programme data are used under a legal basis that covers them' using errcode = 'restrict_violation',
      constraint = 'programme_data_has_a_legal_basis';
  end if;
  return new;
end $$;
create trigger has_its_basis before insert on dossier_evidence for each row when (new.legal_basis_id is not null)
  execute function dossier_evidence_has_its_basis();

-- Findings and evidence that are named are of the same dossier; so are the ends of a link.
create function dossier_evidence_is_of_its_findings() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from unnest(new.finding_ids) one where not exists
      (select from dossier_findings f where f.root_id = one and f.dossier_id = new.dossier_id)) then
    raise exception 'evidence speaks of findings of its dossier' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger of_its_findings before insert on dossier_evidence for each row execute function dossier_evidence_is_of_its_findings();
create function dossier_link_is_within() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from unnest(array[new.from_id, new.to_id]) one where one <> new.dossier_id and not exists
      (select from dossier_actors a where a.id = one and a.dossier_id = new.dossier_id))
    or exists (select from unnest(new.evidence_ids) one where not exists
      (select from dossier_evidence e where e.id = one and e.dossier_id = new.dossier_id)) then
    raise exception 'a link is drawn within its dossier, from its evidence' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger within before insert on dossier_links for each row execute function dossier_link_is_within();

-- A legal basis is settled once; after that it can be revoked alone, and what it says stays.
create function dossier_legal_basis_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'signed_by', 'signed_at', 'revoked_by', 'revoked_at', 'sealed_reason'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
    or not ((old.status = 'proposed' and new.status in ('confirmed', 'turnedDown'))
      or (old.status = 'confirmed' and new.status = 'revoked' and new.signed_by = old.signed_by and new.signed_at = old.signed_at)) then
    raise exception 'a legal basis is settled once, and says what it said' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on dossier_legal_bases for each row execute function dossier_legal_basis_goes_on();
