-- Heads that the journal's key signed and that the journal does not continue any more, as witnesses and devices that kept them hand them in
-- (docs/decisions/0081-witnesses.md). Each proves itself; nothing of it is taken back.
create table contradicted_heads (
  id uuid primary key,
  size bigint not null check (size > 0),
  checkpoint text not null unique,
  reported_at timestamptz not null
);
alter table contradicted_heads enable row level security;
alter table contradicted_heads force row level security;
create policy writer_writes on contradicted_heads for all to sulh_writer using (true) with check (true);
create policy every_office_reads on contradicted_heads for select to sulh_reader
  using ((select reader_joint()) or (select reader_site()) is null);
grant select, insert on contradicted_heads to sulh_writer;
grant select on contradicted_heads to sulh_reader;
