import { Zip, ZipDeflate, type ZipInputFile } from 'fflate'
import { withoutFormula } from '../../kernel/spreadsheet-cell.ts'
import type { Cell } from '../../server/list-rows.ts'
import { type OutTable, tagsOf } from './out-table.ts'

/** What a sheet and a cell hold (ECMA-376, and the program that everybody opens it with). */
const sheetRows = 1_048_576
const cellCharacters = 32_767

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/**
 * A table as a workbook, row by row: nothing but the piece that is being packed is in memory. Behind the last row that a sheet holds
 * another sheet goes on; the last one says what the file is. Every text is a text of the cell itself, which no program runs.
 */
export async function* writeXlsx(table: OutTable, rowsOfSheet: number = sheetRows): AsyncGenerator<Uint8Array> {
  const book = new Packing()
  const sheets = new Sheets(book, table, rowsOfSheet)
  sheets.begin(table.name)
  yield* book.packed()
  for await (const rows of table.rows) {
    for (const row of rows) sheets.add(row)
    sheets.flush()
    yield* book.packed()
  }
  sheets.begin('about')
  for (const [words, said] of table.about) sheets.add([words, said])
  sheets.end()
  for (const [path, text] of bookParts(sheets.names)) book.whole(path, text)
  book.end()
  yield* book.packed()
}

/** A package that is made piece by piece. */
class Packing {
  readonly #zip: Zip
  readonly #encoder = new TextEncoder()
  #pieces: Uint8Array[] = []
  #file: ZipInputFile & { push(data: Uint8Array, final?: boolean): void } = new ZipDeflate('')

  constructor() {
    this.#zip = new Zip((error, piece) => {
      if (error) throw error
      this.#pieces.push(piece)
    })
  }

  begin(path: string): void {
    this.#file = new ZipDeflate(path, { level: 1 })
    this.#zip.add(this.#file)
  }

  push(text: string, final = false): void {
    this.#file.push(this.#encoder.encode(text), final)
  }

  whole(path: string, text: string): void {
    this.begin(path)
    this.push(text, true)
  }

  end(): void {
    this.#zip.end()
  }

  /** What is ready since it was asked last. */
  *packed(): Generator<Uint8Array> {
    const ready = this.#pieces
    this.#pieces = []
    yield* ready
  }
}

/** The sheets of a workbook, one begun when the one before it is full. */
class Sheets {
  readonly names: string[] = []
  readonly #book: Packing
  readonly #table: OutTable
  readonly #most: number
  #row = 0
  #text = ''
  #name = ''

  constructor(book: Packing, table: OutTable, most: number) {
    this.#book = book
    this.#table = table
    this.#most = most
  }

  begin(name: string): void {
    if (this.names.length > 0) this.end()
    this.#name = name
    this.names.push(sheetName(name, this.names))
    this.#row = 0
    this.#book.begin(`xl/worksheets/sheet${this.names.length}.xml`)
    const direction = this.#table.language === 'ar' ? ' rightToLeft="1"' : ''
    const view = `<sheetView${direction} workbookViewId="0"/>`
    this.#text = `${head}<worksheet xmlns="${main}"><sheetViews>${view}</sheetViews><sheetData>`
    if (name === 'about') return
    const tags = tagsOf(this.#table)
    this.#put(this.#table.columns.map(({ words }) => words))
    if (tags) this.#put(tags)
  }

  add(row: readonly Cell[]): void {
    if (this.#row >= this.#most) this.begin(this.#name)
    this.#put(row)
    if (this.#text.length > 65_536) this.flush()
  }

  flush(): void {
    this.#book.push(this.#text)
    this.#text = ''
  }

  end(): void {
    this.#book.push(`${this.#text}</sheetData></worksheet>`, true)
    this.#text = ''
  }

  #put(row: readonly Cell[]): void {
    this.#row++
    this.#text += `<row r="${this.#row}">${row.map(xlsxCell).join('')}</row>`
  }
}

function xlsxCell(cell: Cell): string {
  if (cell === null || cell === '') return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`
  const safe = withoutFormula(cell)
  const text = safe.length > cellCharacters ? `${safe.slice(0, cellCharacters - 1)}…` : safe
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text in XML 1.0, without what no document may hold. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
  return allowed.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}

function sheetName(name: string, before: readonly string[]): string {
  const again = before.filter((one) => one === name || one.startsWith(`${name} `)).length
  return again === 0 ? name : `${name} ${again + 1}`
}

/** The parts that say what the workbook consists of. */
function bookParts(names: readonly string[]): [path: string, text: string][] {
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
  const bookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  const each = (text: (name: string, n: number) => string) => names.map((name, at) => text(name, at + 1)).join('')
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${bookType}"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetType}"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((name, n) => `<sheet name="${xmlText(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packages}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ],
  ]
}
