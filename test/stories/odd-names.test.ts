import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correct, register } from '../../src/people/actions.ts'
import { readPerson } from '../../src/people/store.ts'
import { adoptInventedList, applicant, cast, newWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await newWorld()
  await adoptInventedList(world, [
    { id: 'INV-1', name: 'Mansour Othman Belgacem al-Tawergi', dob: '1988-05-14' },
    { id: 'INV-2', name: 'M' },
    { id: 'INV-3', name: '12345 67890' },
  ])
})
afterAll(() => world.end())

const none = { given: '', father: '', grandfather: '', family: '' }
const latin = (given: string, family: string) => ({ nameArabic: none, nameLatin: { ...none, given, family } })

async function seen(id: string) {
  const view = await world.sulh.database.read(cast.dalia, (tx) => readPerson(tx, id, cast.dalia, 'en'))
  if (!view) throw new Error('nobody')
  return view
}

describe('a name that is none of the usual', () => {
  it.each([
    ['of single letters', 'M', 'T'],
    ['of digits alone', '12345', '٦٧٨٩٠'],
    ['of eighty letters', 'م'.repeat(80), 'x'.repeat(80)],
    ['in two scripts at once', 'Manسالم', 'Тауerghi'],
    ['of signs alone', '!!!', '…'],
  ])('%s is registered, screened and compared, and comes back as it was typed', async (_what, given, family) => {
    const first = await world.done('awa', register, applicant({ ...latin(given, family), claimedGroup: 'A' }))
    const again = await world.done('awa', register, applicant({ ...latin(given, family), claimedGroup: 'B' }))
    expect((await seen(first)).person.nameLatin).toMatchObject({ given, family })
    for (const { duplicate } of (await seen(again)).duplicates) expect(duplicate.score).toBeLessThanOrEqual(1)
  })

  it('with invisible characters that turn the line around is kept without them, and found all the same', async () => {
    const typed = latin('\u202eMansour\u202c', 'al-\u200fTawergi\u0007')
    const id = await world.done('awa', register, applicant({ ...typed, claimedGroup: 'C' }))
    const { person, matches } = await seen(id)
    expect(person.nameLatin).toMatchObject({ given: 'Mansour', family: 'al-Tawergi' })
    expect(matches.map(({ match }) => match.evidence.name)).toContain('Mansour Othman Belgacem al-Tawergi')
  })

  it('that is too long, or nothing but invisible characters, is refused at its field, and nothing is kept', async () => {
    const tooLong = { code: 'input.invalid', issues: [{ path: ['nameLatin', 'given'] }] }
    const long = applicant(latin('x'.repeat(10_000), 'Tawergi'))
    expect(await world.do('awa', register, long)).toMatchObject(tooLong)
    const empty = applicant(latin('\u200f\u0007', '\u202e'))
    expect(await world.do('awa', register, empty)).toMatchObject({ code: 'person.nameTooShort', field: 'nameArabic' })
    const id = await world.done('awa', register, applicant({ claimedGroup: 'D' }))
    const { id: _, ...particulars } = applicant(latin('y'.repeat(10_000), 'Tawergi'))
    const corrected = await world.do('awa', correct, { ...particulars, id, reason: 'Typed anew.' })
    expect(corrected).toMatchObject(tooLong)
  })
})
