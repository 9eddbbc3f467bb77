import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'talkMatter.open': {
    ar: 'تسجيل ما يُعرض على الطرفين',
    en: 'Opened what is offered to the sides',
    fr: 'Offre aux parties ouverte',
  },
  'talkOffer.make': { ar: 'تسجيل عرض على طرف', en: 'Recorded an offer to a side', fr: 'Offre à une partie consignée' },
  'talkOffer.answer': { ar: 'جواب على عرض', en: 'Answered an offer', fr: 'Réponse à une offre' },
  'talkMatter.explain': {
    ar: 'اقتراح تفسير لتفاوت',
    en: 'Proposed an explanation of unequal treatment',
    fr: 'Explication d’une inégalité proposée',
  },
  'talkMatter.signExplanation': {
    ar: 'توقيع تفسير لتفاوت',
    en: 'Signed an explanation of unequal treatment',
    fr: 'Explication d’une inégalité signée',
  },
  'talkMatter.turnDownExplanation': {
    ar: 'ردّ تفسير لتفاوت',
    en: 'Turned an explanation down',
    fr: 'Explication écartée',
  },
} as const satisfies Readonly<Record<string, Texts>>
