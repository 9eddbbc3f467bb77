import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { textOf } from '../../journal/bytes.ts'
import type { Id } from '../../kernel/ids.ts'
import { changedScopeOf } from '../../station-register/scope-store.ts'
import { centreKeyId, type Receiver } from '../../stations/box.ts'
import { type LogName, logKey, StationEntry } from '../../stations/entry.ts'
import {
  EnrolAnswer,
  EnrolRequest,
  entriesPerPush,
  isSpoken,
  type PushAnswer,
  PushRequest,
  protocol,
  ShareAnswer,
  stationPaths,
  type Tier,
} from '../../stations/exchange.ts'
import { unfold } from '../../stations/fold.ts'
import { pushMediaType, unfoldedMax } from '../../stations/push-message.ts'
import { Pace } from '../http/pace.ts'
import { type Http, sendProblem } from '../http/server.ts'
import type { Sulh } from '../sulh.ts'
import { type Enrolled, enrol, shareOf } from './enrol.ts'
import { foldAnswer } from './fold-answer.ts'
import { generationOf } from './generation.ts'
import { openPicture, type PictureStanding } from './picture-store.ts'
import { bodyOf, type EnrolledStation, keepBody, stationBehind } from './station-auth.ts'
import { centreIntake, openerOfCentre, type StationIntake } from './station-intake.ts'

/** What differs between the tiers that take entries in. */
export interface TierParts {
  readonly intake: StationIntake
  /** Whose keys captures are sealed for. */
  readonly receivers: readonly Receiver[]
  tier(): Promise<Tier>
  /** At a hub: how the centre stood with these logs when it was last heard, with the centre's outcomes after what the asker knows of them. */
  centre(
    logs: readonly (LogName & { readonly knows: number; readonly knowsLater?: number | undefined })[],
  ): Promise<PushAnswer['centre']>
  /** Enrols a device, or gives the code of a refusal; a hub asks the centre. */
  enrol(request: EnrolRequest): Promise<Enrolled | { refused: string }>
  /** All of a picture came: the centre opens it, a hub keeps it until it has passed it on. */
  pictureIsWhole(station: Id, sha256: string): Promise<PictureStanding>
  /** Half of the key of a station's store; a hub gives out what it was given, or passes the signed question on. */
  share(
    station: Pick<EnrolledStation, 'id' | 'epoch'>,
    asked: { readonly body: Buffer; readonly authorization: string | undefined },
  ): Promise<{ share: string } | { refused: string }>
}

/** How long a push waits until what it brought is decided, in milliseconds; the rest is told with the next one. */
const decidedWithin = 2000
const bodyLimit = 4 * 1024 * 1024

/** A push as it is read: an entry that cannot be one is left out, and holds up none beside it. */
const LoosePush = PushRequest.extend({ entries: z.array(z.unknown()).max(entriesPerPush) })

/** The centre as a tier. */
export function centreTier(sulh: Sulh): TierParts {
  return {
    intake: centreIntake(sulh),
    receivers: [{ id: centreKeyId, key: sulh.keys.box.publicKey }],
    tier: async () => ({
      id: centreKeyId,
      kind: 'centre',
      generation: await generationOf(sulh.database.writer),
    }),
    centre: async () => null,
    enrol: (request) => enrol(sulh, request),
    pictureIsWhole: (station, sha256) => openPicture(sulh, openerOfCentre(sulh), station, sha256),
    share: async (station) => ({ share: shareOf(sulh, station) }),
  }
}

/** What stations ask of a tier: to be enrolled, to take in what they recorded, and for the share of their key. */
export function stationProtocolRoutes(http: Http, sulh: Sulh, parts: TierParts): void {
  const pace = new Pace()
  // The signature is of the folded bytes, which `keepBody` keeps.
  http.addContentTypeParser(pushMediaType, { parseAs: 'buffer' }, async (_request: FastifyRequest, body: Buffer) =>
    JSON.parse(textOf(await unfold(new Uint8Array(body), 'gzip', unfoldedMax)) ?? ''),
  )
  const raw = {
    preParsing: keepBody,
    onSend: foldAnswer,
    bodyLimit,
    validatorCompiler: () => (value: unknown) => ({ value }),
  }

  http.post(
    stationPaths.enrol,
    { ...raw, bodyLimit: 4096, schema: { tags: ['stations'], body: EnrolRequest, response: { 200: EnrolAnswer } } },
    async (request, reply) => {
      const asked = EnrolRequest.safeParse(request.body)
      if (!asked.success) return sendProblem(sulh, request, reply, 400, 'input.invalid')
      // Codes of a hundred bits are not guessed; an address that tries all the same is sent away.
      if (!pace.inTime(request.ip, Date.now())) return sendProblem(sulh, request, reply, 429, 'server.busy')
      if (!isSpoken(asked.data)) return sendProblem(sulh, request, reply, 409, 'station.otherProtocol')
      const enrolled = await parts.enrol(asked.data)
      if ('refused' in enrolled) return sendProblem(sulh, request, reply, 403, enrolled.refused)
      return { ...enrolled, tier: await parts.tier(), receivers: [...parts.receivers] }
    },
  )

  http.post(
    stationPaths.push,
    { ...raw, schema: { tags: ['stations'], body: PushRequest } },
    async (request, reply): Promise<PushAnswer | FastifyReply> => {
      const station = await stationBehind(sulh, request, reply)
      if (!station) return reply
      const push = readPush(sulh, request, reply)
      if (!push) return reply
      const entries = push.entries.flatMap((one) => StationEntry.safeParse(one).data ?? [])
      await parts.intake.intake.receive(entries)
      await keepHealth(sulh, station, push)
      const brought = entries.map(({ station: of, epoch }) => ({ station: of, epoch, knows: 0 }))
      const asks = new Map<string, PushRequest['asks'][number]>(
        [...brought, ...push.asks].map((ask) => [logKey(ask), ask]),
      )
      const named = [...asks.values()]
      const logs = await heardBy(sulh, station, named)
      const scope = station.kind === 'tablet' ? await changedScopeOf(sulh.database.writer, station.id) : undefined
      await decideFor(sulh, parts.intake, named.map(nameOf))
      return {
        protocol,
        tier: await parts.tier(),
        now: sulh.now().toISOString(),
        logs: await Promise.all(logs.map((log) => parts.intake.intake.answer(nameOf(log), log.knows, log.knowsLater))),
        centre: await parts.centre(
          logs.map((log) => ({ ...nameOf(log), knows: log.knowsFinal ?? 0, knowsLater: log.knowsFinalLater })),
        ),
        ...(scope ? { scope } : {}),
      }
    },
  )

  http.post(
    stationPaths.share,
    { ...raw, bodyLimit: 4096, schema: { tags: ['stations'], response: { 200: ShareAnswer } } },
    async (request, reply) => {
      const station = await stationBehind(sulh, request, reply)
      if (!station) return reply
      const { authorization } = request.headers
      const given = await parts.share(station, { body: bodyOf(request), authorization })
      if ('refused' in given) return sendProblem(sulh, request, reply, 503, given.refused)
      return { ...given, receivers: [...parts.receivers] }
    },
  )
}

function readPush(sulh: Sulh, request: FastifyRequest, reply: FastifyReply): z.infer<typeof LoosePush> | undefined {
  const push = LoosePush.safeParse(request.body)
  if (push.success && isSpoken(push.data)) return push.data
  if (push.success) sendProblem(sulh, request, reply, 409, 'station.otherProtocol')
  else sendProblem(sulh, request, reply, 400, 'input.invalid')
  return undefined
}

function nameOf({ station, epoch }: LogName): LogName {
  return { station, epoch }
}

/**
 * Of these logs those that the station may hear of: its own, and at a hub those of its site, also of tablets that left it. What it may
 * bring is not limited.
 */
export async function heardBy<Log extends LogName>(
  sulh: Sulh,
  station: EnrolledStation,
  logs: readonly Log[],
): Promise<Log[]> {
  if (station.kind === 'tablet') return logs.filter((log) => log.station === station.id)
  const { rows } = await sulh.database.writer.query<{ id: Id }>(
    `select id from stations s where id = any($1) and (site_id = $2
       or exists (select from station_scopes c where c.station_id = s.id and c.from_site_id = $2))`,
    [logs.map((log) => log.station), station.siteId],
  )
  const ofSite = new Set(rows.map(({ id }) => id))
  return logs.filter((log) => ofSite.has(log.station))
}

/** Decides what waits, as far as the time allows; the rest goes on behind, and is told with the next push. */
async function decideFor(sulh: Sulh, intake: StationIntake, logs: readonly LogName[]): Promise<void> {
  const all = Promise.all(logs.map((log) => intake.decide(log))).catch((error: unknown) => {
    // What was kept is kept: it is decided later, and the station hears that it was received.
    sulh.log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'entries of stations wait to be decided')
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, decidedWithin)
  })
  await Promise.race([all, late])
  clearTimeout(timer)
}

/** How the station was when it spoke: no part of the record, since it changes with every push. */
async function keepHealth(
  sulh: Sulh,
  station: EnrolledStation,
  { app, protocol: spoken, now, backlog }: Pick<z.infer<typeof LoosePush>, 'app' | 'protocol' | 'now' | 'backlog'>,
): Promise<void> {
  const here = sulh.now()
  await sulh.database.writer.query({
    name: 'health of a station',
    text: `insert into station_health (station_id, last_seen, backlog, clock_offset_ms, app, protocol)
           values ($1, $2, $3, $4, $5, $6) on conflict (station_id) do update set last_seen = excluded.last_seen,
             backlog = excluded.backlog, clock_offset_ms = excluded.clock_offset_ms, app = excluded.app, protocol = excluded.protocol`,
    values: [station.id, here, backlog, Date.parse(now) - here.getTime(), app, spoken],
  })
}
