import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex, NameIndex } from './index-names.ts'

const entries = [
  { id: 'a', names: ['Muammar al-Gaddafi', 'معمر القذافي'], kind: 'person' as const },
  { id: 'b', names: ['GADDAFI, Saif al-Islam'], kind: 'person' as const },
  { id: 'c', names: ['Zaki-ur-Rehman Lakhvi', 'Zaki-ur-Rehman'], kind: 'person' as const },
  { id: 'd', names: ['Ahmad Umar al-Fituri', 'Al-Dabbashi'], kind: 'person' as const },
  { id: 'e', names: ['Zueitina Oil Company'], kind: 'organisation' as const },
]

describe('a name index', () => {
  it('finds a name across scripts, best first, with its explanation', () => {
    const [first, second] = buildIndex(entries).search('معمر القذافي')
    expect(first).toMatchObject({ id: 'a', score: 1 })
    expect(second?.score ?? 0).toBeLessThan(0.6)
    const [latin] = buildIndex(entries).search('سيف الإسلام القذافي')
    expect(latin).toMatchObject({ id: 'b', name: 'GADDAFI, Saif al-Islam' })
    expect(latin?.parts.map(({ how }) => how)).toEqual(['script', 'script', 'script'])
  })

  it('keeps to limit, threshold and kind', () => {
    const index = buildIndex(entries)
    expect(index.search('Gaddafi', { limit: 1 })).toHaveLength(1)
    expect(index.search('Muammar Gaddafi', { threshold: 0.9 }).map(({ id }) => id)).toEqual(['a'])
    expect(index.search('Zueitina Oil', { kind: 'person' })).toEqual([])
    expect(index.search('Zueitina Oil Co', { kind: 'organisation' })[0]?.id).toBe('e')
    expect(index.search('')).toEqual([])
    expect(index.search('\u202e\u0000 ،،')).toEqual([])
  })

  it('lets the fuller name of an entry contradict its short one', () => {
    const alone = buildIndex([{ id: 'c', names: ['Zaki-ur-Rehman'] }]).search('Zaki-ur-Rehman Makki')[0]?.score ?? 0
    const beside = buildIndex(entries).search('Zaki-ur-Rehman Makki')[0]?.score ?? 0
    expect(beside).toBeLessThan(alone)
  })

  it('lets two names of an entry explain one query together', () => {
    const index = buildIndex(entries)
    const together = index.search('Ahmed Omar al-Fituri al-Dabbashi')[0]?.score ?? 0
    const other = index.search('Ahmed Omar al-Fituri al-Zentani')[0]?.score ?? 0
    expect(together).toBeGreaterThan(other)
  })

  it('adds, replaces and removes entries', () => {
    const index = buildIndex(entries)
    index.add({ id: 'f', names: ['Khamis Zentani'] })
    expect(index.size).toBe(6)
    expect(index.search('خميس الزنتاني')[0]?.id).toBe('f')
    index.add({ id: 'f', names: ['Salem Zwai'] })
    expect(index.size).toBe(6)
    expect(index.search('Khamis Zentani', { threshold: 0.3 })).toEqual([])
    expect(index.remove('f')).toBe(true)
    expect(index.remove('f')).toBe(false)
    expect(index.search('Salem Zwai', { threshold: 0.3 })).toEqual([])
    expect(index.size).toBe(5)
  })

  it('finds a name that came after the last weighing, with its full weight, until it is taken out', () => {
    const index = new NameIndex()
    for (let at = 0; at < 400; at++) index.add({ id: `s${at}`, names: ['Salem Masoud al-Waddani'], kind: 'person' })
    const before = index.search('Salem Masoud al-Waddani', { limit: 1 })[0]?.score
    index.add({ id: 'late', names: ['Khamis Zentani'], kind: 'person' })
    const [late] = index.search('خميس الزنتاني')
    expect(late?.id).toBe('late')
    expect(late?.parts.every(({ weight }) => weight > 4)).toBe(true)
    expect(index.search('Salem Masoud al-Waddani', { limit: 1 })[0]?.score).toBe(before)
    index.remove('late')
    expect(index.search('خميس الزنتاني')).toEqual([])
  })

  it('finds every name that it holds, as itself', () => {
    const name = fc.stringMatching(/^[a-zا-ي]{2,8}( [a-zا-ي]{2,8}){0,3}$/u)
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), fc.nat(), (names, at) => {
        const index = buildIndex(names.map((text, number) => ({ id: `${number}`, names: [text] })))
        const wanted = names[at % names.length] ?? ''
        expect(index.search(wanted)[0]?.score).toBe(1)
      }),
    )
  })

  it('answers any text with scores of 0–1 in order', () => {
    const index = buildIndex(entries)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const scores = index.search(text).map(({ score }) => score)
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }),
    )
    expect(index.search('محمد abc 12 '.repeat(900)).length).toBeLessThanOrEqual(10)
  })
})

describe('looking for every bearer of a name', () => {
  it('finds all of them, however many there are, where the usual search keeps to the likest few', () => {
    const index = new NameIndex()
    for (let at = 0; at < 400; at++) index.add({ id: `s${at}`, names: ['Salem Masoud al-Waddani'], kind: 'person' })
    for (let at = 0; at < 400; at++) index.add({ id: `o${at}`, names: ['Hatem Jibril al-Mismari'], kind: 'person' })
    const usual = index.search('سالم مسعود الوداني', { limit: 1000, threshold: 0.3 })
    const all = index.search('سالم مسعود الوداني', { limit: 1000, threshold: 0.3, exhaustive: true })
    expect(all.filter(({ id }) => id.startsWith('s'))).toHaveLength(400)
    expect(all.filter(({ id }) => id.startsWith('o'))).toEqual([])
    expect(usual.length).toBeLessThan(400)
  })
})

describe('acronyms of organisations', () => {
  const bodies = () =>
    buildIndex([
      { id: 'gna', names: ['Government of National Accord'], kind: 'organisation' },
      { id: 'lia', names: ['LIA'], kind: 'organisation' },
      { id: 'person', names: ['Ghassan Nasser Amari'], kind: 'person' },
    ])

  it.each(['organisation', 'unknown'] as const)('lead to the full name and back, asked as %s', (kind) => {
    const [found, ...others] = bodies().search('GNA', { kind })
    expect(found).toMatchObject({ id: 'gna', name: 'Government of National Accord' })
    expect(found?.parts).toMatchObject([{ left: 'GNA', right: expect.stringContaining('Government'), how: 'acronym' }])
    expect(others).toEqual([])
    const [short] = bodies().search('Libyan Investment Authority', { kind })
    expect(short).toMatchObject({ id: 'lia', parts: [{ right: 'LIA', how: 'acronym' }] })
    expect(short?.score).toBeLessThan(0.8)
  })

  it('are not looked for where a person is asked for, nor after their entry is gone', () => {
    const index = bodies()
    expect(index.search('GNA', { kind: 'person' })).toEqual([])
    index.remove('gna')
    expect(index.search('GNA', { kind: 'organisation' })).toEqual([])
    index.add({ id: 'lia', names: ['Zueitina Oil'], kind: 'organisation' })
    expect(index.search('Libyan Investment Authority', { kind: 'organisation', threshold: 0.3 })).toEqual([])
  })
})
