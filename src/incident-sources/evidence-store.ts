import { type Incident, incidentNoun } from '../incidents/incident.ts'
import type { Id } from '../kernel/ids.ts'
import type { Tx } from '../server/database.ts'
import { recordOf } from '../server/records.ts'
import { Evidence } from './evidence.ts'

/** The incident that counts: of a duplicate the one that it was found to be. */
export async function keptIncident(tx: Tx, id: Id): Promise<Incident | null> {
  const { rows } = await tx.query<Record<string, unknown>>(
    `select k.* from incidents i join incidents k on k.id = coalesce(i.duplicate_of, i.id) where i.id = $1`,
    [id],
  )
  return rows[0] ? recordOf(incidentNoun, rows[0]) : null
}

const account = (alias: string) =>
  `'startedOn', ${alias}.started_on, 'endedOn', ${alias}.ended_on, 'dayPrecision', ${alias}.day_precision, 'point', ${alias}.point,
   'radiusM', ${alias}.radius_m, 'type', ${alias}.type, 'samePlace', may_be_one_place(${alias}.place_code, k.place_code)`

/** `k` is the incident that counts, `i` it and its duplicates. */
const from = `incidents k join incidents i on i.id = k.id or i.duplicate_of = k.id`

/**
 * What speaks for or against an incident and those that were found to be the same, as the rules of `establishing.ts` ask it: no words,
 * the newest grades, and approved findings alone. A few statements of one incident.
 */
export async function readEvidence(tx: Tx, id: Id): Promise<Evidence> {
  const { rows: statements } = await tx.query<{ one: unknown }>(
    `select jsonb_build_object('id', s.id, 'incidentId', s.incident_id, 'chain', s.chain, 'says', s.says, ${account('s')},
       'named', s.named, 'withdrawn', s.withdrawn <> '', 'grade', (select jsonb_build_object('reliability', g.reliability,
         'credibility', g.credibility) from incident_grades g where g.statement_id = s.id order by g.n desc limit 1)) as one
     from ${from} join incident_statements s on s.incident_id = i.id where k.id = $1 order by s.recorded_at, s.id`,
    [id],
  )
  const { rows: observations } = await tx.query<{ one: unknown }>(
    `select jsonb_build_object('id', o.id, 'incidentId', o.incident_id, 'says', o.says, ${account('o')}, 'observedBy', o.observed_by) as one
     from ${from} join incident_observations o on o.incident_id = i.id where k.id = $1 order by o.observed_at, o.id`,
    [id],
  )
  const { rows: files } = await tx.query<{ one: unknown }>(
    `select jsonb_build_object('id', f.id, 'incidentId', f.incident_id, 'kind', f.kind, 'findings', coalesce((
         select jsonb_agg(jsonb_build_object('method', a.method, 'verdict', a.verdict) order by a.proposed_at, a.id)
         from incident_file_findings a where a.file_id = f.id and a.signed_by is not null), '[]')) as one
     from ${from} join incident_files f on f.incident_id = i.id where k.id = $1 order by f.recorded_at, f.id`,
    [id],
  )
  return Evidence.parse({
    statements: statements.map(({ one }) => one),
    observations: observations.map(({ one }) => one),
    files: files.map(({ one }) => one),
  })
}

/** Whether a place that is named may be the incident's; null where none is named. */
export async function isSamePlace(tx: Tx, placeCode: unknown, incidentId: Id): Promise<boolean | null> {
  const { rows } = await tx.query<{ same: boolean | null }>(
    `select may_be_one_place($1, k.place_code) as same
     from incidents i join incidents k on k.id = coalesce(i.duplicate_of, i.id) where i.id = $2`,
    [placeCode, incidentId],
  )
  return rows[0]?.same ?? null
}
