import { z } from 'zod'
import { type Exception, exceptionNoun, raise, settled } from '../exceptions/exception.ts'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { fullName, Person, personNoun } from '../people/person.ts'
import { Programme, programmeRef, Site, siteNoun, User, userNoun } from '../programme/programme.ts'
import { keptIn, StoreBar } from './leaving.ts'
import { receiptNoun } from './receipt.ts'
import { normalSerial } from './serial.ts'
import { can, isShipped, type Movement, movementNoun, Seal, Weapon, weaponNoun } from './weapon.ts'

/** A weapon as the armourer describes it. */
export const Description = z
  .object({
    class: Weapon.shape.class,
    make: plainText(80),
    model: plainText(80),
    calibre: requiredText(40),
    serial: Weapon.shape.serial,
    legibility: Weapon.shape.legibility,
    condition: Weapon.shape.condition,
    photo: Weapon.shape.photo,
  })
  .strict()
export type Description = z.infer<typeof Description>

/** A weapon already in custody whose marking reads the same. */
const SameSerial = z.object({ id: Id, tag: z.string(), sideId: Id, siteId: Id, twin: z.int() })

const intakeFacts = z.object({
  programme: Programme.nullable(),
  site: Site.nullable(),
  person: Person.nullable(),
  armourer: User.nullable(),
  sameSerial: z.array(SameSerial),
  photoKnown: z.boolean(),
})

/**
 * Takes a weapon in from the person who brought it (IDDRS 4.10 §6.1.2). Also from those who are not eligible: they
 * are disarmed too and get a receipt. A serial that is already in custody is recorded as an exception, not as a
 * second weapon, until somebody else has looked at both.
 */
export const takeIn = defineAction({
  name: 'weapon.takeIn',
  kind: 'fact',
  noun: weaponNoun,
  roles: ['armourer'],
  input: Description.extend({ id: Id, personId: Id }).strict(),
  facts: intakeFacts,
  needs: (input, actor) => ({
    programme: programmeRef,
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    person: { noun: personNoun, id: input.personId },
    armourer: { noun: userNoun, id: actor.id },
  }),
  decide(weapon, input, facts, context) {
    if (weapon) return refuse('weapon.exists')
    const { programme, site, person, armourer, sameSerial, photoKnown } = facts
    if (!programme || !site || !armourer) return refuse('weapon.siteNeeded')
    if (!person || !reaches(context.actor, person)) return refuse('person.unknown', {}, 'personId')
    const wrong = descriptionMisfit(input, photoKnown)
    if (wrong) return wrong
    const [known] = sameSerial
    if (!known) return intake(input, 0, { programme, site, person, armourer }, context)
    const said = { ...input, takenInAt: context.at }
    const about = {
      sideId: site.sideId,
      siteId: site.id,
      cause: 'weapon.sameSerial' as const,
      subjectId: known.id,
      said,
    }
    const exception = raise(about, { actionId: context.actionId, userId: context.actor.id, at: context.at })
    const tag = known.sideId === site.sideId ? known.tag : ''
    return acceptWithFlags([{ code: 'weapon.sameSerial', facts: { tag } }], [put(exceptionNoun, exception)])
  },
})

/** A serial is given where one can be read, and only there; a photo must have been received. */
function descriptionMisfit(input: Description, photoKnown: boolean) {
  const readable = input.legibility === 'clear' || input.legibility === 'part'
  if (readable && (input.serial === null || input.serial === '')) return refuse('weapon.serialNeeded', {}, 'serial')
  if (!readable && input.serial !== null) return refuse('weapon.serialUnreadable', {}, 'legibility')
  if (input.photo !== null && !photoKnown) return refuse('photo.unknown', {}, 'photo')
  return undefined
}

/** The weapon, its first movement, its receipt with the statement that becomes a leaf, and the site's counters. */
function intake(
  { id, personId, ...description }: Description & { id: Id; personId: Id },
  twin: number,
  { programme, site, person, armourer }: { programme: Programme; site: Site; person: Person; armourer: User },
  { actionId, at }: Pick<Context, 'actionId' | 'at'>,
) {
  const counters = { ...site, tags: site.tags + 1, receipts: site.receipts + 1 }
  const tag = printedNumber(site.code, counters.tags)
  const number = printedNumber(`R-${site.code}`, counters.receipts)
  const receiptId = derivedId(actionId, 'receipt')
  const holder = `armourer:${armourer.id}`
  const place = { sideId: site.sideId, siteId: site.id }
  const weapon: Weapon = {
    ...description,
    ...place,
    id,
    personId,
    tag,
    receiptId,
    serialNormal: normalSerial(description.serial, description.legibility),
    twin,
    status: 'inCustody',
    holder,
    moves: 0,
    seal: null,
    sentBy: null,
    sentFrom: null,
    takenInAt: at,
    movedAt: at,
  }
  const movement: Movement = {
    ...place,
    id: derivedId(actionId, `movement ${id}`),
    weaponId: id,
    n: 0,
    fromHolder: `person:${personId}`,
    toHolder: holder,
    seal: null,
    at,
    by: armourer.id,
  }
  const receipt = {
    ...place,
    id: receiptId,
    number,
    weaponId: id,
    personId,
    issuedBy: armourer.id,
    issuedAt: at,
    prints: 0,
  }
  const { class: kind, make, model, calibre, serial, legibility, condition } = description
  const statement = {
    kind: 'weaponReceipt',
    number,
    programme: programme.title.en,
    person: { name: fullName(person.nameArabic), nameLatin: fullName(person.nameLatin), reference: person.number },
    date: dayOf(at, programme.timeZone),
    place: site.name.ar,
    weapon: { tag, class: kind, make, model, calibre, serial: serial ?? '', legibility, condition },
    receivedBy: armourer.name.ar,
  }
  return accept(
    [put(weaponNoun, weapon), put(movementNoun, movement), put(receiptNoun, receipt), put(siteNoun, counters)],
    [{ id: receiptId, statement }],
  )
}

/**
 * Sends a weapon to another site under seal (IDDRS 4.10 §7.2); only who holds it can, not out of a store whose last count
 * did not agree (R-STK2), that is not open under its keys or whose last opening is to be settled (IDDRS 4.11), and not under
 * a seal with ammunition (R-SHIP). Several at once are a shipment.
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
  }),
  needs: (input) => ({ destination: { noun: siteNoun, id: input.toSiteId } }),
  decide(weapon, input, { destination, storeLocked, storeBar, ammunitionUnderSeal }, context) {
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
    programme: Programme.nullable(),
    site: Site.nullable(),
    person: Person.nullable(),
    armourer: User.nullable(),
    twins: z.int().min(0),
  }),
  needs: (_input, _actor, exception) => ({
    programme: programmeRef,
    site: exception ? { noun: siteNoun, id: exception.siteId } : null,
    person: exception ? saidPerson(exception) : null,
    armourer: exception ? { noun: userNoun, id: exception.raisedBy } : null,
  }),
  decide(exception, input, facts, context) {
    const { actor, at } = context
    const misfit = settleMisfit(exception, 'weapon.sameSerial', actor)
    if (misfit || !exception) return misfit ?? refuse('exception.unknown')
    const settlement = { settlement: input.finding, reason: input.reason }
    const closed = put(exceptionNoun, settled(exception, settlement, { id: actor.id, at }))
    if (input.finding === 'same') return accept([closed])
    const { programme, site, person, armourer } = facts
    if (!programme || !site || !person || !armourer) return refuse('exception.incomplete')
    const { takenInAt, ...said } = exception.said
    const described = Description.extend({ id: Id, personId: Id }).safeParse(said)
    if (!described.success || typeof takenInAt !== 'string') return refuse('exception.incomplete')
    const then = { actionId: context.actionId, at: takenInAt }
    const taken = intake(described.data, facts.twins, { programme, site, person, armourer }, then)
    return accept([closed, ...taken.writes], taken.documents)
  },
})

/** The person named in what was said at an intake. */
function saidPerson(exception: Exception) {
  const id = Id.safeParse(exception.said.personId)
  return id.success ? { noun: personNoun, id: id.data } : null
}

/** Settling needs an open exception of that cause within reach, and somebody other than who raised it. */
function settleMisfit(exception: Exception | undefined, cause: Exception['cause'], actor: Context['actor']) {
  if (!exception || exception.cause !== cause || !reaches(actor, exception)) return refuse('exception.unknown')
  if (exception.status !== 'open') return refuse('exception.settled')
  if (exception.raisedBy === actor.id) return refuse('exception.twoPersonRule')
  return undefined
}
