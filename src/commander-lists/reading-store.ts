import { groupNoun } from '../groups/group.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize, totalOf } from '../kernel/paging.ts'
import { blockingKeys } from '../names/blocking.ts'
import { type FourPartName, fullName } from '../people/person.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type CommanderList, commanderListNoun, entryDecisionNoun } from './commander-list.ts'
import { listed } from './entry.ts'
import { entryLikeness } from './likeness.ts'
import { takenColumns } from './store.ts'
import type {
  ChangesQuery,
  ChangesView,
  CommanderListsView,
  CommanderListView,
  EntriesQuery,
  EntriesView,
  EntryRow,
  EntryView,
  GroupListsView,
  ListsQuery,
} from './views.ts'
import { wordsOfName } from './words.ts'

const groupOrders = { group: 'g.code', inForce: 'coalesce(l.version, 0)' }

/** Groups within reach, with their list in force and the open version. */
export async function readGroupsWithLists(tx: Tx, query: ListsQuery): Promise<CommanderListsView> {
  const { rows: groups } = await tx.query(
    `select ${columnsOf(groupNoun, 'g')} from armed_groups g left join commander_lists l on l.group_id = g.id and l.in_force
     ${orderBy(query.order, groupOrders, 'g.id')} ${pageAt(query.page)}`,
  )
  const { rows } = await tx.query(
    `select ${columnsOf(commanderListNoun)} from commander_lists where group_id = any($1) and (in_force or status = 'importing')`,
    [groups.map(({ id }) => id)],
  )
  const lists = rows.map((row) => recordOf(commanderListNoun, row))
  return {
    groups: groups.map((row) => {
      const group = recordOf(groupNoun, row)
      const ofGroup = lists.filter(({ groupId }) => groupId === group.id)
      const inForce = ofGroup.find((list) => list.inForce) ?? null
      return { group, inForce, open: ofGroup.find(({ status }) => status === 'importing') ?? null }
    }),
    ...(await countUpTo(tx, 'select from armed_groups', [])),
    page: query.page,
    pageSize,
  }
}

/** Every version of a group's list, newest first. */
export async function readGroupLists(tx: Tx, groupId: Id, language: string): Promise<GroupListsView | undefined> {
  const { rows: groups } = await tx.query(`select ${columnsOf(groupNoun)} from armed_groups where id = $1`, [groupId])
  const [group] = groups
  if (!group) return undefined
  const { rows } = await tx.query(
    `select ${columnsOf(commanderListNoun)} from commander_lists where group_id = $1 order by version desc`,
    [groupId],
  )
  const versions = rows.map((row) => recordOf(commanderListNoun, row))
  return { group: recordOf(groupNoun, group), versions, names: await namesFor(tx, versions, language) }
}

async function namesFor(tx: Tx, lists: readonly CommanderList[], language: string): Promise<Record<string, string>> {
  const ids = lists.flatMap(({ receivedBy, frozenBy, discardedBy }) => [receivedBy, frozenBy, discardedBy])
  const names = await userNames(
    tx,
    ids.filter((id) => id !== null),
    language,
  )
  return Object.fromEntries(names)
}

/** A list within reach, or undefined. */
export async function findList(tx: Tx, id: Id): Promise<CommanderList | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(commanderListNoun)} from commander_lists where id = $1`, [id])
  return rows[0] ? recordOf(commanderListNoun, rows[0]) : undefined
}

/** A version with its group and its place among the versions. */
export async function readList(tx: Tx, id: Id, language: string): Promise<CommanderListView | undefined> {
  const list = await findList(tx, id)
  if (!list) return undefined
  const { rows } = await tx.query(`select ${columnsOf(groupNoun)} from armed_groups where id = $1`, [list.groupId])
  const before = list.supersedes === null ? undefined : await findList(tx, list.supersedes)
  const newerOpen = await exists(tx, `select from commander_lists where supersedes = $1 and status = 'importing'`, [id])
  const kept = list.changes.same + list.changes.changed
  return {
    list,
    group: recordOf(groupNoun, rows[0] ?? {}),
    names: await namesFor(tx, [list], language),
    before: before
      ? { id: before.id, version: before.version, removed: listed(before.counts) - before.counts.minor - kept }
      : null,
    newerOpen,
  }
}

const entryOrders = { row: 'e."row"', name: 'e.name_arabic', score: 'e.score' }

/** A page of a list's entries. Search is by equality of words, so that an index answers it under row-level security. */
export async function readEntries(tx: Tx, list: CommanderList, query: EntriesQuery): Promise<EntriesView> {
  const conditions = new Conditions()
  conditions.add((place) => `e.list_id = ${place}`, list.id)
  if (query.state !== 'all') conditions.add((place) => `e.state = ${place}`, query.state)
  const words = wordsOfName(query.search)
  for (const word of words)
    conditions.add(
      (place) =>
        `exists (select from commander_list_words w where w.list_id = e.list_id and w.word = ${place} and w."row" = e."row")`,
      word,
    )
  const byScore = query.order.endsWith('score')
  if (byScore) conditions.say('e.score is not null')
  const from = `from commander_list_entries e where ${conditions.where}`
  const inState = query.state === 'all' ? listed(list.counts) : list.counts[query.state]
  const total =
    byScore || words.length > 0 ? await countUpTo(tx, `select ${from}`, conditions.values) : totalOf(inState)
  const order = orderBy(query.order, entryOrders, 'e."row"')
  const { rows } = await tx.query(
    `with page as materialized (select e.id, row_number() over (${order}) as place ${from} ${order} ${pageAt(query.page)})
     select ${prefixed(takenColumns)}, e.state, e.person_id as "personId", e.decision_id is not null as decided,
       p.id as "p.id", p.number, p.name_arabic as "p.arabic", p.name_latin as "p.latin", p.birth as "p.birth"
     from page join commander_list_entries e on e.id = page.id left join people p on p.id = coalesce(e.person_id, e.suggested_id)
     order by page.place`,
    conditions.values,
  )
  return { entries: rows.map(entryRow), ...total, page: query.page, pageSize }
}

/** Each column with the entry's alias in front. */
function prefixed(columns: string): string {
  return columns.replace(/(^|,\s*)(?=["\w])/g, '$1e.')
}

interface JoinedRow extends Omit<EntryRow, 'person'> {
  readonly 'p.id': Id | null
  readonly number: string
  readonly 'p.arabic': FourPartName
  readonly 'p.latin': FourPartName
  readonly 'p.birth': NonNullable<EntryRow['person']>['birth']
}

function entryRow(row: JoinedRow): EntryRow {
  const { 'p.id': id, number, 'p.arabic': arabic, 'p.latin': latin, 'p.birth': birth, ...entry } = row
  if (id === null) return { ...entry, person: null }
  return { ...entry, person: { id, number, nameArabic: fullName(arabic), nameLatin: fullName(latin), birth } }
}

const saidJson = (alias: string) =>
  `jsonb_build_object('row', ${alias}."row", 'nameArabic', ${alias}.name_arabic, 'nameLatin', ${alias}.name_latin, 'birth',
    ${alias}.birth, 'role', ${alias}.role, 'rank', ${alias}.rank, 'joined', ${alias}.joined, 'weapon', ${alias}.weapon)`

/** What a version adds, changes or leaves out beside the one before. */
export async function readChanges(tx: Tx, list: CommanderList, query: ChangesQuery): Promise<ChangesView> {
  const shown = { page: query.page, pageSize }
  if (query.kind === 'removed') {
    if (list.supersedes === null) return { changes: [], ...totalOf(0), ...shown }
    const before = await findList(tx, list.supersedes)
    const kept = list.changes.same + list.changes.changed
    const { rows } = await tx.query(
      `select ${saidJson('b')} as before, null as after from commander_list_entries b
       where b.list_id = $1 and b.entry_key is not null and not exists (
         select from commander_list_entries a where a.list_id = $2 and a.entry_key = b.entry_key and a.occurrence = b.occurrence)
       order by b."row" ${pageAt(query.page)}`,
      [list.supersedes, list.id],
    )
    const total = before ? listed(before.counts) - before.counts.minor - kept : 0
    return { changes: rows, ...totalOf(total), ...shown }
  }
  const { rows } = await tx.query(
    `select ${saidJson('a')} as after, case when b.id is null then null else ${saidJson('b')} end as before
     from commander_list_entries a left join commander_list_entries b on b.id = a.previous_id
     where a.list_id = $1 and a."change" = $2 and a."change" <> 'same' order by a."row" ${pageAt(query.page)}`,
    [list.id, query.kind],
  )
  return { changes: rows, ...totalOf(list.changes[query.kind]), ...shown }
}

/** Whom an entry may be, by the name engine, among those whom the reader sees; and every decision on it. */
export async function readEntry(tx: Tx, list: CommanderList, id: Id, language: string): Promise<EntryView | undefined> {
  const { rows } = await tx.query(
    `select name_arabic as "nameArabic", name_latin as "nameLatin", birth from commander_list_entries where id = $1 and list_id = $2`,
    [id, list.id],
  )
  const [entry] = rows
  if (!entry) return undefined
  const keys = [entry.nameArabic, entry.nameLatin].flatMap((name: string) => (name === '' ? [] : blockingKeys(name)))
  const { rows: people } = await tx.query(
    `select p.id, p.number, p.name_arabic, p.name_latin, p.birth from people p join
       (select person_id, count(*) as shared from person_keys where key = any($1) and side_id = $2
        group by person_id order by shared desc, person_id limit 30) k on k.person_id = p.id`,
    [keys, list.sideId],
  )
  const candidates = people
    .map((row) => ({
      id: row.id,
      number: row.number,
      nameArabic: fullName(row.name_arabic),
      nameLatin: fullName(row.name_latin),
      birth: row.birth,
      score: entryLikeness(entry, { nameArabic: row.name_arabic, nameLatin: row.name_latin, birth: row.birth }),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 8)
  const { rows: decided } = await tx.query(
    `select ${columnsOf(entryDecisionNoun)} from commander_list_decisions where entry_id = $1 order by n desc`,
    [id],
  )
  const decisions = decided.map((row) => recordOf(entryDecisionNoun, row))
  const names = await userNames(
    tx,
    decisions.map(({ decidedBy }) => decidedBy),
    language,
  )
  return { candidates, decisions, names: Object.fromEntries(names) }
}
