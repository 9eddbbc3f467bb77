import { z } from 'zod'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { exactDegrees } from '../kernel/coordinates/coordinates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  areaTolerance,
  confirmers,
  Declination,
  Hazard,
  HazardPerimeter,
  type HazardStep,
  hazardMay,
  hazardNoun,
  hazardStepNoun,
  Lines,
  mostPoints,
  perimeterNoun,
  surveyors,
} from './hazard.ts'
import { divided, type Surveyed, surveyed } from './perimeter.ts'

/** The area within the actor's reach, in a status in which this step is possible; or why not. */
function stepOn(hazard: Hazard | undefined, step: Parameters<typeof hazardMay>[0], actor: Actor): Hazard | Refusal {
  if (!hazard || !reaches(actor, { ...hazard, siteId: null })) return refuse('hazard.unknown')
  return hazardMay(step, hazard) ? hazard : refuse('hazard.notNow')
}

/** What was done with an area, as a record beside it. */
export function stepOf(hazard: Hazard, kind: HazardStep['kind'], note: string, { actionId, actor, at }: ActMoment) {
  const { id: hazardId, sideId, areaM2 } = hazard
  const id = derivedId(actionId, `${kind} ${hazardId}`)
  return put(hazardStepNoun, { id, sideId, hazardId, kind, note, areaM2, takenBy: actor.id, takenAt: at })
}

interface Drawn {
  readonly perimeterId: Id
  readonly lines: string[]
  readonly declination: number
  readonly change: string
}

/** A version of an area's perimeter. */
export function perimeterOf(hazard: Hazard, drawn: Drawn, measured: Surveyed, { actor, at }: ActMoment) {
  const { perimeterId: id, lines, declination, change } = drawn
  const of = { id, sideId: hazard.sideId, hazardId: hazard.id, version: hazard.version }
  return put(perimeterNoun, { ...of, lines, declination, change, ...measured, drawnBy: actor.id, drawnAt: at })
}

/** Ground of it was released: from then on it changes through its ledger (src/land-release). Entries of before know of no ledger. */
const untouched = { groundReleased: z.boolean().default(false) }
const drawing = { perimeterId: Id, lines: Lines, declination: Declination }
const unconfirmed = { kind: 'suspected', confirmedBy: null, confirmedAt: null } as const

/**
 * Records an area as suspected, with its perimeter as it was typed (§1.2). It is a fact that somebody suspects it; what is refused is
 * a perimeter that encloses nothing, since nobody could mark it (LR-6).
 */
export const recordHazard = defineAction({
  name: 'hazard.record',
  kind: 'fact',
  noun: hazardNoun,
  roles: surveyors,
  input: z.strictObject({
    ...Hazard.pick({ id: true, placeCode: true, name: true, contamination: true, reportId: true }).shape,
    ...drawing,
    reason: requiredText(1000),
  }),
  facts: z.object({ programme: Programme.nullable(), placeKnown: z.boolean(), reportKnown: z.boolean() }),
  needs: () => ({ programme: programmeRef }),
  decide(hazard, { reason, lines, declination, ...input }, { programme, placeKnown, reportKnown }, context) {
    if (hazard) return refuse('hazard.exists')
    if (!placeKnown) return refuse('place.unknown', { code: input.placeCode }, 'placeCode')
    if (!reportKnown) return refuse('ordnanceReport.unknown', {}, 'reportId')
    const measured = surveyed(lines, declination, programme?.country ?? '')
    if (isRefusal(measured)) return measured
    const { actor, at } = context
    const entered = { sideId: actor.sideId, recordedBy: actor.id, recordedAt: at, madeOf: [], ...unconfirmed }
    const next = { ...input, ...entered, version: 1, areaM2: measured.areaM2, status: 'open' as const }
    const drawn = { perimeterId: input.perimeterId, lines, declination, change: reason }
    return accept([
      put(hazardNoun, next),
      perimeterOf(next, drawn, measured, context),
      stepOf(next, 'recorded', reason, context),
    ])
  },
})

/** Draws the perimeter anew, with what changed and why; earlier versions are kept. */
export const redrawHazard = defineAction({
  name: 'hazard.redraw',
  kind: 'intent',
  noun: hazardNoun,
  roles: surveyors,
  input: z.strictObject({ id: Id, ...drawing, change: requiredText(1000) }),
  facts: z.object({ programme: Programme.nullable(), ...untouched }),
  needs: () => ({ programme: programmeRef }),
  decide(hazard, { lines, declination, perimeterId, change }, { programme, groundReleased }, context) {
    const found = stepOn(hazard, 'redraw', context.actor)
    if (isRefusal(found)) return found
    if (groundReleased) return refuse('hazard.groundReleased')
    const measured = surveyed(lines, declination, programme?.country ?? '')
    if (isRefusal(measured)) return measured
    const next = { ...found, perimeterId, version: found.version + 1, areaM2: measured.areaM2 }
    return accept([
      put(hazardNoun, next),
      perimeterOf(next, { perimeterId, lines, declination, change }, measured, context),
      stepOf(next, 'redrawn', change, context),
    ])
  },
})

/** Confirms a suspected area: by direct evidence, and by somebody else than who recorded it (§1.3; R-SOD). */
export const confirmHazard = defineAction({
  name: 'hazard.confirm',
  kind: 'intent',
  noun: hazardNoun,
  roles: confirmers,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: z.object({ direct: z.int() }),
  decide(hazard, { note }, { direct }, context) {
    const found = stepOn(hazard, 'confirm', context.actor)
    if (isRefusal(found)) return found
    if (found.kind === 'confirmed') return refuse('hazard.notNow')
    if (direct === 0) return refuse('hazard.noDirectEvidence')
    if (found.recordedBy === context.actor.id) return refuse('signature.twoPersonRule')
    const confirmed = { kind: 'confirmed', confirmedBy: context.actor.id, confirmedAt: context.at } as const
    const next = { ...found, ...confirmed }
    return accept([put(hazardNoun, next), stepOf(next, 'confirmed', note, context)])
  },
})

/** An action that only changes the status of an area, and says why. */
function statusStep(
  name: 'hazard.suspend' | 'hazard.resume',
  step: 'suspend' | 'resume',
  left: { status: Hazard['status']; kind: HazardStep['kind'] },
) {
  return defineAction({
    name,
    kind: 'intent',
    noun: hazardNoun,
    roles: surveyors,
    input: z.strictObject({ id: Id, note: requiredText(2000) }),
    facts: noFacts,
    decide(hazard, { note }, _facts, context) {
      const found = stepOn(hazard, step, context.actor)
      if (isRefusal(found)) return found
      const next = { ...found, status: left.status }
      return accept([put(hazardNoun, next), stepOf(next, left.kind, note, context)])
    },
  })
}

/** Says that nothing is done in an area for now, e.g. for lack of security (§1.2, status). */
export const suspendHazard = statusStep('hazard.suspend', 'suspend', { status: 'suspended', kind: 'suspended' })
/** Says that work in an area can go on. */
export const resumeHazard = statusStep('hazard.resume', 'resume', { status: 'open', kind: 'resumed' })

const Part = z.strictObject({ id: Id, perimeterId: Id, name: Hazard.shape.name })

/**
 * Divides an area in two, along a cut from one turning point to another (§1.2, lineage). Both parts keep what is known of the
 * whole; their areas are together that of the whole (LR-1).
 */
export const divideHazard = defineAction({
  name: 'hazard.divide',
  kind: 'intent',
  noun: hazardNoun,
  roles: surveyors,
  input: z.strictObject({
    ...{ id: Id, parts: z.array(Part).length(2), note: requiredText(1000) },
    from: z.int().min(1).max(mostPoints),
    to: z.int().min(1).max(mostPoints),
    over: z.array(plainText(160)).max(200),
  }),
  facts: z.object({ programme: Programme.nullable(), perimeter: HazardPerimeter.nullable(), ...untouched }),
  needs: (_input, _actor, hazard) => ({
    programme: programmeRef,
    perimeter: hazard ? { noun: perimeterNoun, id: hazard.perimeterId } : null,
  }),
  decide(hazard, { parts, note, ...cut }, { programme, perimeter, groundReleased }, context) {
    const found = stepOn(hazard, 'divide', context.actor)
    if (isRefusal(found)) return found
    if (groundReleased) return refuse('hazard.groundReleased')
    const rings = divided(perimeter?.points ?? [], cut)
    if (isRefusal(rings)) return rings
    const made = rings.map((ring) => {
      const lines = ring.map(exactDegrees)
      return { lines, measured: surveyed(lines, 0, programme?.country ?? '') }
    })
    const measures: { lines: string[]; measured: Surveyed }[] = []
    for (const { lines, measured } of made) {
      if (isRefusal(measured)) return refuse('hazard.cut', {}, 'to')
      measures.push({ lines, measured })
    }
    const sum = measures.reduce((total, { measured }) => total + measured.areaM2, 0)
    if (Math.abs(sum - found.areaM2) > areaTolerance(found.areaM2)) return refuse('hazard.cut', {}, 'to')
    const gone = { ...found, status: 'divided' as const }
    return accept([
      put(hazardNoun, gone),
      stepOf(gone, 'divided', note, context),
      ...parts.flatMap(({ id, perimeterId, name }, i) => {
        const part = measures[i]
        if (!part) return []
        const of = { id, name, perimeterId, version: 1, areaM2: part.measured.areaM2, madeOf: [found.id] }
        const next = { ...found, ...of }
        const drawn = { perimeterId, lines: part.lines, declination: 0, change: note }
        return [
          put(hazardNoun, next),
          perimeterOf(next, drawn, part.measured, context),
          stepOf(next, 'recorded', note, context),
        ]
      }),
    ])
  },
})

/**
 * Unites two areas in one with a perimeter of its own (§1.2, lineage). Its area is theirs together (LR-1): ground that neither had is
 * drawn in afterwards, in a version that says so.
 */
export const uniteHazards = defineAction({
  name: 'hazard.unite',
  kind: 'intent',
  noun: hazardNoun,
  roles: surveyors,
  input: z.strictObject({
    ...{ id: Id, otherId: Id, whole: Part, lines: Lines, declination: Declination, note: requiredText(1000) },
  }),
  facts: z.object({ programme: Programme.nullable(), other: Hazard.nullable(), ...untouched }),
  needs: ({ otherId }) => ({ programme: programmeRef, other: { noun: hazardNoun, id: otherId } }),
  decide(hazard, { otherId, whole, lines, declination, note }, { programme, other, groundReleased }, context) {
    const found = stepOn(hazard, 'unite', context.actor)
    if (isRefusal(found)) return found
    if (groundReleased) return refuse('hazard.groundReleased')
    const second = stepOn(other ?? undefined, 'unite', context.actor)
    if (isRefusal(second) || otherId === found.id) return refuse('hazard.unknown', {}, 'otherId')
    if (second.kind !== found.kind) return refuse('hazard.otherKind', {}, 'otherId')
    const measured = surveyed(lines, declination, programme?.country ?? '')
    if (isRefusal(measured)) return measured
    const sum = found.areaM2 + second.areaM2
    if (Math.abs(measured.areaM2 - sum) > areaTolerance(sum))
      return refuse('hazard.areaChanged', { was: Math.round(sum), is: Math.round(measured.areaM2) }, 'lines')
    const next = {
      ...{ ...found, ...whole, version: 1, areaM2: measured.areaM2, madeOf: [found.id, second.id] },
      contamination: found.contamination === second.contamination ? found.contamination : ('mixed' as const),
    }
    const gone = [found, second].map((one) => ({ ...one, status: 'united' as const }))
    const drawn = { perimeterId: whole.perimeterId, lines, declination, change: note }
    return accept([
      ...gone.flatMap((one) => [put(hazardNoun, one), stepOf(one, 'united', note, context)]),
      put(hazardNoun, next),
      perimeterOf(next, drawn, measured, context),
      stepOf(next, 'recorded', note, context),
    ])
  },
})
