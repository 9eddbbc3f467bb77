import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'emergencyAccess.open': {
    ar: 'فتح سجل في طارئ',
    en: 'Opened a record in an emergency',
    fr: 'Ouverture d’un dossier en urgence',
  },
  'emergencyAccess.review': {
    ar: 'مراجعة اطلاع طارئ',
    en: 'Reviewed an emergency access',
    fr: 'Examen d’un accès d’urgence',
  },
} as const satisfies Readonly<Record<string, Texts>>
