import { withoutFormula } from '../kernel/spreadsheet-cell.ts'
import type { Language } from '../kernel/texts.ts'
import { ruleTexts } from './code-lists.ts'
import { csvLine } from './formats/csv.ts'
import type { Reading } from './formats/read-events.ts'
import { rules } from './formats/report.ts'

/** Lines of the report of a file: every fault of every row, what became of the row, and what it says. */
export class ReportLines {
  readonly #language: Language
  #text: string

  constructor(language: Language) {
    this.#language = language
    // A byte-order mark, so that spreadsheets read the letters right.
    this.#text = `\ufeff${csvLine(['row', 'id', 'rule', 'what', 'became', 'said'])}\n`
  }

  add({ row, id, faults, event }: Reading): void {
    for (const { rule, said } of faults) {
      const cells = [String(row), id, rule, ruleTexts[rule][this.#language], event ? 'taken' : rules[rule], said]
      this.#text += `${csvLine(cells.map(withoutFormula))}\n`
    }
  }

  get text(): string {
    return this.#text
  }
}
