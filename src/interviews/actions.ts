import { z } from 'zod'
import { Association } from '../groups/association.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { mayBeChild, Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef, User, userNoun } from '../programme/programme.ts'
import { Grade, GradeFinding, gradeMisfit, gradeNoun, Marks, statusAfter } from './grade.ts'
import { Answers, answersMisfit, Interview, interviewMay, interviewNoun, owesReason } from './interview.ts'
import { QuestionSet, questionSetMay, questionSetNoun } from './question-set.ts'

/** The rule until version 2, for entries that were decided by it: the interviewer's sex was what they typed. */
export const holdInterviewUntil2 = defineAction({
  name: 'interview.hold',
  kind: 'intent',
  noun: interviewNoun,
  roles: ['registrationOfficer', 'screener', 'groupOfficer'],
  input: z.strictObject({
    id: Id,
    personId: Id,
    questionSetId: Id,
    answers: Answers,
    interviewerSex: Interview.shape.interviewerSex,
    sexReason: Interview.shape.sexReason,
    language: Interview.shape.language,
    companion: z.boolean(),
  }),
  sealed: ['answers', 'interviewerSex', 'sexReason', 'language', 'companion'],
  sealedUnder: (input) => input.personId,
  facts: z.object({
    programme: Programme.nullable(),
    person: Person.nullable(),
    questionSet: QuestionSet.nullable(),
    association: Association.nullable(),
    unfinished: z.boolean(),
  }),
  needs: (input) => ({
    programme: programmeRef,
    person: { noun: personNoun, id: input.personId },
    questionSet: { noun: questionSetNoun, id: input.questionSetId },
  }),
  decide(interview, input, { programme, person, questionSet, association, unfinished }, { actor, at, received }) {
    if (interview) return refuse('interview.exists')
    if (!programme || !person || !reaches(actor, person)) return refuse('person.unknown')
    if (isTransferred(person)) return refuse('person.transferred')
    if (mayBeChild(person.birth, dayOf(received, programme.timeZone))) return refuse('interview.child')
    if (!association) return refuse('interview.noAssociation')
    if (unfinished) return refuse('interview.unfinished')
    if (!questionSet || !(questionSet.joint || questionSet.sideId === person.sideId))
      return refuse('questionSet.unknown', {}, 'questionSetId')
    if (!questionSetMay('use', questionSet)) return refuse('questionSet.notInForce', {}, 'questionSetId')
    if (owesReason(person, input.interviewerSex) && input.sexReason === '')
      return refuse('interview.sexReasonNeeded', {}, 'sexReason')
    const wrong = answersMisfit(questionSet.questions, association.role, input.answers)
    if (wrong) return wrong
    return accept([
      put(interviewNoun, {
        ...input,
        sideId: person.sideId,
        siteId: person.siteId,
        groupId: association.groupId,
        role: association.role,
        questionSetVersion: questionSet.version,
        sexReason: owesReason(person, input.interviewerSex) ? input.sexReason : '',
        interviewer: actor.id,
        heldAt: at,
        status: 'held',
        gradedBy: [],
        outcomeAt: null,
      }),
    ])
  },
})

/**
 * Records a verification interview (ddr.md §1.3, R-EL3) about the group that the person's standing association names.
 * Refused, and nothing of it stored, for a child, somebody who may be one, or who was transferred to another pathway (R-CHD2); where a woman was interviewed by
 * no woman and no reason is given (R-GEN1); while an earlier interview waits for its grades, since a bad beginning is
 * not to be made good by another try. Refused
 * too where the interviewer says another sex than they were appointed with.
 */
export const holdInterview = defineAction({
  ...holdInterviewUntil2,
  version: 2,
  facts: holdInterviewUntil2.facts.extend({ officer: User.nullable() }),
  needs: (input, actor) => ({
    programme: programmeRef,
    person: { noun: personNoun, id: input.personId },
    questionSet: { noun: questionSetNoun, id: input.questionSetId },
    officer: { noun: userNoun, id: actor.id },
  }),
  decide(interview, input, facts, context) {
    const recorded = facts.officer?.sex ?? null
    const decision = holdInterviewUntil2.decide(interview, input, facts, context)
    if (decision.outcome === 'refused' || recorded === null || recorded === input.interviewerSex) return decision
    return refuse('interview.otherSex', {}, 'interviewerSex')
  },
})

/**
 * Grades an interview: 0 to 3 for each answer, and a finding. Never by who held it, never twice by one person, and
 * without having seen what others gave. Two findings that agree decide; else a third grader does.
 */
export const gradeInterview = defineAction({
  name: 'interview.grade',
  kind: 'intent',
  noun: interviewNoun,
  roles: ['screener', 'groupOfficer'],
  input: z.strictObject({ id: Id, marks: Marks, finding: GradeFinding, reason: Grade.shape.reason }),
  sealed: ['marks', 'finding', 'reason'],
  sealedUnder: (_input, interview) => interview?.personId ?? null,
  facts: z.object({
    programme: Programme.nullable(),
    person: Person.nullable(),
    questionSet: QuestionSet.nullable(),
    /** What was found so far, in order. */
    findings: z.array(GradeFinding),
  }),
  needs: (_input, _actor, interview) => ({
    programme: programmeRef,
    person: interview ? { noun: personNoun, id: interview.personId } : null,
    questionSet: interview ? { noun: questionSetNoun, id: interview.questionSetId } : null,
  }),
  decide(interview, input, { programme, person, questionSet, findings }, { actor, at, received, actionId }) {
    if (!interview || !reaches(actor, interview) || !programme || !person || !questionSet)
      return refuse('interview.unknown')
    if (isTransferred(person)) return refuse('person.transferred')
    if (mayBeChild(person.birth, dayOf(received, programme.timeZone))) return refuse('interview.child')
    if (!interviewMay('grade', interview)) return refuse('interview.finished')
    if (interview.interviewer === actor.id) return refuse('grade.ownInterview')
    if (interview.gradedBy.includes(actor.id)) return refuse('grade.given')
    const n = findings.length + 1
    const { answers } = interview
    const wrong = gradeMisfit(input, { answers, passMark: questionSet.passMark, n })
    if (wrong) return wrong
    const { id: interviewId, ...given } = input
    const status = statusAfter([...findings, input.finding])
    const finished = !interviewMay('grade', { status })
    return accept([
      put(interviewNoun, {
        ...interview,
        status,
        gradedBy: [...interview.gradedBy, actor.id],
        outcomeAt: finished ? at : null,
      }),
      put(gradeNoun, {
        ...given,
        id: derivedId(actionId, 'grade'),
        sideId: interview.sideId,
        siteId: interview.siteId,
        interviewId,
        interviewer: interview.interviewer,
        grader: actor.id,
        n,
        givenAt: at,
      }),
    ])
  },
})
