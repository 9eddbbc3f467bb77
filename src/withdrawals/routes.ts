import { z } from 'zod'
import { Id } from '../kernel/ids.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { readWeaponSite, readWeaponSites, readWithdrawal, readWithdrawals } from './read-store.ts'
import {
  WeaponSitesQuery,
  WeaponSitesView,
  WeaponSiteView,
  WithdrawalsQuery,
  WithdrawalsView,
  WithdrawalView,
} from './views.ts'
import { withdrawalReaders } from './withdrawal.ts'

const params = z.object({ id: Id })

/** Reading withdrawals and the storage sites of withdrawn weapons. */
export function withdrawalRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/withdrawals',
    { schema: { querystring: WithdrawalsQuery, response: { 200: WithdrawalsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, withdrawalReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readWithdrawals(tx, request.query, { actor, now: sulh.now() }))
    },
  )

  http.get(
    '/api/withdrawals/:id',
    { schema: { params, response: { 200: WithdrawalView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, withdrawalReaders)
      if (!actor) return reply
      const how = { actor, language: languageOf(request) }
      const view = await sulh.database.read(actor, (tx) => readWithdrawal(tx, request.params.id, how))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/weapon-sites',
    { schema: { querystring: WeaponSitesQuery, response: { 200: WeaponSitesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, withdrawalReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readWeaponSites(tx, request.query, actor))
    },
  )

  http.get(
    '/api/weapon-sites/:id',
    { schema: { params, response: { 200: WeaponSiteView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, withdrawalReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readWeaponSite(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
