import type { Id } from '../kernel/ids.ts'
import { pageSize, totalOf } from '../kernel/paging.ts'
import { todayHere, userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { Classification, classificationNoun, reviewOverdue } from './classification.ts'
import type {
  ClassificationsQuery,
  ClassificationsView,
  GroupClassificationsView,
  SchemesView,
  SchemeView,
} from './classification-views.ts'
import { groupNoun } from './group.ts'
import { ClassificationScheme, schemeNoun } from './scheme.ts'

/** Facts of schemes and classifications that need SQL. */
export const classificationLookups: Readonly<Record<string, Lookup>> = {
  'scheme.draft': {
    facts: async (tx, input, actor) => {
      const { rows } = await tx.query<{ last: number; open: boolean }>(
        `select coalesce(max(version), 0) as last, coalesce(bool_or(status = 'draft'), false) as open
         from classification_schemes where side_id = $1 and code = $2`,
        [actor.sideId, input.code],
      )
      return { lastVersion: rows[0]?.last ?? 0, draftOpen: rows[0]?.open ?? false }
    },
  },
  'scheme.sign': {
    facts: async (tx, _input, _actor, record) => {
      const scheme = ClassificationScheme.safeParse(record)
      const { rows } = await tx.query(
        `select ${columnsOf(schemeNoun)} from classification_schemes
         where side_id = $1 and code = $2 and status = 'inForce'`,
        [scheme.data?.sideId, scheme.data?.code],
      )
      return { former: rows[0] ? recordOf(schemeNoun, rows[0]) : null }
    },
  },
  'classification.propose': {
    facts: async (tx, input) => ({
      waiting: await exists(
        tx,
        `select from classifications c join classification_schemes s on s.code = c.scheme_code and s.side_id = c.side_id
         where c.group_id = $1 and s.id = $2 and c.status = 'proposed'`,
        [input.groupId, input.schemeId],
      ),
    }),
  },
  'classification.sign': {
    facts: async (tx, _input, _actor, record) => {
      const one = Classification.safeParse(record)
      const { rows } = await tx.query(
        `select ${columnsOf(classificationNoun)} from classifications
         where group_id = $1 and scheme_code = $2 and status = 'signed' order by id`,
        [one.data?.groupId, one.data?.schemeCode],
      )
      return { standing: rows.map((row) => recordOf(classificationNoun, row)) }
    },
  },
}

/** Every version of every scheme within reach. There are few: they are decrees and not records of people. */
export async function readSchemes(tx: Tx): Promise<SchemesView> {
  const { rows } = await tx.query(
    `select ${columnsOf(schemeNoun)} from classification_schemes order by code, version desc limit 200`,
  )
  return { schemes: rows.map((row) => recordOf(schemeNoun, row)) }
}

/** One version of a scheme, with its other versions and who drafted, proposed and signed it. */
export async function readScheme(tx: Tx, id: Id, language: string): Promise<SchemeView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(schemeNoun)} from classification_schemes where id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const scheme = recordOf(schemeNoun, row)
  const { rows: versions } = await tx.query(
    `select id, version, status from classification_schemes where side_id = $1 and code = $2 order by version desc`,
    [scheme.sideId, scheme.code],
  )
  const { rows: counted } = await tx.query<{ groups: number }>(
    `select count(*) as groups from classifications where scheme_id = $1 and status = 'signed'`,
    [id],
  )
  const names = await userNames(tx, [scheme.draftedBy, scheme.proposedBy, scheme.signedBy], language)
  return {
    scheme,
    versions: versions.map(({ id, version, status }) => ({ id, version, status })),
    groups: counted[0]?.groups ?? 0,
    names: Object.fromEntries(names),
  }
}

/** How a group was and is classified: every proposal, signature, refusal and setting aside, newest first. */
export async function readGroupClassifications(
  tx: Tx,
  groupId: Id,
  language: string,
  now: Date,
): Promise<GroupClassificationsView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(groupNoun)} from armed_groups where id = $1`, [groupId])
  const [row] = rows
  if (!row) return undefined
  const today = await todayHere(tx, now)
  const group = recordOf(groupNoun, row)
  const { rows: found } = await tx.query(
    `select ${columnsOf(classificationNoun)} from classifications where group_id = $1 order by proposed_at desc, id`,
    [groupId],
  )
  const classifications = found.map((one) => recordOf(classificationNoun, one))
  const { rows: schemes } = await tx.query(
    `select ${columnsOf(schemeNoun)} from classification_schemes
     where id = any($1) or (side_id = $2 and status = 'inForce') order by code, version desc`,
    [classifications.map(({ schemeId }) => schemeId), group.sideId],
  )
  const ids = classifications.flatMap(({ proposedBy, signedBy, turnedDownBy }) => [proposedBy, signedBy, turnedDownBy])
  const names = await userNames(tx, ids, language)
  return {
    group,
    classifications,
    schemes: schemes.map((one) => recordOf(schemeNoun, one)),
    today,
    names: Object.fromEntries(names),
  }
}

const shown = {
  all: 'true',
  overdue: 'c.review_due < $1::date',
  waiting: 'w.id is not null',
  classified: 'c.id is not null',
  unclassified: 'c.id is null',
} as const
const orders = { group: 'g.code', review: `coalesce(c.review_due, 'infinity')` } as const

/** Groups `g` with the class that stands `c`, the proposal that waits `w` and the scheme `s`, as a query asks for them; `$1` is the day. */
export function classificationsAsked(query: ClassificationsQuery, today: string) {
  return {
    from: `from armed_groups g
      left join classifications c on c.group_id = g.id and c.status = 'signed'
      left join classifications w on w.group_id = g.id and w.status = 'proposed'
        and (c.id is null or w.scheme_code = c.scheme_code)
      left join classification_schemes s on s.id = c.scheme_id`,
    sought: `$1::date is not null and (g.code ilike $2 or g.name_arabic ilike $2 or g.name_latin ilike $2)`,
    shown: shown[query.show],
    order: orderBy(query.order, orders, '(g.id, c.id)'),
    values: [today, anywhere(query.search)],
  }
}

/** The groups within reach with the class that stands, if one does: whose review is overdue, and what waits to be signed. */
export async function readClassifications(
  tx: Tx,
  query: ClassificationsQuery,
  now: Date,
): Promise<ClassificationsView> {
  const today = await todayHere(tx, now)
  const { from, sought, order, values, ...asked } = classificationsAsked(query, today)
  const { rows: counted } = await tx.query<Record<'total' | 'overdue' | 'waiting' | 'unclassified', number>>(
    `select count(*) filter (where ${sought} and ${asked.shown}) as total,
       count(*) filter (where ${shown.overdue}) as overdue, count(*) filter (where ${shown.waiting}) as waiting,
       count(*) filter (where ${shown.unclassified}) as unclassified ${from}`,
    values,
  )
  const { rows } = await tx.query(
    `select g.id as group_id, g.side_id, g.code, g.name_arabic, g.name_latin, c.id, c.signed_at, c.review_due, c.category,
       s.id as scheme_id, s.title, s.version, s.status as scheme_status, s.categories, w.id as waiting
     ${from} where ${sought} and ${asked.shown} ${order} ${pageAt(query.page)}`,
    values,
  )
  const count = counted[0] ?? { total: 0, overdue: 0, waiting: 0, unclassified: 0 }
  return {
    rows: rows.map((row) => ({
      group: {
        id: row.group_id,
        sideId: row.side_id,
        code: row.code,
        nameArabic: row.name_arabic,
        nameLatin: row.name_latin,
      },
      standing: row.id === null ? null : { id: row.id, signedAt: row.signed_at, reviewDue: row.review_due },
      category:
        schemeNoun.schema.shape.categories.safeParse(row.categories).data?.find(({ key }) => key === row.category) ??
        null,
      scheme:
        row.scheme_id === null
          ? null
          : { id: row.scheme_id, title: row.title, version: row.version, status: row.scheme_status },
      overdue: row.id !== null && reviewOverdue({ status: 'signed', reviewDue: row.review_due }, today),
      waiting: row.waiting,
    })),
    ...totalOf(count.total),
    page: query.page,
    pageSize,
    counts: { overdue: count.overdue, waiting: count.waiting, unclassified: count.unclassified },
  }
}
