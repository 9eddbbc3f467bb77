import type { Id } from '../kernel/ids.ts'
import { exists, type Tx } from '../server/database.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { sealField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import type { Reopening } from './reopening.ts'
import { type StepWords, type VettingCase, vettingCaseNoun } from './vetting-case.ts'

/** The words of a step, sealed under the key of its case. */
export function sealedWords(
  tx: Tx,
  sealer: Sealer,
  caseId: Id,
  words: Partial<StepWords> & Pick<StepWords, 'note'>,
): Promise<string> {
  return sealField(tx, sealer, caseId, { declaration: null, ...words })
}

/** The version of an institution's requirements that is in force; null where none is. */
export async function requirementsInForce(tx: Tx, institutionId: unknown): Promise<Id | null> {
  const { rows } = await tx.query<{ id: Id }>(
    `select id from institution_requirements where institution_id = $1 and status = 'inForce'`,
    [institutionId],
  )
  return rows[0]?.id ?? null
}

/** Whether another case than this one is open of the same person at the same institution. */
export function openBeside(
  tx: Tx,
  { id, personId, institutionId }: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  return exists(
    tx,
    `select from vetting_cases where person_id = $1 and institution_id = $2 and id <> $3
       and status not in ('left', 'expired', 'withdrawn')`,
    [personId, institutionId, id],
  )
}

/**
 * The case by which a person serves, or else their newest one that is open or decided; undefined where they have none. For acts of other
 * features, as the writer: a complaint about an officer finds it by person, and nobody is told of it.
 */
export async function openOrClearedCaseOf(tx: Tx, personId: Id): Promise<VettingCase | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(vettingCaseNoun)} from vetting_cases where person_id = $1 and status not in ('withdrawn', 'left')
     order by in_service desc, opened_at desc, id limit 1`,
    [personId],
  )
  return rows[0] && recordOf(vettingCaseNoun, rows[0])
}

/**
 * What `reopened` (src/vetting/reopening.ts) needs in order to take a person's case up again, with the reason sealed under its key; null
 * where the person has no case. A lookup of another feature's action calls it and gives it to `decide` as a fact (`Reopening.nullable()`).
 */
export async function findReopening(tx: Tx, sealer: Sealer, personId: Id, reason: string): Promise<Reopening | null> {
  const found = await openOrClearedCaseOf(tx, personId)
  if (!found) return null
  const requirementsId = (await requirementsInForce(tx, found.institutionId)) ?? found.requirementsId
  return { case: found, requirementsId, words: await sealedWords(tx, sealer, found.id, { note: reason }) }
}
