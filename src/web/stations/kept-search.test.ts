import { describe, expect, it } from 'vitest'
import { foundInKept, type KeptUnder } from './kept-search.ts'

const person = (number: string, given: string, family: string) => ({
  person: {
    id: `id of ${given}`,
    number,
    nameArabic: { given, family },
    nameLatin: { given: '', family: 'Al-Zintani' },
  },
})
const people = (rows: unknown[], page: number) => ({ people: rows, total: 3, more: false, page, pageSize: 2 })
const first = 'screening=all&sex=all&order=-registered'
const kept = new Map<string, KeptUnder>([
  [
    `/api/people?${first}&page=1`,
    {
      at: 20,
      json: people([person('P-TRP-000012-3', 'أحمد', 'الزنتاني'), person('P-TRP-000013-1', 'مُصطفى', 'ليبي')], 1),
    },
  ],
  [`/api/people?${first}&page=2`, { at: 10, json: people([person('P-TRP-000014-9', 'سالم', 'العبيدي')], 2) }],
  [
    '/api/weapons?status=all&source=all&order=-moved&page=1',
    {
      at: 30,
      json: { weapons: [{ weapon: { id: 'w', tag: 'TRP-000007-2' } }], total: 1, more: false, page: 1, pageSize: 50 },
    },
  ],
])
const found = async (path: string) => foundInKept(path, async (one) => kept.get(one))
const numbers = (json: unknown) => JSON.stringify(json).match(/P-TRP-\d+-\d(?=",)/g)

describe('a search without a network', () => {
  it('finds a number in every page that is kept of the list, and is as old as the oldest of them', async () => {
    const answer = await found('/api/people?search=P-TRP-000014-9')
    expect(answer?.at).toBe(10)
    expect(answer?.json).toMatchObject({
      total: 1,
      more: false,
      page: 1,
      people: [{ person: { number: 'P-TRP-000014-9' } }],
    })
  })

  it('finds names by their words, however hamza and vowels are written, and in Latin letters', async () => {
    expect(numbers((await found('/api/people?search=احمد+الزنتاني'))?.json)).toEqual(['P-TRP-000012-3'])
    expect(numbers((await found('/api/people?search=مصطفي'))?.json)).toEqual(['P-TRP-000013-1'])
    expect(numbers((await found('/api/people?search=ZINTANI&page=1'))?.json)).toHaveLength(3)
    expect((await found('/api/people?search=nobody'))?.json).toMatchObject({ people: [], total: 0 })
  })

  it('finds a weapon by the tag that was scanned', async () => {
    expect(await found('/api/tags/trp-000007-2')).toEqual({
      at: 30,
      json: { weapon: { id: 'w', tag: 'TRP-000007-2' } },
    })
    expect(await found('/api/tags/TRP-000008-0')).toBeUndefined()
  })

  it('says nothing of lists of which nothing is kept, nor where nothing is searched', async () => {
    expect(await found('/api/site-visits?search=V-TRP-000001-8')).toBeUndefined()
    expect(await found('/api/people?search=')).toBeUndefined()
    expect(await found('/api/matches?search=x')).toBeUndefined()
  })
})
