import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'ordnanceExport.record': { ar: 'تصدير بيانات ذخائر', en: 'Exported ordnance data', fr: 'Données d’engins exportées' },
} as const satisfies Readonly<Record<string, Texts>>
