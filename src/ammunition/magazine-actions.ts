import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { Compartment, compartmentNoun, Magazine, magazineNoun } from './magazine.ts'

/** Opens a magazine at a site (IATG 06.10). Refuses a code that another magazine of the site bears. */
export const openMagazine = defineAction({
  name: 'magazine.open',
  kind: 'intent',
  noun: magazineNoun,
  roles: ['armourer', 'director'],
  input: Magazine.pick({ id: true, siteId: true, code: true, name: true, latitude: true, longitude: true }).strict(),
  facts: z.object({ site: Site.nullable(), codeTaken: z.boolean() }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(magazine, input, { site, codeTaken }, { actor, at }) {
    if (magazine) return refuse('magazine.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (codeTaken) return refuse('magazine.codeTaken', { code: input.code }, 'code')
    if ((input.latitude === null) !== (input.longitude === null)) return refuse('magazine.halfPoint', {}, 'longitude')
    return accept([put(magazineNoun, { ...input, sideId: site.sideId, openedBy: actor.id, openedAt: at })])
  },
})

/** Says where a magazine stands, as surveyed. Every distance is measured anew from there. */
export const locateMagazine = defineAction({
  name: 'magazine.locate',
  kind: 'fact',
  noun: magazineNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({
    id: Id,
    latitude: Magazine.shape.latitude.unwrap(),
    longitude: Magazine.shape.longitude.unwrap(),
  }),
  facts: z.object({}),
  decide(magazine, { latitude, longitude }, _facts, { actor }) {
    if (!magazine || !reaches(actor, magazine)) return refuse('magazine.unknown')
    return accept([put(magazineNoun, { ...magazine, latitude, longitude })])
  },
})

/** Opens a compartment or a box in a magazine. Refuses a code that another one in it bears. */
export const openCompartment = defineAction({
  name: 'compartment.open',
  kind: 'intent',
  noun: compartmentNoun,
  roles: ['armourer', 'director'],
  input: Compartment.pick({ id: true, magazineId: true, code: true }).strict(),
  facts: z.object({ magazine: Magazine.nullable(), codeTaken: z.boolean() }),
  needs: (input) => ({ magazine: { noun: magazineNoun, id: input.magazineId } }),
  decide(compartment, input, { magazine, codeTaken }, { actor, at }) {
    if (compartment) return refuse('compartment.exists')
    if (!magazine || !reaches(actor, magazine)) return refuse('magazine.unknown', {}, 'magazineId')
    if (codeTaken) return refuse('compartment.codeTaken', { code: input.code }, 'code')
    const { sideId, siteId } = magazine
    return accept([put(compartmentNoun, { ...input, sideId, siteId, openedBy: actor.id, openedAt: at })])
  },
})
