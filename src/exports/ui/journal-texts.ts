import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'listExport.record': { ar: 'تصدير قائمة', en: 'Exported a list', fr: 'Liste exportée' },
  'listExport.decide': { ar: 'قرار في تصدير', en: 'Decided on an export', fr: 'Export décidé' },
  'listExport.end': { ar: 'إنهاء تصدير', en: 'Ended an export', fr: 'Export terminé' },
  'listExportFile.record': { ar: 'إعطاء ملف', en: 'A file was given', fr: 'Fichier remis' },
} as const satisfies Readonly<Record<string, Texts>>
