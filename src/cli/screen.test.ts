import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { scratch, sulh, sulhUntil } from '../../test/sulh-command.ts'

const invented = join(import.meta.dirname, '..', '..', 'demo', 'demonstration-list.xml')
const Line = z.strictObject({
  id: z.string(),
  query: z.string(),
  hits: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      list: z.string(),
      score: z.number().min(0).max(1),
      explanation: z.string().min(3),
    }),
  ),
})

function linesOf(out: string) {
  return out
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)))
}

const list = `id,name,dob,country,kind
K-1,Mansour Othman Belgacem al-Tawergi,1988-05-14,LY,person
K-2,منصور عثمان بلقاسم التاورغي,1961-01-01,TN,person
K-3,Hill Trading and Shipping Company Ltd,,MT,organisation
`

describe('sulh screen', () => {
  it('answers each name with one line, likeliest first, across scripts and with reasons', async () => {
    const at = scratch({
      'list.csv': list,
      'names.csv':
        'name,id,dob,country,kind\n"منصور عثمان التاورغي",q1,1988-05-14,LY,person\nHill Shipping & Trading Co,q2,,,organisation\nNobody Atall,q3,,,\n',
    })
    const { code, out, err } = await sulh('screen', '--list', at('list.csv'), '--names', at('names.csv'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [mansour, hill, nobody] = linesOf(out)
    expect(mansour).toMatchObject({ id: 'q1', query: 'منصور عثمان التاورغي' })
    expect(mansour?.hits[0]).toMatchObject({ id: 'K-1', list: 'list.csv' })
    expect(mansour?.hits[0]?.explanation).toMatch(/script.*born on the same day/)
    expect(mansour?.hits.map(({ id }) => id)).toContain('K-2')
    expect(hill?.hits[0]).toMatchObject({ id: 'K-3', name: 'Hill Trading and Shipping Company Ltd' })
    expect(nobody?.hits.every(({ score }) => score < 0.35)).toBe(true)
    for (const { hits } of linesOf(out)) {
      const scores = hits.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    }
  })

  it('looks in several lists of different formats at once, and keeps to --limit and --threshold', async () => {
    const at = scratch({ 'list.csv': list, 'names.csv': 'name\nMansour Othman al-Tawergi\n' })
    const all = await sulh('screen', '--list', invented, at('list.csv'), '--names', at('names.csv'))
    const [asked] = linesOf(all.out)
    expect(asked?.id).toBe('1')
    expect(new Set(asked?.hits.map((hit) => hit.list))).toContain('list.csv')
    const one = await sulh('screen', '--list', at('list.csv'), '--names', at('names.csv'), '--limit', '1')
    expect(linesOf(one.out)[0]?.hits).toHaveLength(1)
    const sure = await sulh('screen', '--list', at('list.csv'), '--names', at('names.csv'), '--threshold', '0.999')
    expect(linesOf(sure.out)[0]?.hits).toEqual([])
  })

  it('answers whatever a name is, soundly and in order', async () => {
    const odd = ['', 'M', '12345', 'x'.repeat(10_000), '\u202eروصنم\u202c', 'Мансур Отман', '"quoted, name"', '\u0007']
    const rows = odd.map((name, at) => `${at},"${name.replaceAll('"', '""')}"`)
    const at = scratch({ 'list.csv': list, 'names.csv': `id,name\n${rows.join('\n')}\n` })
    const { code, out } = await sulh('screen', '--list', at('list.csv'), '--names', at('names.csv'))
    expect(code).toBe(0)
    expect(linesOf(out).map(({ id }) => id)).toEqual(odd.map((_, index) => String(index)))
    expect(linesOf(out)[0]?.hits).toEqual([])
    expect(linesOf(out)[5]?.hits[0]?.id).toBe('K-1')
  })

  it('writes CSV with a row for each hit, and no cell that a spreadsheet would run', async () => {
    const at = scratch({ 'list.csv': list, 'names.csv': 'name\n=Mansour Othman al-Tawergi\nZz Qq\n' })
    const { out } = await sulh(
      'screen',
      ...['--list', at('list.csv'), '--names', at('names.csv'), '--format', 'csv', '--threshold', '0.1'],
    )
    const rows = z.array(z.record(z.string(), z.string())).parse(parse(out, { columns: true }))
    expect(rows[0]).toMatchObject({ id: '1', query: "'=Mansour Othman al-Tawergi", rank: '1', hit: 'K-1' })
    expect(rows.at(-1)).toMatchObject({ id: '2', query: 'Zz Qq', hit: '' })
  })

  it('says which file and line is wrong, and gives another code for a wrong word', async () => {
    const at = scratch({
      'list.csv': list,
      'cut.csv': 'id,name\nK-1,"Mansour Oth',
      'names.csv': 'name\nA B\n',
      'nameless.csv': 'person\nA B\n',
      'latin1.csv': Buffer.from('name\nJosé\n', 'latin1'),
    })
    const cut = await sulh('screen', '--list', at('cut.csv'), '--names', at('names.csv'))
    expect(cut).toMatchObject({ code: 1, out: '' })
    expect(cut.err).toContain('cut.csv')
    const nameless = await sulh('screen', '--list', at('list.csv'), '--names', at('nameless.csv'))
    expect(nameless.code).toBe(1)
    expect(nameless.err).toMatch(/nameless\.csv.*name/)
    const latin = await sulh('screen', '--list', at('list.csv'), '--names', at('latin1.csv'))
    expect(latin.err).toMatch(/latin1\.csv.*UTF-8/)
    const absent = await sulh('screen', '--list', at('none.csv'), '--names', at('names.csv'))
    expect(absent).toMatchObject({ code: 1 })
    expect(absent.err).toContain('none.csv')
    const wrong = await sulh('screen', '--list', at('list.csv'), '--names', at('names.csv'), '--limit', 'ten')
    expect(wrong).toMatchObject({ code: 2 })
    expect(wrong.err).toMatch(/--limit.*\nUsage: sulh screen/)
  })

  it('reads names with a byte order mark or the line ends of Windows, and refuses what it cannot read by its name', async () => {
    const names = 'id,name\n1,Mansour Othman al-Tawergi\n'
    const at = scratch({
      'list.csv': list,
      'windows.csv': `\ufeff${names.replaceAll('\n', '\r\n')}`,
      'utf16.csv': Buffer.from(`\ufeff${names}`, 'utf16le'),
      'nul.csv': names.replace('Othman', 'Oth\0man'),
      'empty.csv': '',
    })
    const of = (file: string) => sulh('screen', '--list', at('list.csv'), '--names', at(file))
    expect(linesOf((await of('windows.csv')).out)[0]).toMatchObject({ id: '1', hits: [{ id: 'K-1' }, { id: 'K-2' }] })
    for (const file of ['utf16.csv', 'nul.csv', 'empty.csv', '.']) {
      const { code, out, err } = await of(file)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(file === '.' ? /is a folder/ : new RegExp(`${file}.*(UTF-8|is empty)`))
      expect(err).not.toContain('list in force')
    }
  })

  it('writes nothing that reorders what a terminal shows', async () => {
    const at = scratch({ 'list.csv': list, 'names.csv': 'name\n\u202eMansour\u202c \u2066Othman al-Tawergi\u2069\n' })
    const { out } = await sulh('screen', '--list', at('list.csv'), '--names', at('names.csv'))
    expect(out).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
    expect(linesOf(out)[0]).toMatchObject({
      query: '\u202eMansour\u202c \u2066Othman al-Tawergi\u2069',
      hits: [{ id: 'K-1' }, { id: 'K-2' }],
    })
  })

  it('is stopped by Ctrl-C between two names, with what was answered, and ends where nobody reads', async () => {
    const many = Array.from({ length: 300_000 }, (_, at) => `${at},Mansour ${at} al-Tawergi`)
    const at = scratch({ 'list.csv': list, 'names.csv': `id,name\n${many.join('\n')}\n` })
    const command = ['screen', '--list', at('list.csv'), '--names', at('names.csv')]
    const stopped = await sulhUntil(command, 'ctrl-c')
    expect(stopped.code).toBe(130)
    expect(stopped.out.endsWith('\n')).toBe(true)
    const answered = linesOf(stopped.out)
    expect(answered.length).toBeLessThan(many.length)
    expect(stopped.err).toContain(`stopped; ${answered.length} names were answered`)
    expect(await sulhUntil(command, 'stop reading')).toMatchObject({ code: 0, err: '' })
  }, 60_000)

  it('tells how it is used where it is asked', async () => {
    const { code, out } = await sulh('screen', '--help')
    expect(code).toBe(0)
    expect(out).toContain('Usage: sulh screen --list FILE')
  })
})
