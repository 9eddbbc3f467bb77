import { describe, expect, it } from 'vitest'
import { Support } from '../src/benefits/benefit-rule.ts'
import { newId } from '../src/kernel/ids.ts'
import { type CountedMoney, explainMoney, type MoneyTable, toldMoney } from '../src/public-bulletins/money.ts'
import { standing, sumsOf } from '../src/public-bulletins/sums.ts'
import {
  type CountedTable,
  explain,
  type Measure,
  type MeasureTable,
  told,
  toldAfter,
} from '../src/public-bulletins/tables.ts'
import {
  attack,
  type Bounds,
  changeOf,
  figuresOf,
  type PublishedTable,
  type Supposition,
  withheldOf,
} from './bulletin-attack.ts'
import { Random } from './simulation/random.ts'

const sides = ['a', 'b', 'c'] as const
const categories = {
  sex: ['female', 'male', ''],
  age: ['under18', '18to24', '25to34', '35to49', '50andOver', ''],
  region: ['r1', 'r2', 'r3', ''],
} as const
type Part = keyof typeof categories
type Person = { readonly side: string } & Readonly<Record<Part, string>>
/** How corrections change the people of a period. */
type Course = 'both' | Exclude<Supposition, 'nothing'>

function somebody(chance: Random): Person {
  // Most are alike, so that some cells are small and some are empty.
  const of = <T>(all: readonly T[]): T => {
    const found = all[chance.chance(0.5) ? chance.below(2) : chance.below(all.length)]
    if (found === undefined) throw new Error('nothing to choose of')
    return found
  }
  return { side: of(sides), sex: of(categories.sex), age: of(categories.age), region: of(categories.region) }
}

function count(code: Measure, people: readonly Person[]): CountedTable {
  const table = (side: string) => {
    const own = people.filter((one) => one.side === side)
    const by = (part: Part) =>
      categories[part].map((key) => ({ key, n: own.filter((one) => one[part] === key).length }))
    return { sideId: side, n: own.length, sex: by('sex'), age: by('age'), region: by('region') }
  }
  return { code, version: 1, n: people.length, sides: sides.map(table) }
}

/** The people of each version of a period: some were recorded late, some were there twice. */
function versionsOf(chance: Random, course: Course): Person[][] {
  const people = Array.from({ length: chance.below([12, 90, 900][chance.below(3)] ?? 0) }, () => somebody(chance))
  const versions = [people]
  for (let more = chance.below(4); more > 0; more--) {
    const before = versions.at(-1) ?? []
    const gone = course === 'grew' ? 0 : Math.min(before.length, chance.below(chance.chance(0.5) ? 4 : 20))
    const late = course === 'shrank' ? 0 : chance.below(chance.chance(0.5) ? 4 : 20)
    versions.push([...before.slice(gone), ...Array.from({ length: late }, () => somebody(chance))])
  }
  return versions
}

type Withhold = (counted: CountedTable, former: readonly MeasureTable[]) => MeasureTable
const asPublished: Withhold = (counted, former) => toldAfter(explain(counted, former), former)
const few = (n: number) => n !== 0 && Math.abs(n) < 5
/** What everybody would do first: leave out what is small, and nothing else. */
const onlySmall: Withhold = (counted) => {
  const shown = <C extends { readonly n: number }>(of: C) => ({ ...of, n: few(of.n) ? null : of.n })
  return {
    ...shown(counted),
    sides: counted.sides.map((side) => ({
      ...shown(side),
      ...{ sex: side.sex.map(shown), age: side.age.map(shown), region: side.region.map(shown) },
    })),
  }
}
/** Each version well protected alone, as if nobody had kept the one before. */
const withoutHistory: Withhold = (counted) => told(explain(counted, []))

/** Each version as it is published after those before it, without those that only say the former again. */
function publish(
  versions: readonly CountedTable[],
  withhold: Withhold,
): { counted: CountedTable; told: MeasureTable }[] {
  const published: { counted: CountedTable; told: MeasureTable }[] = []
  for (const counted of versions) {
    const former = published.map((one) => one.told)
    const table = withhold(counted, former)
    if (table !== former.at(-1)) published.push({ counted, told: table })
  }
  return published
}

/** What an attacker learns of a period and should not: the name of each figure that was found, and what it is. */
function found(code: Measure, versions: readonly CountedTable[], withhold: Withhold, supposed: Supposition): string[] {
  const made = publish(versions, withhold)
  const published = made.map((one) => one.told)
  const truth = made.map((one) => figuresOf(one.counted))
  const bounds = attack(published, supposed)
  const learnt: string[] = []
  const look = (name: string, is: number, matters: boolean) => {
    const of = bounds.get(name)
    if (!of) throw new Error(`nothing is known of ${name}`)
    expect(of.low <= is && is <= of.high, `${name} is ${is} and not in ${of.low} to ${of.high}`).toBe(true)
    if (matters && isTold(of)) learnt.push(`${name} = ${is}`)
  }
  published.forEach((table, i) => {
    for (const [figure, n] of figuresOf(table)) {
      const is = truth[i]?.get(figure) ?? 0
      look(`${i}:${figure}`, is, n === null && is !== 0)
      for (let j = 0; j < i; j++) {
        const change = is - (truth[j]?.get(figure) ?? 0)
        // The sum of things is told whole, and so is what it changed by.
        look(changeOf(j, i, figure), change, few(change) && !(code === 'DIS-01' && figure === 'total'))
      }
    }
    if (code === 'DIS-01') return
    tablesOf(table).forEach((cells, which) => {
      const hidden = cells
        .filter(([, n]) => n === null)
        .reduce((sum, [figure]) => sum + (truth[i]?.get(figure) ?? 0), 0)
      look(withheldOf(i, which), hidden, few(hidden))
    })
  })
  return learnt
}
const isTold = ({ low, high }: Bounds) => low === high

function tablesOf(table: PublishedTable): [string, number | null][][] {
  const figures = [...figuresOf(table)]
  const parts = table.sides.flatMap(({ sideId }) => ['sex', 'age', 'region'].map((part) => `${sideId}/${part}/`))
  return [
    figures.filter(([name]) => table.sides.some(({ sideId }) => sideId === name)),
    ...parts.map((part) => figures.filter(([name]) => name.startsWith(part))),
  ]
}

const worlds = 300
function attackAll(withhold: Withhold, many: number): { broken: number; told: number; all: number } {
  const result = { broken: 0, told: 0, all: 0 }
  for (let seed = 1; seed <= many; seed++) {
    const chance = new Random(seed)
    const course = (['both', 'grew', 'shrank'] as const)[seed % 3] ?? 'both'
    const code = seed % 4 === 0 ? 'DIS-01' : 'DEM-11'
    const versions = versionsOf(chance, course).map((people) => count(code, people))
    const suppositions: Supposition[] = course === 'both' ? ['nothing'] : ['nothing', course]
    const learnt = suppositions.flatMap((supposed) => found(code, versions, withhold, supposed))
    if (learnt.length > 0) result.broken++
    if (withhold === asPublished) expect(learnt, `world ${seed}, ${course}`).toEqual([])
    const [first] = versions
    const shown = first ? [...figuresOf(withhold(first, [])).values()] : []
    result.told += shown.filter((n) => n !== null).length
    result.all += shown.length
  }
  return result
}

describe('whoever attacks everything that was published of a period', () => {
  it('learns no figure that was withheld, and of no one to four who came or went', () => {
    const { told: shown, all } = attackAll(asPublished, worlds)
    console.info(
      `${worlds} worlds attacked; of their first tables ${Math.round((100 * shown) / all)} % of the figures are told`,
    )
    // Nothing is hidden by telling nothing.
    expect(shown / all).toBeGreaterThan(0.4)
  }, 120_000)

  it('breaks tables in which small cells alone are left out', () => {
    expect(attackAll(onlySmall, 60).broken).toBeGreaterThan(30)
  }, 120_000)

  it('breaks versions that are each protected alone', () => {
    expect(attackAll(withoutHistory, 60).broken).toBeGreaterThan(12)
  }, 120_000)
})

describe('whoever attacks the money that was published', () => {
  const kinds = Support.options
  interface Paid {
    readonly person: number
    readonly side: (typeof sides)[number]
    readonly kind: Support
    readonly amount: number
  }

  /** Payments of a period: most people get the same, and some are paid for both. */
  function payments(chance: Random): Paid[] {
    const rates = { transitional: 900, reinsertion: 350 }
    return Array.from({ length: chance.below([6, 40, 300][chance.below(3)] ?? 0) }, (_, person) => person).flatMap(
      (person) => {
        const side = sides[chance.chance(0.6) ? 0 : chance.below(sides.length)] ?? 'a'
        const paidFor = chance.chance(0.2)
          ? kinds
          : [chance.chance(0.8) ? ('transitional' as const) : ('reinsertion' as const)]
        return paidFor.map((kind) => ({
          person,
          side,
          kind,
          amount: rates[kind] + (chance.chance(0.3) ? chance.below(400) : 0),
        }))
      },
    )
  }

  const counted = (of: readonly Paid[]) => ({
    amount: String(of.reduce((sum, { amount }) => sum + amount, 0)),
    recipients: new Set(of.map(({ person }) => person)).size,
  })
  const ids = new Map(sides.map((side) => [side, newId()] as const))
  function countedMoney(paid: readonly Paid[]): CountedMoney {
    return {
      ...{ currency: 'LYD', ...counted(paid) },
      sides: sides.map((side) => {
        const own = paid.filter((one) => one.side === side)
        const of = kinds.map((key) => ({ key, ...counted(own.filter(({ kind }) => kind === key)) }))
        return { sideId: ids.get(side) ?? newId(), ...counted(own), agrees: true, kinds: of }
      }),
    }
  }

  /** What is told of money in the form of a table of figures, whose cells are the kinds of support. */
  function asTable({ amount, sides: told }: MoneyTable): PublishedTable {
    const number = (of: string | null) => (of === null ? null : Number(of))
    return {
      n: number(amount),
      sides: told.map((side) => {
        const cells = side.kinds.map((kind) => ({ key: kind.key, n: number(kind.amount) }))
        return { sideId: side.sideId, n: number(side.amount), sex: cells, age: cells, region: cells }
      }),
    }
  }

  /** The amounts that follow though they were withheld, and the groups of so few people of whom a sum follows. */
  function learntOf(paid: readonly Paid[], tell: (money: CountedMoney) => MoneyTable): string[] {
    const money = countedMoney(paid)
    const table = asTable(tell(money))
    const bounds = attack([table], 'nothing')
    const learnt: string[] = []
    for (const [figure, n] of figuresOf(table)) {
      const of = bounds.get(`0:${figure}`)
      if (n === null && of && isTold(of) && of.low !== 0) learnt.push(figure)
    }
    // Whatever is withheld of one table together has a sum that everybody can compute: it is of nobody or of five people at least.
    const people = (of: readonly Paid[]) => new Set(of.map(({ person }) => person)).size
    const withheld = (told: readonly { readonly n: number | null }[], of: (i: number) => readonly Paid[]) =>
      people(told.flatMap(({ n }, i) => (n === null ? of(i) : [])))
    if (table.n !== null && few(withheld(table.sides, (i) => paid.filter(({ side }) => side === sides[i]))))
      learnt.push('sides')
    table.sides.forEach((side, i) => {
      const own = paid.filter((one) => one.side === sides[i])
      const hidden = withheld(side.sex, (kind) => own.filter((one) => one.kind === kinds[kind]))
      if (side.n !== null && few(hidden)) learnt.push(`kinds of ${sides[i]}`)
    })
    return learnt
  }

  const asPublishedMoney = (money: CountedMoney) => toldMoney(explainMoney(money))
  /** What everybody would do first: leave out what went to few people, and nothing else. */
  const onlyFew = (money: CountedMoney): MoneyTable => {
    const of = ({ amount, recipients }: { amount: string; recipients: number }) => (few(recipients) ? null : amount)
    return {
      ...{ currency: money.currency, amount: of(money) },
      sides: money.sides.map((side) => ({
        ...{ sideId: side.sideId, amount: of(side) },
        kinds: side.kinds.map((kind) => ({ key: kind.key, amount: of(kind) })),
      })),
    }
  }

  it('learns no amount that was withheld, and no sum of one to four people', () => {
    let shown = 0
    for (let seed = 1; seed <= worlds; seed++) {
      const paid = payments(new Random(5000 + seed))
      expect(learntOf(paid, asPublishedMoney), `world ${seed}`).toEqual([])
      const { amount, sides: told } = asPublishedMoney(countedMoney(paid))
      shown += [amount, ...told.flatMap((side) => side.kinds.map((kind) => kind.amount))].filter(
        (one) => one !== null,
      ).length
    }
    // Nothing is hidden by telling nothing.
    expect(shown / (worlds * (1 + sides.length * kinds.length))).toBeGreaterThan(0.3)
  })

  it('breaks tables in which amounts to few people alone are left out', () => {
    const broken = Array.from({ length: 100 }, (_, seed) => learntOf(payments(new Random(5000 + seed)), onlyFew))
    expect(broken.filter((learnt) => learnt.length > 0).length).toBeGreaterThan(20)
  })
})

describe('the sums of two days', () => {
  it('differ by nothing but what the table between them tells', () => {
    for (let seed = 1; seed <= worlds; seed++) {
      const chance = new Random(1000 + seed)
      const periods = Array.from({ length: 4 }, () => {
        const versions = versionsOf(chance, 'both').map((people) => count('DEM-11', people))
        return publish(versions, asPublished).map((one) => one.told)
      })
      const stands = periods.flatMap((versions) => standing(versions) ?? [])
      for (let until = 1; until < stands.length; until++) {
        const before = figuresOfSums(sumsOf(stands.slice(0, until)))
        const after = figuresOfSums(sumsOf(stands.slice(0, until + 1)))
        const table = stands[until]
        if (!table) throw new Error('a period has a table')
        for (const [name, n] of figuresOf(table)) {
          const difference = (after.get(name) ?? 0) - (before.get(name) ?? 0)
          expect(difference, `${name} in world ${seed}`).toBe(n ?? 0)
        }
      }
    }
  })
})

function figuresOfSums(sums: ReturnType<typeof sumsOf>): Map<string, number> {
  return new Map([
    ['total', sums.n],
    ...sums.sides.flatMap(({ sideId, n, by }): [string, number][] => [
      [sideId, n],
      ...(['sex', 'age', 'region'] as const).flatMap((part) =>
        by[part].map(({ key, n: of }): [string, number] => [`${sideId}/${part}/${key}`, of]),
      ),
    ]),
  ])
}
