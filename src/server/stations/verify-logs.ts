import type { Id } from '../../kernel/ids.ts'
import { type Hash, isGenuine, isSignedHash, logKey, noHash, StationEntry } from '../../stations/entry.ts'
import type { Tx } from '../database.ts'
import type { Finding } from '../replay.ts'
import { entryOfRow } from './entry-storage.ts'
import { nodeEd25519 } from './node-ed25519.ts'

interface Row {
  readonly station: Id
  readonly epoch: number
  readonly seq: number
  readonly prev: string
  readonly hash: string
  readonly id: Id
  readonly place: 'log' | 'waiting' | 'forked'
  readonly entry: string
  readonly box: string | null
  readonly outcome: string | null
  readonly codes: string[]
  /** How it stands elsewhere: in the journal, and by which log; among the refusals; settled by somebody. */
  readonly journaled: string | null
  readonly refused: boolean
  readonly settled: string | null
}

interface Log {
  readonly station: Id
  readonly epoch: number
  readonly received: number
  readonly hash: Hash
  readonly sign_key: string | null
}

const pageSize = 1000
const Signed = StationEntry.omit({ box: true })

/**
 * Proves the logs of stations: each is one chain without a gap, every entry signed by the station's key of that time, and what
 * was decided of each stands where it must: in the journal, among the refusals, or in what a named person decided. What the
 * journal says came by a log is on it.
 */
export async function verifyStationLogs(tx: Tx): Promise<Finding[]> {
  const { rows: logs } = await tx.query<Log>(
    `select l.station_id as station, l.epoch, l.received, l.hash, k.sign_key
     from station_logs l left join station_keys k on k.station_id = l.station_id and k.epoch = l.epoch
     order by l.station_id, l.epoch`,
  )
  const findings: Finding[] = []
  for (const log of logs) findings.push(...(await verifyLog(tx, log)))
  return [...findings, ...(await unlogged(tx))]
}

async function verifyLog(tx: Tx, log: Log): Promise<Finding[]> {
  const findings: Finding[] = []
  const name = logKey(log)
  const fail = (seq: number, what: string) =>
    findings.push({ table: 'station_entries', row: `log ${name}, number ${seq}`, what })
  const key = new Uint8Array(Buffer.from(log.sign_key ?? '', 'base64'))
  let [last, hash]: [number, string] = [0, noHash]
  for await (const row of entriesOf(tx, log)) {
    const what = unproven(row, key)
    if (what !== undefined) fail(row.seq, what)
    const where = outOfPlace(row)
    if (where !== undefined) fail(row.seq, where)
    if (row.place !== 'log') continue
    for (let missing = last + 1; missing < row.seq; missing++) fail(missing, 'is missing')
    if (row.seq === last + 1 && row.prev !== hash) fail(row.seq, 'does not hang on the entry before it')
    ;[last, hash] = [row.seq, row.hash]
  }
  if (last !== log.received || hash !== log.hash)
    findings.push({ table: 'station_logs', row: `log ${name}`, what: 'does not end where its entries end' })
  return findings
}

async function* entriesOf(tx: Tx, { station, epoch }: Log): AsyncGenerator<Row> {
  for (let after: [number, string] = [0, '']; ; ) {
    const { rows } = await tx.query<Row>(
      `select e.station_id as station, e.epoch, e.seq, e.prev, e.hash, e.id, e.place, e.entry, e.box, e.outcome, e.codes,
         j.body -> 'station' ->> 'id' as journaled, r.id is not null as refused, h.kind as settled
       from station_entries e left join journal j on j.id = e.id left join refusals r on r.id = e.id
         left join held_settlements h on h.id = e.id
       where e.station_id = $1 and e.epoch = $2 and (e.seq, e.hash) > ($3, $4) order by e.seq, e.hash limit ${pageSize}`,
      [station, epoch, ...after],
    )
    yield* rows
    const end = rows.at(-1)
    if (!end || rows.length < pageSize) return
    after = [end.seq, end.hash]
  }
}

/** What does not hold of an entry's own words; of one whose box is not kept any more, the signature stands for its hash. */
function unproven(row: Row, key: Uint8Array): string | undefined {
  const said = Signed.safeParse(JSON.parse(row.entry)).data
  if (!said) return 'is no entry'
  const columns = ['station', 'epoch', 'seq', 'prev', 'hash', 'id'] as const
  const other = columns.find((column) => said[column] !== row[column])
  if (other !== undefined) return `says another ${other} than the row`
  if (row.box === null) return isSignedHash(said, key, nodeEd25519) ? undefined : 'is not signed by its station'
  return isGenuine(entryOfRow(row), key, nodeEd25519) ? undefined : 'was altered, or is not signed by its station'
}

/** What was decided of an entry and stands nowhere. */
function outOfPlace({ outcome, codes, journaled, refused, settled, place }: Row): string | undefined {
  if (outcome === 'accepted' || outcome === 'flagged')
    return journaled === null ? `is said to be ${outcome}, and is not in the journal` : undefined
  if (outcome === 'refused') {
    if (codes.includes('station.setAside'))
      return settled === 'setAside' ? undefined : 'is said to be set aside, and nobody did'
    // What nobody may keep, and what the roles refuse, is not written among the refusals.
    const unwritten = codes.some((code) => ['subject.erased', 'action.notAllowed', 'envelope.reused'].includes(code))
    return refused || unwritten ? undefined : 'is said to be refused, and is not among the refusals'
  }
  if (settled !== null && place === 'log') return `was settled, and still waits`
  return undefined
}

/** Entries of the journal that say they came by a log on which they are not. */
async function unlogged(tx: Tx): Promise<Finding[]> {
  const { rows } = await tx.query<{ leaf: number }>(
    `select j.leaf_index as leaf from journal j where j.body -> 'station' ->> 'id' <> 'centre' and not exists (
       select from station_entries e where e.id = j.id and e.station_id || '/' || e.epoch = j.body -> 'station' ->> 'id'
         and e.seq = (j.body -> 'station' ->> 'sequence')::integer)
     order by j.leaf_index`,
  )
  return rows.map(({ leaf }) => ({
    table: 'journal',
    row: `leaf ${leaf}`,
    what: 'says that it came by a log of a station, and is not on it',
  }))
}
