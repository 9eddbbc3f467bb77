import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type DataValueSet, dataValueSetOf } from './data-value-set.ts'
import { indicatorPublicationNoun, PublishedFigure } from './publication.ts'
import { namesOfCells } from './read-store.ts'
import { type PublicationsQuery, PublicationsView, PublicationView } from './views.ts'

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

/** What was published, as DHIS2 takes it; undefined of what is proposed or was turned down. */
export async function readDataValueSet(tx: Tx, id: Id): Promise<DataValueSet | undefined> {
  const { rows } = await tx.query<Record<string, unknown> & { org_unit: string }>(
    `select ${columnsOf(indicatorPublicationNoun, 'p')}, a.code as org_unit
     from indicator_publications p join authorities a on a.id = p.side_id where p.id = $1 and p.state = 'published'`,
    [id],
  )
  if (!rows[0]) return undefined
  const { org_unit: orgUnit, ...row } = rows[0]
  const publication = recordOf(indicatorPublicationNoun, row)
  return publication.decidedAt === null
    ? undefined
    : dataValueSetOf({ ...publication, decidedAt: publication.decidedAt }, orgUnit)
}
