import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'precondition.assess': { ar: 'تقييم شرط مسبق', en: 'Assessed a precondition', fr: 'Évaluation d’un préalable' },
  'waiver.propose': { ar: 'اقتراح أداة بديلة', en: 'Proposed a waiver', fr: 'Proposition de dérogation' },
  'waiver.sign': { ar: 'توقيع أداة بديلة', en: 'Signed a waiver', fr: 'Signature d’une dérogation' },
  'waiver.turnDown': { ar: 'رفض أداة بديلة', en: 'Turned a waiver down', fr: 'Rejet d’une dérogation' },
  'phase.open': { ar: 'فتح مرحلة', en: 'Opened a phase', fr: 'Ouverture d’une phase' },
  'phase.close': { ar: 'إغلاق مرحلة', en: 'Closed a phase', fr: 'Fermeture d’une phase' },
} as const satisfies Readonly<Record<string, Texts>>
