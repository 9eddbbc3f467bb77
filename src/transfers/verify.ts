import type { Tx } from '../server/database.ts'
import type { Finding } from '../server/replay.ts'

/** Whether exactly the weapons of transfers that were carried out are in the hands of the state. */
export async function verifyTransfers(tx: Tx): Promise<Finding[]> {
  const { rows } = await tx.query<{ id: string; what: string }>(
    `with handed as (select t.id, (i ->> 'weaponId')::uuid as weapon_id
       from state_transfers t cross join jsonb_array_elements(t.items) i where t.status = 'executed')
     select w.id, 'is the state’s by no transfer that was carried out' as what from weapons w
       where w.status = 'transferred' and not exists (select from handed h where h.weapon_id = w.id and w.holder = 'transferred:' || h.id)
     union all select h.weapon_id, 'was handed to the state and is not recorded so' from handed h
       where not exists (select from weapons w where w.id = h.weapon_id and w.holder = 'transferred:' || h.id)`,
  )
  return rows.map(({ id, what }) => ({ table: 'weapons', row: id, what }))
}
