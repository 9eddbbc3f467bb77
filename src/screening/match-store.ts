import type { PartialDate } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { inOne, pageSize } from '../kernel/paging.ts'
import { reviewersOf } from '../kernel/review.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { undated, type WorkSource } from '../server/work-source.ts'
import { ListedEntry } from './formats/listed-entry.ts'
import { matchNoun } from './match.ts'
import { inOneLine } from './store.ts'
import type { MatchesQuery, MatchesView, MatchRow, MatchView } from './views.ts'

/** How far a question is; an index holds this. */
const stage = (alias: string) =>
  `(case when ${alias}.status in ('same', 'different') then 'decided' else ${alias}.status end)`
const matchOrder = { raised: 'm.raised_at', score: 'm.score' }

/** A page of a work list; only matches within the reader's reach. */
export async function readMatchList(tx: Tx, query: MatchesQuery, language: string): Promise<MatchesView> {
  const { rows } = await tx.query<{ id: Id }>(
    `select m.id from matches m where ${stage('m')} = $1 ${orderBy(query.order, matchOrder, 'm.id')} ${pageAt(query.page)}`,
    [query.status],
  )
  const ids = rows.map(({ id }) => id)
  const found = new Map((await readMatches(tx, { ids }, language)).map((row) => [row.match.id, row]))
  const count = (status: string) => countUpTo(tx, `select from matches m where ${stage('m')} = $1`, [status])
  const totals = { open: await count('open'), proposed: await count('proposed'), decided: await count('decided') }
  const counts = { open: inOne(totals.open), proposed: inOne(totals.proposed), decided: inOne(totals.decided) }
  return {
    matches: ids.flatMap((id) => found.get(id) ?? []),
    counts,
    ...totals[query.status],
    page: query.page,
    pageSize,
  }
}

/** Matches of a person, of a group and its commanders, or of these ids; only those within the reader's reach. */
export async function readMatches(
  tx: Tx,
  which: { personId: Id } | { groupId: Id } | { ids: readonly Id[] },
  language: string,
): Promise<MatchRow[]> {
  const [condition, value] =
    'personId' in which
      ? ['m.person_id = $1', which.personId]
      : 'groupId' in which
        ? ['m.group_id = $1', which.groupId]
        : ['m.id = any($1)', which.ids]
  const { rows } = await tx.query(
    `select ${columnsOf(matchNoun, 'm')}, p.number as person_number, p.name_arabic, p.name_latin, l.title as list_title,
       l.invented as list_invented, e.body ->> 'reference' as reference, g.code as group_code,
       g.name_arabic as group_arabic, g.name_latin as group_latin, s.text as commander_text, s.latin as commander_latin
     from matches m join lists l on l.id = m.list_id join listed_entries e on e.id = m.entry_id
     left join people p on p.id = m.person_id left join armed_groups g on g.id = m.group_id
     left join estimates s on s.id = m.estimate_id
     where ${condition} order by m.raised_at, m.score desc`,
    [value],
  )
  const matches = rows.map((row) => ({ row, match: recordOf(matchNoun, row) }))
  const names = await userNames(
    tx,
    matches.flatMap(({ match }) => reviewersOf(match)),
    language,
  )
  return matches.map(({ row, match }) => ({
    match,
    person:
      match.personId === null
        ? null
        : {
            id: match.personId,
            number: row.person_number,
            nameArabic: inOneLine(row.name_arabic),
            nameLatin: inOneLine(row.name_latin),
          },
    group:
      match.groupId === null
        ? null
        : { id: match.groupId, code: row.group_code, nameArabic: row.group_arabic, nameLatin: row.group_latin },
    commander: match.estimateId === null ? null : { text: row.commander_text, latin: row.commander_latin },
    list: { title: row.list_title, invented: row.list_invented },
    reference: row.reference,
    reviewers: Object.fromEntries(reviewersOf(match).map((id) => [id, names.get(id) ?? ''])),
  }))
}

/** A match with both sides of the question. */
export async function readMatch(tx: Tx, id: Id, language: string): Promise<MatchView | undefined> {
  const [row] = await readMatches(tx, { ids: [id] }, language)
  if (!row) return undefined
  const { rows } = await tx.query<{ body: unknown; in_force: boolean }>(
    'select body, in_force from listed_entries where id = $1',
    [row.match.entryId],
  )
  const [entry] = rows
  if (!entry) return undefined
  return {
    ...row,
    entry: ListedEntry.parse(entry.body),
    inForce: entry.in_force,
    particulars: await particularsShown(tx, row.match.personId),
    aliases: await aliasesOf(tx, row.match.groupId),
  }
}

async function particularsShown(tx: Tx, personId: Id | null): Promise<MatchView['particulars']> {
  const { rows } = await tx.query<{
    birth: PartialDate
    nationality: string
    sex: string
    documents: { number: string }[]
  }>('select birth, nationality, sex, documents from people where id = $1', [personId])
  const [person] = rows
  return person ? { ...person, documents: person.documents.map(({ number }) => number) } : null
}

async function aliasesOf(tx: Tx, groupId: Id | null): Promise<string[]> {
  const { rows } = await tx.query<{ aliases: string[] }>('select aliases from armed_groups where id = $1', [groupId])
  return rows[0]?.aliases ?? []
}

/** Matches that wait for a proposal, and for the decision of another. */
export const screeningWork: readonly WorkSource[] = [
  {
    kind: 'match.propose',
    roles: ['screener'],
    sql: `select m.id, coalesce(p.number, g.code) as label, m.raised_at as since, ${undated}
      from matches m left join people p on p.id = m.person_id left join armed_groups g on g.id = m.group_id
      where m.status = 'open'`,
  },
  {
    kind: 'match.decide',
    roles: ['screener', 'director'],
    sql: `select m.id, coalesce(p.number, g.code) as label, m.proposed_at as since, ${undated}
      from me, matches m left join people p on p.id = m.person_id left join armed_groups g on g.id = m.group_id
      where m.status = 'proposed' and m.proposed_by is distinct from me.id`,
  },
]
