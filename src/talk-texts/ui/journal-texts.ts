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
  'talkText.proposeRelease': {
    ar: 'اقتراح نشر بيان',
    en: 'Proposed to release a communiqué',
    fr: 'Publication d’un communiqué proposée',
  },
  'talkText.release': { ar: 'نشر بيان مشترك', en: 'Released a communiqué', fr: 'Communiqué publié' },
  'talkText.turnDownRelease': {
    ar: 'ردّ نشر بيان',
    en: 'Turned the release of a communiqué down',
    fr: 'Publication d’un communiqué écartée',
  },
} as const satisfies Readonly<Record<string, Texts>>
