import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { isWholeTag, type Tag, TagText, tagIdOf, tagMisfit, tagsOf } from './tag.ts'

const site = newId()
const [first = '', second = ''] = tagsOf('TAR', { first: 41, size: 2 })
const record = (given: Partial<Tag> = {}): Tag => ({
  ...{ id: tagIdOf(first), sideId: newId(), siteId: site, blockId: newId(), tag: first, status: 'leased' },
  ...{ itemId: null, reason: null, changedBy: newId(), changedAt: '2026-11-26T08:00:00.000Z', ...given },
})

describe('a tag', () => {
  it('is read as it is scanned or typed, also in Arabic digits', () => {
    const typed = [first, first.toLowerCase(), ` ${first} `, first.replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)] ?? d)]
    for (const text of typed) expect(TagText.parse(text)).toBe(first)
    expect(tagIdOf(TagText.parse(first.toLowerCase()))).toBe(tagIdOf(first))
  })

  it('with one wrong digit, or two changed about, is never whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.nat(6), fc.integer({ min: 1, max: 9 }), (n, at, by) => {
        const [tag = ''] = tagsOf('TAR', { first: n, size: 1 })
        expect(isWholeTag(tag)).toBe(true)
        const digits = [...tag.slice(4).replace('-', '')]
        const wrong = digits.map((digit, i) => (i === at ? String((Number(digit) + by) % 10) : digit)).join('')
        expect(isWholeTag(`TAR-${wrong.slice(0, 6)}-${wrong.slice(6)}`)).toBe(false)
      }),
    )
  })

  it('hangs only where it was leased, while nothing bears it', () => {
    const ofSite = { said: null, is: null }
    const lease = newId()
    expect(tagMisfit(first, record(), site, ofSite)).toBeUndefined()
    expect(tagMisfit(`${first.slice(0, -1)}${second.slice(-1)}`, record(), site, ofSite)).toBe('tag.wrongCheckDigit')
    expect(tagMisfit(first, null, site, ofSite)).toBe('tag.unknown')
    expect(tagMisfit(first, record(), newId(), ofSite)).toBe('tag.otherSite')
    expect(tagMisfit(first, record({ status: 'used', itemId: newId() }), site, ofSite)).toBe('tag.used')
    expect(tagMisfit(first, record({ status: 'void', reason: 'Wet' }), site, ofSite)).toBe('tag.void')
    expect(tagMisfit(first, record(), site, { said: lease, is: lease })).toBeUndefined()
    expect(tagMisfit(first, record(), site, { said: null, is: lease })).toBe('tag.leased')
    expect(tagMisfit(first, record(), site, { said: newId(), is: lease })).toBe('tag.leased')
    expect(tagMisfit(first, record(), site, { said: lease, is: null })).toBe('tag.leased')
  })
})
