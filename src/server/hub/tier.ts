import type { Id } from '../../kernel/ids.ts'
import { EnrolAnswer, type EnrolRequest, ShareAnswer, stationPaths } from '../../stations/exchange.ts'
import { derivedKey, open, seal } from '../seal.ts'
import { generationOf } from '../stations/generation.ts'
import { keepAtSite } from '../stations/picture-store.ts'
import type { TierParts } from '../stations/protocol-routes.ts'
import type { Sulh } from '../sulh.ts'
import { CentreAway, CentreRefused, postTo } from './centre.ts'
import type { Hub } from './hub.ts'
import { centreOf } from './relay.ts'

/**
 * A hub as a tier: it takes in what tablets send and decides it provisionally. Who may be a station is the centre's to say, so a
 * tablet is enrolled while there is a link; from then on it works with this server alone.
 */
export function hubTier(hub: Hub): TierParts {
  const { sulh } = hub
  const own = { id: hub.link.log.station, key: sulh.keys.box.publicKey }
  return {
    intake: hub.intake,
    receivers: [...hub.link.receivers, own],
    tier: async () => ({ id: own.id, kind: 'hub', generation: await generationOf(sulh.database.writer) }),
    centre: (logs) => centreOf(sulh, hub.link, logs),
    enrol: (request) => enrolByCentre(hub, request),
    pictureIsWhole: (station, sha256) => keepAtSite(sulh, station, sha256),
    share: (station, asked) => shareByCentre(hub, station, asked),
  }
}

async function enrolByCentre(hub: Hub, request: EnrolRequest): ReturnType<TierParts['enrol']> {
  if (request.kind === 'hub') return { refused: 'hub.centreAlone' }
  try {
    const body = Buffer.from(JSON.stringify(request))
    const { station, epoch, name, siteId, sideId, share, scope } = await postTo(
      hub.link.centre,
      stationPaths.enrol,
      { body },
      EnrolAnswer,
    )
    if (siteId !== hub.link.siteId) return { refused: 'hub.otherSite' }
    await keepShare(hub.sulh, { id: station, epoch }, share)
    // The tablet's keys come with the copy of the station's record.
    await hub.round()
    return { station, epoch, name, siteId, sideId, share, ...(scope ? { scope } : {}) }
  } catch (error) {
    if (error instanceof CentreRefused) return { refused: error.code === '' ? 'hub.centreNeeded' : error.code }
    if (error instanceof CentreAway) return { refused: 'hub.centreNeeded' }
    throw error
  }
}

async function shareByCentre(
  hub: Hub,
  station: { id: Id; epoch: number },
  asked: { body: Buffer; authorization: string | undefined },
): ReturnType<TierParts['share']> {
  const kept = await keptShare(hub.sulh, station)
  if (kept !== undefined) return { share: kept }
  try {
    const { share } = await postTo(hub.link.centre, stationPaths.share, asked, ShareAnswer)
    await keepShare(hub.sulh, station, share)
    return { share }
  } catch (error) {
    if (error instanceof CentreRefused || error instanceof CentreAway) return { refused: 'hub.centreNeeded' }
    throw error
  }
}

async function keptShare(sulh: Sulh, { id, epoch }: { id: Id; epoch: number }): Promise<string | undefined> {
  const { rows } = await sulh.database.writer.query<{ share: Buffer }>(
    'select share from hub_shares where station = $1 and epoch = $2',
    [id, epoch],
  )
  const share = rows[0] && open(sharesKey(sulh), rows[0].share, id)
  return share?.toString('base64')
}

async function keepShare(sulh: Sulh, { id, epoch }: { id: Id; epoch: number }, share: string): Promise<void> {
  await sulh.database.writer.query(
    `insert into hub_shares (station, epoch, share) values ($1, $2, $3)
     on conflict (station, epoch) do update set share = excluded.share`,
    [id, epoch, seal(sharesKey(sulh), Buffer.from(share, 'base64'), id)],
  )
}

function sharesKey(sulh: Sulh): Buffer {
  return derivedKey(sulh.keys.master, 'shares that a hub gives out')
}
