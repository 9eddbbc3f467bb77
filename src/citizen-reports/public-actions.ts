import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  CitizenReport,
  type CitizenReportStep,
  citizenReportNoun,
  citizenReportStepNoun,
  mostAdditions,
  mostPhotos,
  Told,
} from './citizen-report.ts'

/** What the citizen did: a step without an officer. */
function stepOf(
  { id: reportId, sideId }: Pick<CitizenReport, 'id' | 'sideId'>,
  kind: CitizenReportStep['kind'],
  sealed: string,
  { actionId, received }: { actionId: Id; received: string },
) {
  const id = derivedId(actionId, 'step')
  return put(citizenReportStepNoun, { id, sideId, reportId, kind, takenBy: null, takenAt: received, sealed })
}

const { sideId, kinds, occurredOn, dayAbout, placeCode, consent, held, followMark } = CitizenReport.shape

/**
 * Takes in what somebody without an account reported of harm to civilians (ordnance-incidents-maps.md §2.2, attack on civilians and
 * objects). Everything is sealed under the report's own key, in the journal with the rest. It is for joint bodies alone, unless the
 * citizen named an authority that may read it, too. Refused is a day to come, and a place or authority that nobody knows.
 */
export const receiveCitizenReport = defineAction({
  name: 'citizenReport.receive',
  kind: 'fact',
  noun: citizenReportNoun,
  roles: [],
  input: z.strictObject({
    ...{ id: Id, sideId, kinds, occurredOn, dayAbout, placeCode, consent, held, followMark },
    told: Told,
  }),
  sealed: ['sideId', 'kinds', 'occurredOn', 'dayAbout', 'placeCode', 'consent', 'held', 'followMark', 'told'],
  sealedUnder: ({ id }) => id,
  facts: z.object({
    programme: Programme.nullable(),
    placeKnown: z.boolean(),
    sideKnown: z.boolean(),
    sealed: z.string(),
    words: z.string(),
  }),
  needs: () => ({ programme: programmeRef }),
  decide(report, { told, ...input }, { programme, placeKnown, sideKnown, sealed, words }, context) {
    const { received } = context
    if (report) return refuse('citizenReport.exists')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    if (!sideKnown) return refuse('citizenReport.noSuchAuthority', {}, 'sideId')
    if (input.occurredOn !== null && input.occurredOn > dayOf(received, programme?.timeZone ?? 'UTC'))
      return refuse('citizenReport.notYet', {}, 'occurredOn')
    const urgent = told.under18 === 'yes' || told.help.some((help) => help === 'medical' || help === 'protection')
    const next: CitizenReport = {
      ...{
        ...input,
        status: 'received',
        urgent,
        unread: false,
        incidentId: null,
        statementId: null,
        setAsideBy: null,
        handledBy: null,
      },
      ...{ handledAt: null, receivedAt: received, withdrawnAt: null, useStoppedAt: null, sealed },
    }
    return accept([put(citizenReportNoun, next), stepOf(next, 'received', words, context)])
  },
})

/**
 * Takes in what whoever holds the code adds or answers. A question that was open is answered by it, and an officer has to look.
 * Refused once consent was withdrawn, and after thirty additions: then a new report is the way.
 */
export const addToCitizenReport = defineAction({
  name: 'citizenReport.add',
  kind: 'fact',
  noun: citizenReportNoun,
  roles: [],
  input: z.strictObject({ id: Id, said: plainText(4000), photos: z.int().min(0).max(mostPhotos) }),
  sealed: ['said', 'photos'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ additions: z.int(), words: z.string() }),
  decide(report, { said, photos }, { additions, words }, context) {
    if (!report) return refuse('citizenReport.noSuchCode')
    if (report.withdrawnAt !== null) return refuse('citizenReport.withdrawn')
    if (said === '' && photos === 0) return refuse('citizenReport.nothingAdded', {}, 'said')
    if (additions >= mostAdditions) return refuse('citizenReport.tooMuch')
    const status = report.status === 'asked' ? ('looked' as const) : report.status
    const next: CitizenReport = { ...report, status, unread: true }
    return accept([put(citizenReportNoun, next), stepOf(next, 'added', words, context)])
  },
})

/**
 * Takes back the consent: from then on nobody opens what was said, nothing more is taken from it, and where something was, an officer
 * has to say that its use ended. What was said stays sealed, so that nobody can say that it never was.
 */
export const withdrawCitizenReport = defineAction({
  name: 'citizenReport.withdraw',
  kind: 'fact',
  noun: citizenReportNoun,
  roles: [],
  input: z.strictObject({ id: Id }),
  sealed: [],
  sealedUnder: ({ id }) => id,
  facts: z.object({ words: z.string() }),
  decide(report, _input, { words }, context) {
    if (!report) return refuse('citizenReport.noSuchCode')
    if (report.withdrawnAt !== null) return refuse('citizenReport.withdrawn')
    const next: CitizenReport = { ...report, withdrawnAt: context.received, unread: false }
    return accept([put(citizenReportNoun, next), stepOf(next, 'withdrawn', words, context)])
  },
})
