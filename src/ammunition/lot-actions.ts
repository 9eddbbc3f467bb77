import { z } from 'zod'
import { ArmedGroup, groupNoun } from '../groups/group.ts'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Flag, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { IntakeSource, sourceColumns } from '../kernel/intake-source.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { fullName, Person, personNoun } from '../people/person.ts'
import { Programme, programmeRef, Site, siteNoun, User, userNoun } from '../programme/programme.ts'
import { isHazardCode } from './code-lists.ts'
import { AmmunitionBalance, AmmunitionHolder, balanceRef, transferred } from './ledger.ts'
import { type Lot, lotMay, lotNoun, lotShape, Quantity } from './lot.ts'
import { Compartment, compartmentNoun, placeIn } from './magazine.ts'
import { raiseForLot } from './ordnance-task.ts'
import { limitFlags, StoreFacts, storingFault } from './storing.ts'

const intakeFacts = z.object({
  programme: Programme.nullable(),
  site: Site.nullable(),
  person: Person.nullable(),
  group: ArmedGroup.nullable(),
  armourer: User.nullable(),
  compartment: Compartment.nullable(),
  placeKnown: z.boolean(),
  store: StoreFacts.nullable(),
})
type IntakeFacts = z.infer<typeof intakeFacts>

/**
 * Takes ammunition in at a site (IDDRS 4.10 §6.1.2; IATG 03.10), also from those who are not eligible: its lot, its first
 * transfer from the origin, and a receipt whose statement is a leaf. Refuses a source that is not known, a hazard code that
 * does not exist, and a compartment where the lot may not lie, naming both groups (R-AMMO1). What is dangerous is in no
 * compartment: it stays where it was laid apart and becomes an ordnance task.
 */
export const takeInLot = defineAction({
  name: 'lot.takeIn',
  kind: 'fact',
  noun: lotNoun,
  roles: ['armourer'],
  input: z.strictObject({
    ...{ id: Id, source: IntakeSource, ...lotShape, quantity: Quantity },
    compartmentId: Id.nullable(),
  }),
  facts: intakeFacts,
  needs: ({ source, compartmentId }, actor) => ({
    programme: programmeRef,
    site: actor.siteId === null ? null : { noun: siteNoun, id: actor.siteId },
    person: 'personId' in source && source.personId !== null ? { noun: personNoun, id: source.personId } : null,
    group: source.kind === 'group' ? { noun: groupNoun, id: source.groupId } : null,
    armourer: { noun: userNoun, id: actor.id },
    compartment: compartmentId === null ? null : { noun: compartmentNoun, id: compartmentId },
  }),
  decide(lot, input, facts, context) {
    if (lot) return refuse('lot.exists')
    const { programme, site, armourer, compartment, store } = facts
    if (!programme || !site || !armourer) return refuse('lot.siteNeeded')
    const unknown = sourceFault(input.source, facts, context)
    if (unknown) return unknown
    if (!isHazardCode(input.hazardDivision, input.compatibilityGroup))
      return refuse('lot.noSuchHazardCode', {}, 'compatibilityGroup')
    const dangerous = !lotMay('store', input)
    if (dangerous && input.compartmentId !== null) return refuse('lot.dangerousStays', {}, 'compartmentId')
    if (!dangerous && (!compartment || !store || compartment.siteId !== site.id))
      return refuse('compartment.unknown', {}, 'compartmentId')
    const counters = { ...site, tags: site.tags + 1, receipts: site.receipts + 1 }
    const taken = lotOf(input, counters, context)
    const fault = compartment && store ? storingFault(taken, store) : undefined
    if (fault) return fault
    const to = compartment ? placeIn(compartment) : { holder: `inSitu:${site.id}`, siteId: site.id }
    const from = { holder: `origin:${taken.id}`, siteId: site.id }
    const writes = transferred(taken, [], [{ kind: 'takeIn', from, to, quantity: taken.quantity }], context)
    if (isRefusal(writes)) return writes
    const all: Write[] = [...writes, put(siteNoun, counters)]
    const flags: Flag[] = store ? limitFlags(taken, taken.quantity, store) : []
    if (dangerous) {
      flags.push({ code: 'ammunition.dangerous', facts: { tag: taken.tag } })
      all.push(raiseForLot(taken, to, context))
    }
    const statement = statementOf(taken, { programme, site, armourer }, facts)
    const documents = [{ id: derivedId(context.actionId, 'receipt'), statement }]
    return flags.length > 0 ? acceptWithFlags(flags, all, documents) : accept(all, documents)
  },
})

/** A source that is not known, or not within reach. */
function sourceFault(source: IntakeSource, { person, group, placeKnown }: IntakeFacts, { actor }: Context) {
  if ('personId' in source && source.personId !== null && (!person || !reaches(actor, person)))
    return refuse('person.unknown', {}, 'source.personId')
  if (source.kind === 'group' && group?.sideId !== actor.sideId) return refuse('group.unknown', {}, 'source.groupId')
  if ('placeCode' in source && !placeKnown)
    return refuse('place.unknown', { code: source.placeCode }, 'source.placeCode')
  return undefined
}

function lotOf(
  { source, compartmentId: _, ...said }: z.output<typeof takeInLot.input>,
  { id: siteId, sideId, code, tags, receipts }: Site,
  { actor, at }: Context,
): Lot {
  return {
    ...said,
    ...{ sideId, siteId, tag: printedNumber(code, tags), receiptNumber: printedNumber(`R-${code}`, receipts) },
    sourceKind: source.kind,
    ...sourceColumns(source),
    ...{ transfers: 0, takenInBy: actor.id, takenInAt: at, receiptPrints: 0 },
  }
}

/** What the receipt states: the fields that IDDRS 4.10 §6.1.2 asks for. Who brought it is named only where a person did. */
function statementOf(
  lot: Lot,
  { programme, site, armourer }: { programme: Programme; site: Site; armourer: User },
  { person }: IntakeFacts,
) {
  const { tag, nomenclature, calibre, type, lotNumber, headstamp, quantity, unit, condition } = lot
  return {
    kind: 'ammunitionReceipt',
    number: lot.receiptNumber,
    programme: programme.title.en,
    person: {
      name: person ? fullName(person.nameArabic) : '',
      nameLatin: person ? fullName(person.nameLatin) : '',
      reference: person?.number ?? lot.sourceKind,
    },
    date: dayOf(lot.takenInAt, programme.timeZone),
    place: site.name.ar,
    ammunition: { tag, nomenclature, calibre, type, lotNumber, headstamp, quantity, unit, condition },
    receivedBy: armourer.name.ar,
  }
}

/** Prints the receipt of a lot. The first print is the receipt; every further one is a copy and says so (R-RCPT). */
export const printLotReceipt = defineAction({
  name: 'lot.printReceipt',
  kind: 'fact',
  noun: lotNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(lot, _input, _facts, { actor }) {
    if (!lot || !reaches(actor, lot)) return refuse('lot.unknown')
    return accept([put(lotNoun, { ...lot, receiptPrints: lot.receiptPrints + 1 })])
  },
})

/**
 * Puts a quantity of a lot into another compartment of the same site, which is also how a lot is split. Refuses what is
 * dangerous (IDDRS 4.10 §6), more than there is, and a compartment where the lot may not lie (R-AMMO1).
 */
export const moveLot = defineAction({
  name: 'lot.move',
  kind: 'fact',
  noun: lotNoun,
  roles: ['armourer'],
  input: z.strictObject({ id: Id, fromHolder: AmmunitionHolder, compartmentId: Id, quantity: Quantity }),
  facts: z.object({
    from: AmmunitionBalance.nullable(),
    to: AmmunitionBalance.nullable(),
    origin: Compartment.nullable(),
    compartment: Compartment.nullable(),
    store: StoreFacts.nullable(),
  }),
  needs: (input) => ({
    from: balanceRef(input.id, input.fromHolder),
    to: balanceRef(input.id, `compartment:${input.compartmentId}`),
    origin: originRef(input.fromHolder),
    compartment: { noun: compartmentNoun, id: input.compartmentId },
  }),
  decide(lot, input, { from, to, origin, compartment, store }, context) {
    if (!lot || !from || !reaches(context.actor, from)) return refuse('lot.unknown')
    if (!/^(compartment|inSitu):/.test(from.holder)) return refuse('lot.notInStore', { tag: lot.tag }, 'fromHolder')
    if (!lotMay('move', lot)) return refuse('lot.dangerousStays', {}, 'fromHolder')
    if (!compartment || !store || compartment.siteId !== from.siteId)
      return refuse('compartment.unknown', {}, 'compartmentId')
    const place = placeIn(compartment)
    if (place.holder === from.holder) return refuse('lot.sameCompartment', {}, 'compartmentId')
    const fault = storingFault(lot, store)
    if (fault) return fault
    const move = { kind: 'move', from, to: place, quantity: input.quantity } as const
    const writes = transferred(lot, [from, to], [move], context)
    if (isRefusal(writes)) return writes
    const added = origin?.magazineId === compartment.magazineId ? 0 : input.quantity
    const flags = limitFlags(lot, added, store)
    return flags.length > 0 ? acceptWithFlags(flags, writes) : accept(writes)
  },
})

function originRef(holder: string) {
  const [kind, id] = holder.split(':')
  return kind === 'compartment' && id !== undefined ? { noun: compartmentNoun, id } : null
}

/**
 * Says what a lot's hazard code and net explosive quantity are, once somebody qualified has found out (IATG 01.50). Where it
 * now lies with what it may not lie with, that is flagged and not refused: it lies there.
 */
export const classifyLot = defineAction({
  name: 'lot.classify',
  kind: 'fact',
  noun: lotNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({
    id: Id,
    hazardDivision: lotShape.hazardDivision,
    compatibilityGroup: lotShape.compatibilityGroup,
    neqMilligrams: lotShape.neqMilligrams,
    basis: requiredText(300),
  }),
  facts: z.object({ here: z.boolean(), stores: z.array(StoreFacts) }),
  decide(lot, { basis: _, ...code }, { here, stores }, { actor }) {
    if (!lot || lot.sideId !== actor.sideId || !here) return refuse('lot.unknown')
    if (!isHazardCode(code.hazardDivision, code.compatibilityGroup))
      return refuse('lot.noSuchHazardCode', {}, 'compatibilityGroup')
    const classified = { ...lot, ...code }
    const writes = [put(lotNoun, classified)]
    const wrong = stores.map((store) => storingFault(classified, store)).find((fault) => fault !== undefined)
    if (!wrong) return accept(writes)
    return acceptWithFlags([{ code: 'ammunition.nowMixed', facts: { tag: String(wrong.facts.tag ?? '') } }], writes)
  },
})

const Lying = z.object({ holder: AmmunitionHolder, siteId: Id })

/**
 * Records the condition that a surveillance found, and when (IATG 03.10). A lot found dangerous is carried no further: an
 * ordnance task is raised for each place where it lies. From dangerous only an ordnance task leads back.
 */
export const setLotCondition = defineAction({
  name: 'lot.setCondition',
  kind: 'fact',
  noun: lotNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({
    id: Id,
    condition: lotShape.condition,
    surveillanceOn: lotShape.surveillanceOn.unwrap(),
    basis: requiredText(300),
  }),
  facts: z.object({ programme: Programme, here: z.boolean(), lying: z.array(Lying) }),
  needs: () => ({ programme: programmeRef }),
  decide(lot, { condition, surveillanceOn }, { programme, here, lying }, context) {
    if (!lot || lot.sideId !== context.actor.sideId || !here) return refuse('lot.unknown')
    if (lot.condition === 'dangerousInSitu') return refuse('lot.dangerousWaits')
    if (surveillanceOn > dayOf(context.received, programme.timeZone)) return refuse('day.notCome', {}, 'surveillanceOn')
    const found = put(lotNoun, { ...lot, condition, surveillanceOn })
    if (condition !== 'dangerousInSitu') return accept([found])
    const tasks = lying.map((place) => raiseForLot(lot, place, context))
    return acceptWithFlags([{ code: 'ammunition.dangerous', facts: { tag: lot.tag } }], [found, ...tasks])
  },
})
