import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countRecords, recordsUnaccounted } from './count-records.ts'
import { readList } from './read-list.ts'
import { fileOfText, type ListFile } from './source.ts'

/** The list as it is read and as it is counted; they agree where nothing is left unaccounted. */
async function both(files: readonly ListFile[]) {
  const { format, entries, accounted } = await readList(files)
  const counts = { records: await countRecords(format, files), entries: entries.length, ...accounted }
  return { ...counts, unaccounted: recordsUnaccounted(counts) }
}

const read = (name: string, text: string, pieceBytes?: number) => both([fileOfText(name, text, pieceBytes)])
const person = (id: number, tag = 'INDIVIDUAL') =>
  `<${tag}>\n<DATAID>${id}</DATAID><FIRST_NAME>Salem</FIRST_NAME><INDIVIDUAL_ALIAS><ALIAS_NAME>S</ALIAS_NAME></INDIVIDUAL_ALIAS></${tag}>`

// Everybody below is invented.
describe('a list is counted by what does not read it, and the counts agree', () => {
  it('of XML, however it is cut into pieces', async () => {
    const people = `<INDIVIDUALS>${person(1)}${person(2)}</INDIVIDUALS>`
    const text = `<CONSOLIDATED_LIST>${people}<ENTITIES>${person(3, 'ENTITY')}</ENTITIES></CONSOLIDATED_LIST>`
    for (const size of [1, 2, 7, 64, 100_000])
      expect(await countRecords('unXml', [fileOfText('un.xml', text, size)]), `${size}`).toBe(3)
    expect(await read('un.xml', text)).toMatchObject({ records: 3, entries: 3, unaccounted: 0 })
    const padded = 'x'.repeat(79)
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.integer({ min: 1, max: 300 }), fc.nat(5), async (before, size, count) => {
        const body = Array.from({ length: count }, (_, at) => `${padded.slice(0, before % 79)}<ENTITY a="${at}">`).join(
          '',
        )
        expect(await countRecords('unXml', [fileOfText('un.xml', `${'y'.repeat(before)}${body}`, size)])).toBe(count)
      }),
    )
  })

  it('of CSV with line ends in its cells, blank rows, and a row without a name that can be read', async () => {
    const text = 'id,name,dob\r\n1,"Salem\nTest",\r\n\r\n,,\r\n2,"Test ""A"", Ltd",1980\r\n3,!!!,\r\n4,Hilal Barasi,'
    expect(await read('n.csv', text)).toMatchObject({ records: 4, entries: 3, refused: 1, unaccounted: 0 })
    const twice = 'name,dob\nSalem Test,1980\nSalem Test,1980\n'
    expect(await read('n.csv', twice)).toMatchObject({ records: 2, entries: 1, refused: 1, unaccounted: 0 })
    const simple = '\ufeff"id","schema","name"\n"1","Person","Salem Test"\n'
    expect(await read('targets.simple.csv', simple)).toMatchObject({ records: 1, entries: 1, unaccounted: 0 })
  })

  it('of the set of OFAC files: rows of aliases are joined, those about nobody passed over', async () => {
    const none = (count: number) => Array.from({ length: count }, () => '-0- ').join(',')
    const sdn = `ent_num,SDN_Name,SDN_Type,Program,${none(8)}\r\n1,"DOE, Jane","individual",${none(9)}\r\n3,"EXAMPLE",${none(10)}\r\n\u001a`
    const alt = '1,10,"aka","DOU, Jeanne",-0- \r\n3,11,"fka","OLD",-0- \r\n9,12,"aka","NOBODY",-0- \r\n\u001a'
    const counts = await both([fileOfText('sdn.csv', sdn), fileOfText('alt.csv', alt)])
    expect(counts).toMatchObject({ records: 5, entries: 2, joined: 2, passedOver: 1, unaccounted: 0 })
  })

  it('of the UK list: further rows of an entry are joined to it', async () => {
    const header = 'Name 6,Name 1,DOB,Nationality,Group Type,Alias Type,Regime,Group ID\n'
    const rows = 'TEST,Salem,,,Individual,Primary name,Testland,1\nTESTE,Salim,,,Individual,AKA,Testland,1\n'
    for (const top of ['Last Updated,01/09/2025\n', '']) {
      expect(await read('ConList.csv', top + header + rows)).toMatchObject({ records: 2, joined: 1, unaccounted: 0 })
    }
  })

  it('of FollowTheMoney: papers are joined, links and papers of nobody passed over, and who has no name refused', async () => {
    const lines = [
      { id: 'a', schema: 'Person', properties: { name: ['Salem Test'] } },
      { id: 'p', schema: 'Passport', properties: { holder: ['a'], number: ['N1'] } },
      { id: 'q', schema: 'Passport', properties: { holder: ['z'], number: ['N2'] } },
      { id: 'l', schema: 'Ownership', properties: { owner: ['a'] } },
      { id: 'b', schema: 'Person', properties: {} },
    ]
    const text = `${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`
    const found = { records: 5, entries: 1, joined: 1, passedOver: 2, refused: 1, unaccounted: 0 }
    expect(await read('f.json', text)).toEqual(found)
  })

  it('and a record that the reader does not see is missed', async () => {
    const text = `<CONSOLIDATED_LIST><INDIVIDUALS>${person(1)}<!--${person(2)}--></INDIVIDUALS></CONSOLIDATED_LIST>`
    expect(await read('un.xml', text)).toMatchObject({ records: 2, entries: 1, unaccounted: 1 })
  })

  it('of the demonstration list', async () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../../demo/demonstration-list.xml'), 'utf8')
    const { entries, unaccounted } = await read('demonstration-list.xml', text)
    expect(entries).toBeGreaterThan(5)
    expect(unaccounted).toBe(0)
  })
})

const folder = resolve(import.meta.dirname, '../../../../shared/data/screening')
describe.skipIf(!existsSync(folder))('the real lists (../shared/data/screening)', () => {
  it.each([
    [['un_consolidated_2025-08.xml']],
    [['un_consolidated_2026-02.xml']],
    [['index.ftm.jsonl']],
    [['ofac_sdn_2023-01.csv', 'ofac_add_2023-01.csv']],
  ])(
    '%s: nothing is left unaccounted for',
    async (names) => {
      const files = names.map((name) => ({ name, open: () => createReadStream(`${folder}/${name}`) }))
      const { records, unaccounted } = await both(files)
      expect(records).toBeGreaterThan(100)
      expect(unaccounted).toBe(0)
    },
    60_000,
  )
})
