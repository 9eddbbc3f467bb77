import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { accountNoun, MoneyAccount } from './account.ts'
import { CorrectingLine, correctable, correctionMay, correctionNoun, MoneyCorrection } from './correction.ts'
import { entryNoun, MoneyEntry, moneyEntry } from './entry.ts'
import { secondSigners } from './readers.ts'

/**
 * Proposes to take an entry back, with the reason (trust.md §C2: a correction mirrors what it corrects, once). Refuses entries that
 * belong to a payment or to cash under way, which are taken back there, and a second correction of the same.
 */
export const proposeCorrection = defineAction({
  name: 'moneyCorrection.propose',
  kind: 'intent',
  noun: correctionNoun,
  roles: ['accountant'],
  input: MoneyCorrection.pick({ id: true, entryId: true, reason: true }).strict(),
  facts: z.object({ entry: MoneyEntry.nullable(), mirror: z.array(CorrectingLine), corrected: z.boolean() }),
  needs: ({ entryId }) => ({ entry: { noun: entryNoun, id: entryId } }),
  decide(correction, input, { entry, mirror, corrected }, { actor, at }) {
    if (correction) return refuse('moneyCorrection.exists')
    if (!entry || !reaches(actor, { ...entry, siteId: null })) return refuse('moneyEntry.unknown')
    if (!correctable.includes(entry.cause)) return refuse('moneyCorrection.elsewhere')
    if (corrected) return refuse('moneyCorrection.twice')
    const { sideId, currency } = entry
    const undecided = { decidedBy: null, decidedAt: null, answer: null, status: 'proposed' } as const
    const proposed = { proposedBy: actor.id, proposedAt: at }
    return accept([put(correctionNoun, { ...input, sideId, currency, lines: mirror, ...proposed, ...undecided })])
  },
})

/** Signs a correction, which books it; never who proposed it (R-SOD). Refused where the money was used meanwhile. */
export const signCorrection = defineAction({
  name: 'moneyCorrection.sign',
  kind: 'intent',
  noun: correctionNoun,
  roles: secondSigners,
  input: z.strictObject({ id: Id }),
  facts: z.object({ programme: Programme.nullable(), accounts: z.array(MoneyAccount.nullable()) }),
  needs: (_input, _actor, correction) => ({
    programme: programmeRef,
    accounts: (correction?.lines ?? []).map(({ accountId }) => ({ noun: accountNoun, id: accountId })),
  }),
  decide(correction, { id }, { programme, accounts }, { actor, at, received }) {
    if (!correction || !programme || !reaches(actor, { ...correction, siteId: null }))
      return refuse('moneyCorrection.unknown')
    if (!correctionMay('decide', correction)) return refuse('moneyCorrection.decided')
    if (correction.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    const { sideId, currency, entryId, reason } = correction
    const bookings = correction.lines.flatMap((line, i) => {
      const account = accounts[i]
      return account ? [{ ...line, account }] : []
    })
    const said = { day: dayOf(received, programme.timeZone), note: reason.slice(0, 500), recordedBy: actor.id }
    const cause = { cause: 'correction', causeId: entryId, recordedAt: at } as const
    const writes = moneyEntry({ id: derivedId(id, 'corrected'), sideId, currency, ...said, ...cause }, bookings)
    if (isRefusal(writes)) return writes
    const decided = { decidedBy: actor.id, decidedAt: at, status: 'signed' } as const
    return accept([put(correctionNoun, { ...correction, ...decided }), ...writes])
  },
})

/** Turns a correction down with the reason; the entry stands. */
export const turnDownCorrection = defineAction({
  name: 'moneyCorrection.turnDown',
  kind: 'intent',
  noun: correctionNoun,
  roles: secondSigners,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.object({}),
  decide(correction, { reason }, _facts, { actor, at }) {
    if (!correction || !reaches(actor, { ...correction, siteId: null })) return refuse('moneyCorrection.unknown')
    if (!correctionMay('decide', correction)) return refuse('moneyCorrection.decided')
    if (correction.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    const decided = { decidedBy: actor.id, decidedAt: at, answer: reason, status: 'turnedDown' } as const
    return accept([put(correctionNoun, { ...correction, ...decided })])
  },
})
