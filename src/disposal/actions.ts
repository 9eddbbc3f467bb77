import { z } from 'zod'
import { hash, hex, utf8 } from '../journal/bytes.ts'
import { canonicalJson } from '../journal/canonical.ts'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { printedNumber } from '../kernel/check-digit.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { lift, liftInput, placedBy } from '../kernel/evidence.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { move } from '../weapons/actions.ts'
import { keptIn } from '../weapons/leaving.ts'
import { Part } from '../weapons/part.ts'
import { movePart } from '../weapons/part-actions.ts'
import { Weapon, weaponNoun } from '../weapons/weapon.ts'
import {
  DisposalItem,
  DisposalPlan,
  disposalMay,
  disposalPlanNoun,
  ItemState,
  ItemStateUntil2,
  itemMisfit,
  mostItems,
  setDifference,
  untraced,
} from './disposal.ts'
import { EvidenceHold, evidenceHoldNoun } from './evidence-hold.ts'

type StateUntil2 = z.infer<typeof ItemStateUntil2>

/** Holds a weapon as evidence: from now on no plan can destroy it (IDDRS 6.40). Also where it is planned already. */
export const placeHold = defineAction({
  name: 'evidenceHold.place',
  kind: 'fact',
  noun: evidenceHoldNoun,
  roles: ['director', 'screener'],
  input: EvidenceHold.pick({ id: true, weaponId: true, authority: true, reference: true, reason: true }).strict(),
  facts: z.object({ weapon: Weapon.nullable() }),
  needs: (input) => ({ weapon: { noun: weaponNoun, id: input.weaponId } }),
  decide(hold, input, { weapon }, { actor, at }) {
    if (hold) return refuse('evidenceHold.exists')
    if (!weapon || !reaches(actor, weapon)) return refuse('weapon.unknown')
    const place = { sideId: weapon.sideId, siteId: weapon.siteId }
    return accept([put(evidenceHoldNoun, { ...input, ...place, ...placedBy({ id: actor.id, at }) })])
  },
})

/** Lets a weapon go, with the paper of the same authority that asked to hold it; by another than who placed the hold. */
export const liftHold = defineAction({
  name: 'evidenceHold.lift',
  kind: 'intent',
  noun: evidenceHoldNoun,
  roles: ['director'],
  input: liftInput,
  facts: noFacts,
  decide(hold, input, _facts, { actor, at }) {
    if (!hold || !reaches(actor, hold)) return refuse('evidenceHold.unknown')
    const lifted = lift(
      hold,
      input,
      { actor, at },
      {
        lifted: 'evidenceHold.lifted',
        twoPersonRule: 'evidenceHold.twoPersonRule',
        otherAuthority: 'evidenceHold.otherAuthority',
      },
    )
    return isRefusal(lifted) ? lifted : accept([put(evidenceHoldNoun, lifted)])
  },
})

/** The rule until version 2, for entries that were decided by it: who planned said themselves how the trace stood. */
export const planDisposalUntil2 = defineAction({
  name: 'disposal.plan',
  kind: 'intent',
  noun: disposalPlanNoun,
  roles: ['armourer', 'director'],
  input: DisposalPlan.pick({
    ...{ id: true, siteId: true, method: true, procedure: true, scrap: true, plannedOn: true, placeCode: true },
    ...{ witnessName: true, witnessOf: true, items: true },
  }).strict(),
  facts: z.object({ site: Site.nullable(), placeKnown: z.boolean(), states: z.array(ItemStateUntil2) }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(plan, input, { site, placeKnown, states }, { actor, at }) {
    if (plan) return refuse('disposal.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    const wrong = itemsMisfit(input.items, states, site.id)
    if (wrong) return wrong
    const proposal = { status: 'proposed', ...proposedBy({ id: actor.id, at }) } as const
    const open = {
      executedBy: null,
      executedAt: null,
      witnessed: null,
      cancelledFor: null,
      certificate: null,
      photos: [],
    }
    return accept([put(disposalPlanNoun, { ...input, sideId: site.sideId, ...proposal, ...open })])
  },
})

/** The first weapon that may not be destroyed, and why; or one that is named twice. */
function itemsMisfit(items: DisposalPlan['items'], states: readonly StateUntil2[], siteId: Id) {
  const seen = new Set<Id>()
  for (const { weaponId } of items) {
    const state = states.find((one) => one.weaponId === weaponId)
    if (seen.has(weaponId)) return refuse('disposal.twice', { tag: state?.tag ?? '' }, 'items')
    seen.add(weaponId)
    const why = itemMisfit(state, siteId)
    if (why) return refuse(why, { tag: state?.tag ?? '' }, 'items')
  }
  return undefined
}

/**
 * Proposes a plan of destruction for arms of one store; none of them may be held as evidence, in dispute or planned, and the
 * trace of each is finished or waived by two people (R-DISP). How it stands is read from the record and kept in the plan.
 */
export const planDisposal = defineAction({
  ...planDisposalUntil2,
  version: 2,
  input: planDisposalUntil2.input
    .extend({
      items: z
        .array(DisposalItem.pick({ weaponId: true }))
        .min(1)
        .max(mostItems),
    })
    .strict(),
  facts: planDisposalUntil2.facts.extend({ states: z.array(ItemState) }),
  decide(plan, input, facts, context) {
    const items = input.items.map(({ weaponId }) => itemOf(weaponId, facts.states))
    return ifTraced(planDisposalUntil2.decide(plan, { ...input, items }, facts, context), facts.states)
  },
})

/** A weapon of the plan, with how its trace stands; a decision stands only where each is settled. */
function itemOf(weaponId: Id, states: readonly ItemState[]): DisposalItem {
  const trace = states.find((state) => state.weaponId === weaponId)?.trace
  const traceNote = (trace?.reference ?? '').slice(0, 300)
  return { weaponId, trace: trace?.state === 'waived' ? 'waived' : 'done', traceNote }
}

/** The decision, unless a weapon of the plan is neither traced nor waived. */
function ifTraced(decision: Decision, states: readonly ItemState[]): Decision {
  const open = decision.outcome === 'refused' ? undefined : untraced(states)
  return open ? refuse('disposal.notTraced', { tag: open.tag }, 'items') : decision
}

/** The rule until version 2, for entries that were decided by it: it did not ask how the trace stood. */
export const signDisposalUntil2 = defineAction({
  name: 'disposal.sign',
  kind: 'intent',
  noun: disposalPlanNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ states: z.array(ItemStateUntil2) }),
  decide(plan, _input, { states }, { actor, at }) {
    if (!plan || !reaches(actor, plan)) return refuse('disposal.unknown')
    if (!disposalMay('sign', plan)) return refuse('disposal.wrongStatus', { status: plan.status })
    const wrong = itemsMisfit(plan.items, states, plan.siteId)
    if (wrong) return wrong
    const next = signed(plan, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(disposalPlanNoun, { ...next, status: 'signed' })])
  },
})

/** Signs the plan, as another than who proposed it; what has been held, moved or asked about again meanwhile is refused. */
export const signDisposal = defineAction({
  ...signDisposalUntil2,
  version: 2,
  facts: z.object({ states: z.array(ItemState) }),
  decide: (plan, input, facts, context) =>
    ifTraced(signDisposalUntil2.decide(plan, input, facts, context), facts.states),
})

const Execution = z.strictObject({
  id: Id,
  destroyed: z.array(z.string().max(40)).min(1).max(5000),
  witnessed: plainText(1000).pipe(z.string().min(1)),
})
const executionFacts = z.object({
  states: z.array(ItemStateUntil2),
  weapons: z.array(Weapon),
  /** Parts that were taken off these weapons and lie in the store. */
  parts: z.array(Part).default([]),
  site: Site.nullable(),
  earlier: z.int(),
})

/** The rule until version 2, for entries that were decided by it: it asked for no photo and no trace. */
export const executeDisposalUntil2 = defineAction({
  name: 'disposal.execute',
  kind: 'intent',
  noun: disposalPlanNoun,
  roles: ['armourer', 'director'],
  input: Execution,
  facts: executionFacts,
  needs: (_input, _actor, plan) => ({ site: plan ? { noun: siteNoun, id: plan.siteId } : null }),
  decide: (plan, input, facts, context) => carryOut(plan, { ...input, photos: [] }, facts, context),
})

/**
 * Records that the arms were destroyed before the witness: exactly those of the plan with the parts that were taken off them,
 * to the tag, and each now in nobody's hands, with photos of what was left. Issues the certificate, whose statement is a leaf of the journal (ddr.md §2.7).
 */
export const executeDisposal = defineAction({
  ...executeDisposalUntil2,
  version: 2,
  input: Execution.extend({ photos: DisposalPlan.shape.photos.min(1) }).strict(),
  facts: executionFacts.extend({ states: z.array(ItemState), photosKnown: z.boolean() }),
  decide(plan, input, facts, context) {
    const decision = ifTraced(carryOut(plan, input, facts, context, beforeOf(facts.states)), facts.states)
    if (decision.outcome === 'refused') return decision
    return facts.photosKnown ? decision : refuse('disposal.photoUnknown', {}, 'photos')
  },
})

const beforeOf = (states: readonly ItemState[]) => states.map(({ photo }) => photo ?? '')

/** Destroys exactly what was signed. `before`: the photos of the weapons as they came in, in the order of their tags. */
function carryOut(
  plan: DisposalPlan | undefined,
  input: z.infer<typeof Execution> & { photos: readonly string[] },
  { states, weapons, parts, site, earlier }: z.infer<typeof executionFacts>,
  context: Context,
  before: readonly string[] = [],
): Decision {
  const { actor, at, actionId } = context
  if (!plan || !site || !reaches(actor, plan)) return refuse('disposal.unknown')
  if (!disposalMay('execute', plan)) return refuse('disposal.wrongStatus', { status: plan.status })
  const wrong = itemsMisfit(plan.items, states, plan.siteId)
  if (wrong) return wrong
  // What lies behind several keys is not destroyed by who has one of them.
  const kept = keptIn(states.map(({ storeBar }) => storeBar))
  if (kept) return kept
  const { extra, left } = setDifference(
    states.flatMap((state) => [state.tag, ...state.parts.map(({ tag }) => tag)]),
    input.destroyed,
  )
  if (extra[0] !== undefined) return refuse('disposal.notPlanned', { tag: extra[0] }, 'destroyed')
  if (left[0] !== undefined) return refuse('disposal.notDestroyed', { tag: left[0], count: left.length }, 'destroyed')
  const certificate = printedNumber(`D-${site.code}`, earlier + 1)
  const done = { status: 'executed', executedBy: actor.id, executedAt: at, witnessed: input.witnessed } as const
  const gone = { status: 'destroyed', siteId: plan.siteId, seal: null, sentBy: null, sentFrom: null } as const
  const photos = [...input.photos]
  const shown = photos.length === 0 ? {} : { photos: hex(hash(utf8(canonicalJson([[...before], photos])))) }
  const statement = { ...statementOf(plan, states, { certificate, at }), ...shown }
  return accept(
    [
      put(disposalPlanNoun, { ...plan, ...done, certificate, photos }),
      ...weapons.flatMap((weapon) => move(weapon, `destroyed:${plan.siteId}`, gone, null, context)),
      ...parts.flatMap((part) => movePart(part, `destroyed:${plan.siteId}`, gone, null, context)),
    ],
    [{ id: derivedId(actionId, 'certificate'), statement }],
  )
}

/** What the certificate states; the hash of every tag and serial in order, so that nobody can add to it. */
function statementOf(plan: DisposalPlan, states: readonly StateUntil2[], how: { certificate: string; at: string }) {
  const { method, placeCode: place, witnessName, witnessOf } = plan
  const partsOf = (state: StateUntil2) => state.parts.map(({ tag }) => tag)
  const items = canonicalJson(states.map((state) => [state.tag, state.serial ?? '', state.class, ...partsOf(state)]))
  return {
    kind: 'destructionCertificate',
    number: how.certificate,
    at: how.at,
    ...{ method, place, witness: `${witnessName}, ${witnessOf}`, count: states.length },
    items: hex(hash(utf8(items))),
  }
}

/** Calls a plan off, with the reason; its weapons stay where they are. */
export const cancelDisposal = defineAction({
  name: 'disposal.cancel',
  kind: 'intent',
  noun: disposalPlanNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.object({}),
  decide(plan, { reason }, _facts, { actor }) {
    if (!plan || !reaches(actor, plan)) return refuse('disposal.unknown')
    if (!disposalMay('cancel', plan)) return refuse('disposal.wrongStatus', { status: plan.status })
    return accept([put(disposalPlanNoun, { ...plan, status: 'cancelled', cancelledFor: reason })])
  },
})
