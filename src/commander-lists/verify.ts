import type { Tx } from '../server/database.ts'
import type { Finding } from '../server/replay.ts'
import { TakenEntry } from './entry.ts'
import { chained, hashTaken } from './hash-entries.ts'
import { takenColumns } from './store.ts'

const pageSize = 5000

/**
 * Whether the entries of each list are those that were taken, by the chain of hashes that the journal keeps, and stand where
 * the newest decision of an officer put them.
 */
export async function verifyCommanderLists(tx: Tx): Promise<Finding[]> {
  const findings: Finding[] = []
  const { rows: lists } = await tx.query<{ id: string; content_hash: string; counts: Record<string, number> }>(
    'select id, content_hash, counts from commander_lists',
  )
  for (const list of lists) {
    const { chain, counts } = await verifyEntries(tx, list.id, findings)
    if (chain !== list.content_hash) {
      findings.push({ table: 'commander_lists', row: list.id, what: 'its entries are not those that were taken' })
    }
    const differs = Object.entries(list.counts).some(([state, count]) => (counts.get(state) ?? 0) !== count)
    if (differs)
      findings.push({ table: 'commander_lists', row: list.id, what: 'its counts are not those of its entries' })
  }
  findings.push(...(await verifyStanding(tx)))
  return findings
}

async function verifyEntries(tx: Tx, listId: string, findings: Finding[]) {
  const counts = new Map<string, number>()
  let chain = '0'.repeat(64)
  for (let after = 0; ; ) {
    const { rows } = await tx.query(
      `select ${takenColumns}, content_hash, state from commander_list_entries where list_id = $1 and "row" > $2
       order by "row" limit ${pageSize}`,
      [listId, after],
    )
    for (const { content_hash: stored, state, ...taken } of rows) {
      const entry = TakenEntry.safeParse(taken)
      const hash = entry.success ? hashTaken(entry.data) : ''
      if (hash !== stored)
        findings.push({ table: 'commander_list_entries', row: String(taken.id), what: 'was altered' })
      chain = chained(chain, hash)
      counts.set(state, (counts.get(state) ?? 0) + 1)
      after = Number(taken.row)
    }
    if (rows.length < pageSize) return { chain, counts }
  }
}

/** Entries that do not stand where the newest decision, or the file where there is none, puts them. */
async function verifyStanding(tx: Tx): Promise<Finding[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select e.id from commander_list_entries e
     left join lateral (select d.id, d.state, d.person_id from commander_list_decisions d where d.entry_id = e.id
       order by d.n desc limit 1) d on e.decision_id is not null
     where case when e.decision_id is null
         then e.state <> e.taken_state or e.person_id is distinct from e.taken_person_id
           or exists (select from commander_list_decisions x where x.entry_id = e.id)
         else d.id is distinct from e.decision_id or d.state <> e.state or d.person_id is distinct from e.person_id end
     order by e.id`,
  )
  return rows.map(({ id }) => ({
    table: 'commander_list_entries',
    row: id,
    what: 'does not stand where it was decided',
  }))
}
