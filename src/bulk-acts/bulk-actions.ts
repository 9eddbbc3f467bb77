import { z } from 'zod'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { holds } from '../kernel/roles.ts'
import { advancedRun, begunRun, ownRun, rowsDone, steeredRun } from '../kernel/row-run.ts'
import { findBulkAct } from './bulk-acts.ts'
import { BulkRefusal, BulkRun, bulkRefusalNoun, bulkRunNoun, SaidForAll } from './bulk-run.ts'
import { bulkActors } from './readers.ts'

/** Acts between two looks at whether somebody stopped it. */
export const actsAtOnce = 10

/**
 * Begins an act on many records, as its preview showed it: on which, and what is said of all of them. Each is decided on its own when its
 * turn comes; here is asked only whether the officer may do such acts at all.
 */
export const beginBulkRun = defineAction({
  name: 'bulkRun.begin',
  kind: 'intent',
  noun: bulkRunNoun,
  roles: bulkActors,
  input: BulkRun.pick({ id: true, act: true, rows: true }).extend({ said: SaidForAll }).strict(),
  sealed: ['said'],
  sealedUnder: ({ id }) => id,
  facts: z.object({ sealedSaid: z.string() }),
  decide(before, { said: _, ...input }, { sealedSaid }, { actor, at }) {
    if (before) return refuse('bulkRun.exists')
    const act = findBulkAct(input.act)
    if (!act) return refuse('bulkRun.unknownAct', {}, 'act')
    if (!holds(actor, act.action.roles)) return refuse('bulkRun.notYours', {}, 'act')
    if (new Set(input.rows.map(({ id }) => id)).size < input.rows.length) return refuse('bulkRun.twice', {}, 'rows')
    return accept([put(bulkRunNoun, { ...input, ...begunRun(actor, at, 0), actsAt: at, sealedSaid })])
  },
})

function steered(before: BulkRun | undefined, to: 'stopped' | 'running', { actor, at }: ActMoment): Decision {
  const found = ownRun(before, actor)
  if (!found) return refuse('bulkRun.unknown')
  const next = steeredRun(found, to)
  return next
    ? accept([put(bulkRunNoun, { ...next, actsAt: to === 'running' ? at : next.actsAt })])
    : refuse('bulkRun.notNow')
}

const step = {
  kind: 'intent',
  noun: bulkRunNoun,
  roles: bulkActors,
  input: z.strictObject({ id: Id }),
  facts: noFacts,
} as const

/** Stops after the acts that are being done; those stay. */
export const stopBulkRun = defineAction({
  ...step,
  name: 'bulkRun.stop',
  decide: (before, _input, _facts, moment) => steered(before, 'stopped', moment),
})

/** Goes on after the last act that was done. */
export const resumeBulkRun = defineAction({
  ...step,
  name: 'bulkRun.resume',
  decide: (before, _input, _facts, moment) => steered(before, 'running', moment),
})

/** Records how far it came: by the program alone, after some acts. */
export const advanceBulkRun = defineAction({
  name: 'bulkRun.advance',
  kind: 'fact',
  noun: bulkRunNoun,
  roles: [],
  input: z.strictObject({
    ...rowsDone,
    refused: z.array(BulkRefusal.pick({ row: true, code: true, field: true, facts: true })).max(actsAtOnce),
  }),
  facts: noFacts,
  decide(before, { refused, ...done }, _facts, { actionId, at }) {
    if (!before) return refuse('bulkRun.unknown')
    const next = advancedRun(before, { ...done, refused: refused.length }, at)
    if (!next) return refuse('bulkRun.notNow')
    const { sideId, siteId, id: runId } = before
    return accept([
      put(bulkRunNoun, next),
      ...refused.map((one) =>
        put(bulkRefusalNoun, { ...one, id: derivedId(actionId, `row ${one.row}`), sideId, siteId, runId }),
      ),
    ])
  },
})
