import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asBeforeCsv, withoutFormulaInCsv } from './spreadsheet-cell.ts'

const cell = fc.string({ unit: fc.constantFrom(...'=+-@＝;,\t\r\n" a1') })

it('takes out of a cell what it put before signs, and nothing else', () => {
  fc.assert(fc.property(cell, (words) => asBeforeCsv(withoutFormulaInCsv(words)) === words))
  expect(withoutFormulaInCsv('=1; -2')).toBe("'=1; '-2")
  expect(asBeforeCsv("the site's list; l'armurier")).toBe("the site's list; l'armurier")
})
