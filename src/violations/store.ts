import type { z } from 'zod'
import { articleNoun } from '../ceasefire/agreement.ts'
import { type Incident, incidentNoun } from '../incidents/incident.ts'
import type { Id } from '../kernel/ids.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type Finding, findingNoun, type Notice, noticeNoun, type Reexamination, reexaminationNoun } from './notice.ts'
import { type Violation, violationNoun } from './violation.ts'
import type { Sides } from './violation-actions.ts'

/** The sides that there are. */
export async function sidesOf(tx: Tx): Promise<z.infer<typeof Sides>> {
  return (await tx.query<{ id: Id; code: string }>(`select id, code from authorities where kind = 'side'`)).rows
}

/** Whether the same is proposed or confirmed already. */
export function violationStands(
  tx: Tx,
  { incidentId, articleId, code, party }: Readonly<Record<'incidentId' | 'articleId' | 'code' | 'party', unknown>>,
): Promise<boolean> {
  return exists(
    tx,
    `select from violations where incident_id = $1 and article_id = $2 and code = $3 and party = $4
       and status in ('proposed', 'confirmed')`,
    [incidentId, articleId, code, party],
  )
}

/** What a side was told of a violation; null before. */
async function noticeOf(tx: Tx, violationId: unknown): Promise<Notice | null> {
  const { rows } = await tx.query(`select ${columnsOf(noticeNoun)} from violation_notices where violation_id = $1`, [
    violationId,
  ])
  return rows[0] ? recordOf(noticeNoun, rows[0]) : null
}

async function violationOf(tx: Tx, id: unknown): Promise<Violation | null> {
  const { rows } = await tx.query(`select ${columnsOf(violationNoun)} from violations where id = $1`, [id])
  return rows[0] ? recordOf(violationNoun, rows[0]) : null
}

async function incidentOf(tx: Tx, violationId: unknown): Promise<Incident | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(incidentNoun, 'i')} from violations v join incidents i on i.id = v.incident_id where v.id = $1`,
    [violationId],
  )
  return rows[0] ? recordOf(incidentNoun, rows[0]) : null
}

/** What was found of a violation, the newest first. */
export async function findingsOf(tx: Tx, violationId: unknown): Promise<Finding[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(findingNoun)} from violation_findings where violation_id = $1 order by proposed_at desc, id`,
    [violationId],
  )
  return rows.map((row) => recordOf(findingNoun, row))
}

export async function reexaminationOf(tx: Tx, violationId: unknown): Promise<Reexamination | null> {
  const { rows } = await tx.query(
    `select ${columnsOf(reexaminationNoun)} from violation_reexaminations where violation_id = $1`,
    [violationId],
  )
  return rows[0] ? recordOf(reexaminationNoun, rows[0]) : null
}

const judged: Lookup = {
  facts: async (tx, { id }, actor, violation) => ({
    notice: await noticeOf(tx, id),
    wroteIncident: await exists(tx, 'select from incident_versions where incident_id = $1 and written_by = $2', [
      violation?.incidentId ?? null,
      actor.id,
    ]),
  }),
}

const withNotice: Lookup = { facts: async (tx, { id }) => ({ notice: await noticeOf(tx, id) }) }

/** The violation that a finding is of, and what was found of it before. */
const found: Lookup = {
  facts: async (tx, _input, _actor, finding) => ({
    findings: await findingsOf(tx, finding?.violationId ?? null),
    reexamination: await reexaminationOf(tx, finding?.violationId ?? null),
  }),
}

/** Facts of violations that need SQL. */
export const violationLookups: Readonly<Record<string, Lookup>> = {
  'violation.propose': {
    facts: async (tx, { incidentId, articleId, code, party }) => ({
      sides: await sidesOf(tx),
      standing: await violationStands(tx, { incidentId, articleId, code, party }),
    }),
  },
  'violation.confirm': judged,
  'violation.turnDown': judged,
  'violation.takeBack': withNotice,
  'violation.follow': withNotice,
  'violationNotice.send': {
    facts: async (tx, { violationId }) => {
      const { rows } = await tx.query<{ district: string; days: number }>(
        `select coalesce(case when p.kind = 'town' then p.parent_code end, p.code) as district, a.reply_days as days
         from violations v join incidents i on i.id = v.incident_id join places p on p.code = i.place_code
           join ceasefire_agreements a on a.id = v.agreement_id where v.id = $1`,
        [violationId],
      )
      return {
        incident: await incidentOf(tx, violationId),
        districtCode: rows[0]?.district ?? null,
        replyDays: rows[0]?.days ?? null,
        told: (await noticeOf(tx, violationId)) !== null,
      }
    },
  },
  'violationFinding.propose': {
    facts: async (tx, { noticeId }) => {
      const { rows } = await tx.query<{ id: Id }>('select violation_id as id from violation_notices where id = $1', [
        noticeId,
      ])
      const violationId = rows[0]?.id ?? null
      return {
        violation: await violationOf(tx, violationId),
        findings: await findingsOf(tx, violationId),
        reexamination: await reexaminationOf(tx, violationId),
      }
    },
  },
  'violationFinding.sign': found,
  'violationFinding.turnDown': found,
  'violationReexamination.ask': {
    facts: async (tx, { violationId }) => ({ asked: (await reexaminationOf(tx, violationId)) !== null }),
  },
}

/** Violations whose incident does not bear them any more: the program takes back or withdraws them. */
export async function withoutBasis(tx: Tx): Promise<Id[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `select v.id from violations v join incidents i on i.id = v.incident_id
     where v.status in ('proposed', 'confirmed') and (i.state in ('refuted', 'duplicate')
       or (v.status = 'confirmed' and i.state not in ('partlyCorroborated', 'corroborated', 'verified'))) order by v.id limit 500`,
  )
  return rows.map(({ id }) => id)
}

/** The article of an id, as the reader may know it. */
export async function articleOf(tx: Tx, id: Id) {
  const { rows } = await tx.query(`select ${columnsOf(articleNoun)} from ceasefire_articles where id = $1`, [id])
  return rows[0] ? recordOf(articleNoun, rows[0]) : undefined
}
