import type { Id } from '../kernel/ids.ts'
import { inTransaction } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import { remainsOf } from '../server/remains.ts'
import { executeErasure } from './erasure-actions.ts'
import { keysOf, readyErasures } from './erasure-store.ts'
import { holdingOf } from './holdings.ts'

/**
 * Carries out what two people approved. First the journal is replayed to know what is left of it without the person, which
 * takes as long as `sulh verify` and stops nobody; then one act destroys. Where something was recorded of them meanwhile, or
 * a ground to keep came up, nothing happens, and the next run looks again.
 */
export const eraseJob: Job = {
  name: 'erasures',
  isDue: (sulh) => inTransaction(sulh.database.writer, async (tx) => (await readyErasures(tx, sulh.now())).length > 0),
  run: async (sulh, onProgress, signal) => {
    const approved = await inTransaction(sulh.database.writer, (tx) => readyErasures(tx, sulh.now()))
    if (approved.length === 0) return
    const keys = new Map<Id, Id>()
    await inTransaction(sulh.database.writer, async (tx) => {
      for (const { personId } of approved) for (const key of await keysOf(tx, personId)) keys.set(key, personId)
    })
    const { size, of, findings } = await remainsOf(sulh, keys, holdingOf)
    if (findings > 0) throw new Error('the journal does not hold, so nobody is erased: run `sulh verify`')
    for (const [i, { id, personId }] of approved.entries()) {
      signal.throwIfAborted()
      const left = of.get(personId)
      if (!left) continue
      const outcome = await sulh.performAsProgram(executeErasure, { id, upTo: size, ...left })
      if (outcome.outcome === 'refused') sulh.log.warn({ code: outcome.code }, 'an erasure waits')
      else for (const [key, whose] of keys) if (whose === personId) sulh.sealer.forget(key)
      onProgress('people erased', (i + 1) / approved.length)
    }
  },
}
