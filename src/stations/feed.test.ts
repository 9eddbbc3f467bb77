import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import type { PullAnswer, RecordChange } from './exchange.ts'
import { type CopyStep, type CopyStore, type Cursor, copyStep, NotFollowing, pullAll } from './feed.ts'

const tier = { id: newId(), kind: 'hub' as const, generation: newId() }
const [p, q] = [newId(), newId()]
const change = (n: number, id = p, record: RecordChange['record'] = { n }): RecordChange => ({
  n,
  noun: 'person',
  id,
  record,
})
const answer = (said: Partial<PullAnswer>): PullAnswer => ({
  protocol: 1,
  tier,
  reset: false,
  changes: [],
  upTo: 0,
  more: false,
  ...said,
})
const at = (n: number): Cursor => ({ generation: tier.generation, n })

class Copy implements CopyStore {
  at: Cursor | null = null
  readonly records = new Map<string, RecordChange['record']>()

  async cursor() {
    return this.at
  }

  async apply(step: CopyStep) {
    if (step.from?.n !== this.at?.n) return false
    if (step.forget) this.records.clear()
    for (const { id, record } of step.changes) {
      if (record) this.records.set(id, record)
      else this.records.delete(id)
    }
    this.at = step.to
    return true
  }
}

describe('a copy of the records of a scope', () => {
  it('takes the newest change of each record, and the cursor of the answer', () => {
    const step = copyStep(at(2), answer({ changes: [change(3), change(4, q), change(6)], upTo: 7 }))
    expect(step.changes.map(({ n }) => n)).toEqual([4, 6])
    expect([step.to, step.forget]).toEqual([at(7), false])
  })

  it('is forgotten where the tier counts anew, and never joined to what another generation counted', () => {
    const other = { generation: newId(), n: 9 }
    expect(copyStep(other, answer({ reset: true, changes: [change(1)], upTo: 1 }))).toMatchObject({
      forget: true,
      to: at(1),
    })
    expect(() => copyStep(other, answer({ changes: [change(10)], upTo: 10 }))).toThrow(NotFollowing)
  })

  it('refuses an answer that would leave a hole', () => {
    for (const bad of [
      answer({ upTo: 4 }),
      answer({ changes: [change(5)], upTo: 8 }),
      answer({ changes: [change(9)], upTo: 8 }),
      answer({ changes: [change(7), change(6)], upTo: 8 }),
      answer({ upTo: 5, more: true }),
    ])
      expect(() => copyStep(at(5), bad)).toThrow(NotFollowing)
  })

  it('is brought up to date page by page, loses what may not be read any more, and ends', async () => {
    const all = [change(1), change(2, q), change(3, q, null)]
    const copy = new Copy()
    const pages: number[] = []
    const pulled = await pullAll(
      async ({ after, limit }) => {
        pages.push(after)
        const changes = all.slice(after, after + limit)
        return answer({ changes, upTo: after + changes.length, more: after + changes.length < all.length })
      },
      copy,
      2,
    )
    expect([pulled, pages, [...copy.records.keys()], copy.at]).toEqual([3, [0, 2], [p], at(3)])
  })

  it('is not changed by an answer that another pull overtook', async () => {
    const copy = new Copy()
    await pullAll(async () => {
      copy.at = at(5)
      return answer({ changes: [change(1)], upTo: 1 })
    }, copy)
    expect([copy.at, copy.records.size]).toEqual([at(5), 0])
  })
})
