import type { Id } from '../kernel/ids.ts'
import { agreedProtocol, type PullAnswer, type PullRequest, protocol, type RecordChange } from './exchange.ts'

/** Up to where a reader has the changes of its scope, as that generation of the tier counts them. */
export interface Cursor {
  readonly generation: Id
  readonly n: number
}

/** Where a reader keeps its copy of the records: IndexedDB at a tablet, PostgreSQL at a hub, memory in the simulation. */
export interface CopyStore {
  /** Null before the first pull. */
  cursor(): Promise<Cursor | null>
  /**
   * Writes changes and the cursor that follows them in one transaction, and nothing where the cursor is not `from` any more: an
   * answer that came late or twice then changes nothing. `forget` empties the copy first.
   */
  apply(step: CopyStep): Promise<boolean>
}

export interface CopyStep {
  readonly from: Cursor | null
  readonly forget: boolean
  /** The newest change of each record, in the order of their numbers; where `record` is null the copy goes. */
  readonly changes: readonly RecordChange[]
  readonly to: Cursor
}

/** Asks a tier for changes. Throws where it cannot be reached. */
export type AskChanges = (request: PullRequest) => Promise<PullAnswer>

/** The answer does not follow what was asked: a number is out of order, or lies outside of what the answer says it covers. */
export class NotFollowing extends Error {}

/**
 * What an answer makes of a copy that stands at `from`. Throws `NotFollowing` rather than leave a hole: what was jumped over
 * once would never be asked for again.
 */
export function copyStep(from: Cursor | null, answer: PullAnswer): CopyStep {
  const other = from !== null && from.generation !== answer.tier.generation
  if (other && !answer.reset) throw new NotFollowing('another generation, without a reset')
  const forget = answer.reset || other
  const after = forget ? 0 : (from?.n ?? 0)
  if (answer.upTo < after) throw new NotFollowing('the answer ends before the cursor')
  let last = after
  for (const { n } of answer.changes) {
    if (n <= last || n > answer.upTo) throw new NotFollowing('a change out of order')
    last = n
  }
  if (answer.more && answer.upTo === after) throw new NotFollowing('more is said to follow, and nothing came')
  const newest = new Map(answer.changes.map((change) => [`${change.noun}/${change.id}`, change]))
  const changes = answer.changes.filter((change) => newest.get(`${change.noun}/${change.id}`) === change)
  return { from, forget, changes, to: { generation: answer.tier.generation, n: answer.upTo } }
}

const pulledAtOnce = 1000

/**
 * Brings a copy up to date, in as many answers as it takes, and gives the number of changes. A pull that is cut off goes on
 * where it was. A tier that was restored has the copy forgotten and built anew.
 */
export async function pullAll(ask: AskChanges, copy: CopyStore, limit = pulledAtOnce): Promise<number> {
  for (let changes = 0; ; ) {
    const from = await copy.cursor()
    const request = { protocol, generation: from?.generation ?? null, after: from?.n ?? 0, limit }
    const answer = await ask(request)
    if (agreedProtocol(answer.protocol) === undefined) return changes
    const applied = await copy.apply(copyStep(from, answer))
    changes += answer.changes.length
    // Not applied: another pull of the same station went ahead meanwhile, and goes on by itself.
    if (!applied || !answer.more) return changes
  }
}
