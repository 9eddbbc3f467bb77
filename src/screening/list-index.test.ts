import { describe, expect, it } from 'vitest'
import type { ListedEntry } from './formats/listed-entry.ts'
import { alertThreshold, ListIndex } from './list-index.ts'

// Everybody below is invented.
const listed = (sourceId: string, name: string, more: Partial<ListedEntry> = {}): ListedEntry => ({
  sourceId,
  reference: null,
  kind: 'person',
  names: [{ text: name, script: 'latin', quality: 'primary' }],
  births: [],
  nationalities: [],
  sex: null,
  identifiers: [],
  programmes: [],
  listedOn: null,
  remarks: null,
  ...more,
})
const passport = (number: string) => ({ identifiers: [{ type: 'Passport', number, country: 'LY' }] })
const year = (given: number) => ({ from: `${given}-01-01`, to: `${given}-12-31`, precision: 'year' as const })
const all = { limit: 10, threshold: 0 }
const screen = (entries: ListedEntry[], query: Parameters<ListIndex['screen']>[0]) =>
  new ListIndex(entries.map((entry) => ({ id: entry.sourceId, entry }))).screen(query, all)
const name = 'Mansour Othman al-Tawergi'
const asked = { names: [name], kind: 'person' } as const

describe('what is known beside the name', () => {
  const scoreOf = (entry: Partial<ListedEntry>, particulars: object) =>
    screen([listed('1', 'Mansur Uthman Tawerghi', entry)], { ...asked, ...particulars })[0]?.score ?? 0

  it('counts for and against, as precisely as it is known', () => {
    const silent = scoreOf({}, { births: [{ from: '1988-05-14', to: '1988-05-14', precision: 'day' }] })
    const day = { from: '1988-05-14', to: '1988-05-14', precision: 'day' as const }
    expect(scoreOf({ births: [day] }, { births: [day] })).toBeGreaterThan(
      scoreOf({ births: [year(1988)] }, { births: [day] }),
    )
    expect(scoreOf({ births: [year(1988)] }, { births: [day] })).toBeGreaterThan(silent)
    expect(scoreOf({ births: [year(1960)] }, { births: [day] })).toBeLessThan(silent)
    expect(scoreOf({ nationalities: ['LY'] }, { nationalities: ['LY'] })).toBeGreaterThan(silent)
    expect(scoreOf({ nationalities: ['TN'] }, { nationalities: ['LY'] })).toBeLessThan(silent)
    expect(scoreOf(passport('LY 77-4211'), { identifiers: ['LY774211'] })).toBeGreaterThan(0.99)
  })

  it('speaks for a name before that is cut: two of its four parts, and born on that day', () => {
    const day = { from: '1988-05-14', to: '1988-05-14', precision: 'day' as const }
    const whole = 'Mansour Othman Belgacem al-Tawergi'
    const entries = [listed('1', whole, { births: [day], nationalities: ['LY'] }), listed('2', 'Mansour Tawil Zentani')]
    const index = new ListIndex(entries.map((entry) => ({ id: entry.sourceId, entry })))
    const alerts = (particulars: object) =>
      index.screen(
        { names: ['Mansour al-Tawergi'], kind: 'person', ...particulars },
        { limit: 10, threshold: alertThreshold },
      )
    expect(alerts({})).toEqual([])
    expect(alerts({ births: [year(1960)] })).toEqual([])
    expect(alerts({ births: [day], nationalities: ['LY'] })).toMatchObject([{ id: '1' }])
    // The best few are chosen by all that is known, too, and not by their names alone.
    const many = Array.from({ length: 30 }, (_, at) =>
      listed(`n${at}`, `Mansour Othman al-Tawergi`, { births: [year(1950)] }),
    )
    const crowd = new ListIndex([...many, ...entries].map((entry) => ({ id: entry.sourceId, entry })))
    const asked = { names: ['Mansour al-Tawergi'], kind: 'person', births: [day], nationalities: ['LY'] } as const
    expect(crowd.screen(asked, { limit: 1, threshold: alertThreshold })).toMatchObject([{ id: '1' }])
  })

  it('finds an entry by the number of a paper alone, whatever the name and the digits', () => {
    const entries = [listed('1', 'Ziad Nuri Hamad', passport('لي ٧٧٤٢١١')), listed('2', 'Nobody Atall')]
    const [hit] = screen(entries, { ...asked, identifiers: ['لي774211'] })
    expect(hit).toMatchObject({ id: '1', nameScore: 0, parts: [] })
    expect(hit?.score).toBeGreaterThan(0.85)
    expect(hit?.particulars.map(({ code }) => code)).toEqual(['identifier.same'])
  })

  it('lets another number of a paper of one kind and country speak against, and still shows who it is', () => {
    const national = (number: string) => ({
      nationalities: ['LY'],
      identifiers: [{ type: 'National Identification Number', number, country: null }],
    })
    const paper = (number: string) => ({ kind: 'nationalId', country: 'LY', number }) as const
    const known = { nationalities: ['LY'], identifiers: ['119880512345'], papers: [paper('119880512345')] }
    const [other] = screen([listed('1', name, national('2197 7099 8765'))], { ...asked, ...known })
    const [none] = screen([listed('1', name, { nationalities: ['LY'] })], { ...asked, ...known })
    expect(other?.particulars.map(({ code }) => code)).toEqual(['nationality.same', 'identifier.nationalIdDiffers'])
    expect(other?.score).toBeLessThan(none?.score ?? 0)
    expect(other?.score).toBeGreaterThan(alertThreshold)
    const [same] = screen([listed('1', name, national('1198 8051 2345'))], { ...asked, ...known })
    expect(same?.particulars.map(({ code }) => code)).toEqual(['nationality.same', 'identifier.same'])
  })

  it('does not take for a number what says that there is none', () => {
    expect(screen([listed('1', 'Ziad Nuri', passport('unknown'))], { ...asked, identifiers: ['UNKNOWN'] })).toEqual([])
    const [hit] = screen([listed('1', name, passport('غير معروف'))], { ...asked, identifiers: [] })
    expect(hit?.particulars).toEqual([])
  })

  it('does not find by a number that is too short, or a ship by the number of a passport', () => {
    expect(screen([listed('1', 'Ziad Nuri', passport('12 3'))], { ...asked, identifiers: ['123'] })).toEqual([])
    const firm = listed('1', 'Hill Shipping', { ...passport('774211'), kind: 'organisation' })
    expect(screen([firm], { ...asked, identifiers: ['774211'] })).toEqual([])
  })
})
