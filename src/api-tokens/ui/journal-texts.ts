import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'apiToken.make': { ar: 'صنع رمز لبرنامج', en: 'Made a token for a program', fr: 'Jeton créé pour un programme' },
  'apiToken.revoke': { ar: 'إبطال رمز', en: 'Revoked a token', fr: 'Jeton révoqué' },
} as const satisfies Readonly<Record<string, Texts>>
