import { type Refusal, refuse } from '../kernel/decision.ts'
import { type CriteriaSet, type Criterion, isExempt, type Judged, type Stage } from './criteria.ts'
import { type CriterionResult, type Outcome, type ReasonCode, reasonFits } from './decision.ts'
import { hasOpenAllegation, isCapReached, isLate, type RecordStanding } from './standing.ts'

/** What an outcome is judged by. The screens ask the same rules as the server. */
export interface Case {
  readonly stage: Stage
  readonly set: Pick<CriteriaSet, 'criteria' | 'interviewRequired'>
  readonly standing: RecordStanding
  readonly sex: Judged['sex']
}

/** Where a group's head-count is bounded (R-EL2). */
const cappedStage: Stage = 'demobilization'

/** Community violence reduction takes in those whom the programme itself does not, also late recruits (IDDRS 2.30). */
function hasCutOff(stage: Stage): boolean {
  return stage !== 'cvr'
}

/** The person as criteria can be left out for them. */
export function judgedOf({ sex, standing }: Pick<Case, 'sex' | 'standing'>): Judged {
  return { sex, role: standing.association?.role ?? null }
}

/**
 * Why the record alone does not let this outcome be chosen: a child or somebody in doubt is not decided on at all
 * (R-CHD1); somebody on a list can only be ineligible (R-EL4, IDDRS 2.11); and eligible is nobody whose match waits, whose
 * interview is not passed (R-EL3), against whom an allegation is open (R-EL5, IDDRS 6.20), who joined after the cut-off, or
 * whose group has reached its cap (R-EL2).
 */
export function recordBar(outcome: Outcome, { stage, set, standing }: Case): Refusal | undefined {
  if (standing.mayBeChild) return refuse('eligibility.child')
  if (standing.screening === 'listed' && outcome !== 'ineligible') return refuse('eligibility.listed', {}, 'outcome')
  if (outcome !== 'eligible') return undefined
  if (standing.screening === 'pending') return refuse('eligibility.screeningPending', {}, 'outcome')
  if (set.interviewRequired && standing.interview !== 'passed')
    return refuse('eligibility.interviewNeeded', {}, 'outcome')
  if (hasOpenAllegation(standing)) return refuse('eligibility.openAllegation', {}, 'outcome')
  if (hasCutOff(stage) && isLate(standing) && !set.criteria.some(({ source }) => source === 'cutOff'))
    return refuse('eligibility.lateRecruit', {}, 'outcome')
  if (stage !== cappedStage) return undefined
  if (standing.association === null) return refuse('eligibility.associationNeeded', {}, 'outcome')
  if (isCapReached(standing)) return refuse('eligibility.capReached', { cap: standing.association.cap ?? 0 }, 'outcome')
  return undefined
}

/**
 * Why these results do not make somebody eligible: each mandatory criterion that counts for them is met (R-EL1), a late
 * recruit only where the set has a criterion for that and it is met (R-EL2), and never by a weapon alone (R-EL6).
 */
export function criteriaBar(results: readonly CriterionResult[], about: Case): Refusal | undefined {
  const { criteria } = about.set
  const resultOf = (criterion: Criterion) => results.find((one) => one.criterion === criterion.key)?.result
  const counting = criteria.filter((one) => one.mandatory && !isExempt(one, judgedOf(about)))
  const late = hasCutOff(about.stage) && isLate(about.standing)
  if (late && !criteria.some((one) => one.source === 'cutOff' && resultOf(one) === 'met'))
    return refuse('eligibility.lateRecruit', {}, 'outcome')
  const unmet = counting.find((one) => resultOf(one) !== 'met')
  if (unmet) return refuse('eligibility.criteriaUnmet', {}, `results.${criteria.indexOf(unmet)}.result`)
  if (!counting.some(({ source }) => source !== 'weapon'))
    return refuse('eligibility.weaponNotSufficient', {}, 'outcome')
  return undefined
}

/**
 * What is wrong with the results themselves: each criterion has one, met and not met are shown by something, and only
 * who is exempt is exempt. Whoever is not found to be of age is a child (R-CHD1).
 */
export function resultsMisfit(results: readonly CriterionResult[], about: Case): Refusal | undefined {
  const { criteria } = about.set
  if (results.length !== criteria.length || criteria.some(({ key }, at) => results[at]?.criterion !== key))
    return refuse('eligibility.resultsIncomplete', {}, 'results')
  for (const [at, criterion] of criteria.entries()) {
    const found = results[at]
    if (!found) continue
    if (criterion.source === 'adult' && found.result !== 'met') return refuse('eligibility.child')
    if ((found.result === 'met' || found.result === 'notMet') && found.evidence === '')
      return refuse('eligibility.evidenceNeeded', {}, `results.${at}.evidence`)
    if (found.result === 'exempt' && !isExempt(criterion, judgedOf(about)))
      return refuse('eligibility.notExempt', {}, `results.${at}.result`)
  }
  return undefined
}

/** Why this reason cannot stand for this outcome: it is none of its reasons, or the record does not show it. */
export function reasonMisfit(
  { outcome, reasonCode }: { outcome: Outcome; reasonCode: ReasonCode },
  results: readonly CriterionResult[],
  about: Case,
): Refusal | undefined {
  if (!reasonFits(outcome, reasonCode)) return refuse('eligibility.reasonOfAnother', {}, 'reasonCode')
  const revoking = outcome === 'revoked'
  const { set, standing } = about
  const unmet = set.criteria.some(
    (one, at) => one.mandatory && !isExempt(one, judgedOf(about)) && results[at]?.result === 'notMet',
  )
  const shown: Partial<Record<ReasonCode, boolean>> = {
    criteriaNotMet: unmet,
    listed: standing.screening === 'listed',
    lateRecruit: hasCutOff(about.stage) && isLate(standing),
    screeningPending: standing.screening === 'pending',
    interviewNeeded: set.interviewRequired && standing.interview !== 'passed',
    openAllegation: revoking || hasOpenAllegation(standing),
    capReached: about.stage === cappedStage && isCapReached(standing),
  }
  return shown[reasonCode] === false ? refuse('eligibility.reasonNotInRecord', {}, 'reasonCode') : undefined
}
