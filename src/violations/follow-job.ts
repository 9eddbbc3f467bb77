import { inTransaction, type Tx } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import type { Sulh } from '../server/sulh.ts'
import { withoutBasis } from './store.ts'
import { followIncident } from './violation-actions.ts'

const waiting = (sulh: Sulh) => inTransaction(sulh.database.writer, (tx: Tx) => withoutBasis(tx), 'begin read only')

/** Withdraws violations whose incident was refuted or found to be another, and takes back confirmations whose incident is assessed anew. */
export const followIncidentsJob: Job = {
  name: 'follow-incidents',
  isDue: async (sulh) => (await waiting(sulh)).length > 0,
  run: async (sulh, _onProgress, signal) => {
    for (const id of await waiting(sulh)) {
      signal.throwIfAborted()
      await sulh.performAsProgram(followIncident, { id })
    }
  },
}
