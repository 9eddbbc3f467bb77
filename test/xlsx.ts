import { crc32, deflateRawSync } from 'node:zlib'

/** A cell of an invented sheet: a text, a number, a day (as a spreadsheet counts it), or XML as it is given. */
export type SheetCell = string | number | null | { day: number } | { xml: string }

export interface Sheet {
  readonly name?: string
  readonly rows: readonly (readonly SheetCell[])[]
  readonly merged?: readonly string[]
  readonly hidden?: boolean
}

/** Packs parts into a ZIP file, as spreadsheets do. */
export function zip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(plain), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(plain.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, Buffer.from(name)]))
    bodies.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  const list = Buffer.concat(directory)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, list, end])
}

/** A workbook with these sheets; texts are shared, and style 1 is a day. */
export function workbook(sheets: readonly Sheet[], options: { since1904?: boolean } = {}): Buffer {
  const texts = new Map<string, number>()
  const shared = (text: string): number => {
    const known = texts.get(text)
    if (known !== undefined) return known
    texts.set(text, texts.size)
    return texts.size - 1
  }
  const parts: Record<string, string> = {}
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, shared)
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  const listed = sheets
    .map(({ name, hidden }, at) => {
      const state = hidden ? ' state="hidden"' : ''
      return `<sheet name="${inXml(name ?? `S${at + 1}`)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`
    })
    .join('')
  const related = sheets
    .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
    .join('')
  const strings = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${inXml(text)}</t></si>`).join('')
  return zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main} xmlns:r="r"><workbookPr${options.since1904 ? ' date1904="1"' : ''}/><sheets>${listed}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${relations}>${related}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    ...parts,
  })
}

function sheetXml({ rows, merged = [] }: Sheet, shared: (text: string) => number): string {
  const xml: string[] = []
  for (const [at, row] of rows.entries()) {
    const cells = row.map((cell, column) => cellXml(cell, `${letters(column)}${at + 1}`, shared)).join('')
    xml.push(`<row r="${at + 1}">${cells}</row>`)
  }
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const merges = merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${ranges}</mergeCells>`
  return `<worksheet><sheetData>${xml.join('')}</sheetData>${merges}</worksheet>`
}

function cellXml(cell: SheetCell, place: string, shared: (text: string) => number): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${shared(cell)}</v></c>`
  if ('day' in cell) return `<c r="${place}" s="1"><v>${cell.day}</v></c>`
  return cell.xml.replace('<c', `<c r="${place}"`)
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)
}

function inXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
