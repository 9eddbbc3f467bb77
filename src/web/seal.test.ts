import { expect, it } from 'vitest'
import { seal, unseal } from './seal.ts'

const keyOf = () =>
  crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(32)), 'AES-GCM', false, ['encrypt', 'decrypt'])

it('a draft says nothing in clear, and opens with its key and in its place alone', async () => {
  const [key, another] = [await keyOf(), await keyOf()]
  const said = '{"why":"منصور had no work"}'
  const sealed = await seal(key, 'sulh.draft.mona.a', said)
  expect(atob(sealed)).not.toContain('work')
  expect(sealed).not.toBe(await seal(key, 'sulh.draft.mona.a', said))
  expect(await unseal(key, 'sulh.draft.mona.a', sealed)).toBe(said)
  expect(await unseal(another, 'sulh.draft.mona.a', sealed)).toBeUndefined()
  expect(await unseal(key, 'sulh.draft.mona.b', sealed)).toBeUndefined()
  expect(await unseal(key, 'sulh.draft.mona.a', `${sealed.slice(0, -8)}AAAAAAA=`)).toBeUndefined()
  for (const damaged of ['', 'x', 'null']) expect(await unseal(key, 'sulh.draft.mona.a', damaged)).toBeUndefined()
})
