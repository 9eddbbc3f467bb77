import { afterEach, expect, it, vi } from 'vitest'
import { OpenList } from '../kernel/open-list.ts'
import { refreshWording, wordingVersion, wordsOf } from './wording.ts'

const yes = { ar: 'نعم', en: 'Yes', fr: 'Oui' }
const trades = new OpenList('test.webTrade', { farming: { ar: 'زراعة', en: 'Farming', fr: 'Agriculture' } })
const reader = { joint: true, sideId: 'commission' }
const bees = { ar: 'نحل', en: 'Bees', fr: 'Abeilles' }

afterEach(() => vi.unstubAllGlobals())
const answers = (body: unknown) => vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body)))

it('says texts in the words of the server, in the languages that have any, and offers its codes', async () => {
  answers({
    texts: [{ shipped: { ...yes }, words: { en: 'Aye' } }],
    codes: [{ list: 'test.webTrade', code: 'bees', words: bees, offered: true, sideId: null }],
  })
  await refreshWording()
  expect([wordsOf(yes, 'en'), wordsOf(yes, 'fr'), wordsOf(bees, 'en')]).toEqual(['Aye', 'Oui', 'Bees'])
  expect(trades.offered(reader)).toEqual(['farming', 'bees'])
})

it('keeps what it has where no answer comes, or one of something between', async () => {
  const before = wordingVersion()
  answers({ login: 'please' })
  await refreshWording()
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')))
  await refreshWording()
  expect([wordingVersion(), wordsOf(yes, 'en')]).toEqual([before, 'Aye'])
})

it('goes back to the words of the program', async () => {
  answers({ texts: [], codes: [] })
  await refreshWording()
  expect([wordsOf(yes, 'en'), trades.offered(reader)]).toEqual(['Yes', ['farming']])
})
