import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashEntries } from './hash-entries.ts'
import { ListedEntry } from './listed-entry.ts'
import { countEntries, diffLists, readList } from './read-list.ts'
import { ListRefusal, ListRefusalCode, listRefusalText, listRefusalTexts } from './refusals.ts'
import { fileOfText } from './source.ts'

const demonstration = readFileSync(resolve(import.meta.dirname, '../../../demo/demonstration-list.xml'))
const plain = Buffer.from(
  'id,name,dob,country,kind\n1,Salem Test,1980,LY,person\n2,"Test ""A"" Ltd",,TN,company\n3,سالم,,LY,\n',
)
const ftm = Buffer.from(
  '{"id":"a","schema":"Person","properties":{"name":["Salem Test"]}}\n{"id":"b","schema":"Company","properties":{"name":["شركة"]}}\n',
)
const ofac = Buffer.from('1,"DOE, Jane","individual","T",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1980."\r\n\u001a')
const samples = { 'demo.xml': demonstration, 'plain.csv': plain, 'ftm.json': ftm, 'sdn.csv': ofac }
const read = (name: string, bytes: string | Uint8Array, piece = 65_536) => readList([fileOfText(name, bytes, piece)])

describe('a refused list', () => {
  it('is one that ends before its end, wherever it was cut', async () => {
    for (const at of [demonstration.length - 3, demonstration.length - 200, 5000, 1500]) {
      await expect(read('un.xml', demonstration.subarray(0, at))).rejects.toMatchObject({
        code: 'truncated',
        detail: { file: 'un.xml' },
      })
    }
  })

  it('is one in another encoding, whatever its label says', async () => {
    const utf16 = Buffer.from(`\ufeff${demonstration.toString('utf8')}`, 'utf16le')
    const bare = Buffer.from(demonstration.toString('utf8'), 'utf16le')
    // Windows-1256 for the letters alef to ya, and Windows-1252 for é: bytes that are no UTF-8.
    const windows1256 = Buffer.concat([Buffer.from('name\n'), Buffer.from([0xd3, 0xc7, 0xe1, 0xe3, 0x0a])])
    const windows1252 = Buffer.concat([Buffer.from('name\nRen'), Buffer.from([0xe9, 0x20, 0x41, 0x0a])])
    for (const bytes of [utf16, bare, windows1256, windows1252]) {
      await expect(read('list', bytes)).rejects.toMatchObject({ code: 'wrongEncoding' })
    }
    const labelled = demonstration.toString('utf8').replace('encoding="UTF-8"', 'encoding="windows-1256"')
    await expect(read('list', labelled)).rejects.toMatchObject({ code: 'wrongEncoding' })
  })

  it('is one whose Arabic was once read as Windows-1252', async () => {
    const misread = new TextDecoder('windows-1252').decode(Buffer.from('سالم علي'))
    await expect(read('list', `name\n${misread}\n`)).rejects.toMatchObject({ code: 'wrongEncoding' })
  })

  it('is damaged XML, XML with a document type, and one with a record where none belongs', async () => {
    const text = demonstration.toString('utf8')
    await expect(read('un.xml', text.replace('</GENDER>', '</GENDR>'))).rejects.toMatchObject({ code: 'damaged' })
    const bomb = text.replace('<CONSOLIDATED_LIST', '<!DOCTYPE a [<!ENTITY b "bb">]><CONSOLIDATED_LIST')
    await expect(read('un.xml', bomb)).rejects.toMatchObject({ code: 'damaged' })
    const stray = text.replace('</INDIVIDUALS>', '<PERSON><DATAID>1</DATAID></PERSON></INDIVIDUALS>')
    await expect(read('un.xml', stray)).rejects.toMatchObject({
      code: 'damaged',
      detail: { note: expect.stringContaining('PERSON') },
    })
  })

  it('names the repeated id, the missing id and the missing name', async () => {
    const text = demonstration.toString('utf8')
    await expect(read('un.xml', text.replace('99000002', '99000001'))).rejects.toMatchObject({
      code: 'duplicateId',
      detail: { sourceId: '99000001', file: 'un.xml' },
    })
    await expect(read('un.xml', text.replace('<DATAID>99000002</DATAID>', '<DATAID/>'))).rejects.toMatchObject({
      code: 'missingId',
    })
    const nameless =
      '<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>'
    await expect(read('un.xml', nameless)).rejects.toMatchObject({ code: 'missingName', detail: { sourceId: '1' } })
  })

  it('is an empty one, an unknown one, and two lists at once', async () => {
    await expect(readList([])).rejects.toMatchObject({ code: 'empty' })
    await expect(read('a', '')).rejects.toMatchObject({ code: 'empty' })
    await expect(read('a.csv', 'name\n')).rejects.toMatchObject({ code: 'empty' })
    await expect(read('a.txt', 'hello')).rejects.toMatchObject({ code: 'unknownFormat' })
    const two = [fileOfText('un.xml', demonstration), fileOfText('plain.csv', plain)]
    await expect(readList(two)).rejects.toMatchObject({ code: 'mixedFormats', detail: { file: 'plain.csv' } })
    const same = [fileOfText('a.csv', plain), fileOfText('b.csv', plain)]
    await expect(readList(same)).rejects.toMatchObject({ code: 'mixedFormats', detail: { file: 'b.csv' } })
  })

  it('is told in Arabic, English and French, with the place filled in', () => {
    for (const code of ListRefusalCode.options) {
      const refusal = new ListRefusal(code, { file: 'un.xml', line: 12, sourceId: '7', note: 'reason' })
      for (const language of ['ar', 'en', 'fr'] as const) expect(listRefusalText(refusal, language)).not.toMatch(/[{}]/)
      expect(listRefusalTexts[code].ar).toMatch(/\p{Script=Arabic}/u)
    }
  })
})

describe('a list that was read', () => {
  it('is the same however the bytes arrive', async () => {
    for (const [name, bytes] of Object.entries(samples)) {
      const whole = await read(name, bytes)
      const drops = await read(name, bytes, 1)
      expect(drops).toEqual(whole)
    }
  })

  it('has a hash that follows the content and not the order', async () => {
    const { entries, contentHash } = await read('un.xml', demonstration)
    expect(hashEntries([...entries].reverse())).toBe(contentHash)
    expect(hashEntries(entries.slice(1))).not.toBe(contentHash)
  })

  it('reports its progress up to the size of the file', async () => {
    const seen: number[] = []
    await readList([fileOfText('un.xml', demonstration, 1000)], { onProgress: ({ bytes }) => seen.push(bytes) })
    expect(seen.at(-1)).toBe(demonstration.length)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
  })

  it('says so when its last row does not end, because a cut inside the last column looks like that', async () => {
    const { problems } = await read('plain.csv', plain.subarray(0, -1))
    expect(problems).toEqual([{ line: null, sourceId: null, code: 'endMarkerMissing', detail: 'plain.csv' }])
  })

  it('differs from another version by what was added, removed and changed', async () => {
    const { entries } = await read('un.xml', demonstration)
    const [first, second, ...rest] = entries
    if (first === undefined || second === undefined) throw new Error('too few entries')
    const edited = { ...second, remarks: 'other' }
    const diff = diffLists(entries, [...rest, edited, { ...first, sourceId: 'new' }])
    expect(diff.added.map((entry) => entry.sourceId)).toEqual(['new'])
    expect(diff.removed.map((entry) => entry.sourceId)).toEqual([first.sourceId])
    expect(diff.changed).toEqual([{ before: second, after: edited }])
    expect(diffLists(entries, [...entries].reverse())).toEqual({ added: [], removed: [], changed: [] })
  })
})

describe('damage of any kind', () => {
  const sample = fc.constantFrom(...Object.entries(samples))
  /** Reads what may be damaged: a refusal with a text, or a list that holds what it says. */
  const refusalOrSound = async (name: string, bytes: Uint8Array): Promise<void> => {
    try {
      const list = await read(name, bytes, 512)
      expect(list.entries.length).toBeGreaterThan(0)
      expect(list.counts).toEqual(countEntries(list.entries))
      expect(new Set(list.entries.map((entry) => entry.sourceId)).size).toBe(list.entries.length)
      for (const entry of list.entries) ListedEntry.parse(entry)
    } catch (error) {
      if (!(error instanceof ListRefusal)) throw error
      expect(listRefusalText(error, 'ar')).not.toBe('')
    }
  }

  it('a cut gives a refusal or, only in formats without an end, a shorter list', async () => {
    await fc.assert(
      fc.asyncProperty(sample, fc.nat(), async ([name, bytes], at) => {
        const cut = bytes.subarray(0, at % bytes.length)
        await refusalOrSound(name, cut)
        // After the end tag of the list there is only white space to lose.
        if (name === 'demo.xml' && cut.length < demonstration.length - 1)
          await expect(read(name, cut)).rejects.toBeInstanceOf(ListRefusal)
      }),
      { numRuns: 300 },
    )
  })

  it('flipped bytes give a refusal or a sound list', async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(sample, flips, async ([name, bytes], changes) => {
        const copy = Uint8Array.from(bytes)
        for (const [at, mask] of changes) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ mask
        await refusalOrSound(name, copy)
      }),
      { numRuns: 300 },
    )
  })

  it('any bytes at all give a refusal or a sound list', async () => {
    const start = fc.constantFrom(
      '',
      '<CONSOLIDATED_LIST',
      '{',
      'name\n',
      'id,schema,name\n',
      'Name 6,Group ID\n',
      '1,"a",-0- ,',
    )
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (text, bytes) => {
        await refusalOrSound('x.csv', Buffer.concat([Buffer.from(text), bytes]))
      }),
      { numRuns: 500 },
    )
  })

  it('does not hang on text made to be slow to read', async () => {
    const inRecord = (inner: string) =>
      `<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME>${inner}</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>`
    const alias = (text: string) => inRecord(`<INDIVIDUAL_ALIAS><ALIAS_NAME>${text}</ALIAS_NAME></INDIVIDUAL_ALIAS>`)
    const brackets = '('.repeat(500_000)
    const files: [string, string][] = [
      ['un.xml', alias(`${brackets}a`)],
      ['un.xml', alias('(a'.repeat(250_000))],
      ['un.xml', inRecord('<X/>'.repeat(300_000))],
      ['un.xml', inRecord('<X>'.repeat(100_000))],
      ['un.xml', inRecord(`<INDIVIDUAL_DATE_OF_BIRTH><NOTE>${'1-'.repeat(250_000)}</NOTE></INDIVIDUAL_DATE_OF_BIRTH>`)],
      ['n.csv', `name,dob\nA,${'1 to '.repeat(100_000)}\n`],
      ['n.csv', `name\n"${'"" '.repeat(200_000)}\n`],
      ['sdn.csv', `1,"A","individual","T",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Passport ${' '.repeat(500_000)}(x"\r\n`],
      ['f.json', `{"id":"a","schema":"Person","properties":{"name":["${'ا'.repeat(1_000_000)}"]}}\n`],
    ]
    for (const [name, text] of files) {
      const started = performance.now()
      await refusalOrSound(name, Buffer.from(text))
      expect(performance.now() - started).toBeLessThan(10_000)
    }
  }, 60_000)
})
