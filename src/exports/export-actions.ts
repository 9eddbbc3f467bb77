import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { dataValueKeys } from '../kernel/exported-list.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, holds, reaches } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { findExportedList } from './exported-lists.ts'
import {
  exportDeciders,
  exportReaders,
  ListExport,
  ListExportFile,
  listExporters,
  listExportFileNoun,
  listExportNoun,
  usableDays,
} from './list-export.ts'

const undecided = { decidedBy: null, decidedAt: null, decision: '', endedBy: null, endedAt: null }

/**
 * Records that a list goes out (ddr.md R-SHR: purpose, fields, recipient, expiry). Refused to who may not read the list. With guarded
 * fields it waits for a second person; without, its file is given at once.
 */
export const recordListExport = defineAction({
  name: 'listExport.record',
  kind: 'intent',
  noun: listExportNoun,
  roles: listExporters,
  input: z.strictObject({
    ...ListExport.pick({ id: true, list: true, filters: true, fields: true, format: true, language: true }).shape,
    ...ListExport.pick({ purpose: true, note: true, recipient: true, expiresOn: true }).shape,
    search: plainText(200),
  }),
  // Whom somebody searched for is a person's name.
  sealed: ['search'],
  sealedUnder: ({ id, search }) => (search === '' ? null : id),
  facts: z.object({ programme: Programme.nullable(), sealedSearch: z.string().nullable() }),
  needs: () => ({ programme: programmeRef }),
  decide(before, { search, ...input }, { programme, sealedSearch }, { actor, received }) {
    if (before) return refuse('listExport.exists')
    const list = findExportedList(input.list)
    if (!list) return refuse('listExport.unknownList', {}, 'list')
    if (!holds(actor, list.readers)) return refuse('listExport.notYours', {}, 'list')
    const asked = list.query.safeParse({ ...input.filters, ...(search === '' ? {} : { search }) })
    const names = [...Object.keys(input.filters), ...(search === '' ? [] : ['search'])]
    if (!asked.success || names.some((name) => name === 'page' || !Object.hasOwn(list.query.shape, name)))
      return refuse('listExport.filters', {}, 'list')
    const chosen = list.columns.filter(({ key }) => input.fields.includes(key))
    if (chosen.length !== new Set(input.fields).size) return refuse('listExport.unknownField', {}, 'fields')
    if (input.format === 'ftm' && !(list.entity && input.fields.includes(list.entity.id)))
      return refuse('listExport.noEntity', {}, 'format')
    if (input.format === 'dhis2' && !(list.dataValues && dataValueKeys.every((key) => input.fields.includes(key))))
      return refuse('listExport.noDataValues', {}, 'format')
    const usable = daysUntil(dayOf(received, programme?.timeZone ?? 'UTC'), input.expiresOn)
    if (usable < 1 || usable > usableDays) return refuse('listExport.expiry', { days: usableDays }, 'expiresOn')
    const guarded = chosen.some((column) => column.guarded)
    const { sideId, siteId, id: exportedBy } = actor
    return accept([
      put(listExportNoun, {
        ...{ ...input, fields: chosen.map(({ key }) => key), guarded, sealedSearch, sideId, siteId, exportedBy },
        ...{ exportedAt: received, state: guarded ? 'proposed' : 'ready', ...undecided },
      }),
    ])
  },
})

function foundExport(found: ListExport | undefined, actor: Actor): ListExport | Refusal {
  return found && reaches(actor, found) ? found : refuse('listExport.unknown')
}

/** Answers for the guarded fields of an export, or turns it down with the reason: another person than who asks for it. */
export const decideListExport = defineAction({
  name: 'listExport.decide',
  kind: 'intent',
  noun: listExportNoun,
  roles: exportDeciders,
  input: z.strictObject({ id: Id, allow: z.boolean(), decision: plainText(500) }),
  facts: z.strictObject({}),
  decide(before, { allow, decision }, _facts, { actor, at }) {
    const found = foundExport(before, actor)
    if (isRefusal(found)) return found
    if (found.state !== 'proposed') return refuse('listExport.notNow')
    if (found.exportedBy === actor.id) return refuse('listExport.twoPersonRule')
    if (!allow && decision === '') return refuse('listExport.noReason', {}, 'decision')
    const decided = { decidedBy: actor.id, decidedAt: at, decision }
    return accept([put(listExportNoun, { ...found, ...decided, state: allow ? 'ready' : 'turnedDown' })])
  },
})

/** Ends an export before its time, by who recorded it or who may answer for it: from now on no file of it is given. */
export const endListExport = defineAction({
  name: 'listExport.end',
  kind: 'intent',
  noun: listExportNoun,
  roles: exportReaders,
  input: z.strictObject({ id: Id, decision: requiredText(500) }),
  facts: z.strictObject({}),
  decide(before, { decision }, _facts, { actor, at }) {
    const found = foundExport(before, actor)
    if (isRefusal(found)) return found
    if (found.exportedBy !== actor.id && !holds(actor, exportDeciders)) return refuse('listExport.unknown')
    if (found.state !== 'proposed' && found.state !== 'ready') return refuse('listExport.notNow')
    return accept([put(listExportNoun, { ...found, decision, state: 'ended', endedBy: actor.id, endedAt: at })])
  },
})

/** Records that a file of an export was given: by the program alone, when the last byte left or the line broke. */
export const recordGivenFile = defineAction({
  name: 'listExportFile.record',
  kind: 'fact',
  noun: listExportFileNoun,
  roles: [],
  input: ListExportFile.strict(),
  facts: z.strictObject({}),
  decide: (before, input) => (before ? refuse('listExport.exists') : accept([put(listExportFileNoun, input)])),
})
