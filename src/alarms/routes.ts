import type { Role } from '../kernel/roles.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readingAlarmReaders } from './reading-alarm.ts'
import { readReadingAlarms } from './reading-store.ts'
import { readAlarms } from './store.ts'
import { AlarmsView, ReadingAlarmsView } from './views.ts'

const readers: readonly Role[] = ['groupOfficer', 'adjudicator', 'director', 'auditor']

/** Reading what is alarming about the groups' figures, and about who reads whose records. */
export function alarmRoutes(http: Http, sulh: Sulh): void {
  http.get('/api/alarms', { schema: { response: { 200: AlarmsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, readers)
    if (!actor) return reply
    return sulh.database.read(actor, (tx) => readAlarms(tx, actor, sulh.now(), languageOf(request)))
  })

  http.get('/api/reading-alarms', { schema: { response: { 200: ReadingAlarmsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, readingAlarmReaders)
    if (!actor) return reply
    const asked = { now: sulh.now(), language: languageOf(request) }
    return sulh.database.read(actor, (tx) => readReadingAlarms(tx, actor, asked))
  })
}
