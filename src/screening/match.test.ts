import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import type { ListHit } from './evidence.ts'
import {
  casesAfter,
  commanderSubject,
  groupSubject,
  hitsOfUnchanged,
  keyOwnerOf,
  kindOfSubject,
  type Match,
  matchFrom,
  personSubject,
  Rescreened,
} from './match.ts'

const person = personSubject({ id: newId(), sideId: newId(), siteId: newId() })
const raised = { actionId: newId(), at: '2026-03-01T08:00:00.000Z' }
const evidence = {
  name: 'Mansour al-Tawergi',
  nameScore: 0.8,
  parts: [{ left: 'Mansur', right: 'Mansour', how: 'spelling', similarity: 0.9, weight: 7 }],
  particulars: [{ code: 'birth.sameYear', effect: 0.1 }],
}
const hit: ListHit = { listId: newId(), listVersion: '1', entryId: newId(), entryHash: 'a', score: 0.9, evidence }
const decided: Match = {
  ...matchFrom(hit, person, raised),
  status: 'different',
  proposal: 'different',
  proposalReason: 'Another man.',
  proposedBy: newId(),
  proposedAt: raised.at,
  decisionReason: 'Another man.',
  decidedBy: newId(),
  decidedAt: raised.at,
}
/** The same pair as a list that grew, or a newer name engine, weighs it: another best spelling, another reading. */
const weighedAnew: ListHit = {
  ...hit,
  score: 0.7,
  evidence: {
    ...evidence,
    name: 'Mansur Tawergi',
    parts: [{ ...evidence.parts[0], left: 'Mansur', right: 'Mansur', how: 'same', similarity: 1, weight: 6 }],
  },
}

function casesOnceScreened(hits: readonly ListHit[], now: string): Match[] {
  return casesAfter({ hits: [...hits], cases: [decided], entries: { [hit.entryId]: now } }, person, raised)
}

describe('a case that an entry of the journal kept before groups were screened', () => {
  it('is one of a person', () => {
    const { groupId: _g, estimateId: _e, ...kept } = decided
    const facts = Rescreened.parse({ hits: [], cases: [kept], entries: {} })
    expect(facts.cases).toEqual([decided])
    expect(facts.cases.map(kindOfSubject)).toEqual(['person'])
  })

  it('is none where it says nothing of whom it asks about', () => {
    const { personId: _p, ...kept } = decided
    expect(Rescreened.safeParse({ hits: [], cases: [kept], entries: {} }).success).toBe(false)
    expect(Rescreened.safeParse({ hits: [], cases: ['x'], entries: {} }).success).toBe(false)
  })
})

describe('cases of groups', () => {
  it('have ids of their own where one action enters several that one entry is like', () => {
    const side = newId()
    const subjects = [1, 2].map(() => groupSubject({ id: newId(), sideId: side }))
    const ids = subjects.map((subject) => matchFrom(hit, subject, raised).id)
    expect(new Set([...ids, matchFrom(hit, person, raised).id]).size).toBe(3)
    const commander = commanderSubject({ id: newId(), groupId: newId(), sideId: side })
    expect(kindOfSubject(matchFrom(hit, commander, raised))).toBe('commander')
    expect(keyOwnerOf(commander)).toBe(commander.estimateId)
  })
})

describe('a decided non-match', () => {
  it('stays quiet while neither side changes, however the pair is weighed by then', () => {
    expect(casesOnceScreened(hitsOfUnchanged([weighedAnew], [decided]), 'a')).toEqual([])
  })

  it('is asked again when the entry changes, and when the person does', () => {
    const entryChanged = { ...weighedAnew, entryHash: 'b' }
    expect(casesOnceScreened(hitsOfUnchanged([entryChanged], [decided]), 'b')).toMatchObject([
      { status: 'open', score: 0.7, earlier: [{ status: 'different', reopenedFor: 'entryChanged' }] },
    ])
    expect(casesOnceScreened([weighedAnew], 'a')).toMatchObject([{ earlier: [{ reopenedFor: 'personChanged' }] }])
  })

  it('does not keep another entry quiet', () => {
    const other = { ...hit, entryId: newId() }
    expect(casesOnceScreened(hitsOfUnchanged([weighedAnew, other], [decided]), 'a')).toMatchObject([
      { entryId: other.entryId, status: 'open', earlier: [] },
    ])
  })
})
