import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { caseFor, stepOf } from './case-steps.ts'
import { VettingCase, vetters, vettingCaseNoun } from './vetting-case.ts'
import { VettingPurpose, VettingShareField, vettingShareDays, vettingShareNoun } from './vetting-share.ts'

/**
 * Makes a packet about one person for an external vetter (ddr.md §1.2: only the shares named in a signed agreement, never in bulk; R-SHR:
 * purpose, list of fields, expiry). Only the fields that it names leave; what was declared, checked or found never does. Refused once a
 * case is decided.
 */
export const shareVetting = defineAction({
  name: 'vettingShare.make',
  kind: 'intent',
  noun: vettingShareNoun,
  roles: vetters,
  input: z.strictObject({
    ...{ id: Id, caseId: Id, recipient: requiredText(200), purpose: VettingPurpose },
    fields: z.array(VettingShareField).min(1).max(VettingShareField.options.length),
  }),
  sealed: ['recipient', 'purpose'],
  sealedUnder: ({ caseId }) => caseId,
  facts: z.object({
    programme: Programme.nullable(),
    case: VettingCase.nullable(),
    sealed: z.string(),
    words: z.string(),
  }),
  needs: ({ caseId }) => ({ programme: programmeRef, case: { noun: vettingCaseNoun, id: caseId } }),
  decide(share, { id, purpose, fields }, { programme, case: of, sealed, words }, context) {
    const { actor, at, received } = context
    if (share) return refuse('vettingShare.exists')
    const found = caseFor(of, 'share', actor, 'caseId')
    if (isRefusal(found)) return found
    if (!programme) return refuse('vettingCase.unknown', {}, 'caseId')
    const expiresOn = daysAfter(dayOf(received, programme.timeZone), vettingShareDays)
    return accept([
      put(vettingShareNoun, {
        ...{ id, caseId: found.id, sideId: found.sideId, purpose, fields: [...new Set(fields)], expiresOn },
        ...{ sharedBy: actor.id, sharedAt: at, sealed },
      }),
      stepOf(found, { kind: 'shared', words }, context),
    ])
  },
})
