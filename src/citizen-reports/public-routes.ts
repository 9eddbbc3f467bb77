import type { FastifyReply } from 'fastify'
import type { Action } from '../kernel/action.ts'
import type { Id } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import { isWork } from '../ordnance-reports/proof-of-work.ts'
import { inTransaction } from '../server/database.ts'
import { envelopeOf } from '../server/http/action-routes.ts'
import { Pace } from '../server/http/pace.ts'
import { type Http, sendProblem } from '../server/http/server.ts'
import { publicBodyLimit, publicPhotos } from '../server/public-photos.ts'
import type { Sulh } from '../server/sulh.ts'
import { citizenReference } from './citizen-report.ts'
import { addToCitizenReport, receiveCitizenReport, withdrawCitizenReport } from './public-actions.ts'
import { findPlaces, followCitizenReport, readCitizenForm, reportOfMark } from './read-store.ts'
import { followMarkOf, keepCitizenPhotos } from './store.ts'
import {
  AdditionQuestion,
  CitizenFollowAnswer,
  CitizenFormView,
  CodeQuestion,
  PlaceAnswer,
  PlaceQuestion,
  PublicCitizenAnswer,
  PublicCitizenReport,
} from './views.ts'

const unkept = (reply: FastifyReply) => reply.header('cache-control', 'no-store')

/**
 * Reporting harm to civilians without an account, and following a report by its code (docs/decisions/0047-citizen-reports.md). No
 * address is written down: in memory alone, and under a hash whose salt ends with the process. Nobody is refused for coming often; who
 * does is held. Codes travel in bodies, so that no log of addresses has one.
 */
export function publicCitizenRoutes(http: Http, sulh: Sulh): void {
  const pace = new Pace()
  const byCode = (max: number) => ({
    rateLimit: { max, timeWindow: '1 minute', keyGenerator: ({ ip }: { ip: string }) => pace.addressOf(ip) },
  })
  const act = (action: Action, id: Id, input: Record<string, unknown>) =>
    sulh.performer.perform({ action, actor: theProgram, envelope: { ...envelopeOf(input, sulh.now()), id } })
  const follow = (code: string) =>
    sulh.database.read(
      theProgram,
      (tx) => followCitizenReport(tx, sulh.sealer, followMarkOf(sulh.sealer, code)),
      'citizen',
    )
  const idOf = (code: string) =>
    sulh.database.read(theProgram, (tx) => reportOfMark(tx, followMarkOf(sulh.sealer, code)), 'citizen')

  http.get(
    '/api/public/citizen-report-form',
    { schema: { response: { 200: CitizenFormView } } },
    async (_request, reply) => {
      unkept(reply)
      return sulh.database.read(theProgram, readCitizenForm)
    },
  )

  http.post(
    '/api/public/citizen-reports/places',
    { schema: { body: PlaceQuestion, response: { 200: PlaceAnswer } } },
    async (request, reply) => {
      unkept(reply)
      return sulh.database.read(theProgram, (tx) => findPlaces(tx, request.body.search))
    },
  )

  http.post(
    '/api/public/citizen-reports',
    { bodyLimit: publicBodyLimit, schema: { body: PublicCitizenReport, response: { 200: PublicCitizenAnswer } } },
    async (request, reply) => {
      unkept(reply)
      const { photos, code, work, ...said } = request.body
      const inTime = pace.inTime(request.ip, sulh.now().getTime())
      const held = !inTime || !isWork(said.id, work)
      const input = { ...said, held, followMark: followMarkOf(sulh.sealer, code) }
      // The browser's id of the report is also that of the act, so that sending it again after no answer is harmless.
      const outcome = await act(receiveCitizenReport, said.id, input)
      const again = outcome.outcome === 'refused' && /^(citizenReport\.exists|envelope\.reused)$/.test(outcome.code)
      if (outcome.outcome === 'refused' && !again) return sendProblem(sulh, request, reply, 400, outcome.code)
      // Who sends a report again does so with its code: nobody else adds pictures to it.
      const own = again ? (await idOf(code)) === said.id : true
      const photosKept = held || !own ? 0 : await keepPhotos(sulh, said.id, said.id, photos)
      return { reference: citizenReference(said.id), photosKept }
    },
  )

  http.post(
    '/api/public/citizen-reports/status',
    { schema: { body: CodeQuestion, response: { 200: CitizenFollowAnswer } }, config: byCode(60) },
    async (request, reply) => {
      unkept(reply)
      const found = await follow(request.body.code)
      return found ?? sendProblem(sulh, request, reply, 404, 'citizenReport.noSuchCode')
    },
  )

  http.post(
    '/api/public/citizen-reports/additions',
    {
      bodyLimit: publicBodyLimit,
      schema: { body: AdditionQuestion, response: { 200: CitizenFollowAnswer } },
      config: byCode(60),
    },
    async (request, reply) => {
      unkept(reply)
      const { code, id: entryId, said, photos } = request.body
      const id = await idOf(code)
      if (id === undefined) return sendProblem(sulh, request, reply, 404, 'citizenReport.noSuchCode')
      const outcome = await act(addToCitizenReport, entryId, { id, said, photos: photos.length })
      if (outcome.outcome === 'refused' && outcome.code !== 'envelope.reused')
        return sendProblem(sulh, request, reply, 400, outcome.code)
      if (outcome.outcome !== 'refused') await keepPhotos(sulh, id, entryId, photos)
      const found = await follow(code)
      return found ?? sendProblem(sulh, request, reply, 404, 'citizenReport.noSuchCode')
    },
  )

  http.post(
    '/api/public/citizen-reports/withdrawal',
    { schema: { body: CodeQuestion, response: { 200: CitizenFollowAnswer } }, config: byCode(60) },
    async (request, reply) => {
      unkept(reply)
      const id = await idOf(request.body.code)
      if (id === undefined) return sendProblem(sulh, request, reply, 404, 'citizenReport.noSuchCode')
      const { id: actionId } = envelopeOf({}, sulh.now())
      const outcome = await act(withdrawCitizenReport, actionId, { id })
      if (outcome.outcome === 'refused' && outcome.code !== 'citizenReport.withdrawn')
        return sendProblem(sulh, request, reply, 400, outcome.code)
      sulh.sealer.forget(id)
      const found = await follow(request.body.code)
      return found ?? sendProblem(sulh, request, reply, 404, 'citizenReport.noSuchCode')
    },
  )
}

async function keepPhotos(sulh: Sulh, reportId: Id, entryId: Id, photos: readonly string[]): Promise<number> {
  const pictures = (await publicPhotos(photos)).map(({ jpeg }) => jpeg)
  if (pictures.length === 0) return 0
  return inTransaction(sulh.database.writer, (tx) =>
    keepCitizenPhotos(tx, sulh.sealer, { reportId, entryId, at: sulh.now() }, pictures),
  )
}
