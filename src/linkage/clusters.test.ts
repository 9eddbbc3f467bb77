import { beforeAll, describe, expect, it } from 'vitest'
import { inventedFields, inventedRegistrations } from '../../bench/invented-registrations.ts'
import { groupsOf } from './clusters.ts'
import { RecordTable } from './columns.ts'
import { type Link, scorePairs } from './link.ts'
import { Scorer } from './score.ts'
import { type Trained, trainOn } from './train.ts'

/** Records put beside the invented ones: given, father, grandfather, family, dob, town. */
const traps = {
  elder: ['idris', 'younis', 'murad', 'al-barasini', '1978-04-17', 'derna'],
  younger: ['hatim', 'younis', 'murad', 'barasini', '1981-09-02', 'darnah'],
  sloppy: ['', 'yunus', 'murad', 'barasini', '', 'derna'],
  elderAgain: ['edris', 'younes', 'mourad', 'barasini', '1978-04-17', 'darnah'],
  first: ['nizar', 'adel', 'lutfi', 'zintani', '1990-06-11', 'sirte'],
  middle: ['nizar', 'adel', '', '', '', 'sirte'],
  last: ['nizar', 'adel', 'fawzi', 'al-hasari', '1972-11-30', 'sirte'],
  january: ['mohamed', 'ali', 'salem', '', '1985-01-01', ''],
  otherJanuary: ['ahmed', 'omar', 'ali', '', '1985-01-01', ''],
} as const
type Trap = keyof typeof traps

let table: RecordTable
let trained: Trained
let links: Link[]
const places = new Map<string, number>()
const brothers: number[] = []
const kinds: string[] = []

beforeAll(() => {
  table = new RecordTable(inventedFields)
  for (const { id, kind, brothers: set, values } of inventedRegistrations(8_000)) {
    table.add(id, values)
    brothers.push(set)
    kinds.push(kind)
  }
  for (const [name, values] of Object.entries(traps)) places.set(name, table.add(name, values))
  table.firstFile = table.size
  trained = trainOn(table)
  links = scorePairs(table, trained, { threshold: 0.5 })
})

const place = (name: Trap) => places.get(name) ?? -1
const link = (a: Trap, b: Trap, probability: number): Link => ({ a: place(a), b: place(b), probability })
const groupOf = (groups: readonly (readonly number[])[], name: Trap) =>
  groups.find((group) => group.includes(place(name)))?.map((record) => table.ids[record]) ?? [name]

describe('groupsOf', () => {
  it('parts a chain where the ends contradict one another, however sure its links are', () => {
    const groups = groupsOf(table, trained.model, [link('first', 'middle', 0.99), link('middle', 'last', 0.98)])
    expect(groupOf(groups, 'first')).not.toContain('last')
    expect(groups.every((group) => group.length === 2)).toBe(true)
  })

  it('never puts two brothers into one group, though a sloppy record is linked to both', () => {
    const groups = groupsOf(table, trained.model, [
      ...links,
      link('sloppy', 'elder', 0.95),
      link('sloppy', 'younger', 0.94),
      link('sloppy', 'elderAgain', 0.93),
      link('elder', 'younger', 0.9),
    ])
    expect(groupOf(groups, 'elder')).toContain('elderAgain')
    expect(groupOf(groups, 'elder')).not.toContain('younger')
    expect(groupOf(groups, 'elderAgain')).not.toContain('younger')
    // The invented registrations hold hundreds of brothers, registered once and more often.
    const two = groups.filter((group) => {
      const first = group.filter((record) => kinds[record] === 'first' && (brothers[record] ?? 0) > 0)
      return new Set(first.map((record) => brothers[record])).size < first.length
    })
    expect(two).toEqual([])
  })

  it('takes the first of January for no more than a year', () => {
    const { probability, reasons } = new Scorer(table, trained.model).explain(place('january'), place('otherJanuary'))
    expect(probability).toBeLessThan(0.001)
    const weightOf = (a: Trap, b: Trap) =>
      new Scorer(table, trained.model).explain(place(a), place(b)).reasons.find(({ role }) => role === 'dob')?.weight ??
      0
    expect(reasons.find(({ role }) => role === 'dob')?.level).toBe('both 1 January')
    expect(weightOf('elder', 'elderAgain') - weightOf('january', 'otherJanuary')).toBeGreaterThan(4)
    const groups = groupsOf(table, trained.model, [...links, link('january', 'otherJanuary', 0.9)])
    expect(groupOf(groups, 'january')).not.toContain('otherJanuary')
  })

  it('puts every record into one group at the most, gives the same groups again, and keeps to the largest size', () => {
    const groups = groupsOf(table, trained.model, links)
    const grouped = groups.flat()
    expect(grouped.length).toBeGreaterThan(1_000)
    expect(new Set(grouped).size).toBe(grouped.length)
    expect(
      groups.every((group) => group.length > 1 && group.every((one, at) => at === 0 || (group[at - 1] ?? 0) < one)),
    ).toBe(true)
    expect(groupsOf(table, trained.model, [...links].reverse())).toEqual(groups)
    const pairs = groupsOf(table, trained.model, links, { largest: 2 })
    expect(Math.max(...pairs.map((group) => group.length))).toBe(2)
    expect(Math.max(...groups.map((group) => group.length))).toBeGreaterThan(2)
  })

  it('stops when it is told to', () => {
    const signal = AbortSignal.abort(new Error('stopped'))
    expect(() => groupsOf(table, trained.model, links, { signal })).toThrow('stopped')
  })
})
