-- Incidents that leave the programme: released for publication by two people, and each export as a recorded share (docs/decisions/0049-events-of-others.md).
create table incident_releases (
  id uuid primary key,
  side_id uuid not null references authorities,
  incident_id uuid not null,
  -- The version that was looked at: told anew, an incident is released anew.
  version integer not null check (version >= 1),
  state text not null check (state in ('proposed', 'released', 'turnedDown', 'withdrawn')),
  reason text not null check (reason <> ''),
  proposed_by uuid not null references users,
  proposed_at timestamptz not null,
  note text not null,
  decided_by uuid references users,
  decided_at timestamptz,
  withdrawn_for text,
  withdrawn_by uuid references users,
  withdrawn_at timestamptz,
  foreign key (incident_id, side_id) references incidents (id, side_id),
  foreign key (incident_id, version) references incident_versions (incident_id, version),
  constraint decided_by_another check (decided_by <> proposed_by),
  constraint decided_whole check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)
    and (state <> 'turnedDown' or note <> '')),
  constraint withdrawn_whole check ((state = 'withdrawn') = (withdrawn_by is not null) and (withdrawn_by is null) = (withdrawn_at is null)
    and (withdrawn_by is null) = (withdrawn_for is null))
);
create unique index one_release_of_an_incident on incident_releases (incident_id) where state in ('proposed', 'released');
create index incident_releases_by_proposal on incident_releases (side_id, proposed_at, id);

create table incident_exports (
  id uuid primary key,
  side_id uuid not null references authorities,
  audience text not null check (audience in ('public', 'partner')),
  place text not null check (place in ('district', 'tenth')),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  fields text[] not null,
  rows integer not null check (rows >= 1),
  purpose text not null check (purpose <> ''),
  recipient text not null check (recipient <> ''),
  expires_on date not null check (expires_on > to_day),
  exported_by uuid not null references users,
  exported_at timestamptz not null
);
create index incident_exports_by_day on incident_exports (side_id, exported_at, id);

-- What is released are incidents that are corroborated or verified, as they were told when somebody looked; nothing of a proposal changes.
create function incident_release_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and row(old.side_id, old.incident_id, old.version, old.reason, old.proposed_by, old.proposed_at)
      is distinct from row(new.side_id, new.incident_id, new.version, new.reason, new.proposed_by, new.proposed_at) then
    raise exception 'what was proposed for publication does not change' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.state in ('turnedDown', 'withdrawn') then
    raise exception 'a release that ended stays so' using errcode = 'restrict_violation';
  end if;
  if new.state = 'released' and not exists (select from incidents i
      where i.id = new.incident_id and i.version = new.version and i.state in ('corroborated', 'verified')) then
    raise exception 'only what is corroborated or verified is released' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger goes_on before insert or update on incident_releases for each row execute function incident_release_goes_on();

call kept_for_offices('incident_releases', 'incident_exports');
grant update on incident_releases to sulh_writer;
