import { ByCode, unkept } from '../citizen-reports/by-code-routes.ts'
import { AdditionQuestion, CodeQuestion, PublicCitizenAnswer } from '../citizen-reports/views.ts'
import { theProgram } from '../kernel/roles.ts'
import type { Http } from '../server/http/server.ts'
import { publicBodyLimit } from '../server/public-photos.ts'
import type { Sulh } from '../server/sulh.ts'
import { conductReference } from './conduct-complaint.ts'
import { addToComplaint, appealComplaint, receiveComplaint, withdrawComplaint } from './public-actions.ts'
import { followComplaint, readConductForm } from './read-store.ts'
import { complaintMarkOf, complaintPhotos } from './store.ts'
import { AppealQuestion, ComplaintFollowAnswer, ConductFormView, PublicComplaint } from './views.ts'

const path = '/api/public/conduct-complaints'

/** Complaining about the security forces without an account, and following a complaint by its code (docs/decisions/0052-conduct.md). */
export function publicComplaintRoutes(http: Http, sulh: Sulh): void {
  const byCode = new ByCode(sulh, {
    ...{ compartment: 'conduct', refusals: 'conductComplaint', tables: complaintPhotos, referenceOf: conductReference },
    ...{ receive: receiveComplaint, add: addToComplaint, withdraw: withdrawComplaint, markOf: complaintMarkOf },
    follow: (tx, mark) => followComplaint(tx, sulh.sealer, mark, sulh.now()),
  })

  http.get('/api/public/conduct-form', { schema: { response: { 200: ConductFormView } } }, async (_request, reply) => {
    unkept(reply)
    return sulh.database.read(theProgram, readConductForm)
  })

  http.post(
    path,
    { bodyLimit: publicBodyLimit, schema: { body: PublicComplaint, response: { 200: PublicCitizenAnswer } } },
    async (request, reply) => byCode.receive(request, reply, request.body),
  )

  http.post(
    `${path}/status`,
    { schema: { body: CodeQuestion, response: { 200: ComplaintFollowAnswer } }, config: byCode.limit },
    async (request, reply) => byCode.status(request, reply, request.body.code),
  )

  http.post(
    `${path}/additions`,
    {
      bodyLimit: publicBodyLimit,
      schema: { body: AdditionQuestion, response: { 200: ComplaintFollowAnswer } },
      config: byCode.limit,
    },
    async (request, reply) => byCode.add(request, reply, request.body),
  )

  http.post(
    `${path}/appeals`,
    { schema: { body: AppealQuestion, response: { 200: ComplaintFollowAnswer } }, config: byCode.limit },
    async (request, reply) => {
      const { code, id: entryId, said } = request.body
      return byCode.step(request, reply, code, 'envelope.reused', (id) =>
        byCode.perform(appealComplaint, entryId, { id, said }),
      )
    },
  )

  http.post(
    `${path}/withdrawal`,
    { schema: { body: CodeQuestion, response: { 200: ComplaintFollowAnswer } }, config: byCode.limit },
    async (request, reply) => byCode.withdraw(request, reply, request.body.code),
  )
}
