import type { Texts } from '../kernel/texts.ts'
import type { Posting, Probation, ProbationAppeal, ProbationReview, ReviewOutcome } from './posting.ts'

export const postingTexts: Readonly<Record<Posting['status'], Texts>> = {
  running: { ar: 'في الوحدة', en: 'Serving', fr: 'En service' },
  ended: { ar: 'انتهى', en: 'Ended', fr: 'Terminée' },
}

export const probationTexts: Readonly<Record<Probation['status'], Texts>> = {
  running: { ar: 'تحت التجربة', en: 'On probation', fr: 'À l’essai' },
  passed: { ar: 'اجتاز التجربة', en: 'Passed', fr: 'Essai réussi' },
  ended: { ar: 'أُنهيت التجربة', en: 'Ended', fr: 'Essai interrompu' },
}

export const outcomeTexts: Readonly<Record<ReviewOutcome, Texts>> = {
  goesOn: { ar: 'تستمر', en: 'It goes on', fr: 'Elle continue' },
  extended: { ar: 'تُمدّد', en: 'Extended', fr: 'Prolongée' },
  passed: { ar: 'اجتازها', en: 'Passed', fr: 'Réussie' },
  ended: { ar: 'تُنهى', en: 'Ended', fr: 'Interrompue' },
}

export const reviewTexts: Readonly<Record<ProbationReview['status'], Texts>> = {
  proposed: { ar: 'تنتظر شخصاً آخر', en: 'Waits for another person', fr: 'Attend une autre personne' },
  confirmed: { ar: 'مؤكدة', en: 'Confirmed', fr: 'Confirmée' },
  turnedDown: { ar: 'رُدت', en: 'Turned down', fr: 'Rejetée' },
}

export const appealTexts: Readonly<Record<ProbationAppeal['status'], Texts>> = {
  filed: { ar: 'ينتظر القرار', en: 'To decide', fr: 'À décider' },
  upheld: { ar: 'قُبل', en: 'Upheld', fr: 'Accueilli' },
  dismissed: { ar: 'رُفض', en: 'Dismissed', fr: 'Rejeté' },
}
