import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'healthRecord.screen': { ar: 'فحص صحي', en: 'Health screening', fr: 'Examen de santé' },
  'healthRecord.test': { ar: 'فحص طوعي', en: 'Voluntary test', fr: 'Test volontaire' },
  'healthRecord.refer': { ar: 'إحالة صحية', en: 'Health referral', fr: 'Orientation médicale' },
  'healthRecord.vaccinate': { ar: 'تطعيم', en: 'Vaccination', fr: 'Vaccination' },
  'healthRecord.noteOutbreak': { ar: 'ملاحظة وباء', en: 'Outbreak note', fr: 'Note d’épidémie' },
  'travelFitness.judge': { ar: 'اللياقة للسفر', en: 'Fit to travel', fr: 'Aptitude au voyage' },
} as const satisfies Readonly<Record<string, Texts>>
