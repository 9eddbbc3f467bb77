import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { type Content, lacksOf } from './readiness.ts'
import { weightOf } from './weighing.ts'

const [rootId, evidenceId, basisId, somebody] = [newId(), newId(), newId(), newId()]
const finding = { id: rootId, rootId, version: 1, dropped: false }
const evidence = {
  ...{ id: evidenceId, bears: 'supports', findingIds: [rootId], reliability: 'B', credibility: '2', basedOn: null },
  ...{ origin: 'one', replaces: null, recordKind: null, legalBasisId: null },
} as const satisfies Content['evidence'][number] & Parameters<typeof weightOf>[1][number]
const whole: Content = {
  ...{ findings: [finding], evidence: [evidence], bases: [], writers: [somebody] },
  search: { findingIds: [rootId], outcome: 'noneFound' },
}
const lacks = (change: Partial<Content>, today = '2020-06-24') => lacksOf({ ...whole, ...change }, today)

describe('what a dossier lacks before a lawyer reads it', () => {
  it('is nothing once each finding has evidence and was looked into', () => {
    expect(lacks({})).toEqual([])
  })

  it('is everything at first', () => {
    expect(lacks({ findings: [], evidence: [], search: null })).toEqual(['noFinding', 'notSearched'])
  })

  it('is evidence of a finding, which one that only contradicts is not', () => {
    expect(lacks({ evidence: [{ ...evidence, bears: 'contradicts' }] })).toEqual(['findingWithoutEvidence'])
    const replaced = { ...evidence, id: newId(), replaces: evidenceId, bears: 'contradicts' as const }
    expect(lacks({ evidence: [evidence, replaced] })).toEqual(['findingWithoutEvidence'])
  })

  it('is another search once a finding says something else, or is new', () => {
    const anew = { ...finding, id: newId(), version: 2 }
    expect(lacks({ findings: [finding, anew] })).toEqual(['searchOutdated'])
    // A finding that was dropped needs neither evidence nor a search.
    const gone = { ...finding, id: newId(), rootId: newId(), version: 2, dropped: true }
    expect(lacks({ findings: [finding, gone] })).toEqual([])
  })

  it('is agreement of the statement with the evidence', () => {
    const alibi = { ...evidence, id: newId(), bears: 'exculpatory' as const, findingIds: [] }
    expect(lacks({ evidence: [evidence, alibi] })).toEqual(['foundButDenied'])
    const found: Content['search'] = { findingIds: [rootId], outcome: 'found' }
    expect(lacks({ search: found })).toEqual(['nothingFoundRecorded'])
    expect(lacks({ search: found, evidence: [evidence, alibi] })).toEqual([])
  })

  it('is a legal basis of programme data that holds on the day', () => {
    const basis = { id: basisId, status: 'confirmed', kinds: ['registration'], givenOn: '2020-01-01' } as const
    const bases: Content['bases'] = [{ ...basis, kinds: ['registration'], expiresOn: '2020-06-24' }]
    const used = [{ ...evidence, recordKind: 'registration' as const, legalBasisId: basisId }]
    expect(lacks({ evidence: used, bases })).toEqual([])
    expect(lacks({ evidence: used, bases }, '2020-06-25')).toEqual(['basisEnded'])
    expect(lacks({ evidence: used, bases: [] })).toEqual(['basisEnded'])
    const vetting = [{ ...evidence, recordKind: 'vetting' as const, legalBasisId: basisId }]
    expect(lacks({ evidence: vetting, bases })).toEqual(['basisEnded'])
  })
})

describe('evidence of a finding', () => {
  it('is counted by origins, each once, also where the first was told anew', () => {
    const heard = { ...evidence, id: newId(), origin: 'two', basedOn: evidenceId }
    const anew = { ...evidence, id: newId(), replaces: evidenceId }
    expect(weightOf(rootId, [evidence, heard])).toMatchObject({ supporting: 2, independent: 1 })
    expect(weightOf(rootId, [evidence, heard, anew])).toMatchObject({ supporting: 2, independent: 1 })
    const weak = { ...evidence, id: newId(), origin: 'three', reliability: 'E' as const }
    expect(weightOf(rootId, [evidence, weak])).toMatchObject({ supporting: 2, independent: 1 })
    const other = { ...evidence, id: newId(), origin: 'four' }
    expect(weightOf(rootId, [evidence, other])).toMatchObject({ supporting: 2, independent: 2 })
  })
})
