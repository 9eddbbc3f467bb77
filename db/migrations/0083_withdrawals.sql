-- Biometric templates lie sealed in a table of their own, so that withdrawing one wipes it: in the journal is its hash alone. Those
-- taken before lie in the journal's entry (sha256 is null).
create table biometric_files (
  person_id uuid not null references people,
  sha256 text not null,
  sealed bytea not null,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  received_at timestamptz not null,
  primary key (person_id, sha256)
);
alter table biometric_files enable row level security;
alter table biometric_files force row level security;
create policy writer_writes on biometric_files for all to sulh_writer using (true) with check (true);
-- Nobody reads a template: what compares them is no part of this program.
grant select, insert, delete on biometric_files to sulh_writer;

alter table biometric_templates
  add column sha256 text,
  add column status text not null default 'kept' check (status in ('kept', 'withdrawn')),
  add column withdrawn_by uuid references users,
  add column withdrawn_at timestamptz,
  add column withdrawn_for text,
  add constraint withdrawn_is_told check ((status = 'withdrawn') = (withdrawn_by is not null and withdrawn_at is not null and withdrawn_for is not null));
create unique index one_kept_template on biometric_templates (person_id, sha256) where status = 'kept';
grant update on biometric_templates to sulh_writer;

-- A template is only ever withdrawn, and with it goes what was kept of the body.
create function biometric_is_withdrawn_only() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'kept' or new.status <> 'withdrawn'
      or (new.id, new.person_id, new.side_id, new.site_id, new.sha256, new.modality, new.position, new.quality, new.device, new.format,
          new.consent, new.taken_by, new.taken_at)
        is distinct from (old.id, old.person_id, old.side_id, old.site_id, old.sha256, old.modality, old.position, old.quality,
          old.device, old.format, old.consent, old.taken_by, old.taken_at) then
    raise exception 'a biometric template can only be withdrawn' using errcode = 'restrict_violation';
  end if;
  delete from biometric_files f where f.person_id = new.person_id and f.sha256 = new.sha256;
  return new;
end $$;
create trigger withdrawn_only before update on biometric_templates for each row execute function biometric_is_withdrawn_only();

create function biometric_has_its_file() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.sha256 is not null and not exists (select from biometric_files f where f.person_id = new.person_id and f.sha256 = new.sha256) then
    raise exception 'there is no such template' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
create trigger has_its_file before insert on biometric_templates for each row execute function biometric_has_its_file();

-- A certificate that was issued in error is revoked by two people; then another can be issued, and the first stays in the record.
alter table discharge_certificates add column revoked_at timestamptz;
alter table discharge_certificates drop constraint discharge_certificates_person_id_key;
create unique index one_certificate on discharge_certificates (person_id) where revoked_at is null;
create index discharge_certificates_by_person on discharge_certificates (person_id);
grant update on discharge_certificates to sulh_writer;

create table certificate_revocations (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  certificate_id uuid not null references discharge_certificates,
  person_id uuid not null references people,
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown')),
  turned_down_for text,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint signed_by_somebody check ((status = 'signed') = (signed_by is not null)),
  constraint turned_down_says_why check ((status = 'turnedDown') = (turned_down_for is not null))
);
create unique index one_certificate_revocation_waits on certificate_revocations (certificate_id) where status = 'proposed';
create unique index one_certificate_revocation_counts on certificate_revocations (certificate_id) where status = 'signed';
create index certificate_revocations_by_person on certificate_revocations (person_id, proposed_at desc);

alter table certificate_revocations enable row level security;
alter table certificate_revocations force row level security;
create policy writer_writes on certificate_revocations for all to sulh_writer using (true) with check (true);
grant select, insert, update on certificate_revocations to sulh_writer;
grant select on certificate_revocations to sulh_reader;
create policy jurisdiction_reads on certificate_revocations for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));

create function revocation_of_certificate_is_final() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status <> 'proposed' or (new.id, new.certificate_id, new.person_id, new.reason, new.proposed_by, new.proposed_at)
      is distinct from (old.id, old.certificate_id, old.person_id, old.reason, old.proposed_by, old.proposed_at) then
    raise exception 'an answered revocation stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on certificate_revocations for each row execute function revocation_of_certificate_is_final();

-- A certificate says what it said; it is revoked once, and only where two people signed that.
create function certificate_is_bound() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.revoked_at is not null or new.revoked_at is null
      or (new.id, new.side_id, new.site_id, new.person_id, new.visit_id, new.number, new.discharged_on, new.place_code, new.issued_by, new.issued_at)
        is distinct from (old.id, old.side_id, old.site_id, old.person_id, old.visit_id, old.number, old.discharged_on, old.place_code,
          old.issued_by, old.issued_at) then
    raise exception 'certificate % can only be revoked', old.number using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger bound before update on discharge_certificates for each row execute function certificate_is_bound();

create function certificate_revocation_is_signed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not exists (select from certificate_revocations r where r.certificate_id = new.id and r.status = 'signed') then
    raise exception 'nobody signed the revocation of certificate %', new.number
      using errcode = 'check_violation', constraint = 'certificate_revocation_is_signed';
  end if;
  return null;
end $$;
create constraint trigger certificate_revocation_is_signed after update on discharge_certificates deferrable initially deferred
  for each row execute function certificate_revocation_is_signed();

-- Of who was handed over to another pathway a revocation is out of sight too, and an erasure ends it (0081, 0082).
create policy not_of_the_transferred on certificate_revocations as restrictive for select to sulh_reader
  using (person_id not in (select id from pathway_transfers where status = 'transferred'));
create trigger only_an_erasure_removes before delete on certificate_revocations
  for each row execute function only_an_erasure_removes();
grant delete on certificate_revocations to sulh_writer;
