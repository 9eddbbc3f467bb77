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
 * The words of a cell of a CSV file as they were: the apostrophes that `withoutFormulaInCsv` put before signs are no words of anybody. One
 * that somebody wrote just there themselves goes as well.
 */
export function asBeforeCsv(cell: string): string {
  return cell.replace(/(^|[;,\t\r\n]["'\s]*)'(?=[=+\-@\t\r\n＝＋－＠])/g, '$1')
}

/**
 * The same for a cell of a CSV file, and for what stands in it behind a sign at which a spreadsheet of another country parts cells, quoted or
 * not: `a;=1+1` is two cells where the semicolon parts them.
 */
export function withoutFormulaInCsv(cell: string): string {
  return withoutFormula(cell).replace(/([;,\t\r\n]["'\s]*)(?=[=+\-@＝＋－＠])/g, "$1'")
}
