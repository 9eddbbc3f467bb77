-- Three more compartments (docs/decisions/0026-compartments.md): vetting for the security forces, complaints about their conduct, and
-- dossiers for sanctions. Their tables follow.
do $$
declare
  one text;
begin
  foreach one in array array['vetting', 'conduct', 'dossier'] loop
    if not exists (select from pg_roles where rolname = format('sulh_%s_reader', one)) then
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls noinherit', format('sulh_%s_reader', one));
    end if;
    execute format('grant usage on schema public to %I', format('sulh_%s_reader', one));
  end loop;
end $$;
alter table reader_roles drop constraint reader_roles_compartment_check,
  add constraint reader_roles_compartment_check
    check (compartment in ('child', 'health', 'sgbv', 'victim', 'citizen', 'vetting', 'conduct', 'dossier'));
