import { describe, expect, it } from 'vitest'
import { inventedFields, inventedRegistrations } from '../../bench/invented-registrations.ts'
import { planBlocking } from './blocking.ts'
import { RecordTable } from './columns.ts'

describe('planBlocking', () => {
  it.each([
    ['few columns', ['family', 'dob']],
    ['all columns', inventedFields.map(({ column }) => column)],
  ])('takes no rule twice, and none whose pairs a wider one brings already: %s', (_, columns) => {
    const places = inventedFields.flatMap(({ column }, at) => (columns.includes(column) ? [at] : []))
    const table = new RecordTable(places.flatMap((at) => inventedFields[at] ?? []))
    for (const { id, values } of inventedRegistrations(6_000))
      table.add(
        id,
        places.map((at) => values[at] ?? ''),
      )
    table.firstFile = table.size
    // Most values same, some of the same sound or one error apart.
    const levels = [0.05, 0.05, 0.05, 0.1, 0.15, 0.4, 0.05, 0, 0, 0, 0.15, 0]
    const plan = planBlocking(
      table,
      places.map(() => levels),
    )
    expect(plan.rules.length).toBeGreaterThan(1)
    const sets = plan.rules.map((rule) => rule.keys.map(({ text }) => text))
    for (const [at, wide] of sets.entries())
      for (const narrow of sets.filter((_, other) => other !== at))
        expect(wide.every((key) => narrow.includes(key))).toBe(false)
    expect(plan.expectedRecall).toBeGreaterThan(0.5)
  })
})
