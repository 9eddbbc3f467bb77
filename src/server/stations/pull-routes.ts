import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Id } from '../../kernel/ids.ts'
import { renewShards } from '../../payment-shards/store.ts'
import { renewLeases, stationsSeenWith } from '../../station-register/lease-store.ts'
import { BoxSealer } from '../../stations/box.ts'
import { isSpoken, type PullAnswer, PullRequest, protocol, stationPaths, type Tier } from '../../stations/exchange.ts'
import { inTransaction } from '../database.ts'
import { type Http, sendProblem } from '../http/server.ts'
import type { Sulh } from '../sulh.ts'
import { foldAnswer } from './fold-answer.ts'
import {
  type AccountsAnswer,
  HealthAnswer,
  hubPaths,
  type ListedAnswer,
  ListedRequest,
  SiteHealth,
} from './hub-exchange.ts'
import { accountsOfSite } from './site-accounts.ts'
import { keepSiteHealth } from './site-health.ts'
import { type EnrolledStation, keepBody, stationBehind } from './station-auth.ts'
import { withKeys } from './subject-keys.ts'

const bodyLimit = 4096
const healthLimit = 256 * 1024
const listedAtOnce = 2000

/** What stations copy of this tier's records, and what a hub needs beside them to work alone. */
export function pullRoutes(http: Http, sulh: Sulh, tier: () => Promise<Tier>): void {
  const raw = {
    preParsing: keepBody,
    onSend: foldAnswer,
    bodyLimit,
    validatorCompiler: () => (value: unknown) => ({ value }),
  }

  http.post(
    stationPaths.pull,
    { ...raw, schema: { tags: ['stations'], body: PullRequest } },
    async (request, reply): Promise<PullAnswer | FastifyReply> => {
      const station = await stationBehind(sulh, request, reply)
      if (!station) return reply
      const asked = PullRequest.safeParse(request.body)
      if (!asked.success) return sendProblem(sulh, request, reply, 400, 'input.invalid')
      if (!isSpoken(asked.data)) return sendProblem(sulh, request, reply, 409, 'station.otherProtocol')
      return pullPage(sulh, await tier(), station, asked.data)
    },
  )

  http.post(
    hubPaths.accounts,
    { ...raw, schema: { tags: ['stations'] } },
    async (request, reply): Promise<typeof AccountsAnswer._zod.output | FastifyReply> => {
      const hub = await hubBehind(sulh, request, reply)
      if (!hub) return reply
      return accountsFor(sulh, hub)
    },
  )

  http.post(
    hubPaths.listed,
    { ...raw, schema: { tags: ['stations'], body: ListedRequest } },
    async (request, reply): Promise<ListedAnswer | FastifyReply> => {
      const hub = await hubBehind(sulh, request, reply)
      if (!hub) return reply
      const asked = ListedRequest.safeParse(request.body)
      if (!asked.success) return sendProblem(sulh, request, reply, 400, 'input.invalid')
      const answer = await listedEntries(sulh, asked.data)
      return answer ?? sendProblem(sulh, request, reply, 404, 'notFound')
    },
  )

  http.post(
    hubPaths.health,
    {
      ...raw,
      bodyLimit: healthLimit,
      schema: { tags: ['stations'], body: SiteHealth, response: { 200: HealthAnswer } },
    },
    async (request, reply) => {
      const hub = await hubBehind(sulh, request, reply)
      if (!hub) return reply
      const said = SiteHealth.safeParse(request.body)
      if (!said.success) return sendProblem(sulh, request, reply, 400, 'input.invalid')
      await keepSiteHealth(sulh, hub, said.data)
      return {}
    },
  )
}

/** A page of what changed in a station's scope; with `reset` where its cursor is of another generation. */
export async function pullPage(
  sulh: Sulh,
  here: Tier,
  station: EnrolledStation,
  { after, limit, generation, keysTogether }: Pick<PullRequest, 'after' | 'limit' | 'generation' | 'keysTogether'>,
): Promise<PullAnswer> {
  // Before it is answered, so that the answer brings what it was leased; a hub also brings its tablets theirs.
  if (here.kind === 'centre') {
    const seen = await stationsSeenWith(sulh.database.writer, station)
    await renewLeases(sulh, seen)
    await renewShards(sulh, seen)
  }
  if (after > 0 && generation !== here.generation)
    return { protocol, tier: here, reset: true, changes: [], upTo: 0, more: true }
  const side = await sideOf(sulh, station.sideId)
  const page = await sulh.feed.page({ ...station, station: station.id, side }, after, limit)
  const changes =
    station.kind === 'hub'
      ? await withKeys(sulh, station, page.changes, keysTogether === true)
      : page.changes.map((change) => ({ ...change, record: change.record && { ...change.record } }))
  return { protocol, tier: here, reset: false, changes, upTo: page.upTo, more: page.more }
}

/** The accounts of the officers of a hub's site, sealed for it. */
export async function accountsFor(sulh: Sulh, hub: EnrolledStation): Promise<typeof AccountsAnswer._zod.output> {
  const sealer = await BoxSealer.for([{ id: hub.id, key: hub.boxKey }])
  return { box: await sealer.seal({ accounts: await accountsOfSite(sulh, hub.siteId) }, hub.id) }
}

/** The hub that signed a request; a tablet is answered that it may not. */
export async function hubBehind(
  sulh: Sulh,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<EnrolledStation | undefined> {
  const station = await stationBehind(sulh, request, reply)
  if (!station || station.kind === 'hub') return station
  sendProblem(sulh, request, reply, 403, 'notAllowed')
  return undefined
}

async function sideOf(sulh: Sulh, sideId: Id): Promise<string> {
  const { rows } = await sulh.database.writer.query<{ code: string }>('select code from authorities where id = $1', [
    sideId,
  ])
  if (!rows[0]) throw new Error('a station is of a side')
  return rows[0].code
}

/** A page of the entries in force of a list; what they are was published, and no row policy hides it. */
export async function listedEntries(
  sulh: Sulh,
  { listId, after }: { listId: Id; after: Id | null },
): Promise<ListedAnswer | undefined> {
  return inTransaction(
    sulh.database.writer,
    async (tx) => {
      const { rows: lists } = await tx.query<{ content_hash: string }>('select content_hash from lists where id = $1', [
        listId,
      ])
      if (!lists[0]) return undefined
      const { rows } = await tx.query<ListedAnswer['entries'][number]>(
        `select id, source_id as "sourceId", kind, body, content_hash as "contentHash" from listed_entries
         where list_id = $1 and in_force and ($2::uuid is null or id > $2) order by id limit $3`,
        [listId, after, listedAtOnce],
      )
      return { contentHash: lists[0].content_hash, entries: rows, more: rows.length === listedAtOnce }
    },
    'begin isolation level repeatable read read only',
  )
}
