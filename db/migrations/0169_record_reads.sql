-- Who read whose record, noted before it was shown (ASVS 16.3.2; docs/decisions/0070-administration.md). No part of the record that the
-- journal leads to: a copy of it is not decided again.
create table record_reads (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- Of the person where one is known, else of the reader.
  side_id uuid not null references authorities,
  reader_id uuid not null references users,
  kind text not null,
  -- Null of a list.
  record_id uuid,
  person_id uuid references people,
  -- Which record it was is sealed there, so that nobody learns of whom it is.
  compartment text,
  sealed bytea,
  constraint sealed_in_a_compartment check (
    (compartment is null and sealed is null) or (compartment is not null and record_id is null and person_id is null))
);
create index record_reads_by_time on record_reads (side_id, at, id);
create index record_reads_of_person on record_reads (person_id, at) where person_id is not null;
create index record_reads_by_reader on record_reads (reader_id, at);
create trigger only_added before update or delete on record_reads for each row execute function journal_only_grows();

alter table record_reads enable row level security;
alter table record_reads force row level security;
create policy writer_adds on record_reads for insert to sulh_writer with check (true);
create policy offices_read on record_reads for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null));
-- Whoever was handed over to another pathway is out of sight here too.
create policy not_of_the_transferred on record_reads as restrictive for select to sulh_reader
  using (person_id is null or person_id not in (select id from pathway_transfers where status = 'transferred'));
grant insert on record_reads to sulh_writer;
grant select on record_reads to sulh_reader;
