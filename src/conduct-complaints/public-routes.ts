import type { FastifyReply } from 'fastify'
import { CodeQuestion, PublicCitizenAnswer } from '../citizen-reports/views.ts'
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
import { conductReference } from './conduct-complaint.ts'
import { addToComplaint, appealComplaint, receiveComplaint, withdrawComplaint } from './public-actions.ts'
import { complaintOfMark, followComplaint, readConductForm } from './read-store.ts'
import { complaintMarkOf, keepComplaintPhotos } from './store.ts'
import { AppealQuestion, ComplaintAddition, ComplaintFollowAnswer, ConductFormView, PublicComplaint } from './views.ts'

const unkept = (reply: FastifyReply) => reply.header('cache-control', 'no-store')

/**
 * Complaining about the security forces without an account, and following a complaint by its code (docs/decisions/0052-conduct.md). As with
 * citizens' reports no address is written down, nobody is refused for coming often, and codes travel in bodies.
 */
export function publicComplaintRoutes(http: Http, sulh: Sulh): void {
  const pace = new Pace()
  const byCode = (max: number) => ({
    rateLimit: { max, timeWindow: '1 minute', keyGenerator: ({ ip }: { ip: string }) => pace.addressOf(ip) },
  })
  const act = (action: Action, id: Id, input: Record<string, unknown>) =>
    sulh.performer.perform({ action, actor: theProgram, envelope: { ...envelopeOf(input, sulh.now()), id } })
  const follow = (code: string) =>
    sulh.database.read(
      theProgram,
      (tx) => followComplaint(tx, sulh.sealer, complaintMarkOf(sulh.sealer, code), sulh.now()),
      'conduct',
    )
  const idOf = (code: string) =>
    sulh.database.read(theProgram, (tx) => complaintOfMark(tx, complaintMarkOf(sulh.sealer, code)), 'conduct')

  http.get('/api/public/conduct-form', { schema: { response: { 200: ConductFormView } } }, async (_request, reply) => {
    unkept(reply)
    return sulh.database.read(theProgram, readConductForm)
  })

  http.post(
    '/api/public/conduct-complaints',
    { bodyLimit: publicBodyLimit, schema: { body: PublicComplaint, response: { 200: PublicCitizenAnswer } } },
    async (request, reply) => {
      unkept(reply)
      const { photos, code, work, ...said } = request.body
      const inTime = pace.inTime(request.ip, sulh.now().getTime())
      const held = !inTime || !isWork(said.id, work)
      const input = { ...said, held, followMark: complaintMarkOf(sulh.sealer, code) }
      // The browser's id of the complaint is also that of the act, so that sending it again after no answer is harmless.
      const outcome = await act(receiveComplaint, said.id, input)
      const again = outcome.outcome === 'refused' && /^(conductComplaint\.exists|envelope\.reused)$/.test(outcome.code)
      if (outcome.outcome === 'refused' && !again) return sendProblem(sulh, request, reply, 400, outcome.code)
      // Who sends a complaint again does so with its code: nobody else adds pictures to it.
      const own = again ? (await idOf(code)) === said.id : true
      const photosKept = held || !own ? 0 : await keepPhotos(sulh, said.id, said.id, photos)
      return { reference: conductReference(said.id), photosKept }
    },
  )

  http.post(
    '/api/public/conduct-complaints/status',
    { schema: { body: CodeQuestion, response: { 200: ComplaintFollowAnswer } }, config: byCode(60) },
    async (request, reply) => {
      unkept(reply)
      const found = await follow(request.body.code)
      return found ?? sendProblem(sulh, request, reply, 404, 'conductComplaint.noSuchCode')
    },
  )

  http.post(
    '/api/public/conduct-complaints/additions',
    {
      bodyLimit: publicBodyLimit,
      schema: { body: ComplaintAddition, response: { 200: ComplaintFollowAnswer } },
      config: byCode(60),
    },
    async (request, reply) => {
      unkept(reply)
      const { code, id: entryId, said, photos } = request.body
      const id = await idOf(code)
      if (id === undefined) return sendProblem(sulh, request, reply, 404, 'conductComplaint.noSuchCode')
      const outcome = await act(addToComplaint, entryId, { id, said, photos: photos.length })
      if (outcome.outcome === 'refused' && outcome.code !== 'envelope.reused')
        return sendProblem(sulh, request, reply, 400, outcome.code)
      if (outcome.outcome !== 'refused') await keepPhotos(sulh, id, entryId, photos)
      const found = await follow(code)
      return found ?? sendProblem(sulh, request, reply, 404, 'conductComplaint.noSuchCode')
    },
  )

  http.post(
    '/api/public/conduct-complaints/appeals',
    { schema: { body: AppealQuestion, response: { 200: ComplaintFollowAnswer } }, config: byCode(60) },
    async (request, reply) => {
      unkept(reply)
      const { code, id: entryId, said } = request.body
      const id = await idOf(code)
      if (id === undefined) return sendProblem(sulh, request, reply, 404, 'conductComplaint.noSuchCode')
      const outcome = await act(appealComplaint, entryId, { id, said })
      if (outcome.outcome === 'refused' && outcome.code !== 'envelope.reused')
        return sendProblem(sulh, request, reply, 400, outcome.code, outcome.facts)
      const found = await follow(code)
      return found ?? sendProblem(sulh, request, reply, 404, 'conductComplaint.noSuchCode')
    },
  )

  http.post(
    '/api/public/conduct-complaints/withdrawal',
    { schema: { body: CodeQuestion, response: { 200: ComplaintFollowAnswer } }, config: byCode(60) },
    async (request, reply) => {
      unkept(reply)
      const id = await idOf(request.body.code)
      if (id === undefined) return sendProblem(sulh, request, reply, 404, 'conductComplaint.noSuchCode')
      const { id: actionId } = envelopeOf({}, sulh.now())
      const outcome = await act(withdrawComplaint, actionId, { id })
      if (outcome.outcome === 'refused' && outcome.code !== 'conductComplaint.withdrawn')
        return sendProblem(sulh, request, reply, 400, outcome.code)
      sulh.sealer.forget(id)
      const found = await follow(request.body.code)
      return found ?? sendProblem(sulh, request, reply, 404, 'conductComplaint.noSuchCode')
    },
  )
}

async function keepPhotos(sulh: Sulh, reportId: Id, entryId: Id, photos: readonly string[]): Promise<number> {
  const pictures = (await publicPhotos(photos)).map(({ jpeg }) => jpeg)
  if (pictures.length === 0) return 0
  return inTransaction(sulh.database.writer, (tx) =>
    keepComplaintPhotos(tx, sulh.sealer, { reportId, entryId, at: sulh.now() }, pictures),
  )
}
