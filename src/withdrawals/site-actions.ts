import { z } from 'zod'
import { Agreement, agreementNoun } from '../ceasefire/agreement.ts'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { incidentFrom } from '../incidents/incident-actions.ts'
import { defineAction } from '../kernel/action.ts'
import { readPoint } from '../kernel/coordinates/coordinates.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Sides } from '../violations/violation-actions.ts'
import { compared } from './checklist.ts'
import {
  DeclaredWeapon,
  declaredWeaponNoun,
  FoundWeapon,
  type SiteInspection,
  siteInspectionNoun,
  WeaponSite,
  weaponSiteNoun,
  withdrawalMonitors,
  withdrawalPlanners,
} from './withdrawal.ts'
import { Declaring, declaredOf, declaringFault, serialFlags } from './withdrawal-actions.ts'

function foundSite(site: WeaponSite | null | undefined, actor: Actor): WeaponSite | Refusal {
  return withinReach(actor, site, refuse('weaponSite.unknown'))
}

/** Opens a storage site for withdrawn weapons of a side; a joint officer says of which side it is. */
export const openWeaponSite = defineAction({
  name: 'weaponSite.open',
  kind: 'intent',
  noun: weaponSiteNoun,
  roles: withdrawalPlanners,
  input: z.strictObject({
    id: Id,
    sideId: Id,
    agreementId: Id,
    name: requiredText(200),
    placeCode: PlaceCode,
    placeTyped: plainText(120),
    inspectEveryDays: z.int().min(1).max(365),
    openedOn: Day,
  }),
  facts: z.object({
    programme: Programme.nullable(),
    agreement: Agreement.nullable(),
    placeKnown: z.boolean(),
    sides: Sides,
  }),
  needs: ({ agreementId }) => ({ programme: programmeRef, agreement: { noun: agreementNoun, id: agreementId } }),
  decide(site, said, { programme, agreement, placeKnown, sides }, { actor, at, received }) {
    if (site) return refuse('weaponSite.exists')
    const isSide = sides.some(({ id }) => id === said.sideId)
    if (!isSide || !(actor.joint || said.sideId === actor.sideId)) return refuse('weaponSite.side', {}, 'sideId')
    if (agreement?.status !== 'inForce') return refuse('ceasefireLine.notInForce', {}, 'agreementId')
    if (!placeKnown) return refuse('place.unknown', { code: said.placeCode }, 'placeCode')
    if (said.openedOn > dayOf(received, programme?.timeZone ?? 'UTC'))
      return refuse('weaponSite.notYet', {}, 'openedOn')
    const read = said.placeTyped === '' ? undefined : readPoint(said.placeTyped)
    if (read && isRefusal(read)) return { ...read, field: 'placeTyped' }
    const by = { lastInspectedOn: null, recordedBy: actor.id, recordedAt: at }
    return accept([put(weaponSiteNoun, { ...said, ...by, point: read?.point ?? null })])
  },
})

/** Declares weapons that lie in a site already; a serial that was declared before is flagged. */
export const declareWeapons = defineAction({
  name: 'weaponSite.declare',
  kind: 'fact',
  noun: weaponSiteNoun,
  roles: withdrawalMonitors,
  input: z.strictObject({ id: Id, weapons: Declaring }),
  facts: z.object({ taken: z.boolean(), serials: z.array(z.string()) }),
  decide(site, { weapons }, { taken, serials }, context) {
    const before = foundSite(site, context.actor)
    if (isRefusal(before)) return before
    const fault = declaringFault(weapons, taken)
    if (fault) return fault
    const of = { sideId: before.sideId, withdrawalId: null, siteId: before.id, state: 'stored' as const }
    const writes = declaredOf(weapons, of, context)
    const flags = serialFlags(weapons, serials)
    return flags.length > 0 ? acceptWithFlags(flags, writes) : accept(writes)
  },
})

/**
 * Looks at a site again: each weapon of the list, its serial and its seal against what was recorded. What is gone, differs or is broken
 * asks somebody to examine it, as an incident or as explained (§2.2). Every weapon has to be looked at.
 */
export const inspectSite = defineAction({
  name: 'siteInspection.record',
  kind: 'fact',
  noun: siteInspectionNoun,
  roles: withdrawalMonitors,
  input: z.strictObject({
    id: Id,
    siteId: Id,
    inspectedOn: Day,
    found: z.array(FoundWeapon).max(2000),
    extras: plainText(1000),
    note: plainText(2000),
  }),
  facts: z.object({
    programme: Programme.nullable(),
    site: WeaponSite.nullable(),
    weapons: z.array(DeclaredWeapon),
  }),
  needs: ({ siteId }) => ({ programme: programmeRef, site: { noun: weaponSiteNoun, id: siteId } }),
  decide(inspection, { id, ...said }, { programme, site, weapons }, { actor, at, received }) {
    if (inspection) return refuse('siteInspection.exists')
    const of = foundSite(site, actor)
    if (isRefusal(of)) return of
    if (said.inspectedOn > dayOf(received, programme?.timeZone ?? 'UTC'))
      return refuse('siteInspection.notYet', {}, 'inspectedOn')
    if (said.inspectedOn < of.openedOn) return refuse('siteInspection.beforeOpening', {}, 'inspectedOn')
    const looked = new Set(said.found.map(({ weaponId }) => weaponId))
    if (
      looked.size < said.found.length ||
      weapons.some((weapon) => !looked.has(weapon.id)) ||
      looked.size !== weapons.length
    )
      return refuse('siteInspection.notAll', {}, 'found')
    const findings = compared(weapons, said.found)
    const isNewest = of.lastInspectedOn === null || of.lastInspectedOn <= said.inspectedOn
    const next: SiteInspection = {
      ...{ ...said, id, sideId: of.sideId, findings, incidentId: null, reason: '' },
      status: findings.length > 0 || said.extras !== '' ? 'toExamine' : 'clear',
      ...{ recordedBy: actor.id, recordedAt: at, decidedBy: null, decidedAt: null },
    }
    const states = weapons.flatMap((weapon) => {
      const state = findings.some(({ weaponId, what }) => weaponId === weapon.id && what === 'missing')
        ? ('missing' as const)
        : ('stored' as const)
      return state === weapon.state || !isNewest ? [] : [put(declaredWeaponNoun, { ...weapon, state })]
    })
    const dated = isNewest ? [put(weaponSiteNoun, { ...of, lastInspectedOn: said.inspectedOn })] : []
    return accept([put(siteInspectionNoun, next), ...dated, ...states])
  },
})

/**
 * What becomes of an inspection that found something: an incident is written of it, or somebody else than the inspector says why it is none.
 * The machine decides neither.
 */
export const examineInspection = defineAction({
  name: 'siteInspection.examine',
  kind: 'intent',
  noun: siteInspectionNoun,
  roles: withdrawalPlanners,
  input: z.strictObject({
    id: Id,
    outcome: z.enum(['incident', 'dismissed']),
    incidentId: Id.nullable(),
    note: requiredText(2000),
  }),
  facts: z.object({
    ...{ programme: Programme.nullable(), site: WeaponSite.nullable() },
    /** What is there under the id of the incident that is to be written. */
    incident: Incident.nullable(),
  }),
  needs: ({ incidentId }, _actor, record) => ({
    programme: programmeRef,
    site: record ? { noun: weaponSiteNoun, id: record.siteId } : null,
    incident: incidentId === null ? null : { noun: incidentNoun, id: incidentId },
  }),
  decide(inspection, { outcome, incidentId, note }, { site, ...facts }, context) {
    const { actor, at } = context
    const found = withinReach(actor, inspection, refuse('siteInspection.unknown'))
    if (isRefusal(found)) return found
    if (!site) return refuse('siteInspection.unknown')
    if (found.status !== 'toExamine') return refuse('siteInspection.notNow')
    const by = { decidedBy: actor.id, decidedAt: at, reason: note }
    if (outcome === 'dismissed') {
      if (found.recordedBy === actor.id) return refuse('signature.twoPersonRule')
      return accept([put(siteInspectionNoun, { ...found, ...by, status: 'dismissed' })])
    }
    if (incidentId === null) return refuse('weaponSighting.noIncident', {}, 'incidentId')
    const missing = found.findings.filter(({ what }) => what === 'missing').length
    const { placeCode, placeTyped, point } = site
    const said = {
      ...{ type: 'notWithdrawn' as const, startedOn: found.inspectedOn, dayPrecision: 'month' as const },
      ...{ placeCode, placeTyped, radiusM: point ? 0 : null, located: point ? ('gps' as const) : ('place' as const) },
      ...{ count: missing > 0 ? missing : null, description: note },
    }
    const written = incidentFrom(said, { id: incidentId, sideId: found.sideId }, facts, context)
    if (isRefusal(written)) return written
    return accept([...written, put(siteInspectionNoun, { ...found, ...by, incidentId, status: 'incident' })])
  },
})
