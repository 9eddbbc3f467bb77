-- Teams that deal with explosive ordnance, and what their members are qualified for (ordnance-incidents-maps.md §1.2, §1.3; IMAS 09.30).
create table ordnance_teams (
  id uuid primary key,
  side_id uuid not null references authorities,
  name text not null check (name <> ''),
  organisation text not null check (organisation <> ''),
  accreditation text not null check (accreditation <> ''),
  assets text[] not null check (cardinality(assets) > 0),
  leader_id uuid not null references users,
  status text not null check (status in ('standing', 'stoodDown')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, side_id)
);
create index ordnance_teams_by_name on ordnance_teams (side_id, name, id);

create table ordnance_team_steps (
  id uuid primary key,
  side_id uuid not null references authorities,
  team_id uuid not null,
  kind text not null check (kind in ('recorded', 'changed', 'stoodDown', 'returned')),
  note text not null,
  name text not null,
  organisation text not null,
  accreditation text not null,
  assets text[] not null,
  leader_id uuid not null references users,
  taken_by uuid not null references users,
  taken_at timestamptz not null,
  foreign key (team_id, side_id) references ordnance_teams (id, side_id) deferrable initially deferred
);
create index ordnance_team_steps_by_team on ordnance_team_steps (team_id, taken_at);

create table team_qualifications (
  id uuid primary key,
  side_id uuid not null references authorities,
  team_id uuid not null,
  person_name text not null check (person_name <> ''),
  user_id uuid references users,
  level text not null check (level in ('level1', 'level2', 'level3', 'level3Plus', 'improvised')),
  modules text[] not null,
  certificate text not null check (certificate <> ''),
  issued_by text not null check (issued_by <> ''),
  valid_from date not null,
  valid_until date not null,
  status text not null check (status in ('recorded', 'confirmed', 'withdrawn')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null,
  confirmed_by uuid references users,
  confirmed_at timestamptz,
  withdrawn_by uuid references users,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  unique (id, side_id),
  unique (side_id, issued_by, certificate, level),
  constraint days_in_order check (valid_from <= valid_until),
  constraint modules_of_their_level check (cardinality(modules) = 0 or level = 'level3Plus'),
  constraint confirmed_by_another check (confirmed_by <> recorded_by and confirmed_by <> user_id),
  constraint confirmed_by_somebody check (status <> 'confirmed' or confirmed_by is not null),
  constraint confirmed_at_a_time check ((confirmed_by is null) = (confirmed_at is null)),
  constraint withdrawn_with_reason check ((status = 'withdrawn') = (withdrawn_by is not null and withdrawn_at is not null and withdrawn_reason <> '')),
  foreign key (team_id, side_id) references ordnance_teams (id, side_id)
);
create index team_qualifications_by_team on team_qualifications (team_id, valid_until, id);
create index team_qualifications_by_user on team_qualifications (user_id) where user_id is not null;

-- What a certificate says does not change: a new one is another record. Withdrawn is final.
create function qualification_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status = 'withdrawn' then
    raise exception 'a qualification that was withdrawn does not change' using errcode = 'restrict_violation';
  end if;
  if row(old.side_id, old.team_id, old.person_name, old.user_id, old.level, old.modules, old.certificate, old.issued_by,
      old.valid_from, old.valid_until, old.recorded_by, old.recorded_at)
    is distinct from row(new.side_id, new.team_id, new.person_name, new.user_id, new.level, new.modules, new.certificate, new.issued_by,
      new.valid_from, new.valid_until, new.recorded_by, new.recorded_at) then
    raise exception 'what a certificate says does not change' using errcode = 'restrict_violation';
  end if;
  if old.confirmed_by is not null and new.confirmed_by is distinct from old.confirmed_by then
    raise exception 'who confirmed a qualification does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before update on team_qualifications for each row execute function qualification_goes_on();

do $$
declare
  t text;
begin
  foreach t in array array['ordnance_teams', 'ordnance_team_steps', 'team_qualifications'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on ordnance_teams, team_qualifications to sulh_writer;
