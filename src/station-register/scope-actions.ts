import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { nextEpoch } from '../stations/re-enrol.ts'
import { Scope, WorkPart } from '../stations/scope.ts'
import { stationNoun } from './station.ts'
import { stationScopeNoun } from './station-scope.ts'

/**
 * Gives a tablet another site, or other parts of the work. The device learns it when it next speaks to a tier; what it recorded until
 * then is of its former scope and is taken as such. Numbers leased for the former site are given no more. Refuses a site's own server,
 * which is a copy of its site, and a device that still has lines of a payment list to pay there.
 */
export const changeStationScope = defineAction({
  name: 'station.changeScope',
  kind: 'intent',
  noun: stationNoun,
  roles: ['siteManager', 'administrator'],
  input: z.strictObject({
    ...{ id: Id, siteId: Id, reason: requiredText(500) },
    parts: z.array(WorkPart).min(1).max(WorkPart.options.length),
  }),
  facts: z.strictObject({
    site: Site.nullable(),
    /** As it is now; null where there is no such station. */
    scope: Scope.nullable(),
    /** Shares of payment lists that it has not given back. */
    shards: z.int().nonnegative(),
  }),
  needs: ({ siteId }) => ({ site: { noun: siteNoun, id: siteId } }),
  decide(station, { siteId, parts, reason }, { site, scope, shards }, { actionId, actor, at, received }) {
    if (!station || !scope || !reaches(actor, station)) return refuse('station.unknown')
    if (station.kind !== 'tablet') return refuse('station.hubStays')
    if (station.state !== 'inForce') return refuse('station.scopeNotInForce')
    const isReached = site?.sideId === station.sideId && reaches(actor, { sideId: station.sideId, siteId })
    if (!isReached) return refuse('station.noSite', {}, 'siteId')
    const carried = WorkPart.options.filter((part) => parts.includes(part))
    if (siteId === station.siteId && carried.join() === scope.parts.join()) return refuse('station.sameScope')
    const paysOn = siteId === station.siteId && carried.includes('payments')
    if (shards > 0 && !paysOn) return refuse('station.hasShards', { count: shards })
    return accept([
      put(stationNoun, { ...station, siteId }),
      put(stationScopeNoun, {
        ...{ id: derivedId(actionId, 'scope'), sideId: station.sideId, siteId, fromSiteId: station.siteId },
        ...{ stationId: station.id, n: nextEpoch(scope.n, received), parts: carried },
        ...{ reason, changedBy: actor.id, changedAt: at },
      }),
    ])
  },
})
