import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { evidenceNoun, Hazard, HazardEvidence, hazardMay, hazardNoun, surveyors } from './hazard.ts'

/** Adds what speaks for an area: one of eight types, seen, told or on record (§1.2, evidence grid). Nothing of it is taken back. */
export const addEvidence = defineAction({
  name: 'hazardEvidence.add',
  kind: 'fact',
  noun: evidenceNoun,
  roles: surveyors,
  input: HazardEvidence.omit({ sideId: true, recordedBy: true, recordedAt: true }).strict(),
  facts: z.object({ hazard: Hazard.nullable(), programme: Programme.nullable() }),
  needs: ({ hazardId }) => ({ hazard: { noun: hazardNoun, id: hazardId }, programme: programmeRef }),
  decide(evidence, input, { hazard, programme }, { actor, at, received }) {
    if (evidence) return refuse('hazard.evidenceExists')
    if (!hazard || !reaches(actor, { ...hazard, siteId: null })) return refuse('hazard.unknown', {}, 'hazardId')
    if (!hazardMay('evidence', hazard)) return refuse('hazard.notNow')
    if (input.seenOn !== null && input.seenOn > dayOf(received, programme?.timeZone ?? 'UTC'))
      return refuse('hazard.notYet', {}, 'seenOn')
    return accept([put(evidenceNoun, { ...input, sideId: hazard.sideId, recordedBy: actor.id, recordedAt: at })])
  },
})
