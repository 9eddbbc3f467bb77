import { z } from 'zod'
import { Incident, incidentNoun } from '../incidents/incident.ts'
import { foundIncident, incidentFrom } from '../incidents/incident-actions.ts'
import { type Context, defineAction } from '../kernel/action.ts'
import { readWithin } from '../kernel/coordinates/coordinates.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { withinReach } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { type Violation, violationNoun } from '../violations/violation.ts'
import { Sides, sideOfParty, violationStep } from '../violations/violation-actions.ts'
import { classWords } from './code-lists.ts'
import { Line, type Sighting, sightingExaminers, sightingNoun, sightingRecorders, sightingShape } from './line.ts'
import { asksToExamine, judgements } from './line-geometry.ts'

/**
 * Writes down heavy weapons that were seen: on their own or as part of an incident. What was seen is a fact. The machine says of each line
 * and zone in force that day where the place lies, by geometry alone; where it is on the wrong side, or may be, somebody is asked to
 * examine it (§2.2: weapons in violation of withdrawal lines, by side, line and site).
 */
export const recordSighting = defineAction({
  name: 'weaponSighting.record',
  kind: 'fact',
  noun: sightingNoun,
  roles: sightingRecorders,
  input: z.strictObject({ id: Id, ...sightingShape }),
  facts: z.object({
    programme: Programme.nullable(),
    incident: Incident.nullable(),
    placeKnown: z.boolean(),
    sides: Sides,
    /** Every line in force. */
    lines: z.array(Line),
  }),
  needs: ({ incidentId }) => ({
    programme: programmeRef,
    incident: incidentId === null ? null : { noun: incidentNoun, id: incidentId },
  }),
  decide(sighting, { id, ...said }, { programme, incident, placeKnown, sides, lines }, { actor, at, received }) {
    if (sighting) return refuse('weaponSighting.exists')
    if (!placeKnown) return refuse('place.unknown', { code: said.placeCode }, 'placeCode')
    if (said.seenOn > dayOf(received, programme?.timeZone ?? 'UTC'))
      return refuse('weaponSighting.notYet', {}, 'seenOn')
    const partySideId = sideOfParty(said, sides)
    if (partySideId === undefined) return refuse('violation.partySide', {}, 'partySideId')
    const of = said.incidentId === null ? undefined : foundIncident(incident, actor)
    if (of && isRefusal(of)) return { ...of, field: 'incidentId' }
    const read = readWithin(said.placeTyped, said.radiusM)
    if (isRefusal(read)) return read
    const seen = { ...said, ...read, partySideId }
    const verdicts = judgements(lines, seen)
    const next: Sighting = {
      ...{ ...seen, id, sideId: of ? of.sideId : actor.sideId, verdicts },
      ...{ status: asksToExamine(verdicts) ? 'toExamine' : 'clear', recordedBy: actor.id, recordedAt: at },
      ...{ decidedBy: null, decidedAt: null, reason: '' },
    }
    return accept([put(sightingNoun, next)])
  },
})

/** An article that such a sighting breaches, as the annex of its agreement says. */
const Breach = z.object({ agreementId: Id, articleId: Id })

/**
 * What becomes of a sighting that the machine pointed at: an incident is written of it and a violation of the line's article proposed, for
 * others to corroborate and confirm; or it is dismissed, with the reason. The machine decides neither.
 */
export const examineSighting = defineAction({
  name: 'weaponSighting.examine',
  kind: 'intent',
  noun: sightingNoun,
  roles: sightingExaminers,
  input: z.strictObject({
    id: Id,
    outcome: z.enum(['incident', 'dismissed']),
    /** The id of the incident that is written; not needed where the sighting is part of one, or is dismissed. */
    incidentId: Id.nullable(),
    note: requiredText(2000),
  }),
  facts: z.object({
    programme: Programme.nullable(),
    /** The incident that it is part of, or that is there under the id of the one to be written. */
    incident: Incident.nullable(),
    breaches: z.array(Breach),
  }),
  needs: ({ incidentId }, _actor, record) => {
    const id = record?.incidentId ?? incidentId
    return { programme: programmeRef, incident: id === null ? null : { noun: incidentNoun, id } }
  },
  decide(sighting, { outcome, incidentId, note }, facts, context) {
    const { actor, at } = context
    const found = withinReach(actor, sighting, refuse('weaponSighting.unknown'))
    if (isRefusal(found)) return found
    if (found.status !== 'toExamine') return refuse('weaponSighting.notNow')
    const decided = { decidedBy: actor.id, decidedAt: at, reason: note }
    if (outcome === 'dismissed') return accept([put(sightingNoun, { ...found, ...decided, status: 'dismissed' })])
    const of = found.incidentId ?? incidentId
    if (of === null) return refuse('weaponSighting.noIncident', {}, 'incidentId')
    const said = { ...saidOf(found), description: note }
    const written =
      found.incidentId === null ? incidentFrom(said, { id: of, sideId: found.sideId }, facts, context) : []
    if (isRefusal(written)) return written
    return accept([
      ...written,
      put(sightingNoun, { ...found, ...decided, incidentId: of, status: 'incident' }),
      ...facts.breaches.flatMap((breach) => proposed(found, of, breach, note, context)),
    ])
  },
})

/** What a sighting says of the incident that it was. */
function saidOf({ seenOn, seenTime, placeCode, placeTyped, radiusM, count, party, weaponClass }: Sighting) {
  return {
    ...{ type: 'heavyWeapon' as const, startedOn: seenOn, startedTime: seenTime, placeCode, placeTyped, radiusM },
    ...{ located: 'gps' as const, count, weapon: classWords(weaponClass) },
    actors: [{ role: 'actor' as const, kind: 'unknown' as const, name: party, groupId: null }],
  }
}

/** A violation of the line's article, proposed by who examined the sighting. */
function proposed(
  { sideId, party, partySideId }: Sighting,
  incidentId: Id,
  breach: z.infer<typeof Breach>,
  grounds: string,
  context: Context,
): Write[] {
  const id = derivedId(context.actionId, `violation ${breach.articleId}`)
  const next: Violation = {
    ...{ ...breach, id, sideId, incidentId, code: 'heavyWeapon', party, partySideId, grounds },
    ...{ status: 'proposed', handling: 'open', finding: null, recordedBy: context.actor.id, recordedAt: context.at },
    ...{ decidedBy: null, decidedAt: null },
  }
  return [put(violationNoun, next), violationStep(next, 'proposed', grounds, context)]
}
