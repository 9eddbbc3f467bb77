import { newId } from '../kernel/ids.ts'
import { inTransaction } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import type { Sulh } from '../server/sulh.ts'
import { liesIn } from './clipping.ts'
import { GroundPieces } from './land-product.ts'
import { recordMissedItem } from './missed-item-actions.ts'
import { nearReleased, reportsNearReleased } from './store.ts'

/** Of each server, the reports near released ground that were looked at last: while they are the same there is nothing to do. */
const lookedAt = new WeakMap<Sulh, string>()

/**
 * Opens released ground again where a report that was found true lies in it (LR-5, automatic reopening): who stands in it must not wait
 * for a desk to see the two on one map. People investigate, and release it again by new work.
 */
export const missedItemJob: Job = {
  name: 'missed-items',
  isDue: async (sulh) => {
    const near = await inTransaction(sulh.database.writer, nearReleased)
    return near !== '' && near !== lookedAt.get(sulh)
  },
  run: async (sulh, onProgress, signal) => {
    const near = await inTransaction(sulh.database.writer, reportsNearReleased)
    const inside = near.filter(({ point, counted }) => liesIn(point, GroundPieces.parse(counted)))
    const refused: string[] = []
    for (const [i, { reportId, hazardId, perimeterId, point, foundOn }] of inside.entries()) {
      signal.throwIfAborted()
      const item = { id: hazardId, missedItemId: newId(), perimeterId, point, placeTyped: '', foundOn, reportId }
      const note = 'A report that was found true lies in released ground.'
      const outcome = await sulh.performAsProgram(recordMissedItem, { ...item, note })
      if (outcome.outcome === 'refused') refused.push(`${outcome.code} of area ${hazardId}`)
      onProgress('reports in released ground', (i + 1) / inside.length)
    }
    // What was refused is said once, and tried again when a report or the work near it changes.
    lookedAt.set(sulh, await inTransaction(sulh.database.writer, nearReleased))
    if (refused.length > 0) throw new Error(`released ground was not opened again: ${refused.join(', ')}`)
  },
}
