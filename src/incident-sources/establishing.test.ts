import { describe, expect, it } from 'vitest'
import type { Incident } from '../incidents/incident.ts'
import { derivedId, type Id } from '../kernel/ids.ts'
import { origins } from '../kernel/origins.ts'
import { daysOf, disagreement, type Established, isOneKind, metresApart } from './agreeing.ts'
import {
  allows,
  allowsAttribution,
  confidenceOf,
  independentNaming,
  isAuthenticated,
  isGood,
  isSameActor,
  judge,
  likelihood,
} from './establishing.ts'
import type { Evidence, FileEvidence, ObservationEvidence, StatementEvidence } from './evidence.ts'

const of = (label: string): Id => derivedId('00000000-0000-8000-8000-000000000000', label)
const incident: Established = {
  ...{ id: of('incident'), type: 'shelling', startedOn: '2020-05-10', endedOn: null, dayPrecision: 'day' },
  ...{ point: [13.2, 32.8], radiusM: 300, state: 'assessing' },
}
const account = {
  ...{ startedOn: '2020-05-10', endedOn: null, dayPrecision: 'day' as const, point: null, radiusM: null },
  ...{ type: 'shelling' as const, samePlace: true },
}
const statement = (label: string, given: Partial<StatementEvidence> = {}): StatementEvidence => ({
  ...{ id: of(label), incidentId: incident.id, chain: [of(`source ${label}`)], says: 'occurred', ...account },
  ...{ named: null, withdrawn: false, grade: { reliability: 'B', credibility: '2' } },
  ...given,
})
const observation = (given: Partial<ObservationEvidence> = {}): ObservationEvidence => ({
  ...{ id: of('observation'), incidentId: incident.id, says: 'occurred', ...account, observedBy: of('monitor') },
  ...given,
})
const evidence = (statements: StatementEvidence[], given: Partial<Evidence> = {}): Evidence => ({
  ...{ statements, observations: [], files: [] },
  ...given,
})
const suggested = (statements: StatementEvidence[], given: Partial<Evidence> = {}) =>
  judge(incident, evidence(statements, given)).suggested

describe('independence', () => {
  it('is another chain altogether: a shared upstream counts once, also through a third', () => {
    const [a, b, c, d] = [of('a'), of('b'), of('c'), of('d')]
    const chains = (...all: Id[][]) => origins(all.map((chain, i) => ({ id: of(`s${i}`), chain }))).length
    expect(chains([a], [b])).toBe(2)
    expect(chains([a, c], [b, c])).toBe(1)
    expect(chains([a, c], [b, c, d])).toBe(1)
    expect(chains([a], [b], [a, b])).toBe(1)
    expect(chains([a], [a])).toBe(1)
    expect(chains()).toBe(0)
  })

  it('lets the best graded of one origin count, and tells what the others go back to', () => {
    const chain = [of('root')]
    const low = statement('low', { chain, grade: { reliability: 'C', credibility: '3' } })
    const high = statement('high', { chain, grade: { reliability: 'A', credibility: '1' } })
    const { counted, statements } = judge(incident, evidence([low, high]))
    expect(counted).toEqual([high.id])
    expect(statements).toEqual([
      { id: low.id, excluded: 'sameRoot', sharesWith: high.id },
      { id: high.id, excluded: null, sharesWith: null },
    ])
  })

  it('is not gained by a bad statement of the same origin, nor lost by one that does not count', () => {
    const chain = [of('root')]
    const bad = { reliability: 'E', credibility: '5' } as const
    expect(suggested([statement('a', { chain }), statement('b', { chain, grade: bad })])).toBe('unverified')
    expect(suggested([statement('a'), statement('b'), statement('c', { grade: bad })])).toBe('corroborated')
  })
})

describe('agreement', () => {
  const with_ = (given: Partial<Pick<StatementEvidence, 'type' | 'startedOn' | 'samePlace'>>) =>
    disagreement(incident, { ...account, ...given })

  it('on place is within both precision radii, on the ellipsoid', () => {
    // 0.01 degrees of latitude are 1,109 m there.
    const north: [number, number] = [13.2, 32.81]
    expect(disagreement(incident, { ...account, point: north, radiusM: 810, samePlace: null })).toBeUndefined()
    expect(disagreement(incident, { ...account, point: north, radiusM: 800, samePlace: null })).toBe('otherPlace')
    expect(metresApart({ point: [13.2, 32.8], radiusM: 300 }, { point: north, radiusM: null })).toBeCloseTo(809.2, 0)
    expect(with_({ samePlace: false })).toBe('otherPlace')
    expect(disagreement(incident, { ...account, samePlace: null })).toBe('unsaidPlace')
  })

  it('on time is of the days that are meant', () => {
    expect(with_({ startedOn: '2020-05-11' })).toBe('otherDay')
    expect(disagreement(incident, { ...account, startedOn: '2020-05-17', dayPrecision: 'week' })).toBeUndefined()
    expect(disagreement(incident, { ...account, startedOn: '2020-05-18', dayPrecision: 'week' })).toBe('otherDay')
    expect(
      disagreement({ ...incident, dayPrecision: 'month' }, { ...account, startedOn: '2020-05-31' }),
    ).toBeUndefined()
    expect(with_({ startedOn: null })).toBe('unsaidDay')
    expect(daysOf({ startedOn: '2020-02-03', endedOn: '2020-03-01', dayPrecision: 'month' })).toEqual([
      '2020-02-01',
      '2020-03-31',
    ])
  })

  it('on what it was is of one kind: shelling and an air strike are, a closed road is not', () => {
    expect(with_({ type: 'airStrike' })).toBeUndefined()
    expect(with_({ type: 'attackOnCivilians' })).toBeUndefined()
    expect(with_({ type: 'roadClosure' })).toBe('otherType')
    expect(with_({ type: null })).toBe('unsaidType')
    expect(isOneKind('arrests', 'agreement')).toBe(false)
    expect(isOneKind('firing', 'attackOnObject')).toBe(true)
    expect(isOneKind('jamming', 'overflight')).toBe(false)
  })
})

describe('states', () => {
  const good = [statement('a'), statement('b')]
  it('follow from what counts, and nothing lets more be said', () => {
    expect(suggested([])).toBe('unverified')
    expect(suggested([statement('a')])).toBe('unverified')
    expect(suggested([statement('a'), statement('b', { grade: null })])).toBe('partlyCorroborated')
    expect(suggested(good)).toBe('corroborated')
    expect(suggested([], { observations: [observation()] })).toBe('verified')
    expect(suggested([], { observations: [observation({ samePlace: false })] })).toBe('unverified')
    const one = judge(incident, evidence([statement('a')]))
    for (const state of ['partlyCorroborated', 'corroborated', 'verified', 'refuted'] as const)
      expect(allows(one, state), state).toBe(false)
    for (const state of ['logged', 'assessing', 'unverified', 'duplicate'] as const)
      expect(allows(one, state), state).toBe(true)
    expect(allows(judge(incident, evidence(good)), 'partlyCorroborated')).toBe(true)
  })

  it('are refuted by two origins, or by who looked, where nothing good says that it happened', () => {
    const against = ['a', 'b'].map((label) => statement(label, { says: 'contradicts' }))
    expect(suggested(against)).toBe('refuted')
    expect(suggested(against.slice(0, 1))).toBe('unverified')
    expect(suggested([], { observations: [observation({ says: 'contradicts' })] })).toBe('refuted')
    expect(suggested([statement('c'), ...against])).toBe('unverified')
    const low = statement('a', { says: 'contradicts', grade: { reliability: 'D', credibility: '1' } })
    expect(judge(incident, evidence([low])).contradicting).toEqual([])
  })

  it('grade well are A–C and 1–3 alone', () => {
    expect(isGood({ reliability: 'C', credibility: '3' })).toBe(true)
    for (const grade of [
      { reliability: 'D', credibility: '1' },
      { reliability: 'F', credibility: '1' },
      { reliability: 'A', credibility: '4' },
      { reliability: 'A', credibility: '6' },
      null,
    ] as const)
      expect(isGood(grade)).toBe(false)
  })
})

describe('authenticated', () => {
  const file = (kind: FileEvidence['kind'], ...findings: FileEvidence['findings']) =>
    isAuthenticated({ kind, findings })
  const found = (method: FileEvidence['findings'][number]['method'], verdict = 'authentic' as const) => ({
    method,
    verdict,
  })
  it('is an image by its place and one thing more, a crater by one finding, and nothing that is doubted', () => {
    expect(file('image', found('geolocation'))).toBe(false)
    expect(file('image', found('metadata'), found('chronolocation'))).toBe(false)
    expect(file('image', found('geolocation'), found('chronolocation'))).toBe(true)
    expect(file('crater', found('craterAnalysis'))).toBe(true)
    expect(file('crater')).toBe(false)
    expect(file('document', found('metadata'), found('geolocation'))).toBe(false)
    expect(file('satellite', found('geolocation'), { method: 'comparison', verdict: 'doubtful' })).toBe(false)
  })
})

describe('confidence', () => {
  it('is 1 − Π(1 − p), each p at most .95', () => {
    expect(confidenceOf([])).toBe(0)
    expect(confidenceOf([0.5, 0.5])).toBeCloseTo(0.75, 12)
    expect(confidenceOf([1])).toBeCloseTo(0.95, 12)
    expect(likelihood({ reliability: 'A', credibility: '1' })).toBe(0.95)
    expect(likelihood({ reliability: 'E', credibility: '5' })).toBeLessThan(0.05)
    const shared = [of('root')]
    const { confidence } = judge(
      incident,
      evidence([statement('a', { chain: shared }), statement('b', { chain: shared })]),
    )
    expect(confidence).toBeCloseTo(0.68, 12)
  })
})

describe('attribution', () => {
  const actor = { name: 'Northern  Brigade', groupId: null }
  const naming = (label: string, name = 'northern brigade') => statement(label, { named: { name, groupId: null } })
  const may = (state: Incident['state'], attribution: Incident['attribution'], statements: StatementEvidence[]) => {
    const all = evidence(statements)
    return allowsAttribution({ state }, all, judge(incident, all), { attribution, actor })
  }

  it('needs one step more than that it happened', () => {
    const two = [naming('a'), naming('b')]
    expect(may('unverified', 'claimed', [naming('a')])).toBe(true)
    expect(may('unverified', 'claimed', [statement('a')])).toBe(false)
    expect(may('partlyCorroborated', 'corroborated', two)).toBe(false)
    expect(may('corroborated', 'corroborated', two)).toBe(true)
    expect(may('corroborated', 'corroborated', [naming('a'), naming('b', 'another'), statement('c')])).toBe(false)
    expect(may('corroborated', 'verified', two)).toBe(false)
    expect(may('verified', 'verified', two)).toBe(true)
    expect(may('verified', 'verified', [naming('a')])).toBe(false)
  })

  it('counts those of one origin once, and knows a group by its register before its name', () => {
    const chain = [of('root')]
    const all = evidence([
      { ...naming('a'), chain },
      { ...naming('b'), chain },
    ])
    expect(independentNaming(all, judge(incident, all), actor)).toBe(1)
    const [one, other] = [of('group one'), of('group two')]
    expect(isSameActor({ name: 'x', groupId: one }, { name: 'y', groupId: one })).toBe(true)
    expect(isSameActor({ name: 'x', groupId: one }, { name: 'x', groupId: other })).toBe(false)
    expect(isSameActor({ name: 'x', groupId: one }, { name: ' X ', groupId: null })).toBe(true)
  })
})
