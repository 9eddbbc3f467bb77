import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { advancedRun, begunRun, ownRun, RowRefusal, rowsDone, steeredRun } from '../kernel/row-run.ts'
import { importRefusalNoun, SpreadsheetImport, spreadsheetImportNoun } from './spreadsheet-import.ts'
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
    const begun = begunRun(actor, at, input.mapping.headerRow)
    return accept([put(spreadsheetImportNoun, { ...input, ...begun, taken: 0, already: 0, fileRows })])
  },
})

function steered(before: SpreadsheetImport | undefined, to: 'stopped' | 'running', actor: Actor): Decision {
  const found = ownRun(before, actor)
  if (!found) return refuse('import.unknown')
  const next = steeredRun(found, to)
  return next ? accept([put(spreadsheetImportNoun, next)]) : refuse('import.notNow')
}

const step = {
  kind: 'intent',
  noun: spreadsheetImportNoun,
  roles: importers,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
} as const

/** Stops an import after the rows that are being taken; what was taken stays. */
export const stopImport = defineAction({
  ...step,
  name: 'spreadsheetImport.stop',
  decide: (before, _input, _facts, { actor }) => steered(before, 'stopped', actor),
})

/** Goes on with an import after the last row that was taken. */
export const resumeImport = defineAction({
  ...step,
  name: 'spreadsheetImport.resume',
  decide: (before, _input, _facts, { actor }) => steered(before, 'running', actor),
})

/** Records how far an import came: by the program alone, after the acts of some rows. */
export const advanceImport = defineAction({
  name: 'spreadsheetImport.advance',
  kind: 'fact',
  noun: spreadsheetImportNoun,
  roles: [],
  input: z.strictObject({
    ...rowsDone,
    taken: z.int().min(0),
    already: z.int().min(0),
    refused: z.array(RowRefusal).max(rowsAtOnce),
  }),
  facts: noFacts,
  decide(before, { taken, already, refused, ...done }, _facts, { actionId, at }) {
    if (!before) return refuse('import.unknown')
    const next = advancedRun(before, { ...done, refused: refused.length }, at)
    if (!next) return refuse('import.notNow')
    const { sideId, siteId, id: importId } = before
    return accept([
      put(spreadsheetImportNoun, { ...next, taken: before.taken + taken, already: before.already + already }),
      ...refused.map((one) =>
        put(importRefusalNoun, { ...one, id: derivedId(actionId, `row ${one.row}`), sideId, siteId, importId }),
      ),
    ])
  },
})
