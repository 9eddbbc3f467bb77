import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'spreadsheetImport.begin': {
    ar: 'بدء استيراد جدول',
    en: 'Began to import a spreadsheet',
    fr: 'Import d’un tableau commencé',
  },
  'spreadsheetImport.stop': { ar: 'إيقاف استيراد', en: 'Stopped an import', fr: 'Import arrêté' },
  'spreadsheetImport.resume': { ar: 'متابعة استيراد', en: 'Went on with an import', fr: 'Import repris' },
  'spreadsheetImport.advance': {
    ar: 'أُخذت صفوف من جدول',
    en: 'Rows of a spreadsheet were taken',
    fr: 'Lignes d’un tableau reprises',
  },
} as const satisfies Readonly<Record<string, Texts>>
