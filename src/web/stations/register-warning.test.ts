import { expect, it } from 'vitest'
import { MemoryDevice, MemoryTier } from '../../../test/memory-tablet.ts'
import { Encoder } from '../../encodings/encoder.ts'
import { bytesOfEncoding } from '../../encodings/encoding-set.ts'
import { base64, textOf } from '../../journal/bytes.ts'
import { newId } from '../../kernel/ids.ts'
import { BoxSealer } from '../../stations/box.ts'
import type { EncodingsAnswer } from '../../stations/encoding-pages.ts'
import { EnrolRequest, stationPaths } from '../../stations/exchange.ts'
import { readPass } from '../../stations/request-signature.ts'
import type { Post } from './device.ts'
import { RegisterWarning } from './register-warning.ts'
import { Tablet } from './tablet.ts'

const passphrase = 'four words that nobody knows'
const none = { given: '', father: '', grandfather: '', family: '' }

function registration(given: string, family: string) {
  return {
    nameArabic: none,
    nameLatin: { given, father: 'Salem', grandfather: 'Nuri', family },
    birth: { from: '1980-05-14', to: '1980-05-14', precision: 'day' },
    placeCode: 'B1',
    claimedGroup: 'none of ours',
  }
}

/** A tier whose register has one person: encoded under a key that is sealed for the station which asks. */
async function tierWith(known: ReturnType<typeof registration>) {
  const tier = await MemoryTier.of('centre')
  const [keyId, key] = [newId(), crypto.getRandomValues(new Uint8Array(32))]
  let boxKey = ''
  const asked: string[] = []
  const post: Post = async (message, authorization) => {
    if (message.path === stationPaths.enrol) boxKey = EnrolRequest.parse(JSON.parse(textOf(message.body) ?? '')).boxKey
    if (!message.path.startsWith(stationPaths.encodings)) return tier.post(message, authorization)
    asked.push(`${message.method} ${message.path}`)
    const station = readPass(authorization)?.station ?? ''
    const first = message.path.endsWith('?after=0')
    const sealer = await BoxSealer.for([{ id: station, key: boxKey }])
    const bits = base64(bytesOfEncoding(new Encoder(key).encode(known)))
    const json: EncodingsAnswer = {
      ...{ key: keyId, form: 1, upTo: 1, more: false },
      ...{ after: first ? 0 : 1, changes: first ? [{ n: 1, handle: 77, bits }] : [] },
      box: first ? await sealer.seal({ key: base64(key) }, keyId) : null,
    }
    return { status: 200, json }
  }
  return { tier, post, asked }
}

it('a tablet warns without a network of who is registered anywhere, and of whom it registered itself, and keeps neither in clear', async () => {
  const { tier, post, asked } = await tierWith(registration('Mansour', 'Tarhouni'))
  const database = new MemoryDevice()
  const tablet = await Tablet.in(database)
  await tablet.enrol(post, { code: tier.code, login: 'salma', passphrase })
  const warning = new RegisterWarning(tablet)
  expect(await warning.warnOf(registration('Mansur', 'al-Tarhuni')), 'before anything was brought').toBe(false)
  await warning.bring(post)
  expect(await warning.warnOf(registration('Mansur', 'al-Tarhuni'))).toBe(true)
  expect(await warning.warnOf(registration('Khaled', 'Barasi'))).toBe(false)
  expect(await warning.warnOf(registration('Khalid', 'al-Barassi')), 'the same person twice in one day').toBe(true)
  expect(await warning.warnOf({ id: newId(), note: 'no registration' })).toBe(false)

  // Locked, nothing is known; unlocked again, what was brought is there, and only what changed is asked for.
  await tablet.lock()
  expect(await warning.warnOf(registration('Mansour', 'Tarhouni'))).toBe(false)
  await tablet.unlock('salma', passphrase)
  expect(await warning.warnOf(registration('Mansour', 'Tarhouni'))).toBe(true)
  await warning.bring(post)
  expect(asked[0]).toBe(`GET ${stationPaths.encodings}?after=0`)
  expect(asked.at(-1)).toMatch(/\?key=[0-9a-f-]{36}&after=1$/)
  const disk = JSON.stringify([...database.shelves].map(([shelf, rows]) => [shelf, [...rows]]))
  expect(disk).not.toMatch(/Mansour|Tarhouni|Barasi/)
})
