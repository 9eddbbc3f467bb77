import { describe, expect, it } from 'vitest'
import { Acronyms } from './acronyms.ts'
import { parseName } from './parts.ts'

const parts = (name: string) => parseName(name, 'organisation')

describe('acronyms', () => {
  it('lead from the letters to the names and from a name to the letters', () => {
    const acronyms = new Acronyms()
    acronyms.add(1, parts('Government of National Accord'))
    acronyms.add(2, parts('GNA'))
    acronyms.add(3, parts('Gulf Navigation Agency'))
    expect(acronyms.slotsFor(parts('G.N.A.'))).toEqual([1, 3])
    expect(acronyms.slotsFor(parts('General National Assembly'))).toEqual([2])
    expect(acronyms.slotsFor(parts('GNU'))).toEqual([])
  })

  it('leave legal forms out, and letters too few or too many to mean one body', () => {
    const acronyms = new Acronyms()
    acronyms.add(1, parts('Libyan Investment Authority Ltd'))
    acronyms.add(2, parts('Zueitina Oil'))
    acronyms.add(3, parts('One Two Three Four Five Six Seven Eight Nine'))
    expect(acronyms.slotsFor(parts('LIA'))).toEqual([1])
    expect(acronyms.slotsFor(parts('ZO'))).toEqual([])
    expect(acronyms.slotsFor(parts('OTTFFSSEN'))).toEqual([])
    expect(acronyms.slotsFor([])).toEqual([])
  })
})
