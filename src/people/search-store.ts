import type { Id } from '../kernel/ids.ts'
import { pageSize, type Total, totalOf } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { exists, inTransaction, type Tx } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type Person, personNoun } from './person.ts'
import { type SoughtNumber, soughtIn, type Wanted, withNumber } from './sought-store.ts'
import { wordsOf } from './words.ts'

/** Keeps the words of people who were registered or corrected, in place of those that they had. */
export async function keepWords(tx: Tx, people: readonly Person[]): Promise<void> {
  const rows = people.flatMap((person) => {
    const words = wordsOf(person)
    // Who has no word at all is marked as looked at by one that nobody can ask for.
    return (words.length > 0 ? words : [{ word: '', skeleton: '' }]).map((one) => ({ ...one, person }))
  })
  const values = [
    rows.map(({ word }) => word),
    rows.map(({ skeleton }) => skeleton),
    rows.map(({ person }) => person.id),
    rows.map(({ person }) => person.sideId),
    rows.map(({ person }) => person.siteId),
    rows.map(({ person }) => person.registeredAt),
  ]
  await tx.query('delete from person_words where person_id = any($1)', [people.map(({ id }) => id)])
  await tx.query(
    `with given (word, skeleton, person_id, side_id, site_id, registered_at) as
       (select * from unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::timestamptz[])),
     new_words as (insert into words (word, skeleton, side_id, site_id)
       select distinct word, skeleton, side_id, site_id from given
       where not exists (select from words w where w.word = given.word and w.site_id = given.site_id)
       on conflict do nothing)
     insert into person_words (word, person_id, side_id, site_id, registered_at)
     select word, person_id, side_id, site_id, registered_at from given`,
    values,
  )
}

/** Takes the words of a name out of every search, and leaves the mark of who was looked at. */
export async function forgetWords(tx: Tx, { id, sideId, siteId, registeredAt }: Person): Promise<void> {
  await tx.query(
    `with gone as (delete from person_words where person_id = $1 returning word, site_id)
     delete from words w using gone where w.word = gone.word and w.site_id = gone.site_id and not exists
       (select from person_words p where p.word = gone.word and p.site_id = gone.site_id and p.person_id <> $1)`,
    [id],
  )
  await tx.query(
    `insert into person_words (word, person_id, side_id, site_id, registered_at) values ('', $1, $2, $3, $4)`,
    [id, sideId, siteId, registeredAt],
  )
}

const batchSize = 500

/**
 * Gives words to people who were registered before there was a search by words. Done before the server answers, since a
 * search that misses people without saying so is worse than none. Each batch waits for its turn with perform().
 */
export const wordsJob: Job = {
  name: 'words of people',
  beforeStart: true,
  isDue: (sulh) =>
    inTransaction(sulh.database.writer, (tx) =>
      exists(
        tx,
        'select from people p where not exists (select from person_words w where w.person_id = p.id) limit 1',
        [],
      ),
    ),
  run: async (sulh, onProgress, signal) => {
    for (let after: Id | undefined, done = 0; ; done += batchSize) {
      after = await inTransaction(sulh.database.writer, async (tx) => {
        await tx.query('select from journal_head for update')
        return keepMissingWords(tx, after)
      })
      if (after === undefined) return
      onProgress(`words of ${done + batchSize} people`, 0)
      signal.throwIfAborted()
    }
  },
}

/** The next people after an id: gives words to those who have none, and the last one's id. */
async function keepMissingWords(tx: Tx, after: Id | undefined): Promise<Id | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(personNoun, 'p')}, known.id is not null as known
     from (select * from people where $1::uuid is null or id > $1 order by id limit ${batchSize}) p
       left join lateral (select w.person_id as id from person_words w where w.person_id = p.id limit 1) known on true
     order by p.id`,
    [after ?? null],
  )
  const missing = rows.filter((row) => !row.known).map((row) => recordOf(personNoun, row))
  if (missing.length > 0) await keepWords(tx, missing)
  return rows.at(-1)?.id
}

export interface PeopleSearch {
  readonly search: string
  readonly screening: string
  readonly sex: string
  readonly order: string
  readonly page: number
}

/** The ids of a page, in order, and how many there are. */
export interface FoundPeople extends Total {
  readonly ids: readonly Id[]
}

export const peopleOrders: Readonly<Record<string, string>> = {
  registered: 'p.registered_at',
  number: 'p.number collate "C"',
  arabic: 'p.sort_arabic',
  latin: 'p.sort_latin',
}
const usualOrder = '-registered'

/** The entries of a word longer than this are not gathered: people are walked through in order instead. */
const gatheredAtMost = 30_000
/** How far the hits of a walk are counted. */
const walkCounted = 1000

interface CountedWord extends Wanted {
  /** How often its spellings are in people's names, counted up to `gatheredAtMost`. */
  readonly count: number
}

interface Sought {
  readonly query: PeopleSearch
  readonly actor: Actor
  /** The rarest first. */
  readonly wanted: readonly CountedWord[]
  readonly numbers: readonly SoughtNumber[]
}

/**
 * A page of the people whom a reader looks for. Every word must be in the name as it is written, as a beginning, or as
 * another spelling of the same name in either script; every number must be theirs. Where no other order is asked for,
 * exact spellings come first, and then the newest.
 */
export async function findPeople(tx: Tx, query: PeopleSearch, actor: Actor): Promise<FoundPeople> {
  const { wanted, numbers } = await soughtIn(tx, query.search)
  const sought = { query, actor, numbers, wanted: await counted(tx, wanted) }
  const [rarest] = sought.wanted
  if (!rarest) return listPeople(tx, sought)
  if (rarest.count === 0) return { ids: [], total: 0, more: false }
  if (rarest.count <= gatheredAtMost) return gather(tx, sought)
  return query.order === usualOrder ? walkExactFirst(tx, sought) : walk(tx, sought)
}

/** People without a word that they must have. */
async function listPeople(tx: Tx, sought: Sought): Promise<FoundPeople> {
  const { query, actor, numbers } = sought
  const total = await countListed(tx, sought)
  const conditions = new Conditions()
  const order = `${orderBy(query.order, peopleOrders, 'p.id')} ${pageAt(query.page)}`
  if (query.screening === 'all' || total.more) {
    const joined = filters(conditions, sought)
    const sql = `select p.id from people p ${joined} where ${conditions.where} ${order}`
    return { ids: await idsOf(tx, sql, conditions), ...total }
  }
  // Few of them: gathered and sorted. Walking through everybody in order would pass forty for each.
  const few = new Conditions(conditions.values)
  few.add((place) => `status = ${place}`, query.screening)
  filters(conditions, { query: { ...query, screening: 'all' }, actor, numbers })
  const sql = `with s as materialized (select id from screening_results where ${few.where})
    select p.id from s join people p on p.id = s.id where ${conditions.where} ${order}`
  return { ids: await idsOf(tx, sql, conditions), ...total }
}

/** Everybody registered has one result of screening, so the narrower table is counted where its status is asked. */
async function countListed(tx: Tx, sought: Sought): Promise<Total> {
  const conditions = new Conditions()
  if (sought.query.screening === 'all' || sought.query.sex !== 'all' || sought.numbers.length > 0) {
    const joined = filters(conditions, sought)
    return countUpTo(tx, `select from people p ${joined} where ${conditions.where}`, conditions.values)
  }
  conditions.add((place) => `s.status = ${place}`, sought.query.screening)
  conditions.within(sought.actor, 's')
  return countUpTo(tx, `select from screening_results s where ${conditions.where}`, conditions.values)
}

/** The people with the rarest word, and of them those with all the others: few enough to be sorted and counted. */
async function gather(tx: Tx, { query, actor, wanted, numbers }: Sought): Promise<FoundPeople> {
  const [rarest, ...others] = wanted
  if (!rarest) return { ids: [], total: 0, more: false }
  const conditions = new Conditions()
  const probes = others.map(
    ({ exact, spellings }, i) =>
      `cross join lateral (select bool_or(w.word = ${conditions.value(exact)}) as exact from person_words w
         where w.person_id = f.id and w.word = any(${conditions.value(spellings)}) having count(*) > 0) x${i}`,
  )
  const found = `select f.id, f.registered_at, ${['f', ...others.map((_, i) => `x${i}`)].map((x) => `${x}.exact`).join(' and ')} as exact
    from (select person_id as id, min(registered_at) as registered_at, bool_or(word = ${conditions.value(rarest.exact)}) as exact
      from person_words where word = any(${conditions.value(rarest.spellings)}) group by person_id) f ${probes.join(' ')}`
  const usual = query.order === usualOrder
  const people = usual && numbers.length === 0 && query.sex === 'all' ? '' : 'join people p on p.id = f.id'
  const joined = `${people} ${filters(conditions, { query, actor, numbers }, 'f', people === '' ? 'f' : 'p')}`
  const sorted = usual
    ? 'f.registered_at'
    : peopleOrders[query.order.startsWith('-') ? query.order.slice(1) : query.order]
  const order = orderBy(query.order.startsWith('-') ? '-sorted' : 'sorted', { sorted: 'sorted' }, 'id')
  const { rows } = await tx.query<{ ids: Id[]; n: number }>(
    `with f as materialized (${found}),
       hits as materialized (select f.id, f.exact, ${sorted} as sorted from f ${joined} where ${conditions.where})
     select (select count(*) from hits) as n,
       array(select id from hits ${usual ? order.replace('by', 'by exact desc,') : order} ${pageAt(query.page)}) as ids`,
    conditions.values,
  )
  const { ids = [], n = 0 } = rows[0] ?? {}
  return { ids, ...totalOf(n) }
}

/** The page of a walk, exact spellings first: the exact ones have a list of their own, and the rest follows it. */
async function walkExactFirst(tx: Tx, sought: Sought): Promise<FoundPeople> {
  const exactly = await counted(
    tx,
    sought.wanted.map(({ exact }) => ({ exact, spellings: [exact] })),
  )
  const [rarest] = exactly
  const narrow = { ...sought, wanted: exactly }
  const few = rarest !== undefined && rarest.count <= gatheredAtMost
  const exact = few ? await gather(tx, narrow) : await walk(tx, narrow)
  if (exact.ids.length === pageSize) return { ...exact, total: Math.max(exact.total, walkCounted), more: true }
  const before = few ? exact.total : (await countUpTo(tx, ...walked(narrow))).total
  const skipped = Math.max(0, (sought.query.page - 1) * pageSize - before)
  const rest = await walk(tx, sought, { exactly, skipped, limit: pageSize - exact.ids.length })
  return { ...rest, ids: [...exact.ids, ...rest.ids] }
}

/** Goes through the people in the order that is asked for, and takes who has the words: many do, so it is soon done. */
async function walk(
  tx: Tx,
  sought: Sought,
  rest?: { exactly: readonly Wanted[]; skipped: number; limit: number },
): Promise<FoundPeople> {
  const { query } = sought
  const [sql, values] = walked(sought, rest?.exactly)
  const skipped = rest?.skipped ?? (query.page - 1) * pageSize
  const limit = rest?.limit ?? pageSize
  const { rows } = await tx.query<{ id: Id }>(
    `${sql} ${orderBy(query.order, peopleOrders, 'p.id')} limit ${limit + 1} offset ${skipped}`,
    [...values],
  )
  const more = rows.length > limit
  const ids = rows.slice(0, limit).map(({ id }) => id)
  return { ids, total: Math.max(more ? walkCounted : 0, (query.page - 1) * pageSize + ids.length), more }
}

/** The statement of a walk, without its order. */
function walked(sought: Sought, except?: readonly Wanted[]): [sql: string, values: unknown[]] {
  const conditions = new Conditions()
  // `limit 1` keeps the planner from joining whole lists of words: each person is looked up by their id.
  const probe = ({ spellings }: Pick<Wanted, 'spellings'>) =>
    `(select from person_words w where w.person_id = p.id and w.word = any(${conditions.value(spellings)}) limit 1)`
  const probes = sought.wanted.map((wanted, i) => `cross join lateral ${probe(wanted)} x${i}`)
  if (except) conditions.say(`not (${except.map((wanted) => `exists ${probe(wanted)}`).join(' and ')})`)
  const joined = filters(conditions, sought)
  return [`select p.id from people p ${joined} ${probes.join(' ')} where ${conditions.where}`, conditions.values]
}

/** Adds what is asked beside the words; gives the join that it needs. */
function filters(
  conditions: Conditions,
  { query, actor, numbers }: Omit<Sought, 'wanted'>,
  person = 'p',
  reach = person,
): string {
  for (const number of numbers) conditions.say(withNumber(conditions, number))
  // As a word of the statement, so that the index of the women answers it.
  if (query.sex !== 'all') conditions.say(`p.sex = '${query.sex === 'female' ? 'female' : 'male'}'`)
  if (query.screening === 'all') {
    if (reach === 'p') conditions.within(actor, 'p')
    return ''
  }
  conditions.add((place) => `s.status = ${place}`, query.screening)
  conditions.within(actor, 's')
  return `join screening_results s on s.id = ${person}.id`
}

async function idsOf(tx: Tx, sql: string, { values }: Conditions): Promise<Id[]> {
  const { rows } = await tx.query<{ id: Id }>(sql, [...values])
  return rows.map(({ id }) => id)
}

/** Words with how often they are in names, the rarest first. */
async function counted(tx: Tx, wanted: readonly Wanted[]): Promise<CountedWord[]> {
  if (wanted.length === 0) return []
  const conditions = new Conditions()
  const counts = wanted.map(
    ({ spellings }) =>
      `(select count(*) from (select from person_words where word = any(${conditions.value(spellings)}) limit ${gatheredAtMost + 1}) x)`,
  )
  const { rows } = await tx.query<{ counts: number[] }>(
    `select array[${counts.join(', ')}] as counts`,
    conditions.values,
  )
  return wanted.map((one, i) => ({ ...one, count: Number(rows[0]?.counts[i] ?? 0) })).sort((a, b) => a.count - b.count)
}
