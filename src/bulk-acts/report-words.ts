import type { Language, Texts } from '../kernel/texts.ts'
import type { BulkOutcome, BulkRunView } from './views.ts'

export const outcomeTexts: Readonly<Record<BulkOutcome['outcome'], Texts>> = {
  done: { ar: 'تم', en: 'Done', fr: 'Fait' },
  refused: { ar: 'رُفض', en: 'Refused', fr: 'Refusé' },
  notReached: { ar: 'لم يُبلغ بعد', en: 'Not reached', fr: 'Pas atteint' },
}
export const reportTexts = {
  row: { ar: 'الصف', en: 'Row', fr: 'Ligne' },
  record: { ar: 'السجل', en: 'Record', fr: 'Fiche' },
  outcome: { ar: 'ما كان منه', en: 'What became of it', fr: 'Sort' },
  why: { ar: 'السبب', en: 'Why', fr: 'Motif' },
} satisfies Readonly<Record<string, Texts>>

/** What became of each row, as the lines of a file. */
export function reportLines({ rows }: Pick<BulkRunView, 'rows'>, language: Language): (string | number)[][] {
  const head = [reportTexts.row, reportTexts.record, reportTexts.outcome, reportTexts.why]
  return [
    head.map((words) => words[language]),
    ...rows.map(({ row, name, outcome, why }) => [row, name, outcomeTexts[outcome][language], why]),
  ]
}
