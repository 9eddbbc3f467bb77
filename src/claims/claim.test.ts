import { expect, it } from 'vitest'
import { seatsOf } from './claim.ts'

it('a weapon serves who brought it, or the crew of a group’s system, and nobody where it was found', () => {
  expect(seatsOf({ source: 'person', class: 'assaultRifle' })).toBe(1)
  // A mortar that somebody brings as their own is still one person's.
  expect(seatsOf({ source: 'person', class: 'mortar' })).toBe(1)
  expect(seatsOf({ source: 'group', class: 'mortar' })).toBe(4)
  expect(seatsOf({ source: 'group', class: 'pistol' })).toBe(1)
  for (const source of ['cache', 'seizure', 'spontaneous'] as const)
    expect(seatsOf({ source, class: 'mortar' })).toBe(0)
})
