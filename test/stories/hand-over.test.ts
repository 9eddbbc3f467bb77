import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordListExport } from '../../src/exports/export-actions.ts'
import { nouns } from '../../src/features.ts'
import { daysAfter } from '../../src/kernel/deadline.ts'
import { newId } from '../../src/kernel/ids.ts'
import { checkHandOver, linesOf } from '../../src/server/hand-over/check-hand-over.ts'
import { HandOverManifest, leftOut } from '../../src/server/hand-over/manifest.ts'
import { writeHandOver } from '../../src/server/hand-over/write-hand-over.ts'
import { columnOf, columnsOf, recordOf } from '../../src/server/records.ts'
import { open } from '../../src/server/seal.ts'
import { armedApplicant, newWorld, type World } from '../world.ts'

let world: World
const scratch = mkdtempSync(join(tmpdir(), 'sulh-hand-over-'))
const folder = join(scratch, 'programme')
const keysFile = join(scratch, 'keys.jsonl')

beforeAll(async () => {
  world = await newWorld()
  await armedApplicant(world)
  await world.done('awa', recordListExport, {
    ...{ id: newId(), list: 'people', filters: {}, search: 'salem', fields: ['sex'], format: 'csv', language: 'ar' },
    ...{ purpose: 'handOver', note: '', recipient: 'The ministry' },
    expiresOn: daysAfter(new Date().toISOString().slice(0, 10), 5),
  })
  await writeHandOver(world.sulh, { ownerUrl: world.ownerUrl, folder, keysFile })
})
afterAll(async () => {
  await world.end()
  rmSync(scratch, { recursive: true, force: true })
})

const manifest = () => HandOverManifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
async function rowsIn(file: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  for await (const row of linesOf(folder, file)) rows.push(Object(row))
  return rows
}

describe('a programme that is handed over', () => {
  it('is whole to a stranger who has the folder alone', async () => {
    expect(await checkHandOver(folder)).toEqual([])
    const { rows } = await world.sulh.database.owner.query<{ name: string }>(
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    const given = manifest().tables.map(({ table }) => table)
    expect([...given, ...Object.keys(leftOut)].toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
  })

  it('says every record as the database has it', async () => {
    const { tables } = manifest()
    let records = 0
    for (const noun of nouns) {
      const file = tables.find(({ table }) => table === noun.table)?.file
      if (file === undefined) throw new Error(`${noun.table} is not handed over`)
      const { rows } = await world.sulh.database.owner.query(`select ${columnsOf(noun)} from ${noun.table} order by id`)
      const read = (await rowsIn(file)).toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
      expect(read.length, noun.table).toBe(rows.length)
      for (const [n, row] of rows.entries()) {
        const inDatabase = recordOf(noun, row)
        const handed = read[n]
        // Instants are written by the database with their offset; everything else is the same to the letter.
        for (const [key, value] of Object.entries(inDatabase)) {
          const said = handed?.[columnOf(key)]
          const instant = typeof said === 'string' && /^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/.test(said)
          expect(instant ? new Date(said).toISOString() : said, `${noun.table}.${key}`).toEqual(value)
        }
        records++
      }
    }
    expect(records).toBeGreaterThan(50)
  })

  it('describes every column that there is, and the record that a row is', async () => {
    const schema: { table: string; columns: { name: string }[]; record: { noun: string } | null }[] = JSON.parse(
      readFileSync(join(folder, 'schema.json'), 'utf8'),
    )
    for (const { table, file } of manifest().tables) {
      const described = schema.find((one) => one.table === table)?.columns.map(({ name }) => name) ?? []
      const [first] = await rowsIn(file)
      if (first) expect(Object.keys(first).toSorted(), table).toEqual(described.toSorted())
    }
    expect(schema.filter(({ record }) => record !== null)).toHaveLength(nouns.length)
  })

  it('opens what is sealed with the keys that travel apart, and with nothing in the folder', async () => {
    const [given] = (await rowsIn('records/list_exports.jsonl')).filter(({ sealed_search: sealed }) => sealed !== null)
    const key = readFileSync(keysFile, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): { subject: string; key: string } => JSON.parse(line))
      .find(({ subject }) => subject === given?.id)
    const box = Buffer.from(String(given?.sealed_search), 'base64')
    const plain = open(Buffer.from(key?.key ?? '', 'base64'), box, `field of ${given?.id}`)
    expect(plain?.toString()).toBe('"salem"')
    for (const { file } of [...manifest().tables, manifest().journal])
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain(key?.key)
  })

  it('that was changed, shortened or added to is told from what was handed over', async () => {
    const people = join(folder, 'records/people.jsonl')
    const leaves = join(folder, 'journal/leaves.jsonl')
    const [peopleBefore, leavesBefore] = [readFileSync(people), readFileSync(leaves)]
    writeFileSync(people, peopleBefore.toString().replace(/"sex":"\w+"/, '"sex":"x"'))
    expect(await checkHandOver(folder)).toEqual(['records/people.jsonl: is not the file that was handed over'])
    writeFileSync(people, '')
    expect(await checkHandOver(folder)).toHaveLength(2)
    writeFileSync(people, peopleBefore)
    appendFileSync(join(folder, 'records/more.jsonl'), '{}\n')
    expect(await checkHandOver(folder)).toEqual(['records/more.jsonl: is not in the manifest'])
    rmSync(join(folder, 'records/more.jsonl'))
    writeFileSync(leaves, leavesBefore.toString().replace('person.register', 'person.forget00'))
    const faults = await checkHandOver(folder)
    expect(faults.some((fault) => fault.includes('the entry is not the one that was hashed'))).toBe(true)
    // Whoever also writes a new hash is told by the signed head.
    writeFileSync(leaves, leavesBefore.toString().replace(/"hash":"[0-9a-f]{8}/, '"hash":"00000000'))
    expect(await checkHandOver(folder)).toContain('the leaves do not lead to the signed head')
    writeFileSync(leaves, leavesBefore)
    expect(await checkHandOver(folder)).toEqual([])
  })
})
