import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'qualityVisit.record': { ar: 'زيارة جودة', en: 'Recorded a quality visit', fr: 'Visite qualité consignée' },
  'nonConformity.correct': { ar: 'تصحيح عدم مطابقة', en: 'Corrected a non-conformity', fr: 'Non-conformité corrigée' },
  'nonConformity.close': { ar: 'إغلاق عدم مطابقة', en: 'Closed a non-conformity', fr: 'Non-conformité close' },
  'nonConformity.sendBack': { ar: 'إعادة عدم مطابقة', en: 'Sent a correction back', fr: 'Correction renvoyée' },
} as const satisfies Readonly<Record<string, Texts>>
