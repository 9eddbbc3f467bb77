import type { Tx } from '../server/database.ts'
import type { Finding } from '../server/replay.ts'
import { sha256Hex } from '../server/verify.ts'

/** Whether every weapon is in the hands of its newest movement, and every photo is the one that was taken. */
export async function verifyCustody(tx: Tx): Promise<Finding[]> {
  const { rows: weapons } = await tx.query<{ id: string }>(
    `select w.id from weapons w left join movements m on m.weapon_id = w.id and m.n = w.moves
     where m.to_holder is distinct from w.holder
        or (select count(*) from movements c where c.weapon_id = w.id) <> w.moves + 1`,
  )
  const { rows: breaks } = await tx.query<{ id: string }>(
    `select m.id from movements m left join movements p on p.weapon_id = m.weapon_id and p.n = m.n - 1
     where m.n > 0 and p.to_holder is distinct from m.from_holder`,
  )
  const findings: Finding[] = [
    ...weapons.map(({ id }) => ({ table: 'weapons', row: id, what: 'is not in the hands of its newest movement' })),
    ...breaks.map(({ id }) => ({ table: 'movements', row: id, what: 'does not start where the one before it ended' })),
  ]
  const { rows: photos } = await tx.query<{ sha256: string; bytes: Buffer }>(
    'select sha256, bytes from photos where bytes is not null',
  )
  for (const photo of photos) {
    if (sha256Hex(photo.bytes) !== photo.sha256)
      findings.push({ table: 'photos', row: photo.sha256, what: 'was altered' })
  }
  return findings
}
