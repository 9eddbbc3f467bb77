import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'confidenceMeasure.draft': {
    ar: 'مسودة تدبير لبناء الثقة',
    en: 'Drafted a confidence-building measure',
    fr: 'Mesure de confiance rédigée',
  },
  'confidenceMeasure.edit': {
    ar: 'تعديل مسودة تدبير',
    en: 'Edited a draft measure',
    fr: 'Projet de mesure modifié',
  },
  'confidenceMeasure.offer': { ar: 'عرض تدبير', en: 'Offered a measure', fr: 'Mesure offerte' },
  'confidenceMeasure.answer': { ar: 'جواب تدبير', en: 'Answered a measure', fr: 'Réponse à une mesure' },
  'confidenceMeasure.finish': { ar: 'إتمام تدبير', en: 'Ended a measure as done', fr: 'Mesure achevée' },
  'confidenceMeasure.lapse': { ar: 'انقضاء تدبير', en: 'A measure lapsed', fr: 'Mesure caduque' },
  'confidenceMeasure.withdraw': { ar: 'سحب تدبير', en: 'Withdrew a measure', fr: 'Mesure retirée' },
  'confidenceTask.add': { ar: 'إضافة مهمة تدبير', en: 'Added a task of a measure', fr: 'Tâche de mesure ajoutée' },
  'confidenceTask.report': {
    ar: 'إعلان إتمام مهمة تدبير',
    en: 'Said that a task was done',
    fr: 'Tâche de mesure déclarée faite',
  },
  'confidenceTask.decide': {
    ar: 'البتّ في مهمة تدبير',
    en: 'Decided on a task of a measure',
    fr: 'Tâche de mesure jugée',
  },
} as const satisfies Readonly<Record<string, Texts>>
