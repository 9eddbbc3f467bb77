import { z } from 'zod'
import { namesOfCells } from '../indicators/read-store.ts'
import { Id } from '../kernel/ids.ts'
import { theProgram } from '../kernel/roles.ts'
import { todayHere } from '../programme/store.ts'
import { languageOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import type { Sulh } from '../server/sulh.ts'
import { bulletinPublishers, bulletinReaders } from './bulletin.ts'
import { moneySeenBy } from './money.ts'
import {
  countBulletin,
  explainedMoney,
  periodUntil,
  publishedBulletins,
  publishedUntil,
  readBulletin,
  readBulletins,
  versionsOf,
} from './store.ts'
import { asSeenBy } from './tables.ts'
import { BulletinsQuery, BulletinsView, BulletinView, PreviewQuery, PreviewView } from './views.ts'

/** Reading bulletins as those who propose and publish them, and what the next would tell. */
export function publicBulletinRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/public-bulletins',
    { schema: { querystring: BulletinsQuery, response: { 200: BulletinsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bulletinReaders)
      if (!actor) return reply
      return sulh.database.read(actor, (tx) => readBulletins(tx, request.query, languageOf(request)))
    },
  )

  http.get(
    '/api/public-bulletins/:id',
    { schema: { params: z.object({ id: Id }), response: { 200: BulletinView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bulletinReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readBulletin(tx, request.params.id, languageOf(request)))
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.get(
    '/api/public-bulletin-preview',
    { schema: { querystring: PreviewQuery, response: { 200: PreviewView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, bulletinPublishers)
      if (!actor) return reply
      const asked = request.query
      const { until, today } = await sulh.database.read(theProgram, async (tx) => ({
        until: publishedUntil(await publishedBulletins(tx)),
        today: await todayHere(tx, sulh.now()),
      }))
      const { toDay: to } = asked
      if (to !== undefined && until !== undefined && to <= until)
        return sendProblem(sulh, request, reply, 409, 'publicBulletin.published', { until })
      if (to !== undefined && to >= today)
        return sendProblem(sulh, request, reply, 409, 'publicBulletin.notOver', { to })
      // Counted of the whole programme, whoever asks; what of another authority is withheld does not leave.
      const view = await sulh.database.read(theProgram, async (tx) => {
        const published = await publishedBulletins(tx)
        const corrected = published.find(({ id }) => id === asked.corrects)
        if (asked.corrects !== undefined && !corrected) return undefined
        const toDay = corrected?.toDay ?? asked.toDay
        if (toDay === undefined) return undefined
        const period = corrected ? { from: corrected.fromDay, to: corrected.toDay } : periodUntil(published, toDay)
        const counted = await countBulletin(tx, period, corrected ? versionsOf(published, corrected) : [], sulh.now())
        const tables = actor.joint ? counted.tables : counted.tables.map((table) => asSeenBy(actor.sideId, table))
        const all = corrected ? null : (await explainedMoney(tx, published, toDay)).tables
        const money = actor.joint || all === null ? all : all.map((table) => moneySeenBy(actor.sideId, table))
        return { ...counted, fromDay: period.from, toDay: period.to, tables, money, names: await namesOfCells(tx) }
      })
      return view ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )
}
