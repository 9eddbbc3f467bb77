import { expect, it } from 'vitest'
import { creditOf } from './basemap.ts'

it('a base map’s credit is plain text, and nothing where it names nobody', () => {
  const attribution =
    '<a href="https://osm.org/copyright" onclick="x()">&copy; OpenStreetMap</a>&#44;\n<b>Protomaps</b> &amp; others'
  expect(creditOf({ attribution })).toBe('© OpenStreetMap , Protomaps & others')
  expect(creditOf({ attribution: 'x'.repeat(5000) })).toHaveLength(300)
  for (const metadata of [undefined, null, 'x', {}, { attribution: 7 }]) expect(creditOf(metadata)).toBe('')
})
