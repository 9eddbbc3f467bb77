import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { reportGroup } from '../../src/groups/actions.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { register } from '../../src/people/actions.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { reconcile } from '../../src/stock/reconciliation-store.ts'
import { settleSerial, takeIn } from '../../src/weapons/actions.ts'
import { takeInUntil2 } from '../../src/weapons/former-actions.ts'
import { proveReceipt } from '../../src/weapons/papers.ts'
import { readWeapon } from '../../src/weapons/store.ts'
import { isWholeTag } from '../../src/weapons/tag.ts'
import { leaseTags, voidTags } from '../../src/weapons/tag-actions.ts'
import { readTagBlock } from '../../src/weapons/tag-store.ts'
import { reportedGroup } from '../groups.ts'
import { applicant, cast, idOf, newWorld, rifle, type World } from '../world.ts'

let world: World
let personId: Id
let groupId: Id
beforeAll(async () => {
  world = await newWorld()
  personId = await world.done('awa', register, applicant())
  groupId = await world.done('nadia', reportGroup, reportedGroup('G-7'))
})
afterAll(() => world.end())

const from = (source: Record<string, unknown>, given: Record<string, unknown> = {}) =>
  rifle(personId, { source, ...given })
const cache = { kind: 'cache', placeCode: 'B1', by: 'Engineer unit 3', note: 'In a well' }
/** Tables and columns in which a word stands in clear, in whatever form, as a stolen copy would show them. */
async function tablesThatSay(word: string): Promise<string[]> {
  const { owner } = world.sulh.database
  const { rows } = await owner.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_schema = 'public'`,
  )
  const found: string[] = []
  for (const { table, column, type } of rows) {
    const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`
    const { rowCount } = await owner.query(`select from "${table}" where ${text} like $1`, [`%${word}%`])
    if (rowCount !== 0) found.push(`${table}.${column}`)
  }
  return found
}
const view = (id: Id) => world.sulh.database.read(cast.bakary, (tx) => readWeapon(tx, id, 'en'))

describe('weapons come from every source', () => {
  it('of a group it is nobody’s own, and its receipt names the group or who hands it over', async () => {
    const source = { kind: 'group', groupId, personId: null, note: 'Brought on a lorry' }
    const id = await world.done('bakary', takeIn, from(source, { class: 'heavyMachineGun', calibre: '12.7×108' }))
    expect(await view(id)).toMatchObject({
      weapon: { source: 'group', personId: null, groupId },
      group: { code: 'G-7' },
      receipt: { personId: null, boundTo: 'group' },
      movements: [{ fromName: 'G-7' }],
    })
    const bound = await world.done('bakary', takeIn, from({ ...source, personId }, { class: 'mortar' }))
    const bearer = await view(bound)
    expect(bearer).toMatchObject({ weapon: { personId: null }, receipt: { personId, boundTo: 'person' } })
    const proven = await proveReceipt(world.sulh, bearer?.receipt?.id ?? '')
    expect(proven?.statement.person.reference).toMatch(/^P-TAR-/)
  })

  it('of a cache it has no receipt; of a hand-in only where somebody wants to be named', async () => {
    const found = await view(await world.done('bakary', takeIn, from(cache)))
    expect(found).toMatchObject({
      weapon: { source: 'cache', placeCode: 'B1' },
      receipt: null,
      placeName: { en: 'Tarsa' },
    })
    const handIn = { kind: 'spontaneous', placeCode: 'B1', note: 'Left at the gate at night' }
    expect((await view(await world.done('bakary', takeIn, from(handIn))))?.receipt).toBeNull()
    const named = await view(await world.done('bakary', takeIn, from(handIn, { giver: 'Um Salim' })))
    expect(named?.receipt).toMatchObject({ boundTo: 'named', personId: null })
    const proven = await proveReceipt(world.sulh, named?.receipt?.id ?? '')
    expect(proven?.statement.person).toEqual({ name: 'Um Salim', nameLatin: '', reference: '' })
    expect(await tablesThatSay('Um Salim')).toEqual([])
    const seized = { kind: 'seizure', placeCode: 'B1', by: 'Checkpoint 4', reference: 'Record 88', note: '' }
    const taken = await view(await world.done('bakary', takeIn, from(seized, { giver: 'Ali of the bridge' })))
    expect(taken).toMatchObject({
      weapon: { sourceBy: 'Checkpoint 4', sourceReference: 'Record 88' },
      receipt: { boundTo: 'named' },
    })
  })

  it.each([
    ['a place that does not exist', { ...cache, placeCode: 'B99' }, {}, 'place.unknown'],
    ['a group that does not exist', { kind: 'group', groupId: newId(), personId: null, note: '' }, {}, 'group.unknown'],
    ['a person that does not exist', { kind: 'person', personId: newId() }, {}, 'person.unknown'],
    ['a giver of a cache', cache, { giver: 'Somebody' }, 'intake.noGiver'],
    ['a weapon that is loaded', cache, { clearing: 'loaded' }, 'weapon.loaded'],
    ['a cache that nobody found', { ...cache, by: '' }, {}, 'source.byNeeded'],
    ['a seizure by nobody', { ...cache, kind: 'seizure', by: '', reference: '88' }, {}, 'source.byNeeded'],
    ['a seizure without its record', { ...cache, kind: 'seizure', reference: ' ' }, {}, 'source.referenceNeeded'],
    ['a hand-in of which nothing is told', { kind: 'spontaneous', placeCode: 'B1', note: '' }, {}, 'source.noteNeeded'],
  ])('but not from %s', async (_what, source, given, code) => {
    expect(await world.do('bakary', takeIn, from(source, given))).toMatchObject({ code })
  })

  it('and are counted for the group and by source', async () => {
    const read = (by: 'group' | 'source') =>
      world.sulh.database.read(cast.fatou, (tx) => reconcile(tx, { by, on: '' }, new Date()))
    expect((await read('group')).rows.find(({ key }) => key === 'G-7')).toMatchObject({ received: 2, held: 2 })
    const { rows, agrees } = await read('source')
    expect(agrees).toBe(true)
    expect(rows.map(({ key, received }) => [key, received])).toEqual([
      ['cache', 1],
      ['group', 2],
      ['seizure', 1],
      ['spontaneous', 2],
    ])
  })
})

it('who gave a weapon whose serial is questioned is named on its receipt, and nowhere in clear', async () => {
  await world.done('bakary', takeIn, from(cache, { serial: 'GV-1200' }))
  const handIn = { kind: 'spontaneous', placeCode: 'B1', note: 'Left at the gate at night' }
  const input = from(handIn, { serial: 'GV-1200', giver: 'Umm Yahya' })
  expect(await world.do('bakary', takeIn, input)).toMatchObject({ outcome: 'flagged' })
  const { rows } = await world.sulh.database.owner.query<{ id: Id }>(`select id from exceptions where status = 'open'`)
  await world.done('fatou', settleSerial, { id: rows[0]?.id, finding: 'distinct', reason: 'Both were seen' })
  const settled = await view(String(input.id))
  expect(settled).toMatchObject({ weapon: { twin: 1 }, receipt: { boundTo: 'named', personId: null } })
  const proven = await proveReceipt(world.sulh, settled?.receipt?.id ?? '')
  expect(proven?.statement.person).toEqual({ name: 'Umm Yahya', nameLatin: '', reference: '' })
  expect(await tablesThatSay('Umm Yahya')).toEqual([])
})

describe('labels of leased blocks', () => {
  let tags: string[]
  let blockId: Id
  const tagged = (tag: string | undefined, given: Record<string, unknown> = {}) => from(cache, { tag, ...given })
  const statusOf = async (tag = '') => {
    const block = await world.sulh.database.read(cast.bakary, (tx) => readTagBlock(tx, blockId))
    return block?.tags.find((one) => one.tag === tag)
  }

  it('are leased by the sheet, out of numbers that nothing bears', async () => {
    const lease = { id: newId(), siteId: idOf('site TAR'), size: 24 }
    expect(await world.do('bakary', leaseTags, { ...lease, size: 25 })).toMatchObject({ code: 'input.invalid' })
    expect(await world.do('gaston', leaseTags, lease)).toMatchObject({ code: 'site.unknown' })
    expect(await world.do('bakary', leaseTags, { ...lease, siteId: idOf('site SUD') })).toMatchObject({
      code: 'site.unknown',
    })
    blockId = await world.done('bakary', leaseTags, lease)
    const block = await world.sulh.database.read(cast.bakary, (tx) => readTagBlock(tx, blockId))
    tags = block?.tags.map(({ tag }) => tag) ?? []
    expect(tags).toHaveLength(24)
    expect(tags.every(isWholeTag)).toBe(true)
    const plain = await view(await world.done('bakary', takeIn, from(cache)))
    expect(tags).not.toContain(plain?.weapon.tag)
    for (let n = 0; n < 7; n++) await world.do('bakary', leaseTags, { ...lease, id: newId(), size: 192 })
    expect(await world.do('bakary', leaseTags, { ...lease, id: newId() })).toMatchObject({ outcome: 'accepted' })
    expect(await world.do('bakary', leaseTags, { ...lease, id: newId(), size: 192 })).toMatchObject({
      code: 'tagBlock.enough',
    })
  })

  it('hang on one item for good', async () => {
    const id = await world.done('bakary', takeIn, tagged(tags[0]?.toLowerCase()))
    expect((await view(id))?.weapon.tag).toBe(tags[0])
    expect(await statusOf(tags[0])).toMatchObject({ status: 'used', itemId: id })
    expect(await world.do('bakary', takeIn, tagged(tags[0]))).toMatchObject({ code: 'tag.used' })
    const wrong = `${tags[1]?.slice(0, -1)}${(Number(tags[1]?.at(-1)) + 1) % 10}`
    expect(await world.do('bakary', takeIn, tagged(wrong))).toMatchObject({ code: 'tag.wrongCheckDigit', field: 'tag' })
    expect(await world.do('bakary', takeIn, tagged('TAR-900000-8'))).toMatchObject({ code: 'tag.wrongCheckDigit' })
    const other = { ...tagged(tags[1]), source: { ...cache, placeCode: 'B2' } }
    expect(await world.do('gaston', takeIn, other)).toMatchObject({ code: 'tag.otherSite' })
  })

  it('are returned or made void with a reason, and are then of no use', async () => {
    const spoiled = { id: blockId, tags: [tags[2]], reason: 'Wet in the rain' }
    expect(await world.do('bakary', voidTags, { ...spoiled, tags: [tags[0]] })).toMatchObject({ code: 'tag.used' })
    expect(await world.do('gaston', voidTags, spoiled)).toMatchObject({ code: 'tagBlock.unknown' })
    await world.done('bakary', voidTags, spoiled)
    expect(await world.do('bakary', voidTags, spoiled)).toMatchObject({ code: 'tag.void' })
    expect(await world.do('bakary', takeIn, tagged(tags[2]))).toMatchObject({ code: 'tag.void' })
  })

  it('stay on a weapon whose serial is questioned, and are void where it was written down twice', async () => {
    await world.done('bakary', takeIn, from(cache, { serial: 'TW-5500' }))
    const raise = async (tag: string | undefined) => {
      const input = tagged(tag, { serial: 'tw 5500' })
      expect(await world.do('bakary', takeIn, input)).toMatchObject({ outcome: 'flagged' })
      expect(await statusOf(tag)).toMatchObject({ status: 'used', itemId: input.id })
      const { rows } = await world.sulh.database.owner.query<{ id: Id }>(
        `select id from exceptions where status = 'open'`,
      )
      return { exceptionId: rows[0]?.id ?? '', weaponId: String(input.id) }
    }
    const twice = await raise(tags[3])
    await world.done('fatou', settleSerial, { id: twice.exceptionId, finding: 'same', reason: 'Laid down twice' })
    expect(await statusOf(tags[3])).toMatchObject({ status: 'void', itemId: null, reason: 'Laid down twice' })
    const two = await raise(tags[4])
    await world.done('fatou', settleSerial, { id: two.exceptionId, finding: 'distinct', reason: 'Both were seen' })
    expect((await view(two.weaponId))?.weapon).toMatchObject({ tag: tags[4], twin: 1, source: 'cache' })
  })
})

it('entries of the first version replay by their own rule, and settle as they were said', async () => {
  const {
    source: _,
    giver: _1,
    tag: _2,
    clearing: _3,
    markingPhoto: _4,
    ...old
  } = rifle(personId, { serial: 'OLD-7001' })
  await world.done('bakary', takeInUntil2, { ...old, personId })
  expect(await view(String(old.id))).toMatchObject({
    weapon: { source: 'person', personId },
    receipt: { personId, boundTo: 'person' },
  })
  const again = { ...old, id: newId(), personId }
  expect(await world.do('bakary', takeInUntil2, again)).toMatchObject({ outcome: 'flagged' })
  const { rows } = await world.sulh.database.owner.query<{ id: Id }>(`select id from exceptions where status = 'open'`)
  await world.done('fatou', settleSerial, { id: rows[0]?.id, finding: 'distinct', reason: 'Both were seen' })
  expect((await view(again.id))?.weapon).toMatchObject({ personId, twin: 1 })
  expect((await verifyRecord(world.sulh, recordChecks)).findings).toEqual([])
})

it('says in an exception what was said before labels were leased: those of the version before replay to what stands', async () => {
  const twice = rifle(personId, { serial: 'OLD-7002' })
  await world.done('bakary', takeIn, twice)
  expect(await world.do('bakary', takeIn, { ...twice, id: newId() })).toMatchObject({ outcome: 'flagged' })
  const { rows } = await world.sulh.database.owner.query<{ said: object }>(
    `select said from exceptions where status = 'open' and said ->> 'serial' = 'OLD-7002'`,
  )
  expect(rows).toHaveLength(1)
  expect(Object.keys(rows[0]?.said ?? {})).not.toContain('leaseId')
})
