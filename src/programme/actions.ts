import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, alsoWriting, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import {
  Authority,
  authorityNoun,
  Office,
  officeNoun,
  Place,
  Programme,
  placeNoun,
  programmeNoun,
  Site,
  siteNoun,
  User,
  userNoun,
} from './programme.ts'

/** Founds the programme with its authorities. Once, by the program itself, when the data folder is new. */
export const found = defineAction({
  name: 'programme.found',
  kind: 'intent',
  noun: programmeNoun,
  roles: [],
  input: Programme.omit({ foundedAt: true })
    .extend({ authorities: z.array(Authority).min(1).max(20) })
    .strict(),
  facts: noFacts,
  decide(programme, { authorities, ...input }, _facts, { at }) {
    if (programme) return refuse('programme.founded')
    return accept([
      put(programmeNoun, { ...input, foundedAt: at }),
      ...authorities.map((authority) => put(authorityNoun, authority)),
    ])
  },
})

/** Takes in the country's places with their codes; a newer gazetteer replaces what it names and drops nothing. */
export const adoptPlaces = defineAction({
  name: 'programme.adoptPlaces',
  kind: 'intent',
  noun: programmeNoun,
  roles: [],
  input: z.strictObject({ id: Programme.shape.id, places: z.array(Place).min(1).max(5000) }),
  facts: noFacts,
  decide(programme, { places }) {
    if (!programme) return refuse('programme.notFounded')
    return accept(places.map((place) => put(placeNoun, place)))
  },
})

/** Opens an organisational unit of an authority. */
export const openOffice = defineAction({
  name: 'office.open',
  kind: 'intent',
  noun: officeNoun,
  roles: ['administrator'],
  input: Office.strict(),
  facts: z.object({ authority: Authority.nullable() }),
  needs: (input) => ({ authority: { noun: authorityNoun, id: input.sideId } }),
  decide(office, input, { authority }, { actor }) {
    if (office) return refuse('office.exists')
    if (!authority) return refuse('authority.unknown', {}, 'sideId')
    if (!ofOwnSide(actor, input.sideId)) return refuse('authority.notYours', {}, 'sideId')
    return accept([put(officeNoun, input)])
  },
})

/**
 * Plans a site or a store; its code is the prefix of every tag and receipt printed there, so it is never reused. It works
 * only after `site.open` (ddr.md §1.7).
 */
export const planSite = defineAction({
  name: 'site.plan',
  kind: 'intent',
  noun: siteNoun,
  roles: ['administrator'],
  input: Site.pick({ id: true, sideId: true, code: true, name: true, kind: true, placeCode: true }).strict(),
  facts: z.object({ authority: Authority.nullable(), codeTaken: z.boolean(), placeKnown: z.boolean() }),
  needs: (input) => ({ authority: { noun: authorityNoun, id: input.sideId } }),
  decide(site, input, { authority, codeTaken, placeKnown }, { actor }) {
    if (site) return refuse('site.exists')
    if (!authority) return refuse('authority.unknown', {}, 'sideId')
    if (!ofOwnSide(actor, input.sideId)) return refuse('authority.notYours', {}, 'sideId')
    if (codeTaken) return refuse('site.codeTaken', { code: input.code }, 'code')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const unopened = { status: 'planned', readyBy: null, openedBy: null, openedAt: null } as const
    return accept([put(siteNoun, { ...input, ...unopened, people: 0, tags: 0, receipts: 0 })])
  },
})

/** The rule until version 2, for entries that were decided by it: an officer's sex was not recorded. */
export const appointUntil2 = defineAction({
  name: 'user.appoint',
  kind: 'intent',
  noun: userNoun,
  roles: ['administrator'],
  input: User.omit({ status: true, sex: true }).strict(),
  facts: z.object({ authority: Authority.nullable(), site: Site.nullable(), loginTaken: z.boolean() }),
  needs: (input) => ({
    authority: { noun: authorityNoun, id: input.sideId },
    site: input.siteId === null ? null : { noun: siteNoun, id: input.siteId },
  }),
  decide(user, input, { authority, site, loginTaken }, { actor }) {
    if (user) return refuse('user.exists')
    if (!authority) return refuse('authority.unknown', {}, 'sideId')
    if (!ofOwnSide(actor, input.sideId)) return refuse('authority.notYours', {}, 'sideId')
    if (loginTaken) return refuse('user.loginTaken', {}, 'login')
    const wrong = siteMisfit(input, site)
    if (wrong) return wrong
    return accept([put(userNoun, { ...input, status: 'appointed', sex: null })])
  },
})

/**
 * Appoints somebody to roles, at a site where the roles are a site's, with their sex where they say it: women are registered
 * and interviewed by women, or the reason is recorded (R-GEN1; IDDRS 5.10).
 */
export const appoint = defineAction({
  ...appointUntil2,
  version: 2,
  input: appointUntil2.input.extend({ sex: User.shape.sex.default(null) }),
  decide(user, { sex, ...input }, facts, context) {
    const decision = appointUntil2.decide(user, input, facts, context)
    return alsoWriting(decision, [put(userNoun, { ...input, status: 'appointed', sex })])
  },
})

/** Records the sex of an officer who was appointed without it, or corrects it (R-GEN1). */
export const recordSex = defineAction({
  name: 'user.recordSex',
  kind: 'intent',
  noun: userNoun,
  roles: ['administrator'],
  input: z.strictObject({ id: User.shape.id, sex: User.shape.sex }),
  facts: noFacts,
  decide(user, { sex }, _facts, { actor }) {
    if (!user || !reaches(actor, user)) return refuse('user.unknown')
    if (user.status !== 'appointed') return refuse('user.dismissed')
    return accept([put(userNoun, { ...user, sex })])
  },
})

/** Changes what a user is appointed to; takes effect at their next request. */
export const changeRoles = defineAction({
  name: 'user.changeRoles',
  kind: 'intent',
  noun: userNoun,
  roles: ['administrator'],
  input: z.strictObject({
    id: User.shape.id,
    roles: User.shape.roles,
    siteId: User.shape.siteId,
    reason: requiredText(500),
  }),
  facts: z.object({ site: Site.nullable() }),
  needs: (input) => ({ site: input.siteId === null ? null : { noun: siteNoun, id: input.siteId } }),
  decide(user, input, { site }, { actor }) {
    if (!user || !reaches(actor, user)) return refuse('user.unknown')
    if (user.id === actor.id) return refuse('user.notYourself')
    if (user.status !== 'appointed') return refuse('user.dismissed')
    const next = { ...user, roles: input.roles, siteId: input.siteId }
    return siteMisfit(next, site) ?? accept([put(userNoun, next)])
  },
})

/** Ends an appointment; the user's sessions end at once. */
export const dismiss = defineAction({
  name: 'user.dismiss',
  kind: 'intent',
  noun: userNoun,
  roles: ['administrator'],
  input: z.strictObject({ id: User.shape.id, reason: requiredText(500) }),
  facts: noFacts,
  decide(user, _input, _facts, { actor }) {
    if (!user || !reaches(actor, user)) return refuse('user.unknown')
    if (user.id === actor.id) return refuse('user.notYourself')
    if (user.status !== 'appointed') return refuse('user.dismissed')
    return accept([put(userNoun, { ...user, status: 'dismissed' })])
  },
})

function ofOwnSide(actor: Actor, sideId: string): boolean {
  return actor.joint || actor.sideId === sideId
}

/** Registration officers and armourers work at one site of their own side; nobody else is bound to one. */
function siteMisfit(user: Pick<User, 'roles' | 'siteId' | 'sideId'>, site: Site | null) {
  const needsSite = user.roles.includes('registrationOfficer') || user.roles.includes('armourer')
  if (needsSite && user.siteId === null) return refuse('user.siteNeeded', {}, 'siteId')
  if (user.siteId !== null && !site) return refuse('site.unknown', {}, 'siteId')
  if (site && site.sideId !== user.sideId) return refuse('site.otherSide', {}, 'siteId')
  return undefined
}
