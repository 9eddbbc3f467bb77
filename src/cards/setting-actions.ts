import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { CardSetting, cardSettingNoun, tellsWho } from './setting.ts'

/** Who writes and signs what the cards of a side say. */
export const settingRoles = ['director', 'dataProtectionOfficer'] as const

/**
 * Proposes what the cards of the side say, their issuer's name, how long they count, and whether biometrics may be kept
 * (trust.md §A10). Refuses an issuer's name that tells what its holder is, and a second proposal beside one that waits.
 */
export const proposeCardSetting = defineAction({
  name: 'cardSetting.propose',
  kind: 'intent',
  noun: cardSettingNoun,
  roles: settingRoles,
  input: CardSetting.pick({
    ...{ id: true, kind: true, biometrics: true, issuer: true, validMonths: true, reason: true },
  }).strict(),
  facts: z.object({ waiting: z.boolean() }),
  decide(setting, input, { waiting }, { actor, at }) {
    if (setting) return refuse('cardSetting.exists')
    if (waiting) return refuse('cardSetting.waiting')
    if (tellsWho(input.issuer)) return refuse('cardSetting.issuerTells', {}, 'issuer')
    const proposal = { status: 'proposed', turnedDownFor: null, ...proposedBy({ id: actor.id, at }) } as const
    return accept([put(cardSettingNoun, { ...input, sideId: actor.sideId, ...proposal })])
  },
})

/** Puts it in force, as another than who proposed it; the former is retired and stays readable. Cards that were issued stay as they are. */
export const signCardSetting = defineAction({
  name: 'cardSetting.sign',
  kind: 'intent',
  noun: cardSettingNoun,
  roles: settingRoles,
  input: z.strictObject({ id: Id }),
  facts: z.object({ former: CardSetting.nullable() }),
  decide(setting, _input, { former }, { actor, at }) {
    if (!setting || setting.sideId !== actor.sideId) return refuse('cardSetting.unknown')
    if (setting.status !== 'proposed') return refuse('cardSetting.answered')
    const next = signed(setting, { id: actor.id, at })
    if (isRefusal(next)) return next
    const retired = former ? [put(cardSettingNoun, { ...former, status: 'retired' as const })] : []
    return accept([...retired, put(cardSettingNoun, { ...next, status: 'inForce' })])
  },
})

/** Does not sign, with the reason; what held, holds. Who proposed may take it back so too. */
export const turnDownCardSetting = defineAction({
  name: 'cardSetting.turnDown',
  kind: 'intent',
  noun: cardSettingNoun,
  roles: settingRoles,
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: noFacts,
  decide(setting, { reason }, _facts, { actor }) {
    if (!setting || setting.sideId !== actor.sideId) return refuse('cardSetting.unknown')
    if (setting.status !== 'proposed') return refuse('cardSetting.answered')
    return accept([put(cardSettingNoun, { ...setting, status: 'turnedDown', turnedDownFor: reason })])
  },
})
