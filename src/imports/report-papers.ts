import type { Language, Texts } from '../kernel/texts.ts'
import type { ImportRefusal, SpreadsheetImport } from './spreadsheet-import.ts'
import { whyOf } from './store.ts'

export const reportWords = {
  row: { ar: 'رقم الصف', en: 'Row', fr: 'Ligne' },
  outcome: { ar: 'ما كان منه', en: 'What became of it', fr: 'Sort' },
  why: { ar: 'السبب', en: 'Why', fr: 'Motif' },
  refused: { ar: 'لم يؤخذ', en: 'not taken', fr: 'non reprise' },
  taken: { ar: 'صفوف أُخذت', en: 'rows taken', fr: 'lignes reprises' },
  already: { ar: 'صفوف كانت موجودة', en: 'rows that were there already', fr: 'lignes déjà présentes' },
} as const satisfies Readonly<Record<string, Texts>>

/** What became of a spreadsheet, for a spreadsheet: each row that was not taken with the reason, and how many were. */
export function reportOf(
  one: SpreadsheetImport,
  refused: readonly ImportRefusal[],
  words: { language: Language; catalogue: ReadonlyMap<string, Texts> },
): (string | number)[][] {
  const say = (key: keyof typeof reportWords) => reportWords[key][words.language]
  return [
    [say('row'), say('outcome'), say('why')],
    ...refused.map(({ row, code, field }) => [row, say('refused'), whyOf({ code, field }, one.subject, words)]),
    ['', say('taken'), one.taken],
    ['', say('already'), one.already],
  ]
}
