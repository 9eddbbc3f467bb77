import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readList } from './read-list.ts'
import { fileOfText, type ListFile } from './source.ts'

const folder = resolve(import.meta.dirname, '../../../../shared/data/screening')
const onDisk = (name: string): ListFile => ({ name, open: () => createReadStream(`${folder}/${name}`) })

describe.skipIf(!existsSync(folder))('the real OFAC files (../shared/data/screening)', () => {
  it('reads all 11,443 entries, passing over the row of headers that somebody added', async () => {
    const { counts, format, problems } = await readList([
      onDisk('ofac_sdn_2023-01.csv'),
      onDisk('ofac_add_2023-01.csv'),
    ])
    expect(format).toBe('ofacCsv')
    expect(counts).toMatchObject({ persons: 5890, organisations: 4575, other: 978 })
    expect(counts.persons + counts.organisations + counts.other).toBe(11_443)
    expect(problems).toEqual([])
  })

  it('says that aliases of another day belong to entries which the main file does not have', async () => {
    const list = await readList([onDisk('ofac_alt_2025-12.csv'), onDisk('ofac_sdn_2023-01.csv')])
    expect(list.problems.map((problem) => problem.code)).toEqual(['orphanRow'])
    expect(list.counts.names).toBeGreaterThan(25_000)
  })
})

// Invented entries in OFAC's layout.
const nothing = (count: number) => Array.from({ length: count }, () => '-0- ').join(',')
const remarks =
  "DOB 10 Dec 1948; alt. DOB circa 1950; POB Anytown; nationality Libya; citizen Korea, North; Gender Female; Passport A1 (Egypt); a.k.a. 'THE COOK'."
const sdn = `1,"DOE, Jane","individual","TEST] [TEST2","Quartermaster",${nothing(6)},"${remarks}"\r\n2,"EXAMPLE SHIP","vessel","TEST",-0- ,"CALL1","Tug",-0- ,"212","Libya","Example Owner",-0- \r\n3,"EXAMPLE LTD",-0- ,"TEST",${nothing(8)}\r\n\u001a`
const alt = '1,10,"aka","DOU, Jeanne",-0- \r\n3,11,"fka","OLD EXAMPLE LTD",-0- \r\n\u001a'
const add = '1,20,"1 Road","Tripoli","Libya",-0- \r\n\u001a'
const files = (...texts: [string, string][]) => texts.map(([name, text]) => fileOfText(name, text))

describe('the OFAC set', () => {
  it('joins the files by entry number whatever their order', async () => {
    const list = await readList(files(['add.csv', add], ['alt.csv', alt], ['sdn.csv', sdn]))
    expect(list.entries.map((entry) => [entry.sourceId, entry.kind])).toEqual([
      ['1', 'person'],
      ['2', 'vessel'],
      ['3', 'organisation'],
    ])
    expect(list.entries[0]).toMatchObject({
      names: [
        { text: 'DOE, Jane', quality: 'primary' },
        { text: 'DOU, Jeanne', quality: 'good' },
        { text: 'THE COOK', quality: 'low' },
      ],
      births: [
        { from: '1948-12-10', precision: 'day' },
        { from: '1950-01-01', precision: 'approximate' },
      ],
      nationalities: ['LY', 'KP'],
      sex: 'female',
      identifiers: [{ type: 'Passport', number: 'A1', country: 'EG' }],
      programmes: ['TEST', 'TEST2'],
    })
    expect(list.entries[0]?.remarks).toContain('Address: 1 Road, Tripoli, Libya')
    expect(list.entries[2]?.remarks).toContain('fka')
  })

  it('refuses aliases without the main file, and the same part twice', async () => {
    await expect(readList(files(['alt.csv', alt]))).rejects.toMatchObject({ code: 'missingFile' })
    await expect(readList(files(['sdn.csv', sdn], ['sdn2.csv', sdn]))).rejects.toMatchObject({
      code: 'repeatedFile',
      detail: { file: 'sdn2.csv' },
    })
  })

  it('refuses a row that stops in the middle, and reports a file without its end mark', async () => {
    await expect(readList(files(['sdn.csv', sdn.slice(0, -40)]))).rejects.toMatchObject({ code: 'truncated' })
    const inRemarks = '1,"A","individual","T",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,DOB 19'
    await expect(readList(files(['sdn.csv', inRemarks]))).rejects.toMatchObject({ code: 'truncated' })
    const whole = await readList(files(['sdn.csv', sdn.slice(0, -1)]))
    expect(whole.problems.map((problem) => problem.code)).toEqual(['endMarkerMissing'])
  })
})
