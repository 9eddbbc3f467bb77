import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { scratch, sulh } from '../../test/sulh-command.ts'
import { makeRandom } from '../linkage/random.ts'
import { dedupe } from './dedupe.ts'
import { UsageError } from './fault.ts'

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

  it('is stopped by Ctrl-C, says where it was, and leaves the pairs of the last time as they were', async () => {
    const many = Array.from({ length: 200_000 }, (_, at) => people[at % people.length]?.with(0, `m${at}`) ?? [])
    const at = scratch({ 'people.csv': csv(many), 'pairs.csv': 'a,b,probability\n' })
    const command = ['dedupe', at('people.csv'), '--id', 'id', ...fields, '--out', at('pairs.csv')]
    // Here and not in a process of its own: the key is pressed once it is heard.
    const heard = process.listenerCount('SIGINT')
    const running = dedupe(command.slice(1))
    const stopped = expect(running).rejects.toThrow(/^stopped while \w.*; nothing was written$/)
    await vi.waitUntil(() => process.listenerCount('SIGINT') > heard)
    await new Promise((resolve) => setTimeout(resolve, 300))
    process.emit('SIGINT', 'SIGINT')
    await stopped
    expect(process.listenerCount('SIGINT')).toBe(heard)
    expect(readFileSync(at('pairs.csv'), 'utf8')).toBe('a,b,probability\n')
    expect(existsSync(at('pairs.csv.unfinished'))).toBe(false)
  }, 60_000)

  it('answers whatever a name is, and links neither what is empty nor what is only digits', async () => {
    const odd = ['', 'M', '12345', 'x'.repeat(10_000), '\u202eروصنم\u202c', 'Мансур Отман', '\u0007', 'Mansour منصور']
    const rows = odd.flatMap((name, at) => [
      [`a${at}`, '', name, '', '', '', '', ''],
      [`b${at}`, '', name, '', '', '', '', ''],
    ])
    const at = scratch({ 'odd.csv': `\ufeff${csv([...people, ...rows]).replaceAll('\n', '\r\n')}` })
    const run = await sulh('dedupe', at('odd.csv'), '--id', 'id', ...fields, '--out', at('pairs.csv'))
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' })
    expect(readFileSync(at('pairs.csv'), 'utf8')).not.toMatch(/^a0,b0|^a6,b6/m)
  })

  it('refuses a table that it cannot trust, with the line, and leaves no file behind', async () => {
    const at = scratch({
      'people.csv': csv(people),
      'twice.csv': `${head}\n1,1,A,B,C,D,1990-01-01,X\n1,2,A,B,C,D,1990-01-01,X\n`,
      'ragged.csv': `${head}\n1,1,A,B\n2,2,A,B,C,D,1990-01-01,X\n`,
      'empty.csv': `${head}\n`,
      'nameless.csv': `${head}\n,1,A,B,C,D,1990-01-01,X\n`,
    })
    const refused = (...words: string[]) => expect(dedupe([...words, '--out', at('out.csv')])).rejects
    const of = (file: string, ...more: string[]) => refused(at(file), '--id', 'id', ...fields, ...more)
    await of('twice.csv').toThrow(/twice\.csv, line 3: the id 1 occurs twice/)
    await of('ragged.csv').toThrow(/ragged\.csv, line 2: 4 columns where 8 are expected/)
    await of('empty.csv').toThrow(/empty\.csv has no record/)
    await of('nameless.csv').toThrow(/line 2: no id/)
    await of('.').toThrow(/is a folder/)
    await of('people.csv', '--truth', at('none.csv')).toThrow(/none\.csv/)
    await refused(at('empty.csv'), '--id', 'id', '--fields', 'given:gvien').toThrow(
      /no column "gvien"; it has id, person, given/,
    )
    await refused(at('empty.csv'), '--id', 'id', '--fields', 'nickname:x').toThrow(UsageError)
    expect(existsSync(at('out.csv'))).toBe(false)
  })
})
