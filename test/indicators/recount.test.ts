import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measuredIndicators } from '../../src/indicators/definitions.ts'
import { figuresOf, recordsOf } from '../../src/indicators/figure-store.ts'
import type { Period } from '../../src/indicators/period.ts'
import { pageSize } from '../../src/kernel/paging.ts'
import { inTransaction, type Tx } from '../../src/server/database.ts'
import { cast, idOf, newWorld, type World } from '../world.ts'
import { Chance } from './random-rows.ts'
import { randomWorld } from './random-world.ts'
import { computed, recounted, recountScript } from './recount.ts'

const now = new Date('2020-11-20T10:00:00.000Z')
const periods: readonly Period[] = [
  { from: '2020-10-01', to: '2020-10-31' },
  { from: '2020-11-01', to: '2020-11-30' },
  { from: '2020-11-09', to: '2020-11-15' },
  { from: '2020-07-01', to: '2020-12-31' },
]
const sides = [null, idOf('authority north'), idOf('authority south')]

let world: World
beforeAll(async () => {
  world = await newWorld()
  await randomWorld(world.ownerUrl, new Chance(20201120, now.getTime()))
})
afterAll(() => world.end())

const asWriter = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(world.sulh.database.writer, work)

const known = new Map<Period, Promise<string[]>>()
/** What the program computes of the whole programme, once for each period. */
function ofAll(period: Period): Promise<string[]> {
  const lines = known.get(period) ?? asWriter((tx) => computed(tx, { period, sideId: null, now }))
  known.set(period, lines)
  return lines
}

describe('indicators of a random world', () => {
  it('agree to the last digit with a script that knows the definitions and the schema alone', async () => {
    for (const period of periods)
      for (const sideId of sides)
        expect(await asWriter((tx) => computed(tx, { period, sideId, now })), `${period.from} ${sideId}`).toEqual(
          await recounted(world.sulh, { period, sideId, now }),
        )
  })

  it('have something to count, each of them in some period', async () => {
    const lines = (await Promise.all(periods.map(ofAll))).flat()
    const empty = measuredIndicators.filter(
      ({ code }) => !lines.some((one) => one.startsWith(`${code} all`) && !one.includes(': 0/')),
    )
    expect(empty.map(({ code }) => code)).toEqual([])
  })

  // Each is a mistake that somebody could make, and is found.
  it.each([
    [
      'counts who was handed over',
      "where id not in (select id from pathway_transfers where status = 'transferred')",
      '',
    ],
    ['takes the last day for no part of the period', '($2::date + 1)::timestamp', '$2::date::timestamp'],
    ['forgets the time zone', 'at time zone z as since', "at time zone 'Asia/Tokyo' as since"],
    ['rounds to one decimal', 'round(n * 100 / nullif(d, 0), 2)', 'round(n * 100 / nullif(d, 0), 1)'],
    ['takes weapons that are missing for held', "(t.whom in ('armourer', 'transit'))::int", '1'],
    ['counts undone merges', "m.status = 'standing' and m.merged_at", 'm.merged_at'],
  ])('do not agree with a script that %s', async (_, right, wrong) => {
    const mutant = recountScript.replace(right, wrong)
    expect(mutant).not.toBe(recountScript)
    for (const period of periods) {
      const counted = await recounted(world.sulh, { period, sideId: null, now }, mutant)
      if (JSON.stringify(counted) !== JSON.stringify(await ofAll(period))) return
    }
    expect.unreachable('the mistake was not found')
  })

  it('are the sums of the records that they open to', async () => {
    const asked = { period: { from: '2020-07-01', to: '2020-12-31' }, sideId: null, now }
    await asWriter(async (tx) => {
      for (const indicator of measuredIndicators) {
        const { all } = await figuresOf(tx, indicator, asked)
        let counted = 0
        let records = 0
        for (let page = 1, total = 1; (page - 1) * pageSize < total; page += 1) {
          const view = await recordsOf(tx, indicator, asked, { part: 'counted', order: '-at', page })
          counted += view.records.reduce((sum, { n }) => sum + Number(n), 0)
          records += view.records.length
          total = view.total
        }
        expect(`${indicator.code} ${counted}`).toBe(`${indicator.code} ${Number(all.numerator)}`)
        if (oneEach.has(indicator.unit) && !several.has(indicator.code))
          expect(`${indicator.code} ${records}`).toBe(`${indicator.code} ${Number(all.numerator)}`)
      }
    })
  })

  it('are the same for whoever computes them: an office of a side, a joint body, and the program that publishes', async () => {
    const period = { from: '2020-07-01', to: '2020-12-31' }
    // A person, and all that is of them, are of one side.
    const north = await newWorld()
    await randomWorld(north.ownerUrl, new Chance(7, now.getTime()), ['TAR', 'BEL', 'STO', 'RA1'])
    const readers = [
      { actor: cast.fatou, sideId: cast.fatou.sideId },
      { actor: cast.ismail, sideId: cast.ismail.sideId },
      { actor: cast.karim, sideId: null },
    ]
    for (const { actor, sideId } of readers)
      for (const indicator of measuredIndicators) {
        if (indicator.compartment !== undefined || (indicator.wholeProgramme === true && !actor.joint)) continue
        const asked = { period, sideId, now }
        const read = await north.sulh.database.read(actor, (tx) => figuresOf(tx, indicator, asked))
        expect(read, `${indicator.code} ${actor.name}`).toEqual(
          await inTransaction(north.sulh.database.writer, (tx) => figuresOf(tx, indicator, asked)),
        )
      }
    await north.end()
  })
})

const oneEach = new Set(['count', 'percent', 'perThousand', 'medianDays'])
/** Of these a record counts for more than one. */
const several = new Set([
  'DIS-06',
  'DIS-06B',
  'DIS-11',
  'DIS-13',
  'DIS-13B',
  'DEM-02',
  'REI-02',
  'REI-06',
  'CVR-02',
  'GOV-01',
  'GOV-01B',
])
