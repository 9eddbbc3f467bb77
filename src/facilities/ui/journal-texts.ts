import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'facility.record': { ar: 'تسجيل مرفق', en: 'Recorded a facility', fr: 'Lieu consigné' },
  'facility.close': { ar: 'إغلاق مرفق', en: 'Closed a facility', fr: 'Lieu fermé' },
  'facility.reopen': { ar: 'إعادة فتح مرفق', en: 'Reopened a facility', fr: 'Lieu rouvert' },
  'facility.import': { ar: 'أخذ مرافق من ملف', en: 'Took facilities from a file', fr: 'Lieux repris d’un fichier' },
  'facilityContact.record': { ar: 'جهة اتصال في مرفق', en: 'Recorded a facility’s contact', fr: 'Contact d’un lieu' },
} as const satisfies Readonly<Record<string, Texts>>
