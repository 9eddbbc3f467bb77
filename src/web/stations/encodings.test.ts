import { beforeAll, describe, expect, it } from 'vitest'
import { Encoder } from '../../encodings/encoder.ts'
import { bytesOfEncoding } from '../../encodings/encoding-set.ts'
import { base64 } from '../../journal/bytes.ts'
import { type Id, newId } from '../../kernel/ids.ts'
import { BoxOpener, BoxSealer, newBoxKeys } from '../../stations/box.ts'
import type { EncodingsAnswer } from '../../stations/encoding-pages.ts'
import { RegisterEncodings } from './encodings.ts'
import { perhapsRegistered } from './encodings-texts.ts'

const nobody = { given: '', father: '', grandfather: '', family: '' }
const person = (given: string, family: string, year: number) => ({
  nameArabic: nobody,
  nameLatin: { given, father: 'Salem', grandfather: 'Nuri', family },
  birth: { from: `${year}-05-14`, to: `${year}-05-14`, precision: 'day' },
  placeCode: 'B1',
})
const [mansour, khaled, aisha] = [
  person('Mansour', 'Tarhouni', 1980),
  person('Khaled', 'Barasi', 1971),
  person('Aisha', 'Warfalli', 1993),
]

const tablet = newId()
let opener: BoxOpener
let sealer: BoxSealer
beforeAll(async () => {
  const { publicKey, privateKey } = await newBoxKeys()
  opener = new BoxOpener(tablet, privateKey)
  sealer = await BoxSealer.for([{ id: tablet, key: publicKey }])
})

/** A key of the programme, and the pages that a centre gives under it. */
class Pages {
  readonly id: Id = newId()
  readonly #key = crypto.getRandomValues(new Uint8Array(32))
  readonly #encoder = new Encoder(this.#key)

  async page(
    after: number,
    people: readonly (readonly [handle: number, person: ReturnType<typeof person> | null])[],
    more = false,
  ): Promise<EncodingsAnswer> {
    const changes = people.map(([handle, one], at) => ({
      n: after + at + 1,
      handle,
      bits: one && base64(bytesOfEncoding(this.#encoder.encode(one))),
    }))
    const box = after === 0 ? await sealer.seal({ key: base64(this.#key) }, this.id) : null
    return { key: this.id, form: 1, box, after, changes, upTo: after + people.length, more }
  }
}

describe('what an officer reads of a warning', () => {
  it.each(['ar', 'en', 'fr'] as const)('sends them to the duplicates desk, in their language: %s', (language) => {
    const desk = { ar: 'المكررة', en: 'duplicates desk', fr: 'doublons' }
    expect(perhapsRegistered.advice[language]).toContain(desk[language])
    expect(perhapsRegistered.heading[language]).not.toBe('')
  })
})

describe('the encodings on a tablet', () => {
  it('warn of who is in them, in any spelling, once they were read whole, and of nobody else', async () => {
    const [read, pages] = [new RegisterEncodings(), new Pages()]
    expect(read.next).toEqual({ after: 0 })
    expect(await read.take(await pages.page(0, [[7, mansour]], true), opener)).toBe(true)
    expect(read.warnOf(mansour)).toBe(false)
    expect(read.next).toEqual({ key: pages.id, after: 1 })
    expect(await read.take(await pages.page(1, [[9, khaled]]), opener)).toBe(false)
    expect(read.size).toBe(2)
    expect(read.warnOf(person('Mansur', 'al-Tarhuni', 1980))).toBe(true)
    expect(read.warnOf(aisha)).toBe(false)
  })

  it('follow corrections and who left', async () => {
    const [read, pages] = [new RegisterEncodings(), new Pages()]
    await read.take(
      await pages.page(0, [
        [7, mansour],
        [9, khaled],
      ]),
      opener,
    )
    await read.take(
      await pages.page(2, [
        [7, aisha],
        [9, null],
      ]),
      opener,
    )
    expect([mansour, khaled, aisha].map((one) => read.warnOf(one))).toEqual([false, false, true])
    expect(read.next).toEqual({ key: pages.id, after: 4 })
  })

  it('under another key are asked only when they are whole; the ones before serve until then', async () => {
    const [read, before, after] = [new RegisterEncodings(), new Pages(), new Pages()]
    await read.take(await before.page(0, [[7, mansour]]), opener)
    await read.take(await after.page(0, [[4, khaled]], true), opener)
    expect([mansour, khaled].map((one) => read.warnOf(one))).toEqual([true, false])
    await read.take(await after.page(1, [[5, aisha]]), opener)
    expect([mansour, khaled, aisha].map((one) => read.warnOf(one))).toEqual([false, true, true])
  })

  it('leave out the people of the site itself, whom the tablet has in clear', async () => {
    const [read, pages] = [new RegisterEncodings(), new Pages()]
    await read.take(
      await pages.page(0, [
        [7, mansour],
        [9, khaled],
      ]),
      opener,
    )
    read.leaveOut([mansour])
    expect([mansour, khaled].map((one) => read.warnOf(one))).toEqual([false, true])
  })

  it('come back from their bytes with key and place, and empty from bytes that are damaged', async () => {
    const [read, pages] = [new RegisterEncodings(), new Pages()]
    await read.take(
      await pages.page(0, [
        [2 ** 52 + 1, mansour],
        [9, khaled],
      ]),
      opener,
    )
    const bytes = read.toBytes()
    const again = RegisterEncodings.fromBytes(bytes)
    expect(again.next).toEqual(read.next)
    expect([mansour, khaled, aisha].map((one) => again.warnOf(one))).toEqual([true, true, false])
    await again.take(await pages.page(2, [[2 ** 52 + 1, null]]), opener)
    expect(again.warnOf(mansour)).toBe(false)
    for (const damaged of [bytes.subarray(1), bytes.subarray(0, 60), new Uint8Array()])
      expect(RegisterEncodings.fromBytes(damaged)).toMatchObject({ size: 0, next: { after: 0 } })
  })

  it('are dropped where the centre has none, or makes them in a way that this program does not know', async () => {
    for (const change of [{ key: null }, { key: newId(), form: 2 }]) {
      const [read, pages] = [new RegisterEncodings(), new Pages()]
      await read.take(await pages.page(0, [[7, mansour]]), opener)
      expect(await read.take({ ...(await pages.page(0, [])), ...change }, opener)).toBe(false)
      expect(read.warnOf(mansour)).toBe(false)
    }
  })

  it('refuse a page that does not follow, and a key that is sealed for another', async () => {
    const [read, pages] = [new RegisterEncodings(), new Pages()]
    await read.take(await pages.page(0, [[7, mansour]]), opener)
    await expect(async () => read.take(await pages.page(5, [[9, khaled]]), opener)).rejects.toThrow('does not follow')
    const other = new BoxOpener(newId(), (await newBoxKeys()).privateKey)
    await expect(async () => new RegisterEncodings().take(await pages.page(0, []), other)).rejects.toThrow('not sealed')
    expect(read.warnOf(mansour)).toBe(true)
  })
})
