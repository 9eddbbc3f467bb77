import { expect, it } from 'vitest'
import { actionTexts } from '../../web/action-texts.ts'
import { texts } from './texts.ts'

it('nobody who is held apart reads as dismissed from an office', () => {
  const dismissed = /(?<!\p{L})فُ?صل/u
  expect('فُصل').toMatch(dismissed)
  const said = [
    ...Object.entries(texts),
    ...Object.entries(actionTexts).filter(([name]) => name.startsWith('foreign.')),
  ]
  expect(said.filter(([, { ar }]) => dismissed.test(ar))).toEqual([])
})
