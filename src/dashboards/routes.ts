import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { dashboardReaders } from './readers.ts'
import { readDashboard } from './store.ts'
import { DashboardQuery, DashboardView } from './views.ts'

/** Reading the dashboard of a side, of a site, or of all that the reader sees. */
export function dashboardRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/dashboard',
    { schema: { querystring: DashboardQuery, response: { 200: DashboardView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, dashboardReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readDashboard(tx, request.query, { actor, now: sulh.now() }))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
