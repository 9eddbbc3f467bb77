import type { FastifyReply } from 'fastify'
import type { Id } from '../../kernel/ids.ts'
import { isSpoken, protocol, stationPaths } from '../../stations/exchange.ts'
import { type PictureAnswer, PictureRequest } from '../../stations/pictures.ts'
import { type Http, sendProblem } from '../http/server.ts'
import type { Sulh } from '../sulh.ts'
import { type PictureStanding, takePiece } from './picture-store.ts'
import type { TierParts } from './protocol-routes.ts'
import { type EnrolledStation, keepBody, stationBehind } from './station-auth.ts'

const bodyLimit = 128 * 1024

/** Taking pictures in piece by piece, from tablets and, at the centre, from the server of a site that passes them on. */
export function pictureRoutes(http: Http, sulh: Sulh, parts: TierParts): void {
  const raw = { preParsing: keepBody, bodyLimit, validatorCompiler: () => (value: unknown) => ({ value }) }
  http.post(
    stationPaths.pictures,
    { ...raw, schema: { tags: ['stations'], body: PictureRequest } },
    async (request, reply): Promise<PictureAnswer | FastifyReply> => {
      const station = await stationBehind(sulh, request, reply)
      if (!station) return reply
      const asked = PictureRequest.safeParse(request.body)
      if (!asked.success) return sendProblem(sulh, request, reply, 400, 'input.invalid')
      if (!isSpoken(asked.data)) return sendProblem(sulh, request, reply, 409, 'station.otherProtocol')
      const of = await pictureOwner(sulh, station, asked.data.of)
      if (of === undefined) return sendProblem(sulh, request, reply, 403, 'notAllowed')
      const standing = await takePiece(sulh, of, asked.data)
      if (!standing) return sendProblem(sulh, request, reply, 409, 'picture.notNow')
      const { size, sha256 } = asked.data
      const isWhole = standing.state === 'coming' && standing.received === size
      const said: PictureStanding = isWhole ? await parts.pictureIsWhole(of, sha256) : standing
      return { protocol, tier: await parts.tier(), ...said }
    },
  )
}

/** Whose picture it is: that of who signed the request; or, where a site's own server says so, of a tablet that is or was at its site. */
export async function pictureOwner(
  sulh: Sulh,
  station: Pick<EnrolledStation, 'id' | 'kind' | 'siteId'>,
  of: Id | undefined,
): Promise<Id | undefined> {
  if (of === undefined || of === station.id) return station.id
  if (station.kind !== 'hub') return undefined
  const { rows } = await sulh.database.writer.query<{ id: Id }>(
    `select id from stations s where id = $1 and (site_id = $2
       or exists (select from station_scopes c where c.station_id = s.id and c.from_site_id = $2))`,
    [of, station.siteId],
  )
  return rows[0]?.id
}
