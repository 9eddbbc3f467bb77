import { z } from 'zod'
import { ArmedGroup, groupNoun } from '../groups/group.ts'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put, type Ref } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { proposedBy, signed } from '../kernel/signature.ts'
import { requiredText } from '../kernel/texts.ts'
import { Place, Programme, programmeRef } from '../programme/programme.ts'
import { Phase, phaseMay, phaseNoun } from './phase.ts'
import { assessmentNoun, notMet, Precondition, PreconditionAssessment, type Scope } from './precondition.ts'
import { Waiver, waiverMay, waiverNoun } from './waiver.ts'

/** What tells whether a scope is one: the group, or what kind of place the code names. */
const scopeFacts = { group: ArmedGroup.nullable(), placeKind: Place.shape.kind.nullable() }
const groupOf = (scope: Scope): Ref | null => (scope.groupId === null ? null : { noun: groupNoun, id: scope.groupId })

/** The side whose scope it is; a refusal where it is none, or not within reach. A joint body acts for a group alone. */
function sideOf(
  scope: Scope,
  { group, placeKind }: { group: ArmedGroup | null; placeKind: Place['kind'] | null },
  actor: Actor,
) {
  if ((scope.groupId === null) === (scope.placeCode === null)) return refuse('scope.one', {}, 'groupId')
  if (scope.groupId !== null) {
    if (!group || !reaches(actor, { ...group, siteId: null })) return refuse('group.unknown', {}, 'groupId')
    return { sideId: group.sideId }
  }
  if (placeKind !== 'region' && placeKind !== 'district') return refuse('scope.place', {}, 'placeCode')
  return actor.joint ? refuse('scope.ofASide', {}, 'placeCode') : { sideId: actor.sideId }
}

/**
 * Records how one of the four preconditions stands for a group or region, in place of what was recorded before
 * (IDDRS 2.10, ddr.md §1.1). Whatever is said but "unknown" has its evidence, and a last day on which it still says something.
 */
export const assess = defineAction({
  name: 'precondition.assess',
  kind: 'intent',
  noun: assessmentNoun,
  roles: ['groupOfficer'],
  input: PreconditionAssessment.omit({ sideId: true, standing: true, assessedBy: true, assessedAt: true }).strict(),
  facts: z.object({
    ...scopeFacts,
    programme: Programme.nullable(),
    before: z.array(PreconditionAssessment),
  }),
  needs: (input) => ({ programme: programmeRef, group: groupOf(input) }),
  decide(assessment, input, facts, { actor, at, received }) {
    if (assessment || !facts.programme) return refuse('precondition.exists')
    const side = sideOf(input, facts, actor)
    if (isRefusal(side)) return side
    if (input.status !== 'unknown' && input.evidence.length === 0)
      return refuse('precondition.evidenceNeeded', {}, 'evidence')
    if (input.validUntil < dayOf(received, facts.programme.timeZone))
      return refuse('precondition.expired', {}, 'validUntil')
    return accept([
      ...facts.before.map((one) => put(assessmentNoun, { ...one, standing: false })),
      put(assessmentNoun, { ...input, ...side, standing: true, assessedBy: actor.id, assessedAt: at }),
    ])
  },
})

/** Proposes that a related tool is chosen where a programme cannot be, and says why (IDDRS 2.10). */
export const proposeWaiver = defineAction({
  name: 'waiver.propose',
  kind: 'intent',
  noun: waiverNoun,
  roles: ['groupOfficer'],
  input: Waiver.pick({ id: true, groupId: true, placeCode: true, tool: true, reason: true }).strict(),
  facts: z.object({ ...scopeFacts, waiting: z.boolean() }),
  needs: (input) => ({ group: groupOf(input) }),
  decide(waiver, input, facts, { actor, at }) {
    if (waiver) return refuse('waiver.exists')
    const side = sideOf(input, facts, actor)
    if (isRefusal(side)) return side
    if (facts.waiting) return refuse('waiver.waiting', {}, 'tool')
    const turnedDown = { turnedDownBy: null, turnedDownAt: null, turnedDownReason: null }
    return accept([
      put(waiverNoun, {
        ...input,
        ...side,
        ...proposedBy({ id: actor.id, at }),
        ...turnedDown,
        status: 'proposed',
      }),
    ])
  },
})

/** Signs a waiver; never who proposed it (R-PRE, R-SOD). The tool that it names can be opened from now on. */
export const signWaiver = defineAction({
  name: 'waiver.sign',
  kind: 'intent',
  noun: waiverNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(waiver, _input, _facts, { actor, at }) {
    if (!waiver || !reaches(actor, { ...waiver, siteId: null })) return refuse('waiver.unknown')
    if (!waiverMay('sign', waiver)) return refuse('waiver.decided')
    const next = signed(waiver, { id: actor.id, at })
    return isRefusal(next) ? next : accept([put(waiverNoun, { ...next, status: 'signed' })])
  },
})

/** Turns a waiver down, with the reason; never who proposed it. */
export const turnDownWaiver = defineAction({
  name: 'waiver.turnDown',
  kind: 'intent',
  noun: waiverNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: noFacts,
  decide(waiver, input, _facts, { actor, at }) {
    if (!waiver || !reaches(actor, { ...waiver, siteId: null })) return refuse('waiver.unknown')
    if (!waiverMay('turnDown', waiver)) return refuse('waiver.decided')
    if (waiver.proposedBy === actor.id) return refuse('signature.twoPersonRule')
    const turnedDown = { turnedDownBy: actor.id, turnedDownAt: at, turnedDownReason: input.reason }
    return accept([put(waiverNoun, { ...waiver, ...turnedDown, status: 'turnedDown' })])
  },
})

/**
 * Opens a phase for a group or region (R-PRE). A programme opens only while all four preconditions stand as met, with
 * evidence and not expired, and never by somebody who assessed one of them; the refusal names which are missing. A related
 * tool opens only with a signed waiver of the same scope that names it.
 */
export const openPhase = defineAction({
  name: 'phase.open',
  kind: 'intent',
  noun: phaseNoun,
  roles: ['director'],
  input: Phase.pick({ id: true, groupId: true, placeCode: true, kind: true, waiverId: true })
    .extend({ reason: requiredText(2000) })
    .strict(),
  facts: z.object({
    ...scopeFacts,
    programme: Programme.nullable(),
    waiver: Waiver.nullable(),
    standing: z.array(PreconditionAssessment),
    openAlready: z.boolean(),
  }),
  needs: (input) => ({
    programme: programmeRef,
    group: groupOf(input),
    waiver: input.waiverId === null ? null : { noun: waiverNoun, id: input.waiverId },
  }),
  decide(phase, { reason, ...input }, facts, { actor, at, received }) {
    if (phase || !facts.programme) return refuse('phase.exists')
    const side = sideOf(input, facts, actor)
    if (isRefusal(side)) return side
    if (facts.openAlready) return refuse('phase.openAlready', {}, 'kind')
    const basis =
      input.kind === 'programme'
        ? programmeBasis(facts.standing, dayOf(received, facts.programme.timeZone), actor)
        : toolBasis({ ...input, ...side }, facts.waiver)
    if (isRefusal(basis)) return basis
    const closed = { closeReason: null, closedBy: null, closedAt: null }
    const opened = { status: 'open', openReason: reason, openedBy: actor.id, openedAt: at } as const
    return accept([put(phaseNoun, { ...input, ...side, ...opened, ...basis, ...closed })])
  },
})

type Basis = Pick<Phase, 'assessmentIds' | 'assessedBy' | 'waiverId' | 'waiverSignedBy'>

/** The four assessments on which a programme opens, or which of them are missing. */
function programmeBasis(standing: readonly PreconditionAssessment[], today: string, actor: Actor) {
  const missing = notMet(standing, today)
  if (missing.length > 0) {
    const numbers = missing.map((one) => Precondition.options.indexOf(one) + 1)
    return refuse('phase.preconditions', { count: missing.length, missing: numbers.join(', ') })
  }
  const assessedBy = [...new Set(standing.map((one) => one.assessedBy))]
  if (assessedBy.includes(actor.id)) return refuse('phase.twoPersonRule')
  const basis: Basis = { assessmentIds: standing.map(({ id }) => id), assessedBy, waiverId: null, waiverSignedBy: null }
  return basis
}

/** The signed waiver of the same scope that names the tool. */
function toolBasis(phase: Scope & { kind: Phase['kind']; sideId: Id }, waiver: Waiver | null) {
  const { groupId, placeCode, sideId, kind } = phase
  const same = waiver?.groupId === groupId && waiver.placeCode === placeCode && waiver.sideId === sideId
  if (!waiver || !same || !waiverMay('open', waiver) || waiver.tool !== kind)
    return refuse('phase.waiverNeeded', {}, 'waiverId')
  const basis: Basis = { assessmentIds: [], assessedBy: [], waiverId: waiver.id, waiverSignedBy: waiver.signedBy }
  return basis
}

/** Closes a phase, with the reason. */
export const closePhase = defineAction({
  name: 'phase.close',
  kind: 'intent',
  noun: phaseNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: noFacts,
  decide(phase, input, _facts, { actor, at }) {
    if (!phase || !reaches(actor, { ...phase, siteId: null })) return refuse('phase.unknown')
    if (!phaseMay('close', phase)) return refuse('phase.closed')
    const closed = { closeReason: input.reason, closedBy: actor.id, closedAt: at }
    return accept([put(phaseNoun, { ...phase, ...closed, status: 'closed' })])
  },
})
