import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'person.register': { ar: 'تسجيل متقدم', en: 'Registered an applicant', fr: 'Enregistrement d’un candidat' },
  'person.correct': { ar: 'تصحيح بيانات متقدم', en: 'Corrected an applicant', fr: 'Correction d’un candidat' },
  'duplicate.reopen': { ar: 'إعادة فتح تكرار', en: 'Asked a duplicate again', fr: 'Réouverture d’un doublon' },
  'duplicate.propose': { ar: 'اقتراح في تكرار', en: 'Proposed on a duplicate', fr: 'Proposition sur un doublon' },
  'duplicate.decide': { ar: 'قرار في تكرار', en: 'Decided a duplicate', fr: 'Décision sur un doublon' },
  'person.keepPhoto': { ar: 'حفظ صورة شخص', en: 'Kept the photo of a person', fr: 'Conservation d’une photo' },
} as const satisfies Readonly<Record<string, Texts>>
