import { expect, it } from 'vitest'
import { MemoryDevice, MemoryTier } from '../../../test/memory-tablet.ts'
import { newId } from '../../kernel/ids.ts'
import { type Draft, draftDaysMost } from '../drafts/draft.ts'
import { Tablet } from './tablet.ts'

const day = 24 * 60 * 60 * 1000
const passphrase = 'أربع كلمات لا يعرفها أحد'
const others = 'أربع كلمات أخرى لغيره'

const draftOf = (said: string, at: number): Draft => ({
  ...{ id: newId(), path: '/people/new', action: 'person.register', ids: {}, title: 'Save' },
  ...{ at, fields: { 'nameArabic.given': said }, sent: false },
})

it('what an officer typed and did not save opens when they unlock the tablet again, and for nobody else', async () => {
  let now = Date.parse('2026-11-28T06:00:00Z')
  const [tier, database] = [await MemoryTier.of('centre'), new MemoryDevice()]
  const tablet = await Tablet.in(database, () => now)
  expect(tablet.drafts()).toBeUndefined()
  await tablet.enrol(tier.post, { code: tier.code, login: 'salma', passphrase })
  const draft = draftOf('THEDRAFTNAME', now)
  await tablet.drafts()?.put(draft)
  const text = (_key: string, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
  const disk = JSON.stringify(
    [...database.shelves].map(([shelf, rows]) => [shelf, [...rows]]),
    text,
  )
  expect(disk).toContain(draft.id)
  expect(disk).not.toMatch(/THEDRAFTNAME|register|people/)

  // The tab was killed.
  const again = await Tablet.in(database, () => now)
  expect(again.drafts()).toBeUndefined()
  expect(await again.unlock('salma', passphrase)).toEqual({ is: 'open' })
  expect(await again.drafts()?.all()).toEqual([draft])

  await again.addOfficer('omar', others)
  await again.leave()
  expect(await again.unlock('omar', others)).toEqual({ is: 'open' })
  expect(await again.drafts()?.all()).toEqual([undefined])

  // Whoever is there: what is too old goes.
  now += (draftDaysMost + 1) * day
  await again.drafts()?.all()
  expect(database.shelves.get('drafts')?.size).toBe(0)
})
