import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'consentText.draft': {
    ar: 'مسودة نص موافقة',
    en: 'Drafted the text of a consent',
    fr: 'Projet de texte de consentement',
  },
  'consentText.sign': {
    ar: 'إنفاذ نص موافقة',
    en: 'Put the text of a consent into force',
    fr: 'Mise en vigueur d’un texte de consentement',
  },
  'consent.record': {
    ar: 'تسجيل جواب عن موافقة',
    en: 'Recorded an answer on a consent',
    fr: 'Réponse sur un consentement',
  },
  'consent.withdraw': {
    ar: 'سحب موافقة',
    en: 'Recorded that a consent was taken back',
    fr: 'Retrait d’un consentement',
  },
} as const satisfies Readonly<Record<string, Texts>>
