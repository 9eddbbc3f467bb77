import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { ImportRefusal, importRefusalNoun, SpreadsheetImport, spreadsheetImportNoun } from './spreadsheet-import.ts'
import { findSubject, importers } from './subjects.ts'

/** Rows that are taken between two looks at whether somebody stopped the import. */
export const rowsAtOnce = 50

/** Begins to take a spreadsheet in: which file, what it holds and what its columns mean. Each row is decided on its own. */
export const beginImport = defineAction({
  name: 'spreadsheetImport.begin',
  kind: 'intent',
  noun: spreadsheetImportNoun,
  roles: importers,
  input: SpreadsheetImport.pick({
    ...{ id: true, subject: true, label: true, fileHash: true, mapping: true },
  }).strict(),
  facts: z.object({ fileRows: z.int().nullable() }),
  decide(before, input, { fileRows }, { actor, at }) {
    if (before) return refuse('import.exists')
    const subject = findSubject(input.subject)
    if (!subject) return refuse('import.unknownSubject', {}, 'subject')
    if (!holds(actor, subject.action.roles)) return refuse('import.notYours', {}, 'subject')
    if (fileRows === null) return refuse('import.noFile', {}, 'fileHash')
    const mapped = input.mapping.columns.map(({ field }) => field)
    const known = new Set(subject.fields.map(({ key }) => key))
    const columns = new Set(input.mapping.columns.map(({ column }) => column))
    if (new Set(mapped).size < mapped.length || columns.size < mapped.length)
      return refuse('import.twice', {}, 'mapping')
    if (mapped.some((field) => !known.has(field))) return refuse('import.unknownField', {}, 'mapping')
    if (subject.fields.some(({ key, required }) => required && !mapped.includes(key)))
      return refuse('import.fieldMissing', {}, 'mapping')
    const { sideId, siteId, id: begunBy } = actor
    const counts = { upTo: input.mapping.headerRow, taken: 0, already: 0, refused: 0 }
    return accept([
      put(spreadsheetImportNoun, {
        ...{ ...input, ...counts, sideId, siteId, begunBy, begunAt: at, endedAt: null, fileRows, state: 'running' },
      }),
    ])
  },
})

function ownImport(found: SpreadsheetImport | undefined, actor: Actor): SpreadsheetImport | Refusal {
  return found?.begunBy === actor.id ? found : refuse('import.unknown')
}

/** Stops an import after the rows that are being taken; what was taken stays. */
export const stopImport = defineAction({
  name: 'spreadsheetImport.stop',
  kind: 'intent',
  noun: spreadsheetImportNoun,
  roles: importers,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(before, _input, _facts, { actor }) {
    const found = ownImport(before, actor)
    if (isRefusal(found)) return found
    if (found.state !== 'running') return refuse('import.notNow')
    return accept([put(spreadsheetImportNoun, { ...found, state: 'stopped' })])
  },
})

/** Goes on with an import after the last row that was taken. */
export const resumeImport = defineAction({
  name: 'spreadsheetImport.resume',
  kind: 'intent',
  noun: spreadsheetImportNoun,
  roles: importers,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(before, _input, _facts, { actor }) {
    const found = ownImport(before, actor)
    if (isRefusal(found)) return found
    if (found.state !== 'stopped') return refuse('import.notNow')
    return accept([put(spreadsheetImportNoun, { ...found, state: 'running' })])
  },
})

/** Records how far an import came: by the program alone, after the acts of some rows. */
export const advanceImport = defineAction({
  name: 'spreadsheetImport.advance',
  kind: 'fact',
  noun: spreadsheetImportNoun,
  roles: [],
  input: z.strictObject({
    id: Id,
    after: z.int().min(0),
    upTo: z.int().min(0),
    taken: z.int().min(0),
    already: z.int().min(0),
    refused: z.array(ImportRefusal.pick({ row: true, code: true, field: true })).max(rowsAtOnce),
    state: SpreadsheetImport.shape.state,
  }),
  facts: noFacts,
  decide(before, { after, upTo, taken, already, refused, state }, _facts, { actionId, at }) {
    if (!before) return refuse('import.unknown')
    if (before.state === 'done' || before.upTo !== after) return refuse('import.notNow')
    const { sideId, siteId, id: importId } = before
    const counts = {
      ...{ taken: before.taken + taken, already: before.already + already, refused: before.refused + refused.length },
    }
    // Somebody stopped it while these rows were taken: they count, and it stays stopped unless they were the last.
    const next = state === 'running' ? before.state : state
    return accept([
      put(spreadsheetImportNoun, { ...before, ...counts, upTo, state: next, endedAt: next === 'done' ? at : null }),
      ...refused.map((one) =>
        put(importRefusalNoun, { ...one, id: derivedId(actionId, `row ${one.row}`), sideId, siteId, importId }),
      ),
    ])
  },
})
