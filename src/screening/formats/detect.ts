/** The formats of lists that are read. The three OFAC files are parts of one list. */
export type ListFormat = 'unXml' | 'euXml' | 'ofacCsv' | 'ukCsv' | 'ftmJsonl' | 'openSanctionsSimpleCsv' | 'plainCsv'

/** A recognised file; for an OFAC file also which part of the set it is. */
export type Detected = { format: ListFormat; part: 'sdn' | 'alt' | 'add' | 'comments' | null }

/** How many bytes `detectFormat` wants to see; the root element and the header row of every known list lie within. */
export const DETECT_BYTES = 8192

/**
 * Recognises a list by the first bytes of the file and, only where those leave it open, by its name. Null when it is
 * none of the known formats. OFAC's CSV has no header, so it is known by the width of its rows and its `-0-` marks.
 */
export function detectFormat(firstBytes: Uint8Array, fileName: string): Detected | null {
  const text = new TextDecoder('utf-8')
    .decode(firstBytes)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text.startsWith('<')) return detectXml(text)
  if (text.startsWith('{')) return { format: 'ftmJsonl', part: null }
  const lines = text.split(/\r?\n/)
  // The UK list has a line with its date above the header.
  const header =
    (lines[0]?.match(/^(Report Date|Last Updated)\b/i) && !/name 6/i.test(lines[0]) ? lines[1] : lines[0]) ?? ''
  const columns = header.split(',').map((column) => column.replace(/^"|"$/g, '').trim().toLowerCase())
  if (columns.includes('name 6')) return { format: 'ukCsv', part: null }
  const ofac = detectOfac(lines, fileName)
  if (ofac !== null) return { format: 'ofacCsv', part: ofac }
  if (columns.includes('schema') && columns.includes('name')) return { format: 'openSanctionsSimpleCsv', part: null }
  return columns.includes('name') ? { format: 'plainCsv', part: null } : null
}

function detectXml(text: string): Detected | null {
  const root = /<(?:[\w-]+:)?([A-Za-z_][\w-]*)[\s>/]/.exec(text.replace(/<!--[\s\S]*?-->/g, ''))?.[1]
  if (root === 'CONSOLIDATED_LIST') return { format: 'unXml', part: null }
  return root === 'export' && /fsd\/export|sanctionEntity|generationDate/.test(text)
    ? { format: 'euXml', part: null }
    : null
}

/** The part by the shape of the first row that starts with an entry number; a row of headers may stand above it. */
function detectOfac(lines: readonly string[], fileName: string): Detected['part'] {
  const row = lines.slice(0, 2).find((line) => /^"?\d+"?,/.test(line))
  if (row === undefined) return null
  const width = splitRow(row).length
  const marked = lines.slice(0, 20).some((line) => line.includes('-0-'))
  if (width === 12 && (marked || /sdn/i.test(fileName))) return 'sdn'
  if (width === 5 && /^"?\d+"?,"?\d+"?,"?[afn]ka"?,/i.test(row)) return 'alt'
  if (width === 6 && /^"?\d+"?,"?\d+"?,/.test(row) && (marked || /add/i.test(fileName))) return 'add'
  return width === 2 && /comment/i.test(fileName) ? 'comments' : null
}

function splitRow(line: string): string[] {
  return line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.slice(0, line.endsWith(',') ? undefined : -1) ?? []
}
