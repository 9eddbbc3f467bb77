import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { reportGroup } from '../../src/groups/actions.ts'
import { recordEstimate } from '../../src/groups/estimate-actions.ts'
import { split } from '../../src/groups/life-actions.ts'
import { newId } from '../../src/kernel/ids.ts'
import { correct, correctUntil2, register, registerUntil2 } from '../../src/people/actions.ts'
import { readPerson } from '../../src/people/store.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { reportedGroup, source } from '../groups.ts'
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
    ['of eighty letters', 'م'.repeat(80), 'x'.repeat(80)],
    ['in two scripts at once', 'Manسالم', 'Тауerghi'],
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

  it.each([
    ['signs', '!!!', '…', 'nameLatin.given'],
    ['digits of either script', '12345', '٦٧٨٩٠', 'nameLatin.given'],
    ['a stroke for what is not known', 'Mansour', '-', 'nameLatin.family'],
    ['a picture', '\u{1f5e1}', 'Tawergi', 'nameLatin.given'],
  ])(
    'of which a part is %s is refused at that part, on entry and in a correction, and nothing is kept',
    async (_what, given, family, field) => {
      const refused = { outcome: 'refused', code: 'person.nameWithoutLetter', field }
      const entered = applicant({ ...latin(given, family), claimedGroup: 'E' })
      expect(await world.do('awa', register, entered)).toMatchObject(refused)
      expect(
        await world.sulh.database.read(cast.dalia, (tx) => readPerson(tx, String(entered.id), cast.dalia, 'en')),
      ).toBeUndefined()
      const id = await world.done('awa', register, applicant({ claimedGroup: 'F' }))
      const { id: _, ...particulars } = applicant({ ...latin(given, family), claimedGroup: 'F' })
      expect(await world.do('awa', correct, { ...particulars, id, reason: 'Typed anew.' })).toMatchObject(refused)
      expect((await seen(id)).person.nameLatin.given).toBe('Mansour')
    },
  )

  it('of signs alone that the rule of its time let in still replays, and can be corrected into a name', async () => {
    const id = await world.done('awa', registerUntil2, applicant({ ...latin('!!!', '…'), claimedGroup: 'G' }))
    const { id: _, ...particulars } = applicant({ claimedGroup: 'G' })
    await world.done('awa', correctUntil2, { ...particulars, ...latin('???', '…'), id, reason: 'Still not known.' })
    await world.done('awa', correct, { ...particulars, ...latin('Salem', 'Tawergi'), id, reason: 'The paper says.' })
    expect((await seen(id)).person.nameLatin).toMatchObject({ given: 'Salem' })
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })

  it('of a group, of what broke from it, or of its commander, is refused the same', async () => {
    const refused = (field: string) => ({ outcome: 'refused', code: 'group.nameWithoutLetter', field })
    for (const [names, field] of [
      [{ nameArabic: '١٦٦' }, 'nameArabic'],
      [{ nameLatin: '166' }, 'nameLatin'],
      [{ aliases: ['Hill Company', '***'] }, 'aliases'],
    ] as const) {
      expect(await world.do('nadia', reportGroup, reportedGroup('G-1', names))).toMatchObject(refused(field))
    }
    const id = await world.done('nadia', reportGroup, reportedGroup('G-1', { nameLatin: '166 Battalion' }))
    const part = (code: string, nameArabic: string) => ({
      id: newId(),
      code,
      nameArabic,
      nameLatin: '',
      placeCode: 'B1',
    })
    const parts = { intoIds: [], newGroups: [part('G-2', 'سرية'), part('G-3', '3')] }
    const into = { id, on: '2020-06-01', ...parts, reason: 'It broke up.', source }
    expect(await world.do('nadia', split, into)).toMatchObject(refused('newGroups.1.nameArabic'))
    const said = { amount: null, placeCode: null, interest: null, method: 'claimed', source }
    const commander = { id: newId(), groupId: id, kind: 'commander', text: '؟؟؟', latin: '', ...said }
    const unnamed = { outcome: 'refused', code: 'estimate.nameWithoutLetter', field: 'text' }
    expect(await world.do('nadia', recordEstimate, commander)).toMatchObject(unnamed)
    // What is no name may be a number: the third barracks, a street.
    await world.done('nadia', recordEstimate, { ...commander, kind: 'barracks', text: '27' })
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
