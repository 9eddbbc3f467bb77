import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openTable } from '../../commander-lists/formats/open-table.ts'
import { withoutFormula, withoutFormulaInCsv } from '../../kernel/spreadsheet-cell.ts'
import { readCsv } from '../../outside-events/formats/csv.ts'
import { isTagRow } from '../../outside-events/formats/hxl.ts'
import { readList } from '../../screening/formats/read-list.ts'
import { fileOfText } from '../../screening/formats/source.ts'
import type { Cell } from '../../server/list-rows.ts'
import type { OutTable } from './out-table.ts'
import { writeCsv } from './write-csv.ts'
import { writeDhis2 } from './write-dhis2.ts'
import { writeFtm } from './write-ftm.ts'
import { writeJson, writeJsonLines } from './write-json.ts'
import { writeXlsx } from './write-xlsx.ts'

const attacks = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '\n=1+1', '＝1+1', '=HYPERLINK("http://x")']
const harmless = ['منصور سالم', 'a=b', '12', '-5', '-5,3', 'x "quoted"', '', 'نص; ثم نص', '<b>&amp;']

const table = (rows: readonly (readonly Cell[])[], given: Partial<OutTable> = {}): OutTable => ({
  ...{ name: 'people', language: 'ar', about: [['recipient', '=cmd']], entity: undefined },
  columns: [
    { key: 'name', words: 'الاسم', tag: '#meta+name' },
    { key: 'n', words: 'العدد', tag: null },
  ],
  rows: (async function* () {
    yield rows.slice(0, 2)
    yield rows.slice(2)
  })(),
  ...given,
})
async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

describe('a file that goes out', () => {
  it('as CSV begins with a byte-order mark and has names, hashtags and rows that read back', async () => {
    const rows = harmless.map((word, n) => [word, n])
    const text = await textOf(writeCsv(table(rows)))
    expect(text.startsWith('\ufeffالاسم,العدد\r\n#meta+name,\r\n')).toBe(true)
    const read = [...readCsv([text.slice(1)])].map(({ cells }) => cells)
    expect(isTagRow(read[1] ?? [])).toBe(true)
    expect(read.slice(2)).toEqual(rows.map((row) => row.map(String)))
  })

  it('runs nothing: each formula is words, in every cell and behind every sign that parts cells', async () => {
    const text = await textOf(writeCsv(table(attacks.map((attack) => [attack, 1]))))
    const cells = [...readCsv([text.slice(1)])].slice(2).map((row) => row.cells[0] ?? '')
    expect(cells).toHaveLength(attacks.length)
    for (const cell of cells) expect(cell).toMatch(/^'/)
    // As a spreadsheet of a country of semicolons reads a file of commas.
    const other = await textOf(
      writeCsv(
        table([
          ['a;=1+1', 1],
          ['b;"@x', 2],
          ['c\n=2', 3],
        ]),
      ),
    )
    const parted = other
      .split(/[;\r\n]+/)
      .map((cell) => cell.replace(/^["'\s]*/, (signs) => signs.replace(/["\s]/g, '')))
    expect(parted.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    // Without the guard the same file would run: the check can fail.
    expect(/;=1\+1/.test('a;=1+1')).toBe(true)
    expect(attacks.every((attack) => withoutFormula(attack) === `'${attack}`)).toBe(true)
    expect(harmless.map(withoutFormulaInCsv)).toEqual(harmless)
  })

  it('as a workbook reads from the right in Arabic, has no formula, and says what it is', async () => {
    const bytes = await bytesOf(
      writeXlsx(table([...attacks, '\u0000<&>', 'x'.repeat(40_000)].map((word) => [word, -1.5]))),
    )
    const parts = unzipSync(bytes)
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('rightToLeft="1"')
    expect(sheet).not.toMatch(/<f>|<t xml:space="preserve">[=+@\t\r]/)
    expect(sheet).toContain("'=HYPERLINK(&quot;http://x&quot;)")
    expect(sheet).toContain('&lt;&amp;&gt;')
    expect(sheet).toContain('<v>-1.5</v>')
    expect(sheet).toContain(`${'x'.repeat(32_766)}…</t>`)
    expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain("'=cmd")
    // What reads the spreadsheets of others reads it too.
    const read: string[] = []
    for await (const row of (await openTable(Buffer.from(bytes))).rows(0)) read.push(row.cells[0]?.text ?? '')
    expect(read.slice(0, 3)).toEqual(['الاسم', '#meta+name', "'=1+1"])
  })

  it('as a workbook goes on in another sheet where one is full', async () => {
    const rows = Array.from({ length: 7 }, (_, n) => [`row ${n}`, n])
    const parts = unzipSync(await bytesOf(writeXlsx(table(rows), 5)))
    const texts = [1, 2, 3].map((n) => strFromU8(parts[`xl/worksheets/sheet${n}.xml`] ?? new Uint8Array()))
    expect(texts.map((text) => (text.match(/<row /g) ?? []).length)).toEqual([5, 5, 3])
    for (const [n, text] of texts.entries()) expect(text.includes('row 6')).toBe(n === 2)
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/people 2.*people 3.*about/)
  })

  it('as JSON and JSON lines says the same rows', async () => {
    const rows = [...attacks, ...harmless].map((word, n) => [word, n % 2 ? n : null])
    const said = rows.map(([name, n]) => ({ name, n }))
    expect(JSON.parse(await textOf(writeJson(table(rows))))).toMatchObject({ list: 'people', rows: said })
    expect(JSON.parse(await textOf(writeJson(table([]))))).toMatchObject({ rows: [] })
    const lines = (await textOf(writeJsonLines(table(rows)))).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(said)
  })

  it('as data values of DHIS2 says its five keys and nothing else, and is whole without rows', async () => {
    const columns = ['value', 'dataElement', 'note', 'period', 'orgUnit', 'categoryOptionCombo'].map((key) => ({
      ...{ key, words: key, tag: null },
    }))
    const rows = Array.from({ length: 3 }, (_, n) => [n, 'DIS-01', 'x', '202006', 'north', 'default'])
    const said = { dataElement: 'DIS-01', period: '202006', orgUnit: 'north', categoryOptionCombo: 'default' }
    expect(JSON.parse(await textOf(writeDhis2(table(rows, { columns }))))).toEqual({
      dataValues: ['0', '1', '2'].map((value) => ({ ...said, value })),
    })
    expect(JSON.parse(await textOf(writeDhis2(table([], { columns }))))).toEqual({ dataValues: [] })
    await expect(textOf(writeDhis2(table(rows)))).rejects.toThrow()
  })

  it('as FollowTheMoney is read by the screening of this program', async () => {
    const entity = { schema: 'Organization', id: 'n', properties: { name: 'name', other: 'alias' } } as const
    const columns = [...table([]).columns, { key: 'other', words: 'أسماء أخرى', tag: null }]
    const rows = [
      ['لواء النصر', 'G-001', 'Nasr Brigade | Victory Brigade'],
      ['لواء', 'G-002', null],
    ]
    const text = await textOf(writeFtm(table(rows, { name: 'groups', entity, columns })))
    expect(JSON.parse(text.split('\n')[1] ?? '')).toEqual({
      ...{ id: 'sulh-groups-G-002', schema: 'Organization', properties: { name: ['لواء'] } },
    })
    const { entries } = await readList([fileOfText('groups.ftm.json', text)])
    expect(entries.map(({ sourceId, names }) => [sourceId, names.map(({ text: name }) => name)])).toEqual([
      ['sulh-groups-G-001', ['لواء النصر', 'Nasr Brigade', 'Victory Brigade']],
      ['sulh-groups-G-002', ['لواء']],
    ])
  })
})
