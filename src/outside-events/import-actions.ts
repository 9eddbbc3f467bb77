import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import {
  EventImport,
  eventImporters,
  eventImportMay,
  eventImportNoun,
  ImportChanges,
  noChanges,
} from './event-import.ts'
import { EventFormat } from './formats/outside-event.ts'
import { Report } from './formats/report.ts'

export const startHash = '0'.repeat(64)

function found(one: EventImport | undefined, actor: Actor): EventImport | Refusal {
  return one && reaches(actor, { sideId: one.sideId, siteId: null }) ? one : refuse('eventImport.unknown')
}

/**
 * Begins to take in a file of events that was sent before and is kept under its hash (§2.1): the rows follow by a job. Refused for a file
 * that was not sent, that gives no event, or that is in force already, and for a replacement of what is no import in force of the same
 * provider.
 */
export const beginImport = defineAction({
  name: 'eventImport.begin',
  kind: 'intent',
  noun: eventImportNoun,
  roles: eventImporters,
  input: EventImport.pick({
    id: true,
    fileHash: true,
    fileName: true,
    provider: true,
    licence: true,
    replaces: true,
  }).strict(),
  facts: z.object({
    file: z.object({ format: EventFormat, rows: z.int(), taken: z.int() }).nullable(),
    /** Whether an import of this file is in force or being taken in. */
    sameFile: z.boolean(),
    earlier: EventImport.nullable(),
  }),
  needs: ({ replaces }) => ({ earlier: replaces === null ? null : { noun: eventImportNoun, id: replaces } }),
  decide(before, input, { file, sameFile, earlier }, { actor, at }) {
    if (before) return refuse('eventImport.exists')
    if (!file) return refuse('eventImport.noFile', {}, 'fileHash')
    if (file.taken === 0) return refuse('eventImport.nothing', {}, 'fileHash')
    if (sameFile) return refuse('eventImport.sameFile', {}, 'fileHash')
    if (input.replaces !== null) {
      const fits = earlier && earlier.sideId === actor.sideId && earlier.provider === input.provider
      if (!fits || !eventImportMay('replace', earlier)) return refuse('eventImport.notReplaced', {}, 'replaces')
    }
    return accept([
      put(eventImportNoun, {
        ...{ ...input, sideId: actor.sideId, format: file.format, fileRows: file.rows },
        ...{ status: 'takingIn', held: false, rowsTaken: 0, accepted: 0, refused: 0, again: 0 },
        ...{ contentHash: startHash, columnsHash: startHash, report: null, changes: noChanges },
        ...{ begunBy: actor.id, begunAt: at, finishedAt: null },
        ...{ withdrawnBy: null, withdrawnAt: null, withdrawnFor: null },
      }),
    ])
  },
})

const Rows = z.int().min(0)

/**
 * Takes the next rows of the file. The events travel beside the action; the chain of hashes over them is in the journal. Refused where
 * rows were taken meanwhile, so that none is taken twice and none left out.
 */
export const takeEventRows = defineAction({
  name: 'eventImport.takeRows',
  kind: 'intent',
  noun: eventImportNoun,
  roles: [],
  input: z.strictObject({
    ...{ id: Id, after: Rows, upTo: Rows, accepted: Rows, refused: Rows, again: Rows },
    contentHash: EventImport.shape.contentHash,
  }),
  facts: noFacts,
  decide(one, { after, upTo, accepted, refused, again, contentHash }) {
    if (!one) return refuse('eventImport.unknown')
    if (!eventImportMay('takeRows', one)) return refuse('eventImport.notNow')
    if (one.held) return refuse('eventImport.held')
    if (after !== one.rowsTaken || upTo - after !== accepted + refused) return refuse('eventImport.rowsTaken')
    return accept([
      put(eventImportNoun, {
        ...{ ...one, rowsTaken: upTo, contentHash },
        ...{ accepted: one.accepted + accepted, refused: one.refused + refused, again: one.again + again },
      }),
    ])
  },
})

/** Ends an import whose rows are all taken: it is in force from now on, in the place of the one that it replaces, which stays readable. */
export const finishImport = defineAction({
  name: 'eventImport.finish',
  kind: 'intent',
  noun: eventImportNoun,
  roles: [],
  input: z.strictObject({ id: Id, report: Report, changes: ImportChanges, columnsHash: EventImport.shape.columnsHash }),
  facts: z.object({ earlier: EventImport.nullable() }),
  needs: (_input, _actor, one) => ({ earlier: one?.replaces ? { noun: eventImportNoun, id: one.replaces } : null }),
  decide(one, { report, changes, columnsHash }, { earlier }, { at }) {
    if (!one) return refuse('eventImport.unknown')
    if (!eventImportMay('takeRows', one) || one.rowsTaken !== one.fileRows) return refuse('eventImport.notNow')
    const stays = earlier && eventImportMay('replace', earlier)
    return accept([
      ...(stays ? [put(eventImportNoun, { ...earlier, status: 'replaced' })] : []),
      put(eventImportNoun, { ...one, status: 'taken', finishedAt: at, report, changes, columnsHash }),
    ])
  },
})

/** Says that a file cannot be read to its end: its import is over, and a person has to look at the file. */
export const failImport = defineAction({
  name: 'eventImport.fail',
  kind: 'intent',
  noun: eventImportNoun,
  roles: [],
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(one) {
    if (!one) return refuse('eventImport.unknown')
    if (!eventImportMay('takeRows', one)) return refuse('eventImport.notNow')
    return accept([put(eventImportNoun, { ...one, status: 'failed' })])
  },
})

/** Stops an import that is being taken in, or lets it go on where it stopped. */
export const holdImport = defineAction({
  name: 'eventImport.hold',
  kind: 'intent',
  noun: eventImportNoun,
  roles: eventImporters,
  input: z.strictObject({ id: Id, held: z.boolean() }),
  facts: noFacts,
  decide(one, { held }, _facts, { actor }) {
    const before = found(one, actor)
    if (isRefusal(before)) return before
    if (!eventImportMay('hold', before)) return refuse('eventImport.notNow')
    return accept([put(eventImportNoun, { ...before, held })])
  },
})

/**
 * Withdraws an import with the reason: a wrong file, or terms that end. Its rows count nowhere from now on and stay as they are; the
 * import that it had replaced is in force again.
 */
export const withdrawImport = defineAction({
  name: 'eventImport.withdraw',
  kind: 'intent',
  noun: eventImportNoun,
  roles: eventImporters,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.object({ earlier: EventImport.nullable() }),
  needs: (_input, _actor, one) => ({ earlier: one?.replaces ? { noun: eventImportNoun, id: one.replaces } : null }),
  decide(one, { reason }, { earlier }, { actor, at }) {
    const before = found(one, actor)
    if (isRefusal(before)) return before
    if (!eventImportMay('withdraw', before)) return refuse('eventImport.notNow')
    const returns = before.status === 'taken' && earlier?.status === 'replaced'
    const withdrawn = { withdrawnBy: actor.id, withdrawnAt: at, withdrawnFor: reason }
    return accept([
      put(eventImportNoun, { ...before, ...withdrawn, status: 'withdrawn', held: false }),
      ...(returns && earlier ? [put(eventImportNoun, { ...earlier, status: 'taken' })] : []),
    ])
  },
})
