import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Sheet, type SheetCell, workbook, zip } from '../../../test/xlsx.ts'
import { inspectTable, openTable } from './open-table.ts'
import { dayOfSerial, type Row, TableRefusal } from './table.ts'

async function rowsOf(file: Buffer, sheet = 0): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of (await openTable(file)).rows(sheet)) rows.push(row)
  return rows
}
const cellsOf = async (file: Buffer) => (await rowsOf(file)).map(({ cells }) => cells)
const sheetOf = (...rows: SheetCell[][]) => workbook([{ rows }])
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('a workbook', () => {
  it('gives texts, numbers and days, and tells its visible sheets', async () => {
    const rows: SheetCell[][] = [
      ['الاسم', 'الرقم'],
      ['علي محمد & ابنه', 218912345678],
      [{ day: 31_178 }, null, 'x'],
      [null],
    ]
    const sheets: Sheet[] = [
      { name: 'مخفي', rows: [['secret']], hidden: true },
      { name: 'كتيبة', rows },
    ]
    const table = await openTable(workbook(sheets))
    expect(table.sheetNames).toEqual(['كتيبة'])
    expect((await inspectTable(table)).sheets).toEqual([{ name: 'كتيبة', rows: 3 }])
    const [, second, third] = await cellsOf(workbook(sheets))
    expect(second).toEqual([{ text: 'علي محمد & ابنه' }, { text: '218912345678', number: 218912345678 }])
    expect(third?.map(({ text }) => text)).toEqual(['1985-05-11', '', 'x'])
  })

  it('counts days from 1900 or from 1904, and knows that 29 February 1900 never was', async () => {
    expect(dayOfSerial(1, false)).toBe('1900-01-01')
    expect(dayOfSerial(59, false)).toBe('1900-02-28')
    expect(dayOfSerial(60, false)).toBeUndefined()
    expect(dayOfSerial(61, false)).toBe('1900-03-01')
    expect(dayOfSerial(44_006, false)).toBe('2020-06-24')
    expect(dayOfSerial(44_006 - 1462, true)).toBe('2020-06-24')
    const [[cell] = []] = await cellsOf(workbook([{ rows: [[{ day: 42_544 }]] }], { since1904: true }))
    expect(cell).toEqual({ text: '2020-06-24', day: '2020-06-24' })
  })

  it('reads a formula as the value that it last had, or says why not, and never works it out', async () => {
    const xml = (text: string) => ({ xml: text })
    const [cells] = await cellsOf(
      sheetOf([
        xml('<c t="str"><f>A1&amp;" "&amp;B1</f><v>Ali Salem</v></c>'),
        xml('<c><f>1+1</f></c>'),
        xml('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
        xml('<c t="str"><f>[1]Other!A1</f><v>Omar</v></c>'),
        xml('<c t="str"><f>cmd|&apos;/c calc&apos;!A1</f><v>x</v></c>'),
        xml('<c t="str"><f>WEBSERVICE("http://x")</f><v>x</v></c>'),
      ]),
    )
    expect(cells?.map(({ text, fault }) => fault ?? text)).toEqual([
      'Ali Salem',
      'formulaWithoutValue',
      'formulaError',
      'externalLink',
      'externalLink',
      'externalLink',
    ])
  })

  it('lets merged cells count for their first row alone', async () => {
    const rows: SheetCell[][] = [
      ['name', 'rank'],
      ['Ali Salem', 'captain'],
      ['Omar Salem', null],
      ['Idris Faraj', null],
    ]
    const read = await cellsOf(workbook([{ rows, merged: ['B2:B4', 'A1:A1'] }]))
    expect(read.map((cells) => cells[1]?.fault ?? cells[1]?.text)).toEqual(['rank', 'captain', 'merged', 'merged'])
    expect(read.map((cells) => cells[0]?.fault)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('is refused where it is cut off, packed to burst, under a password, old, or no workbook', async () => {
    const refusal = async (file: Buffer) => {
      const error = await rowsOf(file).catch((thrown: unknown) => thrown)
      return error instanceof TableRefusal ? error.code : error
    }
    const whole = sheetOf(['a', 'b'])
    expect(await refusal(whole.subarray(0, whole.length - 30))).toBe('damaged')
    expect(await refusal(Buffer.alloc(0))).toBe('empty')
    expect(await refusal(zip({ 'word/document.xml': '<a/>' }))).toBe('unknown')
    expect(await refusal(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))).toBe('oldFormat')
    expect(await refusal(Buffer.from('%PDF-1.7\n'))).toBe('unknown')
    const bomb = zip({ 'xl/workbook.xml': Buffer.alloc(64 * 1024 * 1024, 32) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb)).toBe('tooLarge')
    const entities = `<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx">]><workbook/>`
    expect(await refusal(zip({ 'xl/workbook.xml': entities }))).toBe('damaged')
  })

  it('gives rows or a clear refusal whatever its bytes are, and never hangs', async () => {
    const whole = workbook([
      {
        rows: [
          ['الاسم', 'name'],
          ['علي', 'Ali'],
          [{ day: 30_000 }, 5],
        ],
        merged: ['A2:A3'],
      },
    ])
    const tried = async (file: Buffer) => {
      try {
        await rowsOf(file)
      } catch (error) {
        if (!(error instanceof TableRefusal)) throw error
      }
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 4, max: whole.length }),
        async (changes, length) => {
          const file = Buffer.from(whole)
          for (const [at, byte] of changes) file[at] = byte
          await tried(file)
          await tried(file.subarray(0, length))
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('a CSV file', () => {
  const said = 'الاسم;تاريخ الميلاد\nعلي سالم;1985\n'
  const arabic1256 = Buffer.from('c7e1c7d3e33bdf0adae1ed20d3c7e1e33b31393835', 'hex')

  it.each([
    ['utf-8', Buffer.from(said)],
    ['utf-8', Buffer.from(`\ufeff${said}`)],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(said)])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(said, true)])],
    ['utf-16le', utf16(said)],
    ['windows-1256', arabic1256],
  ])('in %s is read, and its encoding told', async (encoding, file) => {
    const table = await openTable(file)
    expect(table).toMatchObject({ format: 'csv', encoding, separator: ';' })
    const [header, row] = await cellsOf(file)
    expect(header?.[0]?.text).toBe('الاسم')
    expect(row?.map(({ text }) => text)).toEqual(['علي سالم', '1985'])
  })

  it.each([',', ';', '\t', '|'])('is parted by %j, quotes and line ends in cells included', async (separator) => {
    const file = Buffer.from(`a${separator}b\r\n"x${separator}y\nz"${separator}"q""q"\r\n\r\n1${separator}2\r\n`)
    expect((await openTable(file)).separator).toBe(separator)
    const rows = await rowsOf(file)
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['a', 'b'],
      [`x${separator}y\nz`, 'q"q'],
      ['1', '2'],
    ])
  })

  it('with lines in another encoding keeps the others', async () => {
    const file = Buffer.concat([
      Buffer.from('الاسم,رتبة\nعلي سالم,رائد\n'),
      Buffer.from('d9e1ed,x\n', 'hex'),
      Buffer.from([0xd9, 0xe1, 0x2c, 0x78, 10]),
    ])
    const rows = await rowsOf(file)
    expect((await openTable(file)).encoding).toBe('mixed')
    expect(rows[1]?.cells[0]).toEqual({ text: 'علي سالم' })
    expect(rows.at(-1)?.cells[0]?.fault).toBe('encoding')
  })

  it('with a quote that is never closed is damaged, and nothing of it is half read', async () => {
    await expect(inspectTable(await openTable(Buffer.from('a,b\n"x,y\n1,2\n')))).rejects.toMatchObject({
      code: 'damaged',
    })
  })

  it('gives rows or a clear refusal whatever its bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        try {
          await rowsOf(Buffer.from(bytes))
        } catch (error) {
          if (!(error instanceof TableRefusal)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
})
