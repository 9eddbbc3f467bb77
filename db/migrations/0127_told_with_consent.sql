-- The parties are not told of an incident that rests on citizens' reports alone whose senders did not agree to that, or withdrew
-- (docs/decisions/0047-citizen-reports.md). The rule's name says nothing of a report, since who is refused may not know of one.
create function incident_is_told_with_consent() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select from citizen_reports r where r.incident_id = new.id and (r.consent <> 'parties' or r.withdrawn_at is not null))
    and not exists (select from incident_observations o where o.incident_id = new.id and o.says = 'occurred')
    and not exists (select from incident_statements s where s.incident_id = new.id and s.withdrawn = '' and s.says = 'occurred'
      and not exists (select from citizen_reports r where r.statement_id = s.id and (r.consent <> 'parties' or r.withdrawn_at is not null)))
  then
    raise exception 'the sources of an incident agree that the parties are told' using errcode = 'restrict_violation',
      constraint = 'sources_agree_that_parties_are_told';
  end if;
  return new;
end $$;
create trigger told_with_consent before update on incidents for each row
  when (new.handling = 'shared' and old.handling <> 'shared') execute function incident_is_told_with_consent();
