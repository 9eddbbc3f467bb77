import { expect, it } from 'vitest'
import { consequenceOf } from './victim.ts'

it('of the dead no consequence is kept that was told of them as injured', () => {
  expect(consequenceOf('killed', 'permanent')).toBe('unknown')
  expect(consequenceOf('injured', 'permanent')).toBe('permanent')
  expect(consequenceOf('', 'unknown')).toBe('unknown')
})
