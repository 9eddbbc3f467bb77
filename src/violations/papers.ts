import { stringify } from 'csv-stringify/sync'
import { givenIn } from '../ceasefire/given-texts.ts'
import { codeWords } from '../ceasefire/violation-codes.ts'
import type { Language } from '../kernel/texts.ts'
import type { ViolationRow } from './views.ts'
import { violationReference } from './violation.ts'
import { columnTexts, handlingTexts, outcomeTexts, statusTexts } from './words.ts'

/** The register of violations as CSV, a row for each; free words of grounds stay out of it. */
export function registerCsv(rows: readonly ViolationRow[], language: Language): string {
  const header = Object.values(columnTexts).map((word) => word[language])
  const lines = rows.map(({ violation, occurredOn, placeName, incidentState, articleNumber, articleHeading }) => [
    ...[violationReference(violation.id), occurredOn, placeName[language]],
    `${articleNumber} ${givenIn(articleHeading, language).words}`,
    codeWords(violation.code)?.[language] ?? violation.code,
    ...[violation.party, statusTexts[violation.status][language], handlingTexts[violation.handling][language]],
    violation.finding === null ? '' : outcomeTexts[violation.finding][language],
    incidentState,
  ])
  // A cell that begins like a formula is written so that no spreadsheet runs it.
  return stringify([header, ...lines], { bom: true, escape_formulas: true })
}
