import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'dailyReport.setRule': {
    ar: 'قاعدة التقرير اليومي',
    en: 'Set the rule of daily reports',
    fr: 'Règle du rapport quotidien',
  },
  'dailyReport.issue': { ar: 'إصدار تقرير يومي', en: 'Issued a daily report', fr: 'Rapport quotidien émis' },
  'dailyReport.correct': { ar: 'تصحيح تقرير يومي', en: 'Corrected a daily report', fr: 'Rapport quotidien corrigé' },
  'dailyReport.release': { ar: 'إرسال تقرير يومي', en: 'Released a daily report', fr: 'Rapport quotidien transmis' },
  'dailyReport.turnDown': { ar: 'رد تقرير يومي', en: 'Turned a daily report down', fr: 'Rapport quotidien refusé' },
} as const satisfies Readonly<Record<string, Texts>>
