import { z } from 'zod'
import { Facility, facilityNoun } from '../facilities/facility.ts'
import { defineAction } from '../kernel/action.ts'
import { accept, acceptWithFlags, refuse } from '../kernel/decision.ts'
import { put } from '../kernel/record.ts'
import { reaches } from '../kernel/roles.ts'
import { groundOf, nearnessOf } from './consequences.ts'
import {
  Cordon,
  CordonEvacuation,
  CordonWarning,
  cordonEvacuationNoun,
  cordonKeepers,
  cordonNoun,
  cordonWarningNoun,
} from './cordon.ts'

const recorded = { sideId: true, recordedBy: true, recordedAt: true } as const

/** Writes down that somebody was warned of a cordon: whom, when and by what means (SD-4, notify list). It happened, so it stands. */
export const recordWarning = defineAction({
  name: 'cordonWarning.record',
  kind: 'fact',
  noun: cordonWarningNoun,
  roles: cordonKeepers,
  input: CordonWarning.omit(recorded).strict(),
  facts: z.object({ cordon: Cordon.nullable(), facility: Facility.nullable() }),
  needs: ({ cordonId, facilityId }) => ({
    cordon: { noun: cordonNoun, id: cordonId },
    facility: facilityId === null ? null : { noun: facilityNoun, id: facilityId },
  }),
  decide(warning, input, { cordon, facility }, { actor, at, received }) {
    if (warning) return refuse('cordon.warningExists')
    if (!cordon || !reaches(actor, { sideId: cordon.sideId, siteId: null }))
      return refuse('cordon.unknown', {}, 'cordonId')
    if (input.facilityId !== null && !isOf(cordon, facility)) return refuse('facility.unknown', {}, 'facilityId')
    if (input.warnedAt > received) return refuse('cordon.notYet', {}, 'warnedAt')
    return accept([put(cordonWarningNoun, { ...input, sideId: cordon.sideId, recordedBy: actor.id, recordedAt: at })])
  },
})

/** Whether a facility is public, or of the cordon's side. */
function isOf(cordon: Cordon, facility: Facility | null): boolean {
  return facility !== null && (facility.sideId === null || facility.sideId === cordon.sideId)
}

/**
 * Writes down how many people left, or came back. It happened, so it stands; somebody looks at it where they assembled inside the
 * cordon, or came back while it was in force.
 */
export const recordEvacuation = defineAction({
  name: 'cordonEvacuation.record',
  kind: 'fact',
  noun: cordonEvacuationNoun,
  roles: cordonKeepers,
  input: CordonEvacuation.omit(recorded).strict(),
  facts: z.object({ cordon: Cordon.nullable(), facility: Facility.nullable(), assembly: Facility.nullable() }),
  needs: ({ cordonId, facilityId, assemblyId }) => ({
    cordon: { noun: cordonNoun, id: cordonId },
    facility: facilityId === null ? null : { noun: facilityNoun, id: facilityId },
    assembly: assemblyId === null ? null : { noun: facilityNoun, id: assemblyId },
  }),
  decide(evacuation, input, { cordon, facility, assembly }, { actor, at, received }) {
    if (evacuation) return refuse('cordon.evacuationExists')
    if (!cordon || !reaches(actor, { sideId: cordon.sideId, siteId: null }))
      return refuse('cordon.unknown', {}, 'cordonId')
    if (input.facilityId !== null && !isOf(cordon, facility)) return refuse('facility.unknown', {}, 'facilityId')
    if (input.assemblyId !== null && !isOf(cordon, assembly)) return refuse('facility.unknown', {}, 'assemblyId')
    if (input.happenedAt > received) return refuse('cordon.notYet', {}, 'happenedAt')
    const writes = [
      put(cordonEvacuationNoun, { ...input, sideId: cordon.sideId, recordedBy: actor.id, recordedAt: at }),
    ]
    const ground = groundOf(cordon.around, cordon.orderedM)
    const inside = assembly && nearnessOf(ground, { points: assembly.points, shape: 'place' }) !== null
    const flags = [
      ...(input.kind === 'evacuated' && inside ? [{ code: 'cordon.assemblyInside', facts: {} }] : []),
      ...(input.kind === 'returned' && cordon.status === 'ordered'
        ? [{ code: 'cordon.returnedEarly', facts: {} }]
        : []),
    ]
    return flags.length > 0 ? acceptWithFlags(flags, writes) : accept(writes)
  },
})
