import type { Incident } from '../../incidents/incident.ts'
import type { Texts } from '../../kernel/texts.ts'
import type { EvidenceView } from '../views.ts'
import { texts } from './texts.ts'

/** Something that is needed for the next state, in words. */
export interface Need {
  readonly key: string
  readonly words: Texts
  readonly values?: Readonly<Record<string, number>>
}

/** What is needed for the next state of an incident (§2.3): said in words, the nearest first. */
export function needsOf(
  { state, disputed, attribution }: Pick<Incident, 'state' | 'disputed' | 'attribution'>,
  { statements, judgement, proposals, named }: EvidenceView,
): Need[] {
  const needs: Need[] = []
  if (proposals.some(({ proposal }) => proposal.status === 'proposed'))
    needs.push({ key: 'approval', words: texts.needApproval })
  if (disputed) needs.push({ key: 'settle', words: texts.needSettle })
  const ungraded = statements.filter(
    ({ grades, statement }) => grades.length === 0 && statement.withdrawn === '',
  ).length
  if (ungraded > 0) needs.push({ key: 'grade', words: texts.needGrade, values: { count: ungraded } })
  if (state === 'verified' || state === 'refuted' || state === 'duplicate') return needs
  const missing = 2 - judgement.counted.length
  if (missing > 0) needs.push({ key: 'independent', words: texts.needIndependent, values: { count: missing } })
  const isReady = judgement.basis.length > 0
  needs.push({ key: 'verify', words: isReady ? texts.needProposal : texts.needBasis })
  if (attribution !== 'corroborated' && attribution !== 'verified' && !named.some((one) => one.independent >= 2))
    needs.push({ key: 'attribution', words: texts.needAttribution })
  return needs
}

/** The formula of the confidence with its numbers: `1 − (1 − 0.68)(1 − 0.8)`. */
export function formulaOf({ likelihoods }: EvidenceView['judgement']): string {
  if (likelihoods.length === 0) return '1 − 1 = 0'
  return `1 − ${likelihoods.map((p) => `(1 − ${p.toFixed(2)})`).join(' × ')}`
}
