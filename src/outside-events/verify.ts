import { createHash } from 'node:crypto'
import type { Tx } from '../server/database.ts'
import type { Finding } from '../server/replay.ts'
import { TakenEvent } from './formats/outside-event.ts'
import { chainedEvent, hashEvent } from './hash-entries.ts'
import { startHash } from './import-actions.ts'
import { takenOf } from './store.ts'

const pageRows = 5000

/** Whether the rows of each import are those that were taken, by the chain of hashes that the journal keeps, and its packed columns too. */
export async function verifyOutsideEvents(tx: Tx): Promise<Finding[]> {
  const findings: Finding[] = []
  const { rows: imports } = await tx.query<{
    id: string
    accepted: number
    content_hash: string
    columns_hash: string
  }>('select id, accepted, content_hash, columns_hash from event_imports')
  for (const one of imports) {
    const { chain, count } = await verifyRows(tx, one.id, findings)
    if (chain !== one.content_hash || count !== one.accepted)
      findings.push({ table: 'event_imports', row: one.id, what: 'its events are not those that were taken in' })
    const { rows } = await tx.query<{ body: Buffer }>('select body from event_import_columns where import_id = $1', [
      one.id,
    ])
    const hash = rows[0] ? createHash('sha256').update(rows[0].body).digest('hex') : startHash
    if (hash !== one.columns_hash) findings.push({ table: 'event_import_columns', row: one.id, what: 'was altered' })
  }
  return findings
}

async function verifyRows(tx: Tx, importId: string, findings: Finding[]): Promise<{ chain: string; count: number }> {
  let [chain, count] = [startHash, 0]
  for (let after = 0; ; ) {
    const { rows } = await tx.query(
      `select ${takenOf('e')}, content_hash from outside_events e where import_id = $1 and "row" > $2 order by "row" limit ${pageRows}`,
      [importId, after],
    )
    for (const { content_hash: stored, ...taken } of rows) {
      const event = TakenEvent.safeParse(taken).data
      const hash = event ? hashEvent(event) : ''
      if (hash !== stored)
        findings.push({ table: 'outside_events', row: `${importId} ${taken.row}`, what: 'was altered' })
      if (event) chain = chainedEvent(chain, event, hash)
      count++
      after = Number(taken.row)
    }
    if (rows.length < pageRows) return { chain, count }
  }
}
