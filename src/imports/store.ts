import { z } from 'zod'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { type Language, languages, Texts } from '../kernel/texts.ts'
import { normalize } from '../names/normalize.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { textOf } from '../server/http/language.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { PlaceNames } from './read-row.ts'
import {
  type ImportRefusal,
  importOverseers,
  importRefusalNoun,
  type SpreadsheetImport,
  spreadsheetImportNoun,
} from './spreadsheet-import.ts'
import { findSubject } from './subjects.ts'
import type { ImportsQuery, ImportsView, ImportView } from './views.ts'

/** Facts of imports. */
export const importLookups: Readonly<Record<string, Lookup>> = {
  'spreadsheetImport.begin': {
    facts: async (tx, { fileHash, mapping }, actor) => {
      const sheet = z.object({ sheet: z.int() }).parse(mapping).sheet
      const { rows } = await tx.query<{ rows: number | null }>(
        'select (sheet_rows ->> $3::int)::int as rows from commander_list_files where side_id = $1 and sha256 = $2',
        [actor.sideId, fileHash, sheet],
      )
      return { fileRows: rows[0]?.rows ?? null }
    },
  },
}

/** Imports that are running, the oldest first. */
export async function runningImports(tx: Tx): Promise<SpreadsheetImport[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(spreadsheetImportNoun)} from spreadsheet_imports where state = 'running' order by begun_at, id`,
  )
  return rows.map((row) => recordOf(spreadsheetImportNoun, row))
}

/** What cells call places: every code, and each name that one place alone has, as it is written and normalized. */
export async function placeNames(tx: Tx): Promise<PlaceNames> {
  const { rows } = await tx.query<{ code: string; name: unknown }>('select code, name from places order by code')
  const names = new Map<string, string | undefined>()
  for (const { code, name } of rows) {
    const texts = Texts.parse(name)
    for (const said of new Set(languages.map((language) => normalize(texts[language]))))
      if (said !== '') names.set(said, names.has(said) ? undefined : code)
  }
  const found = new Map<string, string>()
  for (const [said, code] of names) if (code !== undefined) found.set(said, code)
  for (const { code } of rows) found.set(code, code)
  return found
}

/** An import within the reader's sight. */
export async function findImport(tx: Tx, id: Id, actor: Actor): Promise<SpreadsheetImport | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(spreadsheetImportNoun)} from spreadsheet_imports where id = $1`, [
    id,
  ])
  const found = rows[0] && recordOf(spreadsheetImportNoun, rows[0])
  return found && (found.begunBy === actor.id || holds(actor, importOverseers)) ? found : undefined
}

/** A page of imports: the reader's own, and for who oversees a side everybody's. */
export async function readImports(
  tx: Tx,
  query: ImportsQuery,
  { actor, language }: { actor: Actor; language: string },
): Promise<ImportsView> {
  const conditions = new Conditions()
  conditions.within(actor, 'i')
  if (!holds(actor, importOverseers)) conditions.add((place) => `i.begun_by = ${place}`, actor.id)
  if (query.state !== 'all') conditions.add((place) => `i.state = ${place}`, query.state)
  const from = `from spreadsheet_imports i where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(spreadsheetImportNoun, 'i')} ${from} ${orderBy(query.order, { begun: 'i.begun_at' }, 'i.id')}
     ${pageAt(query.page)}`,
    conditions.values,
  )
  const found = rows.map((row) => recordOf(spreadsheetImportNoun, row))
  const names = await userNames(
    tx,
    found.map(({ begunBy }) => begunBy),
    language,
  )
  const imports = found.map((one) => ({ one, begunByName: names.get(one.begunBy) ?? '' }))
  return { imports, ...(await countUpTo(tx, `select ${from}`, conditions.values)), page: query.page, pageSize }
}

/** The rows of an import that were refused, in the order of the file. */
export async function refusalsOf(tx: Tx, id: Id, atMost: number): Promise<ImportRefusal[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(importRefusalNoun)} from import_refusals where import_id = $1 order by row limit $2`,
    [id, atMost],
  )
  return rows.map((row) => recordOf(importRefusalNoun, row))
}

/** Why a row was refused, in words: the field in front, where there is one. */
export function whyOf(
  { code, field }: Pick<ImportRefusal, 'code' | 'field'>,
  subjectName: string,
  { language, catalogue }: { language: Language; catalogue: ReadonlyMap<string, Texts> },
): string {
  const text = textOf(catalogue, code, {}, language)
  const named = findSubject(subjectName)?.fields.find(({ key }) => key === field)
  return named ? `${named.words[language]}: ${text}` : text
}

const refusalsShown = 100

/** An import with the first of its refused rows. */
export async function readImport(
  tx: Tx,
  id: Id,
  { actor, ...words }: { actor: Actor; language: Language; catalogue: ReadonlyMap<string, Texts> },
): Promise<ImportView | undefined> {
  const one = await findImport(tx, id, actor)
  if (!one) return undefined
  const names = await userNames(tx, [one.begunBy], words.language)
  const refused = await refusalsOf(tx, id, refusalsShown)
  return {
    ...{ one, begunByName: names.get(one.begunBy) ?? '' },
    refusedRows: refused.map(({ row, code, field }) => ({
      row,
      field,
      why: whyOf({ code, field }, one.subject, words),
    })),
  }
}

/** Earlier imports of a kind by this officer's side, whose mapping can be used again. */
export async function readMappings(tx: Tx, subject: string, actor: Actor): Promise<{ id: Id; label: string }[]> {
  const { rows } = await tx.query<{ id: Id; label: string }>(
    `select id, label from (select distinct on (label) id, label, begun_at from spreadsheet_imports
       where subject = $1 and begun_by = $2 order by label, begun_at desc) i order by begun_at desc, id limit 20`,
    [subject, actor.id],
  )
  return rows
}
