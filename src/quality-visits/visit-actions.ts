import { z } from 'zod'
import { Hazard, hazardNoun } from '../hazards/hazard.ts'
import { defineAction, noFacts } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  correctors,
  type NonConformity,
  nonConformityMay,
  nonConformityNoun,
  QualityVisit,
  qualityVisitNoun,
  Severity,
  visitors,
} from './quality-visit.ts'

const Found = z.strictObject({ id: Id, severity: Severity, description: requiredText(2000), dueOn: Day })

/** What cannot be in a visit, whatever was seen: sizes of a sample that are missing, or a result that denies what was found. */
function wrongIn(visit: QualityVisit, found: readonly z.infer<typeof Found>[], today: Day): Refusal | undefined {
  if (visit.visitedOn > today) return refuse('qualityVisit.notYet', {}, 'visitedOn')
  const isSample = visit.kind === 'sample'
  if (isSample && visit.sampleM2 === null) return refuse('qualityVisit.noSample', {}, 'sampleM2')
  if (isSample && visit.itemsFound === null) return refuse('qualityVisit.noCount', {}, 'itemsFound')
  if ((visit.itemsFound ?? 0) > 0 && !found.some(({ severity }) => severity === 'critical'))
    return refuse('qualityVisit.itemIsCritical', {}, 'nonConformities')
  const saysNo = Object.values(visit.answers).includes('no')
  if (visit.result === 'conforms' && (found.some(({ severity }) => severity !== 'minor') || saysNo))
    return refuse('qualityVisit.notConform', {}, 'result')
  if (visit.result === 'doesNotConform' && found.length === 0)
    return refuse('qualityVisit.nothingNamed', {}, 'nonConformities')
  const early = found.findIndex(({ dueOn }) => dueOn < visit.visitedOn)
  if (early >= 0) return refuse('qualityVisit.dueBefore', {}, `nonConformities.${early}.dueOn`)
  return undefined
}

/**
 * Writes down a visit to a team's work, or a sample of ground that was worked, with what does not conform (§1.1, QA; IMAS 07.40, 09.20).
 * An item found in a sample is a critical non-conformity. Who recorded the work does not sample it.
 */
export const recordVisit = defineAction({
  name: 'qualityVisit.record',
  kind: 'fact',
  noun: qualityVisitNoun,
  roles: visitors,
  input: z.strictObject({
    ...QualityVisit.omit({ sideId: true, visitedBy: true, recordedAt: true }).shape,
    nonConformities: z.array(Found).max(30),
  }),
  facts: z.object({ programme: Programme.nullable(), hazard: Hazard.nullable(), workedByActor: z.boolean() }),
  needs: ({ hazardId }) => ({ programme: programmeRef, hazard: { noun: hazardNoun, id: hazardId } }),
  decide(visit, { nonConformities, ...input }, { programme, hazard, workedByActor }, { actor, at, received }) {
    if (visit) return refuse('qualityVisit.exists')
    if (!hazard || !reaches(actor, { ...hazard, siteId: null })) return refuse('hazard.unknown', {}, 'hazardId')
    if (workedByActor) return refuse('signature.twoPersonRule')
    const next = { ...input, sideId: hazard.sideId, visitedBy: actor.id, recordedAt: at }
    const wrong = wrongIn(next, nonConformities, dayOf(received, programme?.timeZone ?? 'UTC'))
    if (wrong) return wrong
    const open = { status: 'open', measure: '', correctedBy: null, correctedAt: null } as const
    return accept([
      put(qualityVisitNoun, next),
      ...nonConformities.map((found) =>
        put(nonConformityNoun, {
          ...{ ...found, ...open, closingNote: '', closedBy: null, closedAt: null },
          ...{ sideId: hazard.sideId, hazardId: hazard.id, visitId: input.id },
        }),
      ),
    ])
  },
})

/** The non-conformity within the actor's reach, in a status in which the step is possible; or why not. */
function stepOn(found: NonConformity | undefined, step: Parameters<typeof nonConformityMay>[0], actor: Actor) {
  if (!found || !reaches(actor, { ...found, siteId: null })) return refuse('nonConformity.unknown')
  return nonConformityMay(step, found) ? found : refuse('nonConformity.notNow')
}

/** Says what was done about a non-conformity (§1.1, measures taken). */
export const correctNonConformity = defineAction({
  name: 'nonConformity.correct',
  kind: 'intent',
  noun: nonConformityNoun,
  roles: correctors,
  input: z.strictObject({ id: Id, measure: requiredText(2000) }),
  facts: noFacts,
  decide(found, { measure }, _facts, { actor, at }) {
    const open = stepOn(found, 'correct', actor)
    if (isRefusal(open)) return open
    return accept([
      put(nonConformityNoun, { ...open, status: 'corrected', measure, correctedBy: actor.id, correctedAt: at }),
    ])
  },
})

/** Says that a non-conformity was put right, by somebody else than who corrected it (§1.3, verified closed). */
export const closeNonConformity = defineAction({
  name: 'nonConformity.close',
  kind: 'intent',
  noun: nonConformityNoun,
  roles: visitors,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(found, { note }, _facts, { actor, at }) {
    const corrected = stepOn(found, 'close', actor)
    if (isRefusal(corrected)) return corrected
    if (corrected.correctedBy === actor.id) return refuse('signature.twoPersonRule')
    const closed = { status: 'closed', closingNote: note, closedBy: actor.id, closedAt: at } as const
    return accept([put(nonConformityNoun, { ...corrected, ...closed })])
  },
})

/** Says that a non-conformity is not put right yet, and what is missing; the measure so far stays in the journal (§1.3). */
export const sendBackNonConformity = defineAction({
  name: 'nonConformity.sendBack',
  kind: 'intent',
  noun: nonConformityNoun,
  roles: visitors,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: noFacts,
  decide(found, { note }, _facts, { actor }) {
    const corrected = stepOn(found, 'sendBack', actor)
    if (isRefusal(corrected)) return corrected
    const open = { status: 'open', closingNote: note, correctedBy: null, correctedAt: null } as const
    return accept([put(nonConformityNoun, { ...corrected, ...open })])
  },
})
