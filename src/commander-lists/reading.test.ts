import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gregorianOf } from '../kernel/hijri.ts'
import type { Cell } from './formats/table.ts'
import { findHeaderRow, type Mapping, mappingFault, proposeColumns, roleOfHeader } from './mapping.ts'
import { likelyOrder, readDate } from './read-date.ts'
import { RowReader } from './read-row.ts'

const today = '2020-06-24'
const read = (text: string, order: 'dmy' | 'mdy' | 'ymd' = 'dmy') => {
  const found = readDate({ text }, order, today)
  return typeof found === 'string' ? found : `${found.date.from}..${found.date.to} ${found.calendar}`
}
const day = (text: string, calendar = 'gregorian') => `${text}..${text} ${calendar}`

describe('dates of a list', () => {
  it.each([
    ['1985', '1985-01-01..1985-12-31 gregorian'],
    ['1985-03', '1985-03-01..1985-03-31 gregorian'],
    ['3/1985', '1985-03-01..1985-03-31 gregorian'],
    ['1985-03-07', day('1985-03-07')],
    ['1985-03-07T00:00:00', day('1985-03-07')],
    ['7/3/1985', day('1985-03-07')],
    ['07.03.1985', day('1985-03-07')],
    ['٧/٣/١٩٨٥', day('1985-03-07')],
    ['۱۹۸۵/۰۳/۰۷', day('1985-03-07')],
    ['7 مارس 1985', day('1985-03-07')],
    ['7 mars 1985', day('1985-03-07')],
    ['March 7, 1985', day('1985-03-07')],
    ['février 1985', '1985-02-01..1985-02-28 gregorian'],
    ['19850307', day('1985-03-07')],
    ['1405/9/1', day(gregorianOf({ year: 1405, month: 9, day: 1 }) ?? '', 'hijri')],
    ['١/٩/١٤٠٥ هـ', day(gregorianOf({ year: 1405, month: 9, day: 1 }) ?? '', 'hijri')],
    ['7/3/85', 'date.twoDigitYear'],
    ['85', 'date.twoDigitYear'],
    ['31/2/1985', 'date.impossible'],
    ['30/13/1985', 'date.impossible'],
    ['30/12/1234', 'date.impossible'],
    ['1/1/2021', 'date.future'],
    ['about 1985', 'date.unreadable'],
    ['-', 'date.unreadable'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('follow the order of their column, and a year of four digits whatever the order', () => {
    expect(read('3/7/1985', 'mdy')).toBe(day('1985-03-07'))
    expect(read('3/7/1985', 'dmy')).toBe(day('1985-07-03'))
    expect(read('1985/3/7', 'dmy')).toBe(day('1985-03-07'))
    expect(likelyOrder(['3/7/1985', '3/25/1985'])).toBe('mdy')
    expect(likelyOrder(['3/7/1985', '25/3/1985'])).toBe('dmy')
    expect(likelyOrder(['3/7/1985'])).toBe('dmy')
    expect(likelyOrder(['1985/7/3'])).toBe('ymd')
  })

  it('of a spreadsheet that lost their format are still days, and a year is a year', () => {
    const number = (value: number): Cell => ({ text: String(value), number: value })
    expect(readDate(number(31_113), 'dmy', today)).toMatchObject({ date: { from: '1985-03-07' } })
    expect(readDate(number(1985), 'dmy', today)).toMatchObject({ date: { precision: 'year' } })
    expect(readDate(number(1405), 'dmy', today)).toMatchObject({ calendar: 'hijri' })
    expect(readDate({ text: '60', day: '' }, 'dmy', today)).toBe('date.impossible')
  })

  it('are read back from every way of writing them', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2020-06-24'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
        expect(read(iso)).toBe(day(iso))
        expect(read(`${dayOfMonth}/${month}/${year}`, 'dmy')).toBe(day(iso))
        expect(read(`${month}-${dayOfMonth}-${year}`, 'mdy')).toBe(day(iso))
        expect(read(iso.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))))).toBe(day(iso))
      }),
    )
  })

  it('never give a reversed range or throw, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\d/.\- ]{1,12}$/)),
        fc.constantFrom('dmy', 'mdy', 'ymd'),
        (text, order) => {
          const found = readDate({ text }, order, today)
          if (typeof found === 'string') return
          expect(found.date.from <= found.date.to).toBe(true)
          expect(found.date.from <= today).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('headers', () => {
  it.each([
    ['الاسم الرباعي', 'name'],
    ['إسم الأب', 'father'],
    ['اسم الجدّ', 'grandfather'],
    ['اللقب', 'family'],
    ['تاريخ الميلاد', 'birth'],
    ['الرتبة', 'rank'],
    ['الصفة', 'role'],
    ['تاريخ الالتحاق', 'joined'],
    ['رقم السلاح', 'weapon'],
    ['رقم الهاتف', 'ignore'],
    ['اسم الأم', 'ignore'],
    ['Full Name', 'name'],
    ['Date of Birth (dd/mm/yyyy)', 'birth'],
    ['D.O.B.', 'birth'],
    ['Father’s name', 'father'],
    ['Nom et prénom', 'name'],
    ['Date d’adhésion', 'joined'],
    ['N° de l’arme', 'weapon'],
    ['Téléphone', 'ignore'],
    ['', undefined],
  ])('%s', (header, role) => expect(roleOfHeader(header)).toBe(role))

  it('are found below a title, and nowhere where no row says what a list needs', () => {
    const row = (number: number, ...texts: string[]) => ({ number, texts })
    const named = [
      row(1, 'كتيبة الجبل'),
      row(2, ''),
      row(3, 'م', 'الاسم', 'الرتبة', 'المواليد'),
      row(4, '1', 'علي', 'رائد', '1985'),
    ]
    expect(findHeaderRow(named)).toBe(3)
    expect(findHeaderRow([row(1, 'علي سالم', '1985'), row(2, 'عمر سالم', '1986')])).toBe(0)
    expect(findHeaderRow([row(1, 'Name'), row(2, 'Ali Salem')])).toBe(1)
  })

  it('name the parts of a name: “name” beside “father” is the given name', () => {
    const columns = proposeColumns(['Name', 'Father', 'Surname', 'DOB', 'Phone', 'Name'], () => 'dmy')
    expect(columns.map(({ role }) => role)).toEqual(['given', 'father', 'family', 'birth', 'given'])
    expect(columns.find(({ role }) => role === 'birth')?.order).toBe('dmy')
  })

  it('make a mapping only with a name and without one meaning twice', () => {
    const mapping = (...roles: Mapping['columns'][number]['role'][]): Mapping => ({
      sheet: 0,
      headerRow: 1,
      columns: roles.map((role, column) => ({ column, role, order: null })),
    })
    expect(mappingFault(mapping('birth'))).toBe('mapping.noName')
    expect(mappingFault(mapping('name', 'name'))).toBeUndefined()
    expect(mappingFault(mapping('name', 'birth', 'birth'))).toBe('mapping.twice')
  })
})

describe('rows', () => {
  const headers = ['الاسم', 'Name', 'المواليد', 'الرتبة', 'الالتحاق']
  const mapping: Mapping = {
    sheet: 0,
    headerRow: 1,
    columns: (['name', 'name', 'birth', 'rank', 'joined'] as const).map((role, column) => ({
      column,
      role,
      order: 'dmy',
    })),
  }
  const reader = new RowReader(mapping, headers, today)
  const rowOf = (...cells: (string | Cell)[]) => ({
    number: 2,
    cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
  })
  const faultOf = (...cells: (string | Cell)[]) => {
    const found = reader.read(rowOf(...cells))
    return found.kind === 'refused' ? found.fault : found.kind
  }

  it('give a name in each script, tidied', () => {
    expect(reader.read(rowOf(' علي \u200f سالم ', 'Ali  Salem', '1985', 'رائد', '4/4/2019'))).toMatchObject({
      kind: 'person',
      person: { nameArabic: 'علي سالم', nameLatin: 'Ali Salem', rank: 'رائد', joined: { from: '2019-04-04' } },
    })
  })

  it('are refused with the reason', () => {
    expect(faultOf('', '')).toBe('noName')
    expect(faultOf('علي 7')).toBe('nameNotText')
    expect(faultOf('علي')).toBe('oneWordName')
    expect(faultOf('علي سالم', '', '7/3/85')).toBe('birth.date.twoDigitYear')
    expect(faultOf('علي سالم', '', '1985', '', '31/2/2019')).toBe('joined.date.impossible')
    expect(faultOf('علي سالم', { text: '', fault: 'merged' })).toBe('merged')
    expect(faultOf('علي سالم', '', '', '', '', 'left over')).toBe('tooManyCells')
    expect(faultOf(...headers)).toBe('headerAgain')
    expect(faultOf('علي سالم', '', '', 'x'.repeat(121))).toBe('tooLong')
  })

  it('of who may be under eighteen are that and nothing else, whatever else is wrong with them', () => {
    expect(reader.read(rowOf('علي سالم', '', '2002-06-25'))).toEqual({ kind: 'minor' })
    expect(reader.read(rowOf('علي سالم', '', '2002'))).toEqual({ kind: 'minor' })
    expect(reader.read(rowOf('', '', '2010', '', 'nonsense', 'too many'))).toEqual({ kind: 'minor' })
    expect(faultOf('علي سالم', '', '2002-06-24')).toBe('person')
  })
})
