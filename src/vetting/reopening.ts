import { z } from 'zod'
import type { ActMoment } from '../kernel/action.ts'
import { Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { stepOf } from './case-steps.ts'
import { type ReopenCause, VettingCase, vettingCaseNoun, vettingMay } from './vetting-case.ts'

/**
 * What another act needs to know in order to take a case up again, as `findReopening` (src/vetting/reopening-store.ts) finds it; null
 * where the person has no case. A complaint asks for it by person.
 */
export const Reopening = z.object({
  case: VettingCase,
  /** The version of the requirements that is in force now. */
  requirementsId: Id,
  /** Why, sealed under the key of the case. */
  words: z.string(),
})
export type Reopening = z.infer<typeof Reopening>

/**
 * A case taken up again with its reason: what was decided is kept in its findings, votes and steps, and a new round begins with nothing
 * declared and nothing found; who is in service stays so until the new decision. Where nothing was decided yet, the reason is noted and
 * the round goes on. Pure, so that an act of another feature (a complaint, an appeal) brings it about in its own decision.
 */
export function reopened(of: Reopening, cause: ReopenCause, moment: ActMoment): Write[] {
  const { case: found, requirementsId, words } = of
  if (!vettingMay('reopen', found)) return [stepOf(found, { kind: 'noted', words, cause }, moment)]
  const next: VettingCase = {
    ...found,
    ...{ requirementsId, round: found.round + 1, status: 'requested' },
    ...{ openedBy: moment.actor.id, openedAt: moment.at },
    ...{ findingId: null, proposal: null, proposedBy: null },
    ...{ decision: null, decidedOn: null, validUntil: null },
    ...{ toldBy: null, toldOn: null, toldIn: null },
  }
  return [put(vettingCaseNoun, next), stepOf(next, { kind: 'reopened', words, cause }, moment)]
}
