import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countryCode } from './countries.ts'
import { detectFormat } from './detect.ts'
import { readList } from './read-list.ts'
import { fileOfText } from './source.ts'

const folder = resolve(import.meta.dirname, '../../../../shared/data/screening')
const read = (name: string, text: string) => readList([fileOfText(name, text)])

describe.skipIf(!existsSync(folder))('the real FollowTheMoney index (../shared/data/screening)', () => {
  it('reads 21,792 entities with 40,806 names', async () => {
    const name = 'index.ftm.jsonl'
    const { counts } = await readList([{ name, open: () => createReadStream(`${folder}/${name}`) }])
    expect(counts).toEqual({ persons: 16_944, organisations: 4_848, other: 0, names: 40_806 })
  })
})

// Everybody below is invented.
describe('FollowTheMoney', () => {
  const lines = [
    { id: 'p1', schema: 'Passport', properties: { holder: ['x1'], number: ['N1'], country: ['ly'] } },
    {
      id: 'x1',
      schema: 'Person',
      properties: {
        name: ['Salem Test'],
        weakAlias: ['Abu Test'],
        birthDate: ['1980-05'],
        nationality: ['ly'],
        gender: ['male'],
      },
    },
    { id: 's1', schema: 'Sanction', properties: { entity: ['x1'], program: ['TESTi'], listingDate: ['2019-02-03'] } },
    { id: 'a1', schema: 'Address', properties: { full: ['1 Road'] } },
    { id: 'v1', schema: 'Vessel', properties: { name: ['Test Star'], imoNumber: ['IMO1'] } },
  ]
  const text = lines.map((line) => JSON.stringify(line)).join('\n')

  it('joins documents and sanctions to whom they are about, wherever they stand', async () => {
    const list = await read('a.jsonl', text)
    expect(list.entries.map((entry) => entry.kind)).toEqual(['vessel', 'person'])
    expect(list.entries[1]).toMatchObject({
      sourceId: 'x1',
      names: [{ quality: 'primary' }, { text: 'Abu Test', quality: 'low' }],
      births: [{ from: '1980-05-01', to: '1980-05-31', precision: 'month' }],
      nationalities: ['LY'],
      sex: 'male',
      identifiers: [{ number: 'N1', country: 'LY' }],
      programmes: ['TESTi'],
      listedOn: '2019-02-03',
    })
    expect(list.problems).toEqual([{ line: null, sourceId: null, code: 'unknownSchema', detail: 'Address: 1' }])
  })

  it('keeps a named entity of a schema that nobody knows, and says so', async () => {
    const list = await read('a.jsonl', text.replace('"schema":"Person"', '"schema":"Persom"'))
    expect(list.entries[1]).toMatchObject({ sourceId: 'x1', kind: 'other' })
    expect(list.problems.map((problem) => problem.detail)).toContain('Persom: 1')
  })

  it('tells a damaged line from a truncated file', async () => {
    await expect(read('a.jsonl', text.slice(0, -5))).rejects.toMatchObject({ code: 'truncated', detail: { line: 5 } })
    await expect(read('a.jsonl', text.replace('"schema":"Sanction"', '"schema":3'))).rejects.toMatchObject({
      code: 'damaged',
      detail: { line: 3 },
    })
  })
})

describe('OpenSanctions targets.simple.csv', () => {
  const header =
    '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","dataset","last_change"\n'
  it('reads lists in cells and takes the latest change for the version', async () => {
    const list = await read(
      'targets.simple.csv',
      `${header}"T-1","Person","Salem Test","Salim Test;سالم","1980;1981-02-03","ly;tn","","ID1;ID2","Listed","Test list","2024-01-02"\n` +
        '"T-2","Company","Test ""Quoted"" Ltd","","","","","","","Test list","2025-01-02"\n',
    )
    expect(list.version).toBe('2025-01-02')
    expect(list.entries[0]).toMatchObject({
      nationalities: ['LY', 'TN'],
      births: [{ precision: 'year' }, { precision: 'day' }],
    })
    expect(list.entries[0]?.names.map((name) => name.script)).toEqual(['latin', 'latin', 'arabic'])
    expect(list.entries[1]).toMatchObject({ kind: 'organisation', names: [{ text: 'Test "Quoted" Ltd' }] })
  })
})

describe('an entry that nobody could be found by', () => {
  it('is left out with its line and reason, and the rest is read', async () => {
    const rows = [
      '1,Salem Test,person',
      '2,!!!,person',
      '3,12345,person',
      '4,١٢٣,company',
      '5,…,other',
      '6,سالم,person',
    ]
    const { entries, problems, accounted } = await read('n.csv', `id,name,kind\n${rows.join('\n')}\n`)
    expect(entries.map(({ sourceId }) => sourceId)).toEqual(['1', '4', '6'])
    expect(accounted).toEqual({ refused: 3, joined: 0, passedOver: 0 })
    expect(problems.map(({ code, line, sourceId, detail }) => [code, line, sourceId, detail])).toEqual([
      ['nameWithoutLetter', 3, '2', '!!!'],
      ['nameWithoutLetter', 4, '3', '12345'],
      ['nameWithoutLetter', 6, '5', '…'],
    ])
  })

  it('is not left out for one name of several', async () => {
    const line = { id: 'x', schema: 'Person', properties: { name: ['???'], alias: ['Salem Test'] } }
    const { entries, accounted } = await read('f.json', JSON.stringify(line))
    expect([entries.length, accounted.refused]).toEqual([1, 0])
  })

  it('leaves no list where it is the only one', async () => {
    await expect(read('n.csv', 'id,name\n1,!!!\n')).rejects.toMatchObject({ code: 'empty' })
  })
})

describe('a kind that is a word of the language this is written in', () => {
  it.each(['__proto__', 'constructor', 'toString'])(
    '%s is no kind: the entry is kept, and compared with all',
    async (word) => {
      const simple = await read('targets.simple.csv', `id,schema,name\nT-1,${word},Salem Test\n`)
      const plain = await read('n.csv', `id,name,kind\nT-1,Salem Test,${word}\n`)
      const lines = await read(
        'f.json',
        JSON.stringify({ id: 'T-1', schema: word, properties: { name: ['Salem Test'] } }),
      )
      for (const { entries, problems } of [simple, plain, lines]) {
        expect(entries).toMatchObject([{ sourceId: 'T-1', kind: 'other', names: [{ text: 'Salem Test' }] }])
        expect(problems.map(({ code }) => code).join()).toMatch(/unknownKind|unknownSchema/)
      }
    },
  )
})

describe('plain CSV', () => {
  it('needs only a column of names', async () => {
    const list = await read('names.csv', 'name\nSalem Test\n"Test, Ali"\nSalem Test\n')
    expect(list.counts).toEqual({ persons: 0, organisations: 0, other: 2, names: 2 })
    expect(list.problems).toEqual([{ line: 4, sourceId: null, code: 'repeatedRow', detail: 'Salem Test' }])
    const again = await read('names.csv', 'name\n"Test, Ali"\nSalem Test\n')
    expect(again.contentHash).toBe(list.contentHash)
  })

  it('reads id, dob, country and kind, and keeps other columns in the remarks', async () => {
    const list = await read(
      'names.csv',
      '\ufeffID,Name,DOB,Country,Kind,Role\n9,Salem Test,03/02/1980,Libya,individual,driver\n',
    )
    expect(list.entries[0]).toMatchObject({
      sourceId: '9',
      kind: 'person',
      births: [{ from: '1980-02-03' }],
      nationalities: ['LY'],
      remarks: 'Role: driver',
    })
  })

  it('refuses a repeated id, a row without a name, and a file without the column', async () => {
    await expect(read('n.csv', 'id,name\n1,A\n1,B\n')).rejects.toMatchObject({
      code: 'duplicateId',
      detail: { line: 3, sourceId: '1', file: 'n.csv' },
    })
    await expect(read('n.csv', 'id,name\n1,\n')).rejects.toMatchObject({ code: 'missingName' })
    await expect(read('n.csv', 'id,naam\n1,A\n')).rejects.toMatchObject({ code: 'unknownFormat' })
  })
})

describe('the EU list', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2025-01-02T03:04:05+01:00" globalFileId="1">
  <sanctionEntity designationDate="2020-01-02" designationDetails="" unitedNationId="XXi.009" euReferenceNumber="EU.1.2" logicalId="13"><remark>A remark</remark>
    <regulation regulationType="regulation" publicationDate="2020-01-01" numberTitle="2020/1 (OJ L1)" programme="TST" logicalId="1"><publicationUrl>http://example.org/</publicationUrl></regulation>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Salem" middleName="" lastName="Test" wholeName="Salem Test" function="Commander" gender="M" strong="true" logicalId="2"><regulationSummary/></nameAlias>
    <nameAlias wholeName="Abu Test" strong="false" logicalId="3"/>
    <citizenship countryIso2Code="LY" countryDescription="LIBYA"/><citizenship countryIso2Code="00" countryDescription="UNKNOWN"/>
    <birthdate circa="true" calendarType="GREGORIAN" yearRangeFrom="1953" yearRangeTo="1958" city="Sabha" countryIso2Code="LY"/>
    <birthdate circa="false" calendarType="GREGORIAN" birthdate="1954-03-02" dayOfMonth="2" monthOfYear="3" year="1954"/>
    <birthdate circa="false" calendarType="ISLAMIC" year="1402"/>
    <identification identificationTypeCode="passport" identificationTypeDescription="National passport" number="N1" countryIso2Code="LY"/>
  </sanctionEntity></export>`
  it('reads names, births, papers and the regulation from the attributes', async () => {
    const list = await read('eu.xml', xml)
    expect(list).toMatchObject({ format: 'euXml', version: '2025-01-02T03:04:05+01:00' })
    expect(list.entries[0]).toMatchObject({
      sourceId: '13',
      reference: 'EU.1.2',
      kind: 'person',
      sex: 'male',
      names: [
        { text: 'Salem Test', quality: 'primary' },
        { text: 'Abu Test', quality: 'low' },
      ],
      births: [
        { from: '1953-01-01', to: '1958-12-31', precision: 'approximate' },
        { from: '1954-03-02', precision: 'day' },
      ],
      nationalities: ['LY'],
      identifiers: [{ type: 'National passport', number: 'N1', country: 'LY' }],
      programmes: ['TST'],
      listedOn: '2020-01-02',
    })
    expect(list.problems.map((problem) => problem.code)).toEqual(['birthUnreadable'])
  })
})

describe('the UK lists', () => {
  const old =
    'Last Updated,01/09/2025\nName 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,DOB,Nationality,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,Last Updated,Group ID\n' +
    'TEST,Salem,,,,,,سالم,00/00/1975,(1) Libya (2) Tunisia,UN Ref XXi.006,Individual,Primary name,,Testland,02/10/2001,01/02/2021,6897\n' +
    'TESTE,Salim,,,,,,,00/00/1975,Libya,,Individual,AKA,Low quality,Testland,02/10/2001,01/02/2021,6897\n'
  it('joins the rows of one group (OFSI ConList.csv)', async () => {
    const list = await read('ConList.csv', old)
    expect(list).toMatchObject({ format: 'ukCsv', version: '2025-09-01', counts: { persons: 1, names: 3 } })
    expect(list.entries[0]).toMatchObject({
      sourceId: '6897',
      reference: 'XXi.006',
      names: [
        { text: 'Salem TEST', quality: 'primary' },
        { text: 'سالم', quality: 'original', script: 'arabic' },
        { text: 'Salim TESTE', quality: 'low' },
      ],
      births: [{ from: '1975-01-01', to: '1975-12-31' }],
      nationalities: ['LY', 'TN'],
      programmes: ['Testland'],
      listedOn: '2001-10-02',
    })
  })

  it('reads the UK Sanctions List CSV as well', async () => {
    const header =
      'Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name type,Alias strength,Designation Type,Regime Name,Date Designated,D.O.B,Nationality(/ies),IMO number'
    const list = await read(
      'uk.csv',
      `Report Date: 13-Feb-2026\n${header}\n12/01/2022,TST0001,1,XXe.010,TEST EXCHANGE,,Primary Name,,Entity,Testland,12/01/2022,,,\n12/01/2022,TST0002,2,,TEST STAR,,Primary Name,,Ship,Testland,12/01/2022,,,IMO1\n`,
    )
    expect(list.version).toBe('2026-02-13')
    expect(list.entries).toMatchObject([
      { sourceId: 'TST0001', kind: 'organisation', reference: 'XXe.010', listedOn: '2022-01-12' },
      { sourceId: 'TST0002', kind: 'vessel', identifiers: [{ type: 'IMO', number: 'IMO1' }] },
    ])
  })
})

describe('detectFormat', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  it.each([
    ['<?xml version="1.0"?>\n<!-- note --><CONSOLIDATED_LIST dateGenerated="x">', 'x', 'unXml', null],
    ['<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="x">', 'x', 'euXml', null],
    ['{"id":"a"}', 'x', 'ftmJsonl', null],
    ['36,"A B, C",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n', 'x', 'ofacCsv', 'sdn'],
    ['36,12,"aka","A, B",-0- \r\n', 'x', 'ofacCsv', 'alt'],
    ['36,25,-0- ,"Havana","Cuba",-0- \r\n', 'x', 'ofacCsv', 'add'],
    ['36,"words"\r\n', 'sdn_comments.csv', 'ofacCsv', 'comments'],
    ['id,schema,name\n', 'x', 'openSanctionsSimpleCsv', null],
    ['country, Name\n', 'x', 'plainCsv', null],
  ])('%s', (text, name, format, part) => {
    expect(detectFormat(bytes(text), name)).toEqual({ format, part })
  })

  it.each(['', '<html>', 'a,b\n1,2\n', 'PK\u0003\u0004'])('knows nothing of "%s"', (text) => {
    expect(detectFormat(bytes(text), 'x')).toBeNull()
  })
})

describe('countryCode', () => {
  it.each([
    ['Libya', 'LY'],
    ['ly', 'LY'],
    ['Syrian Arab Republic', 'SY'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Congo', 'CG'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['COTE D’IVOIRE', 'CI'],
    ['Region: Northern Mali', 'Region: Northern Mali'],
    ['', ''],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code)
  })
})
