import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { Programme, programmeRef, Site, siteNoun } from '../programme/programme.ts'
import { siteMay } from '../programme/readiness.ts'
import { type Doing, dropAll, enterNext, passesLeft, passNoun, passRef, StationPass, stepWrites } from './pass.ts'
import { maySleep, SiteSector, siteSectorNoun } from './sector.ts'
import { leaveBy, SiteSetting, stationsFor, usualWorking } from './site-setting.ts'
import { childStations, flowRoles, type StationKind } from './station.ts'
import { keyOf, passesOf, SiteVisit, siteVisitNoun, visitMay } from './visit.ts'

/**
 * Receives somebody at the site: registered already, or known by the number of the visit alone until they are (IDDRS 4.20 §6.2). A
 * fact: that the site is full, or not open, is flagged and never turns anybody away (R-SITE). In doubt about eighteen they are a
 * child, and no name is asked (R-CHD1). Refuses somebody who is at a site already, which nobody can be twice.
 */
export const receiveVisit = defineAction({
  name: 'siteVisit.receive',
  kind: 'fact',
  noun: siteVisitNoun,
  roles: ['registrationOfficer', 'siteManager'],
  input: SiteVisit.pick({ id: true, personId: true, ageGroup: true, armed: true, accompanies: true })
    .extend({ sex: SiteVisit.shape.sex.nullable() })
    .strict(),
  sealed: ['sex', 'ageGroup', 'armed'],
  sealedUnder: (input) => input.personId ?? input.id,
  facts: z.object({
    programme: Programme.nullable(),
    site: Site.nullable(),
    person: Person.nullable(),
    mother: SiteVisit.nullable(),
    setting: SiteSetting.nullable(),
    present: z.int(),
    last: z.int(),
    hereAlready: z.boolean(),
  }),
  needs: (input, actor) => ({
    programme: programmeRef,
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    person: input.personId === null ? null : { noun: personNoun, id: input.personId },
    mother: input.accompanies === null ? null : { noun: siteVisitNoun, id: input.accompanies },
  }),
  decide(visit, input, facts, { actor, at, received, actionId }) {
    const { programme, site, person, mother, setting, present, last, hereAlready } = facts
    if (visit) return refuse('siteVisit.exists')
    if (!programme || !site) return refuse('siteVisit.siteNeeded')
    if (input.personId !== null && (!person || !reaches(actor, person)))
      return refuse('siteVisit.personUnknown', {}, 'personId')
    if (hereAlready) return refuse('siteVisit.hereAlready', {}, 'personId')
    const sex = person?.sex ?? input.sex
    if (sex === null) return refuse('siteVisit.sexNeeded', {}, 'sex')
    const young = person !== null && mayBeChild(person.birth, dayOf(received, programme.timeZone))
    const ageGroup = young ? 'under18' : input.ageGroup
    if (input.accompanies !== null && (ageGroup !== 'under18' || !isMotherHere(mother, site.id)))
      return refuse('siteVisit.accompaniesNobody', {}, 'accompanies')
    const working = setting ?? usualWorking
    const stations = stationsFor(working, { armed: input.armed, ageGroup })
    const arrived: SiteVisit = {
      ...{ id: input.id, personId: input.personId, boundAt: input.personId === null ? null : at, sex, ageGroup },
      ...{ armed: input.armed, accompanies: input.accompanies, stations, status: 'open', sectorId: null, bed: null },
      ...{ sideId: site.sideId, siteId: site.id, n: last + 1, number: printedNumber(`V-${site.code}`, last + 1) },
      ...{ arrivedAt: at, receivedBy: actor.id, leaveBy: leaveBy(at, working.stay), leftAt: null, leftBy: null },
      ...{ leaveReason: null, leaveNote: '', destination: null, transport: null },
    }
    const doing = { actionId, at, by: actor.id }
    const writes = [put(siteVisitNoun, arrived), ...beginAt(arrived, stations, doing)]
    const flags: Flag[] = [
      ...(present >= working.capacity
        ? [{ code: 'siteVisit.siteFull', facts: { present: present + 1, capacity: working.capacity } }]
        : []),
      ...(siteMay('register', site) ? [] : [{ code: 'siteVisit.siteNotOpen', facts: {} }]),
    ]
    return flags.length === 0 ? accept(writes) : acceptWithFlags(flags, writes)
  },
})

function isMotherHere(mother: SiteVisit | null, siteId: Id): boolean {
  return mother?.siteId === siteId && mother.status === 'open' && mother.sex === 'female'
}

/** The passes of a new visit: the officer who receives is at reception with them already. */
function beginAt(visit: SiteVisit, stations: readonly StationKind[], doing: Doing) {
  const blank = {
    ...{
      sideId: visit.sideId,
      siteId: visit.siteId,
      visitId: visit.id,
      enteredAt: null,
      calledAt: null,
      calledBy: null,
    },
    ...{ finishedAt: null, finishedBy: null, outcome: null, skippedFor: '', reviewedBy: null, reviewedAt: null },
  }
  const passes = stations.map(
    (station, place): StationPass => ({
      ...{ ...blank, id: passRef(visit.id, station), station, place, status: 'ahead' },
      ...(place === 0 ? { status: 'called', enteredAt: doing.at, calledAt: doing.at, calledBy: doing.by } : {}),
    }),
  )
  return passes.flatMap((pass) =>
    pass.place === 0 ? stepWrites(pass, { kind: 'called' }, doing) : [put(passNoun, pass)],
  )
}

/**
 * Binds a visit to the person who was registered meanwhile, once and for good. Their sex is what they were registered with; a bed
 * in a sector that is not theirs is given up and flagged. Refuses who is at a site already, and somebody who may be a child.
 */
export const bindVisit = defineAction({
  name: 'siteVisit.bind',
  kind: 'intent',
  noun: siteVisitNoun,
  roles: ['registrationOfficer'],
  input: z.strictObject({ id: Id, personId: Id }),
  facts: z.object({ person: Person.nullable(), hereAlready: z.boolean() }),
  sealedUnder: (input) => input.personId,
  needs: (input) => ({ person: { noun: personNoun, id: input.personId } }),
  decide(visit, _input, { person, hereAlready }, { actor, at }) {
    if (!visit || !reaches(actor, visit)) return refuse('siteVisit.unknown')
    if (!visitMay('bind', visit)) return refuse('siteVisit.over')
    if (visit.personId !== null) return refuse('siteVisit.bound')
    if (visit.ageGroup === 'under18') return refuse('siteVisit.child')
    if (!person || !reaches(actor, person) || person.sideId !== visit.sideId)
      return refuse('siteVisit.personUnknown', {}, 'personId')
    if (hereAlready) return refuse('siteVisit.hereAlready', {}, 'personId')
    const bound = { ...visit, personId: person.id, boundAt: at, sex: person.sex }
    if (person.sex === visit.sex || visit.sectorId === null) return accept([put(siteVisitNoun, bound)])
    const flag = { code: 'siteVisit.bedGivenUp', facts: { number: visit.number } }
    return acceptWithFlags([flag], [put(siteVisitNoun, { ...bound, sectorId: null, bed: null })])
  },
})

/**
 * Gives somebody a bed, the lowest that is free unless one is named, or another than they had. Refuses a sector that is not for
 * them: men, women and children sleep apart, small children with their mothers (IDDRS 4.20, 5.10, 5.20).
 */
export const assignBed = defineAction({
  name: 'siteVisit.assignBed',
  kind: 'intent',
  noun: siteVisitNoun,
  roles: ['registrationOfficer', 'siteManager'],
  input: z.strictObject({ id: Id, sectorId: Id, bed: z.int().min(1).nullable() }),
  facts: z.object({
    sector: SiteSector.nullable(),
    mother: SiteVisit.nullable(),
    /** The lowest free bed of the sector, and who is in the one that was named. */
    free: z.int().nullable(),
    taken: z.boolean(),
  }),
  needs: (input, _actor, visit) => ({
    sector: { noun: siteSectorNoun, id: input.sectorId },
    mother: visit?.accompanies ? { noun: siteVisitNoun, id: visit.accompanies } : null,
  }),
  decide(visit, input, { sector, mother, free, taken }, { actor }) {
    if (!visit || !reaches(actor, visit)) return refuse('siteVisit.unknown')
    if (!visitMay('move', visit)) return refuse('siteVisit.over')
    if (!sector || sector.siteId !== visit.siteId) return refuse('siteSector.unknown', {}, 'sectorId')
    if (sector.status === 'closed') return refuse('siteSector.closed', {}, 'sectorId')
    if (!maySleep(sector.kind, visit, mother)) return refuse('siteVisit.wrongSector', {}, 'sectorId')
    const bed = input.bed ?? free
    if (bed === null) return refuse('siteSector.full', { code: sector.code }, 'sectorId')
    if (bed > sector.beds) return refuse('siteSector.noSuchBed', { beds: sector.beds }, 'bed')
    if (input.bed !== null && taken) return refuse('siteSector.bedTaken', { bed }, 'bed')
    return accept([put(siteVisitNoun, { ...visit, sectorId: sector.id, bed })])
  },
})

/**
 * Says that somebody is or may be under eighteen (IDDRS 5.20; R-CHD1): in doubt they are a child. From now on no station is theirs
 * that is not a child's, and a bed among adults is given up. Only the child protection officers' own record goes further.
 */
export const doubtAge = defineAction({
  name: 'siteVisit.doubtAge',
  kind: 'fact',
  noun: siteVisitNoun,
  roles: [...flowRoles, 'childProtectionOfficer'],
  input: z.strictObject({ id: Id }),
  sealedUnder: (_input, visit) => keyOf(visit),
  facts: z.object({ passes: z.array(StationPass.nullable()), sector: SiteSector.nullable() }),
  needs: (_input, _actor, visit) => ({
    passes: passesOf(visit),
    sector: visit?.sectorId ? { noun: siteSectorNoun, id: visit.sectorId } : null,
  }),
  decide(visit, _input, { passes, sector }, { actor, at, actionId }) {
    if (!visit || !reaches(actor, visit)) return refuse('siteVisit.unknown')
    if (!visitMay('move', visit)) return refuse('siteVisit.over')
    if (visit.ageGroup === 'under18') return refuse('siteVisit.childAlready')
    const doing = { actionId, at, by: actor.id }
    const known = passes.filter((pass) => pass !== null)
    const dropped = passesLeft(known).filter(({ station }) => !childStations.includes(station))
    const kept = known.filter(({ station }) => childStations.includes(station))
    const queued = kept.some(({ status }) => status === 'waiting' || status === 'called')
    const moves = sector !== null && sector.kind !== 'children'
    const bed = moves ? { sectorId: null, bed: null } : {}
    const flag = { code: 'siteVisit.toChildren', facts: { number: visit.number } }
    return acceptWithFlags(
      [flag],
      [
        put(siteVisitNoun, { ...visit, ...bed, ageGroup: 'under18' }),
        ...dropAll(dropped, doing),
        ...(queued ? [] : enterNext(kept, doing)),
      ],
    )
  },
})
