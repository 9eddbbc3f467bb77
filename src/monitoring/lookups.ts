import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'

const placeKnown = (tx: Tx, code: unknown) => exists(tx, 'select from places where code = $1', [code])

/** Whether every one of these codes is a place. */
async function placesKnown(tx: Tx, codes: readonly unknown[]): Promise<boolean> {
  const sql = 'select from unnest($1::text[]) as c (code) where not exists (select from places p where p.code = c.code)'
  return !(await exists(tx, sql, [codes]))
}

const post: Lookup = { facts: async (tx, { placeCode }) => ({ placeKnown: await placeKnown(tx, placeCode) }) }

/** Whether another watch of the same watcher has some of this time; one that goes on has all time to come. */
const watch: Lookup = {
  facts: async (tx, { id, placeCode, postId, patrolId, beganAt, endedAt }) => ({
    placeKnown: await placeKnown(tx, placeCode),
    overlaps: await exists(
      tx,
      `select from watches where coalesce(post_id, patrol_id) = $1 and id <> $2 and not withdrawn
         and (ended_at is null or ended_at > $3) and ($4::timestamptz is null or began_at < $4)`,
      [postId ?? patrolId, id, beganAt, endedAt],
    ),
  }),
}

const plan: Lookup = {
  facts: async (tx, { placeCodes }) => ({ placesKnown: await placesKnown(tx, listOf(placeCodes)) }),
}
const report: Lookup = {
  facts: async (tx, { turnedBack }) => ({ placesKnown: await placesKnown(tx, placeOf(turnedBack)) }),
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const placeOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null && 'placeCode' in value ? [value.placeCode] : []

/** Facts of posts, patrols and watches that need SQL. */
export const monitoringLookups: Readonly<Record<string, Lookup>> = {
  'monitoringPost.open': post,
  'monitoringPost.correct': post,
  'watch.record': watch,
  'watch.correct': watch,
  'patrol.plan': plan,
  'patrol.replan': plan,
  'patrol.report': report,
}
