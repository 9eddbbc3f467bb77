import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'appeal.file': { ar: 'تسجيل تظلم', en: 'Wrote an appeal down', fr: 'Recours consigné' },
  'appeal.register': { ar: 'قيد تظلم', en: 'Registered an appeal', fr: 'Enregistrement d’un recours' },
  'appeal.hear': { ar: 'سماع تظلم', en: 'Heard an appeal', fr: 'Audience d’un recours' },
  'appeal.propose': { ar: 'اقتراح في تظلم', en: 'Proposed on an appeal', fr: 'Proposition sur un recours' },
  'appeal.decide': { ar: 'قرار في تظلم', en: 'Decided an appeal', fr: 'Décision sur un recours' },
  'appeal.tell': { ar: 'إبلاغ بنتيجة تظلم', en: 'Told the outcome of an appeal', fr: 'Issue d’un recours communiquée' },
} as const satisfies Readonly<Record<string, Texts>>
