import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { type Key, keyOfOutsider, keyOfUser, signersOfChange, thirdHolders } from './key-regime.ts'
import {
  faultsAtClosing,
  isOutsideHours,
  type KeySignature,
  missingParties,
  openingMay,
  sealsDiffer,
  timeOf,
  witnessesFault,
} from './opening.ts'

const [armourer, commissioner, colleague] = [newId(), newId(), newId()]
const key = (party: Key['party'], userId: string | null): Key => ({
  ...{ party, groupId: null, of: party, holders: [{ id: newId(), userId, name: party }] },
})
const keys = [key('authority', armourer), key('group', null), key('third', commissioner)]
const signature = (party: Key['party'], given: Partial<KeySignature> = {}): KeySignature => ({
  ...{ id: newId(), sideId: newId(), siteId: newId(), openingId: newId(), party, holderId: newId(), witnessed: false },
  ...{ statement: '', signedBy: armourer, signedAt: '2020-06-24T09:00:00.000Z', countersignedBy: null },
  ...{ countersignedAt: null, ...given },
})

describe('keys', () => {
  it('are found by who carries them', () => {
    expect(keyOfUser(keys, commissioner)?.party).toBe('third')
    expect(keyOfUser(keys, colleague)).toBeUndefined()
    expect(keyOfOutsider(keys, keys[1]?.holders[0]?.id ?? '')?.party).toBe('group')
    expect(thirdHolders(keys)).toEqual([commissioner])
  })

  it('of a third party change by its own signature, whether it has one or gets one', () => {
    expect(signersOfChange(keys, [])).toEqual([commissioner])
    expect(signersOfChange([], keys)).toEqual([commissioner])
    expect(signersOfChange(keys, [key('third', colleague)])).toEqual([commissioner])
    expect(signersOfChange([], keys.slice(0, 2))).toEqual([])
  })
})

describe('signatures', () => {
  it('are missing of each party that has not signed, or was witnessed by one alone', () => {
    expect(missingParties(keys, [])).toEqual(['authority', 'group', 'third'])
    const witnessed = signature('group', { witnessed: true, statement: 'Seen' })
    expect(missingParties(keys, [signature('authority'), witnessed])).toEqual(['group', 'third'])
    const whole = { ...witnessed, countersignedBy: commissioner }
    expect(missingParties(keys, [signature('authority'), whole, signature('third')])).toEqual([])
    expect(missingParties([], [])).toEqual([])
  })

  it('of an absent user take two witnesses, one of the third party where it has a key', () => {
    expect(witnessesFault(keys, armourer, armourer)).toBe('same')
    expect(witnessesFault(keys, armourer, colleague)).toBe('noThird')
    expect(witnessesFault(keys, armourer, commissioner)).toBeUndefined()
    expect(witnessesFault(keys.slice(0, 2), armourer, colleague)).toBeUndefined()
  })
})

describe('an opening', () => {
  const hours = { opensAt: '08:00', closesAt: '16:00', longestMinutes: 120 }
  const closed = (from: string, to: string) =>
    faultsAtClosing(
      hours,
      { openedAt: `2020-06-24T${from}:00.000Z`, closedAt: `2020-06-${to}:00.000Z` },
      'Africa/Tripoli',
    )

  it('is measured by the clock of the programme', () => {
    expect(timeOf('2020-06-24T22:30:00.000Z', 'Africa/Tripoli')).toBe('00:30')
    expect(closed('07:00', '24T08:59')).toEqual([])
    expect(closed('07:00', '24T09:01')).toEqual(['overlong'])
    expect(closed('13:30', '24T14:01')).toEqual(['outsideHours'])
    expect(closed('13:30', '24T22:01')).toEqual(['outsideHours', 'overlong', 'overnight'])
  })

  it('may have hours over midnight, or none', () => {
    expect(isOutsideHours({ opensAt: '22:00', closesAt: '04:00' }, '23:00')).toBe(false)
    expect(isOutsideHours({ opensAt: '22:00', closesAt: '04:00' }, '05:00')).toBe(true)
    expect(isOutsideHours({ opensAt: '08:00', closesAt: '08:00' }, '05:00')).toBe(false)
  })

  it('finds the seals that were left, in any order', () => {
    expect(sealsDiffer(null, ['A'])).toBe(false)
    expect(sealsDiffer(['A', 'B'], ['B', 'A'])).toBe(false)
    expect(sealsDiffer(['A'], [])).toBe(true)
    expect(sealsDiffer([], ['A'])).toBe(true)
  })

  it('is settled when it is closed, and signed before it is open', () => {
    expect(openingMay('settle', { status: 'open' })).toBe(false)
    expect(openingMay('settle', { status: 'closed' })).toBe(true)
    expect(openingMay('sign', { status: 'open' })).toBe(false)
  })
})
