import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scratch, sulh } from '../../test/sulh-command.ts'
import { makeRandom } from '../linkage/random.ts'

const given = ['Mansour', 'Othman', 'Idris', 'Faraj', 'Salem', 'Awad', 'Miftah', 'Ramadan', 'Hamad', 'Jumaa', 'Nasser']
const families = [
  'al-Tawergi',
  'al-Zuway',
  'al-Barasi',
  'al-Majbri',
  'al-Orfi',
  'al-Fitouri',
  'al-Sharif',
  'al-Werfalli',
]
const towns = ['Tarsa', 'Belmo', 'Suda', 'Kirat', 'Merga']

/** Invented people; every fourth is registered a second time with his names spelt otherwise. */
function registrations() {
  const random = makeRandom(5)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const people: string[][] = []
  for (let at = 0; at < 400; at++) {
    const day = `${1960 + Math.floor(random() * 40)}-${two(1 + random() * 12)}-${two(1 + random() * 28)}`
    const person = [pick(given), pick(given), pick(given), pick(families), day, pick(towns)]
    people.push([`n${at}`, String(at), ...person])
    if (at % 4 > 0) continue
    const again = person.map((value) => value.replace('ou', 'u').replace('al-', 'El ').replace('Idris', 'Edrees'))
    people.push([`n${at}b`, String(at), ...again])
  }
  return people
}

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, '0')
}

const head = 'id,person,given,father,grandfather,family,dob,town'
const people = registrations()
const csv = (rows: readonly string[][]) => `${head}\n${rows.map((row) => row.join(',')).join('\n')}\n`
const fields = ['--fields', 'given:given,father:father,grandfather:grandfather,family:family,dob:dob,place:town']

describe('sulh dedupe', () => {
  it('finds who is registered twice, says by what settings, and how good it was against either form of truth', async () => {
    const repeated = people.filter(([id]) => id?.endsWith('b')).map(([id = '']) => `${id.slice(0, -1)},${id}`)
    const at = scratch({ 'people.csv': csv(people), 'pairs.csv': `a,b\n${repeated.join('\n')}\n` })
    const command = ['dedupe', at('people.csv'), '--id', 'id', ...fields, '--out', at('found.csv')]
    const labelled = await sulh(...command, '--truth', at('people.csv'))
    expect({ code: labelled.code, err: labelled.err }).toEqual({ code: 0, err: '' })
    expect(labelled.out).toMatch(/500 records.*one in [\d,]+ is one person/)
    expect(labelled.out).toMatch(/family as family: .*\+\d/)
    const quality = /precision ([\d.]+), recall ([\d.]+), F1 ([\d.]+) \(\d+ of 100 true pairs/.exec(labelled.out)
    expect(Number(quality?.[3])).toBeGreaterThan(0.95)
    const paired = await sulh(...command, '--truth', at('pairs.csv'))
    expect(paired.out).toContain(quality?.[0] ?? 'no figures')
    const [first, ...rows] = readFileSync(at('found.csv'), 'utf8').trim().split('\n')
    expect(first).toBe('a,b,probability')
    const probabilities = rows.map((row) => Number(row.split(',')[2]))
    expect(probabilities.every((one) => one >= 0.5 && one <= 1)).toBe(true)
    expect(probabilities).toEqual([...probabilities].sort((x, y) => y - x))
  })

  it('links two files across, and never within one', async () => {
    const north = people.filter(([id]) => !id?.endsWith('b'))
    const south = people.filter(([id]) => id?.endsWith('b')).map(([, ...row], index) => [`n${index}`, ...row])
    const at = scratch({ 'north.csv': csv(north), 'south.csv': csv(south) })
    const run = await sulh(
      'dedupe',
      at('north.csv'),
      at('south.csv'),
      '--id',
      'id',
      ...fields,
      '--out',
      at('out.csv'),
      '--groups',
      at('groups.csv'),
    )
    expect(readFileSync(at('groups.csv'), 'utf8')).toMatch(/^group,id,file\n1,n\d+,north\.csv\n1,n\d+,south\.csv\n2,/)
    expect(run.out).toMatch(/400 and 100 records, linked across/)
    const rows = readFileSync(at('out.csv'), 'utf8').trim().split('\n').slice(1)
    const personOf = (of: string[][], id: string) => of.find(([own]) => own === id)?.[1]
    const right = rows.filter((row) => {
      const [a = '', b = ''] = row.split(',')
      return personOf(north, a) === personOf(south, b)
    })
    expect(right.length).toBeGreaterThan(90)
    expect(right.length / rows.length).toBeGreaterThan(0.9)
  })

  it('writes the groups of records that are one person, without touching what it says of pairs', async () => {
    const at = scratch({ 'people.csv': csv(people) })
    const command = ['dedupe', at('people.csv'), '--id', 'id', ...fields]
    const run = await sulh(...command, '--out', at('pairs.csv'), '--groups', at('groups.csv'))
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' })
    const [first, ...rows] = readFileSync(at('groups.csv'), 'utf8').trim().split('\n')
    expect(first).toBe('group,id')
    const groups = new Map<string, string[]>()
    for (const row of rows) {
      const [group = '', id = ''] = row.split(',')
      groups.set(group, [...(groups.get(group) ?? []), id])
    }
    expect(run.out).toContain(`${groups.size} groups of ${rows.length} records in ${at('groups.csv')}`)
    expect(new Set(rows.map((row) => row.split(',')[1])).size).toBe(rows.length)
    const right = [...groups.values()].filter(([a, b, more]) => b === `${a}b` && more === undefined)
    expect(right.length).toBeGreaterThan(90)
    expect(right.length / groups.size).toBeGreaterThan(0.95)
    const linked = new Set(
      readFileSync(at('pairs.csv'), 'utf8')
        .split('\n')
        .map((row) => row.split(',').slice(0, 2).join(',')),
    )
    expect(right.every(([a, b]) => linked.has(`${a},${b}`))).toBe(true)
  })

  it('refuses a table that it cannot trust, with the line, and leaves no file behind', async () => {
    const at = scratch({
      'twice.csv': `${head}\n1,1,A,B,C,D,1990-01-01,X\n1,2,A,B,C,D,1990-01-01,X\n`,
      'ragged.csv': `${head}\n1,1,A,B\n2,2,A,B,C,D,1990-01-01,X\n`,
      'empty.csv': `${head}\n`,
      'nameless.csv': `${head}\n,1,A,B,C,D,1990-01-01,X\n`,
    })
    const of = (file: string, ...more: string[]) =>
      sulh('dedupe', at(file), '--id', 'id', ...fields, '--out', at('out.csv'), ...more)
    expect((await of('twice.csv')).err).toMatch(/twice\.csv, line 3: the id 1 occurs twice/)
    expect((await of('ragged.csv')).err).toMatch(/ragged\.csv.*2/)
    expect((await of('empty.csv')).err).toMatch(/empty\.csv has no record/)
    expect((await of('nameless.csv')).err).toMatch(/line 2: no id/)
    expect(existsSync(at('out.csv'))).toBe(false)
    const column = await sulh('dedupe', at('empty.csv'), '--id', 'id', '--fields', 'given:gvien', '--out', at('o.csv'))
    expect(column.err).toMatch(/no column "gvien"; it has id, person, given/)
    const role = await sulh('dedupe', at('empty.csv'), '--id', 'id', '--fields', 'nickname:x', '--out', at('o.csv'))
    expect(role).toMatchObject({ code: 2 })
    expect(role.err).toMatch(/none of given, father/)
    const truth = await of('twice.csv', '--truth', at('none.csv'))
    expect(truth.code).toBe(1)
  })
})
