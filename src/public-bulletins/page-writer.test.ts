import { expect, it } from 'vitest'
import { PageWriter } from './page-writer.ts'

it('writes amounts to the last digit, whatever their length, with thousands apart', () => {
  const english = new PageWriter('en')
  expect(english.amount('900719925474099.125')).toBe('900,719,925,474,099.125')
  expect(english.amount('12500')).toBe('12,500')
  expect(english.amount('-0.500')).toBe('-0.500')
  expect(english.amount('-1250.5')).toBe('-1,250.5')
  expect(new PageWriter('fr').amount('1250.500').replace(/\s/g, ' ')).toBe('1 250,500')
})
