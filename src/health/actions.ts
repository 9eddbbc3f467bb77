import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { accept, type Decision, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Person, personNoun } from '../people/person.ts'
import { isTransferred } from '../people/transfer.ts'
import {
  type HealthEntry,
  healthEntryNoun,
  healthKey,
  OutbreakDetail,
  ReferralDetail,
  ScreeningDetail,
  TestDetail,
  VaccinationDetail,
} from './health-entry.ts'
import { Fitness, TravelFitness, travelFitnessNoun } from './travel-fitness.ts'

const facts = z.object({
  person: Person.nullable(),
  /** What was entered, sealed under the person's health key. */
  sealed: z.string(),
})

const ofPerson = { id: Id, personId: Id }
const common = {
  kind: 'intent',
  noun: healthEntryNoun,
  roles: ['clinician'],
  sealedUnder: ({ personId }: { personId: Id }) => healthKey(personId),
  needs: ({ personId }: { personId: Id }) => ({ person: { noun: personNoun, id: personId } }),
  facts,
} as const

function enter(
  entry: HealthEntry | undefined,
  kind: HealthEntry['kind'],
  { id }: { id: Id },
  { person, sealed }: z.infer<typeof facts>,
  { actor, at }: Context,
  misfit?: Refusal,
): Decision {
  if (entry) return refuse('healthRecord.exists')
  if (!person || !reaches(actor, person)) return refuse('person.unknown')
  if (isTransferred(person)) return refuse('person.transferred')
  // Their health had a key of its own, which may never have been made: nothing is sealed under a new one.
  if (person.erasedAt !== null) return refuse('subject.erased')
  if (misfit) return misfit
  const { id: personId, sideId, siteId } = person
  const entered = {
    id,
    personId,
    keyId: healthKey(personId),
    sideId,
    siteId,
    kind,
    enteredBy: actor.id,
    enteredAt: at,
    sealed,
  }
  return accept([put(healthEntryNoun, entered)])
}

/** Records what a clinician found on first contact, with the Washington Group's short set (IDDRS 5.70, 5.80). */
export const screenHealth = defineAction({
  ...common,
  name: 'healthRecord.screen',
  input: z.strictObject({ ...ofPerson, detail: ScreeningDetail }),
  sealed: ['personId', 'detail'],
  decide: (entry, input, found, context) => enter(entry, 'screening', input, found, context),
})

/**
 * Records a test that the person asked for: opt-in, counselled, with consent (IDDRS 5.60). Refused without either. The
 * result leaves the compartment in no form, and nothing in the programme asks for it.
 */
export const recordTest = defineAction({
  ...common,
  name: 'healthRecord.test',
  input: z.strictObject({ ...ofPerson, detail: TestDetail }),
  sealed: ['personId', 'detail'],
  decide(entry, input, found, context) {
    const { consent, counselled } = input.detail
    const misfit = !consent
      ? refuse('healthRecord.consentNeeded', {}, 'detail.consent')
      : counselled
        ? undefined
        : refuse('healthRecord.counselFirst', {}, 'detail.counselled')
    return enter(entry, 'test', input, found, context, misfit)
  },
})

/** Refers somebody to care elsewhere. */
export const referHealth = defineAction({
  ...common,
  name: 'healthRecord.refer',
  input: z.strictObject({ ...ofPerson, detail: ReferralDetail }),
  sealed: ['personId', 'detail'],
  decide: (entry, input, found, context) => enter(entry, 'referral', input, found, context),
})

/** Records a vaccination. */
export const vaccinate = defineAction({
  ...common,
  name: 'healthRecord.vaccinate',
  input: z.strictObject({ ...ofPerson, detail: VaccinationDetail }),
  sealed: ['personId', 'detail'],
  decide: (entry, input, found, context) => enter(entry, 'vaccination', input, found, context),
})

/** Notes signs of an outbreak and what was done about them (IDDRS 5.70, outbreak control). */
export const noteOutbreak = defineAction({
  ...common,
  name: 'healthRecord.noteOutbreak',
  input: z.strictObject({ ...ofPerson, detail: OutbreakDetail }),
  sealed: ['personId', 'detail'],
  decide: (entry, input, found, context) => enter(entry, 'outbreak', input, found, context),
})

/**
 * Says whether somebody is fit to travel: yes, not yet, or with transport. This alone others see, without the reason; what
 * was said before is kept. Its id is the person's.
 */
export const judgeFitness = defineAction({
  name: 'travelFitness.judge',
  kind: 'intent',
  noun: travelFitnessNoun,
  roles: ['clinician'],
  input: z.strictObject({ id: Id, fit: Fitness }),
  facts: z.object({ person: Person.nullable() }),
  needs: ({ id }) => ({ person: { noun: personNoun, id } }),
  decide(before, { id, fit }, { person }, { actor, at }) {
    if (!person || !reaches(actor, person)) return refuse('person.unknown')
    if (isTransferred(person)) return refuse('person.transferred')
    if (person.erasedAt !== null) return refuse('subject.erased')
    const { sideId, siteId } = person
    const { fit: said, judgedBy, judgedAt, earlier } = before ?? { fit: null, judgedBy: '', judgedAt: '', earlier: [] }
    const kept = said === null ? [] : [...earlier, { fit: said, judgedBy, judgedAt }]
    const now = { fit, judgedBy: actor.id, judgedAt: at, earlier: kept }
    return accept([put(travelFitnessNoun, TravelFitness.parse({ id, sideId, siteId, ...now }))])
  },
})
