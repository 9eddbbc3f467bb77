import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { Hash } from '../stations/entry.ts'
import { StationKind } from '../stations/exchange.ts'
import { codeLifeMs, type Station, StationKey, stationKeyNoun, stationNoun } from './station.ts'

const codeUntil = (received: string) => new Date(Date.parse(received) + codeLifeMs).toISOString()

/**
 * Invites a device to a site. The code that enrols it is made by the browser that shows it, once; here comes its hash alone, and for
 * a day. Refuses a site out of reach.
 */
export const inviteStation = defineAction({
  name: 'station.invite',
  kind: 'intent',
  noun: stationNoun,
  roles: ['siteManager', 'administrator'],
  input: z.strictObject({ id: Id, siteId: Id, kind: StationKind, name: requiredText(80), codeHash: Hash }),
  facts: z.strictObject({ site: Site.nullable() }),
  needs: ({ siteId }) => ({ site: { noun: siteNoun, id: siteId } }),
  decide(station, { id, siteId, kind, name, codeHash }, { site }, { actor, at, received }) {
    if (station) return refuse('station.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId })) return refuse('station.noSite', {}, 'siteId')
    const invited: Station = {
      ...{ id, sideId: site.sideId, siteId, kind, name, state: 'invited', epoch: 0, revokedUpTo: 0 },
      ...{ codeHash, codeUntil: codeUntil(received), invitedBy: actor.id, invitedAt: at },
      ...{ enrolledAt: null, endedBy: null, endedAt: null, reason: '' },
    }
    return accept([put(stationNoun, invited)])
  },
})

/**
 * Enrols the device that showed the code: it begins its next epoch, with its own keys. The program does it, for the code is what
 * allows it. Refuses another code than the open one, one of before yesterday, and another kind of device than was invited.
 */
export const enrolStation = defineAction({
  name: 'station.enrol',
  kind: 'intent',
  noun: stationNoun,
  roles: [],
  input: z.strictObject({
    ...{ id: Id, codeHash: Hash, kind: StationKind },
    ...StationKey.pick({ signKey: true, boxKey: true }).shape,
  }),
  facts: noFacts,
  decide(station, { codeHash, kind, signKey, boxKey }, _facts, { actionId, received }) {
    if (!station || station.codeHash !== codeHash || station.codeUntil === null) return refuse('station.codeWrong')
    if (received > station.codeUntil) return refuse('station.codeExpired')
    if (kind !== station.kind) return refuse('station.otherKind', { kind: station.kind })
    const { id: stationId, sideId, siteId } = station
    const epoch = station.epoch + 1
    return accept([
      put(stationNoun, {
        ...{ ...station, state: 'inForce', epoch },
        ...{ codeHash: null, codeUntil: null, enrolledAt: received },
      }),
      put(stationKeyNoun, {
        ...{ id: derivedId(actionId, 'key'), stationId, sideId, siteId, epoch },
        ...{ signKey, boxKey, enrolledAt: received },
      }),
    ])
  },
})

/** Shuts a device out: its share of the key of its store is given out no more, and nothing that it signs is taken. */
export const revokeStation = defineAction({
  name: 'station.revoke',
  kind: 'intent',
  noun: stationNoun,
  roles: ['siteManager', 'administrator', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: noFacts,
  decide(station, { reason }, _facts, { actor, at }) {
    if (!station || !reaches(actor, station)) return refuse('station.unknown')
    if (station.state === 'revoked') return refuse('station.alreadyRevoked')
    return accept([
      put(stationNoun, {
        ...{ ...station, state: 'revoked', revokedUpTo: station.epoch, codeHash: null, codeUntil: null },
        ...{ endedBy: actor.id, endedAt: at, reason },
      }),
    ])
  },
})

/**
 * Makes a new code for a station: after its log forked, or its device was lost or made empty. What was in force stays so until the
 * code is shown; what was revoked stays revoked, and the device begins a new epoch.
 */
export const renewStation = defineAction({
  name: 'station.renew',
  kind: 'intent',
  noun: stationNoun,
  roles: ['siteManager', 'administrator'],
  input: z.strictObject({ id: Id, codeHash: Hash, reason: plainText(500) }),
  facts: noFacts,
  decide(station, { codeHash, reason }, _facts, { actor, at, received }) {
    if (!station || !reaches(actor, station)) return refuse('station.unknown')
    const state = station.state === 'inForce' ? 'inForce' : 'invited'
    return accept([
      put(stationNoun, {
        ...{ ...station, state, codeHash, codeUntil: codeUntil(received) },
        ...{ endedBy: actor.id, endedAt: at, reason },
      }),
    ])
  },
})
