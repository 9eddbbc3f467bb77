import { theProgram } from '../kernel/roles.ts'
import type { Http } from '../server/http/server.ts'
import { publicBodyLimit } from '../server/public-photos.ts'
import type { Sulh } from '../server/sulh.ts'
import { ByCode, unkept } from './by-code-routes.ts'
import { citizenReference } from './citizen-report.ts'
import { addToCitizenReport, receiveCitizenReport, withdrawCitizenReport } from './public-actions.ts'
import { findPlaces, followCitizenReport, readCitizenForm } from './read-store.ts'
import { citizenPhotos, followMarkOf } from './store.ts'
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

const path = '/api/public/citizen-reports'

/** Reporting harm to civilians without an account, and following a report by its code (docs/decisions/0047-citizen-reports.md). */
export function publicCitizenRoutes(http: Http, sulh: Sulh): void {
  const byCode = new ByCode(sulh, {
    ...{ compartment: 'citizen', refusals: 'citizenReport', tables: citizenPhotos, referenceOf: citizenReference },
    ...{ receive: receiveCitizenReport, add: addToCitizenReport, withdraw: withdrawCitizenReport },
    markOf: followMarkOf,
    follow: (tx, mark) => followCitizenReport(tx, sulh.sealer, mark),
  })

  http.get(
    '/api/public/citizen-report-form',
    { schema: { response: { 200: CitizenFormView } } },
    async (_request, reply) => {
      unkept(reply)
      return sulh.database.read(theProgram, readCitizenForm)
    },
  )

  http.post(
    `${path}/places`,
    { schema: { body: PlaceQuestion, response: { 200: PlaceAnswer } } },
    async (request, reply) => {
      unkept(reply)
      return sulh.database.read(theProgram, (tx) => findPlaces(tx, request.body.search))
    },
  )

  http.post(
    path,
    { bodyLimit: publicBodyLimit, schema: { body: PublicCitizenReport, response: { 200: PublicCitizenAnswer } } },
    async (request, reply) => byCode.receive(request, reply, request.body),
  )

  http.post(
    `${path}/status`,
    { schema: { body: CodeQuestion, response: { 200: CitizenFollowAnswer } }, config: byCode.limit },
    async (request, reply) => byCode.status(request, reply, request.body.code),
  )

  http.post(
    `${path}/additions`,
    {
      bodyLimit: publicBodyLimit,
      schema: { body: AdditionQuestion, response: { 200: CitizenFollowAnswer } },
      config: byCode.limit,
    },
    async (request, reply) => byCode.add(request, reply, request.body),
  )

  http.post(
    `${path}/withdrawal`,
    { schema: { body: CodeQuestion, response: { 200: CitizenFollowAnswer } }, config: byCode.limit },
    async (request, reply) => byCode.withdraw(request, reply, request.body.code),
  )
}
