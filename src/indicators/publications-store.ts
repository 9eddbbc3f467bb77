import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { shortCodeOf } from '../server/short-code.ts'
import { indicatorPublicationNoun, PublishedFigure } from './publication.ts'
import { namesOfCells } from './read-store.ts'
import {
  type PublicationsQuery,
  PublicationsView,
  PublicationView,
  type PublishedFiguresQuery,
  PublishedFiguresView,
} from './views.ts'

/** A page of the publications of the reader's authority; a joint body reads those of all. */
export async function readPublications(
  tx: Tx,
  query: PublicationsQuery,
  actor: Actor,
  language: string,
): Promise<PublicationsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'p')
  if (query.state !== 'all') conditions.add((place) => `p.state = ${place}`, query.state)
  const from = `from indicator_publications p where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(indicatorPublicationNoun, 'p')} ${from}
     ${orderBy(query.order, { proposed: 'p.proposed_at' }, 'p.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const found = rows.map((row) => recordOf(indicatorPublicationNoun, row))
  const names = await userNames(
    tx,
    found.map(({ proposedBy }) => proposedBy),
    language,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return PublicationsView.parse({
    publications: found.map((one) => ({
      ...{ ...one, count: one.figures.length, proposedByName: names.get(one.proposedBy) ?? '' },
    })),
    ...{ ...total, page: query.page, pageSize },
  })
}

/** A publication with its figures, and beside those of a correction what was published before it. */
export async function readPublication(tx: Tx, id: Id, language: string): Promise<PublicationView | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(indicatorPublicationNoun)} from indicator_publications where id = $1`,
    [id],
  )
  if (!rows[0]) return undefined
  const publication = recordOf(indicatorPublicationNoun, rows[0])
  const { rows: before } = await tx.query<{ figure: unknown }>(
    `select distinct on (f.figure ->> 'code') f.figure from indicator_publications c
       join indicator_publications p on p.side_id = c.side_id and p.frequency = c.frequency and p.from_day = c.from_day
         and p.state = 'published' and p.id <> c.id and p.decided_at <= coalesce(c.decided_at, 'infinity')
       cross join jsonb_array_elements(p.figures) f (figure)
     where c.id = $1 and c.corrects is not null order by f.figure ->> 'code', p.decided_at desc, p.id desc`,
    [id],
  )
  const names = await userNames(tx, [publication.proposedBy, publication.decidedBy], language)
  return PublicationView.parse({
    publication,
    former: Object.fromEntries(
      before.map(({ figure }) => {
        const former = PublishedFigure.parse(figure)
        return [former.code, former]
      }),
    ),
    proposedByName: names.get(publication.proposedBy) ?? '',
    decidedByName: names.get(publication.decidedBy ?? '') ?? '',
    names: await namesOfCells(tx),
  })
}

/** Every value that was published and is not hidden `v`, of the figure `f` of a publication `p`: of a correction after what it corrects. */
export const publishedValues = `from indicator_publications p join authorities a on a.id = p.side_id
  cross join lateral jsonb_array_elements(p.figures) with ordinality f (figure, at)
  cross join lateral (
    select 'default' as combo, f.figure -> 'all' as cell, 0 as at union all
    select (c.cell ->> 'by') || ':' || coalesce(nullif(c.cell ->> 'key', ''), 'unknown'), c.cell -> 'figure', c.at
    from jsonb_array_elements(f.figure -> 'cells') with ordinality c (cell, at)) v`
export const publishedFirst = 'order by p.decided_at, p.id, f.at, v.at'

/** A period as DHIS2 writes it: 20200624, 2020W26 (of the year of its Thursday), 202006, 2020Q2 or 2020S1. */
const dhis2Period = `case p.frequency when 'day' then to_char(p.from_day, 'YYYYMMDD') when 'month' then to_char(p.from_day, 'YYYYMM')
  when 'week' then to_char(p.from_day, 'IYYY"W"FMIW') when 'quarter' then to_char(p.from_day, 'YYYY"Q"Q')
  else to_char(p.from_day, 'YYYY"S"') || case when extract(month from p.from_day) <= 6 then 1 else 2 end end`

/** What is said of each value, in SQL. `default` is what DHIS2 calls the whole, in every installation. */
export const publishedCells = {
  publication: shortCodeOf('IP', 'p.id'),
  dataElement: `f.figure ->> 'code'`,
  period: dhis2Period,
  orgUnit: 'a.code',
  categoryOptionCombo: 'v.combo',
  numerator: `v.cell ->> 'numerator'`,
  denominator: `v.cell ->> 'denominator'`,
  value: `v.cell ->> 'value'`,
  publishedAt: 'p.decided_at',
  corrects: shortCodeOf('IP', 'p.corrects'),
} as const

/** Which published values a query asks for: those of the reader's authority, and to a joint body those of all. */
export function publishedAsked({ publication }: PublishedFiguresQuery, actor: Actor): Conditions {
  const conditions = new Conditions()
  conditions.within(actor, 'p')
  conditions.say(`p.state = 'published' and not (v.cell ->> 'hidden')::boolean and v.cell ->> 'value' is not null`)
  if (publication !== undefined) conditions.add((place) => `p.id = ${place}`, publication)
  return conditions
}

/** A page of the values that were published. */
export async function readPublishedFigures(
  tx: Tx,
  query: PublishedFiguresQuery,
  actor: Actor,
): Promise<PublishedFiguresView> {
  const conditions = publishedAsked(query, actor)
  const from = `${publishedValues} where ${conditions.where}`
  const cells = Object.entries(publishedCells).map(([key, sql]) => `${sql} as "${key}"`)
  const { rows } = await tx.query(
    `select ${cells.join(', ')} ${from} ${publishedFirst} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return PublishedFiguresView.parse({ figures: rows, ...total, page: query.page, pageSize })
}
