import { describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { standardOf } from './evidence.ts'

const row = (given: object = {}) => ({
  ...{ id: newId(), kind: 'testimony' as const, bears: 'supports' as const, reliability: 'B' as const },
  ...{ credibility: '2' as const, basedOn: null, origin: newId(), replaces: null },
  ...given,
})

describe('the standard of proof', () => {
  it('is two independent origins: one told twice is one', () => {
    const first = row()
    expect(standardOf([first])).toMatchObject({ independent: 1, met: false })
    expect(standardOf([first, row({ basedOn: first.id })])).toMatchObject({ independent: 1, met: false })
    expect(standardOf([first, row({ origin: first.origin })])).toMatchObject({ independent: 1, met: false })
    expect(standardOf([first, row()])).toMatchObject({ independent: 2, met: true })
  })

  it('is of what stands by now: what goes back to evidence that was corrected goes back to the correction', () => {
    const first = row()
    const second = row({ basedOn: first.id })
    const corrected = row({ replaces: first.id })
    expect(standardOf([first, second, corrected])).toMatchObject({ independent: 1, met: false })
    const again = row({ replaces: corrected.id })
    expect(standardOf([first, second, corrected, again])).toMatchObject({ independent: 1, met: false })
    const alone = row({ replaces: second.id, origin: second.origin })
    expect(standardOf([first, second, corrected, alone])).toMatchObject({ independent: 2, met: true })
  })

  it('is chains that share no source, also where weak evidence shows what they share', () => {
    const [root, teller] = [row(), newId()]
    const heard = row({ basedOn: root.id, origin: teller })
    const more = row({ origin: teller })
    expect(standardOf([heard, more])).toMatchObject({ independent: 1, met: false })
    expect(standardOf([root, heard, more])).toMatchObject({ independent: 1, met: false })
    expect(standardOf([root, more])).toMatchObject({ independent: 2, met: true })
    expect(standardOf([root, more, { ...heard, reliability: 'E' }])).toMatchObject({ independent: 1, met: false })
  })

  it('counts no weak grade, and no evidence against', () => {
    expect(standardOf([row(), row({ reliability: 'D' })])).toMatchObject({ independent: 1, met: false })
    expect(standardOf([row(), row({ credibility: '6' })])).toMatchObject({ independent: 1, met: false })
    expect(standardOf([row(), row({ bears: 'contradicts' })])).toMatchObject({ met: false, contradicted: true })
  })

  it('is also one of first hand, or an authenticated image', () => {
    expect(standardOf([row({ kind: 'inspection' })]).met).toBe(true)
    expect(standardOf([row({ kind: 'authenticatedImage' })]).met).toBe(true)
    expect(standardOf([row({ kind: 'image' })]).met).toBe(false)
    expect(standardOf([row({ kind: 'inspection', reliability: 'F' })]).met).toBe(false)
  })

  it('ends where evidence is based on itself', () => {
    const [a, b] = [row(), row()]
    expect(
      standardOf([
        { ...a, basedOn: b.id },
        { ...b, basedOn: a.id },
      ]).independent,
    ).toBeGreaterThan(0)
  })
})
