import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'alarm.setThreshold': { ar: 'ضبط حد تنبيه', en: 'Set an alarm threshold', fr: 'Réglage d’un seuil d’alerte' },
} as const satisfies Readonly<Record<string, Texts>>
