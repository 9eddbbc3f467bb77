import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { isMuchLonger, wordingFault } from '../kernel/placeholders.ts'
import { asBeforeCsv, withoutFormulaInCsv } from '../kernel/spreadsheet-cell.ts'
import { Language, plainText, type Texts } from '../kernel/texts.ts'
import { longestWords, type TranslationLine, wordingFaultCodes } from './translation-change.ts'

/** A text as it goes to a translator: what the program says, and what the programme says instead. */
export interface TextToTranslate {
  readonly place: string
  readonly shipped: Texts
  readonly words: Partial<Record<Language, string>>
}

const columns = ['place', 'language', 'shipped', 'english', 'words'] as const

/** The texts in one language as CSV: `words` is for the translator, and empty where the program's own hold. */
export function translationCsv(texts: readonly TextToTranslate[], language: Language): string {
  const rows = texts.map(({ place, shipped, words }) =>
    [place, language, shipped[language], shipped.en, words[language] ?? ''].map(withoutFormulaInCsv),
  )
  return stringify([columns, ...rows], { bom: true })
}

/** A line of a file that cannot be taken: which, and the code of the reason. */
export interface LineFault {
  readonly row: number
  readonly place: string
  readonly code: string
  readonly name: string
}

/** What a file of translations says. */
export interface ReadFile {
  readonly lines: readonly TranslationLine[]
  readonly unchanged: number
  readonly longer: number
  readonly faults: readonly LineFault[]
}

const Words = plainText(longestWords)

/** Reads a file that a translator filled in; undefined where it is no such file. Empty words leave a text as it is. */
export function readTranslationCsv(
  text: string,
  find: (place: string) => TextToTranslate | undefined,
): ReadFile | undefined {
  const rows = rowsOf(text)
  const [header, ...body] = rows ?? []
  const at = columns.map((column) => header?.indexOf(column) ?? -1)
  const [placeAt = -1, languageAt = -1, shippedAt = -1, , wordsAt = -1] = at
  if (Math.min(placeAt, languageAt, shippedAt, wordsAt) < 0) return undefined
  const lines = new Map<string, TranslationLine>()
  const faults: LineFault[] = []
  let unchanged = 0
  let longer = 0
  body.forEach((cells, i) => {
    const place = cells[placeAt] ?? ''
    const said = cells[wordsAt] ?? ''
    const fault = (code: string, name = '') => faults.push({ row: i + 2, place, code, name })
    const language = Language.safeParse(cells[languageAt]).data
    const known = find(place)
    if (said.trim() === '') unchanged++
    else if (!language || !known || withoutFormulaInCsv(known.shipped[language]) !== cells[shippedAt])
      fault('translationChange.noText')
    else if (said === withoutFormulaInCsv(known.words[language] ?? '')) unchanged++
    else {
      const words = Words.safeParse(asBeforeCsv(said)).data
      const wrong = words === undefined ? undefined : wordingFault(known.shipped[language], words)
      const key = `${place} ${language}`
      if (words === undefined) fault('translationChange.tooLong')
      else if (wrong) fault(wordingFaultCodes[wrong.kind], 'name' in wrong ? wrong.name : '')
      else if (lines.has(key)) fault('translationChange.twice')
      else {
        if (isMuchLonger(known.shipped[language], words)) longer++
        lines.set(key, { place, language, shipped: known.shipped, words })
      }
    }
  })
  return { lines: [...lines.values()], unchanged, longer, faults }
}

function rowsOf(text: string): string[][] | undefined {
  try {
    const [head = ''] = text.split(/\r?\n/, 1)
    // Spreadsheets of countries that write a comma before decimals save with semicolons.
    const delimiter = head.includes(';') && !head.includes(',') ? ';' : ','
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch {
    return undefined
  }
}
