-- An issued order and a planned demolition keep all that was said in them, what is asked of the people too; and who approves a demolition
-- holds the level with its modules, and the qualification for improvised devices where one is among the items (E-1).
create or replace function task_order_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.hazard_id, old.report_id, old.drafted_by, old.drafted_at)
    is distinct from row(new.side_id, new.hazard_id, new.report_id, new.drafted_by, new.drafted_at) then
    raise exception 'what a task is about and who drafted it do not change' using errcode = 'restrict_violation';
  end if;
  if old.issued_by is not null and row(old.kind, old.team_id, old.instructions, old.handling, old.several, old.neq_kg, old.guided, old.fuze,
      old.chemical, old.improvised, old.assets, old.all_up_kg, old.exclusion_m, old.exclusion_note, old.exclusion_by, old.medevac,
      old.security, old.required_level, old.required_modules, old.required_improvised, old.required_reasons, old.issued_by, old.issued_at)
    is distinct from row(new.kind, new.team_id, new.instructions, new.handling, new.several, new.neq_kg, new.guided, new.fuze,
      new.chemical, new.improvised, new.assets, new.all_up_kg, new.exclusion_m, new.exclusion_note, new.exclusion_by, new.medevac,
      new.security, new.required_level, new.required_modules, new.required_improvised, new.required_reasons, new.issued_by, new.issued_at)
  then
    raise exception 'an order that was issued does not change' using errcode = 'restrict_violation';
  end if;
  if old.accepted_by is not null and row(old.accepted_by, old.accepted_at) is distinct from row(new.accepted_by, new.accepted_at) then
    raise exception 'who accepted a task does not change' using errcode = 'restrict_violation';
  end if;
  if old.status <> new.status and (old.status || ' ' || new.status) <> all (array['draft prioritised', 'prioritised draft',
      'prioritised issued', 'issued accepted', 'accepted mobilised', 'mobilised active', 'active suspended', 'suspended active',
      'active completed', 'completed qcPending', 'qcPending rework', 'qcPending qcAccepted', 'rework active', 'qcAccepted handover',
      'handover closed', 'draft cancelled', 'prioritised cancelled', 'issued cancelled', 'accepted cancelled', 'mobilised cancelled']) then
    raise exception 'a task does not go from % to %', old.status, new.status using errcode = 'restrict_violation';
  end if;
  if new.status in ('issued', 'accepted', 'mobilised', 'active') and old.status <> new.status
    and not team_holds(new.team_id, new.required_level, new.required_modules, new.required_improvised) then
    raise exception 'nobody in the team holds a confirmed qualification of the level' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function demolition_goes_on() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if row(old.side_id, old.task_id, old.portions, old.method, old.explosive, old.neq_kg, old.cordon_m, old.required_level,
      old.required_modules, old.required_improvised, old.required_reasons, old.operator_id, old.authorisation, old.planned_by, old.planned_at)
    is distinct from row(new.side_id, new.task_id, new.portions, new.method, new.explosive, new.neq_kg, new.cordon_m, new.required_level,
      new.required_modules, new.required_improvised, new.required_reasons, new.operator_id, new.authorisation, new.planned_by, new.planned_at)
  then
    raise exception 'what was planned of a demolition does not change' using errcode = 'restrict_violation';
  end if;
  if old.decided_by is not null and row(old.decided_by, old.decided_at) is distinct from row(new.decided_by, new.decided_at) then
    raise exception 'who approved a demolition does not change' using errcode = 'restrict_violation';
  end if;
  if (old.status || ' ' || new.status) <> all (array['planned planned', 'planned approved', 'planned declined', 'approved approved', 'approved done']) then
    raise exception 'a demolition is approved before it is carried out' using errcode = 'restrict_violation';
  end if;
  if new.status = 'approved' and old.status = 'planned' and not (
    exists (select from team_qualifications q
      where q.user_id = new.decided_by and q.side_id = new.side_id and q.status = 'confirmed' and q.modules @> new.required_modules
        and (new.required_level is null or array_position(array['level1', 'level2', 'level3', 'level3Plus'], q.level)
          >= array_position(array['level1', 'level2', 'level3', 'level3Plus'], new.required_level)))
    and (not new.required_improvised or exists (select from team_qualifications q
      where q.user_id = new.decided_by and q.side_id = new.side_id and q.status = 'confirmed' and q.level = 'improvised'))) then
    raise exception 'who approves a demolition has the level' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
