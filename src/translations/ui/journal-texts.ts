import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'translationChange.propose': {
    ar: 'اقتراح كلمات أخرى لنصوص',
    en: 'Proposed other words for texts',
    fr: 'Proposition d’autres mots pour des textes',
  },
  'translationChange.sign': {
    ar: 'توقيع كلمات أخرى لنصوص',
    en: 'Signed other words for texts',
    fr: 'Signature d’autres mots pour des textes',
  },
  'translationChange.turnDown': {
    ar: 'رفض كلمات أخرى لنصوص',
    en: 'Turned down other words for texts',
    fr: 'Refus d’autres mots pour des textes',
  },
} satisfies Record<string, Texts>
