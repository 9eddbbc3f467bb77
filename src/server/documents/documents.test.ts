import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { isWholeTag, tagsOf } from '../../weapons/tag.ts'
import { directionOf, printable } from './display.ts'
import { renderWeaponReceipt, type WeaponReceipt } from './receipt.ts'
import { receiptWords } from './receipt-words.ts'
import { renderRecordPaper } from './record-paper.ts'
import { renderTagSheet } from './tag-sheet.ts'
import { renderPdf } from './typst.ts'
import { renderWeaponTag } from './weapon-tag.ts'

const poppler = spawnSync('pdftotext', ['-v']).status !== null
const folder = mkdtempSync(join(tmpdir(), 'documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(command: string, pdf: Uint8Array, ...options: string[]): string {
  const file = join(folder, 'page.pdf')
  writeFileSync(file, pdf)
  const done = spawnSync(command, [
    ...options,
    file,
    ...(command === 'pdfinfo' ? [] : [command === 'pdftotext' ? '-' : join(folder, 'page')]),
  ])
  if (done.status !== 0) throw new Error(done.stderr.toString())
  return done.stdout.toString()
}
/** The text layer without the marks that pdftotext puts around runs of the other direction. */
const textOf = (pdf: Uint8Array) => run('pdftotext', pdf).replace(/[\u200b\u200e\u200f\u202a-\u202e]/gu, '')
const pagesOf = (pdf: Uint8Array) => /Pages:\s+(\d+)/.exec(run('pdfinfo', pdf))?.[1]

async function scan(pdf: Uint8Array, format: 'QRCode' | 'Code128' = 'QRCode', page = 1): Promise<string[]> {
  run('pdftoppm', pdf, '-r', '300', '-png', '-singlefile', '-f', String(page))
  const found = await readBarcodes(new Uint8Array(readFileSync(join(folder, 'page.png'))), {
    formats: [format],
    maxNumberOfSymbols: 255,
  })
  return found.map(({ text }) => text)
}

const three = (text: string) => ({ ar: text, en: text, fr: text })
const name = 'محمد بن علي الصالح'
const receipt = {
  statement: {
    kind: 'weaponReceipt',
    number: 'R-2026-000123',
    programme: 'DDR',
    person: { name, nameLatin: 'Muhammad bin Ali al-Salih', reference: 'P-7K3M-22' },
    date: '2026-11-23',
    place: 'محطة الوادي (4)',
    weapon: {
      tag: 'W-004217',
      class: 'assaultRifle',
      make: 'Izhmash',
      model: 'AK-47 (AKM)',
      calibre: '7.62×39',
      serial: 'IO1l-56(3)/B',
      legibility: 'full',
      condition: 'serviceable',
    },
    receivedBy: 'سالم عمر',
  },
  code: `SULH1:${'A9%Z:$'.repeat(220)}`,
  language: 'ar',
  copy: null,
  verifyUrl: 'https://sulh.example/verify',
  hijriDate: '13 جمادى الآخرة 1448 هـ',
  programmeTitle: { ar: 'برنامج نزع السلاح', en: 'Disarmament programme', fr: 'Programme de désarmement' },
  authorityTitle: { ar: 'الهيئة الوطنية', en: 'National authority', fr: 'Autorité nationale' },
  labels: { assaultRifle: 'بندقية', full: 'مقروء', serviceable: 'صالح' },
} satisfies WeaponReceipt

beforeAll(() => {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })
})

describe.skipIf(!poppler)('a printed receipt (needs poppler)', { timeout: 30_000 }, () => {
  it.each(['ar', 'en', 'fr'] as const)(
    'reads back in %s: name in order, serial, date, and the code',
    async (language) => {
      const pdf = await renderWeaponReceipt({ ...receipt, language })
      const text = textOf(pdf)
      for (const part of [name, 'IO1l-56(3)/B', '2026-11-23', '7.62×39', 'AK-47', 'R-2026-000123', receipt.verifyUrl]) {
        expect(text).toContain(part)
      }
      expect(text).not.toContain(receiptWords[language].copy)
      expect(pagesOf(pdf)).toBe('1')
      expect(run('pdfinfo', pdf)).toMatch(new RegExp(`Title:\\s+${receiptWords[language].title}`))
      expect(await scan(pdf)).toEqual([receipt.code])
    },
  )

  it('says that it is a copy, and its code still scans', async () => {
    const pdf = await renderWeaponReceipt({
      ...receipt,
      language: 'en',
      copy: { number: 2, printedAt: '2026-11-24 09:30' },
    })
    expect(textOf(pdf)).toMatch(/COPY no\. 2 — printed 2026-11-24 09:30/)
    expect(await scan(pdf)).toEqual([receipt.code])
    expect(pagesOf(pdf)).toBe('1')
  })

  it.each(['SULH1:AB', `SULH1:${'AZ09'.repeat(480)}`])('carries short and long codes (%#)', async (code) => {
    expect(await scan(await renderWeaponReceipt({ ...receipt, code }))).toEqual([code])
  })

  it.each([
    '#panic("x")',
    '#read("/data.json")',
    '] #set page(fill: red) [',
    '\\ $ x^2 $ `raw` *b* _i_ <label> @ref // c /* d */',
    '"}],"title":"x',
    '\u202eevil\u2066\u0000\ud800 end',
    'A'.repeat(500),
    'محمد'.repeat(125),
    'a b '.repeat(125),
    '',
  ])('prints whatever stands in a field and never runs it: %j', async (text) => {
    const { statement } = receipt
    const weapon = {
      tag: text,
      class: text,
      make: text,
      model: text,
      calibre: text,
      serial: text,
      legibility: text,
      condition: text,
    }
    const person = { name: text, nameLatin: text, reference: text }
    const hostile = {
      ...statement,
      number: text,
      programme: text,
      person,
      date: text,
      place: text,
      weapon,
      receivedBy: text,
    }
    const titles = { programmeTitle: three(text), authorityTitle: three(text) }
    for (const language of ['ar', 'fr'] as const) {
      const copy = { number: 1, printedAt: text }
      const pdf = await renderWeaponReceipt({
        ...receipt,
        ...titles,
        statement: hostile,
        hijriDate: text,
        verifyUrl: text,
        copy,
        language,
      })
      expect(pagesOf(pdf)).toBe('1')
      expect(await scan(pdf)).toEqual([receipt.code])
      if (language === 'fr' && text.startsWith('#')) expect(textOf(pdf)).toContain(text)
    }
  })

  it('labels a weapon with its tag', async () => {
    const pdf = await renderWeaponTag({ tag: 'W-004217' })
    expect(textOf(pdf)).toContain('W-004217')
    expect(await scan(pdf)).toEqual(['W-004217'])
    expect(pagesOf(pdf)).toBe('1')
    expect(pagesOf(await renderWeaponTag({ tag: '#panic() '.repeat(20) }))).toBe('1')
  })
})

describe.skipIf(!poppler)('a sheet of labels', () => {
  const tags = tagsOf('TAR', { first: 17, size: 30 })

  it('reads back as QR code and as Code 128, each label once, over its pages', async () => {
    const pdf = await renderTagSheet({ title: 'Tarsa', tags })
    expect(pagesOf(pdf)).toBe('2')
    for (const format of ['QRCode', 'Code128'] as const) {
      const read = [...(await scan(pdf, format, 1)), ...(await scan(pdf, format, 2))]
      expect(read.toSorted(), format).toEqual(tags)
      expect(read.every(isWholeTag)).toBe(true)
    }
    for (const tag of tags) expect(textOf(pdf)).toContain(tag)
  })

  it('says nothing but the number: a label that is found tells nobody what it hung on', async () => {
    const pdf = await renderTagSheet({ title: 'Tarsa', tags: tags.slice(0, 1) })
    expect(
      textOf(pdf)
        .split(/\s+/)
        .filter((word) => word !== ''),
    ).toEqual(expect.arrayContaining([tags[0] ?? '', 'Tarsa']))
    expect(textOf(pdf)).not.toMatch(/rifle|weapon|سلاح/i)
  })
})

describe.skipIf(!poppler)('the foot of a paper', () => {
  it('keeps the days of a moment in their order among Arabic words', async () => {
    const pdf = await renderRecordPaper({
      ...{ language: 'ar', title: 'تقرير', authorityTitle: 'سلطة', programmeTitle: 'برنامج', mark: null, rows: [] },
      ...{ table: null, notes: [], pictures: [], signatures: [], proof: null, footer: ['مسودة', '2020-11-20 19:30'] },
    })
    expect(textOf(pdf)).toContain('2020-11-20 19:30')
  })
})

describe('setting a document', () => {
  it('tells of a template at fault, and sets the next one', async () => {
    await expect(renderPdf('#panic("broken")', {})).rejects.toThrow('broken')
    expect(new TextDecoder().decode((await renderPdf('#json("/data.json").a', { a: '#x' })).subarray(0, 5))).toBe(
      '%PDF-',
    )
  })

  it('does not leave the data of one document to the next', async () => {
    await renderPdf('#read("/left.txt")', {}, [{ path: '/left.txt', bytes: new TextEncoder().encode('secret') }])
    await expect(renderPdf('#read("/left.txt")', {})).rejects.toThrow()
  })

  it('knows the direction of a text and takes out what would turn it', () => {
    expect([directionOf('(4) الوادي'), directionOf('12 AK-47'), directionOf('123')]).toEqual(['rtl', 'ltr', 'ltr'])
    expect(printable('a\u202eb\u0007\n c', 20)).toBe('a b c')
    expect(printable('abcdef', 4)).toBe('abc…')
  })
})
