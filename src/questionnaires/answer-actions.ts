import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { holds, reaches, reachOf } from '../kernel/roles.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { flowRoles, StationKind, stationRoles } from '../site-flow/station.ts'
import { SiteVisit, siteVisitNoun, visitMay } from '../site-flow/visit.ts'
import { type AnswerFaultCode, Answers, FilledForm } from './answers.ts'
import { Questionnaire, questionnaireMay, questionnaireNoun } from './questionnaire.ts'
import { answersKey, questionnaireAnswersNoun } from './questionnaire-answers.ts'
import { QuestionnaireShare, questionnaireShareNoun, shareAtMost, shareDays } from './questionnaire-share.ts'

const faultCodes: Readonly<Record<AnswerFaultCode, string>> = {
  required: 'questionnaireAnswers.required',
  constraint: 'questionnaireAnswers.constraint',
  type: 'questionnaireAnswers.type',
  choice: 'questionnaireAnswers.choice',
  rounds: 'questionnaireAnswers.rounds',
  notAsked: 'questionnaireAnswers.notAsked',
}

/**
 * Records what somebody answered to a questionnaire at its station (ddr.md §1.4, §1.7). Refuses a child, to whom a site puts no
 * questions (R-CHD2); an officer who does not work at the station; a version that is not in force; and answers that the form itself
 * would not take, by the evaluator of the tablet. The answers go into the journal alone, sealed.
 */
export const recordAnswers = defineAction({
  name: 'questionnaireAnswers.record',
  kind: 'intent',
  noun: questionnaireAnswersNoun,
  roles: [...flowRoles],
  input: z.strictObject({
    id: Id,
    visitId: Id,
    personId: Id.nullable(),
    questionnaireId: Id,
    station: StationKind,
    answers: Answers,
  }),
  sealed: ['questionnaireId', 'station', 'answers'],
  sealedUnder: answersKey,
  facts: z.object({
    programme: Programme.nullable(),
    visit: SiteVisit.nullable(),
    person: Person.nullable(),
    questionnaire: Questionnaire.nullable(),
  }),
  needs: (input) => ({
    programme: programmeRef,
    visit: { noun: siteVisitNoun, id: input.visitId },
    person: input.personId === null ? null : { noun: personNoun, id: input.personId },
    questionnaire: { noun: questionnaireNoun, id: input.questionnaireId },
  }),
  decide(known, { answers, ...input }, { programme, visit, person, questionnaire }, { actor, at, actionId }) {
    if (known) return refuse('questionnaireAnswers.exists')
    if (!programme || !visit || !reaches(actor, visit)) return refuse('siteVisit.unknown')
    if (!visitMay('pass', visit)) return refuse('siteVisit.over')
    if (visit.ageGroup === 'under18') return refuse('siteVisit.child')
    if (visit.personId !== input.personId) return refuse('siteVisit.personUnknown', {}, 'personId')
    if (person && isTransferred(person)) return refuse('person.transferred')
    if (!questionnaire || !(questionnaire.joint || questionnaire.sideId === visit.sideId))
      return refuse('questionnaire.unknown', {}, 'questionnaireId')
    if (!questionnaireMay('ask', questionnaire)) return refuse('questionnaire.notInForce', {}, 'questionnaireId')
    const { station } = questionnaire
    if (input.station !== station || !visit.stations.includes(station))
      return refuse('questionnaireAnswers.otherStation', {}, 'station')
    if (!holds(actor, stationRoles[station])) return refuse('station.notYours')
    const answeredOn = dayOf(at, programme.timeZone)
    const faults = new FilledForm(questionnaire.content, answers, answeredOn).faults()
    const [fault] = faults
    // The path names a question of the form, and nothing that was said.
    if (fault) return refuse(faultCodes[fault.code], { count: faults.length }, `answers.${fault.path}`)
    return accept([
      put(questionnaireAnswersNoun, {
        ...{ ...input, sideId: visit.sideId, siteId: visit.siteId, keyId: answersKey(input), entryId: actionId },
        ...{ answeredOn, recordedBy: actor.id, recordedAt: at },
      }),
    ])
  },
})

/**
 * Takes answers to a version out as a file, for a purpose, with the questions that are listed and nobody's name (R-SHR). Answers of
 * health are taken out by clinicians of the site alone, all others by directors. Refused where there are none.
 */
export const exportAnswers = defineAction({
  name: 'questionnaireShare.export',
  kind: 'intent',
  noun: questionnaireShareNoun,
  roles: ['director', 'clinician'],
  input: QuestionnaireShare.pick({
    id: true,
    questionnaireId: true,
    purpose: true,
    fields: true,
    fromDay: true,
    untilDay: true,
  })
    .strict()
    .refine(({ fromDay, untilDay }) => fromDay <= untilDay, { path: ['untilDay'], error: 'dates.reversed' }),
  // Beside the entries of the answers these would tell whose health was asked about.
  sealed: ['questionnaireId', 'fields'],
  sealedUnder: (input) => input.id,
  facts: z.object({
    programme: Programme.nullable(),
    questionnaire: Questionnaire.nullable(),
    answerIds: z.array(Id),
  }),
  needs: (input) => ({
    programme: programmeRef,
    questionnaire: { noun: questionnaireNoun, id: input.questionnaireId },
  }),
  decide(share, input, { programme, questionnaire, answerIds }, { actor, at, received }) {
    if (share) return refuse('questionnaireShare.exists')
    if (!programme || !questionnaire || !(questionnaire.joint || actor.joint || questionnaire.sideId === actor.sideId))
      return refuse('questionnaire.unknown', {}, 'questionnaireId')
    if (!holds(actor, [questionnaire.station === 'health' ? 'clinician' : 'director']))
      return refuse('questionnaireShare.notYours')
    const asked = questionnaire.content.items.filter(({ kind }) => !['group', 'repeat', 'note'].includes(kind))
    if (!input.fields.every((field) => asked.some(({ name }) => name === field)))
      return refuse('questionnaireShare.fieldUnknown', {}, 'fields')
    if (answerIds.length === 0) return refuse('questionnaireShare.nothing')
    if (answerIds.length > shareAtMost) return refuse('questionnaireShare.tooMany', { limit: shareAtMost }, 'fromDay')
    return accept([
      put(questionnaireShareNoun, {
        ...{ ...input, fields: [...new Set(input.fields)], answerIds, station: questionnaire.station },
        ...{ sideId: actor.sideId, siteId: reachOf(actor) === 'site' ? actor.siteId : null },
        expiresOn: daysAfter(dayOf(received, programme.timeZone), shareDays),
        ...{ exportedBy: actor.id, exportedAt: at },
      }),
    ])
  },
})
