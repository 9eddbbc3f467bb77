import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Armoury, armouryNoun } from './armoury.ts'
import { type Key, KeyRegime, keyOfOutsider, keyOfUser, keyRoles } from './key-regime.ts'
import {
  faultsAtClosing,
  faultsAtOpening,
  flagsOf,
  KeySignature,
  keySignatureNoun,
  missingParties,
  Opening,
  type OpeningFault,
  openingMay,
  openingNoun,
  Seals,
  sealsDiffer,
  witnessesFault,
} from './opening.ts'

/** Who works at the store: its armourers, and whoever carries one of its keys. */
function worksAt(actor: Actor, keys: readonly Key[]): boolean {
  return actor.roles.includes('armourer') || keyOfUser(keys, actor.id) !== undefined
}

/** The facts of these actions name who carries a group's key, or tell what was seen of them: they are sealed in the journal. */
const namesPeople = { sealedUnder: (input: { readonly id: Id }) => input.id }

const beginning = {
  armoury: Armoury.nullable(),
  programme: Programme.nullable(),
  regime: KeyRegime.nullable(),
  /** The seals that the last who closed it left; null where nobody has. */
  left: Seals.nullable(),
}

/** An opening as it begins, under the keys in force. */
function begun(armoury: Armoury, regime: KeyRegime | null, { id, at }: { id: Id; at: string }) {
  return {
    ...{ sideId: armoury.sideId, siteId: armoury.siteId, armouryId: armoury.id },
    ...{ mode: regime?.mode ?? ('single' as const), keys: regime?.keys ?? [] },
    ...{ sealsLeft: [], begunBy: id, begunAt: at, openedAt: null, forcedFor: null, forcedBy: null },
    ...{ closedBy: null, closedAt: null, cancelledFor: null, settlement: null, settledBy: null, settledAt: null },
  }
}

/**
 * Begins to open a store, with the purpose and the seals as they were found (IDDRS 4.11; ddr.md §1.12). Under one key it is open at
 * once; under more it waits until every party has signed. Seals that are not those that were left are flagged and lock it.
 */
export const beginOpening = defineAction({
  name: 'opening.begin',
  kind: 'intent',
  noun: openingNoun,
  roles: keyRoles,
  input: Opening.pick({ id: true, armouryId: true, purpose: true, note: true }).extend({ sealsFound: Seals }).strict(),
  ...namesPeople,
  facts: z.object({ ...beginning, underWay: z.boolean() }),
  needs: (input) => ({ armoury: { noun: armouryNoun, id: input.armouryId }, programme: programmeRef }),
  decide(opening, input, { armoury, programme, regime, left, underWay }, { actor, at }) {
    if (opening) return refuse('opening.exists')
    if (!armoury || !programme || !reaches(actor, armoury)) return refuse('armoury.unknown', {}, 'armouryId')
    if (!worksAt(actor, regime?.keys ?? [])) return refuse('opening.noKey')
    if (underWay) return refuse('opening.underWay')
    const differ: OpeningFault[] = sealsDiffer(left, input.sealsFound) ? ['sealDiffers'] : []
    const start = { ...begun(armoury, regime, { id: actor.id, at }), ...input }
    if (start.mode !== 'single') {
      const waiting = put(openingNoun, { ...start, status: 'signing', faults: differ })
      return acceptFlagged(differ, armoury.code, [waiting])
    }
    const faults = [...differ, ...faultsAtOpening(armoury, at, programme.timeZone)]
    return acceptFlagged(faults, armoury.code, [put(openingNoun, { ...start, status: 'open', openedAt: at, faults })])
  },
})

function acceptFlagged(faults: readonly OpeningFault[], code: string, writes: Parameters<typeof accept>[0]) {
  return faults.length === 0 ? accept(writes) : acceptWithFlags(flagsOf(faults, code), writes)
}

const signing = {
  armoury: Armoury.nullable(),
  programme: Programme.nullable(),
  signatures: z.array(KeySignature),
}
const ofOpening = (_input: unknown, _actor: unknown, opening: Opening | undefined) => ({
  armoury: opening ? { noun: armouryNoun, id: opening.armouryId } : null,
  programme: programmeRef,
})

/** The opening with one more signature: open, where none is missing any more. */
function withSignature(
  opening: Opening,
  { signature, others }: { signature: KeySignature; others: readonly KeySignature[] },
  { armoury, programme, at }: { armoury: Armoury; programme: Programme; at: string },
) {
  const write = put(keySignatureNoun, signature)
  const kept = others.filter(({ id }) => id !== signature.id)
  if (missingParties(opening.keys, [...kept, signature]).length > 0) return accept([write])
  const late = faultsAtOpening(armoury, at, programme.timeZone)
  const opened = { ...opening, status: 'open' as const, openedAt: at, faults: [...opening.faults, ...late] }
  return acceptFlagged(late, armoury.code, [write, put(openingNoun, opened)])
}

/** Signs for the party whose key one carries: each of them in an act of their own. The last signature opens the store. */
export const signOpening = defineAction({
  name: 'opening.sign',
  kind: 'intent',
  noun: openingNoun,
  roles: keyRoles,
  input: z.strictObject({ id: Id }),
  ...namesPeople,
  facts: z.object(signing),
  needs: ofOpening,
  decide(opening, _input, { armoury, programme, signatures }, { actor, at, actionId }) {
    if (!opening || !armoury || !programme || !reaches(actor, opening)) return refuse('opening.unknown')
    if (!openingMay('sign', opening)) return refuse('opening.wrongStatus', { status: opening.status })
    const mine = keyOfUser(opening.keys, actor.id)
    if (!mine) return refuse('opening.noKey')
    if (signatures.some(({ party }) => party === mine.party)) return refuse('opening.partySigned')
    const signature: KeySignature = {
      ...{
        id: derivedId(actionId, 'signature'),
        sideId: opening.sideId,
        siteId: opening.siteId,
        openingId: opening.id,
      },
      ...{ party: mine.party, holderId: mine.holder.id, witnessed: false, statement: '' },
      ...{ signedBy: actor.id, signedAt: at, countersignedBy: null, countersignedAt: null },
    }
    return withSignature(opening, { signature, others: signatures }, { armoury, programme, at })
  },
})

/** States that a key holder who is no user turned their key. It counts when another has countersigned. */
export const witnessKey = defineAction({
  name: 'opening.witness',
  kind: 'intent',
  noun: openingNoun,
  roles: keyRoles,
  input: z.strictObject({ id: Id, holderId: Id, statement: requiredText(1000) }),
  sealed: ['statement'],
  ...namesPeople,
  facts: z.object({ signatures: z.array(KeySignature) }),
  decide(opening, { holderId, statement }, { signatures }, { actor, at, actionId }) {
    if (!opening || !reaches(actor, opening)) return refuse('opening.unknown')
    if (!openingMay('sign', opening)) return refuse('opening.wrongStatus', { status: opening.status })
    if (!worksAt(actor, opening.keys)) return refuse('opening.noKey')
    const key = keyOfOutsider(opening.keys, holderId)
    if (!key) return refuse('opening.noHolder', {}, 'holderId')
    if (key.holder.userId !== null) return refuse('opening.holderSigns', {}, 'holderId')
    if (signatures.some(({ party }) => party === key.party)) return refuse('opening.partySigned')
    return accept([
      put(keySignatureNoun, {
        ...{ id: derivedId(actionId, 'signature'), sideId: opening.sideId, siteId: opening.siteId },
        ...{ openingId: opening.id, party: key.party, holderId, witnessed: true, statement },
        ...{ signedBy: actor.id, signedAt: at, countersignedBy: null, countersignedAt: null },
      }),
    ])
  },
})

/**
 * Countersigns what another witnessed. Where a third party has a key, one of the two carries it: the authority alone does not speak
 * for the group.
 */
export const countersignKey = defineAction({
  name: 'opening.countersign',
  kind: 'intent',
  noun: openingNoun,
  roles: keyRoles,
  input: z.strictObject({ id: Id }),
  ...namesPeople,
  facts: z.object(signing),
  needs: ofOpening,
  decide(opening, _input, { armoury, programme, signatures }, { actor, at }) {
    if (!opening || !armoury || !programme || !reaches(actor, opening)) return refuse('opening.unknown')
    if (!openingMay('sign', opening)) return refuse('opening.wrongStatus', { status: opening.status })
    const said = signatures.find(({ witnessed, countersignedBy }) => witnessed && countersignedBy === null)
    if (!said) return refuse('opening.nothingWitnessed')
    const fault = witnessesFault(opening.keys, said.signedBy, actor.id)
    if (fault === 'same') return refuse('opening.twoWitnesses')
    if (fault === 'noThird') return refuse('opening.thirdWitness')
    const signature = { ...said, countersignedBy: actor.id, countersignedAt: at }
    return withSignature(opening, { signature, others: signatures }, { armoury, programme, at })
  },
})

/**
 * Records that a store was in fact opened without the signature of every key: broken into, or in an emergency. A fact, never refused;
 * nothing leaves the store until a director who did not open it has settled it (as R-STK2).
 */
export const recordForced = defineAction({
  name: 'opening.recordForced',
  kind: 'fact',
  noun: openingNoun,
  roles: keyRoles,
  input: Opening.pick({ id: true, armouryId: true, purpose: true })
    .extend({ sealsFound: Seals, reason: requiredText(1000) })
    .strict(),
  ...namesPeople,
  facts: z.object(beginning),
  needs: (input) => ({ armoury: { noun: armouryNoun, id: input.armouryId }, programme: programmeRef }),
  decide(opening, { reason, ...input }, { armoury, programme, regime, left }, { actor, at }) {
    if (!armoury || !programme || !reaches(actor, armoury)) return refuse('armoury.unknown', {}, 'armouryId')
    if (opening && (opening.armouryId !== armoury.id || !openingMay('force', opening)))
      return refuse('opening.wrongStatus', { status: opening.status })
    const differ: OpeningFault[] = sealsDiffer(left, input.sealsFound) ? ['sealDiffers'] : []
    const start = opening ?? { ...begun(armoury, regime, { id: actor.id, at }), ...input, note: '', faults: differ }
    const faults = [...start.faults, 'unsigned' as const, ...faultsAtOpening(armoury, at, programme.timeZone)]
    const forced = { status: 'open', openedAt: at, forcedFor: reason, forcedBy: actor.id, faults } as const
    return acceptWithFlags(flagsOf(faults, armoury.code), [put(openingNoun, { ...start, ...forced })])
  },
})

/** Records that a store was closed and with which seals. How long and when it stood open is measured now. */
export const closeOpening = defineAction({
  name: 'opening.close',
  kind: 'fact',
  noun: openingNoun,
  roles: keyRoles,
  input: z.strictObject({ id: Id, sealsLeft: Seals }),
  facts: z.object({ armoury: Armoury.nullable(), programme: Programme.nullable() }),
  needs: ofOpening,
  decide(opening, { sealsLeft }, { armoury, programme }, { actor, at }) {
    if (!opening || !armoury || !programme || !reaches(actor, opening)) return refuse('opening.unknown')
    if (!openingMay('close', opening) || opening.openedAt === null)
      return refuse('opening.wrongStatus', { status: opening.status })
    const found = faultsAtClosing(armoury, { openedAt: opening.openedAt, closedAt: at }, programme.timeZone)
    const fresh = found.filter((fault) => !opening.faults.includes(fault))
    const closed = { status: 'closed', sealsLeft, closedBy: actor.id, closedAt: at } as const
    const write = put(openingNoun, { ...opening, ...closed, faults: [...opening.faults, ...fresh] })
    return acceptFlagged(fresh, armoury.code, [write])
  },
})

/** Calls an opening off that was begun and never came about, with the reason. */
export const cancelOpening = defineAction({
  name: 'opening.cancel',
  kind: 'intent',
  noun: openingNoun,
  roles: keyRoles,
  input: z.strictObject({ id: Id, reason: requiredText(500) }),
  facts: z.object({}),
  decide(opening, { reason }, _facts, { actor }) {
    if (!opening || !reaches(actor, opening)) return refuse('opening.unknown')
    if (!openingMay('cancel', opening)) return refuse('opening.wrongStatus', { status: opening.status })
    if (!worksAt(actor, opening.keys)) return refuse('opening.noKey')
    return accept([put(openingNoun, { ...opening, status: 'cancelled', cancelledFor: reason })])
  },
})

/**
 * Settles what was wrong with an opening, after looking into it; unlocks the store. Refused to who began, signed, forced or closed it,
 * and before it is closed.
 */
export const settleOpening = defineAction({
  name: 'opening.settle',
  kind: 'intent',
  noun: openingNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, settlement: requiredText(2000) }),
  ...namesPeople,
  facts: z.object({ signatures: z.array(KeySignature) }),
  decide(opening, { settlement }, { signatures }, { actor, at }) {
    if (!opening || !reaches(actor, opening)) return refuse('opening.unknown')
    if (opening.status === 'open') return refuse('opening.stillOpen')
    if (!openingMay('settle', opening)) return refuse('opening.wrongStatus', { status: opening.status })
    if (opening.faults.length === 0 || opening.settledBy !== null) return refuse('opening.nothingToSettle')
    const signers = signatures.flatMap(({ signedBy, countersignedBy }) => [signedBy, countersignedBy])
    if ([opening.begunBy, opening.forcedBy, opening.closedBy, ...signers].includes(actor.id))
      return refuse('opening.twoPersonRule')
    return accept([put(openingNoun, { ...opening, settlement, settledBy: actor.id, settledAt: at })])
  },
})
