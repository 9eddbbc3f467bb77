import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../kernel/deadline.ts'
import type { OutsideEvent } from './formats/outside-event.ts'
import { openEvents } from './formats/read-events.ts'
import { Suggester, type Told } from './suggest.ts'

const told = (given: Partial<Told>): Told => ({
  ...{
    key: 'a',
    provider: 'A',
    from: 18_000,
    to: 18_000,
    longitude: 16.59,
    latitude: 31.2,
    radiusM: 5000,
    type: 'shelling',
  },
  ...{ text: '', actors: [], killedLow: null, killedBest: null, killedHigh: null },
  ...given,
})
const found = (a: Partial<Told>, b: Partial<Told>) =>
  new Suggester([told({ key: 'b', provider: 'B', ...b })]).suggest(told(a)).length > 0

describe('suggestions of duplicates', () => {
  const text = 'Shells fell on the western road of the town in the morning'

  it('are made of what happened within a day and 25 km in the same words, and of nothing further', () => {
    expect(found({ text }, { text })).toBe(true)
    expect(found({ text }, { text, from: 18_001, to: 18_001 })).toBe(true)
    expect(found({ text }, { text, from: 18_002, to: 18_002 })).toBe(false)
    expect(found({ text, radiusM: 0 }, { text, longitude: 16.84, radiusM: 0 })).toBe(true)
    expect(found({ text, radiusM: 0 }, { text, longitude: 16.88, radiusM: 0 })).toBe(false)
    // Where places are known less exactly they may lie further apart, up to 50 km.
    expect(found({ text, radiusM: 25_000 }, { text, longitude: 17.0, radiusM: 25_000 })).toBe(true)
    expect(found({ text, radiusM: 500_000 }, { text, longitude: 17.2, radiusM: 500_000 })).toBe(false)
    expect(found({ text }, { text: 'Something else altogether was told of a market' })).toBe(false)
  })

  it('compare Arabic words in any spelling', () => {
    expect(found({ text: 'سقطت قذائف على الطريق الغربيّة' }, { text: 'سقطت قذائف علي الطريق الغربيه' })).toBe(true)
  })

  it('are made of the same actors, type and toll where two providers tell it in other words', () => {
    const same = { actors: ['Invented Force A', 'Invented Force B'], killedBest: 3 }
    expect(found({ ...same, text: 'one' }, { ...same, text: 'two', killedBest: 4, killedLow: 2, killedHigh: 6 })).toBe(
      true,
    )
    expect(found({ ...same, text: 'one' }, { ...same, text: 'two', actors: ['Somebody else'] })).toBe(false)
    expect(found({ ...same, text: 'one' }, { ...same, text: 'two', type: 'arrests', killedBest: 90 })).toBe(false)
    // Of one provider two records are two events unless their words say otherwise.
    expect(found({ ...same, text: 'one' }, { ...same, text: 'two', provider: 'A' })).toBe(false)
  })

  it('of a hundred thousand beside a hundred thousand are found in seconds', () => {
    const towns = Array.from(
      { length: 400 },
      (_, at) => [10 + (at % 20) * 0.7, 24 + Math.floor(at / 20) * 0.45] as const,
    )
    const many = (provider: string, shift: number) =>
      Array.from({ length: 100_000 }, (_, at): Told => {
        const [longitude = 0, latitude = 0] = towns[at % 400] ?? []
        const words = `invented words ${at} of place ${at % 400} and kind ${at % 7} number ${at * 7}`
        const day = 18_000 + Math.floor(at / 55)
        return told({
          key: `${provider}${at}`,
          provider,
          from: day,
          to: day,
          longitude: longitude + shift,
          latitude,
          text: words,
        })
      })
    const begin = performance.now()
    const index = new Suggester(many('A', 0))
    const hits = many('B', 0.01).reduce(
      (sum, one) => sum + (index.suggest(one)[0]?.right === `A${one.key.slice(1)}` ? 1 : 0),
      0,
    )
    expect(hits).toBe(100_000)
    expect(performance.now() - begin).toBeLessThan(60_000)
  }, 90_000)
})

const folder = resolve(import.meta.dirname, '../../../shared/data/geo')
describe.skipIf(!existsSync(folder))(
  'on events that Insecurity Insight published twice (in ../shared/data/geo)',
  () => {
    const read = (name: string) => {
      const events: OutsideEvent[] = []
      for (const { event } of openEvents(
        readFileSync(resolve(folder, `insecurity_insight_${name}.json`)),
        undefined,
      ).readings())
        if (event) events.push(event)
      return events
    }
    // The number of their database is the truth, and no part of what is compared.
    const toldOf =
      (file: string) =>
      (event: OutsideEvent): Told => {
        const { providerId, startedOn, endedOn, actors, ...rest } = event
        const key = `${file} ${providerId}`
        const names = actors.map(({ name }) => name)
        return {
          ...rest,
          key,
          provider: 'Insecurity Insight',
          from: dayNumber(startedOn),
          to: dayNumber(endedOn),
          actors: names,
        }
      }
    const idOf = (key: string) => key.split(' ')[1]
    const measured = (one: string, other: string) => {
      const [a, b] = [read(one).map(toldOf(one)), read(other).map(toldOf(other))]
      const ids = new Set(b.map(({ key }) => idOf(key)))
      const pairs = a.filter(({ key }) => ids.has(idOf(key))).length
      const index = new Suggester(b)
      const suggested = a.flatMap((event) => index.suggest(event))
      const right = suggested.filter(({ left, right: partner }) => idOf(left) === idOf(partner)).length
      return { pairs, recall: right / pairs, precision: right / suggested.length }
    }

    it('all 40 pairs of education and protection are suggested, and seven of ten suggestions are right', () => {
      const { pairs, recall, precision } = measured('education', 'protection')
      expect([pairs, recall]).toEqual([40, 1])
      expect(precision).toBeGreaterThanOrEqual(0.7)
    })

    it('all 32 pairs of protection and aid workers are suggested, and 94 of a hundred suggestions are right', () => {
      const { pairs, recall, precision } = measured('protection', 'aidWorkerKIKA')
      expect([pairs, recall]).toEqual([32, 1])
      expect(precision).toBeGreaterThanOrEqual(0.94)
    })
  },
)
