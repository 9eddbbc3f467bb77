import { theProgram } from '../kernel/roles.ts'
import { envelopeOf } from '../server/http/action-routes.ts'
import { Pace } from '../server/http/pace.ts'
import { type Http, sendProblem } from '../server/http/server.ts'
import { publicBodyLimit, publicPhotos } from '../server/public-photos.ts'
import type { Sulh } from '../server/sulh.ts'
import { referenceOf } from './ordnance-report.ts'
import { isWork } from './proof-of-work.ts'
import { receiveReport } from './report-actions.ts'
import { followHashOf, followReport } from './store.ts'
import { FollowAnswer, FollowQuestion, PublicReport, PublicReportAnswer } from './views.ts'

/**
 * Reporting without an account, and asking how far a report is. Nobody is refused for coming often: who does is held, which is looked
 * at later and keeps no pictures (docs/decisions/0035-ordnance-reports-and-hazards.md).
 */
export function publicReportRoutes(http: Http, sulh: Sulh): void {
  const pace = new Pace()

  http.post(
    '/api/public/ordnance-reports',
    { bodyLimit: publicBodyLimit, schema: { body: PublicReport, response: { 200: PublicReportAnswer } } },
    async (request, reply) => {
      const { photos, code, work, ...said } = request.body
      const inTime = pace.inTime(request.ip, sulh.now().getTime())
      const held = !inTime || !isWork(said.id, work)
      const kept = held ? [] : await keepPhotos(sulh, said.id, photos)
      const input = { ...said, photos: kept, held, followHash: followHashOf(code) }
      // The device's id of the report is also that of the act, so that sending it again after no answer is harmless.
      const envelope = { ...envelopeOf(input, sulh.now()), id: said.id }
      const outcome = await sulh.performer.perform({ action: receiveReport, actor: theProgram, envelope })
      const again = outcome.outcome === 'refused' && /^(ordnanceReport\.exists|envelope\.reused)$/.test(outcome.code)
      if (outcome.outcome === 'refused' && !again)
        return sendProblem(sulh, request, reply, 400, outcome.code, outcome.facts)
      return { reference: referenceOf(said.id) }
    },
  )

  http.post(
    '/api/public/ordnance-reports/status',
    {
      schema: { body: FollowQuestion, response: { 200: FollowAnswer } },
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      const found = await sulh.database.read(theProgram, (tx) => followReport(tx, request.body.code))
      return found ?? sendProblem(sulh, request, reply, 404, 'ordnanceReport.noSuchCode')
    },
  )
}

async function keepPhotos(sulh: Sulh, reportId: string, photos: readonly string[]): Promise<string[]> {
  const kept = await publicPhotos(photos)
  for (const { sha256, jpeg } of kept)
    await sulh.database.writer.query(
      'insert into ordnance_photos (report_id, sha256, bytes, received_at) values ($1, $2, $3, $4) on conflict do nothing',
      [reportId, sha256, Buffer.from(jpeg), sulh.now()],
    )
  return [...new Set(kept.map(({ sha256 }) => sha256))]
}
