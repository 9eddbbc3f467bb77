import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultText } from '../../src/cli/fault.ts'
import { takeIn } from '../../src/cli/list-add.ts'
import { recordChecks } from '../../src/cli/verify.ts'
import { derivedId } from '../../src/kernel/ids.ts'
import { programmeId } from '../../src/programme/programme.ts'
import { adoptListUntil2 } from '../../src/screening/actions.ts'
import { hashEntries } from '../../src/screening/formats/hash-entries.ts'
import { readList } from '../../src/screening/formats/read-list.ts'
import { fileOfText } from '../../src/screening/formats/source.ts'
import { unaccountedOf } from '../../src/screening/list.ts'
import { readListChanges, readLists } from '../../src/screening/store.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { scratch } from '../sulh-command.ts'
import { cast, newWorld, type World } from '../world.ts'

// Everybody below is invented.
const head = 'id,name,dob,country,kind'
const first = [
  '1,Salem Ramadan Khalifa,1970,LY,person',
  '2,Idris Faraj Zuway,1980-05-04,LY,person',
  '3,Hill Trading,,MT,company',
]
function unPerson(id: number, name: string): string {
  return `<INDIVIDUAL><DATAID>${id}</DATAID><FIRST_NAME>${name}</FIRST_NAME></INDIVIDUAL>`
}
const rows = (...lines: string[]) => `${head}\n${lines.join('\n')}\n`
const files = scratch({
  'v1.csv': rows(...first, '4,Walid Anwar Swehli,,LY,person'),
  'v2.csv': rows(
    first[0] ?? '',
    '2,Idris Faraj al-Zuway,1980-05-04,LY,person',
    first[2] ?? '',
    '5,Nobody Atall,,LY,person',
  ),
  'half.csv': rows(...first.slice(0, 2)),
  'other.csv': rows('91,Ka Kb,,LY,person', '92,Kc Kd,,LY,person', '93,Ke Kf,,LY,person', '94,Kg Kh,,LY,person'),
  'cut.csv': rows(...first).slice(0, -20),
  'twice.csv': rows(...first, '3,Hill Trading,,MT,company'),
  'latin1.csv': Buffer.from(rows(...first, '9,José,,LY,person'), 'latin1'),
  'empty.csv': `${head}\n`,
  // The reader is right to see nobody in a comment; that somebody put one there is for a person to look at.
  'hidden.xml': `<CONSOLIDATED_LIST dateGenerated="2025-01-01"><INDIVIDUALS>${[
    unPerson(1, 'Salem Ramadan Khalifa'),
    unPerson(2, 'Idris Faraj Zuway'),
    `<!--${unPerson(3, 'Walid Anwar Swehli')}-->`,
    unPerson(4, 'Nobody Atall'),
    unPerson(5, '???'),
  ].join('')}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`,
})
const how = { code: 'inv', title: 'Invented list', invented: true, shrinkConfirmed: false }
const listId = derivedId(programmeId, 'list inv')

let world: World
beforeAll(async () => {
  world = await newWorld()
})
afterAll(() => world.end())

async function inForce() {
  const lists = await world.sulh.database.read(cast.dalia, readLists)
  return lists.find(({ id }) => id === listId)
}

async function changes() {
  const view = await world.sulh.database.read(cast.dalia, (tx) => readListChanges(tx, listId, 1))
  return view?.changes.map(({ change, reference, differences }) => ({ change, reference, differences }))
}

describe('versions of a list', () => {
  it('are taken in with their counts, and what each changed is shown by entry and by field', async () => {
    const said = await takeIn(world.sulh, [files('v1.csv')], how)
    expect(said).toContain('4 entries in force (4 added, 0 removed, 0 changed)')
    expect(said).toContain('read: 3 persons, 1 organisations, 0 others with 4 names')
    expect(said).toContain('counted: 4 records in the file: 4 entries, 0 joined to them, 0 refused, 0 passed over; all')
    expect(await changes()).toHaveLength(4)

    const next = await takeIn(world.sulh, [files('v2.csv')], how)
    expect(next).toContain('(1 added, 1 removed, 1 changed)')
    expect(next.split('\n').slice(3)).toEqual([
      '  - 4 Walid Anwar Swehli',
      '  ~ 2 Idris Faraj al-Zuway: names −Idris Faraj Zuway +Idris Faraj al-Zuway',
      '  + 5 Nobody Atall',
    ])
    expect(await changes()).toEqual([
      { change: 'removed', reference: '4', differences: [] },
      {
        change: 'changed',
        reference: '2',
        differences: [{ field: 'names', before: ['Idris Faraj Zuway'], after: ['Idris Faraj al-Zuway'] }],
      },
      { change: 'added', reference: '5', differences: [] },
    ])
    await takeIn(world.sulh, [files('v2.csv')], how)
    expect(await changes()).toEqual([])
    // An entry that left long ago and comes back is new again.
    await takeIn(world.sulh, [files('v1.csv')], how)
    expect((await changes())?.map(({ change, reference }) => `${change} ${reference}`)).toEqual([
      'removed 5',
      'changed 2',
      'added 4',
    ])
  })

  it('are held where the count falls by half, or where it is another list, until a person confirms', async () => {
    await expect(takeIn(world.sulh, [files('half.csv')], how)).rejects.toThrow(
      /lost half.*\(4, now 2\).*--confirm-shrink/,
    )
    await expect(takeIn(world.sulh, [files('other.csv')], how)).rejects.toThrow(
      /\(4 of 4\) are not in this file.*--code/,
    )
    expect(await inForce()).toMatchObject({ persons: 3, organisations: 1 })
    await takeIn(world.sulh, [files('half.csv')], { ...how, shrinkConfirmed: true })
    expect(await inForce()).toMatchObject({ persons: 2, removed: 2 })
    await takeIn(world.sulh, [files('v1.csv')], how)
  })

  it('state a count that does not read the records; where the two differ, it is held until a person confirms', async () => {
    const before = await inForce()
    expect(before && unaccountedOf(before)).toBe(0)
    await expect(takeIn(world.sulh, [files('hidden.xml')], how)).rejects.toThrow(
      /holds 5 records and the reader accounts for 4.*--confirm-difference\.\n {2}counted: 5 records .* 1 too few/s,
    )
    // To confirm that it shrank is not to confirm the count.
    const shrunk = { ...how, shrinkConfirmed: true }
    await expect(takeIn(world.sulh, [files('hidden.xml')], shrunk)).rejects.toThrow(/accounts for 4/)
    expect(await inForce()).toEqual(before)
    const both = { ...shrunk, differenceConfirmed: true }
    expect(await takeIn(world.sulh, [files('hidden.xml')], both)).toContain('1 too few')
    const now = await inForce()
    expect(now).toMatchObject({ records: 5, refused: 1, persons: 3 })
    expect(now && unaccountedOf(now)).toBe(1)
    await takeIn(world.sulh, [files('v1.csv')], shrunk)
  })

  it.each([
    ['cut.csv', /incomplete|damaged/],
    ['twice.csv', /id 3 occurs twice in twice\.csv/],
    ['latin1.csv', /UTF-8/],
    ['empty.csv', /empty/i],
    ['none.csv', /none\.csv/],
  ])('stay as they were where the next is %s', async (file, why) => {
    const before = await inForce()
    const refused = await takeIn(world.sulh, [files(file)], how).then(
      () => 'taken in',
      (error: unknown) => faultText(error),
    )
    expect(refused).toMatch(why)
    expect(await inForce()).toEqual(before)
  })

  it('that were taken in by the rule of their time are decided by it again', async () => {
    const list = await readList([fileOfText('half.csv', rows(...first.slice(0, 2)))])
    const now = await inForce()
    if (!now) throw new Error('no list')
    const { adoptedAt: _a, screenedHash: _h, screenedAt: _s, raised: _r, reopened: _o, ...counted } = now
    const { records: _n, refused: _f, joined: _j, passedOver: _p, ...said } = counted
    const counts = { persons: 2, organisations: 0, added: 0, removed: 2, changed: 0, names: 2 }
    const input = { ...said, ...counts, contentHash: hashEntries(list.entries), shrinkConfirmed: false }
    const outcome = await world.sulh.performAsProgram(adoptListUntil2, input, list.entries)
    expect(outcome).toMatchObject({ outcome: 'accepted' })
    expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
  })
})
