import { z } from 'zod'
import { Instant } from './dates.ts'
import { Id } from './ids.ts'
import type { Actor } from './roles.ts'

/** What all work has that the program does row by row, each row by an act of its own, in the name of who began it. */
export const rowRunShape = {
  sideId: Id,
  siteId: Id.nullable(),
  state: z.enum(['running', 'stopped', 'done']),
  /** The number of the last row that was taken or refused: from there it goes on. */
  upTo: z.int().min(0),
  refused: z.int().min(0),
  begunBy: Id,
  begunAt: Instant,
  endedAt: Instant.nullable(),
}
const RowRun = z.object(rowRunShape)
export type RowRun = z.infer<typeof RowRun>

/** Why a row was not taken: its number and the rule, and nothing that stands in it. */
export const RowRefusal = z.object({
  row: z.int().min(1),
  code: z.string().max(80),
  field: z.string().max(80).nullable(),
})
export type RowRefusal = z.infer<typeof RowRefusal>

/** Work that begins at a row, by this officer. */
export function begunRun({ sideId, siteId, id: begunBy }: Actor, at: Instant, upTo: number): RowRun {
  return { sideId, siteId, state: 'running', upTo, refused: 0, begunBy, begunAt: at, endedAt: null }
}

/** The work of this officer; undefined where it is somebody else's or there is none. */
export function ownRun<R extends RowRun>(found: R | undefined, actor: Actor): R | undefined {
  return found?.begunBy === actor.id ? found : undefined
}

/** Work that its officer stops, or lets go on; undefined where it is not in the state for that. */
export function steeredRun<R extends RowRun>(run: R, to: 'stopped' | 'running'): R | undefined {
  const from = to === 'stopped' ? 'running' : 'stopped'
  return run.state === from ? { ...run, state: to } : undefined
}

/** How far the program came with some rows. */
export const rowsDone = {
  id: Id,
  after: z.int().min(0),
  upTo: z.int().min(0),
  state: rowRunShape.state,
}

/**
 * Work after some more rows, of which `refused` were not taken; undefined where others were counted meanwhile. Somebody may have stopped
 * it while these rows were taken: they count, and it stays stopped unless they were the last.
 */
export function advancedRun<R extends RowRun>(
  run: R,
  { after, upTo, state, refused }: Pick<RowRun, 'upTo' | 'state' | 'refused'> & { after: number },
  at: Instant,
): R | undefined {
  if (run.state === 'done' || run.upTo !== after) return undefined
  const next = state === 'running' ? run.state : state
  return { ...run, upTo, refused: run.refused + refused, state: next, endedAt: next === 'done' ? at : null }
}
