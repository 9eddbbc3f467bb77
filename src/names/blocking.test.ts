import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockingKeys, maxBlockingKeys } from './blocking.ts'

const shared = (a: string, b: string) => blockingKeys(a).filter((key) => blockingKeys(b).includes(key))

describe('blockingKeys', () => {
  it('are pairs of consonant skeletons that a person can read', () => {
    expect(blockingKeys('Muammar al-Gaddafi')).toEqual(['kdf+mmr'])
  })

  it.each([
    ['script', 'محمد سالم الورفلي', 'Mohamed Salem Werfalli'],
    ['order', 'DABBASHI, Ahmad Omar', 'Ahmed Omar al-Dabbashi'],
    ['a missing part', 'Salem Ali Mansour Zentani', 'Salim Zintani'],
    ['compounds', 'Abd al-Rahman Milad', 'عبدالرحمن ميلاد'],
    ['dh, d and z', 'Ramadan Khadhr', 'Ramazan Khadr'],
  ])('two spellings share one: %s', (_, a, b) => {
    expect(shared(a, b)).not.toEqual([])
  })

  it('leaves pairs of very common names aside where the name has better ones', () => {
    expect(shared('Muhammad Ali Salem Zwai', 'Muhammad Ali Faraj Misrati')).toEqual([])
  })

  it('are few, and none for a name without letters', () => {
    expect(blockingKeys('  ')).toEqual([])
    expect(blockingKeys('Madonna')).toHaveLength(1)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(blockingKeys(text).length).toBeLessThanOrEqual(maxBlockingKeys)
      }),
    )
  })
})
