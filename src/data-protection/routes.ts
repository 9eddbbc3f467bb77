import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import { findProgramme, todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { languageOf } from '../server/http/language.ts'
import { sendPdf } from '../server/http/pdf.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { accessMay, protectionReaders } from './access-request.ts'
import { readSubjectRecord } from './disclosure-store.ts'
import { readErasure, readErasures } from './erasure-store.ts'
import { subjectPaper } from './papers.ts'
import {
  readAccessRequest,
  readAccessRequests,
  readCorrectionRequest,
  readCorrectionRequests,
} from './request-store.ts'
import { readRetentionDue, readRetentionRules } from './retention-store.ts'
import {
  AccessRequestsView,
  AccessRequestView,
  CorrectionRequestsView,
  CorrectionRequestView,
  ErasuresQuery,
  ErasuresView,
  ErasureView,
  RequestsQuery,
  RetentionDueQuery,
  RetentionDueView,
  RetentionRulesView,
  SubjectPaperQuery,
  SubjectRecord,
} from './views.ts'

const params = z.object({ id: Id })
const correctionReaders: readonly Role[] = [
  ...protectionReaders,
  ...(['registrationOfficer', 'caseworker', 'complaintsOfficer', 'appealsOfficer'] as const),
]

/** Reading what people asked for, the papers that they get, erasures with their tombstones, and the times of retention. */
export function dataProtectionRoutes(http: Http, sulh: Sulh): void {
  requestRoutes(http, sulh)
  paperRoutes(http, sulh)
  erasureRoutes(http, sulh)

  http.get('/api/retention-rules', { schema: { response: { 200: RetentionRulesView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, protectionReaders)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readRetentionRules(tx, languageOf(request)))
  })

  http.get(
    '/api/retention-due',
    { schema: { querystring: RetentionDueQuery, response: { 200: RetentionDueView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, protectionReaders)
      if (!actor) return reply
      return readToday(sulh, actor, (tx, today) => readRetentionDue(tx, request.query, actor, today))
    },
  )
}

/** Reads as the actor, with the day that it is now where the programme works. */
function readToday<T>(sulh: Sulh, actor: Actor, work: (tx: Tx, today: Day) => Promise<T>): Promise<T> {
  return sulh.database.read(actor, async (tx) => work(tx, await todayHere(tx, sulh.now())))
}

function requestRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/access-requests',
    { schema: { querystring: RequestsQuery, response: { 200: AccessRequestsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, protectionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readAccessRequests(tx, request.query, actor))
    },
  )

  http.get(
    '/api/access-requests/:id',
    { schema: { params, response: { 200: AccessRequestView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, protectionReaders)
      if (!actor) return reply
      const view = await readToday(sulh, actor, (tx, today) =>
        readAccessRequest(tx, request.params.id, { today, language: languageOf(request) }),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/correction-requests',
    { schema: { querystring: RequestsQuery, response: { 200: CorrectionRequestsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, correctionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readCorrectionRequests(tx, request.query, actor))
    },
  )

  http.get(
    '/api/correction-requests/:id',
    { schema: { params, response: { 200: CorrectionRequestView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, correctionReaders)
      if (!actor) return reply
      const view = await readToday(sulh, actor, (tx, today) =>
        readCorrectionRequest(tx, request.params.id, { today, language: languageOf(request) }),
      )
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}

/** The person's record, as data and as a paper: to be had only once another officer let it out. */
function paperRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/access-requests/:id/record',
    { schema: { params, querystring: SubjectPaperQuery, response: { 200: SubjectRecord } } },
    async (request, reply) => {
      const found = await released(sulh, request, reply, request.params.id, request.query.language)
      return found ? found.record : reply
    },
  )

  http.get(
    '/api/access-requests/:id/paper',
    { schema: { params, querystring: SubjectPaperQuery } },
    async (request, reply) => {
      const found = await released(sulh, request, reply, request.params.id, request.query.language)
      if (!found) return reply
      const pdf = await subjectPaper(found.record, found.titles)
      return sendPdf(reply, found.record.number, pdf)
    },
  )
}

async function released(
  sulh: Sulh,
  request: FastifyRequest,
  reply: FastifyReply,
  id: Id,
  language: SubjectRecord['language'] | undefined,
): Promise<{ record: SubjectRecord; titles: { authorityTitle: Texts; programmeTitle: Texts } } | undefined> {
  const actor = await readerOf(sulh, request, reply, ['dataProtectionOfficer', 'director'])
  if (!actor) return undefined
  const found = await readToday(sulh, actor, async (tx, today) => {
    const view = await readAccessRequest(tx, id, { today, language: languageOf(request) })
    const programme = await findProgramme(tx)
    if (!view || !programme) return undefined
    if (!accessMay('print', view.request)) return 'notReleased' as const
    const record = await readSubjectRecord({ sulh, tx }, view.request.personId, language ?? view.request.language)
    const { rows } = await tx.query<{ name: Texts }>('select name from authorities where id = $1', [
      view.request.sideId,
    ])
    const [authority] = rows
    return (
      record && authority && { record, titles: { authorityTitle: authority.name, programmeTitle: programme.title } }
    )
  })
  if (found === 'notReleased') await sendProblem(sulh, request, reply, 409, 'accessRequest.notReleased')
  else if (!found) await sendProblem(sulh, request, reply, 404, 'notFound')
  return found === 'notReleased' ? undefined : found
}

function erasureRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/erasures',
    { schema: { querystring: ErasuresQuery, response: { 200: ErasuresView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, protectionReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readErasures(tx, request.query, actor))
    },
  )

  http.get('/api/erasures/:id', { schema: { params, response: { 200: ErasureView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, protectionReaders)
    if (!actor) return reply
    const view = await readToday(sulh, actor, (tx, today) =>
      readErasure(tx, request.params.id, { today, language: languageOf(request) }),
    )
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })
}
