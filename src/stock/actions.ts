import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Site, siteNoun } from '../programme/programme.ts'
import { move } from '../weapons/actions.ts'
import { WeaponClass } from '../weapons/code-lists.ts'
import { can, Weapon, weaponNoun } from '../weapons/weapon.ts'
import { Loss, lossNoun } from './loss.ts'
import { differencesOf, Held, Reading, StockCheck, sampleOf, stockCheckNoun } from './stock-check.ts'

const counters = ['armourer', 'registrationOfficer', 'director'] as const

/**
 * Opens a stock check at a site (IDDRS 4.10 §7.3.1, R-STK1). The server draws the sample from a seed that it throws at
 * this moment, so that no storekeeper can choose or foresee it. Refused to who holds arms of the store: who stores does
 * not count (R-SOD).
 */
export const openCheck = defineAction({
  name: 'stockCheck.open',
  kind: 'intent',
  noun: stockCheckNoun,
  roles: counters,
  input: z.strictObject({ id: Id, siteId: Id, kind: StockCheck.shape.kind }),
  facts: z.object({ site: Site.nullable(), held: z.array(Held), seed: Id, underWay: z.boolean() }),
  needs: (input) => ({ site: { noun: siteNoun, id: input.siteId } }),
  decide(check, input, { site, held, seed, underWay }, { actor, at }) {
    if (check) return refuse('stockCheck.exists')
    if (!site || !reaches(actor, { sideId: site.sideId, siteId: site.id })) return refuse('site.unknown', {}, 'siteId')
    if (underWay) return refuse('stockCheck.underWay')
    if (held.some(({ holder }) => holder === `armourer:${actor.id}`)) return refuse('stockCheck.ownStore')
    return accept([
      put(stockCheckNoun, {
        ...input,
        sideId: site.sideId,
        status: 'open',
        sample: sampleOf(held, input.kind, seed),
        ...{ counted: {}, readings: [], differences: [], openedBy: actor.id, openedAt: at },
        ...{ recordedBy: null, recordedAt: null, settlement: null, settledBy: null, settledAt: null },
      }),
    ])
  },
})

/**
 * Records what was counted by class and read on the sample. A difference is a fact and not refused: it locks the store
 * for moves out of it and waits for a director (R-STK2).
 */
export const recordCheck = defineAction({
  name: 'stockCheck.record',
  kind: 'fact',
  noun: stockCheckNoun,
  roles: counters,
  input: z.strictObject({
    id: Id,
    counted: z.partialRecord(WeaponClass, z.int().min(0).max(1_000_000)),
    readings: z.array(Reading.strict()).max(100_000),
  }),
  facts: z.object({ held: z.array(Held) }),
  decide(check, input, { held }, { actor, at }) {
    if (!check || !reaches(actor, check)) return refuse('stockCheck.unknown')
    if (check.status !== 'open') return refuse('stockCheck.recorded')
    if (held.some(({ holder }) => holder === `armourer:${actor.id}`)) return refuse('stockCheck.ownStore')
    const unread = check.sample.find(({ tag }) => !input.readings.some((one) => one.tag === tag))
    if (unread) return refuse('stockCheck.sampleIncomplete', { tag: unread.tag }, 'readings')
    const differences = differencesOf(held, check.sample, input)
    const recorded = { ...check, ...input, differences, recordedBy: actor.id, recordedAt: at }
    if (differences.length === 0) return accept([put(stockCheckNoun, { ...recorded, status: 'agreed' })])
    return acceptWithFlags(
      [{ code: 'stockCheck.difference', facts: { count: differences.length } }],
      [put(stockCheckNoun, { ...recorded, status: 'difference' })],
    )
  },
})

/** After the investigation of a difference: what was found. Unlocks the store; never by who counted. */
export const settleCheck = defineAction({
  name: 'stockCheck.settle',
  kind: 'intent',
  noun: stockCheckNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, settlement: requiredText(2000) }),
  facts: z.object({}),
  decide(check, { settlement }, _facts, { actor, at }) {
    if (!check || !reaches(actor, check)) return refuse('stockCheck.unknown')
    if (check.status !== 'difference') return refuse('stockCheck.nothingToSettle')
    if (check.recordedBy === actor.id) return refuse('stockCheck.twoPersonRule')
    return accept([
      put(stockCheckNoun, { ...check, status: 'settled', settlement, settledBy: actor.id, settledAt: at }),
    ])
  },
})

const steps = { missing: 'miss', found: 'find', writtenOff: 'writeOff' } as const

/** Says that a weapon is missing, found again, or to be written off; another person signs. */
export const proposeLoss = defineAction({
  name: 'loss.propose',
  kind: 'intent',
  noun: lossNoun,
  roles: ['armourer', 'director'],
  input: z.strictObject({ id: Id, weaponId: Id, kind: Loss.shape.kind, reason: requiredText(2000) }),
  facts: z.object({ weapon: Weapon.nullable(), waiting: z.boolean() }),
  needs: (input) => ({ weapon: { noun: weaponNoun, id: input.weaponId } }),
  decide(loss, input, { weapon, waiting }, { actor, at }) {
    if (loss) return refuse('loss.exists')
    if (!weapon || !reaches(actor, weapon)) return refuse('weapon.unknown')
    if (!can(steps[input.kind], weapon)) return refuse('weapon.wrongStatus', { status: weapon.status })
    if (waiting) return refuse('loss.waiting')
    if (input.kind === 'found' && !actor.roles.includes('armourer')) return refuse('loss.finderIsArmourer')
    const place = { sideId: weapon.sideId, siteId: weapon.siteId }
    const proposal = { status: 'proposed', declinedFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(lossNoun, { ...input, ...place, ...proposal })])
  },
})

/**
 * Signs it: the weapon goes to nobody's hands as missing or written off, or back into the hands of the armourer who has
 * it. Each is a movement, so that the chain has no gap.
 */
export const signLoss = defineAction({
  name: 'loss.sign',
  kind: 'intent',
  noun: lossNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: z.object({ weapon: Weapon.nullable() }),
  needs: (_input, _actor, loss) => ({ weapon: loss ? { noun: weaponNoun, id: loss.weaponId } : null }),
  decide(loss, _input, { weapon }, context) {
    const { actor, at } = context
    if (!loss || !weapon || !reaches(actor, loss)) return refuse('loss.unknown')
    if (loss.status !== 'proposed') return refuse('loss.answered')
    if (!can(steps[loss.kind], weapon)) return refuse('weapon.wrongStatus', { status: weapon.status })
    const next = signed(loss, { id: actor.id, at })
    if (isRefusal(next)) return next
    const holder = loss.kind === 'found' ? `armourer:${loss.proposedBy}` : `${loss.kind}:${weapon.siteId}`
    const status = loss.kind === 'found' ? 'inCustody' : loss.kind
    const change = { status, siteId: weapon.siteId, seal: null, sentBy: null, sentFrom: null } as const
    return accept([put(lossNoun, { ...next, status: 'signed' }), ...move(weapon, holder, change, null, context)])
  },
})

/** Does not sign, with the reason; nothing changes hands. */
export const declineLoss = defineAction({
  name: 'loss.decline',
  kind: 'intent',
  noun: lossNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: plainText(2000).pipe(z.string().min(1)) }),
  facts: z.object({}),
  decide(loss, { reason }, _facts, { actor, at }) {
    if (!loss || !reaches(actor, loss)) return refuse('loss.unknown')
    if (loss.status !== 'proposed') return refuse('loss.answered')
    const next = signed(loss, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(lossNoun, { ...next, status: 'declined', declinedFor: reason })])
  },
})
