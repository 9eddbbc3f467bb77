import { expect, it } from 'vitest'
import { earthRadiusMetres as inKernel } from '../kernel/geo.ts'
import { earthRadiusMetres } from './near-events.ts'

it('the earth is as large here as in the kernel, so that a metre is a metre on either side', () => {
  expect(earthRadiusMetres).toBe(inKernel)
})
