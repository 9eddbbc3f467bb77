import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { settingReaders } from './setting-kinds.ts'
import { readSettingChanges, readSettings } from './store.ts'
import { SettingChangesQuery, SettingChangesView, SettingsView } from './views.ts'

/** What the programme sets for itself, and who changed what of it when. */
export function settingRoutes(http: Http, sulh: Sulh): void {
  const actions = sulh.actions.map(({ name }) => name)

  http.get('/api/settings', { schema: { response: { 200: SettingsView } } }, async (request, reply) => {
    const actor = await readerOf(sulh, request, reply, settingReaders)
    if (!actor) return reply
    return {
      settings: await sulh.database.read(actor, (tx) => readSettings(tx, { actor, actions }, languageOf(request))),
    }
  })

  http.get(
    '/api/settings/changes',
    { schema: { querystring: SettingChangesQuery, response: { 200: SettingChangesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, settingReaders)
      if (!actor) return reply
      const { query } = request
      return sulh.database.read(actor, (tx) => readSettingChanges(tx, { actor, actions, query }, languageOf(request)))
    },
  )
}
