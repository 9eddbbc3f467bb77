import type { Texts } from '../../kernel/texts.ts'

/** What the acts of this feature are called in the journal. */
export const journalTexts = {
  'bankFile.record': { ar: 'ملف من مصرف', en: 'File of a bank', fr: 'Fichier d’une banque' },
  'bankFile.take': { ar: 'أخذ حركات ملف', en: 'Took entries of a file', fr: 'Écritures d’un fichier prises' },
  'bankEntry.explain': { ar: 'تفسير حركة مصرفية', en: 'Explained an entry', fr: 'Écriture expliquée' },
  'bankEntry.sign': { ar: 'توقيع تفسير حركة', en: 'Signed an explanation', fr: 'Explication signée' },
  'bankEntry.turnDown': { ar: 'رد تفسير حركة', en: 'Gave an explanation back', fr: 'Explication rendue' },
} as const satisfies Readonly<Record<string, Texts>>
