import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { reaches } from '../kernel/roles.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readOrganisationChanges, readProgramme, readReadiness } from './store.ts'
import { OrganisationChangesQuery, OrganisationChangesView, ProgrammeView, ReadinessView } from './views.ts'

/** Reading the programme and the checklists of its sites. */
export function programmeRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/programme', { schema: { response: { 200: ProgrammeView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply)
    if (!actor) return reply
    const view = await sulh.database.read(actor, readProgramme)
    return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
  })

  http.get(
    '/api/organisation-changes',
    { schema: { querystring: OrganisationChangesQuery, response: { 200: OrganisationChangesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['administrator', 'director', 'auditor'])
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readOrganisationChanges(tx, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/sites/:id/readiness',
    { schema: { params: z.object({ id: Id }), response: { 200: ReadinessView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, ['administrator', 'director', 'auditor'])
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readReadiness(tx, request.params.id, languageOf(request)))
      if (!view || !reaches(actor, { sideId: view.site.sideId, siteId: view.site.id }))
        return sendProblem(sulh, request, reply, 404, 'notFound')
      return view
    },
  )
}
