import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf, type Instant } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  type AppealParty,
  appealDays,
  ComplaintTold,
  ConductComplaint,
  type ConductStep,
  conductComplaintMay,
  conductComplaintNoun,
  conductStepNoun,
  mostAdditions,
  mostPhotos,
} from './conduct-complaint.ts'
import { ConductNotice, conductNoticeNoun, noticeAfter, noticeOf } from './conduct-notice.ts'

const { sideId, kinds, occurredOn, dayAbout, placeCode, unitId, held } = ConductComplaint.shape
/** What every complaint says in clear, whoever sends it or writes it down. */
export const complaintInput = { id: Id, kinds, occurredOn, dayAbout, placeCode, unitId, told: ComplaintTold }
export const sealedInput = ['kinds', 'occurredOn', 'dayAbout', 'placeCode', 'unitId', 'told'] as const

/** What a lookup tells of a new complaint. */
export const newComplaintFacts = {
  placeKnown: z.boolean(),
  /** The side of the unit; null where none was named, or nobody knows it. */
  unitSide: Id.nullable(),
  unitKnown: z.boolean(),
  sealed: z.string(),
  words: z.string(),
}

/** What is wrong with what was told, whoever tells it; undefined where nothing is. */
export function wrongWith(
  input: Pick<ConductComplaint, 'placeCode' | 'occurredOn' | 'unitId' | 'sideId'>,
  facts: { placeKnown: boolean; unitKnown: boolean; unitSide: Id | null; programme: Programme | null },
  received: Instant,
): Refusal | undefined {
  if (!facts.placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
  if (!facts.unitKnown) return refuse('conductComplaint.noSuchUnit', {}, 'unitId')
  if (input.sideId !== null && facts.unitSide !== null && facts.unitSide !== input.sideId)
    return refuse('conductComplaint.otherAuthority', {}, 'sideId')
  if (input.occurredOn !== null && input.occurredOn > dayOf(received, facts.programme?.timeZone ?? 'UTC'))
    return refuse('conductComplaint.notYet', {}, 'occurredOn')
  return undefined
}

/** A complaint as it begins. */
export function newComplaint(
  input: Pick<
    ConductComplaint,
    'id' | 'sideId' | 'kinds' | 'occurredOn' | 'dayAbout' | 'placeCode' | 'unitId' | 'held' | 'followMark'
  >,
  { told, sealed, received }: { told: ComplaintTold; sealed: string; received: Instant },
  recordedBy: Id | null,
): ConductComplaint {
  return {
    ...input,
    ...{ status: 'received', personId: null, unread: false, round: 1, recordedBy, sealed },
    urgent: told.under18 === 'yes' || input.kinds.includes('unlawfulDetention'),
    ...{ setAsideBy: null, takenInBy: null, investigatedBy: null, heardAt: null, finding: null, decidedBy: null },
    ...{ outcomes: [], outcomeBy: null, toldBy: null, appeals: [], appealedFrom: null },
    ...{ dueFrom: received, handledBy: null, handledAt: null, receivedAt: received, withdrawnAt: null },
  }
}

/** What the complainant did: a step without an officer. */
function stepOf(
  { id: complaintId, sideId }: Pick<ConductComplaint, 'id' | 'sideId'>,
  kind: ConductStep['kind'],
  sealed: string,
  { actionId, received }: { actionId: Id; received: Instant },
) {
  const id = derivedId(actionId, 'step')
  return put(conductStepNoun, { id, sideId, complaintId, kind, takenBy: null, takenAt: received, sealed })
}

/**
 * Takes in what somebody without an account complains of (ddr.md §1.7; Basic Principles on the Use of Force and Firearms 1990, 22–23).
 * Everything is sealed under the complaint's own key, in the journal with the rest. It is for the conduct officers of the authority that
 * they name and for joint bodies, or for joint bodies alone. Refused are a day to come, and a place, unit or authority that nobody knows.
 */
export const receiveComplaint = defineAction({
  name: 'conductComplaint.receive',
  kind: 'fact',
  noun: conductComplaintNoun,
  roles: [],
  input: z.strictObject({ ...complaintInput, sideId, held, followMark: z.string().regex(/^[\w-]{43}$/) }),
  sealed: [...sealedInput, 'sideId', 'held', 'followMark'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ programme: Programme.nullable(), sideKnown: z.boolean(), ...newComplaintFacts }),
  needs: () => ({ programme: programmeRef }),
  decide(complaint, { told, ...input }, facts, context) {
    if (complaint) return refuse('conductComplaint.exists')
    if (!facts.sideKnown) return refuse('conductComplaint.noSuchAuthority', {}, 'sideId')
    const wrong = wrongWith(input, facts, context.received)
    if (wrong) return wrong
    const next = newComplaint(input, { told, sealed: facts.sealed, received: context.received }, null)
    return accept([put(conductComplaintNoun, next), stepOf(next, 'received', facts.words, context)])
  },
})

/**
 * Takes in what whoever holds the code adds or answers. Refused once the complaint was withdrawn, and after thirty additions: then a
 * new complaint is the way.
 */
export const addToComplaint = defineAction({
  name: 'conductComplaint.add',
  kind: 'fact',
  noun: conductComplaintNoun,
  roles: [],
  input: z.strictObject({ id: Id, said: plainText(4000), photos: z.int().min(0).max(mostPhotos) }),
  sealed: ['said', 'photos'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ additions: z.int(), words: z.string() }),
  decide(complaint, { said, photos }, { additions, words }, context) {
    if (!complaint) return refuse('conductComplaint.noSuchCode')
    if (complaint.withdrawnAt !== null) return refuse('conductComplaint.withdrawn')
    if (said === '' && photos === 0) return refuse('conductComplaint.nothingAdded', {}, 'said')
    if (additions >= mostAdditions) return refuse('conductComplaint.tooMuch')
    const next: ConductComplaint = { ...complaint, unread: true }
    return accept([put(conductComplaintNoun, next), stepOf(next, 'added', words, context)])
  },
})

const noticeNeeds = (_input: unknown, _actor: Actor, complaint: ConductComplaint | undefined) => ({
  notice: complaint ? { noun: conductNoticeNoun, id: noticeOf(complaint.id) } : null,
})
const ownFacts = z.object({ words: z.string(), notice: ConductNotice.nullable() })

/**
 * Takes a complaint back: from then on nobody opens what was said, and no step follows. What was said stays sealed, so that nobody can
 * say that it never was. What officers know from elsewhere they may record as a complaint of its own, with its source.
 */
export const withdrawComplaint = defineAction({
  name: 'conductComplaint.withdraw',
  kind: 'fact',
  noun: conductComplaintNoun,
  roles: [],
  input: z.strictObject({ id: Id }),
  sealed: [],
  sealedUnder: ({ id }) => id,
  facts: ownFacts,
  needs: noticeNeeds,
  decide(complaint, _input, { words, notice }, context) {
    if (!complaint) return refuse('conductComplaint.noSuchCode')
    if (complaint.withdrawnAt !== null) return refuse('conductComplaint.withdrawn')
    const next: ConductComplaint = { ...complaint, withdrawnAt: context.received, unread: false }
    return accept([
      put(conductComplaintNoun, next),
      stepOf(next, 'withdrawn', words, context),
      ...noticeAfter(next, notice, context.received),
    ])
  },
})

/** The complaint once somebody appealed, or why they may not: each party once in a round, within the days that an appeal has. */
export function appealed(
  complaint: ConductComplaint,
  by: AppealParty,
  received: Instant,
): Partial<ConductComplaint> | Refusal {
  const { appeals, handledAt, status } = complaint
  if (complaint.withdrawnAt !== null) return refuse('conductComplaint.withdrawn')
  if (!conductComplaintMay('appeal', complaint)) return refuse('conductComplaint.notNow')
  if (appeals.includes(by)) return refuse('conductComplaint.appealedOnce')
  if (received.slice(0, 10) > daysAfter((handledAt ?? received).slice(0, 10), appealDays))
    return refuse('conductComplaint.appealLate', { days: appealDays })
  const appealedFrom = ConductComplaint.shape.appealedFrom.parse(status)
  return { status: 'appealed', appeals: [...appeals, by], appealedFrom, dueFrom: received }
}

/** Takes in the appeal of whoever holds the code against how their complaint ended; somebody new decides of it. */
export const appealComplaint = defineAction({
  name: 'conductComplaint.appeal',
  kind: 'fact',
  noun: conductComplaintNoun,
  roles: [],
  input: z.strictObject({ id: Id, said: requiredText(4000) }),
  sealed: ['said'],
  sealedUnder: ({ id }) => id,
  facts: ownFacts,
  needs: noticeNeeds,
  decide(complaint, _input, { words, notice }, context) {
    if (!complaint) return refuse('conductComplaint.noSuchCode')
    const change = appealed(complaint, 'complainant', context.received)
    if (isRefusal(change)) return change
    const next: ConductComplaint = { ...complaint, ...change, unread: true }
    return accept([
      put(conductComplaintNoun, next),
      stepOf(next, 'appealed', words, context),
      ...noticeAfter(next, notice, context.received),
    ])
  },
})
