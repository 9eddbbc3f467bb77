import { encodingForm } from '../../encodings/encoded.ts'
import { base64 } from '../../journal/bytes.ts'
import { BoxSealer } from '../../stations/box.ts'
import { EncodingsAnswer, EncodingsQuery } from '../../stations/encoding-pages.ts'
import { stationPaths } from '../../stations/exchange.ts'
import { inTransaction } from '../database.ts'
import type { Http } from '../http/server.ts'
import { keepBody, stationBehind } from '../stations/station-auth.ts'
import type { Sulh } from '../sulh.ts'
import { readEncodingKeys } from './encoding-key-store.ts'
import { readEncodingChanges } from './encoding-store.ts'

/**
 * What stations in force, of any site and side, read of the whole register: encodings that say of nobody who, where or whose they
 * are, and the key to ask them with, sealed for the station alone.
 */
export function encodingRoutes(http: Http, sulh: Sulh): void {
  http.get(
    stationPaths.encodings,
    { preParsing: keepBody, schema: { querystring: EncodingsQuery, response: { 200: EncodingsAnswer } } },
    async (request, reply) => {
      const station = await stationBehind(sulh, request, reply)
      if (!station) return reply
      const { key: known, after: asked } = request.query
      return inTransaction(
        sulh.database.writer,
        async (tx): Promise<EncodingsAnswer> => {
          const inForce = (await readEncodingKeys(tx, sulh.keys.master)).find(({ inForceAt }) => inForceAt !== null)
          if (!inForce) return { key: null, form: encodingForm, box: null, after: 0, changes: [], upTo: 0, more: false }
          const after = known === inForce.id ? asked : 0
          const { changes, more } = await readEncodingChanges(tx, inForce.id, after)
          const sealer = after === 0 ? await BoxSealer.for([{ id: station.id, key: station.boxKey }]) : undefined
          return {
            key: inForce.id,
            form: inForce.form,
            box: (await sealer?.seal({ key: base64(inForce.key) }, inForce.id)) ?? null,
            after,
            changes,
            upTo: changes.at(-1)?.n ?? after,
            more,
          }
        },
        'begin isolation level repeatable read read only',
      )
    },
  )
}
