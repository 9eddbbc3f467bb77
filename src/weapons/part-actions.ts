import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { usedTag } from './intake.ts'
import { Part, type PartMovement, partMay, partMovementNoun, partNoun } from './part.ts'
import { Tag, TagText, tagIdOf, tagMisfit, tagNoun } from './tag.ts'
import { Seal, Weapon, weaponNoun } from './weapon.ts'

/** Records that a principal part was taken off a weapon; by who holds the weapon, and it is in their hands as well. */
export const removePart = defineAction({
  name: 'part.remove',
  version: 2,
  kind: 'fact',
  noun: partNoun,
  roles: ['armourer'],
  input: Part.pick({ id: true, weaponId: true, kind: true, serial: true, note: true, keptIn: true })
    .extend({
      tag: TagText.nullable(),
      /** The lease of the device that gave the label; null where it is the site's, or the next number is given. */
      leaseId: Id.nullable().default(null),
    })
    .strict(),
  facts: z.object({
    weapon: Weapon.nullable(),
    site: Site.nullable(),
    tag: Tag.nullable(),
    /** Whether this part of the weapon is recorded as taken off already. */
    removed: z.boolean(),
    /** The lease in which the label is. */
    leasedIn: Id.nullable(),
  }),
  needs: ({ weaponId, tag }, actor) => ({
    weapon: { noun: weaponNoun, id: weaponId },
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    tag: tag === null ? null : { noun: tagNoun, id: tagIdOf(tag) },
  }),
  decide(part, input, { weapon, site, tag, removed, leasedIn }, context) {
    const { actor, at, actionId } = context
    if (part) return refuse('part.exists')
    if (!weapon || !site || !reaches(actor, weapon)) return refuse('weapon.unknown')
    if (weapon.status !== 'inCustody') return refuse('weapon.wrongStatus', { status: weapon.status })
    if (weapon.holder !== `armourer:${actor.id}`) return refuse('custody.notYours')
    if (removed) return refuse('part.removed', {}, 'kind')
    const label =
      input.tag === null ? undefined : tagMisfit(input.tag, tag, site.id, { said: input.leaseId, is: leasedIn })
    if (label) return refuse(label, { tag: input.tag }, 'tag')
    const counter = { ...site, tags: input.tag === null ? site.tags + 1 : site.tags }
    const place = { sideId: weapon.sideId, siteId: weapon.siteId }
    const { leaseId: _, ...said } = input
    const taken: Part = {
      ...said,
      ...place,
      tag: input.tag ?? printedNumber(site.code, counter.tags),
      status: 'inCustody',
      holder: weapon.holder,
      moves: 0,
      seal: null,
      sentBy: null,
      sentFrom: null,
      settlement: null,
      settledBy: null,
      removedBy: actor.id,
      removedAt: at,
      movedAt: at,
    }
    const movement: PartMovement = {
      ...place,
      id: derivedId(actionId, `part movement ${input.id}`),
      partId: input.id,
      n: 0,
      fromHolder: `weapon:${weapon.id}`,
      toHolder: weapon.holder,
      seal: null,
      at,
      by: actor.id,
    }
    const writes: Write[] = [put(partNoun, taken), put(partMovementNoun, movement), put(siteNoun, counter)]
    if (tag) writes.push(put(tagNoun, usedTag(tag, input.id, { id: actor.id, at })))
    return accept(writes)
  },
})

/**
 * Sends a part to another site, or to another custodian of this one, under another seal than its weapon (IDDRS 4.10 §7.2).
 * Refuses who does not hold it, and a store whose last count did not agree.
 */
export const handOverPart = defineAction({
  name: 'part.handOver',
  kind: 'fact',
  noun: partNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id, toSiteId: Id, seal: Seal }),
  facts: z.object({ destination: Site.nullable(), weapon: Weapon.nullable(), storeLocked: z.boolean() }),
  needs: (input, _actor, part) => ({
    destination: { noun: siteNoun, id: input.toSiteId },
    weapon: part ? { noun: weaponNoun, id: part.weaponId } : null,
  }),
  decide(part, input, { destination, weapon, storeLocked }, context) {
    const { actor } = context
    if (!part || !reaches(actor, part)) return refuse('part.unknown')
    if (!partMay('handOver', part)) return refuse('part.wrongStatus', { status: part.status })
    if (part.holder !== `armourer:${actor.id}`) return refuse('custody.notYours')
    if (storeLocked && input.toSiteId !== part.siteId) return refuse('custody.storeLocked')
    if (!destination || destination.sideId !== part.sideId) return refuse('site.unknown', {}, 'toSiteId')
    if (weapon?.status === 'inTransit' && weapon.seal === input.seal) return refuse('part.withItsWeapon', {}, 'seal')
    const sent = { seal: input.seal, sentBy: actor.id, sentFrom: part.siteId }
    const moved = { status: 'inTransit', siteId: destination.id, ...sent } as const
    return accept(movePart(part, `transit:${destination.id}`, moved, input.seal, context))
  },
})

/** Receives a part that was sent here, never by who sent it. A broken or other seal makes it disputed, as with weapons. */
export const receivePart = defineAction({
  name: 'part.receive',
  kind: 'fact',
  noun: partNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id, seal: Seal, sealIntact: z.boolean(), keptIn: Part.shape.keptIn }),
  facts: z.strictObject({}),
  decide(part, input, _facts, context) {
    const { actor } = context
    if (!part || !reaches(actor, part)) return refuse('part.unknown')
    if (!partMay('receive', part)) return refuse('part.wrongStatus', { status: part.status })
    if (part.siteId !== actor.siteId) return refuse('custody.otherSite')
    if (part.sentBy === actor.id) return refuse('custody.twoPersonRule')
    const whole = input.sealIntact && input.seal === part.seal
    const status = whole ? ('inCustody' as const) : ('disputed' as const)
    const here = { ...part, keptIn: input.keptIn }
    const moved = { status, siteId: part.siteId, seal: null, sentBy: null, sentFrom: null }
    const writes = movePart(here, `armourer:${actor.id}`, moved, input.seal, context)
    if (whole) return accept(writes)
    return acceptWithFlags([{ code: 'custody.sealBroken', facts: { tag: part.tag } }], writes)
  },
})

/** After a broken seal: what was found; never by who received the part. */
export const settlePart = defineAction({
  name: 'part.settle',
  kind: 'intent',
  noun: partNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, settlement: requiredText(2000) }),
  facts: z.strictObject({}),
  decide(part, { settlement }, _facts, { actor }) {
    if (!part || !reaches(actor, part)) return refuse('part.unknown')
    if (!partMay('settle', part)) return refuse('part.wrongStatus', { status: part.status })
    if (part.holder === `armourer:${actor.id}`) return refuse('exception.twoPersonRule')
    return accept([put(partNoun, { ...part, status: 'inCustody', settlement, settledBy: actor.id })])
  },
})

/** Puts a part back on its weapon, where one armourer holds both at one site. */
export const refitPart = defineAction({
  name: 'part.refit',
  kind: 'fact',
  noun: partNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ weapon: Weapon.nullable() }),
  needs: (_input, _actor, part) => ({ weapon: part ? { noun: weaponNoun, id: part.weaponId } : null }),
  decide(part, _input, { weapon }, context) {
    const { actor } = context
    if (!part || !reaches(actor, part)) return refuse('part.unknown')
    if (!partMay('refit', part)) return refuse('part.wrongStatus', { status: part.status })
    const hands = `armourer:${actor.id}`
    if (part.holder !== hands) return refuse('custody.notYours')
    if (weapon?.status !== 'inCustody' || weapon.holder !== hands) return refuse('part.weaponElsewhere')
    const fitted = { status: 'refitted', siteId: part.siteId, seal: null, sentBy: null, sentFrom: null } as const
    return accept(movePart(part, `weapon:${weapon.id}`, fitted, null, context))
  },
})

/** The part in its new holder's hands, and the movement that put it there. */
export function movePart(
  part: Part,
  toHolder: string,
  change: Pick<Part, 'status' | 'siteId' | 'seal' | 'sentBy' | 'sentFrom'>,
  seal: string | null,
  { actionId, actor, at }: Context,
): Write[] {
  const n = part.moves + 1
  const movement: PartMovement = {
    id: derivedId(actionId, `part movement ${part.id}`),
    sideId: part.sideId,
    partId: part.id,
    n,
    fromHolder: part.holder,
    toHolder,
    siteId: change.siteId,
    seal,
    at,
    by: actor.id,
  }
  return [
    put(partNoun, { ...part, ...change, holder: toHolder, moves: n, movedAt: at }),
    put(partMovementNoun, movement),
  ]
}
