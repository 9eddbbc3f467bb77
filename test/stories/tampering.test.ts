import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChecks } from '../../src/cli/verify.ts'
import { verifyRecord } from '../../src/server/verify.ts'
import { handOver } from '../../src/weapons/actions.ts'
import { adoptInventedList, armedApplicant, idOf, newWorld, type World } from '../world.ts'

/** What somebody with the owner's password could do in psql, past triggers and constraints. */
const unhindered = (sql: string) => `set session_replication_role = replica; ${sql}`

describe('editing the record by hand is found, and the row is named', () => {
  let world: World
  let weaponId: string
  let personId: string
  beforeAll(async () => {
    world = await newWorld()
    await adoptInventedList(world, [{ id: 'INV-1', name: 'Mansour Othman Belgacem al-Tawergi' }])
    ;({ weaponId, personId } = await armedApplicant(world))
    await world.done('bakary', handOver, { id: weaponId, toSiteId: idOf('site STO'), seal: '1234' })
  })
  afterAll(() => world.end())

  const findings = async () => (await verifyRecord(world.sulh, recordChecks)).findings

  it('holds before anybody touches it', async () => {
    expect(await findings()).toEqual([])
  })

  const column = 'update journal set body = '
  const edits: [what: string, edit: string, undo: string, table: string, row: () => string][] = [
    [
      'a weapon’s holder',
      `update weapons set holder = 'armourer:${idOf('user gaston')}'`,
      `update weapons set holder = 'transit:${idOf('site STO')}'`,
      'weapons',
      () => weaponId,
    ],
    ['a person’s name', `update people set sex = 'female'`, `update people set sex = 'male'`, 'people', () => personId],
    [
      'an entry of the journal',
      `${column}replace(body::text, '"seal":"1234"', '"seal":"1235"')::json where action = 'weapon.handOver'`,
      `${column}replace(body::text, '"seal":"1235"', '"seal":"1234"')::json where action = 'weapon.handOver'`,
      'journal',
      () => 'leaf',
    ],
    [
      'a movement',
      `update movements set seal = 'OTHER' where n = 1`,
      `update movements set seal = '1234' where n = 1`,
      'movements',
      () => '-',
    ],
    [
      'a hash tile',
      `update journal_tiles set hashes = overlay(hashes placing '\\x00'::bytea from 7 for 1)`,
      '',
      'journal_tiles',
      () => 'tile 0/0',
    ],
  ]

  it.each(edits.slice(0, 4))('finds an edited row: %s', async (_what, edit, undo, table, row) => {
    await world.asOwner(unhindered(edit))
    const found = await findings()
    expect(found.map((finding) => finding.table)).toContain(table)
    expect(found.find((finding) => finding.table === table)?.row).toContain(row())
    await world.asOwner(unhindered(undo))
    expect(await findings()).toEqual([])
  })

  it('finds a row that no action wrote, and one that is gone', async () => {
    await world.asOwner(unhindered(`update weapons set id = '00000000-0000-7000-8000-00000000000f'`))
    const found = await findings()
    expect(found).toContainEqual({ table: 'weapons', row: weaponId, what: 'is missing' })
    expect(found).toContainEqual({
      table: 'weapons',
      row: '00000000-0000-7000-8000-00000000000f',
      what: 'is in no entry of the journal',
    })
    await world.asOwner(unhindered(`update weapons set id = '${weaponId}'`))
    expect(await findings()).toEqual([])
  })

  it('finds an entry of a list that was altered', async () => {
    await world.asOwner(`update listed_entries set body = jsonb_set(body, '{names,0,text}', '"Somebody Else"')`)
    expect((await findings()).map((finding) => finding.table)).toEqual(['listed_entries', 'lists'])
    await world.asOwner(
      `update listed_entries set body = jsonb_set(body, '{names,0,text}', '"Mansour Othman Belgacem al-Tawergi"')`,
    )
    expect(await findings()).toEqual([])
  })

  it('finds a head that was signed by another key', async () => {
    await world.asOwner(
      `update journal_head set checkpoint = overlay(checkpoint placing 'AAAA' from length(checkpoint) - 20 for 4)`,
    )
    expect(await findings()).toContainEqual(expect.objectContaining({ table: 'journal_head' }))
    await world.asOwner(
      `update journal_head set checkpoint = (select checkpoint from journal_checkpoints order by size desc limit 1)`,
    )
    expect(await findings()).toEqual([])
  })

  it('finds an entry that was removed, in the middle and at the end, by its number', async () => {
    await world.asOwner(unhindered(`delete from journal where action = 'person.register'`))
    expect(await findings()).toContainEqual(expect.objectContaining({ table: 'journal', what: 'is missing' }))
    await world.asOwner(unhindered(`delete from journal where action = 'weapon.handOver'`))
    const found = await findings()
    expect(found.filter((finding) => finding.what === 'is missing').length).toBeGreaterThan(1)
  })

  it('finds an edited tile', async () => {
    const [, edit] = edits[4] ?? []
    await world.asOwner(String(edit))
    expect(await findings()).toContainEqual(expect.objectContaining({ table: 'journal_tiles' }))
  })
})
