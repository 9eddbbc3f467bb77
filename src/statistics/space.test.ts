import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noise, spaceTimeClusters } from './dbscan.ts'
import { falseDiscoveryRates } from './false-discovery.ts'
import { aroundCells, chancesOfAround, getisOrdGiStar } from './hot-spots.ts'
import { knoxTest } from './knox.ts'
import { moranByPermutation, moransI } from './moran.ts'
import { NearEvents } from './near-events.ts'
import { queenNeighbours } from './neighbours.ts'
import { normalTwoSided } from './normal.ts'
import { seededRandom } from './random.ts'

const answersIn = join(import.meta.dirname, '../../test/data/statistics')

/** The columns of a file of numbers. */
function columnsOf(path: string): Record<string, number[]> {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().replaceAll('"', '').split('\n')
  const rows = lines.map((line) => line.split(',').map(Number))
  return Object.fromEntries(head.split(',').map((name, i) => [name, rows.map((row) => row[i] ?? Number.NaN)]))
}

function grid(width: number, height: number) {
  const cells = Array.from({ length: width * height }, (_, i) => i)
  return queenNeighbours(
    cells.map((i) => i % width),
    cells.map((i) => Math.floor(i / width)),
  )
}

describe('Gi* and Moran’s I agree with R’s spdep', () => {
  it.each(['field-full', 'field-holes'])('on the invented %s, to 1e-9', (name) => {
    const { column = [], row = [], value = [], giStar = [] } = columnsOf(join(answersIn, `${name}.csv`))
    const near = queenNeighbours(column, row)
    getisOrdGiStar(value, near).forEach((score, i) => {
      expect(Math.abs(score - (giStar[i] ?? Number.NaN))).toBeLessThan(1e-9)
    })
    const [, ...lines] = readFileSync(join(answersIn, 'moran.csv'), 'utf8').trim().split('\n')
    const theirs = lines.map((line) => line.split(',')).find(([field]) => field === name)
    const ours = moransI(value, near)
    for (const [i, key] of (['i', 'expected', 'variance', 'z'] as const).entries())
      expect(Math.abs((ours?.[key] ?? Number.NaN) - Number(theirs?.[i + 1]))).toBeLessThan(1e-9)
  })
})

const shared = join(import.meta.dirname, '../../../shared/data/geo')
describe.skipIf(!existsSync(shared))('the field of UCDP events in Myanmar (in ../shared/data/geo)', () => {
  const {
    cx = [],
    cy = [],
    n = [],
    gi_star = [],
  } = existsSync(shared) ? columnsOf(join(shared, 'anchor_gistar_moran_ged_myanmar.csv')) : {}

  it('has the Gi* of spdep in all 560 cells and its Moran’s I, to 1e-9', () => {
    expect(n).toHaveLength(560)
    const near = queenNeighbours(cx, cy)
    getisOrdGiStar(n, near).forEach((score, i) => {
      expect(Math.abs(score - (gi_star[i] ?? Number.NaN))).toBeLessThan(1e-9)
    })
    const text = readFileSync(join(shared, 'anchor_gistar_moran_ged_myanmar.txt'), 'utf8')
    const said = (key: string) => Number(new RegExp(`${key}=(\\S+)`).exec(text)?.[1])
    const moran = moransI(n, near)
    expect(Math.abs((moran?.i ?? 0) - said('moran_I'))).toBeLessThan(1e-9)
    expect(Math.abs((moran?.expected ?? 0) - said('expectation'))).toBeLessThan(1e-9)
    expect(Math.abs((moran?.variance ?? 0) - said('variance_randomisation'))).toBeLessThan(1e-9)
    expect(moran?.z).toBeCloseTo(said('z'), 7)
  })

  it('has the counts that the events themselves give', () => {
    const [columns = [], ...rows] = csvRows(readFileSync(join(shared, 'ucdp_ged191_myanmar_bangladesh.csv'), 'utf8'))
    const counted = new Map<string, number>()
    for (const cells of rows) {
      const of = (name: string) => cells[columns.indexOf(name)] ?? ''
      if (!of('country').startsWith('Myanmar') || !(Number(of('where_prec')) <= 3)) continue
      const cell = `${Math.floor((Number(of('longitude')) + 180) / 0.5)},${Math.floor((Number(of('latitude')) + 90) / 0.5)}`
      counted.set(cell, (counted.get(cell) ?? 0) + 1)
    }
    expect(cx.map((x, i) => counted.get(`${x},${cy[i]}`) ?? 0)).toEqual(n)
  })
})

/** The rows of a CSV file, whose quoted cells may hold commas and ends of lines. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows
}

describe('chances of hot spots', () => {
  it('keep false ones of random fields under the level, where the normal distribution does not', () => {
    const random = seededRandom(2020)
    const near = grid(24, 20)
    const [rounds, events, cells] = [300, 60, 480]
    let exactly = 0
    let byNormal = 0
    for (let round = 0; round < rounds; round++) {
      const field = new Int32Array(cells)
      for (let n = 0; n < events; n++) {
        const cell = Math.floor(random() * cells)
        field[cell] = (field[cell] ?? 0) + 1
      }
      const { sums, sizes } = aroundCells(field, near)
      if (falseDiscoveryRates(chancesOfAround(sums, sizes, { total: events, cells })).some((q) => q <= 0.05)) exactly++
      const scores = getisOrdGiStar(field, near)
      const normal = falseDiscoveryRates([...scores].map(normalTwoSided))
      if (normal.some((q, i) => q <= 0.05 && (scores[i] ?? 0) > 0)) byNormal++
    }
    // No cell is a true hot spot, so the share of fields with any is the false discovery rate.
    expect(exactly / rounds).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / rounds))
    expect(byNormal).toBeGreaterThan(3 * exactly)
    expect(byNormal / rounds).toBeGreaterThan(0.1)
  })

  it('find a place where many are, and where nobody is', () => {
    const near = grid(20, 20)
    const field = Array.from({ length: 400 }, (_, i): number => (i === 210 ? 14 : i % 7 === 0 ? 1 : 0))
    const { sums, sizes } = aroundCells(field, near)
    const total = field.reduce((sum, count) => sum + count, 0)
    const rates = falseDiscoveryRates(chancesOfAround(sums, sizes, { total, cells: 400 }))
    expect(rates[210]).toBeLessThan(0.001)
    expect([...rates].filter((q) => q <= 0.05)).toHaveLength(9)
    expect([...chancesOfAround([0], [1], { total: 0, cells: 1 })]).toEqual([1])
  })
})

describe('Moran’s I', () => {
  it('is undefined where nothing differs or nobody has a neighbour', () => {
    expect(moransI([2, 2, 2, 2], grid(2, 2))).toBeUndefined()
    expect(moransI([1, 2, 3, 4], queenNeighbours([0, 5, 10, 15], [0, 0, 0, 0]))).toBeUndefined()
    expect(moransI([1, 2, 3], grid(3, 1))).toBeUndefined()
  })

  it('by permutation and by its moments say the same of a plain field', () => {
    const random = seededRandom(7)
    const near = grid(12, 12)
    const field = Array.from({ length: 144 }, (_, i) => random() + (i % 12 > 7 ? 0.25 : 0))
    const p = moranByPermutation(field, near, { permutations: 1999, seed: 1 })
    expect(Math.abs(p - (moransI(field, near)?.p ?? 0) / 2)).toBeLessThan(0.02)
    expect(moranByPermutation(field, near, { permutations: 1999, seed: 1 })).toBe(p)
  })

  it('does not change when the values are measured otherwise', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 20, maxLength: 20 }), (field) => {
        const near = grid(5, 4)
        const [one, other] = [
          moransI(field, near),
          moransI(
            field.map((value) => 3 + value * 7),
            near,
          ),
        ]
        if (!one || !other) return expect(new Set(field).size).toBe(1)
        expect(one.i).toBeCloseTo(other.i, 10)
        expect(one.variance).toBeCloseTo(other.variance, 10)
      }),
    )
  })
})

const { longitude = [], latitude = [], day = [], space = [], both = [] } = columnsOf(join(answersIn, 'clusters.csv'))
const places = { longitudes: longitude, latitudes: latitude, days: day }

describe('clusters', () => {
  it('are those of R’s dbscan, in space, and in space and time', () => {
    const ours = spaceTimeClusters(places, { metres: 40, days: Number.POSITIVE_INFINITY }, 4)
    expect([...ours].map((label) => label + 1)).toEqual(space)
    const inTime = spaceTimeClusters(places, { metres: 60, days: 4 }, 4)
    expect([...inTime].map((label) => label + 1)).toEqual(both)
    expect(new Set(both)).toEqual(new Set([0, 1, 2]))
  })

  it('find near the date line and the pole what is near there', () => {
    const events = {
      longitudes: [179.9999, -179.9999, 0, 180],
      latitudes: [0, 0, 89.9999, 89.9999],
      days: [1, 1, 1, 1],
    }
    expect([...spaceTimeClusters(events, { metres: 30, days: 0 }, 2)]).toEqual([0, 0, 1, 1])
  })

  it('have cores with enough around them, and noise that no core reaches', () => {
    const event = fc.tuple(
      fc.double({ min: 13, max: 13.1, noNaN: true }),
      fc.double({ min: 32, max: 32.1, noNaN: true }),
      fc.integer({ min: 0, max: 30 }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (events, least) => {
        const given = {
          longitudes: events.map(([x]) => x),
          latitudes: events.map(([, y]) => y),
          days: events.map(([, , d]) => d),
        }
        const reach = { metres: 2000, days: 5 }
        const labels = spaceTimeClusters(given, reach, least)
        const index = new NearEvents(given, reach)
        const into = new Int32Array(events.length)
        events.forEach((one, i) => {
          const near = [...into.subarray(0, index.near(i, into))]
          const byHand = events.flatMap((other, j) => (isNear(one, other, reach) ? [j] : []))
          expect(near.toSorted((a, b) => a - b)).toEqual(byHand)
          if (near.length >= least) {
            expect(labels[i]).not.toBe(noise)
            for (const j of near) {
              expect(labels[j]).not.toBe(noise)
              if (events.filter((other) => isNear(events[j] ?? one, other, reach)).length >= least)
                expect(labels[j]).toBe(labels[i])
            }
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('of 100,000 events take seconds', () => {
    const random = seededRandom(3)
    const many = Array.from({ length: 100_000 }, () => 0)
    const events = {
      longitudes: many.map(() => 10 + random() * 15),
      latitudes: many.map(() => 20 + random() * 13),
      days: many.map(() => Math.floor(random() * 3650)),
    }
    const began = performance.now()
    spaceTimeClusters(events, { metres: 10_000, days: 14 }, 4)
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})

type Event = readonly [number, number, number]
function isNear([ax, ay, ad]: Event, [bx, by, bd]: Event, { metres, days }: { metres: number; days: number }): boolean {
  const rad = Math.PI / 180
  const h =
    Math.sin(((by - ay) * rad) / 2) ** 2 +
    Math.cos(ay * rad) * Math.cos(by * rad) * Math.sin(((bx - ax) * rad) / 2) ** 2
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h)) <= metres && Math.abs(ad - bd) <= days
}

describe('the test of Knox', () => {
  const random = seededRandom(11)
  const somewhere = () => Array.from({ length: 120 }, () => random())

  it('finds near repeats, and none where days are dealt by chance', () => {
    const xs = somewhere().map((x) => 13 + x / 5)
    const ys = somewhere().map((y) => 32 + y / 5)
    const days = somewhere().map((d) => Math.floor(d * 200))
    const options = { permutations: 199, seed: 5 }
    const chance = knoxTest({ longitudes: xs, latitudes: ys, days }, { metres: 2000, days: 5 }, options)
    expect(chance?.p).toBeGreaterThan(0.05)
    const again = {
      longitudes: [...xs, ...xs.map((x) => x + 0.003)],
      latitudes: [...ys, ...ys],
      days: [...days, ...days.map((d) => d + 2)],
    }
    const repeats = knoxTest(again, { metres: 2000, days: 5 }, options)
    expect(repeats?.p).toBe(1 / 200)
    expect(repeats?.pairs).toBeGreaterThan(2 * (repeats?.expected ?? 0))
    expect(knoxTest(again, { metres: 2000, days: 5 }, options)).toEqual(repeats)
  })

  it('says nothing of one event, nor of more pairs than it can deal', () => {
    expect(
      knoxTest({ longitudes: [1], latitudes: [1], days: [1] }, { metres: 1, days: 1 }, { permutations: 9, seed: 1 }),
    ).toBeUndefined()
    const same = {
      longitudes: Array.from({ length: 50 }, () => 1),
      latitudes: Array.from({ length: 50 }, () => 1),
      days: Array.from({ length: 50 }, () => 1),
    }
    expect(knoxTest(same, { metres: 1, days: 1 }, { permutations: 9, seed: 1, mostPairs: 100 })).toBeUndefined()
    expect(knoxTest(same, { metres: 1, days: 1 }, { permutations: 9, seed: 1 })).toMatchObject({ pairs: 1225, p: 1 })
  })
})
