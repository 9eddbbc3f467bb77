import { z } from 'zod'
import { Agreement, Article, agreementNoun, articleNoun } from '../ceasefire/agreement.ts'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { Day } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Flag, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { normalNumber } from '../kernel/numbers.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, withinReach } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { HeavyClass } from '../withdrawal-lines/line.ts'
import { lacking } from './checklist.ts'
import {
  ChecklistItem,
  DeclaredWeapon,
  declaredShape,
  declaredWeaponNoun,
  type Lack,
  optionalItems,
  WeaponSite,
  type Withdrawal,
  WithdrawalAnswer,
  type WithdrawalStep,
  weaponSiteNoun,
  withdrawalAnswerNoun,
  withdrawalMonitors,
  withdrawalNoun,
  withdrawalPlanners,
  withdrawalStepNoun,
} from './withdrawal.ts'

/** Weapons as they are declared in one act. */
export const Declaring = z
  .array(z.strictObject({ id: Id, ...declaredShape }))
  .min(1)
  .max(500)
export type Declaring = z.infer<typeof Declaring>

/** Why a list of weapons cannot be so, or undefined where it can: a serial is of one weapon. */
export function declaringFault(weapons: Declaring, taken: boolean): Refusal | undefined {
  if (taken || new Set(weapons.map(({ id }) => id)).size < weapons.length) return refuse('declaredWeapon.exists')
  const counted = weapons.findIndex(({ serial, count }) => normalNumber(serial) !== '' && count !== 1)
  if (counted >= 0) return refuse('declaredWeapon.serialOfOne', {}, `weapons.${counted}.count`)
  return undefined
}

/** A serial that stands twice, here or in another list of the side: a fact to look at, and no reason to refuse. */
export function serialFlags(weapons: Declaring, known: readonly string[]): Flag[] {
  const serials = weapons.map(({ serial }) => normalNumber(serial)).filter((serial) => serial !== '')
  const twice = serials.some((serial, i) => known.includes(serial) || serials.indexOf(serial) !== i)
  return twice ? [{ code: 'declaredWeapon.serialTwice', facts: {} }] : []
}

export function declaredOf(
  weapons: Declaring,
  of: Pick<DeclaredWeapon, 'sideId' | 'withdrawalId' | 'siteId' | 'state'>,
  { actor, at }: ActMoment,
): Write[] {
  return weapons.map((weapon) =>
    put(declaredWeaponNoun, {
      ...{ ...weapon, ...of, serialNormal: normalNumber(weapon.serial), seal: '' },
      ...{ recordedBy: actor.id, recordedAt: at },
    }),
  )
}

function stepOf(
  { id: withdrawalId, sideId }: Pick<Withdrawal, 'id' | 'sideId'>,
  kind: WithdrawalStep['kind'],
  said: { note: string; lacks?: Lack[] },
  { actionId, actor, at }: ActMoment,
): Write {
  const { note, lacks = [] } = said
  const id = derivedId(actionId, 'step')
  return put(withdrawalStepNoun, { id, sideId, withdrawalId, kind, note, lacks, takenBy: actor.id, takenAt: at })
}

function found(withdrawal: Withdrawal | undefined, actor: Actor): Withdrawal | Refusal {
  const before = withinReach(actor, withdrawal, refuse('withdrawal.unknown'))
  if (isRefusal(before)) return before
  return before.status === 'verified' || before.status === 'cancelled' ? refuse('withdrawal.notNow') : before
}

/**
 * Plans the withdrawal of a unit's heavy weapons: from where, into which storage site, by when, and the declared list of weapons with their
 * serials. A joint officer plans it of the side whose site it is.
 */
export const planWithdrawal = defineAction({
  name: 'withdrawal.plan',
  kind: 'intent',
  noun: withdrawalNoun,
  roles: withdrawalPlanners,
  input: z.strictObject({
    id: Id,
    agreementId: Id,
    articleId: Id,
    lineId: Id.nullable(),
    unit: requiredText(200),
    placeCode: PlaceCode,
    fromText: requiredText(300),
    siteId: Id,
    dueOn: Day,
    note: plainText(2000),
    weapons: Declaring,
  }),
  facts: z.object({
    agreement: Agreement.nullable(),
    article: Article.nullable(),
    site: WeaponSite.nullable(),
    placeKnown: z.boolean(),
    lineKnown: z.boolean(),
    taken: z.boolean(),
    /** Serials, in normal form, that the side declared before. */
    serials: z.array(z.string()),
  }),
  needs: ({ agreementId, articleId, siteId }) => ({
    agreement: { noun: agreementNoun, id: agreementId },
    article: { noun: articleNoun, id: articleId },
    site: { noun: weaponSiteNoun, id: siteId },
  }),
  decide(withdrawal, { id, weapons, ...said }, facts, context) {
    const { agreement, article } = facts
    if (withdrawal) return refuse('withdrawal.exists')
    if (agreement?.status !== 'inForce') return refuse('ceasefireLine.notInForce', {}, 'agreementId')
    if (article?.agreementId !== agreement.id) return refuse('violation.articleUnknown', {}, 'articleId')
    const site = withinReach(context.actor, facts.site, refuse('weaponSite.unknown', {}, 'siteId'))
    if (isRefusal(site)) return site
    if (!facts.placeKnown) return refuse('place.unknown', { code: said.placeCode }, 'placeCode')
    if (!facts.lineKnown) return refuse('ceasefireLine.unknown', {}, 'lineId')
    const fault = declaringFault(weapons, facts.taken)
    if (fault) return fault
    const by = { recordedBy: context.actor.id, recordedAt: context.at, decidedBy: null, decidedAt: null }
    const next: Withdrawal = { ...said, ...by, id, sideId: site.sideId, status: 'planned', lacks: [] }
    const of = { sideId: site.sideId, withdrawalId: id, siteId: null, state: 'declared' as const }
    const writes = [
      put(withdrawalNoun, next),
      ...declaredOf(weapons, of, context),
      stepOf(next, 'planned', { note: said.note }, context),
    ]
    const flags = serialFlags(weapons, facts.serials)
    return flags.length > 0 ? acceptWithFlags(flags, writes) : accept(writes)
  },
})

/**
 * A monitor answers an item of the checklist, with the evidence: weapons counted against the declared list, serials read, seals put on with
 * their numbers, and so on. An answer may be given anew; each stays.
 */
export const answerWithdrawal = defineAction({
  name: 'withdrawal.answer',
  kind: 'fact',
  noun: withdrawalNoun,
  roles: withdrawalMonitors,
  input: z.strictObject({
    id: Id,
    item: ChecklistItem,
    answer: WithdrawalAnswer.shape.answer,
    counted: z.array(z.strictObject({ weaponClass: HeavyClass, count: z.int().min(0).max(10_000) })).max(20),
    serials: z.array(requiredText(100)).max(500),
    seals: z.array(z.strictObject({ weaponId: Id, seal: requiredText(100) })).max(500),
    evidence: requiredText(2000),
  }),
  facts: z.object({ weapons: z.array(DeclaredWeapon) }),
  decide(withdrawal, { id: withdrawalId, ...said }, { weapons }, context) {
    const before = found(withdrawal, context.actor)
    if (isRefusal(before)) return before
    if (said.answer === 'notApplicable' && !optionalItems.includes(said.item))
      return refuse('withdrawal.itemNeeded', {}, 'answer')
    if (said.seals.some(({ weaponId }) => !weapons.some(({ id }) => id === weaponId)))
      return refuse('declaredWeapon.unknown', {}, 'seals')
    const id = derivedId(context.actionId, 'answer')
    const by = { answeredBy: context.actor.id, answeredAt: context.at }
    return accept([
      put(withdrawalAnswerNoun, { ...said, ...by, id, sideId: before.sideId, withdrawalId }),
      stepOf(before, 'answered', { note: said.item }, context),
    ])
  },
})

/**
 * Verifies a withdrawal: by somebody who answered no item and did not plan it. The machine compares; complete, it is verified and the
 * weapons are stored under their seals; else it is verified in part, with what lacks, and can be verified again.
 */
export const verifyWithdrawal = defineAction({
  name: 'withdrawal.verify',
  kind: 'intent',
  noun: withdrawalNoun,
  roles: withdrawalMonitors,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: z.object({
    weapons: z.array(DeclaredWeapon),
    /** The newest of each item. */
    answers: z.array(WithdrawalAnswer),
    answered: z.boolean(),
  }),
  decide(withdrawal, { note }, { weapons, answers, answered }, context) {
    const before = found(withdrawal, context.actor)
    if (isRefusal(before)) return before
    if (answered || before.recordedBy === context.actor.id) return refuse('signature.twoPersonRule')
    if (answers.length === 0) return refuse('withdrawal.notAnswered')
    const lacks = lacking(weapons, answers)
    const status = lacks.length === 0 ? ('verified' as const) : ('partly' as const)
    const next: Withdrawal = { ...before, lacks, status, decidedBy: context.actor.id, decidedAt: context.at }
    const seals = answers.find(({ item }) => item === 'sealsPut')?.seals ?? []
    const stored =
      status === 'verified'
        ? weapons.map((weapon) => {
            const seal = seals.find(({ weaponId }) => weaponId === weapon.id)?.seal ?? ''
            return put(declaredWeaponNoun, { ...weapon, siteId: before.siteId, seal, state: 'stored' })
          })
        : []
    return accept([put(withdrawalNoun, next), ...stored, stepOf(next, status, { note, lacks }, context)])
  },
})

/** Calls a withdrawal off, with the reason; it stays in the list. */
export const cancelWithdrawal = defineAction({
  name: 'withdrawal.cancel',
  kind: 'intent',
  noun: withdrawalNoun,
  roles: withdrawalPlanners,
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: z.strictObject({}),
  decide(withdrawal, { reason }, _facts, context) {
    const before = found(withdrawal, context.actor)
    if (isRefusal(before)) return before
    const next: Withdrawal = { ...before, status: 'cancelled', decidedBy: context.actor.id, decidedAt: context.at }
    return accept([put(withdrawalNoun, next), stepOf(next, 'cancelled', { note: reason }, context)])
  },
})
