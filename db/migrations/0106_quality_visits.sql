-- Visits to teams and samples of ground that was worked, and what did not conform (IMAS 07.40, 09.20; ordnance-incidents-maps.md §1.1, §1.2).
create table quality_visits (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid not null,
  kind text not null check (kind in ('assurance', 'sample')),
  visited_on date not null,
  activity text not null check (activity <> ''),
  inspected text not null check (inspected <> ''),
  inspected_by text not null check (inspected_by <> ''),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  work_suspended boolean not null,
  sample_m2 double precision check (sample_m2 > 0),
  lots integer check (lots >= 1),
  items_found integer check (items_found >= 0),
  result text not null check (result in ('conforms', 'doesNotConform')),
  note text not null,
  visited_by uuid not null references users,
  recorded_at timestamptz not null,
  unique (id, hazard_id),
  foreign key (hazard_id, side_id) references hazards (id, side_id),
  constraint a_sample_has_its_size check (kind <> 'sample' or (sample_m2 is not null and items_found is not null)),
  constraint an_item_does_not_conform check (coalesce(items_found, 0) = 0 or result = 'doesNotConform')
);
create index quality_visits_by_hazard on quality_visits (hazard_id, recorded_at);
create index quality_visits_by_day on quality_visits (side_id, visited_on, id);

create table non_conformities (
  id uuid primary key,
  side_id uuid not null references authorities,
  hazard_id uuid not null,
  visit_id uuid not null,
  severity text not null check (severity in ('critical', 'major', 'minor')),
  description text not null check (description <> ''),
  due_on date not null,
  status text not null check (status in ('open', 'corrected', 'closed')),
  measure text not null,
  corrected_by uuid references users,
  corrected_at timestamptz,
  closing_note text not null,
  closed_by uuid references users,
  closed_at timestamptz,
  foreign key (visit_id, hazard_id) references quality_visits (id, hazard_id),
  foreign key (hazard_id, side_id) references hazards (id, side_id),
  constraint corrected_by_somebody check ((status <> 'open') = (corrected_by is not null)),
  constraint corrected_at_a_time check ((corrected_by is null) = (corrected_at is null)),
  constraint closed_by_another check ((status = 'closed') = (closed_by is not null) and closed_by <> corrected_by),
  constraint closed_at_a_time check ((closed_by is null) = (closed_at is null))
);
create index non_conformities_by_hazard on non_conformities (hazard_id, status);
create index non_conformities_by_due_day on non_conformities (status, due_on, id);

-- What was seen stays as it was seen, and what was closed stays closed.
create function non_conformity_stays() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.status = 'closed' then
    raise exception 'a non-conformity that was closed stays closed' using errcode = 'restrict_violation';
  end if;
  if row(old.side_id, old.hazard_id, old.visit_id, old.severity, old.description, old.due_on)
    is distinct from row(new.side_id, new.hazard_id, new.visit_id, new.severity, new.description, new.due_on) then
    raise exception 'what a visit found does not change' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stays before update on non_conformities for each row execute function non_conformity_stays();

do $$
declare
  t text;
begin
  foreach t in array array['quality_visits', 'non_conformities'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('create policy offices_read on %I for select to sulh_reader
      using ((select reader_joint()) or (side_id = (select reader_side()) and (select reader_site()) is null))', t);
    execute format('grant select, insert on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
grant update on non_conformities to sulh_writer;
