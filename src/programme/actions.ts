import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import type { Actor } from '../kernel/roles.ts'
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
  input: Office.omit({ closedAt: true }).strict(),
  facts: z.object({ authority: Authority.nullable() }),
  needs: (input) => ({ authority: { noun: authorityNoun, id: input.sideId } }),
  decide(office, input, { authority }, { actor }) {
    if (office) return refuse('office.exists')
    if (!authority) return refuse('authority.unknown', {}, 'sideId')
    if (!ofOwnSide(actor, input.sideId)) return refuse('authority.notYours', {}, 'sideId')
    return accept([put(officeNoun, { ...input, closedAt: null })])
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

/** Whether somebody may arrange what belongs to a side: their own, or any as a joint body. */
export function ofOwnSide(actor: Actor, sideId: string): boolean {
  return actor.joint || actor.sideId === sideId
}
