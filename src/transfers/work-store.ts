import { endOfDay, undated, type WorkSource } from '../server/work-source.ts'
import { type GateKind, gateRoles } from './gate.ts'

/** A gate that its office has not answered yet, or whose answer was turned down. */
function gateWork(gate: GateKind): WorkSource {
  return {
    kind: `transfer.${gate}`,
    roles: gateRoles[gate],
    sql: `select t.id, s.code as label, t.proposed_at as since, ${endOfDay('t.planned_on')} as due, null::uuid as office_id
      from me, state_transfers t join sites s on s.id = t.site_id
      where t.status = 'proposed' and (me.site_id is null or t.site_id = me.site_id)
        and not exists (select from transfer_gates g where g.transfer_id = t.id and g.gate = '${gate}'
          and g.status in ('answered', 'signed'))
        and not exists (select from transfer_gates g where g.transfer_id = t.id and g.gate <> '${gate}'
          and g.status <> 'declined' and g.proposed_by = me.id)`,
  }
}

/** Gates to be answered by their offices and signed, plans to be signed, and arms to be handed over. */
export const transferWork: readonly WorkSource[] = [
  gateWork('embargo'),
  gateWork('dueDiligence'),
  gateWork('marking'),
  gateWork('inspection'),
  {
    kind: 'transferGate.sign',
    roles: ['director'],
    sql: `select t.id, s.code as label, g.proposed_at as since, ${undated}
      from me, transfer_gates g join state_transfers t on t.id = g.transfer_id join sites s on s.id = t.site_id
      where g.status = 'answered' and t.status in ('proposed', 'signed') and g.proposed_by is distinct from me.id`,
  },
  {
    kind: 'transfer.sign',
    roles: ['director'],
    sql: `select t.id, s.code as label, t.proposed_at as since, ${endOfDay('t.planned_on')} as due, null::uuid as office_id
      from me, state_transfers t join sites s on s.id = t.site_id
      where t.status = 'proposed' and t.proposed_by is distinct from me.id
        and (select count(*) from transfer_gates g where g.transfer_id = t.id and g.status = 'signed' and g.passed) = 4`,
  },
  {
    kind: 'transfer.execute',
    roles: ['armourer'],
    sql: `select t.id, s.code as label, t.signed_at as since, ${endOfDay('t.planned_on')} as due, null::uuid as office_id
      from me, state_transfers t join sites s on s.id = t.site_id
      where t.status = 'signed' and (me.site_id is null or t.site_id = me.site_id)`,
  },
]
