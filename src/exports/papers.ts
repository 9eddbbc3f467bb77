import type { Language } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { type ListRows, rowsOfStatement } from '../server/list-rows.ts'
import { aboutTexts, purposeTexts } from './code-lists.ts'
import type { OutTable } from './formats/out-table.ts'
import { writeCsv } from './formats/write-csv.ts'
import { writeDhis2 } from './formats/write-dhis2.ts'
import { writeFtm } from './formats/write-ftm.ts'
import { writeJson, writeJsonLines } from './formats/write-json.ts'
import { writeXlsx } from './formats/write-xlsx.ts'
import { exportReference, type ListExport, type ListFormat, saidFilters } from './list-export.ts'

/** The type of each format's file, and how it is written. */
export const listFormats: Readonly<
  Record<ListFormat, { type: string; write: (table: OutTable) => AsyncIterable<string | Uint8Array> }>
> = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
  json: { type: 'application/json; charset=utf-8', write: writeJson },
  dhis2: { type: 'application/json; charset=utf-8', write: writeDhis2 },
  ftm: { type: 'application/x-ndjson; charset=utf-8', write: writeFtm },
  jsonl: { type: 'application/x-ndjson; charset=utf-8', write: writeJsonLines },
}

/** The name of an export's file: the list, and the share by which it left. */
export function fileNameOf({ list, id, format }: Pick<ListExport, 'list' | 'id' | 'format'>): string {
  return `${list}-${exportReference(id)}.${format === 'ftm' || format === 'dhis2' ? `${format}.json` : format}`
}

interface Giving {
  readonly rows: ListRows
  readonly given: ListExport
  readonly search: string
  readonly reader: Parameters<ListRows['statement']>[2]
  readonly onRows: (count: number) => void
}

/** The table that an export gives, read as its rows are asked for in the reader's own transaction. */
export async function tableOf(tx: Tx, { rows, given, search, reader, onRows }: Giving): Promise<OutTable> {
  const { list } = rows
  const statement = await rows.statement(tx, { ...given.filters, ...(search === '' ? {} : { search }) }, reader)
  const columns = given.fields.flatMap((field) => list.columns.filter(({ key }) => key === field))
  return {
    ...{ name: list.name, language: given.language, entity: list.entity },
    columns: columns.map(({ key, words, tag }) => ({ key, words: words[given.language], tag })),
    about: aboutOf(given, list.title[given.language], reader.now),
    rows: counting(rowsOfStatement(tx, statement, given.fields), onRows),
  }
}

async function* counting<T>(batches: AsyncIterable<readonly T[]>, onRows: (count: number) => void) {
  for await (const batch of batches) {
    yield batch
    onRows(batch.length)
  }
}

function aboutOf(given: ListExport, title: string, now: Date): [string, string][] {
  const words = (key: keyof typeof aboutTexts, language: Language) => aboutTexts[key][language]
  const said: [keyof typeof aboutTexts, string][] = [
    ['list', title],
    ['reference', exportReference(given.id)],
    ['recipient', given.recipient],
    ['purpose', purposeTexts[given.purpose][given.language]],
    ['note', given.note],
    ['filters', saidFilters(given.filters)],
    ['expiresOn', given.expiresOn],
    ['givenAt', now.toISOString()],
  ]
  return said.map(([key, value]) => [words(key, given.language), value])
}
