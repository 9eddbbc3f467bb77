import { newId } from '../kernel/ids.ts'
import { inTransaction } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import type { Sulh } from '../server/sulh.ts'
import { liesIn } from './clipping.ts'
import { GroundPieces } from './land-product.ts'
import { recordMissedItem } from './missed-item-actions.ts'
import { reportsNearReleased } from './store.ts'

async function found(sulh: Sulh) {
  const near = await inTransaction(sulh.database.writer, reportsNearReleased)
  return near.filter(({ point, counted }) => liesIn(point, GroundPieces.parse(counted)))
}

/**
 * Opens released ground again where a report that was found true lies in it (LR-5, automatic reopening): who stands in it must not wait
 * for a desk to see the two on one map. People investigate, and release it again by new work.
 */
export const missedItemJob: Job = {
  name: 'missed-items',
  isDue: async (sulh) => (await found(sulh)).length > 0,
  run: async (sulh, onProgress, signal) => {
    const reports = await found(sulh)
    for (const [i, { reportId, hazardId, perimeterId, point, foundOn }] of reports.entries()) {
      signal.throwIfAborted()
      const item = { id: hazardId, missedItemId: newId(), perimeterId, point, placeTyped: '', foundOn, reportId }
      await sulh.performAsProgram(recordMissedItem, {
        ...item,
        note: 'A report that was found true lies in released ground.',
      })
      onProgress('reports in released ground', (i + 1) / reports.length)
    }
  },
}
