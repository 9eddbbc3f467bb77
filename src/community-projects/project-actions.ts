import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, acceptWithFlags, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { isPayable } from '../kernel/money.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { Committee, committeeNoun, quotasMissed } from './committee.ts'
import { daysUntil, meetingNoun, noticeDays, ReviewMeeting } from './meeting.ts'
import { CommunityProject, lastDay, ProjectPaper, paperNoun, projectMay, projectNoun, totalOf } from './project.ts'

/** What a version of a paper says; who wrote it, when and as which version is the program's to say. */
const paperInput = ProjectPaper.pick({
  ...{ theme: true, summary: true, forWomen: true, weaponCondition: true, targets: true, funding: true },
  ...{ currency: true, budget: true, startsOn: true, endsOn: true },
}).shape
type Content = z.output<z.ZodObject<typeof paperInput>>

/** What makes a paper impossible: nobody it is for, days that do not fit, or a longer time than its money allows. */
function misfitOf(paper: Content): Refusal | undefined {
  const { women, men } = totalOf(paper.targets)
  if (women + men === 0) return refuse('communityProject.nobody', {}, 'targets')
  if (paper.endsOn <= paper.startsOn) return refuse('communityProject.days', {}, 'endsOn')
  const { currency } = paper
  if (paper.budget.some(({ amount }) => !isPayable(amount, currency)))
    return refuse('money.places', { currency }, 'budget')
  const last = lastDay(paper.startsOn, paper.funding)
  if (paper.endsOn > last) return refuse('communityProject.tooLong', { last }, 'endsOn')
  return undefined
}

/** The project within the actor’s reach, in a status in which this step is possible; or why not. */
function stepOn(project: CommunityProject | undefined, step: Parameters<typeof projectMay>[0], actor: Actor) {
  if (!project || !reaches(actor, { ...project, siteId: null })) return refuse('communityProject.unknown')
  return projectMay(step, project) ? project : refuse('communityProject.notNow')
}

const nobodyYet = {
  ...{ meetingId: null, submittedBy: null, submittedAt: null, reviewedBy: null, reviewedAt: null, remarks: null },
  ...{ signedOffBy: null, signedOffAt: null, inFavour: null, against: null, startedBy: null, startedAt: null },
  ...{ endedBy: null, endedAt: null, results: null },
} as const

/**
 * Enters what a committee drafted (IDDRS 2.30 §7): its first version. Refuses a committee that does not stand, nobody whom it is
 * for, and a time longer than a year from an assessed budget or a year and a half from others (ddr.md §1.11).
 */
export const draftProject = defineAction({
  name: 'communityProject.draft',
  kind: 'intent',
  noun: projectNoun,
  roles: ['cvrOfficer'],
  input: z.strictObject({
    ...{ id: Id, paperId: Id, committeeId: Id, title: CommunityProject.shape.title },
    ...paperInput,
  }),
  facts: z.object({ committee: Committee.nullable() }),
  needs: ({ committeeId }) => ({ committee: { noun: committeeNoun, id: committeeId } }),
  decide(project, { id, paperId, committeeId, title, ...content }, { committee }, { actor, at }) {
    if (project) return refuse('communityProject.exists')
    if (!committee || !reaches(actor, { ...committee, siteId: null }))
      return refuse('committee.unknown', {}, 'committeeId')
    if (committee.status !== 'standing') return refuse('committee.dissolved', {}, 'committeeId')
    const misfit = misfitOf(content)
    if (misfit) return misfit
    const { sideId, placeCode } = committee
    const drafted = { change: '', draftedBy: actor.id, draftedAt: at, version: 1, sideId, projectId: id }
    const entered = { id, sideId, committeeId, placeCode, title, paperId, version: 1, draftedBy: actor.id }
    return accept([
      put(projectNoun, { ...entered, ...nobodyYet, status: 'drafted' }),
      put(paperNoun, { id: paperId, ...content, ...drafted }),
    ])
  },
})

/**
 * Enters a new version of the paper, with what changed: of a draft, or after the review, as the committee revises before it
 * signs off. Earlier versions are kept.
 */
export const reviseProject = defineAction({
  name: 'communityProject.revise',
  kind: 'intent',
  noun: projectNoun,
  roles: ['cvrOfficer'],
  input: z.strictObject({ ...{ id: Id, paperId: Id, change: requiredText(1000) }, ...paperInput }),
  facts: noFacts,
  decide(project, { id, paperId, change, ...content }, _facts, { actor, at }) {
    const found = stepOn(project, 'revise', actor)
    if (isRefusal(found)) return found
    const misfit = misfitOf(content)
    if (misfit) return misfit
    const version = found.version + 1
    const drafted = { change, draftedBy: actor.id, draftedAt: at, version, sideId: found.sideId, projectId: id }
    return accept([
      put(projectNoun, { ...found, paperId, version, draftedBy: actor.id }),
      put(paperNoun, { id: paperId, ...content, ...drafted }),
    ])
  },
})

/** Puts the paper before a meeting of the approval committee; refused less than seven days before it meets (R-CVR). */
export const submitProject = defineAction({
  name: 'communityProject.submit',
  kind: 'intent',
  noun: projectNoun,
  roles: ['cvrOfficer'],
  input: z.strictObject({ id: Id, meetingId: Id }),
  facts: z.object({ programme: Programme.nullable(), meeting: ReviewMeeting.nullable() }),
  needs: ({ meetingId }) => ({ programme: programmeRef, meeting: { noun: meetingNoun, id: meetingId } }),
  decide(project, { meetingId }, { programme, meeting }, { actor, at, received }) {
    const found = stepOn(project, 'submit', actor)
    if (isRefusal(found)) return found
    if (!programme || !meeting || meeting.sideId !== found.sideId)
      return refuse('reviewMeeting.unknown', {}, 'meetingId')
    if (meeting.status !== 'planned') return refuse('reviewMeeting.ended', {}, 'meetingId')
    const days = daysUntil(dayOf(received, programme.timeZone), meeting.meetsOn)
    if (days < noticeDays) return refuse('communityProject.late', { days, needed: noticeDays }, 'meetingId')
    const submitted = { meetingId, submittedBy: actor.id, submittedAt: at, status: 'submitted' } as const
    return accept([put(projectNoun, { ...found, ...submitted })])
  },
})

/**
 * Says what the approval committee found: recommended, given back to be changed, or rejected; with its remarks. Refused before
 * the meeting was held, and to whoever drafted or submitted it (R-SOD).
 */
export const reviewProject = defineAction({
  name: 'communityProject.review',
  kind: 'intent',
  noun: projectNoun,
  roles: ['reviewCommittee'],
  input: z.strictObject({
    id: Id,
    verdict: z.enum(['recommended', 'givenBack', 'rejected']),
    remarks: requiredText(2000),
  }),
  facts: z.object({ meeting: ReviewMeeting.nullable() }),
  needs: (_input, _actor, project) => ({
    meeting: project?.meetingId ? { noun: meetingNoun, id: project.meetingId } : null,
  }),
  decide(project, { verdict, remarks }, { meeting }, { actor, at }) {
    const found = stepOn(project, 'review', actor)
    if (isRefusal(found)) return found
    if (meeting?.status !== 'held') return refuse('communityProject.notMet')
    if (found.draftedBy === actor.id || found.submittedBy === actor.id) return refuse('signature.twoPersonRule')
    const reviewed = { reviewedBy: actor.id, reviewedAt: at, remarks }
    const status = verdict === 'givenBack' ? 'drafted' : verdict
    return accept([put(projectNoun, { ...found, ...reviewed, status })])
  },
})

/**
 * Records that the community’s committee signed the reviewed project off, with its votes. Refused where its members or leaders
 * are less than three in ten women, and where more were against than in favour (R-CVR).
 */
export const signOffProject = defineAction({
  name: 'communityProject.signOff',
  kind: 'intent',
  noun: projectNoun,
  roles: ['cvrOfficer'],
  input: z.strictObject({ id: Id, inFavour: z.int().min(0).max(1000), against: z.int().min(0).max(1000) }),
  facts: z.object({ committee: Committee.nullable() }),
  needs: (_input, _actor, project) => ({
    committee: project ? { noun: committeeNoun, id: project.committeeId } : null,
  }),
  decide(project, { inFavour, against }, { committee }, { actor, at }) {
    const found = stepOn(project, 'signOff', actor)
    if (isRefusal(found)) return found
    if (committee?.status !== 'standing') return refuse('committee.dissolved')
    if (quotasMissed(committee.composition).length > 0) return refuse('communityProject.quota')
    const { women, men } = committee.composition
    if (inFavour + against > women + men) return refuse('communityProject.votes', { members: women + men }, 'inFavour')
    if (inFavour <= against) return refuse('communityProject.against', {}, 'inFavour')
    const signedOff = { inFavour, against, signedOffBy: actor.id, signedOffAt: at, status: 'signedOff' } as const
    return accept([put(projectNoun, { ...found, ...signedOff })])
  },
})

/** Lets a project begin and its money be spent; never who drafted it or recorded that it was signed off (R-SOD). */
export const startProject = defineAction({
  name: 'communityProject.start',
  kind: 'intent',
  noun: projectNoun,
  roles: ['director'],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(project, _input, _facts, { actor, at }) {
    const found = stepOn(project, 'start', actor)
    if (isRefusal(found)) return found
    if (found.draftedBy === actor.id || found.signedOffBy === actor.id) return refuse('signature.twoPersonRule')
    return accept([put(projectNoun, { ...found, startedBy: actor.id, startedAt: at, status: 'running' })])
  },
})

/** Ends a running project with its results; flagged where nothing was reported of it. */
export const completeProject = defineAction({
  name: 'communityProject.complete',
  kind: 'intent',
  noun: projectNoun,
  roles: ['cvrOfficer'],
  input: z.strictObject({ id: Id, results: requiredText(4000) }),
  facts: z.object({ reports: z.int() }),
  decide(project, { results }, { reports }, { actor, at }) {
    const found = stepOn(project, 'complete', actor)
    if (isRefusal(found)) return found
    const writes = [
      put(projectNoun, { ...found, results, endedBy: actor.id, endedAt: at, status: 'completed' as const }),
    ]
    return reports > 0 ? accept(writes) : acceptWithFlags([{ code: 'communityProject.unreported', facts: {} }], writes)
  },
})

/** Stops a project before its end, or gives a draft up, with the reason. */
export const stopProject = defineAction({
  name: 'communityProject.stop',
  kind: 'intent',
  noun: projectNoun,
  roles: ['cvrOfficer', 'director'],
  input: z.strictObject({ id: Id, results: requiredText(4000) }),
  facts: noFacts,
  decide(project, { results }, _facts, { actor, at }) {
    const found = stepOn(project, 'stop', actor)
    if (isRefusal(found)) return found
    return accept([put(projectNoun, { ...found, results, endedBy: actor.id, endedAt: at, status: 'stopped' })])
  },
})
