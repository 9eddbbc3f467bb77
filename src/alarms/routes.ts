import type { Role } from '../kernel/roles.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readAlarms } from './store.ts'
import { AlarmsView } from './views.ts'

const readers: readonly Role[] = ['groupOfficer', 'adjudicator', 'director', 'auditor']

/** Reading what is alarming about the groups' figures. */
export function alarmRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/alarms', { schema: { response: { 200: AlarmsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, readers)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readAlarms(tx, actor, sulh.now(), languageOf(request)))
  })
}
