import type { ActMoment } from '../kernel/action.ts'
import { type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, type Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
import {
  isWithin,
  type VettingCase,
  type VettingStep,
  vettingCaseNoun,
  vettingMay,
  vettingStepNoun,
} from './vetting-case.ts'

/** The case of this officer in a status in which the step is possible, or why not. What is not theirs does not exist to them. */
export function caseFor(
  found: VettingCase | null | undefined,
  step: Parameters<typeof vettingMay>[0],
  actor: Actor,
  field?: string,
): VettingCase | Refusal {
  if (!found || !isWithin(found, actor)) return refuse('vettingCase.unknown', {}, field)
  return vettingMay(step, found) ? found : refuse('vettingCase.notNow')
}

/** One step of a case as a row of its history. */
export function stepOf(
  { id: caseId, sideId, round }: Pick<VettingCase, 'id' | 'sideId' | 'round'>,
  step: { kind: VettingStep['kind']; words: string; cause?: VettingStep['cause'] },
  { actionId, actor, at }: ActMoment,
): Write {
  const { kind, words: sealed, cause = null } = step
  const id = derivedId(actionId, `step ${kind}`)
  return put(vettingStepNoun, { id, sideId, caseId, round, kind, cause, takenBy: actor.id, takenAt: at, sealed })
}

/** The case after a step, with the step. */
export function stepped(
  found: VettingCase,
  change: Partial<VettingCase>,
  step: { kind: VettingStep['kind']; words: string },
  moment: ActMoment,
): Write[] {
  const next = { ...found, ...change }
  return [put(vettingCaseNoun, next), stepOf(next, step, moment)]
}

/** What all acts of the desk on one case have in common: their words are sealed under the key of the case. */
export const ofCase = {
  kind: 'intent',
  noun: vettingCaseNoun,
  sealedUnder: ({ id }: { id: Id }) => id,
} as const
