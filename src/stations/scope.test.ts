import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { firstScope, isNewerScope, mayLeave, scopeOfEntry } from './scope.ts'

const [here, there] = [newId(), newId()]
const first = firstScope(here)
const moved = { n: 200, siteId: there, parts: ['arms' as const] }

describe('the scope of an entry', () => {
  it('is the one that it names, and that of the enrolment where it names none', () => {
    expect(scopeOfEntry({}, [first, moved])).toEqual(first)
    expect(scopeOfEntry({ scope: 200 }, [first, moved])).toEqual(moved)
  })

  it('is unknown at a tier that lost the change', () => {
    expect(scopeOfEntry({ scope: 300 }, [first, moved])).toBeUndefined()
  })
})

describe('a scope that a tier tells', () => {
  it('is news where its number is greater, and takes nothing back where it is not', () => {
    expect(isNewerScope(moved, first)).toBe(true)
    expect(isNewerScope(first, moved)).toBe(false)
    expect(isNewerScope(moved, moved)).toBe(false)
  })
})

describe('what a device keeps of a former scope', () => {
  const entries = [{ seq: 1 }, { seq: 2, scope: 100 }, { seq: 3, scope: 200 }]

  it('stays until the centre decided every entry of it', () => {
    expect(mayLeave(moved, entries, 1)).toBe(false)
    expect(mayLeave(moved, entries, 2)).toBe(true)
  })

  it('does not wait for what was made since', () => {
    expect(mayLeave(moved, [{ seq: 3, scope: 200 }], 0)).toBe(true)
    expect(mayLeave(moved, [], 0)).toBe(true)
  })
})
