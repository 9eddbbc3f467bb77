import { expect, it } from 'vitest'
import { utf8 } from '../journal/bytes.ts'
import { newId } from '../kernel/ids.ts'
import { BoxSealer, centreKeyId, newBoxKeys } from './box.ts'
import { noHash, type StationEntry, signEntry } from './entry.ts'
import type { PushRequest } from './exchange.ts'
import { fold } from './fold.ts'
import { readPush, writePush } from './push-message.ts'

const registration = {
  id: newId(),
  personId: newId(),
  given: 'عبد الرحمن',
  father: 'مصطفى',
  grandfather: 'سليمان',
  family: 'الورفلي',
  birthDate: '1994-03-17',
  sex: 'male',
  place: 'بني وليد',
  phone: '+218910000000',
  consentTextId: newId(),
  groupId: newId(),
  note: 'جاء مع أخيه ومعه إفادة من المختار',
}

async function pushOf(count: number): Promise<PushRequest> {
  const keys = await newBoxKeys()
  const sealer = await BoxSealer.for([
    { id: centreKeyId, key: keys.publicKey },
    { id: newId(), key: keys.publicKey },
  ])
  const [station, actor, at] = [newId(), newId(), '2026-11-28T08:00:00.000Z']
  const entries: StationEntry[] = []
  for (let seq = 1; seq <= count; seq++) {
    const [id, prev] = [newId(), entries.at(-1)?.hash ?? noHash]
    const box = await sealer.seal({ input: registration }, id)
    const claims = { v: 1 as const, station, epoch: 1, seq, prev, id, action: 'person.register', version: 1 }
    entries.push(signEntry({ ...claims, subject: newId(), actor, at, boot: 1, box }, new Uint8Array(32).fill(7)))
  }
  return { protocol: 1, app: '0.1.0', now: at, entries, asks: [], backlog: count }
}

it('a push comes out as it went in, and a registration takes less than 1,000 bytes of a slow link', async () => {
  const push = await pushOf(60)
  const bytes = await writePush(push)
  expect(await readPush(bytes)).toEqual(push)
  expect(bytes.length / push.entries.length).toBeLessThan(1000)
})

it('what is no push is none: damaged, cut short, something else', async () => {
  const bytes = await writePush(await pushOf(1))
  expect(await readPush(bytes.subarray(0, bytes.length - 3))).toBeUndefined()
  expect(await readPush(utf8('{}'))).toBeUndefined()
  expect(await readPush(await fold(utf8('{"protocol":1}'), 'gzip'))).toBeUndefined()
  expect(await readPush(await fold(utf8('no json'), 'gzip'))).toBeUndefined()
})
