import { z } from 'zod'
import type { Action } from '../kernel/action.ts'
import { Id } from '../kernel/ids.ts'
import type { Actor } from '../kernel/roles.ts'
import { languageOf, textOf } from '../server/http/language.ts'
import { type Http, readerOf, sendProblem } from '../server/http/server.ts'
import { entryOfRow } from '../server/stations/entry-storage.ts'
import { centreIntake } from '../server/stations/station-intake.ts'
import type { Sulh } from '../server/sulh.ts'
import { StationEntry } from '../stations/entry.ts'
import { pinOf } from './enrolment-code.ts'
import { isConfidential, shownOf } from './held-view.ts'
import { readStationLoss } from './loss-store.ts'
import { type FoundEntry, findHeldEntries, readStations, visibleAmong } from './read-store.ts'
import { stationReaders } from './station.ts'
import {
  HeldEntriesQuery,
  HeldEntriesView,
  HeldEntryRow,
  StationLossView,
  StationsQuery,
  StationsView,
} from './views.ts'

const Signed = z.object(StationEntry.pick({ action: true, subject: true, at: true }).shape)
type Signed = z.infer<typeof Signed>

/** Reading the devices of sites, and what of their logs waits for a person. */
export function stationRoutes(http: Http, sulh: Sulh): void {
  http.get(
    '/api/stations',
    { schema: { querystring: StationsQuery, response: { 200: StationsView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, stationReaders)
      if (!actor) return reply
      const view = await sulh.database.read(actor, (tx) => readStations(tx, request.query, languageOf(request)))
      return { ...view, pin: pinOf(sulh.keys.box.publicKey) }
    },
  )

  http.get(
    '/api/stations/:id/loss',
    { schema: { params: z.object({ id: Id }), response: { 200: StationLossView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, stationReaders)
      if (!actor) return reply
      const { id } = request.params
      const found = await sulh.database.read(actor, (tx) => readStationLoss(tx, id, languageOf(request)))
      return found ?? sendProblem(sulh, request, reply, 404, 'station.unknown')
    },
  )

  http.get(
    '/api/held-entries',
    { schema: { querystring: HeldEntriesQuery, response: { 200: HeldEntriesView } } },
    async (request, reply) => {
      const actor = await readerOf(sulh, request, reply, stationReaders)
      if (!actor) return reply
      const language = languageOf(request)
      const { found, ...paging } = await sulh.database.read(actor, (tx) => findHeldEntries(tx, request.query, language))
      const signed = found.map((one) => Signed.parse(JSON.parse(one.entry)))
      const visible = await visibleSubjects(sulh, actor, signed)
      const causesOf = (codes: readonly string[]) =>
        // What a refusal says of this very case is not kept: its words stand without it.
        codes.map((code) => textOf(sulh.texts, code, {}, language).replace(/[\u2066\u2068]?\{\w+\}\u2069?/g, '…'))
      const entries = await Promise.all(
        found.map((one, i) => rowOf(sulh, actor, one, signed[i], visible, causesOf(one.codes))),
      )
      return { entries, ...paging }
    },
  )
}

async function rowOf(
  sulh: Sulh,
  reader: Actor,
  found: FoundEntry,
  signed: Signed | undefined,
  visible: ReadonlySet<string>,
  causes: readonly string[],
): Promise<HeldEntryRow> {
  const { entry, box, codes: _, ...row } = found
  const action = signed && actionOf(sulh, signed.action)
  const confidential = action !== undefined && isConfidential(action, reader)
  const input = confidential || box === null ? undefined : await inputOf(sulh, { entry, box })
  const shown = action && input ? shownOf(action, input, reader, visible.has(signed.subject)) : undefined
  return HeldEntryRow.parse({
    ...{ ...row, causes, at: signed?.at, fact: action?.kind !== 'intent' },
    ...{ action: confidential ? null : signed?.action, typed: shown?.typed ?? null },
    keptBack: shown?.keptBack ?? true,
  })
}

function inputOf(sulh: Sulh, row: { entry: string; box: string }): Promise<Record<string, unknown> | undefined> {
  return centreIntake(sulh).decider.contentOf(entryOfRow(row))
}

function actionOf(sulh: Sulh, name: string): Action | undefined {
  return sulh.actions.find((action) => action.name === name)
}

/** The subjects whose records the reader sees, asked once for each table. */
async function visibleSubjects(sulh: Sulh, reader: Actor, entries: readonly Signed[]): Promise<ReadonlySet<string>> {
  const ofTable = new Map<string, string[]>()
  for (const { action: name, subject } of entries) {
    const action = actionOf(sulh, name)
    if (action && !isConfidential(action, reader))
      ofTable.set(action.noun.table, [...(ofTable.get(action.noun.table) ?? []), subject])
  }
  if (ofTable.size === 0) return new Set()
  return sulh.database.read(reader, async (tx) => {
    const visible = new Set<string>()
    for (const [table, ids] of ofTable) for (const id of await visibleAmong(tx, table, ids)) visible.add(id)
    return visible
  })
}
