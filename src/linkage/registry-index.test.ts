import { beforeAll, describe, expect, it } from 'vitest'
import { type InventedRecord, inventedFields, inventedRegistrations } from '../../bench/invented-registrations.ts'
import { RecordTable } from './columns.ts'
import { RegistryIndex } from './registry-index.ts'
import { Scorer } from './score.ts'
import { trainOn } from './train.ts'

const newcomers: InventedRecord[] = []
const people: number[] = []
let index: RegistryIndex

beforeAll(() => {
  const table = new RecordTable(inventedFields)
  let repeats = 0
  for (const record of inventedRegistrations(6_000)) {
    if (record.kind === 'repeat' && ++repeats % 4 === 0) {
      newcomers.push(record)
      continue
    }
    table.add(record.id, record.values)
    people.push(record.person)
  }
  table.firstFile = table.size
  index = new RegistryIndex(table, trainOn(table).model)
})

describe('RegistryIndex', () => {
  it('has the person among the first ten for 95 of 100 who come again', () => {
    const registered = newcomers.filter(({ person }) => people.includes(person))
    expect(registered.length).toBeGreaterThan(150)
    const found = registered.filter(({ person, values }) =>
      index.search(values).some(({ place }) => people[place] === person),
    )
    expect(found.length / registered.length).toBeGreaterThan(0.95)
  })

  it('gives the likeliest first, no more than asked for, with the probability and reasons of the scorer', () => {
    const before = index.table.size
    const values = newcomers[0]?.values ?? []
    const found = index.search(values, { limit: 7 })
    expect(found).toHaveLength(7)
    const chances = found.map(({ probability }) => probability)
    expect(chances).toEqual([...chances].sort((x, y) => y - x))
    for (const { place, id, probability, explanation } of found) {
      expect(id).toBe(index.table.ids[place])
      expect(explanation.probability).toBeCloseTo(probability, 12)
      expect(explanation.reasons.map(({ column }) => column)).toEqual(inventedFields.map(({ column }) => column))
    }
    expect(index.search(values, { limit: 0 })).toEqual([])
    // A search registers nobody, and asking again gives the same.
    expect(index.table.size).toBe(before)
    expect(index.search(values, { limit: 7 })).toEqual(found)
  })

  it('misses nobody whom comparing with everybody finds to be surely the same', () => {
    const scorer = new Scorer(index.table, index.model)
    for (const { values } of newcomers.slice(0, 60)) {
      const found = index.search(values, { limit: 5 }).map(({ place }) => place)
      const probe = index.table.probe(values)
      for (let record = 0; record < index.table.size; record++)
        if (scorer.probability(record, probe) > 0.999) expect(found).toContain(record)
    }
  })

  it('finds somebody as soon as he is added, also beyond the room it began with', () => {
    const values = ['zakariya', 'nabil', 'haitham', 'zlitanouni', '1988-07-19', 'ghadames']
    expect(index.search(values, { limit: 1 })[0]?.probability ?? 0).toBeLessThan(0.5)
    const place = index.add('new', values)
    const again = ['zakaria', 'nabeel', 'haytham', 'al-zlitanouni', '1988-07-19', 'gadames']
    expect(index.search(again, { limit: 1 })).toMatchObject([{ place, id: 'new' }])
    expect(index.search(again, { limit: 1 })[0]?.probability).toBeGreaterThan(0.9)
    for (const { id, values: more } of inventedRegistrations(3_000, 7)) index.add(`later ${id}`, more)
    expect(index.search(again, { limit: 1 })).toMatchObject([{ place, id: 'new' }])
  })

  it('answers for a person of whom nothing is known, or nothing readable, with nobody likely', () => {
    for (const values of [[], ['', '', '', '', '', ''], ['??', '!', '', '…', 'no date', '-']])
      expect(index.search(values).every(({ probability }) => probability < 0.01)).toBe(true)
  })
})
