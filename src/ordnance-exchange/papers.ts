import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import writeXlsxFile from 'write-excel-file/node'
import type { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { withoutFormula } from '../kernel/spreadsheet-cell.ts'
import type { Language } from '../kernel/texts.ts'
import { findProgramme } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import type { Sulh } from '../server/sulh.ts'
import { chosenTexts, sensitivityTexts, whatTexts } from './code-lists.ts'
import { type HazardOut, hazardFeature, type Manner, reportFeature } from './export-features.ts'
import { bookCell, evidenceHeader, evidenceRows, hxlHeader, hxlRow, mdrHeader, mdrRow } from './export-tables.ts'
import type { FileHead, OutFeature } from './formats/feature.ts'
import { writeGeoJson } from './formats/geojson.ts'
import { writeGpx } from './formats/gpx.ts'
import { writeKml } from './formats/kml.ts'
import { writeShapefile } from './formats/write-shapefile.ts'
import { readMdrSheets } from './mdr-more-store.ts'
import type { ExportFormat, OrdnanceExport } from './ordnance-export.ts'
import { type PlaceChains, readHazardsOut, readPlaceChains, readReportsOut, rowsAtOnce } from './store.ts'

interface Of {
  readonly sulh: Sulh
  readonly actor: Actor
  readonly given: OrdnanceExport
  readonly language: Language
}

/** What is read once for an export: the places of the programme, and its clock. */
interface Told extends Of {
  readonly chains: PlaceChains
  readonly manner: Manner
}

async function toldOf(of: Of): Promise<Told> {
  return of.sulh.database.read(of.actor, async (tx) => {
    const programme = await findProgramme(tx)
    const manner = { precision: of.given.precision, timeZone: programme?.timeZone ?? 'UTC' }
    return { ...of, manner, chains: await readPlaceChains(tx, of.language) }
  })
}

const types: Readonly<Record<ExportFormat, string>> = {
  geojson: 'application/geo+json; charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml; charset=utf-8',
  gpx: 'application/gpx+xml; charset=utf-8',
  shapefile: 'application/zip',
  hxlCsv: 'text/csv; charset=utf-8',
  mdrCsv: 'text/csv; charset=utf-8',
  mdrXlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The file of an export. What can be written piece by piece is; a shapefile and a workbook state at their beginning how long they are. */
export async function exportFile(asked: Of): Promise<{ type: string; body: Readable | Buffer }> {
  const { given } = asked
  const of = await toldOf(asked)
  const type = types[given.format]
  const head = headOf(of)
  switch (given.format) {
    case 'geojson':
      return { type, body: Readable.from(writeGeoJson(featuresOf(of), head)) }
    case 'kml':
      return { type, body: Readable.from(writeKml(featuresOf(of), head)) }
    case 'gpx':
      return { type, body: Readable.from(writeGpx(featuresOf(of), head)) }
    case 'shapefile': {
      const features = await gathered(featuresOf(of))
      return { type, body: Buffer.from(writeShapefile(given.what, features, head, new Date(given.exportedAt))) }
    }
    case 'hxlCsv':
      return { type, body: Readable.from(hxlPieces(of)) }
    case 'mdrCsv':
      return { type, body: Readable.from(mdrPieces(of)) }
    case 'mdrXlsx':
      return { type, body: await mdrBook(of) }
  }
}

/** What stands in the file about the file; the name of whoever exported it does not. */
function headOf({ given, language }: Of): FileHead {
  return {
    title: whatTexts[given.what][language],
    lines: [
      ['sensitivity', sensitivityTexts[given.precision][language]],
      ['recipient', given.recipient],
      ['purpose', given.purpose],
      ['exported', given.exportedAt],
      ['export', given.id],
      ['rows', String(given.rows)],
      ['chosen', chosenTexts[given.chosen][language]],
      ['precision', given.precision],
      ['coordinates', 'WGS 84'],
    ],
  }
}

type Asked = Parameters<typeof readHazardsOut>[1]

/** Rows batch by batch as the reader sees them. */
async function* rowsOf<T>(
  { sulh, actor, given, chains }: Told,
  read: (tx: Tx, asked: Asked) => Promise<T[]>,
  idOf: (row: T) => Id,
): AsyncGenerator<T> {
  for (let after: Id | null = null; ; ) {
    const asked: Asked = { given, after, chains }
    const rows: T[] = await sulh.database.read(actor, (tx) => read(tx, asked))
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < rowsAtOnce) return
    after = idOf(last)
  }
}

async function* featuresOf(of: Told): AsyncGenerator<OutFeature> {
  if (of.given.what === 'hazards') for await (const row of hazardsOf(of)) yield hazardFeature(row, of.manner)
  else
    for await (const row of rowsOf(of, readReportsOut, ({ report }) => report.id)) yield reportFeature(row, of.manner)
}

function hazardsOf(of: Told): AsyncGenerator<HazardOut> {
  return rowsOf(of, readHazardsOut, ({ hazard }) => hazard.id)
}

async function gathered<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const row of rows) all.push(row)
  return all
}

const line = (cells: readonly string[]) => stringify([cells.map(withoutFormula)], { record_delimiter: '\r\n' })

async function* hxlPieces(of: Told): AsyncGenerator<string> {
  const { what, precision } = of.given
  const { names, tags } = hxlHeader(what)
  const sensitivity = sensitivityTexts[precision][of.language]
  yield `\ufeff${line(names)}${line(tags)}`
  for await (const feature of featuresOf(of)) yield line(hxlRow(what, feature, sensitivity))
}

async function* mdrPieces(of: Told): AsyncGenerator<string> {
  const { precision } = of.given
  const sensitivity = sensitivityTexts[precision][of.language]
  yield `\ufeff${line(mdrHeader)}`
  for await (const row of hazardsOf(of)) yield line(mdrRow(row, hazardFeature(row, of.manner), sensitivity))
}

/** A workbook: contaminated areas, the direct evidence of each, what was done in them, and what the file is. Every cell is a text, which nothing runs. */
async function mdrBook(of: Told): Promise<Buffer> {
  const { precision } = of.given
  const sensitivity = sensitivityTexts[precision][of.language]
  const hazards = await gathered(hazardsOf(of))
  const areas = hazards.map((row) => mdrRow(row, hazardFeature(row, of.manner), sensitivity))
  const hazardIds = hazards.map(({ hazard }) => hazard.id)
  const more = await of.sulh.database.read(of.actor, (tx) => readMdrSheets(tx, hazardIds, precision))
  const { title, lines } = headOf(of)
  const sheet = (name: string, header: readonly string[], rows: readonly (readonly string[])[]) => ({
    sheet: name,
    stickyRowsCount: 1,
    data: [
      header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => ({ value: bookCell(value, of.language), type: String }))),
    ],
  })
  return writeXlsxFile([
    sheet('Contaminated areas', mdrHeader, areas),
    sheet('Direct evidence', evidenceHeader, hazards.flatMap(evidenceRows)),
    ...more.map(({ name, header, rows }) => sheet(name, header, rows)),
    sheet('About', ['Draft MDR', title], [...lines]),
  ]).toBuffer()
}
