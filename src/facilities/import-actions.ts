import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { boxOf } from '../kernel/geo.ts'
import { put } from '../kernel/record.ts'
import { requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  Facility,
  FacilityImport,
  facilityImporters,
  facilityImportNoun,
  facilityNoun,
  importedId,
  toldOfFacility,
} from './facility.ts'
import { facilityStep, wrongInFacility } from './facility-actions.ts'

/** Rows of one action: a file is sent in parts, so that none is larger than the server takes. */
export const rowsOfPart = 500

/** One place or road of a file, with what the file calls it. */
export const FacilityFileRow = z.strictObject({ reference: requiredText(80), ...toldOfFacility })
export type FacilityFileRow = z.infer<typeof FacilityFileRow>

/** Whether a row says the same as the register. */
function saysTheSame(known: Facility, row: FacilityFileRow): boolean {
  const told = ({ kind, nameAr, nameEn, points, placeCode, peopleDay, peopleNight, peopleYear }: FacilityFileRow) =>
    JSON.stringify([kind, nameAr, nameEn, points, placeCode, peopleDay, peopleNight, peopleYear])
  return told(known) === told(row)
}

/**
 * Takes in a part of a file: what is new is added, what says something else than before becomes a new version, and the rest is
 * counted and left alone. The ids come of what the file calls things, so a file taken twice makes no doubles. What is not in a
 * newer file stays: only people close a facility, and a closed one stays closed.
 */
export const importFacilities = defineAction({
  name: 'facility.import',
  kind: 'fact',
  noun: facilityImportNoun,
  roles: facilityImporters,
  input: z.strictObject({
    ...FacilityImport.pick({ id: true, fileName: true, sha256: true, source: true, sourceOn: true, faulty: true })
      .shape,
    /** Public geography, which both sides see; else the side's own. */
    isPublic: z.boolean(),
    rows: z.array(FacilityFileRow).min(1).max(rowsOfPart),
  }),
  facts: z.object({
    programme: Programme.nullable(),
    known: z.array(Facility.nullable()),
    unknownPlace: z.string().nullable(),
  }),
  needs: ({ rows, isPublic }, actor) => ({
    programme: programmeRef,
    known: rows.map(({ reference }) => ({
      noun: facilityNoun,
      id: importedId(isPublic ? null : actor.sideId, reference),
    })),
  }),
  decide(done, { rows, isPublic, ...input }, { programme, known, unknownPlace }, context) {
    if (done) return refuse('facility.importExists')
    const { actor, at } = context
    if (input.sourceOn > dayOf(context.received, programme?.timeZone ?? 'UTC'))
      return refuse('facility.notYet', {}, 'sourceOn')
    if (!isPublic && actor.joint) return refuse('facility.noSide', {}, 'isPublic')
    if (unknownPlace !== null) return refuse('place.unknown', { code: unknownPlace }, 'rows')
    if (new Set(rows.map(({ reference }) => reference)).size < rows.length) return refuse('facility.twice', {}, 'rows')
    const sideId = isPublic ? null : actor.sideId
    const counts = { added: 0, changed: 0, unchanged: 0 }
    const writes = []
    for (const [i, row] of rows.entries()) {
      const wrong = wrongInFacility(row)
      if (wrong) return refuse(wrong.code, { row: row.reference }, 'rows')
      const before = known[i] ?? null
      if (before && saysTheSame(before, row)) {
        counts.unchanged++
        continue
      }
      counts[before ? 'changed' : 'added']++
      const next: Facility = {
        ...{ ...row, ...boxOf(row.points), id: importedId(sideId, row.reference), sideId },
        ...{ source: input.source, sourceOn: input.sourceOn },
        ...{ status: before?.status ?? 'open', version: (before?.version ?? 0) + 1 },
        ...{ recordedBy: before?.recordedBy ?? actor.id, recordedAt: before?.recordedAt ?? at },
      }
      writes.push(
        put(facilityNoun, next),
        facilityStep(next, before ? 'changed' : 'recorded', `${input.source} · ${input.fileName}`, context),
      )
    }
    const imported = { ...input, ...counts, sideId, importedBy: actor.id, importedAt: at }
    return accept([put(facilityImportNoun, imported), ...writes])
  },
})
