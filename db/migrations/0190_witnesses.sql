-- Whose witnesses cosign the heads of the journal, and how many of whom have to (docs/decisions/0081-witnesses.md). The rule is part of the
-- record; rounds, cosignatures and what witnesses answered last are not: they speak about the journal and cannot be in it.
create table witness_rules (
  id uuid primary key,
  version integer not null unique check (version >= 1),
  witnesses jsonb not null check (jsonb_array_length(witnesses) between 1 and 16),
  quorum jsonb not null,
  stale_minutes integer not null check (stale_minutes between 5 and 10080),
  reason text not null check (reason <> ''),
  status text not null check (status in ('proposed', 'signed', 'turnedDown')),
  note text not null,
  proposed_side_id uuid not null references authorities,
  signed_side_id uuid references authorities,
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint settled_by_somebody check ((status = 'proposed') = (signed_by is null) and (signed_by is null) = (signed_at is null)
    and (signed_by is null) = (signed_side_id is null)),
  constraint settled_by_another check (signed_by is distinct from proposed_by)
);
create unique index one_rule_waits on witness_rules ((true)) where status = 'proposed';

-- What was proposed does not change, what was settled stays so, and no authority alone exchanges the witnesses of the others.
create function witness_rule_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  of_its_course constant text[] := array['status', 'note', 'signed_side_id', 'signed_by', 'signed_at'];
begin
  if to_jsonb(old) - of_its_course is distinct from to_jsonb(new) - of_its_course
    or old.status <> 'proposed' and new is distinct from old then
    raise exception 'a rule of witnesses that was proposed or settled does not change' using errcode = 'restrict_violation';
  end if;
  if new.status = 'signed' and new.signed_side_id = new.proposed_side_id
    and exists (select from authorities a where a.kind = 'side' and a.id <> new.proposed_side_id) then
    raise exception 'a rule of witnesses is signed by another authority than proposed it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on witness_rules for each row execute function witness_rule_goes_on();

-- The heads that all witnesses are asked to cosign, so that their cosignatures meet on one: each round has the largest head so far.
create table witness_rounds (
  size bigint primary key references journal_checkpoints,
  chosen_at timestamptz not null
);

create table cosignatures (
  size bigint not null references journal_checkpoints,
  -- The verifier key of the witness, as the rule has it.
  vkey text not null,
  -- When the witness signed, by its own clock, in seconds since 1970; of several on one head the last.
  cosigned_at bigint not null check (cosigned_at > 0),
  -- The signature line of the note, whole.
  line text not null check (line like '— %'),
  primary key (size, vkey)
);

-- How each witness stands: the head that it cosigned last, and what it answered when the centre last came to it.
create table witness_standings (
  vkey text primary key,
  size bigint,
  cosigned_at timestamptz,
  answer text not null,
  answered_at timestamptz,
  refused boolean not null,
  constraint cosigned_whole check ((size is null) = (cosigned_at is null))
);

-- Every office of every side reads them: what an authority may not see of witnesses, it could not rely on.
do $$
declare
  t text;
begin
  foreach t in array array['witness_rules', 'witness_rounds', 'cosignatures', 'witness_standings'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('create policy every_office_reads on %I for select to sulh_reader '
      'using ((select reader_joint()) or (select reader_site()) is null)', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
