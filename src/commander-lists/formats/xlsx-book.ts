import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { TableRefusal, tableLimits } from './table.ts'
import { keyOf, unfold, unfoldPieces, type ZipPart, zipParts } from './zip.ts'

/** A workbook with what is needed to read its cells: texts, which number formats are days, and where the sheets lie. */
export interface Book {
  readonly parts: ReadonlyMap<string, ZipPart>
  readonly sheets: readonly { readonly name: string; readonly part: ZipPart }[]
  readonly since1904: boolean
  /** Whether cells of a style are days, by the number of the style. */
  readonly dayStyles: readonly boolean[]
  readonly texts: readonly string[]
}

const smallPart = 16 * 1024 * 1024

/** Opens a workbook (ECMA-376). External links, macros and pictures are never opened. */
export async function openBook(file: Buffer): Promise<Book> {
  const parts = zipParts(file)
  const book = parts.get('xl/workbook.xml') ?? [...parts.values()].find(({ name }) => /\/workbook\.xml$/i.test(name))
  if (!book) throw new TableRefusal(parts.has('encryptedpackage') ? 'encrypted' : 'unknown', 'no workbook')
  const folder = keyOf(book.name).replace(/[^/]*$/, '')
  const targets = relations(parts.get(`${folder}_rels/workbook.xml.rels`), folder)
  const { sheets, since1904 } = readBook(book, targets, parts)
  if (sheets.length === 0) throw new TableRefusal('noSheet')
  const styles = parts.get(`${folder}styles.xml`)
  const strings = parts.get(`${folder}sharedstrings.xml`)
  return {
    parts,
    sheets,
    since1904,
    dayStyles: styles ? dayStylesOf(styles) : [],
    texts: strings ? await sharedTexts(strings) : [],
  }
}

/** Walks small XML. Prefixes of names are dropped: some writers put everything under `x:`. */
function walk(part: ZipPart, onOpen: (name: string, attributes: Record<string, string>) => void): void {
  const parser = newParser()
  parser.on('opentag', (tag) => onOpen(plain(tag.name), tag.attributes))
  parser.write(unfold(part, smallPart).toString('utf8')).close()
}

/** A parser that refuses a document type, which could define entities without end. */
export function newParser(): SaxesParser {
  const parser = new SaxesParser()
  parser.on('error', () => {
    throw new TableRefusal('damaged', 'XML')
  })
  parser.on('doctype', () => {
    throw new TableRefusal('damaged', 'a document type')
  })
  return parser
}

/** The name without its prefix. */
export function plain(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function relations(part: ZipPart | undefined, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  if (!part) return targets
  walk(part, (name, { Id: id, Target: target, TargetMode: mode }) => {
    if (name !== 'Relationship' || id === undefined || target === undefined || mode === 'External') return
    targets.set(id, keyOf(target.startsWith('/') ? target : `${folder}${target}`))
  })
  return targets
}

function readBook(part: ZipPart, targets: ReadonlyMap<string, string>, parts: ReadonlyMap<string, ZipPart>) {
  const sheets: { name: string; part: ZipPart }[] = []
  let since1904 = false
  walk(part, (name, attributes) => {
    if (name === 'workbookPr') since1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
    if (name !== 'sheet' || attributes.state === 'hidden' || attributes.state === 'veryHidden') return
    const relation = Object.entries(attributes).find(([key]) => plain(key) === 'id')?.[1] ?? ''
    const found = parts.get(targets.get(relation) ?? '')
    if (found && /worksheets?\//i.test(found.name)) sheets.push({ name: attributes.name ?? '', part: found })
  })
  return { sheets, since1904 }
}

/** Number formats that every spreadsheet knows as days (ECMA-376 part 1, 18.8.30, with those of East Asia). */
function isBuiltInDay(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
}

/** Whether a format shows a day: a d or a y outside quotes, brackets and escapes. */
export function isDayFormat(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general/gi, ''))
}

function dayStylesOf(part: ZipPart): boolean[] {
  const days = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCells = false
  walk(part, (name, attributes) => {
    if (name === 'numFmt') days.set(Number(attributes.numFmtId), isDayFormat(attributes.formatCode ?? ''))
    if (name === 'cellXfs') inCells = true
    else if (name === 'cellStyles' || name === 'dxfs') inCells = false
    if (name === 'xf' && inCells) {
      const id = Number(attributes.numFmtId)
      styles.push(days.get(id) ?? isBuiltInDay(id))
    }
  })
  return styles
}

/** The texts that cells name by number; phonetic readings are no part of them. */
async function sharedTexts(part: ZipPart): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let characters = 0
  let reading = false
  let phonetic = false
  const parser = newParser()
  parser.on('opentag', ({ name }: SaxesTagPlain) => {
    const tag = plain(name)
    if (tag === 'si') text = ''
    else if (tag === 'rPh') phonetic = true
    reading = tag === 't' && !phonetic
  })
  parser.on('text', (more) => {
    if (reading && text.length < tableLimits.cellCharacters) text += more
  })
  parser.on('closetag', ({ name }) => {
    const tag = plain(name)
    reading = false
    if (tag === 'rPh') phonetic = false
    if (tag !== 'si') return
    texts.push(text)
    characters += text.length + 8
    if (characters > tableLimits.stringCharacters) throw new TableRefusal('tooLarge', 'texts')
  })
  await feed(parser, part)
  return texts
}

/** Gives a part to a parser piece by piece, letting others work in between. */
export async function feed(parser: SaxesParser, part: ZipPart): Promise<void> {
  const decoder = new TextDecoder('utf-8')
  for await (const piece of unfoldPieces(part)) parser.write(decoder.decode(piece, { stream: true }))
  parser.write(decoder.decode()).close()
}
