import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { userNames } from '../programme/store.ts'
import { exists, type Tx } from '../server/database.ts'
import { anywhere, Conditions, countUpTo, namedIn, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { institutionNoun, institutionPostNoun, institutionStepNoun, institutionUnitNoun } from './institution.ts'
import { institutionRequirementsNoun } from './requirements.ts'
import {
  InstitutionChoicesView,
  InstitutionRow,
  type InstitutionsQuery,
  type InstitutionsView,
  InstitutionView,
} from './views.ts'

/** Facts of institutions that need SQL. */
export const institutionLookups: Readonly<Record<string, Lookup>> = {
  'institutionUnit.record': {
    facts: async (tx, { placeCode }) => ({
      placeKnown: placeCode === null || (await exists(tx, 'select from places where code = $1', [placeCode])),
    }),
  },
  'institutionRequirements.draft': {
    facts: async (tx, { institutionId }) => {
      const { rows } = await tx.query<{ versions: number; draft: boolean }>(
        `select coalesce(max(version), 0) as versions, coalesce(bool_or(status = 'draft'), false) as draft
         from institution_requirements where institution_id = $1`,
        [institutionId],
      )
      return rows[0] ?? { versions: 0, draft: false }
    },
  },
  'institutionRequirements.sign': {
    facts: async (tx, _input, _actor, requirements) => {
      const { rows } = await tx.query(
        `select ${columnsOf(institutionRequirementsNoun)} from institution_requirements
         where institution_id = $1 and status = 'inForce'`,
        [requirements?.institutionId ?? null],
      )
      return { inForce: rows[0] ? recordOf(institutionRequirementsNoun, rows[0]) : null }
    },
  },
}

const columns = `to_jsonb(i) as institution, a.name as "sideName",
  (select count(*) from institution_units u where u.institution_id = i.id and u.status = 'active') as units,
  (select coalesce(sum(p.places), 0) from institution_posts p where p.institution_id = i.id and p.status = 'open') as places,
  (select coalesce(sum(p.filled), 0) from institution_posts p where p.institution_id = i.id) as filled,
  (select r.version from institution_requirements r where r.institution_id = i.id and r.status = 'inForce') as version`
const from = 'from institutions i join authorities a on a.id = i.side_id'

interface Found extends Record<string, unknown> {
  readonly institution: Record<string, unknown>
}

export const institutionOrders = { recorded: 'i.recorded_at' } as const

/** Which institutions a query asks for: conditions on `i`. */
export function institutionsAsked(query: InstitutionsQuery): Conditions {
  const conditions = new Conditions()
  if (query.kind !== 'all') conditions.add((place) => `i.kind = ${place}`, query.kind)
  if (query.search !== '') conditions.add(namedIn('i.name'), anywhere(query.search))
  return conditions
}

/** A page of the institutions within reach. */
export async function readInstitutions(tx: Tx, query: InstitutionsQuery): Promise<InstitutionsView> {
  const conditions = institutionsAsked(query)
  const order = orderBy(query.order, institutionOrders, 'i.id')
  const { rows } = await tx.query<Found>(
    `select ${columns} ${from} where ${conditions.where} ${order} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from} where ${conditions.where}`, conditions.values)
  return { institutions: rows.map(rowOf), ...total, page: query.page, pageSize }
}

function rowOf(row: Found): InstitutionRow {
  return InstitutionRow.parse({
    ...row,
    institution: recordOf(institutionNoun, row.institution),
    places: Number(row.places),
    filled: Number(row.filled),
  })
}

/** One institution with its units, posts, versions of its requirements and what was changed; undefined where out of reach. */
export async function readInstitution(tx: Tx, id: Id, language: string): Promise<InstitutionView | undefined> {
  const { rows } = await tx.query<Found>(`select ${columns} ${from} where i.id = $1`, [id])
  const [row] = rows
  if (!row) return undefined
  const { rows: units } = await tx.query(
    `select to_jsonb(u) as row, p.name from institution_units u left join places p on p.code = u.place_code
     where u.institution_id = $1 order by u.status, u.recorded_at, u.id`,
    [id],
  )
  const { rows: posts } = await tx.query(
    `select to_jsonb(p) as row, u.name from institution_posts p left join institution_units u on u.id = p.unit_id
     where p.institution_id = $1 order by p.status desc, p.recorded_at, p.id`,
    [id],
  )
  const { rows: asked } = await tx.query(
    `select ${columnsOf(institutionRequirementsNoun)} from institution_requirements where institution_id = $1 order by version desc`,
    [id],
  )
  const { rows: taken } = await tx.query(
    `select ${columnsOf(institutionStepNoun)} from institution_steps where institution_id = $1 order by taken_at, id`,
    [id],
  )
  const requirements = asked.map((one) => recordOf(institutionRequirementsNoun, one))
  const steps = taken.map((one) => recordOf(institutionStepNoun, one))
  const officers = [
    ...requirements.flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy]),
    ...steps.map(({ takenBy }) => takenBy),
  ]
  const names = await userNames(tx, officers, language)
  const nameOf = (who: Id | null) => (who === null ? '' : (names.get(who) ?? ''))
  return InstitutionView.parse({
    institution: recordOf(institutionNoun, row.institution),
    sideName: row.sideName,
    units: units.map((one) => ({ unit: recordOf(institutionUnitNoun, one.row), placeName: one.name })),
    posts: posts.map((one) => ({ post: recordOf(institutionPostNoun, one.row), unitName: one.name })),
    requirements: requirements.map((one) => ({
      requirements: one,
      proposedByName: nameOf(one.proposedBy),
      signedByName: nameOf(one.signedBy),
    })),
    steps: steps.map((step) => ({ step, takenByName: nameOf(step.takenBy) })),
  })
}

/** Institutions within reach with their active units and open posts, as forms choose among them. */
export async function readInstitutionChoices(tx: Tx): Promise<InstitutionChoicesView> {
  const { rows } = await tx.query(
    `select i.id, i.side_id as "sideId", i.name,
       coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.recorded_at, u.id)
         from institution_units u where u.institution_id = i.id and u.status = 'active'), '[]') as units,
       coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'rank', p.rank, 'places', p.places,
           'filled', p.filled) order by p.recorded_at, p.id)
         from institution_posts p where p.institution_id = i.id and p.status = 'open'), '[]') as posts
     from institutions i order by i.recorded_at, i.id limit 200`,
  )
  return InstitutionChoicesView.parse({ institutions: rows })
}
