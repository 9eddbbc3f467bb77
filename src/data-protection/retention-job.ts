import { newId } from '../kernel/ids.ts'
import { findProgramme, todayHere } from '../programme/store.ts'
import { inTransaction } from '../server/database.ts'
import type { Job } from '../server/jobs.ts'
import { requestErasure } from './erasure-actions.ts'
import { hasLooked, keepRun, workOutCases } from './retention-store.ts'

/**
 * Looks once a day, and again once a rule was signed, whose time is over by the rules in force, and asks the data protection officers whether to erase them:
 * the program suggests, two people decide. Cut short, it begins again: who was asked about already is not asked about twice.
 */
export const retentionJob: Job = {
  name: 'retention',
  isDue: (sulh) =>
    inTransaction(sulh.database.writer, async (tx) => {
      if (!(await findProgramme(tx))) return false
      return !(await hasLooked(tx, await todayHere(tx, sulh.now())))
    }),
  run: async (sulh, onProgress, signal) => {
    const at = sulh.now()
    const today = await inTransaction(sulh.database.writer, (tx) => todayHere(tx, at))
    const { cases, due } = await workOutCases(sulh, today)
    for (const [i, personId] of due.entries()) {
      signal.throwIfAborted()
      const ground = { ground: 'retentionOver', reason: 'The time of retention is over.' }
      await sulh.performAsProgram(requestErasure, { id: newId(), personId, ...ground })
      onProgress('cases whose time is over', (i + 1) / due.length)
    }
    await keepRun(sulh, today, { cases, proposed: due.length, at })
  },
}
