import { z } from 'zod'
import { canonicalJson } from '../journal/canonical.ts'
import { PartialDate } from '../kernel/dates.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { standingVerdict } from '../kernel/review.ts'
import type { Particulars } from '../names/identity.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { ListHit } from './evidence.ts'
import { entryDifferences } from './formats/entry-differences.ts'
import { hashEntry } from './formats/hash-entries.ts'
import { ListedEntry } from './formats/listed-entry.ts'
import { type List, listNoun } from './list.ts'
import { alertThreshold, ListIndex, type Query } from './list-index.ts'
import { hitsOfUnchanged, matchNoun, type Rescreened } from './match.ts'
import { particularsOf, type Screened } from './screened.ts'
import type { ListChange, ListChangesView } from './views.ts'

const hitsShown = 10

/** Of whom no more is known than names: a group, or a commander as a source calls him. */
export interface Named {
  readonly names: readonly string[]
  readonly kind: 'person' | 'organisation'
}

interface Loaded {
  readonly signature: string
  readonly screen: (screened: Screened) => ListHit[]
  readonly screenNames: (names: Named['names'], kind: Named['kind'], particulars?: Particulars) => ListHit[]
}

/** The lists in force, in memory, looked through with the name engine; loaded again when a list changes. */
export class Screener {
  #loaded: Loaded | undefined

  /** The entries that may be this person, likeliest first, each with what speaks for and against it. */
  async screen(tx: Tx, screened: Screened): Promise<ListHit[]> {
    return (await this.inForce(tx)).screen(screened)
  }

  /** Screening against the lists as they are in force for this transaction, for many people at once. */
  async inForce(tx: Tx): Promise<Pick<Loaded, 'screen' | 'screenNames'>> {
    const { rows: lists } = await tx.query<{ id: Id; version: string; content_hash: string }>(
      'select id, version, content_hash from lists order by id',
    )
    const signature = lists.map((list) => `${list.id} ${list.content_hash}`).join('\n')
    if (this.#loaded?.signature === signature) return this.#loaded
    const versions = new Map(lists.map((list) => [list.id, list.version]))
    const { rows } = await tx.query<{ id: Id; list_id: Id; content_hash: string; body: unknown }>(
      'select id, list_id, content_hash, body from listed_entries where in_force',
    )
    const index = new ListIndex(rows.map(({ id, body }) => ({ id, entry: ListedEntry.parse(body) })))
    const entries = new Map(
      rows.map(({ id, list_id: listId, content_hash: entryHash }) => {
        return [id, { listId, listVersion: versions.get(listId) ?? '', entryHash }]
      }),
    )
    const search = (query: Query) =>
      index.screen(query, { threshold: alertThreshold, limit: hitsShown }).flatMap((hit) => {
        const entry = entries.get(hit.id)
        const { name, nameScore, score } = hit
        const evidence = { name, nameScore, parts: [...hit.parts], particulars: [...hit.particulars] }
        return entry ? [{ ...entry, entryId: hit.id, score, evidence }] : []
      })
    this.#loaded = {
      signature,
      screen: (screened) => search({ ...particularsOf(screened), names: screened.names, kind: 'person' }),
      screenNames: (names, kind, particulars = {}) => search({ ...particulars, names, kind }),
    }
    return this.#loaded
  }
}

/**
 * What screening somebody who may have been corrected has to know: what the lists say now, their cases, and how the
 * cases' entries are now.
 */
export async function rescreened(tx: Tx, screener: Screener, person: ScreenedPerson): Promise<Rescreened> {
  const [before] = await screenedPeople(tx, [person.id])
  if (before && whatIsScreened(before) === whatIsScreened(person))
    return (await rescreenedAll(tx, screener, [before]))[0] ?? nothing
  const [cases] = await casesOf(tx, [person.id])
  return cases ? { ...cases, hits: await screener.screen(tx, person) } : nothing
}

/** All of somebody that screening looks at, in one form: who is corrected in something else stays as they were. */
function whatIsScreened({ names, birth, sex, nationality, documents }: Screened): string {
  return canonicalJson({
    names: [...names],
    birth,
    sex,
    nationality,
    documents: documents.map(({ kind, number }) => [kind, number]),
  })
}

const nothing: Rescreened = { hits: [], cases: [], entries: {} }

/** The same of people who are as they were, in their order. */
export async function rescreenedAll(
  tx: Tx,
  screener: Screener,
  people: readonly ScreenedPerson[],
): Promise<Rescreened[]> {
  const all = await casesOf(
    tx,
    people.map(({ id }) => id),
  )
  const lists = await screener.inForce(tx)
  return people.map((person, at) => {
    const { cases, entries } = all[at] ?? nothing
    return { cases, entries, hits: hitsOfUnchanged(lists.screen(person), cases) }
  })
}

/** Cases of each of these people, with the hash that each case's entry has now, null where it left. */
async function casesOf(tx: Tx, ids: readonly Id[]): Promise<Pick<Rescreened, 'cases' | 'entries'>[]> {
  const rows = await caseRows(tx, 'm.person_id = any($1)', [ids])
  const rowsOf = new Map<Id, typeof rows>()
  for (const row of rows) rowsOf.set(row.person_id, [...(rowsOf.get(row.person_id) ?? []), row])
  return ids.map((id) => casesFrom(rowsOf.get(id) ?? []))
}

type CaseRow = Awaited<ReturnType<typeof caseRows>>[number]

async function caseRows(tx: Tx, where: string, values: readonly unknown[]) {
  const { rows } = await tx.query(
    `select ${columnsOf(matchNoun, 'm')}, case when e.in_force then e.content_hash end as hash_now
     from matches m join listed_entries e on e.id = m.entry_id where ${where} order by m.id`,
    [...values],
  )
  return rows
}

function casesFrom(rows: readonly CaseRow[]): Pick<Rescreened, 'cases' | 'entries'> {
  return {
    cases: rows.map((row) => recordOf(matchNoun, row)),
    entries: Object.fromEntries(rows.map((row) => [row.entry_id, row.hash_now])),
  }
}

/**
 * What screening again has to know of whom no more is known than names that never change: a group, a commander. `where`
 * says in SQL which cases, as `m`, are theirs.
 */
export async function rescreenedNames(
  tx: Tx,
  screener: Screener,
  { names, kind, where, values }: Named & { readonly where: string; readonly values: readonly unknown[] },
): Promise<Rescreened> {
  const known = casesFrom(await caseRows(tx, where, values))
  const hits = (await screener.inForce(tx)).screenNames(names, kind)
  return { ...known, hits: hitsOfUnchanged(hits, known.cases) }
}

/** Facts and reference rows of the screening actions. */
export function screeningLookups(screener: Screener): Readonly<Record<string, Lookup>> {
  return {
    'list.adopt': {
      accepted: async (tx, { input, attachment }) => {
        const entries = ListedEntry.array().parse(attachment)
        await replaceEntries(tx, String(input.id), entries)
      },
    },
    'list.screened': { accepted: (tx, { input }) => markScreened(tx, String(input.id)) },
    'screening.again': {
      facts: async (tx, input) => {
        const [facts] = await rescreenedAll(tx, screener, await screenedPeople(tx, [String(input.id)]))
        return { ...(facts ?? nothing) }
      },
    },
    'match.decide': {
      facts: async (tx, _input, _actor, match) => {
        const { rows } = await tx.query(
          `select ${columnsOf(matchNoun)} from matches where person_id = $1 and id <> $2`,
          [match?.personId ?? null, match?.id ?? null],
        )
        const others = rows.map((row) => recordOf(matchNoun, row))
        return {
          otherConfirmed: others.some((other) => standingVerdict(other) === 'same'),
          otherWaiting: others.some(({ status }) => status === 'open' || status === 'proposed'),
        }
      },
    },
  }
}

/** Somebody registered, as they are screened. */
export type ScreenedPerson = Screened & { readonly id: Id }

const PersonRow = z.object({
  id: Id,
  name_arabic: z.record(z.string(), z.string()),
  name_latin: z.record(z.string(), z.string()),
  birth: PartialDate,
  sex: z.enum(['male', 'female']),
  nationality: z.string(),
  documents: z.array(z.object({ kind: z.string(), number: z.string() })),
})
const personColumns = 'id, name_arabic, name_latin, birth, sex, nationality, documents'

/** People of these ids, in the order of their ids. */
export async function screenedPeople(tx: Tx, ids: readonly Id[]): Promise<ScreenedPerson[]> {
  const { rows } = await tx.query(`select ${personColumns} from people where id = any($1) order by id`, [ids])
  return rows.map(screenedPerson)
}

/** The next people after an id, in the order of their ids; `''` is before the first. */
export async function peopleAfter(tx: Tx, after: Id | '', limit: number): Promise<ScreenedPerson[]> {
  const { rows } = await tx.query(
    `select ${personColumns} from people where $1 = '' or id > nullif($1, '')::uuid order by id limit $2`,
    [after, limit],
  )
  return rows.map(screenedPerson)
}

function screenedPerson(row: unknown): ScreenedPerson {
  const { id, name_arabic: arabic, name_latin: latin, birth, sex, nationality, documents } = PersonRow.parse(row)
  const names = [inOneLine(arabic), inOneLine(latin)].filter((name) => name !== '')
  return { id, names, birth, sex, nationality, documents }
}

/** Entries that are not as they were when everybody was last screened: new or changed ones, and ids of those that left. */
export async function unscreenedEntries(
  tx: Tx,
  listId: Id,
): Promise<{ news: { id: Id; entry: ListedEntry }[]; left: Id[] }> {
  const { rows } = await tx.query<{ id: Id; body: unknown; in_force: boolean }>(
    `select id, body, in_force from listed_entries where list_id = $1
       and case when in_force then content_hash end is distinct from screened_hash order by id`,
    [listId],
  )
  const news = rows.filter((row) => row.in_force).map(({ id, body }) => ({ id, entry: ListedEntry.parse(body) }))
  return { news, left: rows.filter((row) => !row.in_force).map(({ id }) => id) }
}

/** People who have a case with one of these entries. */
export async function peopleWithCases(tx: Tx, entryIds: readonly Id[]): Promise<Id[]> {
  const { rows } = await tx.query<{ person_id: Id }>(
    'select distinct person_id from matches where entry_id = any($1) and person_id is not null order by 1',
    [entryIds],
  )
  return rows.map((row) => row.person_id)
}

async function markScreened(tx: Tx, listId: Id): Promise<void> {
  await tx.query(
    `update listed_entries set screened_hash = case when in_force then content_hash end
     where list_id = $1 and case when in_force then content_hash end is distinct from screened_hash`,
    [listId],
  )
}

/** The id of an entry follows from its list and its id there, so that it stays the same through every version. */
export function entryIdOf(listId: Id, sourceId: string): Id {
  return derivedId(listId, `entry ${sourceId}`)
}

/**
 * Puts the entries of a version in force and takes those that left out of force; none is removed. Beside each stands
 * what this version did with it.
 */
async function replaceEntries(tx: Tx, listId: Id, entries: readonly ListedEntry[]): Promise<void> {
  const asItWas =
    'update listed_entries set change = null, body_before = null where list_id = $1 and change is not null'
  await tx.query(asItWas, [listId])
  await tx.query(`update listed_entries set in_force = false, change = 'removed' where list_id = $1 and in_force`, [
    listId,
  ])
  const rows = entries.map((entry) => ({
    id: entryIdOf(listId, entry.sourceId),
    list_id: listId,
    source_id: entry.sourceId,
    kind: entry.kind,
    body: entry,
    content_hash: hashEntry(entry),
    in_force: true,
    change: 'added',
  }))
  const columns = 'id, list_id, source_id, kind, body, content_hash, in_force, change'
  // An entry that this version has and the one before had was marked as removed a moment ago.
  const was = `listed_entries.change is not distinct from 'removed'`
  const differs = 'listed_entries.content_hash <> excluded.content_hash'
  for (let from = 0; from < rows.length; from += 1000) {
    await tx.query(
      `insert into listed_entries (${columns})
       select ${columns} from jsonb_populate_recordset(null::listed_entries, $1)
       on conflict (id) do update set kind = excluded.kind, body = excluded.body, content_hash = excluded.content_hash,
         in_force = true, change = case when not (${was}) then 'added' when ${differs} then 'changed' end,
         body_before = case when ${was} and ${differs} then listed_entries.body end`,
      [JSON.stringify(rows.slice(from, from + 1000))],
    )
  }
}

/** What the version in force changed: entries that left first, then changed ones, then new ones, a page at a time. */
export async function readListChanges(tx: Tx, id: Id, page: number): Promise<ListChangesView | undefined> {
  const list = (await readLists(tx)).find((one) => one.id === id)
  if (!list) return undefined
  const changed = 'from listed_entries where list_id = $1 and change is not null'
  const { rows } = await tx.query<{ id: Id; change: ListChange['change']; body: unknown; body_before: unknown }>(
    `select id, change, body, body_before ${changed}
     order by array_position(array['removed', 'changed', 'added'], change), source_id ${pageAt(page)}`,
    [id],
  )
  const changes = rows.map(({ id: entryId, change, body, body_before: before }) => {
    const entry = ListedEntry.parse(body)
    const differences = before === null ? [] : entryDifferences(ListedEntry.parse(before), entry)
    const { kind, sourceId, reference } = entry
    return {
      id: entryId,
      change,
      kind,
      reference: reference ?? sourceId,
      name: entry.names[0]?.text ?? '',
      differences,
    }
  })
  return { list, changes, ...(await countUpTo(tx, `select ${changed}`, [id])), page, pageSize }
}

/** The entries in force of a list, e.g. to tell what a new version changes. */
export async function entriesInForce(tx: Tx, listId: Id): Promise<ListedEntry[]> {
  const { rows } = await tx.query<{ body: unknown }>(
    'select body from listed_entries where list_id = $1 and in_force',
    [listId],
  )
  return rows.map((row) => ListedEntry.parse(row.body))
}

/** Every list in force. */
export async function readLists(tx: Tx): Promise<List[]> {
  const { rows } = await tx.query(`select ${columnsOf(listNoun)} from lists order by code`)
  return rows.map((row) => recordOf(listNoun, row))
}

/** A name of four parts in one line, in the order it is said. */
export function inOneLine(name: Readonly<Record<string, string>>): string {
  return ['given', 'father', 'grandfather', 'family']
    .map((part) => name[part] ?? '')
    .filter((part) => part !== '')
    .join(' ')
}
