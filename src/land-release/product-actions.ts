import { z } from 'zod'
import { Hazard, HazardPerimeter, hazardNoun, perimeterNoun } from '../hazards/hazard.ts'
import { perimeterOf, stepOf } from '../hazards/hazard-actions.ts'
import { surveyed } from '../hazards/perimeter.ts'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { type Day, dayOf } from '../kernel/dates.ts'
import { accept, type Decision, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, holds, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { type Ground, groundAreaM2, Uncuttable, without } from './clipping.ts'
import {
  type LandEntry,
  type LandLedger,
  LandProduct,
  landEntryNoun,
  landLedgerNoun,
  landProductNoun,
  methodsOf,
  nothingM2,
  producers,
  releaseOfficers,
  withdrawers,
} from './land-product.ts'
import { groundOf, mutable, type Reckoned, reckoned, sumsOf } from './reckoning.ts'

const recorded = { cause: 'recorded', note: '' } as const
const reckonedAnew = { cause: 'reckoned', note: '' } as const

/** Changes of a ledger smaller than this are rounding, and no entry. */
const entryM2 = 0.001

/** The area of the actor's side, open for work, with the perimeter that the actor saw; or why not. */
export function openHazard(hazard: Hazard | null, perimeterId: Id, actor: Actor): Hazard | Refusal {
  if (!hazard || !reaches(actor, { ...hazard, siteId: null })) return refuse('hazard.unknown')
  if (hazard.status !== 'open') return refuse('hazard.notNow')
  return hazard.perimeterId === perimeterId ? hazard : refuse('landRelease.redrawn')
}

/** What a ledger of an area is before anything was released of it. */
function emptyLedger(hazard: Hazard, ground: Ground): LandLedger {
  const nothing = { addedM2: 0, cancelledM2: 0, reducedM2: 0, clearedM2: 0, productIds: [] }
  const { id, sideId, perimeterId, areaM2 } = hazard
  const remaining = mutable(ground)
  return { ...{ id, sideId, perimeterId, ...nothing }, initialM2: areaM2, remainingM2: areaM2, remaining }
}

/**
 * The ledger after its products were reckoned anew, the products that changed, and an entry for each of them: what it counts now less
 * what it counted before (LR-1).
 */
export function rebooked(
  ledger: LandLedger,
  before: readonly LandProduct[],
  { products, remaining }: Reckoned,
  whyOf: (product: LandProduct) => Pick<LandEntry, 'cause' | 'note'>,
  { actionId, actor, at }: ActMoment,
): Write[] {
  const sums = sumsOf(products)
  const next = {
    ...{ ...ledger, productIds: products.map(({ id }) => id), remaining: mutable(remaining) },
    ...{ cancelledM2: sums.cancelled, reducedM2: sums.reduced, clearedM2: sums.cleared },
    remainingM2: groundAreaM2(remaining),
  }
  const was = new Map(before.map((product) => [product.id, product]))
  const moved = products.map((product) => ({ product, by: product.areaM2 - (was.get(product.id)?.areaM2 ?? 0) }))
  const gone = before
    .filter(({ id }) => !products.some((product) => product.id === id))
    .map((product) => ({ product, by: -product.areaM2 }))
  const entries = [...moved, ...gone].filter(({ by }) => Math.abs(by) > entryM2)
  return [
    put(landLedgerNoun, next),
    ...products
      .filter((product) => !countsTheSame(product, was.get(product.id)))
      .map((product) => put(landProductNoun, product)),
    ...entries.map(({ product, by }) =>
      put(landEntryNoun, {
        ...{ id: derivedId(actionId, `entry ${product.id}`), sideId: ledger.sideId, hazardId: ledger.id },
        ...{ productId: product.id, kind: product.kind, ...whyOf(product), areaM2: by, day: product.workedUntil },
        ...{ enteredBy: actor.id, enteredAt: at },
      }),
    ),
  ]
}

function countsTheSame(now: LandProduct, before: LandProduct | undefined): boolean {
  if (!before) return false
  return now.areaM2 === before.areaM2 && now.overlapM2 === before.overlapM2 && now.outsideM2 === before.outsideM2
}

/** What in a product cannot be, before any ground is cut. */
function wrongIn(
  said: Pick<
    LandProduct,
    'kind' | 'method' | 'workedFrom' | 'workedUntil' | 'depthCm' | 'depthRequiredCm' | 'overrideReason'
  >,
  hazard: Hazard,
  today: Day,
  actor: Actor,
): Refusal | undefined {
  if (!methodsOf[said.kind].includes(said.method)) return refuse('landProduct.method', {}, 'method')
  if (said.workedUntil > today) return refuse('landProduct.notYet', {}, 'workedUntil')
  if (said.workedFrom > said.workedUntil) return refuse('landProduct.reversed', {}, 'workedUntil')
  if (said.kind === 'cleared') {
    if (said.depthRequiredCm === null) return refuse('landProduct.noDepth', {}, 'depthRequiredCm')
    if (said.depthCm === null) return refuse('landProduct.noDepth', {}, 'depthCm')
    if (said.depthCm < said.depthRequiredCm)
      return refuse('landProduct.depth', { required: said.depthRequiredCm }, 'depthCm')
  }
  if (said.kind === 'cancelled' && hazard.kind === 'confirmed') {
    if (!holds(actor, ['director'])) return refuse('landProduct.confirmedCancelled', {}, 'kind')
    if (said.overrideReason === null || said.overrideReason === '')
      return refuse('landProduct.noOverride', {}, 'overrideReason')
  }
  return undefined
}

const said = LandProduct.pick({
  ...{ taskId: true, kind: true, method: true, workedFrom: true, workedUntil: true, organisation: true, lines: true },
  ...{ declination: true, depthRequiredCm: true, depthCm: true, evidence: true, overrideReason: true },
}).shape

/** What every step of a ledger is told: the area, the perimeter that the actor saw, and the products in their order. */
export const ledgerFacts = {
  hazard: Hazard.nullable(),
  perimeter: HazardPerimeter.nullable(),
  products: z.array(LandProduct.nullable()),
}
/** Where those facts are found. */
export function ledgerNeeds({ id, perimeterId }: { id: Id; perimeterId: Id }, ledger: LandLedger | undefined) {
  return {
    hazard: { noun: hazardNoun, id },
    perimeter: { noun: perimeterNoun, id: perimeterId },
    products: (ledger?.productIds ?? []).map((product) => ({ noun: landProductNoun, id: product })),
  }
}

/** The products that are there. */
export function standing(products: readonly (LandProduct | null)[]): LandProduct[] {
  return products.filter((product) => product !== null)
}

/** What comes of cutting ground, or the refusal where it cannot be cut. */
function cutting(decide: () => Decision, field?: string): Decision {
  try {
    return decide()
  } catch (error) {
    if (error instanceof Uncuttable) return refuse('landProduct.uncuttable', {}, field)
    throw error
  }
}

/**
 * Enters work that released ground: what was typed is kept, what counts is the ground that lay in the area and that no earlier work had
 * released (LR-2), measured on the ellipsoid (LR-4). Refuses a method that does not release ground so, a confirmed area cancelled
 * without a director's reasons (LR-3), less depth than was required (LR-8), and work that lay outside.
 */
export const recordProduct = defineAction({
  name: 'landProduct.record',
  kind: 'fact',
  noun: landLedgerNoun,
  roles: producers,
  input: z.strictObject({ id: Id, productId: Id, perimeterId: Id, ...said }),
  facts: z.object({
    ...{ ...ledgerFacts, programme: Programme.nullable(), exists: LandProduct.nullable(), taskKnown: z.boolean() },
  }),
  needs: (input, _actor, ledger) => ({
    ...ledgerNeeds(input, ledger),
    programme: programmeRef,
    exists: { noun: landProductNoun, id: input.productId },
  }),
  decide(ledger, { id, productId, perimeterId, ...input }, facts, context) {
    const { programme, perimeter } = facts
    if (facts.exists) return refuse('landProduct.exists')
    const hazard = openHazard(facts.hazard, perimeterId, context.actor)
    if (isRefusal(hazard)) return hazard
    if (!perimeter) return refuse('landRelease.redrawn')
    if (!facts.taskKnown) return refuse('landProduct.taskUnknown', {}, 'taskId')
    const today = dayOf(context.received, programme?.timeZone ?? 'UTC')
    const wrong = wrongIn(input, hazard, today, context.actor)
    if (wrong) return wrong
    const measured = surveyed(input.lines, input.declination, programme?.country ?? '')
    if (isRefusal(measured)) return measured
    const { points, warnings, areaM2: drawnM2 } = measured
    const nothing = { counted: [], areaM2: 0, overlapM2: 0, outsideM2: 0, status: 'standing' as const }
    const by = { recordedBy: context.actor.id, recordedAt: context.at, sideId: hazard.sideId, hazardId: id }
    const product = { ...{ ...input, id: productId, points, warnings, drawnM2 }, ...nothing, ...by }
    const ground = groundOf(perimeter.points)
    const before = standing(facts.products)
    return cutting(() => {
      const after = reckoned(ground, [...before, product])
      const counts = after.products.find((one) => one.id === productId)
      if (!counts || counts.areaM2 + counts.overlapM2 < nothingM2) return refuse('landProduct.outside', {}, 'lines')
      if (counts.areaM2 < nothingM2) return refuse('landProduct.allReleased', {}, 'lines')
      const whyOf = (one: LandProduct) => (one.id === productId ? recorded : reckonedAnew)
      return accept(rebooked(ledger ?? emptyLedger(hazard, ground), before, after, whyOf, context))
    }, 'lines')
  },
})

/** Whether a product stands in a ledger and may be taken back by this actor; or why not. */
function takenBack(product: LandProduct | undefined, actor: Actor): LandProduct | Refusal {
  if (!product) return refuse('landProduct.unknown')
  return product.recordedBy === actor.id ? refuse('signature.twoPersonRule') : product
}

/**
 * Takes work back that was entered wrongly, by another than who entered it, with the reason. Its ground remains again, and later work
 * over the same ground counts where it did not before; the movements are entries of their own (LR-1).
 */
export const withdrawProduct = defineAction({
  name: 'landProduct.withdraw',
  kind: 'intent',
  noun: landLedgerNoun,
  roles: withdrawers,
  input: z.strictObject({ id: Id, productId: Id, perimeterId: Id, note: requiredText(2000) }),
  facts: z.object(ledgerFacts),
  needs: (input, _actor, ledger) => ledgerNeeds(input, ledger),
  decide(ledger, { productId, perimeterId, note }, facts, context) {
    const hazard = openHazard(facts.hazard, perimeterId, context.actor)
    if (isRefusal(hazard)) return hazard
    if (!ledger || !facts.perimeter) return refuse('landProduct.unknown')
    const before = standing(facts.products)
    const product = takenBack(
      before.find(({ id }) => id === productId),
      context.actor,
    )
    if (isRefusal(product)) return product
    const left = before.filter((one) => one !== product)
    const ground = groundOf(facts.perimeter.points)
    return withoutProducts({ ledger, ground, before, left }, { cause: 'withdrawn', note }, context)
  },
})

interface Leaving {
  readonly ledger: LandLedger
  readonly ground: Ground
  readonly before: readonly LandProduct[]
  readonly left: readonly LandProduct[]
}

/** The ledger without products that no longer stand. Refused where the ground cannot be cut anew. */
export function withoutProducts(
  { ledger, ground, before, left }: Leaving,
  why: { cause: 'withdrawn' | 'missedItem'; note: string },
  context: ActMoment,
  more: readonly Write[] = [],
) {
  const status = why.cause === 'withdrawn' ? 'withdrawn' : 'reopened'
  const whyOf = (one: LandProduct) => (left.some(({ id }) => id === one.id) ? reckonedAnew : why)
  const gone = before.filter((one) => !left.includes(one))
  return cutting(() =>
    accept([
      ...rebooked(ledger, before, reckoned(ground, left), whyOf, context),
      ...gone.map((one) => put(landProductNoun, { ...one, status, counted: [], areaM2: 0 })),
      ...more,
    ]),
  )
}

/**
 * Draws an area larger of which ground was released already: the new perimeter holds all of the old, and the difference is added to the
 * ledger (LR-1, added).
 */
export const extendHazard = defineAction({
  name: 'landRelease.extend',
  kind: 'intent',
  noun: landLedgerNoun,
  roles: releaseOfficers,
  input: z.strictObject({
    ...{ id: Id, perimeterId: Id, newPerimeterId: Id, lines: said.lines, declination: said.declination },
    change: requiredText(1000),
  }),
  facts: z.object({ ...ledgerFacts, programme: Programme.nullable() }),
  needs: (input, _actor, ledger) => ({ ...ledgerNeeds(input, ledger), programme: programmeRef }),
  decide(ledger, { perimeterId, newPerimeterId, lines, declination, change }, facts, context) {
    const hazard = openHazard(facts.hazard, perimeterId, context.actor)
    if (isRefusal(hazard)) return hazard
    if (!ledger || !facts.perimeter) return refuse('landRelease.nothingReleased')
    const measured = surveyed(lines, declination, facts.programme?.country ?? '')
    if (isRefusal(measured)) return measured
    const [old, ground] = [groundOf(facts.perimeter.points), groundOf(measured.points)]
    const before = standing(facts.products)
    return cutting(() => {
      if (groundAreaM2(without(old, ground)) > nothingM2) return refuse('landRelease.leavesGround', {}, 'lines')
      const addedM2 = measured.areaM2 - hazard.areaM2
      if (addedM2 < nothingM2) return refuse('landRelease.addsNothing', {}, 'lines')
      const next = { ...hazard, perimeterId: newPerimeterId, version: hazard.version + 1, areaM2: measured.areaM2 }
      const grown = { ...ledger, perimeterId: newPerimeterId, addedM2: ledger.addedM2 + addedM2 }
      return accept([
        put(hazardNoun, next),
        perimeterOf(next, { perimeterId: newPerimeterId, lines, declination, change }, measured, context),
        stepOf(next, 'redrawn', change, context),
        ...rebooked(grown, before, reckoned(ground, before), () => reckonedAnew, context),
        put(landEntryNoun, {
          ...{ id: derivedId(context.actionId, 'added'), sideId: hazard.sideId, hazardId: hazard.id, productId: null },
          ...{
            kind: 'added',
            cause: 'extended',
            note: change,
            areaM2: addedM2,
            enteredBy: context.actor.id,
            enteredAt: context.at,
          },
          day: dayOf(context.received, facts.programme?.timeZone ?? 'UTC'),
        }),
      ])
    }, 'lines')
  },
})
