import { z } from 'zod'
import { pageSize } from '../kernel/paging.ts'
import { Language, languages } from '../kernel/texts.ts'
import type { Tx } from '../server/database.ts'
import { languageOf, textOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { type AppliedLine, applied } from './applied.ts'
import { type Catalogue, type CatalogueText, loadCatalogue } from './catalogue-store.ts'
import { readHeldLines, readTranslationChanges } from './store.ts'
import { translationReaders } from './translation-change.ts'
import { readTranslationCsv, type TextToTranslate, translationCsv } from './translation-file.ts'
import {
  fileMost,
  ReadTranslationFile,
  TranslationChangesQuery,
  TranslationChangesView,
  TranslationFileView,
  type TranslationRow,
  TranslationsQuery,
  TranslationsView,
} from './views.ts'
import { wordingOf } from './wording-job.ts'
import { WordingView } from './wording-view.ts'

/** The texts of the program and the programme's own words for them. */
export function translationRoutes(http: Http, sulh: Sulh): void {
  // For everybody: it names nobody, and the public reads these words, too.
  http.get('/api/wording', { schema: { response: { 200: WordingView, 304: z.null() } } }, async (request, reply) => {
    const { view, etag } = await wordingOf(sulh)
    reply.header('etag', etag).header('cache-control', 'no-cache')
    return request.headers['if-none-match'] === etag ? reply.code(304).send(null) : view
  })

  http.get(
    '/api/translations',
    { schema: { querystring: TranslationsQuery, response: { 200: TranslationsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, translationReaders)
      if (!actor) return reply
      return pageOfTexts(await sulh.database.read(actor, allTexts), request.query)
    },
  )

  http.get(
    '/api/translation-changes',
    { schema: { querystring: TranslationChangesQuery, response: { 200: TranslationChangesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, translationReaders)
      if (!actor) return reply
      const { query } = request
      return sulh.database.read(actor, (tx) => readTranslationChanges(tx, query, languageOf(request)))
    },
  )

  http.get(
    '/api/translations.csv',
    { schema: { querystring: z.object({ language: Language.default('en') }) } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, translationReaders)
      if (!actor) return reply
      const { language } = request.query
      const { texts } = await sulh.database.read(actor, allTexts)
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="translations-${language}.csv"`)
        .send(translationCsv(texts, language))
    },
  )

  http.post(
    '/api/translations/read',
    { bodyLimit: 2 * fileMost, schema: { body: ReadTranslationFile, response: { 200: TranslationFileView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, translationReaders)
      if (!actor) return reply
      const { texts, catalogue } = await sulh.database.read(actor, allTexts)
      const byPlace = new Map(texts.map((text) => [text.place, text]))
      const find = (place: string) => byPlace.get(catalogue.at(place)?.place ?? '')
      const read = readTranslationCsv(request.body.text, find)
      if (!read) return sendProblem(sulh, request, reply, 400, 'translationChange.file')
      const faults = read.faults.map(({ name, ...fault }) => ({
        ...fault,
        text: textOf(sulh.texts, fault.code, { place: fault.place, name }, languageOf(request)),
      }))
      return { ...read, lines: [...read.lines], faults }
    },
  )
}

type Row = TranslationRow & TextToTranslate

/** Every text of this program with the programme's own words for it. */
async function allTexts(tx: Tx): Promise<{ texts: Row[]; catalogue: Catalogue }> {
  const catalogue = await loadCatalogue()
  const lines = applied(await readHeldLines(tx), (place, shipped) => catalogue.find(place, shipped))
  const byText = new Map<CatalogueText | undefined, AppliedLine<CatalogueText>[]>()
  for (const line of lines) byText.set(line.text, [...(byText.get(line.text) ?? []), line])
  return { texts: catalogue.texts.map((text) => rowOf(text, byText.get(text) ?? [])), catalogue }
}

function rowOf({ place, places, shipped }: CatalogueText, lines: readonly AppliedLine<CatalogueText>[]): Row {
  const words = Object.fromEntries(lines.map(({ line }) => [line.language, line.words]))
  const review = lines.flatMap(({ line, standing }) => (standing === 'holds' ? [] : line.language))
  return { place, places: places.length, shipped, words, review: [...new Set(review)] }
}

function pageOfTexts({ texts }: { texts: readonly Row[] }, { show, search, page }: TranslationsQuery) {
  const sought = search.trim().toLowerCase()
  const found = texts.filter(
    ({ place, shipped, words, review }) =>
      (show === 'all' || (show === 'worded' ? Object.keys(words).length > 0 : review.length > 0)) &&
      (sought === '' ||
        [place, ...languages.flatMap((language) => [shipped[language], words[language] ?? ''])].some((text) =>
          text.toLowerCase().includes(sought),
        )),
  )
  const from = (page - 1) * pageSize
  return { texts: found.slice(from, from + pageSize), total: found.length, more: false, page, pageSize }
}
