import { stringify } from 'csv-stringify/sync'
import { Language } from '../kernel/texts.ts'
import { landReaders } from '../land-release/land-product.ts'
import { todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readOrdnanceYear } from './store.ts'
import { wordsOf, yearLines } from './table.ts'
import { OrdnanceYear, OrdnanceYearQuery } from './views.ts'

async function yearOf(tx: Tx, sulh: Sulh, asked: number | undefined): Promise<OrdnanceYear> {
  return readOrdnanceYear(tx, asked ?? Number((await todayHere(tx, sulh.now())).slice(0, 4)))
}

const heads = { ar: ['القسم', 'البند', 'العدد'], en: ['Part', 'Figure', 'Value'], fr: ['Partie', 'Chiffre', 'Valeur'] }

/** The yearly roll-up, to read and as a file for spreadsheets. */
export function ordnanceYearRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/ordnance-year',
    { schema: { querystring: OrdnanceYearQuery, response: { 200: OrdnanceYear } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, landReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => yearOf(tx, sulh, request.query.year))
    },
  )

  http.get(
    '/api/ordnance-year/table',
    { schema: { querystring: OrdnanceYearQuery.extend({ language: Language.default('ar') }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, landReaders)
      if (!actor) return reply
      const { language, year: asked } = request.query
      const year = await sulh.database.read(actor, (tx) => yearOf(tx, sulh, asked))
      const lines = yearLines(year).map((line) => [line.part[language], wordsOf(line, language), line.figure])
      const csv = stringify([heads[language], ...lines], { bom: true, escape_formulas: true })
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="ordnance-${year.year}.csv"`)
        .send(csv)
    },
  )
}
