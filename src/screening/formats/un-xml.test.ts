import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ListedEntry } from './listed-entry.ts'
import { diffLists, readList } from './read-list.ts'
import { fileOfText, type ListFile } from './source.ts'
import { splitAliases } from './un-xml.ts'

const folder = resolve(import.meta.dirname, '../../../../shared/data/screening')
const demo = resolve(import.meta.dirname, '../../../demo/demonstration-list.xml')
const onDisk = (path: string): ListFile => ({ name: path, open: () => createReadStream(path) })
const entry = (inner: string) =>
  `<CONSOLIDATED_LIST dateGenerated="2026-01-02T03:04:05Z"><INDIVIDUALS><INDIVIDUAL><DATAID>7</DATAID>${inner}</INDIVIDUAL></INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`
const readOne = async (inner: string) => {
  const list = await readList([fileOfText('un.xml', entry(inner))])
  const [first] = list.entries
  if (first === undefined) throw new Error('no entry')
  return { list, first }
}

describe.skipIf(!existsSync(folder))('the real UN lists (../shared/data/screening)', () => {
  it('reads both versions whole and finds exactly what changed between them', async () => {
    const february = await readList([onDisk(`${folder}/un_consolidated_2026-02.xml`)])
    const august = await readList([onDisk(`${folder}/un_consolidated_2025-08.xml`)])
    expect(february).toMatchObject({ format: 'unXml', version: '2026-02-27T00:00:09.554Z' })
    expect(february.counts).toMatchObject({ persons: 730, organisations: 273, other: 0 })
    expect(august.counts).toMatchObject({ persons: 684, organisations: 195, other: 0 })
    const { added, removed, changed } = diffLists(august.entries, february.entries)
    expect([added.length, removed.length, changed.length]).toEqual([127, 3, 12])
    for (const one of february.entries) expect(() => ListedEntry.parse(one)).not.toThrow()
  })

  it('finds the names in Arabic script and says where the publisher has damaged one', async () => {
    const { entries, problems } = await readList([onDisk(`${folder}/un_consolidated_2026-02.xml`)])
    const arabic = entries.flatMap((one) => one.names).filter((name) => name.script === 'arabic')
    expect(arabic.length).toBeGreaterThanOrEqual(366)
    expect(problems.filter((problem) => problem.code === 'replacementCharacter').map((one) => one.sourceId)).toEqual([
      '111076',
    ])
  })
})

describe('the demonstration list', () => {
  it('reads as the UN list does, and every entry says that it is invented', async () => {
    const { counts, entries } = await readList([onDisk(demo)])
    expect(counts).toMatchObject({ persons: 12, organisations: 4 })
    for (const one of entries) expect(one.remarks).toContain('INVENTED FOR DEMONSTRATION')
  })
})

describe('an entry of the UN list', () => {
  it('joins the name parts, keeps the original script and the quality of aliases', async () => {
    const { first } = await readOne(
      '<FIRST_NAME>Salem</FIRST_NAME><SECOND_NAME>Ali</SECOND_NAME><THIRD_NAME/><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER>' +
        '<NAME_ORIGINAL_SCRIPT>سالم علي</NAME_ORIGINAL_SCRIPT>' +
        '<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Test</ALIAS_NAME></INDIVIDUAL_ALIAS>' +
        '<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Salim Ali; Saleem Aly</ALIAS_NAME></INDIVIDUAL_ALIAS>' +
        '<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>',
    )
    expect(first).toMatchObject({ sourceId: '7', reference: 'XXi.001', kind: 'person' })
    expect(first.names).toEqual([
      { text: 'Salem Ali', script: 'latin', quality: 'primary' },
      { text: 'سالم علي', script: 'arabic', quality: 'original' },
      { text: 'Abu Test', script: 'latin', quality: 'low' },
      { text: 'Salim Ali', script: 'latin', quality: 'good' },
      { text: 'Saleem Aly', script: 'latin', quality: 'good' },
    ])
  })

  it('reads births of every precision, and keeps in the remarks what is only words', async () => {
    const birth = (inner: string) => `<INDIVIDUAL_DATE_OF_BIRTH>${inner}</INDIVIDUAL_DATE_OF_BIRTH>`
    const { first, list } = await readOne(
      `<FIRST_NAME>A</FIRST_NAME>${birth('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1970-02-03</DATE>')}` +
        birth('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1958</YEAR><NOTE>Sep.</NOTE>') +
        birth('<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1960</YEAR>') +
        birth('<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1973</FROM_YEAR><TO_YEAR>1974</TO_YEAR>') +
        birth('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>24/06/1402 (Hijri Calendar)</NOTE>') +
        birth('<TYPE_OF_DATE>EXACT</TYPE_OF_DATE>'),
    )
    expect(first.births.map((one) => `${one.from}..${one.to} ${one.precision}`)).toEqual([
      '1970-02-03..1970-02-03 day',
      '1958-09-01..1958-09-30 month',
      '1960-01-01..1960-12-31 approximate',
      '1973-01-01..1974-12-31 range',
    ])
    expect(first.remarks).toContain('Hijri')
    expect(list.problems.map((problem) => problem.code)).toEqual(['birthUnreadable'])
  })

  it('reads documents, nationalities as codes, and the sex from the comments of older entries', async () => {
    const { first } = await readOne(
      '<FIRST_NAME>A</FIRST_NAME><COMMENTS1>Gender: Female. More.</COMMENTS1>' +
        '<NATIONALITY><VALUE>Libya</VALUE><VALUE>Iran (Islamic Republic of)</VALUE><VALUE>na</VALUE></NATIONALITY>' +
        '<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>X1</NUMBER><ISSUING_COUNTRY>Türkiye</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>',
    )
    expect(first).toMatchObject({
      sex: 'female',
      nationalities: ['LY', 'IR'],
      identifiers: [{ type: 'Passport', number: 'X1', country: 'TR' }],
    })
  })

  it('strips what cannot be seen and would hide a name from the comparison', async () => {
    const { first } = await readOne('<FIRST_NAME>Sa\u200blem \u202eAli\u202c</FIRST_NAME>')
    expect(first.names[0]?.text).toBe('Salem Ali')
  })
})

describe('splitAliases', () => {
  it.each([
    ['A b; C d', ['A b', 'C d']],
    ['أبو شيماء (Abu-Shaima; Abu- Shayma)', ['أبو شيماء', 'Abu-Shaima', 'Abu- Shayma']],
    ['Abubakar (original script: Абубакар)', ['Abubakar', 'Абубакар']],
    ['Resistance Movement/Army (LRM/A)', ['Resistance Movement/Army (LRM/A)']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(splitAliases(text)).toEqual(expected)
  })
})
