import type { FastifyReply } from 'fastify'
import { type Http, sendProblem, signedIn } from '../server/http/server.ts'
import type { Hub } from '../server/hub/hub.ts'
import { keepBody, stationBehind } from '../server/stations/station-auth.ts'
import type { Sulh } from '../server/sulh.ts'
import { isSpoken, stationPaths } from '../stations/exchange.ts'
import {
  type LeasedNumbers,
  LeasedNumbersView,
  type LeasesAnswer,
  LeasesRequest,
  type NumberSeries,
  printedOf,
  type TakenNumber,
} from '../stations/leased-numbers.ts'
import { takeNumber } from '../stations/leases.ts'
import { leasesOf, ownLeases, renewLeases } from './lease-store.ts'

const bodyLimit = 4096

/** The numbers that stations have leased: what a tablet asks for, and what the pages of this server give. */
export function leaseRoutes(http: Http, sulh: Sulh, hub: Hub | undefined): void {
  http.post(
    stationPaths.leases,
    {
      ...{ preParsing: keepBody, bodyLimit, validatorCompiler: () => (value: unknown) => ({ value }) },
      schema: { tags: ['stations'], body: LeasesRequest },
    },
    async (request, reply): Promise<LeasesAnswer | FastifyReply> => {
      const station = await stationBehind(sulh, request, reply)
      if (!station) return reply
      const asked = LeasesRequest.safeParse(request.body)
      if (!asked.success) return sendProblem(sulh, request, reply, 400, 'input.invalid')
      if (!isSpoken(asked.data)) return sendProblem(sulh, request, reply, 409, 'station.otherProtocol')
      // What is leased at a site's own server is the centre's to say, which sees the tablets of the site when it sees the server.
      if (!hub) await renewLeases(sulh, [station.id], asked.data.left)
      return { leases: await leasesOf(sulh.database.writer, [station.id]) }
    },
  )

  http.get('/api/leased-numbers', { schema: { response: { 200: LeasedNumbersView } } }, async (request, reply) => {
    const session = await signedIn(sulh, request, reply)
    if (!session) return reply
    if (!hub) return { tier: 'centre' as const, leases: [], next: { card: null, tag: null }, isSetBack: false }
    const { leases, isSetBack } = await ownLeases(sulh.database.writer, hub.link.log)
    return {
      ...{ tier: 'hub' as const, leases, isSetBack },
      next: { card: nextOf(leases, 'card'), tag: nextOf(leases, 'tag') },
    }
  })
}

/** The next number of a series, as it is printed. It is taken by the act that uses it: two at once give it once. */
function nextOf(leases: readonly LeasedNumbers[], series: NumberSeries): TakenNumber | null {
  const ours = leases.filter((one) => one.series === series)
  const taken = takeNumber(ours)
  const lease = taken && ours.find(({ from, to }) => taken.number >= from && taken.number <= to)
  return lease && taken ? { number: printedOf(lease, taken.number), leaseId: lease.id } : null
}
