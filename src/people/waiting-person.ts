import type { Actor } from '../kernel/roles.ts'
import type { Texts } from '../kernel/texts.ts'
import type { Site } from '../programme/programme.ts'
import { register } from './actions.ts'
import type { PersonView } from './views.ts'

/** Who saved a registration that the centre does not have yet, when, and what their tablet knows beside it. */
export interface Saving {
  readonly actor: Actor
  readonly site: Pick<Site, 'name'>
  readonly at: string
  readonly placeNames: ReadonlyMap<string, Texts>
}

/** In place of what the centre gives later. */
const none = '—'

/**
 * The page of somebody who was registered without a network, as far as the tablet knows: the particulars that were typed. What the centre
 * finds out (number, lists, duplicates) is not there yet. Undefined where this is no registration.
 */
export function waitingPerson(input: unknown, { actor, site, at, placeNames }: Saving): PersonView | undefined {
  const said = register.input.safeParse(input).data
  if (!said || actor.siteId === null) return undefined
  const { sexReason: _, ...particulars } = said
  const nobody = { transferredAt: null, erasedAt: null }
  const registered = { registeredBy: actor.id, registeredAt: at, number: none, ...nobody }
  const unknown: Texts = { ar: said.placeCode, en: said.placeCode, fr: said.placeCode }
  return {
    person: { ...particulars, sideId: actor.sideId, siteId: actor.siteId, ...registered },
    screening: 'pending',
    siteName: site.name,
    placeName: placeNames.get(said.placeCode) ?? unknown,
    ...{ mergedInto: null, mergedHere: [], corrections: [], matches: [], duplicates: [], weapons: [] },
  }
}
