import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeId, programmeNoun, Site, siteNoun } from '../programme/programme.ts'
import { Exposure, exposureNoun } from './limits.ts'
import { Compartment, compartmentNoun, Magazine, magazineNoun } from './magazine.ts'
import { AmmunitionWaiver, ammunitionWaiverNoun } from './waiver.ts'

/** Maps something near the magazines of a site that an explosion would reach (IATG 02.20). */
export const recordExposure = defineAction({
  name: 'exposure.record',
  kind: 'fact',
  noun: exposureNoun,
  roles: ['armourer', 'director'],
  input: Exposure.pick({ id: true, siteId: true, kind: true, name: true, latitude: true, longitude: true }).strict(),
  facts: z.object({ site: Site.nullable() }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(exposure, input, { site }, { actor, at }) {
    if (exposure) return refuse('exposure.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    const standing = { status: 'standing', withdrawnBy: null, withdrawnFor: null } as const
    return accept([
      put(exposureNoun, { ...input, ...standing, sideId: site.sideId, recordedBy: actor.id, recordedAt: at }),
    ])
  },
})

/** Takes an exposure off the map, with the reason; never by who put it there, since less exposure allows more explosive. */
export const withdrawExposure = defineAction({
  name: 'exposure.withdraw',
  kind: 'intent',
  noun: exposureNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.object({}),
  decide(exposure, { reason }, _facts, { actor }) {
    if (!exposure || !reaches(actor, exposure)) return refuse('exposure.unknown')
    if (exposure.status === 'withdrawn') return refuse('exposure.withdrawn')
    if (exposure.recordedBy === actor.id) return refuse('exposure.twoPersonRule')
    return accept([
      put(exposureNoun, { ...exposure, status: 'withdrawn', withdrawnBy: actor.id, withdrawnFor: reason }),
    ])
  },
})

/**
 * Proposes to leave a rule of storage aside here until a day, in the name of an adviser (R-AMMO1, R-AMMO2): two groups in one
 * compartment, or an exposure that allows a magazine less than it holds. Refuses a day that is past or more than a year off.
 */
export const proposeAmmunitionWaiver = defineAction({
  name: 'ammunitionWaiver.propose',
  kind: 'intent',
  noun: ammunitionWaiverNoun,
  roles: ['armourer', 'director'],
  input: AmmunitionWaiver.pick({
    ...{ id: true, kind: true, compartmentId: true, groupA: true, groupB: true, magazineId: true, exposureId: true },
    ...{ adviser: true, reason: true, untilDay: true },
  }).strict(),
  facts: z.object({
    compartment: Compartment.nullable(),
    magazine: Magazine.nullable(),
    exposure: Exposure.nullable(),
    programme: Programme,
  }),
  needs: ({ compartmentId, magazineId, exposureId }) => ({
    compartment: compartmentId === null ? null : { noun: compartmentNoun, id: compartmentId },
    magazine: magazineId === null ? null : { noun: magazineNoun, id: magazineId },
    exposure: exposureId === null ? null : { noun: exposureNoun, id: exposureId },
    programme: { noun: programmeNoun, id: programmeId },
  }),
  decide(waiver, input, { compartment, magazine, exposure, programme }, { actor, at, received }) {
    if (waiver) return refuse('ammunitionWaiver.exists')
    const mixing = input.kind === 'mixing'
    const place = mixing ? compartment : magazine
    if (mixing && (!place || !reaches(actor, place))) return refuse('compartment.unknown', {}, 'compartmentId')
    if (!place || !reaches(actor, place)) return refuse('magazine.unknown', {}, 'magazineId')
    if (mixing && (input.groupA === null || input.groupB === null || magazine || exposure))
      return refuse('ammunitionWaiver.groupsNeeded', {}, 'groupA')
    if (!mixing && (exposure?.siteId !== place.siteId || compartment || input.groupA !== null || input.groupB !== null))
      return refuse('exposure.unknown', {}, 'exposureId')
    const today = dayOf(received, programme.timeZone)
    const yearOff = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
    if (input.untilDay < today || input.untilDay > yearOff) return refuse('ammunitionWaiver.day', {}, 'untilDay')
    const { sideId, siteId } = place
    const proposal = { status: 'proposed', declinedFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(ammunitionWaiverNoun, { ...input, sideId, siteId, ...proposal })])
  },
})

/** Signs a waiver, as another than who proposed it. */
export const signAmmunitionWaiver = defineAction({
  name: 'ammunitionWaiver.sign',
  kind: 'intent',
  noun: ammunitionWaiverNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({}),
  decide(waiver, _input, _facts, { actor, at }) {
    if (!waiver || !reaches(actor, waiver)) return refuse('ammunitionWaiver.unknown')
    if (waiver.status !== 'proposed') return refuse('ammunitionWaiver.answered')
    const next = signed(waiver, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(ammunitionWaiverNoun, { ...next, status: 'signed' })])
  },
})

/** Does not sign a waiver, with the reason. */
export const declineAmmunitionWaiver = defineAction({
  name: 'ammunitionWaiver.decline',
  kind: 'intent',
  noun: ammunitionWaiverNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.object({}),
  decide(waiver, { reason }, _facts, { actor, at }) {
    if (!waiver || !reaches(actor, waiver)) return refuse('ammunitionWaiver.unknown')
    if (waiver.status !== 'proposed') return refuse('ammunitionWaiver.answered')
    const next = signed(waiver, { id: actor.id, at })
    if (isRefusal(next)) return next
    return accept([put(ammunitionWaiverNoun, { ...next, status: 'declined', declinedFor: reason })])
  },
})
