import type { Tx } from '../server/database.ts'
import type { Finding } from '../server/replay.ts'
import { hashEntries, hashEntry } from './formats/hash-entries.ts'
import { ListedEntry } from './formats/listed-entry.ts'

/** Whether the entries in force of each list still have the content hash that the journal keeps. */
export async function verifyLists(tx: Tx): Promise<Finding[]> {
  const findings: Finding[] = []
  const { rows: lists } = await tx.query<{ id: string; content_hash: string }>('select id, content_hash from lists')
  for (const list of lists) {
    const { rows } = await tx.query<{ id: string; body: unknown; content_hash: string }>(
      'select id, body, content_hash from listed_entries where list_id = $1 and in_force',
      [list.id],
    )
    const entries: ListedEntry[] = []
    for (const row of rows) {
      const entry = ListedEntry.safeParse(row.body)
      if (entry.success) entries.push(entry.data)
      if (!entry.success || hashEntry(entry.data) !== row.content_hash) {
        findings.push({ table: 'listed_entries', row: row.id, what: 'was altered' })
      }
    }
    if (hashEntries(entries) !== list.content_hash) {
      findings.push({ table: 'lists', row: list.id, what: 'its entries are not those that were taken into force' })
    }
  }
  return findings
}
