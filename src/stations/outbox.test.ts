import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { noHash } from './entry.ts'
import { agreedProtocol, type LogAnswer, type Tier } from './exchange.ts'
import { heard, heardAt, heardThroughHub, keptConfirmed, nothingSent, type OwnLog, sentUpTo, tickOf } from './outbox.ts'

const log = { station: newId(), epoch: 1 }
const hash = 'a'.repeat(64)
const own: OwnLog = { ...log, last: 10, hashAt: (seq) => (seq <= 10 ? hash : undefined) }
const centre: Tier = { id: newId(), kind: 'centre', generation: newId() }
const hub: Tier = { id: newId(), kind: 'hub', generation: newId() }

function said(received: number, decided = received, standing: LogAnswer['standing'] = 'inForce'): LogAnswer {
  const outcomes = Array.from({ length: decided }, (_, at) => ({
    seq: at + 1,
    id: newId(),
    outcome: 'accepted' as const,
    codes: [],
  }))
  return { ...log, received, hash: received === 0 ? noHash : hash, decided, outcomes, standing }
}
const day = (n: number) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString()

describe('what a station makes of an answer', () => {
  it('counts three ticks: here, at the site, confirmed by the centre', () => {
    const atHub = heard(nothingSent, own, hub, said(6))
    const state = heard(atHub, own, centre, said(4, 3))
    expect([3, 4, 6, 7].map((seq) => tickOf(seq, state))).toEqual(['centre', 'site', 'site', 'here'])
    expect([sentUpTo(state, hub), sentUpTo(state, centre), sentUpTo(state, { id: newId() })]).toEqual([6, 4, 0])
  })

  it('believes a tier that has less than before, and sends from there', () => {
    const before = heard(nothingSent, own, hub, said(9))
    const state = heard(before, own, { ...hub, generation: newId() }, said(2))
    expect(sentUpTo(state, hub)).toBe(2)
    expect(state.atSite).toBe(9)
  })

  it('stops where a tier knows a copy of it: more than it has itself, or another hash', () => {
    expect(heard(nothingSent, own, hub, said(11)).stopped).toBe('forked')
    expect(heard(nothingSent, own, hub, { ...said(5), hash: 'b'.repeat(64) }).stopped).toBe('forked')
    expect(heard(nothingSent, own, hub, said(5, 5, 'revoked')).stopped).toBe('revoked')
    expect(heard({ ...nothingSent, stopped: 'revoked' }, own, centre, said(5)).stopped).toBe('revoked')
    // Whose log a hub relays may have spoken to the centre itself.
    expect(heard(nothingSent, { ...own, relayed: true }, centre, said(11)).stopped).toBeNull()
  })

  it('goes on to relay what it has of a station that was shut out, but not of one that forked', () => {
    const relayed = { ...own, relayed: true }
    const state = heard({ ...nothingSent, stopped: 'revoked' }, relayed, centre, said(5, 5, 'revoked'))
    expect([state.stopped, state.confirmed, sentUpTo(state, centre)]).toEqual([null, 5, 5])
    expect(heard(nothingSent, relayed, centre, said(5, 5, 'forked')).stopped).toBe('forked')
  })

  it('takes no older word of the centre from a hub that has been without a link', () => {
    const state = heardAt(heard(nothingSent, own, centre, said(2)), centre, day(5))
    const old = { tier: { ...centre, generation: newId() }, heard: day(4), logs: [] }
    expect(heardThroughHub(state, own, old, said(9))).toBe(state)
    expect(heardThroughHub(state, own, { ...old, heard: day(6) }, said(9)).confirmed).toBe(9)
  })
})

describe('what a station lets go', () => {
  it(`is what the centre confirmed ${keptConfirmed} days before, by the centre's clock`, () => {
    const at = (state: typeof nothingSent, n: number, upTo: number) =>
      heardAt(heard(state, own, centre, said(upTo)), centre, day(n))
    const first = at(nothingSent, 0, 4)
    expect([first.confirmed, first.released]).toEqual([4, 0])
    const later = at(first, keptConfirmed - 1, 8)
    expect(later.released).toBe(0)
    const ripe = at(later, keptConfirmed, 8)
    expect([ripe.released, ripe.ripens]).toEqual([4, { upTo: 8, since: day(keptConfirmed) }])
  })

  it('is nothing that a hub alone has, and waits anew where the centre was restored', () => {
    const atHub = heardAt(heard(nothingSent, own, hub, said(9)), hub, day(0))
    expect(heardAt(heard(atHub, own, hub, said(9)), hub, day(90)).released).toBe(0)
    const confirmed = heardAt(heard(nothingSent, own, centre, said(4)), centre, day(0))
    const other = { ...centre, generation: newId() }
    const restored = heardAt(heard(confirmed, own, other, said(3)), other, day(40))
    expect([restored.released, restored.confirmed, restored.ripens?.since]).toEqual([0, 4, day(40)])
  })

  it('is nothing of which the outcome is not known yet', () => {
    const untold = { ...said(4), outcomes: [] }
    expect(heardAt(heard(nothingSent, own, centre, untold), centre, day(0)).ripens).toBeNull()
  })
})

describe('versions of the protocol', () => {
  it('meet in the newest that both know, or not at all', () => {
    const mine = { oldest: 2, newest: 4 }
    expect([5, 4, 3, 2, 1].map((theirs) => agreedProtocol(theirs, mine))).toEqual([4, 4, 3, 2, undefined])
  })
})
