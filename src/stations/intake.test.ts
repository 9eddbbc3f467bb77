import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { type Id, newId } from '../kernel/ids.ts'
import { centreKeyId } from './box.ts'
import { isGenuine, noHash, StationEntry, signEntry } from './entry.ts'
import type { EntryOutcome, LogAnswer } from './exchange.ts'
import { Intake, type KeptLog, leapt, type Placing, placeAll, type StationStanding } from './intake.ts'
import { emptyLog, type LogStanding } from './place-in-log.ts'
import { broughtInto, nextEpoch } from './re-enrol.ts'

const seed = new Uint8Array(32).fill(7)
const publicKey = ed25519.getPublicKey(seed)
const log = { station: newId(), epoch: 1 }

/** Entries of one log, one for each subject, in order. */
function logOf(subjects: readonly Id[], from: Pick<StationEntry, 'seq' | 'hash'> = { seq: 0, hash: noHash }) {
  const entries: StationEntry[] = []
  for (const subject of subjects) {
    const { seq, hash } = entries.at(-1) ?? from
    const box = { wraps: [{ for: centreKeyId, enc: 'AAAA', key: 'AAAA' }], iv: 'AAAAAAAAAAAAAAAA', body: 'AAAA' }
    const said = { id: newId(), action: 'person.register', version: 1, subject, actor: newId(), boot: 1, box }
    entries.push(signEntry({ v: 1, ...log, seq: seq + 1, prev: hash, ...said, at: '2026-11-28T01:00:00.000Z' }, seed))
  }
  return entries
}

const ids = (n: number) => Array.from({ length: n }, () => newId())
const kept = (
  standing: LogStanding = emptyLog,
  entries: readonly StationEntry[] = [],
  waiting: StationEntry[] = [],
) => ({
  standing,
  hashes: new Map(entries.map(({ seq, hash }) => [seq, hash])),
  waiting: new Map(waiting.map((entry) => [entry.seq, entry])),
})
const seqs = (entries: readonly StationEntry[]) => entries.map(({ seq }) => seq)

describe('an entry', () => {
  it('is as its station signed it, and no word of it can be changed', () => {
    const [entry] = logOf(ids(1))
    if (!entry) throw new Error('no entry')
    expect(StationEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
    expect(isGenuine(entry, publicKey)).toBe(true)
    expect(isGenuine({ ...entry, action: 'person.close' }, publicKey)).toBe(false)
    expect(isGenuine({ ...entry, seq: 2 }, publicKey)).toBe(false)
    expect(isGenuine(entry, ed25519.getPublicKey(new Uint8Array(32).fill(8)))).toBe(false)
  })
})

describe('placing', () => {
  const [a, b, c, d] = logOf(ids(4))
  if (!a || !b || !c || !d) throw new Error('no entries')

  it('puts what comes in order on the log, and what comes again nowhere', () => {
    const placed = placeAll(kept(), [a, b])
    expect([seqs(placed.next), placed.standing]).toEqual([[1, 2], { received: 2, hash: b.hash, forked: false }])
    const again = placeAll(kept(placed.standing, [a, b]), [a, b])
    expect([again.next, again.ahead, again.forked, again.standing]).toEqual([[], [], [], placed.standing])
  })

  it('lets what comes early wait, and follow when the gap closes', () => {
    const early = placeAll(kept(), [c, d])
    expect([seqs(early.ahead), early.standing]).toEqual([[3, 4], emptyLog])
    const closed = placeAll(kept(early.standing, [], [c, d]), [a, b])
    expect([seqs(closed.next), closed.joined, closed.standing.received]).toEqual([[1, 2], [3, 4], 4])
  })

  it('quarantines another entry under the same number, and one that hangs on another past', () => {
    const [other] = logOf(ids(1))
    const [hanging] = logOf(ids(1), { seq: 2, hash: a.hash })
    if (!other || !hanging) throw new Error('no entries')
    const standing = { received: 2, hash: b.hash, forked: false }
    for (const entry of [other, hanging]) {
      const placed = placeAll(kept(standing, [a, b]), [entry])
      expect([placed.forked, placed.standing]).toEqual([[entry], { ...standing, forked: true }])
    }
  })

  it('leaps behind what the centre decided where nobody has the gap any more, and calls nothing before that a fork', () => {
    const above = answerOf({ decided: 2, received: 2 })
    const leap = leapt(kept(emptyLog, [], [c, d]), above)
    expect([leap.joined, leap.standing]).toEqual([[3, 4], { received: 4, hash: d.hash, forked: false, base: 2 }])
    expect(placeAll(kept(leap.standing, [c, d]), [a, b]).forked).toEqual([])
    // The centre has not decided what lies in the gap: it can still come.
    expect(leapt(kept(emptyLog, [], [c, d]), answerOf({ decided: 1, received: 2 })).standing).toEqual(emptyLog)
    expect(leapt(kept(), above).standing).toEqual(emptyLog)
  })
})

function answerOf(said: Partial<LogAnswer>): LogAnswer {
  return { ...log, received: 0, hash: noHash, decided: 0, outcomes: [], standing: 'inForce', ...said }
}

/** A tier with one log in memory, which decides as `rule` says. */
function tier(rule: (entry: StationEntry) => EntryOutcome['outcome'], station: StationStanding | undefined) {
  const on = new Map<number, StationEntry>()
  const outcomes = new Map<number, EntryOutcome>()
  const asked: number[][] = []
  let standing: LogStanding | undefined
  const decided = () => {
    let upTo = 0
    while (outcomes.has(upTo + 1)) upTo++
    return upTo
  }
  const intake = new Intake({
    stationOf: async () => station,
    decide: async (entries) => {
      asked.push(seqs(entries))
      return entries.map((entry) => ({ seq: entry.seq, id: entry.id, outcome: rule(entry), codes: [] }))
    },
    storage: {
      keep: async (_log, _seqs, place: (log: KeptLog) => Placing) => {
        const placing = place(kept(standing, [...on.values()]))
        for (const entry of placing.next) on.set(entry.seq, entry)
        standing = placing.standing
      },
      standing: async () => standing && { standing, decided: decided() },
      undecided: async (_log, limit) => [...on.values()].filter(({ seq }) => !outcomes.has(seq)).slice(0, limit),
      outcomes: async (_log, after) => [...outcomes.values()].filter(({ seq }) => seq > after),
      changedOutcomes: async (_log, upTo, after) =>
        [...outcomes.values()].filter(({ seq, later = 0 }) => seq <= upTo && later > after),
      settle: async (_log, settled) => {
        for (const outcome of settled) outcomes.set(outcome.seq, outcome)
      },
      heldSubjects: async () =>
        new Set(
          [...on.values()].filter(({ seq }) => outcomes.get(seq)?.outcome === 'held').map(({ subject }) => subject),
        ),
    },
  })
  return { intake, asked, on, outcomes }
}

describe('intake', () => {
  const station = { publicKey, revoked: false }

  it('decides strictly in the order of the log: a subject that comes again ends a run', async () => {
    const [x, y] = [newId(), newId()]
    const { intake, asked } = tier(() => 'accepted', station)
    await intake.receive(logOf([x, y, x, y, y]))
    await intake.decide(log)
    expect(asked).toEqual([[1, 2], [3, 4], [5]])
    const answer = await intake.answer(log, 3)
    expect([answer.received, answer.decided, answer.outcomes.map(({ seq }) => seq)]).toEqual([5, 5, [4, 5]])
  })

  it('lets what follows a held act wait with it, and nothing else', async () => {
    const [x, y] = [newId(), newId()]
    const { intake, outcomes } = tier((entry) => (entry.seq === 1 ? 'held' : 'accepted'), station)
    await intake.receive(logOf([x, y, x, y]))
    await intake.decide(log)
    expect([...outcomes.values()].map(({ seq, outcome, codes }) => [seq, outcome, ...codes])).toEqual([
      [1, 'held'],
      [2, 'accepted'],
      [3, 'held', 'station.afterHeld'],
      [4, 'accepted'],
    ])
  })

  it('leaves out what its station did not sign', async () => {
    const { intake, on } = tier(() => 'accepted', station)
    const [first, second] = logOf(ids(2))
    if (!first || !second) throw new Error('no entries')
    await intake.receive([first, { ...second, action: 'person.close' }])
    expect([...on.keys()]).toEqual([1])
    expect((await intake.answer(log, 0)).received).toBe(1)
  })

  it('keeps the entries of a revoked station and holds each for a person; it knows none of a station that nobody enrolled', async () => {
    const revoked = tier(() => 'accepted', { publicKey, revoked: true })
    await revoked.intake.receive(logOf(ids(2)))
    await revoked.intake.decide(log)
    expect([revoked.on.size, revoked.asked]).toEqual([2, []])
    expect(await revoked.intake.answer(log, 0)).toMatchObject({
      ...{ standing: 'revoked', received: 2, decided: 2 },
      outcomes: [1, 2].map((seq) => ({ seq, outcome: 'held', codes: ['station.shutOut'] })),
    })
    const unknown = tier(() => 'accepted', undefined)
    await unknown.intake.receive(logOf(ids(2)))
    expect([unknown.on.size, (await unknown.intake.answer(log, 0)).standing]).toEqual([0, 'unknown'])
  })

  it('says so where an entry is given no outcome, rather than ask for ever', async () => {
    const { intake } = tier(() => 'accepted', station)
    const silent = new Intake({
      stationOf: async () => station,
      decide: async () => [],
      storage: {
        keep: async () => {},
        standing: async () => undefined,
        undecided: async () => logOf(ids(1)),
        outcomes: async () => [],
        changedOutcomes: async () => [],
        settle: async () => {},
        heldSubjects: async () => new Set<Id>(),
      },
    })
    await expect(silent.decide(log)).rejects.toThrow('no outcome')
    await expect(intake.decide(log)).resolves.toBeUndefined()
  })
})

describe('a station that is enrolled anew', () => {
  it('brings the same acts into the new log, chained from its first number and signed with the new key', () => {
    const old = logOf(ids(3)).slice(1)
    const other = new Uint8Array(32).fill(9)
    const brought = broughtInto({ station: log.station, epoch: 5 }, old, other)
    expect(brought.map(({ id }) => id)).toEqual(old.map(({ id }) => id))
    expect(brought.map(({ seq, epoch, prev }) => [seq, epoch, prev])).toEqual([
      [1, 5, noHash],
      [2, 5, brought[0]?.hash],
    ])
    expect(brought.map(({ box }) => box)).toEqual(old.map(({ box }) => box))
    expect(brought.every((entry) => isGenuine(entry, ed25519.getPublicKey(other)))).toBe(true)
  })

  it('has an epoch that no restored centre gives a second time', () => {
    expect(nextEpoch(0, '2020-01-01T00:00:10.000Z')).toBe(10)
    expect(nextEpoch(300_000_000, '2026-11-28T01:00:00.000Z')).toBe(300_000_001)
    expect(nextEpoch(1, '2026-11-28T01:00:00.000Z')).toBeLessThan(2 ** 31)
  })
})
