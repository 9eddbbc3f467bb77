import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ListedEntry } from './listed-entry.ts'
import { countEntries, readList } from './read-list.ts'
import { ListRefusal, listRefusalText } from './refusals.ts'
import { fileOfText, type ListFile } from './source.ts'

// Everybody below is invented. One small list in each format; the OFAC set as its files.
const none = (count: number) => Array.from({ length: count }, () => '-0- ').join(',')
const samples: readonly (readonly [format: string, files: Readonly<Record<string, string>>])[] = [
  ['unXml', { 'un.xml': readFileSync(resolve(import.meta.dirname, '../../../demo/demonstration-list.xml'), 'utf8') }],
  [
    'euXml',
    {
      'eu.xml': `<?xml version="1.0" encoding="UTF-8"?><export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2025-01-02T03:04:05+01:00">
<sanctionEntity designationDate="2020-01-02" unitedNationId="XXi.009" euReferenceNumber="EU.1.2" logicalId="13"><remark>A remark</remark>
<regulation publicationDate="2020-01-01" programme="TST" logicalId="1"/><subjectType code="person" classificationCode="P"/>
<nameAlias wholeName="Salem Test" gender="M" strong="true" logicalId="2"/><nameAlias wholeName="سالم" strong="false" logicalId="3"/>
<citizenship countryIso2Code="LY" countryDescription="LIBYA"/><birthdate circa="true" yearRangeFrom="1953" yearRangeTo="1958"/>
<identification identificationTypeCode="passport" number="N1" countryIso2Code="LY"/></sanctionEntity></export>`,
    },
  ],
  [
    'ofacCsv',
    {
      'sdn.csv': `1,"DOE, Jane","individual","TEST","Cook",${none(6)},"DOB 10 Dec 1948; nationality Libya; Passport A1 (Egypt)."\r\n3,"EXAMPLE LTD",-0- ,"TEST",${none(8)}\r\n\u001a`,
      'alt.csv': '1,10,"aka","DOU, Jeanne",-0- \r\n3,11,"fka","OLD EXAMPLE LTD",-0- \r\n\u001a',
      'add.csv': '1,20,"1 Road","Tripoli","Libya",-0- \r\n\u001a',
    },
  ],
  [
    'ukCsv',
    {
      'ConList.csv':
        'Last Updated,01/09/2025\nName 6,Name 1,Name Non-Latin Script,DOB,Nationality,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,Last Updated,Group ID\n' +
        'TEST,Salem,سالم,00/00/1975,(1) Libya (2) Tunisia,UN Ref XXi.006,Individual,Primary name,,Testland,02/10/2001,01/02/2021,6897\n' +
        'TESTE,Salim,,00/00/1975,Libya,,Individual,AKA,Low quality,Testland,02/10/2001,01/02/2021,6897\n',
    },
  ],
  [
    'ftmJsonl',
    {
      'f.json':
        '{"id":"p","schema":"Passport","properties":{"holder":["a"],"number":["N1"],"country":["ly"]}}\n' +
        '{"id":"a","schema":"Person","properties":{"name":["Salem Test","سالم"],"birthDate":["1980-05"],"nationality":["ly"]}}\n' +
        '{"id":"b","schema":"Company","properties":{"name":["شركة"]}}\n',
    },
  ],
  [
    'openSanctionsSimpleCsv',
    {
      'targets.simple.csv':
        '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","dataset","last_change"\n' +
        '"T-1","Person","Salem Test","Salim Test;سالم","1980;1981-02-03","ly;tn","","ID1;ID2","Listed","Test list","2024-01-02"\n' +
        '"T-2","Company","Test ""Quoted"" Ltd","","","","","","","Test list","2025-01-02"\n',
    },
  ],
  ['plainCsv', { 'n.csv': 'id,name,dob,country,kind\n1,Salem Test,1980,LY,person\n2,"Test ""A"" Ltd",,TN,company\n' }],
]
const sample = fc.constantFrom(...samples)

const filesOf = (texts: Readonly<Record<string, string>>): ListFile[] =>
  Object.entries(texts).map(([name, text]) => fileOfText(name, text, 700))

/** Reads what may be damaged: a refusal that says which, in three languages, or a list that holds what it says. */
async function refusalOrSound(files: readonly ListFile[]): Promise<'refused' | 'read'> {
  try {
    const list = await readList(files)
    expect(list.entries.length).toBeGreaterThan(0)
    expect(list.counts).toEqual(countEntries(list.entries))
    expect(new Set(list.entries.map((entry) => entry.sourceId)).size).toBe(list.entries.length)
    for (const entry of list.entries) ListedEntry.parse(entry)
    return 'read'
  } catch (error) {
    if (!(error instanceof ListRefusal)) throw error
    for (const language of ['ar', 'en', 'fr'] as const) expect(listRefusalText(error, language)).not.toMatch(/^$|[{}]/)
    return 'refused'
  }
}

/** Applies an edit to one of the files. */
function edited(
  texts: Readonly<Record<string, string>>,
  which: number,
  edit: (text: string) => string,
): Readonly<Record<string, string>> {
  const names = Object.keys(texts)
  const name = names[which % names.length] ?? ''
  return { ...texts, [name]: edit(texts[name] ?? '') }
}

describe('a list of each format', () => {
  it.each(samples)('%s is read whole', async (format, files) => {
    expect((await readList(filesOf(files))).format).toBe(format)
  })
})

describe('a list that somebody damaged is refused, or sound in what is left', () => {
  const runs = { numRuns: 250 }

  it('where a piece is missing, stands twice or stands elsewhere', async () => {
    const how = fc.constantFrom('left out', 'twice', 'moved')
    await fc.assert(
      fc.asyncProperty(
        sample,
        fc.nat(),
        fc.nat(),
        fc.nat(300),
        fc.nat(),
        how,
        async (list, which, at, length, to, what) => {
          const cut = (text: string) => {
            const from = at % text.length
            const piece = text.slice(from, from + length)
            const rest = text.slice(0, from) + text.slice(from + length)
            if (what === 'left out') return rest
            const place = to % (rest.length + 1)
            return (
              (what === 'twice' ? text : rest).slice(0, place) + piece + (what === 'twice' ? text : rest).slice(place)
            )
          }
          await refusalOrSound(filesOf(edited(list[1], which, cut)))
        },
      ),
      runs,
    )
  })

  it('where what the format is made of was put in or taken for something else', async () => {
    const marks = [
      '<',
      '>',
      '</',
      '/>',
      '&',
      '&#0;',
      '&amp;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '<?',
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r',
    ]
    const more = [
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      '\\u0000',
      '\u0000',
      '\ufeff',
      '\u202e',
      '\ud800',
      '-0- ',
      '\u001a',
      'null',
      '1e999',
      'ا',
    ]
    const mark = fc.constantFrom(...marks, ...more)
    const edits = fc.array(fc.tuple(fc.nat(), mark, fc.nat(3)), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(sample, fc.nat(), edits, async (list, which, changes) => {
        const marked = (text: string) =>
          changes.reduce((now, [at, put, over]) => {
            const place = at % (now.length + 1)
            return now.slice(0, place) + put + now.slice(place + over)
          }, text)
        await refusalOrSound(filesOf(edited(list[1], which, marked)))
      }),
      runs,
    )
  })

  it('where a word of the format, or a value, became another', async () => {
    const word = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '',
        ' ',
        '0',
        '-1',
        '99999999999999999999',
        '00/00/0000',
        '1980-02-31',
        '__proto__',
        'constructor',
      ),
      fc.constant('x'.repeat(5000)),
    )
    await fc.assert(
      fc.asyncProperty(sample, fc.nat(), fc.nat(), word, async (list, which, at, other) => {
        const replaced = (text: string) => {
          const words = [...text.matchAll(/[\p{L}\p{N}_-]+/gu)]
          const found = words[at % words.length]
          return found ? text.slice(0, found.index) + other + text.slice(found.index + found[0].length) : text
        }
        await refusalOrSound(filesOf(edited(list[1], which, replaced)))
      }),
      runs,
    )
  })

  // Every plain object answers to these; a table of words must not.
  it.each(['__proto__', 'constructor'])('where any one word became %s', async (other) => {
    // The demonstration list is long, and its format has no table of words.
    for (const [, texts] of samples.filter(([format]) => format !== 'unXml')) {
      for (const [which, text] of Object.values(texts).entries()) {
        for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}_-]+/gu)) {
          const replaced = text.slice(0, index) + other + text.slice(index + word.length)
          await refusalOrSound(filesOf(edited(texts, which, () => replaced)))
        }
      }
    }
  })

  it('where it ends early: XML is always refused, and no other format gives an entry that was not in it', async () => {
    await fc.assert(
      fc.asyncProperty(sample, fc.nat(), fc.nat(), async ([format, texts], which, at) => {
        const cut = edited(texts, which, (text) => text.trimEnd().slice(0, at % text.trimEnd().length))
        const outcome = await refusalOrSound(filesOf(cut))
        if (format.endsWith('Xml')) expect(outcome).toBe('refused')
        if (outcome === 'refused') return
        const whole = (await readList(filesOf(texts))).entries.map(({ sourceId }) => sourceId)
        for (const { sourceId } of (await readList(filesOf(cut))).entries) expect(whole).toContain(sourceId)
      }),
      runs,
    )
  })
})

describe('a file without end', () => {
  /** Gives the same piece until the reader has had enough; fails the test where it never has. */
  function endless(name: string, start: string, piece: string): { file: ListFile; given: () => number } {
    let given = 0
    const [first, again] = [new TextEncoder().encode(start), new TextEncoder().encode(piece)]
    const file = {
      name,
      async *open() {
        yield first
        for (; given < 40 * 1024 ** 2; given += again.length) yield again
        throw new Error('it never has enough')
      },
    }
    return { file, given: () => given }
  }
  const open = '<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>'

  it.each([
    ['one XML record', 'un.xml', `${open}<FIRST_NAME>`, 'a'.repeat(65_536)],
    ['elements in one XML record', 'un.xml', open, '<X/>'.repeat(16_384)],
    ['an attribute', 'un.xml', `${open}<X y="`, 'a'.repeat(65_536)],
    ['a comment', 'un.xml', `${open}<!--`, 'a'.repeat(65_536)],
    ['one CSV cell', 'n.csv', 'id,name\n1,"', 'a'.repeat(65_536)],
    ['one CSV row', 'n.csv', 'id,name\n1,', 'a,'.repeat(32_768)],
    ['one JSON line', 'f.json', '{"id":"a","schema":"Person","properties":{"name":["', 'a'.repeat(65_536)],
  ])(
    'is refused before it fills the memory: %s',
    async (_what, name, start, piece) => {
      const { file, given } = endless(name, start, piece)
      await expect(readList([file])).rejects.toBeInstanceOf(ListRefusal)
      // A record has 8 Mi characters at the most; what was read beyond that is a piece or two.
      expect(given()).toBeLessThan(20 * 1024 ** 2)
    },
    60_000,
  )
})
