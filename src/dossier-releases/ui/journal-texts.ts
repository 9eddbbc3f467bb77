import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'dossierRelease.propose': {
    ar: 'اقتراح الإفراج عن ملف لسلطة',
    en: 'Proposed to release a dossier',
    fr: 'Remise d’un dossier proposée',
  },
  'dossierRelease.decide': {
    ar: 'قرار الإفراج عن ملف',
    en: 'Decided on the release of a dossier',
    fr: 'Remise d’un dossier décidée',
  },
  'dossierCopy.record': {
    ar: 'نسخة من ملف أُفرج عنه',
    en: 'Copy of a released dossier',
    fr: 'Copie d’un dossier remis',
  },
  'dossierOutcome.record': {
    ar: 'تسجيل مآل ملف',
    en: 'Recorded what became of a dossier',
    fr: 'Suite d’un dossier consignée',
  },
  'dossierSuggestion.raise': {
    ar: 'سؤال آلي: هل أُدرج صاحب ملف أو رُفع؟',
    en: 'The program asked: listed or delisted?',
    fr: 'Le programme demande : inscrit ou radié ?',
  },
  'dossierSuggestion.decide': {
    ar: 'قرار في ما تقوله القوائم عن ملف',
    en: 'Decided on what a list says of a dossier',
    fr: 'Décision sur ce qu’une liste dit d’un dossier',
  },
} as const satisfies Readonly<Record<string, Texts>>
