import { z } from 'zod'
import { Instant } from '../../kernel/dates.ts'
import { Id } from '../../kernel/ids.ts'
import type { Tick } from '../../stations/outbox.ts'
import type { DeviceDatabase } from './device-database.ts'
import type { OpenOfficer } from './kept-reads.ts'
import type { KeptAct } from './log-state.ts'
import { sealValue, unsealValue } from './store-keys.ts'

/** What an act says that its officer saved here, and the page on which they did. */
const SavedAct = z.object({
  id: Id,
  action: z.string(),
  subject: Id,
  at: Instant,
  page: z.string(),
  input: z.record(z.string(), z.unknown()),
})
export type SavedAct = z.infer<typeof SavedAct>

/** With how far it came. */
export interface WaitingAct extends SavedAct {
  readonly tick: Tick
}

/**
 * Keeps what an act says, sealed for the officer who saved it, until the centre has it: the box in the outbox opens for the centre alone,
 * and who registered somebody has to find them again.
 */
export async function keepSaved(database: DeviceDatabase, officer: OpenOfficer, act: SavedAct): Promise<void> {
  const sealed = await sealValue(officer.key, boundTo(act.id), act)
  await database.put('saved', act.id, { at: Date.parse(act.at), bytes: sealed.length, sealed })
}

/** The acts of this officer that the centre does not have yet, in their order. What it has goes, whoever's it was. */
export async function waitingActs(
  database: DeviceDatabase,
  officer: OpenOfficer | undefined,
  acts: readonly KeptAct[],
): Promise<WaitingAct[]> {
  const ticks = new Map(acts.map(({ entry, tick }) => [entry.id, tick]))
  const rows = await database.sealed('saved')
  const gone = rows.filter(({ key }) => (ticks.get(key) ?? 'centre') === 'centre').map(({ key }) => key)
  if (gone.length > 0) await database.remove('saved', gone)
  if (!officer) return []
  const opened = rows.map(async ({ key, sealed }) => {
    const act = SavedAct.safeParse(await unsealValue(officer.key, boundTo(key), sealed)).data
    const tick = ticks.get(key)
    return act && tick && tick !== 'centre' ? [{ ...act, tick }] : []
  })
  return (await Promise.all(opened)).flat().toSorted((a, b) => a.at.localeCompare(b.at))
}

function boundTo(id: string): string {
  return `saved ${id}`
}
