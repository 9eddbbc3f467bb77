import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'benefit.claim': { ar: 'قبول مطالبة بمستحق', en: 'Accepted a claim', fr: 'Acceptation d’un droit' },
} as const satisfies Readonly<Record<string, Texts>>
