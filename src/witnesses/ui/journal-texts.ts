import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'witnessRule.propose': {
    ar: 'اقتراح قاعدة لشهود السجل',
    en: 'Proposed a rule of witnesses',
    fr: 'Règle des témoins proposée',
  },
  'witnessRule.settle': {
    ar: 'البت في قاعدة شهود السجل',
    en: 'Settled a rule of witnesses',
    fr: 'Règle des témoins réglée',
  },
} as const satisfies Readonly<Record<string, Texts>>
