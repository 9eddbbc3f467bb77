import { z } from 'zod'
import { openTable } from '../commander-lists/formats/open-table.ts'
import { TableRefusal } from '../commander-lists/formats/table.ts'
import { Id } from '../kernel/ids.ts'
import type { Role } from '../kernel/roles.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { flowReaders } from '../site-flow/station.ts'
import {
  loginOf,
  readAnswers,
  readAnswersList,
  readPersonAnswers,
  readShare,
  readShares,
  readVisitQuestionnaires,
} from './answers-store.ts'
import { questionnaireEditors } from './questionnaire.ts'
import { sharedFile } from './share-papers.ts'
import { readQuestionnaire, readQuestionnaires } from './store.ts'
import {
  AnswersListView,
  AnswersQuery,
  AnswersView,
  ImportView,
  PersonAnswersView,
  QuestionnairesQuery,
  QuestionnairesView,
  QuestionnaireView,
  SharesQuery,
  SharesView,
  VisitQuestionnairesView,
} from './views.ts'
import { type FormSheet, readXlsForm } from './xlsform.ts'

const params = z.object({ id: Id })
const sharers: readonly Role[] = ['director', 'clinician', 'auditor']

/** Reading questionnaires and what was answered, and reading workbooks. */
export function questionnaireRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/questionnaires',
    { schema: { querystring: QuestionnairesQuery, response: { 200: QuestionnairesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readQuestionnaires(tx, request.query))
    },
  )

  http.get(
    '/api/questionnaires/:id',
    { schema: { params, response: { 200: QuestionnaireView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      const language = languageOf(request)
      const view = await sulh.database.read(actor, (tx) => readQuestionnaire(tx, request.params.id, language))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  importRoute(http, sulh)
  answerRoutes(http, sulh)
  shareRoutes(http, sulh)
}

/** More bytes are no form of five hundred questions. */
const workbookBytes = 2 * 1024 * 1024
const rowsAtMost = 5000

function importRoute(http: Http, sulh: Sulh): void {
  http.register(async (scope) => {
    scope.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: workbookBytes },
      (_request, body, done) => done(null, body),
    )
    scope.put('/api/questionnaire-files', { bodyLimit: workbookBytes }, async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, questionnaireEditors)
      if (!actor) return reply
      if (!Buffer.isBuffer(request.body)) return sendProblem(sulh, request, reply, 415, 'listFile.unknown')
      try {
        return ImportView.parse(readXlsForm(await sheetsOf(request.body)))
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error
        return sendProblem(sulh, request, reply, 400, `listFile.${error.code}`)
      }
    })
  })
}

/** The sheets of a workbook as texts. Of a cell that cannot be read nothing is guessed: the form is then no form. */
export async function sheetsOf(file: Buffer): Promise<FormSheet[]> {
  const table = await openTable(file)
  if (table.format !== 'xlsx') throw new TableRefusal('unknown')
  const sheets: FormSheet[] = []
  for (const [at, name] of table.sheetNames.entries()) {
    const rows: FormSheet['rows'][number][] = []
    for await (const { number, cells } of table.rows(at)) {
      if (rows.length >= rowsAtMost) throw new TableRefusal('tooManyRows')
      rows.push({ number, cells: cells.map(({ text, fault }) => (fault === undefined ? text : `#${fault}`)) })
    }
    sheets.push({ name, rows })
  }
  return sheets
}

function answerRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/questionnaire-answers',
    { schema: { querystring: AnswersQuery, response: { 200: AnswersListView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      const language = languageOf(request)
      return sulh.database.read(actor, (tx) => readAnswersList(tx, request.query, actor, language), loginOf(actor))
    },
  )

  http.get(
    '/api/questionnaire-answers/:id',
    { schema: { params, response: { 200: AnswersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      const view = await readAnswers(sulh, request.params.id, actor, languageOf(request))
      if (view === 'notAllowed') return sendProblem(sulh, request, reply, 403, 'notAllowed')
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/site-visits/:id/questionnaires',
    { schema: { params, response: { 200: VisitQuestionnairesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      const { id } = request.params
      const language = languageOf(request)
      const view = await sulh.database.read(
        actor,
        (tx) => readVisitQuestionnaires(tx, id, actor, language),
        loginOf(actor),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/people/:id/questionnaire-answers',
    { schema: { params, response: { 200: PersonAnswersView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, flowReaders)
      if (!actor) return reply
      const language = languageOf(request)
      return sulh.database.read(actor, (tx) => readPersonAnswers(tx, request.params.id, language), loginOf(actor))
    },
  )
}

function shareRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/questionnaire-shares',
    { schema: { querystring: SharesQuery, response: { 200: SharesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, sharers)
      if (!actor) return reply
      const how = { language: languageOf(request), now: sulh.now() }
      return sulh.database.read(actor, (tx) => readShares(tx, request.query, actor, how), loginOf(actor))
    },
  )

  http.get('/api/questionnaire-shares/:id/answers.csv', { schema: { params, hide: true } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, sharers)
    if (!actor) return reply
    const share = await readShare(sulh, request.params.id, actor)
    if (!share) return sendProblem(sulh, request, reply, 404, 'notFound')
    if (share.expired) return sendProblem(sulh, request, reply, 410, 'questionnaireShare.expired')
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="answers-${share.share.id.slice(0, 8)}.csv"`)
      .send(sharedFile(share))
  })
}
