import { z } from 'zod'
import { type Exception, exceptionNoun, raise, settled } from '../exceptions/exception.ts'
import { type ArmedGroup, groupNoun } from '../groups/group.ts'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import type { IntakeSource } from '../kernel/intake-source.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { type Person, personNoun } from '../people/person.ts'
import { programmeRef, Site, siteNoun, userNoun } from '../programme/programme.ts'
import {
  descriptionMisfit,
  giverMisfit,
  Intake,
  intake,
  intakeFacts,
  provenanceMisfit,
  SameSerial,
  usedTag,
} from './intake.ts'
import { keptIn, StoreBar } from './leaving.ts'
import { receiptNoun } from './receipt.ts'
import { tagIdOf, tagMisfit, tagNoun } from './tag.ts'
import { can, isShipped, type Movement, movementNoun, Seal, Weapon, weaponNoun } from './weapon.ts'

/**
 * Takes a weapon in, from whatever source (IDDRS 4.10 §6.1.2, §6.3). Also from those who are not eligible: they are disarmed
 * too and get a receipt. A serial that is already in custody is recorded as an exception, not as a second weapon, until
 * somebody else has looked at both. Refuses what is loaded until it was made safe: it is not carried into a store.
 */
export const takeIn = defineAction({
  name: 'weapon.takeIn',
  version: 3,
  kind: 'fact',
  noun: weaponNoun,
  roles: ['armourer'],
  input: Intake.extend({
    /** As it was found at the unloading bay; `loaded`: ammunition is in it that could not be taken out. */
    clearing: z.enum(['empty', 'unloaded', 'loaded']),
  }).strict(),
  facts: z.object({
    ...intakeFacts,
    /** The lease in which the label is. */
    leasedIn: Id.nullable(),
    sameSerial: z.array(SameSerial),
    photoKnown: z.boolean(),
    placeKnown: z.boolean(),
  }),
  // Who gave a weapon unregistered, and may fear for it, is named under a key of its own.
  sealed: ['giver'],
  sealedUnder: (input) => (input.giver === null ? null : input.id),
  needs: ({ source, tag }, actor) => ({
    programme: programmeRef,
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    ...giversOf(source),
    armourer: { noun: userNoun, id: actor.id },
    tag: tag === null ? null : { noun: tagNoun, id: tagIdOf(tag) },
  }),
  decide(weapon, input, facts, context) {
    const { actor, at } = context
    if (weapon) return refuse('weapon.exists')
    const { programme, site, armourer, sameSerial, tag } = facts
    if (!programme || !site || !armourer) return refuse('weapon.siteNeeded')
    const wrong = sourceMisfit(input, facts, actor) ?? descriptionMisfit(input, facts.photoKnown)
    if (wrong) return wrong
    const { clearing } = input
    if (clearing === 'loaded') return refuse('weapon.loaded', {}, 'clearing')
    const label =
      input.tag === null ? undefined : tagMisfit(input.tag, tag, site.id, { said: input.leaseId, is: facts.leasedIn })
    if (label) return refuse(label, { tag: input.tag }, 'tag')
    const [known] = sameSerial
    const taken = { ...input, clearing }
    if (!known) return intake(taken, 0, { ...facts, programme, site, armourer }, context)
    const cause = 'weapon.sameSerial' as const
    const place = { sideId: site.sideId, siteId: site.id }
    // Who gave it is sealed in the entry; the exception only says that somebody is named there, and as before there were leases.
    const { giver, leaseId: _, ...plain } = taken
    const said = { ...plain, named: giver !== null, takenInAt: at }
    const about = { ...place, cause, subjectId: known.id, said }
    const exception = raise(about, { actionId: context.actionId, userId: actor.id, at })
    // The label hangs on the metal, whatever is found out about it.
    const writes = tag ? [put(tagNoun, usedTag(tag, input.id, { id: actor.id, at }))] : []
    const shown = known.sideId === site.sideId ? known.tag : ''
    return acceptWithFlags(
      [{ code: 'weapon.sameSerial', facts: { tag: shown } }],
      [put(exceptionNoun, exception), ...writes],
    )
  },
})

/** Who gave it: the person, or the group with whoever hands it over. */
function giversOf(source: IntakeSource | undefined) {
  const personId = source?.kind === 'person' || source?.kind === 'group' ? source.personId : null
  return {
    person: personId === null ? null : { noun: personNoun, id: personId },
    group: source?.kind === 'group' ? { noun: groupNoun, id: source.groupId } : null,
  }
}

/** Why a weapon cannot come from there: somebody or somewhere unknown. */
function sourceMisfit(
  input: Pick<Intake, 'source' | 'giver'>,
  facts: { person: Person | null; group: ArmedGroup | null; placeKnown: boolean },
  actor: Context['actor'],
) {
  const { source } = input
  if (source.kind === 'person' || source.kind === 'group') {
    const named = source.personId !== null
    if (named && (!facts.person || !reaches(actor, facts.person)))
      return refuse('person.unknown', {}, 'source.personId')
    if (source.kind === 'group' && facts.group?.sideId !== actor.sideId)
      return refuse('group.unknown', {}, 'source.groupId')
  } else if (!facts.placeKnown) return refuse('place.unknown', { code: source.placeCode }, 'source.placeCode')
  return provenanceMisfit(source) ?? giverMisfit(input)
}

/**
 * Sends a weapon to another site under seal (IDDRS 4.10 §7.2); only who holds it can, not out of a store whose last count
 * did not agree (R-STK2), that is not open under its keys or whose last opening is to be settled (IDDRS 4.11), and not under
 * a seal with ammunition or with a part of it (R-SHIP): parts that were taken off stay where they are. Several at once are a
 * shipment.
 */
export const handOver = defineAction({
  name: 'weapon.handOver',
  kind: 'fact',
  noun: weaponNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id, toSiteId: Id, seal: Seal }),
  facts: z.object({
    destination: Site.nullable(),
    storeLocked: z.boolean(),
    storeBar: StoreBar,
    // What was handed over before this was asked had no ammunition beside it that anybody knew of.
    ammunitionUnderSeal: z.boolean().default(false),
    /** Whether a part of it is on the road under this seal. Entries from before parts were recorded do not say. */
    partUnderSeal: z.boolean().default(false),
  }),
  needs: (input) => ({ destination: { noun: siteNoun, id: input.toSiteId } }),
  decide(weapon, input, { destination, storeLocked, storeBar, ammunitionUnderSeal, partUnderSeal }, context) {
    const { actor } = context
    if (!weapon || !reaches(actor, weapon)) return refuse('weapon.unknown')
    if (!can('handOver', weapon)) return refuse('weapon.wrongStatus', { status: weapon.status })
    if (weapon.holder !== `armourer:${actor.id}`) return refuse('custody.notYours')
    if (storeLocked) return refuse('custody.storeLocked')
    const kept = keptIn([storeBar])
    if (kept) return kept
    if (!destination || destination.sideId !== weapon.sideId) return refuse('site.unknown', {}, 'toSiteId')
    if (destination.id === weapon.siteId) return refuse('custody.sameSite', {}, 'toSiteId')
    if (ammunitionUnderSeal) return refuse('custody.ammunitionUnderSeal', {}, 'seal')
    if (partUnderSeal) return refuse('part.withItsWeapon', {}, 'seal')
    const sent = { seal: input.seal, sentBy: actor.id, sentFrom: weapon.siteId }
    const moved = { status: 'inTransit' as const, siteId: destination.id, ...sent }
    return accept(move(weapon, `transit:${destination.id}`, moved, input.seal, context))
  },
})

/**
 * Receives a weapon that was sent here; never by who sent it. A seal that is broken or another one is not a mistake
 * to refuse but a fact to record: the weapon is disputed until somebody has answered for it (trust.md C2).
 */
export const receive = defineAction({
  name: 'weapon.receive',
  kind: 'fact',
  noun: weaponNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id, seal: Seal, sealIntact: z.boolean() }),
  facts: noFacts,
  decide(weapon, input, _facts, context) {
    const { actor, actionId, at } = context
    if (!weapon || !isInSight(weapon, actor)) return refuse('weapon.unknown')
    if (!can('receive', weapon)) return refuse('weapon.wrongStatus', { status: weapon.status })
    if (isShipped(weapon)) return refuse('weapon.inShipment')
    if (weapon.siteId !== actor.siteId) return refuse('custody.otherSite')
    if (weapon.sentBy === actor.id) return refuse('custody.twoPersonRule')
    const whole = input.sealIntact && input.seal === weapon.seal
    const status = whole ? ('inCustody' as const) : ('disputed' as const)
    const moved = { status, siteId: weapon.siteId, seal: null, sentBy: null, sentFrom: null }
    const writes = move(weapon, `armourer:${actor.id}`, moved, input.seal, context)
    if (whole) return accept(writes)
    const said = { sentWith: weapon.seal, receivedWith: input.seal, intact: input.sealIntact, tag: weapon.tag }
    const about = {
      sideId: weapon.sideId,
      siteId: weapon.siteId,
      cause: 'custody.sealBroken' as const,
      subjectId: weapon.id,
      said,
    }
    const exception = raise(about, { actionId, userId: actor.id, at })
    return acceptWithFlags(
      [{ code: 'custody.sealBroken', facts: { tag: weapon.tag } }],
      [...writes, put(exceptionNoun, exception)],
    )
  },
})

/** A weapon is seen where it is or is going, and where it was sent from: as its row policy says. */
function isInSight(weapon: Weapon, actor: Context['actor']): boolean {
  return reaches(actor, weapon) || (weapon.sentFrom !== null && reaches(actor, { ...weapon, siteId: weapon.sentFrom }))
}

/** The weapon in its new holder's hands, and the movement that put it there. */
export function move(
  weapon: Weapon,
  toHolder: string,
  change: Pick<Weapon, 'status' | 'siteId' | 'seal' | 'sentBy' | 'sentFrom'>,
  seal: string | null,
  { actionId, actor, at }: Context,
) {
  const n = weapon.moves + 1
  const movement: Movement = {
    id: derivedId(actionId, `movement ${weapon.id}`),
    sideId: weapon.sideId,
    weaponId: weapon.id,
    n,
    fromHolder: weapon.holder,
    toHolder,
    siteId: change.siteId,
    seal,
    at,
    by: actor.id,
  }
  return [
    put(weaponNoun, { ...weapon, ...change, holder: toHolder, moves: n, movedAt: at }),
    put(movementNoun, movement),
  ]
}

/** Prints a receipt. The first print is the receipt; every further one is a copy and says so (R-RCPT). */
export const printReceipt = defineAction({
  name: 'receipt.print',
  kind: 'fact',
  noun: receiptNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(receipt, _input, _facts, { actor }) {
    if (!receipt || !reaches(actor, receipt)) return refuse('receipt.unknown')
    return accept([put(receiptNoun, { ...receipt, prints: receipt.prints + 1 })])
  },
})

/** After a broken seal: somebody who neither sent nor received it says what was found, and the weapon is in custody. */
export const settleSeal = defineAction({
  name: 'weapon.settleSeal',
  kind: 'intent',
  noun: exceptionNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: z.object({ weapon: Weapon.nullable() }),
  needs: (_input, _actor, exception) => ({ weapon: exception ? { noun: weaponNoun, id: exception.subjectId } : null }),
  decide(exception, input, { weapon }, { actor, at }) {
    const misfit = settleMisfit(exception, 'custody.sealBroken', actor)
    if (misfit || !exception) return misfit ?? refuse('exception.unknown')
    if (!weapon) return refuse('weapon.unknown')
    const closed = settled(exception, { settlement: 'accounted', reason: input.reason }, { id: actor.id, at })
    return accept([put(exceptionNoun, closed), put(weaponNoun, { ...weapon, status: 'inCustody' })])
  },
})

/**
 * After a repeated serial: `same` closes it (the weapon was written down twice); `distinct` takes the second weapon
 * in, with its own tag and receipt, in the hands of the armourer who described it.
 */
export const settleSerial = defineAction({
  name: 'weapon.settleSerial',
  kind: 'intent',
  noun: exceptionNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, finding: z.enum(['same', 'distinct']), reason: requiredText(2000) }),
  facts: z.object({
    ...intakeFacts,
    twins: z.int().min(0),
    /** The name that the entry of the intake keeps sealed; null where nobody was named. */
    giver: z.string().nullable().default(null),
  }),
  sealedUnder: (_input, exception) => (exception && isNamed(exception) ? (saidIntake(exception)?.id ?? null) : null),
  needs(_input, _actor, exception) {
    const said = exception && saidIntake(exception)
    return {
      programme: programmeRef,
      site: exception ? { noun: siteNoun, id: exception.siteId } : null,
      ...giversOf(said?.source),
      armourer: exception ? { noun: userNoun, id: exception.raisedBy } : null,
      tag: typeof said?.tag === 'string' ? { noun: tagNoun, id: tagIdOf(said.tag) } : null,
    }
  },
  decide(exception, input, facts, context) {
    const { actor, at } = context
    const misfit = settleMisfit(exception, 'weapon.sameSerial', actor)
    if (misfit || !exception) return misfit ?? refuse('exception.unknown')
    const settlement = { settlement: input.finding, reason: input.reason }
    const closed = put(exceptionNoun, settled(exception, settlement, { id: actor.id, at }))
    const { programme, site, armourer, tag } = facts
    if (input.finding === 'same') {
      const writtenTwice = { status: 'void', itemId: null, reason: input.reason, changedBy: actor.id, changedAt: at }
      return accept(tag ? [closed, put(tagNoun, { ...tag, ...writtenTwice, status: 'void' })] : [closed])
    }
    const described = saidIntake(exception)
    const { takenInAt } = exception.said
    if (!programme || !site || !armourer || !described || typeof takenInAt !== 'string')
      return refuse('exception.incomplete')
    const then = { actionId: context.actionId, at: takenInAt }
    const taken = intake(
      { ...described, giver: facts.giver },
      facts.twins,
      { ...facts, programme, site, armourer },
      then,
    )
    return accept([closed, ...taken.writes], taken.documents)
  },
})

/** What was said at the intake that met the serial; until version 2 it named a person and no other source. */
function saidIntake(exception: Exception): Intake | undefined {
  const { takenInAt: _, named: _named, personId, ...said } = exception.said
  const unasked = { tag: null, clearing: null, markingPhoto: null }
  const source = personId === undefined ? {} : { ...unasked, source: { kind: 'person', personId } }
  return Intake.safeParse({ ...said, ...source, giver: null }).data
}

/** Whether the intake that met the serial named somebody who is not registered. */
export function isNamed(exception: Pick<Exception, 'said'>): boolean {
  return exception.said.named === true
}

/** Settling needs an open exception of that cause within reach, and somebody other than who raised it. */
function settleMisfit(exception: Exception | undefined, cause: Exception['cause'], actor: Context['actor']) {
  if (!exception || exception.cause !== cause || !reaches(actor, exception)) return refuse('exception.unknown')
  if (exception.status !== 'open') return refuse('exception.settled')
  if (exception.raisedBy === actor.id) return refuse('exception.twoPersonRule')
  return undefined
}
