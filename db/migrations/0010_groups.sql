-- Who reads, asked once for a statement and not once for a row: a policy that compares columns with these, each in a
-- `(select …)` of its own, costs a list of 200,000 rows next to nothing.
create function reader_joint() returns boolean language sql stable set search_path = pg_catalog, public
  return coalesce((select joint from reader_roles where role_name = current_user), false);
comment on function reader_joint is 'Whether the reader belongs to a joint body and sees the whole programme.';
-- Null before a site was set in this transaction: then nothing is seen.
create function reader_side() returns uuid language sql stable set search_path = pg_catalog, public
  return (select side_id from reader_roles
    where role_name = current_user and coalesce(current_setting('sulh.site', true), '') <> '');
comment on function reader_side is 'The side that the reader sees; null for nobody and for joint bodies.';
-- Null for who sees a whole side; an id that no site has where the setting is none.
create function reader_site() returns uuid language sql stable set search_path = pg_catalog, public
  return case
    when current_setting('sulh.site', true) = 'side' then null
    when current_setting('sulh.site', true) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      then current_setting('sulh.site', true)::uuid
    else '00000000-0000-0000-0000-000000000000'::uuid
  end;
comment on function reader_site is 'The site that the reader is bound to; null where they see their whole side.';
grant execute on function reader_joint, reader_side, reader_site to sulh_reader;

create table armed_groups (
  id uuid primary key,
  side_id uuid not null references authorities,
  code text not null,
  name_arabic text not null,
  name_latin text not null,
  aliases jsonb not null,
  claimed_status text not null,
  place_code text not null references places (code),
  formed jsonb,
  status text not null check (status in ('reported', 'inventoried', 'invited', 'signed', 'listed', 'inProcess',
    'completed', 'refused', 'referred', 'merged', 'split')),
  agreement jsonb,
  cap integer check (cap >= 0),
  cut_off date,
  reported_by uuid not null references users,
  reported_at timestamptz not null,
  unique (side_id, code)
);

create table associations (
  id uuid primary key,
  side_id uuid not null references authorities,
  site_id uuid not null references sites,
  person_id uuid not null references people,
  group_id uuid not null references armed_groups,
  role text not null check (role in ('combatant', 'associated', 'dependant')),
  how_joined text not null,
  joined jsonb,
  left_it jsonb,
  sub_unit text not null,
  duty text not null,
  status text not null check (status in ('standing', 'replaced')),
  recorded_by uuid not null references users,
  recorded_at timestamptz not null
);
create unique index one_standing_association on associations (person_id) where status = 'standing';
create index associations_by_group on associations (group_id) where status = 'standing';

do $$
declare t text;
begin
  foreach t in array array['armed_groups', 'associations'] loop
    execute format('alter table %I enable row level security; alter table %I force row level security', t, t);
    execute format('create policy writer_writes on %I for all to sulh_writer using (true) with check (true)', t);
    execute format('grant select, insert, update on %I to sulh_writer', t);
    execute format('grant select on %I to sulh_reader', t);
  end loop;
end $$;
-- Every officer of a side knows its groups, also those at one site: they ask applicants for theirs.
create policy side_reads on armed_groups for select to sulh_reader
  using ((select reader_joint()) or side_id = (select reader_side()));
create policy jurisdiction_reads on associations for select to sulh_reader
  using ((select reader_joint()) or (side_id = (select reader_side())
    and ((select reader_site()) is null or site_id = (select reader_site()))));
