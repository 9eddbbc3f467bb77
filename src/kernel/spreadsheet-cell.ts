const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/
const isNumber = /^-?\d+([.,]\d+)?$/

/**
 * A cell that a spreadsheet would run as a formula, its sign wide or not, gets an apostrophe (OWASP, CSV injection): it is words, whatever
 * it begins with. Numbers stay numbers, negative ones too.
 */
export function withoutFormula(cell: string): string {
  return beginsFormula.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell
}

/**
 * The same for a cell of a CSV file, and for what stands in it behind a sign at which a spreadsheet of another country parts cells, quoted or
 * not: `a;=1+1` is two cells where the semicolon parts them.
 */
export function withoutFormulaInCsv(cell: string): string {
  return withoutFormula(cell).replace(/([;,\t\r\n]["'\s]*)(?=[=+\-@＝＋－＠])/g, "$1'")
}
