import { z } from 'zod'
import { hazardNoun } from '../hazards/hazard.ts'
import { stepOf } from '../hazards/hazard-actions.ts'
import { defineAction, noFacts } from '../kernel/action.ts'
import { readPoint } from '../kernel/coordinates/coordinates.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches, theProgram } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { liesIn } from './clipping.ts'
import { landLedgerNoun, MissedItem, missedItemNoun } from './land-product.ts'
import { ledgerFacts, ledgerNeeds, standing, withoutProducts } from './product-actions.ts'
import { groundOf } from './reckoning.ts'

/** Where an item lay: as it was written, or by a tap or a device. */
function placed({ placeTyped, point }: { placeTyped: string; point: Point | null }): Point | Refusal {
  if (placeTyped === '') return point ?? refuse('missedItem.nowhere', {}, 'placeTyped')
  const read = readPoint(placeTyped)
  return isRefusal(read) ? { ...read, field: 'placeTyped' } : read.point
}

/**
 * Writes down that an item was found in ground that had been released (LR-5). The work in which it lay no longer stands, its ground remains
 * again, an area that was released or handed over is open again, and an investigation begins. It is not undone: ground is released again by
 * work that is entered anew. Refused where the place was never released: such an item belongs to the work that goes on.
 */
export const recordMissedItem = defineAction({
  name: 'missedItem.record',
  kind: 'fact',
  noun: landLedgerNoun,
  roles: ['ordnanceOfficer', 'teamLeader', 'qualityOfficer'],
  input: z.strictObject({
    ...{ id: Id, missedItemId: Id, perimeterId: Id, point: Point.nullable() },
    ...MissedItem.pick({ reportId: true, placeTyped: true, foundOn: true, note: true }).shape,
  }),
  facts: z.object({
    ...{ ...ledgerFacts, programme: Programme.nullable(), exists: MissedItem.nullable(), reportKnown: z.boolean() },
    /** Who found the report true: in their name the program opens the area. */
    verifiedBy: Id.nullable(),
  }),
  needs: (input, _actor, ledger) => ({
    ...ledgerNeeds(input, ledger),
    programme: programmeRef,
    exists: { noun: missedItemNoun, id: input.missedItemId },
  }),
  decide(ledger, { missedItemId, perimeterId, point: tapped, ...said }, facts, context) {
    const { hazard, perimeter } = facts
    const { actor, at } = context
    const foundBy = actor.id === theProgram.id ? facts.verifiedBy : actor.id
    if (facts.exists) return refuse('missedItem.exists')
    const isOurs = hazard && (actor.id === theProgram.id || reaches(actor, { ...hazard, siteId: null }))
    if (!isOurs || foundBy === null) return refuse('hazard.unknown')
    if (!facts.reportKnown) return refuse('ordnanceReport.unknown', {}, 'reportId')
    if (!ledger || !perimeter) return refuse('missedItem.notReleased', {}, 'placeTyped')
    if (hazard.perimeterId !== perimeterId) return refuse('landRelease.redrawn')
    const point = placed({ placeTyped: said.placeTyped, point: tapped })
    if (isRefusal(point)) return point
    if (said.foundOn > dayOf(context.received, facts.programme?.timeZone ?? 'UTC'))
      return refuse('missedItem.notYet', {}, 'foundOn')
    const before = standing(facts.products)
    const product = before.find(({ counted }) => liesIn(point, counted))
    if (!product) return refuse('missedItem.notReleased', {}, 'placeTyped')
    const { id: hazardId, sideId } = hazard
    const { reportId, placeTyped, foundOn, note } = said
    const item = {
      ...{ id: missedItemId, sideId, hazardId, productId: product.id, reportId, point, placeTyped, foundOn, note },
      ...{ foundBy, foundAt: at, cause: null, conclusion: '', concludedBy: null, concludedAt: null },
    }
    const again = { ...hazard, status: 'open' as const }
    const reopened = hazard.status === 'open' || hazard.status === 'suspended' ? [] : [put(hazardNoun, again)]
    const left = before.filter((one) => one !== product)
    const inName = { ...context, actor: { ...actor, id: foundBy } }
    const leaving = { ledger, ground: groundOf(perimeter.points), before, left }
    return withoutProducts(leaving, { cause: 'missedItem', note }, inName, [
      put(missedItemNoun, item),
      ...reopened,
      ...(reopened.length > 0 ? [stepOf(again, 'reopened', note, inName)] : []),
    ])
  },
})

/** Says what an investigation found, by a quality officer who did not find the item (LR-5, missed-item investigation). */
export const concludeMissedItem = defineAction({
  name: 'missedItem.conclude',
  kind: 'intent',
  noun: missedItemNoun,
  roles: ['qualityOfficer'],
  input: z.strictObject({ id: Id, cause: MissedItem.shape.cause.unwrap(), conclusion: requiredText(2000) }),
  facts: noFacts,
  decide(item, { cause, conclusion }, _facts, { actor, at }) {
    if (!item || !reaches(actor, { ...item, siteId: null })) return refuse('missedItem.unknown')
    if (item.concludedBy !== null) return refuse('missedItem.concluded')
    if (item.foundBy === actor.id) return refuse('signature.twoPersonRule')
    return accept([put(missedItemNoun, { ...item, cause, conclusion, concludedBy: actor.id, concludedAt: at })])
  },
})
