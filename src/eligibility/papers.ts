import { dayOf, hijri } from '../kernel/dates.ts'
import type { Language, Texts } from '../kernel/texts.ts'
import type { Programme } from '../programme/programme.ts'
import { renderDecisionNotice } from '../server/documents/notice.ts'
import { orientationTexts, outcomeTexts, reasonTexts, resultTexts, stageTexts } from './code-lists.ts'
import type { CriteriaSet } from './criteria.ts'
import type { EligibilityDecision } from './decision.ts'

/** Everything that a notice is made of. */
export interface NoticeParts {
  readonly decision: EligibilityDecision
  readonly set: CriteriaSet
  readonly personNumber: string
  readonly programme: Programme
  readonly authorityTitle: Texts
}

/**
 * The notice of a decision as PDF, in the person's language (ddr.md §1.3: told, in which language, until when to appeal);
 * undefined while nothing is decided. Reasons are told in the words of the code lists, which exist in each language; what
 * officers typed, and who voted how, is not printed.
 */
export async function noticePaper(
  { decision, set, personNumber, programme, authorityTitle }: NoticeParts,
  language: Language,
): Promise<Uint8Array | undefined> {
  const { outcome, reasonCode, decidedAt, told, appealUntil, orientation } = decision
  if (outcome === null || reasonCode === null || decidedAt === null) return undefined
  const printed = (day: string) => ({ day, hijri: hijri(day, language) })
  const ofInstant = (instant: string) => printed(dayOf(instant, programme.timeZone))
  return renderDecisionNotice({
    language,
    authorityTitle: authorityTitle[language],
    programmeTitle: programme.title[language],
    reference: personNumber,
    stage: stageTexts[decision.stage][language],
    outcome: outcomeTexts[outcome][language],
    reason: reasonTexts[reasonCode][language],
    decidedOn: ofInstant(decidedAt),
    criteria: decision.results.map(({ criterion, result }) => ({
      text: set.criteria.find(({ key }) => key === criterion)?.text[language] ?? criterion,
      result: resultTexts[result][language],
    })),
    orientation: orientation === 'none' ? null : orientationTexts[orientation][language],
    appealDays: set.appealDays,
    appealUntil: appealUntil === null ? null : printed(appealUntil),
    toldOn: told === null ? null : ofInstant(told.at),
  })
}
