-- What people agreed to, purpose by purpose, and the texts that were read to them.
create table consent_texts (
  id uuid primary key,
  side_id uuid not null references authorities,
  purpose text not null,
  version integer not null check (version > 0),
  words jsonb not null,
  status text not null check (status in ('draft', 'inForce', 'retired')),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  signed_by uuid references users,
  signed_at timestamptz,
  constraint two_person_rule check (signed_by <> proposed_by),
  constraint in_force_is_signed check ((status = 'draft') = (signed_by is null)),
  unique (side_id, purpose, version)
);
create unique index one_draft_of_consent on consent_texts (side_id, purpose) where status = 'draft';
-- At the end of the act: one version comes into force in the act that retires the one before it.
alter table consent_texts add constraint one_consent_text_in_force
  exclude using btree (side_id with =, purpose with =) where (status = 'inForce') deferrable initially deferred;

-- What was read to people stays what it was.
create function read_texts_stay() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.words, new.purpose, new.version, new.side_id, new.proposed_by) is distinct from (old.words, old.purpose, old.version, old.side_id, old.proposed_by)
    or old.signed_by is not null and (new.signed_by, new.signed_at) is distinct from (old.signed_by, old.signed_at)
    or old.status = 'retired' and new.status <> 'retired' then
    raise exception 'version % of a consent text does not change', old.version using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger final before update on consent_texts for each row execute function read_texts_stay();

-- History: the writer's role can only add; the newest of a person and purpose holds.
create table consents (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  purpose text not null,
  n integer not null check (n >= 0),
  answer text not null check (answer in ('given', 'refused', 'withdrawn')),
  text_id uuid references consent_texts,
  language text not null,
  read_by uuid references users,
  witness text not null,
  paper text check (paper ~ '^[0-9a-f]{64}$'),
  note text not null,
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  constraint read_before_answered check (answer = 'withdrawn' or (text_id is not null and read_by is not null)),
  constraint one_after_the_other unique (person_id, purpose, n)
);

create function consent_is_withdrawn_when_given() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.answer = 'withdrawn' and not exists (select from consents c where c.person_id = new.person_id
      and c.purpose = new.purpose and c.n = new.n - 1 and c.answer = 'given') then
    raise exception 'consent % was not given' , new.purpose using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger withdrawn_when_given before insert on consents for each row execute function consent_is_withdrawn_when_given();

do $$
declare t text;
begin
  foreach t in array array['consent_texts', 'consents'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on consent_texts to sulh_writer;
-- What is read to people is known to all of a side, also at a site.
create policy side_reads on consent_texts for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
create policy jurisdiction_reads on consents for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));
