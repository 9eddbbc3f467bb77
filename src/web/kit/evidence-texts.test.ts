import { expect, it } from 'vitest'
import { evidenceCodes } from '../../names/identity.ts'
import { particularTexts } from './evidence-texts.ts'

it('whatever the name engine finds for and against can be read in three languages', () => {
  expect(evidenceCodes).toContain('identifier.nationalIdDiffers')
  for (const code of evidenceCodes) {
    const texts = particularTexts[code]
    expect(texts?.ar, code).toMatch(/[\u0600-\u06ff]/)
    expect(texts?.en.length, code).toBeGreaterThan(5)
    expect(texts?.fr.length, code).toBeGreaterThan(5)
  }
})
