import { describe, expect, it } from 'vitest'
import { envelopeFor, faultOf, fieldName } from './attempt.ts'

describe('envelopeFor', () => {
  const first = envelopeFor({ id: 'a', seal: 'S-1' }, undefined)

  it('sends the same envelope again after a network failure', () => {
    expect(envelopeFor({ id: 'a', seal: 'S-1' }, first)).toBe(first)
  })

  it('makes another attempt of an input that was changed', () => {
    const second = envelopeFor({ id: 'a', seal: 'S-2' }, first)
    expect(second.id).not.toBe(first.id)
    expect(second.input).toEqual({ id: 'a', seal: 'S-2' })
  })

  it('states the time to the millisecond in UTC', () => {
    expect(first.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })
})

describe('faults of fields', () => {
  it('finds the server’s name of a field and those inside it', () => {
    const faults = [{ field: fieldName('input.birth.from'), text: 'wrong' }]
    expect(faultOf('birth', faults)).toBe('wrong')
    expect(faultOf('birthplace', faults)).toBeUndefined()
  })
})
