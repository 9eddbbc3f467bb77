import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { type LogName, noHash, type StationEntry } from './entry.ts'
import { type PushAnswer, type PushRequest, protocol, type Tier } from './exchange.ts'
import { nothingSent, type SendState } from './outbox.ts'
import { MessageRefused, Sender, type SenderStorage } from './sender.ts'

const log: LogName = { station: newId(), epoch: 1 }
const tier: Tier = { id: newId(), kind: 'centre', generation: newId() }
const hashOf = (seq: number) => (seq === 0 ? noHash : seq.toString(16).padStart(64, '0'))

/** A log of so many entries, of which what is sent says no more than the number. */
class Outbox implements SenderStorage {
  state: SendState = nothingSent
  readonly #last: number
  constructor(last: number) {
    this.#last = last
  }
  async logs() {
    return [{ ...log, last: this.#last, state: this.state }]
  }
  async entries(_log: LogName, after: number, limit: number) {
    return Array.from({ length: Math.min(limit, this.#last - after) }, (_, n) => entry(after + n + 1))
  }
  async hashAt(_log: LogName, seq: number) {
    return hashOf(seq)
  }
  async learn(...[, , , change]: Parameters<SenderStorage['learn']>) {
    this.state = change(this.state)
  }
}

function entry(seq: number): StationEntry {
  const box = { wraps: [], iv: '', body: '' }
  const claims = { v: 1 as const, ...log, seq, prev: hashOf(seq - 1), hash: hashOf(seq), id: newId(), subject: newId() }
  return {
    ...claims,
    actor: newId(),
    action: 'a',
    version: 1,
    at: '2021-01-01T00:00:00.000Z',
    boot: 1,
    box,
    signature: '',
  }
}

/** A centre that has what came, and answers when it is told to, in whatever order. */
class Centre {
  readonly #had = new Set<number>()
  readonly waiting: (() => void)[] = []
  readonly sizes: number[] = []
  #now = Date.UTC(2021, 0, 1)

  get received(): number {
    let last = 0
    while (this.#had.has(last + 1)) last++
    return last
  }

  readonly ask = async (push: PushRequest): Promise<PushAnswer> => {
    this.sizes.push(push.entries.length)
    for (const { seq } of push.entries) this.#had.add(seq)
    const decided = this.received
    const known = push.asks[0]?.knows ?? 0
    const outcomes = Array.from({ length: decided - known }, (_, n) => ({ seq: known + n + 1, id: newId() }))
    const said = { ...log, received: decided, hash: hashOf(decided), decided, standing: 'inForce' as const }
    const told = outcomes.map((one) => ({ ...one, outcome: 'accepted' as const, codes: [] }))
    this.#now += 1000
    const now = new Date(this.#now).toISOString()
    if (push.entries.length > 0) await new Promise<void>((resolve) => this.waiting.push(resolve))
    return { protocol, tier, now, logs: [{ ...said, outcomes: told }], centre: null }
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
const senderOf = (storage: SenderStorage) => new Sender({ storage, app: '1', now: () => '2021-01-01T00:00:00.000Z' })

describe('a sender', () => {
  it('has short messages under way beside one another, and begins the next as soon as one was answered', async () => {
    const [outbox, centre] = [new Outbox(650), new Centre()]
    const round = senderOf(outbox).round([centre.ask])
    await settled()
    expect(centre.sizes).toEqual([0, 100, 100, 100, 100])
    centre.waiting[1]?.()
    await settled()
    expect(centre.sizes).toEqual([0, 100, 100, 100, 100, 100])
    for (let n = 0; n < 10; n++) {
      for (const answer of centre.waiting) answer()
      await settled()
    }
    expect((await round).sent).toBe(650)
    expect(outbox.state).toMatchObject({ confirmed: 650, stopped: null })
    expect(centre.sizes.reduce((sum, size) => sum + size, 0)).toBe(650)
  })

  it('takes nothing back at an answer that a newer one passed on the way', async () => {
    const [outbox, centre] = [new Outbox(400), new Centre()]
    const round = senderOf(outbox).round([centre.ask])
    await settled()
    for (const answer of centre.waiting.toReversed()) {
      answer()
      await settled()
      expect(outbox.state.confirmed).toBe(400)
    }
    expect((await round).sent).toBe(400)
  })

  it('begins no other message where one is refused, and then sends entry by entry', async () => {
    const [outbox, sizes] = [new Outbox(500), [] as number[]]
    const centre = new Centre()
    const round = await senderOf(outbox).round([
      async (push) => {
        sizes.push(push.entries.length)
        if (push.entries.some(({ seq }) => seq === 3)) throw new MessageRefused('no')
        const answer = centre.ask(push)
        for (const resolve of centre.waiting.splice(0)) resolve()
        return answer
      },
    ])
    expect(sizes.slice(0, 5)).toEqual([0, 100, 100, 100, 100])
    expect(sizes.slice(5).every((size) => size <= 1)).toBe(true)
    expect(round.refused).toEqual([log])
    expect(outbox.state.confirmed).toBe(2)
  })
})
