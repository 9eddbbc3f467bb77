import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'talkText.propose': { ar: 'اقتراح نص مشترك', en: 'Proposed a joint text', fr: 'Texte commun proposé' },
  'talkText.revise': {
    ar: 'اقتراح صيغة أخرى لنص',
    en: 'Proposed another version of a text',
    fr: 'Autre version d’un texte proposée',
  },
  'talkText.accept': { ar: 'قبول نص', en: 'Accepted a text', fr: 'Texte accepté' },
  'talkText.abandon': { ar: 'ترك نص', en: 'Gave a text up', fr: 'Texte abandonné' },
} as const satisfies Readonly<Record<string, Texts>>
