import { expect, it } from 'vitest'
import { actions } from '../features.ts'
import type { Role } from '../kernel/roles.ts'
import { fieldWordsOf } from './field-words.ts'

const atSites: readonly Role[] = [
  ...(['registrationOfficer', 'siteManager', 'armourer', 'cashier', 'caseworker'] as const),
  ...(['ordnanceOfficer', 'teamLeader', 'qualityOfficer'] as const),
]

it('has words for every field of what those at sites say that happened; ids of records are told by no word', async () => {
  const missing: string[] = []
  for (const { name, kind, roles, input } of actions) {
    if (kind !== 'fact' || !roles.some((role) => atSites.includes(role))) continue
    const words = await fieldWordsOf(name)
    const fields = Object.keys(input.shape).filter((field) => !/(^id|Ids?)$/.test(field))
    missing.push(...fields.filter((field) => !words.field(field)).map((field) => `${name} ${field}`))
  }
  expect(missing).toEqual([])
})

it('says a code as the form does that offers it, and nothing of what is none', async () => {
  const words = await fieldWordsOf('weapon.takeIn')
  expect(words.code('legibility', 'part')?.en).toMatch(/part/i)
  expect(words.code('serial', 'AK-1234')).toBeUndefined()
  expect((await fieldWordsOf('person.teleport')).field('nameArabic')).toBeUndefined()
})
