import { encodingForm } from '../../encodings/encoded.ts'
import { base64 } from '../../journal/bytes.ts'
import type { Id } from '../../kernel/ids.ts'
import { type Box, BoxSealer } from '../../stations/box.ts'
import { EncodingsAnswer, EncodingsQuery } from '../../stations/encoding-pages.ts'
import { stationPaths } from '../../stations/exchange.ts'
import { inTransaction, type Tx } from '../database.ts'
import { type Http, sendProblem } from '../http/server.ts'
import { hubPaths, SiteEncodings, SiteEncodingsRequest } from '../stations/hub-exchange.ts'
import { hubBehind } from '../stations/pull-routes.ts'
import { type EnrolledStation, keepBody, stationBehind } from '../stations/station-auth.ts'
import type { Sulh } from '../sulh.ts'
import { readEncodingKeys } from './encoding-key-store.ts'
import { readEncodingChanges } from './encoding-store.ts'

/** The key in force, and how it is sealed for the station that asks. */
export interface KeyInForce {
  readonly id: Id
  readonly form: number
  box(): Promise<Box>
}

/** Which key is in force for a station; undefined where there is none yet, or at a hub none that the station could open. */
export type KeyFor = (tx: Tx, station: Pick<EnrolledStation, 'id' | 'boxKey'>) => Promise<KeyInForce | undefined>

const snapshot = 'begin isolation level repeatable read read only'

/**
 * What stations in force, of any site and side, read of the whole register: encodings that say of nobody who, where or whose they
 * are, and the key to ask them with, sealed for the station alone.
 */
export function encodingRoutes(http: Http, sulh: Sulh, keyFor: KeyFor): void {
  http.get(
    stationPaths.encodings,
    { preParsing: keepBody, schema: { querystring: EncodingsQuery, response: { 200: EncodingsAnswer } } },
    async (request, reply) => {
      const station = await stationBehind(sulh, request, reply)
      if (!station) return reply
      const { key: known, after } = request.query
      return inTransaction(
        sulh.database.writer,
        async (tx): Promise<EncodingsAnswer> => {
          const inForce = await keyFor(tx, station)
          const page = await encodingsPage(tx, inForce, { known, after })
          return { ...page, box: inForce && page.after === 0 ? await inForce.box() : null }
        },
        snapshot,
      )
    },
  )
}

/** The centre's: the key that it made, and beside what each station reads what a hub copies for the tablets of its site. */
export function centreEncodingRoutes(http: Http, sulh: Sulh): void {
  encodingRoutes(http, sulh, (tx, station) => ownKeyFor(sulh, tx, station))
  http.post(
    hubPaths.encodings,
    {
      ...{ preParsing: keepBody, bodyLimit: 4096, validatorCompiler: () => (value: unknown) => ({ value }) },
      schema: { tags: ['stations'], body: SiteEncodingsRequest, response: { 200: SiteEncodings } },
    },
    async (request, reply) => {
      const hub = await hubBehind(sulh, request, reply)
      if (!hub) return reply
      const asked = SiteEncodingsRequest.safeParse(request.body)
      if (!asked.success) return sendProblem(sulh, request, reply, 400, 'input.invalid')
      return encodingsForSite(sulh, hub, asked.data)
    },
  )
}

/** A page of the encodings for the server of a site, and with the last one the key for each of its tablets. */
export async function encodingsForSite(
  sulh: Sulh,
  hub: Pick<EnrolledStation, 'id' | 'boxKey' | 'siteId'>,
  { key: known, after }: SiteEncodingsRequest,
): Promise<SiteEncodings> {
  return inTransaction(
    sulh.database.writer,
    async (tx): Promise<SiteEncodings> => {
      const page = await encodingsPage(tx, await ownKeyFor(sulh, tx, hub), { known, after })
      return { page, boxes: page.more ? [] : await boxesOf(sulh, tx, hub.siteId) }
    },
    snapshot,
  )
}

async function encodingsPage(
  tx: Tx,
  inForce: Pick<KeyInForce, 'id' | 'form'> | undefined,
  asked: { readonly known: Id | null | undefined; readonly after: number },
): Promise<EncodingsAnswer> {
  if (!inForce) return { key: null, form: encodingForm, box: null, after: 0, changes: [], upTo: 0, more: false }
  const { id: key, form } = inForce
  const after = asked.known === key ? asked.after : 0
  const { changes, more } = await readEncodingChanges(tx, key, after)
  return { key, form, box: null, after, changes, upTo: changes.at(-1)?.n ?? after, more }
}

async function ownKeyFor(
  sulh: Sulh,
  tx: Tx,
  station: Pick<EnrolledStation, 'id' | 'boxKey'>,
): Promise<KeyInForce | undefined> {
  const inForce = (await readEncodingKeys(tx, sulh.keys.master)).find(({ inForceAt }) => inForceAt !== null)
  if (!inForce) return undefined
  const { id, form, key } = inForce
  const box = async () =>
    (await BoxSealer.for([{ id: station.id, key: station.boxKey }])).seal({ key: base64(key) }, id)
  return { id, form, box }
}

/** The key in force, sealed for each tablet of a site that is in force. */
async function boxesOf(sulh: Sulh, tx: Tx, siteId: Id): Promise<SiteEncodings['boxes']> {
  const { rows } = await tx.query<{ id: Id; boxKey: string }>(
    `select s.id, k.box_key as "boxKey" from stations s join station_keys k on k.station_id = s.id and k.epoch = s.epoch
     where s.site_id = $1 and s.kind = 'tablet' and s.state = 'inForce'`,
    [siteId],
  )
  const boxes: SiteEncodings['boxes'] = []
  for (const tablet of rows) {
    const inForce = await ownKeyFor(sulh, tx, tablet)
    if (inForce) boxes.push({ station: tablet.id, box: await inForce.box() })
  }
  return boxes
}
