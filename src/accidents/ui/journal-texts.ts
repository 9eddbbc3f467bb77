import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'accident.record': { ar: 'تسجيل حادث', en: 'Recorded an accident', fr: 'Accident consigné' },
  'accident.correct': { ar: 'تصحيح حادث', en: 'Corrected an accident', fr: 'Accident corrigé' },
  'accident.confirm': { ar: 'تأكيد حادث', en: 'Confirmed an accident', fr: 'Accident confirmé' },
  'accident.askInvestigation': { ar: 'طلب تحقيق في حادث', en: 'Asked to investigate', fr: 'Enquête demandée' },
  'accident.investigate': { ar: 'تحقيق في حادث', en: 'Investigated an accident', fr: 'Enquête sur un accident' },
} as const satisfies Readonly<Record<string, Texts>>
