import { z } from 'zod'
import { type Context, defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysAfter, daysUntil } from '../kernel/deadline.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Language, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  Appeal,
  AppealOutcome,
  type appealCan,
  appealMay,
  appealNoun,
  decideWithinDays,
  isDecided,
  lastDayToAppeal,
  SubjectKind,
  tookPart,
} from './appeal.ts'
import { appealSubjects } from './subject.ts'

const subjectRef = (kind: SubjectKind, id: Id) => ({ noun: appealSubjects[kind].noun, id })

/**
 * Writes down an appeal in the words of the person or the group (ddr.md §1.3: a mechanism for the excluded and for
 * disputed cases). What comes late is recorded and flagged, never refused: whether to hear it, the panel says. Refused
 * where there is no such decision to appeal, or an appeal against it is open already.
 */
export const fileAppeal = defineAction({
  name: 'appeal.file',
  kind: 'fact',
  noun: appealNoun,
  roles: ['registrationOfficer', 'screener', 'adjudicator', 'groupOfficer'],
  input: z.strictObject({
    id: Id,
    subjectKind: SubjectKind,
    subjectId: Id,
    /** The person concerned, whose key seals the grounds; null for a decision about a group. */
    personId: Id.nullable(),
    grounds: Appeal.shape.grounds,
    how: Appeal.shape.how,
  }),
  sealed: ['grounds', 'how'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    programme: Programme.nullable(),
    subject: z.unknown(),
    /** Officers who took part beside those that the record names. */
    officers: z.array(Id),
    open: z.boolean(),
  }),
  needs: (input) => ({
    programme: programmeRef,
    subject: subjectRef(input.subjectKind, input.subjectId),
  }),
  decide(appeal, input, { programme, subject, officers, open }, { actor, at, received }) {
    if (appeal) return refuse('appeal.exists')
    const decision = appealSubjects[input.subjectKind].read(subject)
    if (!programme || !decision || !reaches(actor, decision) || decision.personId !== input.personId)
      return refuse('appeal.subjectUnknown')
    if (open) return refuse('appeal.open')
    if (!decision.appealable || decision.decidedAt === null) return refuse('appeal.notAppealable')
    const today = dayOf(received, programme.timeZone)
    const subjectDecidedOn = dayOf(decision.decidedAt, programme.timeZone)
    const { appealUntil } = decision
    const lastDay = appealUntil === undefined ? lastDayToAppeal(subjectDecidedOn) : appealUntil
    const late = lastDay !== null && today > lastDay
    const { sideId, siteId, personId, groupId } = decision
    const filed = put(appealNoun, {
      ...input,
      ...{ sideId, siteId, personId, groupId },
      filedBy: actor.id,
      filedAt: at,
      subjectDecidedOn,
      late,
      endedId: decision.endedId ?? null,
      dueOn: daysAfter(today, decideWithinDays),
      firstOfficers: [...new Set([...decision.officers, ...officers])],
      status: 'filed',
      registeredBy: null,
      registeredAt: null,
      heard: null,
      heardBy: null,
      heardAt: null,
      hearing: null,
      proposal: null,
      proposalReasons: null,
      proposedBy: null,
      proposedAt: null,
      earlier: [],
      reasons: null,
      decidedBy: null,
      decidedAt: null,
      toldBy: null,
      toldAt: null,
      toldIn: null,
    })
    if (!late) return accept([filed])
    return acceptWithFlags([{ code: 'appeal.late', facts: { days: daysUntil(lastDay, today) } }], [filed])
  },
})

const panel = ['appealsOfficer'] as const

/** Whether this officer of the panel may take this step: it is due, and they had no part in what it is about (R-SOD). */
function panelMisfit(
  appeal: Appeal | undefined,
  step: keyof typeof appealCan,
  actor: Context['actor'],
): Refusal | undefined {
  if (!appeal || !reaches(actor, appeal)) return refuse('appeal.unknown')
  if (tookPart(appeal, actor.id)) return refuse('appeal.differentOfficers')
  if (!appealMay(step, appeal)) return refuse(isDecided(appeal) ? 'appeal.decided' : 'appeal.notYet')
  return undefined
}

/** Takes an appeal into the panel's register: from here it is the panel's to hear. */
export const registerAppeal = defineAction({
  name: 'appeal.register',
  kind: 'intent',
  noun: appealNoun,
  roles: [...panel],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(appeal, _input, _facts, { actor, at }) {
    const misfit = panelMisfit(appeal, 'register', actor)
    if (misfit || !appeal) return misfit ?? refuse('appeal.unknown')
    return accept([put(appealNoun, { ...appeal, status: 'registered', registeredBy: actor.id, registeredAt: at })])
  },
})

/**
 * Records the hearing. An appeal in time is heard; whether a late one is, the panel decides, and writes why not.
 */
export const hearAppeal = defineAction({
  name: 'appeal.hear',
  kind: 'intent',
  noun: appealNoun,
  roles: [...panel],
  input: z.strictObject({ id: Id, heard: z.boolean(), hearing: requiredText(4000) }),
  sealed: ['hearing'],
  sealedUnder: (_input, appeal) => appeal?.personId ?? null,
  facts: noFacts,
  decide(appeal, { heard, hearing }, _facts, { actor, at }) {
    const misfit = panelMisfit(appeal, 'hear', actor)
    if (misfit || !appeal) return misfit ?? refuse('appeal.unknown')
    if (!heard && !appeal.late) return refuse('appeal.mustBeHeard', {}, 'heard')
    return accept([put(appealNoun, { ...appeal, status: 'heard', heard, hearing, heardBy: actor.id, heardAt: at })])
  },
})

/** Proposes the outcome. A later proposal takes the place of an earlier one, which is kept. What was not heard is not upheld. */
export const proposeAppeal = defineAction({
  name: 'appeal.propose',
  kind: 'intent',
  noun: appealNoun,
  roles: [...panel],
  input: z.strictObject({ id: Id, outcome: AppealOutcome, reasons: requiredText(2000) }),
  sealed: ['outcome', 'reasons'],
  sealedUnder: (_input, appeal) => appeal?.personId ?? null,
  facts: noFacts,
  decide(appeal, { outcome, reasons }, _facts, { actor, at }) {
    const misfit = panelMisfit(appeal, 'propose', actor)
    if (misfit || !appeal) return misfit ?? refuse('appeal.unknown')
    if (outcome === 'upheld' && appeal.heard !== true) return refuse('appeal.notHeard', {}, 'outcome')
    return accept([
      put(appealNoun, {
        ...appeal,
        status: 'proposed',
        proposal: outcome,
        proposalReasons: reasons,
        proposedBy: actor.id,
        proposedAt: at,
        earlier: withStanding(appeal),
      }),
    ])
  },
})

/** The proposals so far, the one that stands now the last of them. */
function withStanding({ earlier, proposal, proposalReasons, proposedBy, proposedAt }: Appeal): Appeal['earlier'] {
  if (proposal === null || proposalReasons === null || proposedBy === null || proposedAt === null) return earlier
  return [...earlier, { outcome: proposal, reasons: proposalReasons, proposedBy, proposedAt }]
}

/**
 * Decides with a second signature what another proposed; who thinks otherwise proposes otherwise. Upheld, the decision
 * is set aside in the same act, and has to be made anew; what a revocation had ended stands again, unless the record does
 * not allow it any more (ddr.md §8).
 */
export const decideAppeal = defineAction({
  name: 'appeal.decide',
  kind: 'intent',
  noun: appealNoun,
  roles: [...panel],
  input: z.strictObject({ id: Id, outcome: AppealOutcome, reasons: requiredText(2000) }),
  sealed: ['outcome', 'reasons'],
  sealedUnder: (_input, appeal) => appeal?.personId ?? null,
  facts: z.object({
    subject: z.unknown(),
    ended: z.unknown(),
    officers: z.array(Id),
    /** Whether the decision that was ended could stand again today. */
    mayStandAgain: z.boolean(),
  }),
  needs: (_input, _actor, appeal) => ({
    subject: appeal ? subjectRef(appeal.subjectKind, appeal.subjectId) : null,
    ended: appeal?.endedId ? subjectRef(appeal.subjectKind, appeal.endedId) : null,
  }),
  decide(appeal, { outcome, reasons }, { subject, ended, officers, mayStandAgain }, { actor, at }) {
    const misfit = panelMisfit(appeal, 'decide', actor)
    if (misfit || !appeal) return misfit ?? refuse('appeal.unknown')
    const kind = appealSubjects[appeal.subjectKind]
    const decision = kind.read(subject)
    if (!decision) return refuse('appeal.subjectUnknown')
    if ([...decision.officers, ...officers].includes(actor.id)) return refuse('appeal.differentOfficers')
    if (appeal.proposedBy === actor.id) return refuse('review.twoPersonRule')
    if (appeal.proposal !== outcome) return refuse('appeal.otherOutcome', {}, 'outcome')
    const decided = put(appealNoun, { ...appeal, status: outcome, reasons, decidedBy: actor.id, decidedAt: at })
    // What another act has changed meanwhile, such as a revocation, is not what this appeal was against.
    if (outcome !== 'upheld' || !decision.appealable) return accept([decided])
    return accept([decided, decision.setAside(), ...(mayStandAgain ? (kind.standAgain?.(ended) ?? []) : [])])
  },
})

/** Records that the person or the group was told the outcome and its reasons, and in which language (ddr.md §1.3). */
export const tellAppeal = defineAction({
  name: 'appeal.tell',
  kind: 'fact',
  noun: appealNoun,
  roles: ['registrationOfficer', 'screener', 'adjudicator', 'groupOfficer', 'appealsOfficer'],
  input: z.strictObject({ id: Id, language: Language }),
  facts: noFacts,
  decide(appeal, { language }, _facts, { actor, at }) {
    if (!appeal || !reaches(actor, appeal)) return refuse('appeal.unknown')
    if (!appealMay('tell', appeal)) return refuse('appeal.notYet')
    if (appeal.toldAt !== null) return refuse('appeal.told')
    return accept([put(appealNoun, { ...appeal, toldBy: actor.id, toldAt: at, toldIn: language })])
  },
})
