import type { Entry } from '../journal/entry.ts'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun, Ref } from '../kernel/record.ts'
import type { Remains } from '../kernel/remains.ts'
import { inTransaction } from './database.ts'
import { Replay, type Replayed } from './replay.ts'
import type { Sulh } from './sulh.ts'

type Find = (ref: Ref) => AnyRecord | undefined

/** Whose a record is, by any of their keys, and what is left of it without them. */
export interface Belonging {
  readonly namesOnPaper: (record: AnyRecord, entry: Entry) => boolean
  readonly owners: (record: AnyRecord, find: Find) => readonly Id[]
  readonly left: (record: AnyRecord, find: Find) => AnyRecord | undefined
}

/** What an erasure has to carry of one person: what is left of the entries about them, and the papers that name them. */
export interface LeftOf {
  readonly remains: Remains[]
  readonly papers: Id[]
}

/**
 * What is left of the journal without the people whose keys these are; each may have several. It is replayed as `sulh verify` does it: records as they were at each
 * entry are kept nowhere else. An entry is about somebody where it is sealed for them; where it is sealed for nobody and
 * leaves a record of theirs that ends or is emptied; or where it was decided over one that ends. One that is about two of
 * them is left to one, and the other waits for the next run: what is left after both is known only after the first.
 */
export async function remainsOf(
  sulh: Sulh,
  keys: ReadonlyMap<Id, Id>,
  belongings: ReadonlyMap<Noun, Belonging>,
): Promise<{ size: number; of: ReadonlyMap<Id, LeftOf>; findings: number }> {
  const people = new Set(keys.values())
  const of = new Map([...people].map((id): [Id, LeftOf] => [id, { remains: [], papers: [] }]))
  return inTransaction(
    sulh.database.writer,
    async (tx) => {
      const parts = { tx, sealer: sulh.sealer, actions: [...sulh.actions, ...sulh.formerActions], nouns: sulh.nouns }
      const replay: Replay = new Replay(parts, (replayed) => {
        const whose = (noun: Noun, record: AnyRecord) => ownersOf(noun, record, { keys, belongings, find })
        const [one, ...others] = peopleOf(replayed, { keys, people, belongings, find })
        for (const other of others) of.delete(other)
        if (one === undefined) return
        const writes = replayed.decision.writes.flatMap(({ noun, record }) => {
          const left = whose(noun, record).includes(one) ? belongings.get(noun)?.left(record, find) : record
          return left ? [{ noun: noun.name, record: { ...left } }] : []
        })
        const about = replayed.entry.sealed !== null || isEmptied(replayed, one, { keys, belongings, find })
        if (about) of.get(one)?.remains.push({ leaf: replayed.leaf, writes })
        of.get(one)?.papers.push(...replayed.entry.documents.map(({ id }) => id))
      })
      const find: Find = (ref) => replay.find(ref)
      await replay.prepare()
      const { size } = await sulh.journal.head(tx)
      for (let from = 0; from < size; from += pageSize) {
        const { rows } = await tx.query<{ leaf_index: number; body: string }>(
          'select leaf_index, body::text from journal where leaf_index >= $1 and leaf_index < $2 order by leaf_index',
          [from, from + pageSize],
        )
        for (const row of rows) await replay.take(row.leaf_index, row.body)
      }
      return { size, of, findings: replay.findings.length }
    },
    'begin isolation level repeatable read read only',
  )
}

const pageSize = 2000

function present(id: Id | undefined): Id[] {
  return id === undefined ? [] : [id]
}

interface Way {
  readonly keys: ReadonlyMap<Id, Id>
  readonly belongings: ReadonlyMap<Noun, Belonging>
  readonly find: Find
}

/** Whose of these people a record is; of a visit that nobody was bound to yet, its own key says so. */
function ownersOf(noun: Noun, record: AnyRecord, { keys, belongings, find }: Way): Id[] {
  return (belongings.get(noun)?.owners(record, find) ?? []).flatMap((key) => keys.get(key) ?? [])
}

/** Which of these people an entry is about. */
function peopleOf(replayed: Replayed, { people, ...way }: Way & { people: ReadonlySet<Id> }): Id[] {
  const { sealed } = replayed.entry
  if (sealed !== null) return present(way.keys.get(sealed.under))
  const named = replayed.decision.writes.flatMap(({ noun, record }) =>
    way.belongings.get(noun)?.namesOnPaper(record, replayed.entry) ? ownersOf(noun, record, way) : [],
  )
  const emptied = [...people].filter((id) => isEmptied(replayed, id, way))
  // In one order for all entries: with two that are about the same two people, each would else wait for the other.
  const about = new Set([...emptied, ...named])
  return [...people].filter((id) => about.has(id))
}

/** Whether an entry that is sealed for nobody left a record of theirs that does not stay, or was decided over one that ends. */
function isEmptied({ decision, asked }: Replayed, id: Id, way: Way): boolean {
  const { belongings, find } = way
  const isTheirs = (noun: Noun, record: AnyRecord) => ownersOf(noun, record, way).includes(id)
  const written = decision.writes.some(({ noun, record }) => {
    if (!isTheirs(noun, record)) return false
    const left = belongings.get(noun)?.left(record, find)
    return left !== record
  })
  const over = asked.some((ref) => {
    const record = find(ref)
    return record !== undefined && isTheirs(ref.noun, record) && !belongings.get(ref.noun)?.left(record, find)
  })
  return written || over
}
