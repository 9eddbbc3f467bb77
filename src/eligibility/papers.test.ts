import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newId } from '../kernel/ids.ts'
import { noticeWords } from '../server/documents/notice-words.ts'
import { reasonTexts, resultTexts, stageTexts } from './code-lists.ts'
import { presets } from './data/presets.ts'
import type { EligibilityDecision } from './decision.ts'
import { type NoticeParts, noticePaper } from './papers.ts'

const poppler = spawnSync('pdftotext', ['-v']).status !== null
const folder = mkdtempSync(join(tmpdir(), 'notice-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { basis: _, ...preset } = presets.disarmament
const id = newId()
const at = '2020-09-10T22:30:00.000Z'
const signature = { proposedBy: newId(), proposedAt: at, signedBy: newId(), signedAt: at }
const set: NoticeParts['set'] = {
  id: newId(),
  sideId: newId(),
  stage: 'disarmament',
  version: 3,
  ...preset,
  status: 'inForce',
  effectiveFrom: '2020-09-01',
  effectiveUntil: null,
  ...signature,
}
const results = ['met', 'met', 'notMet', 'cannotTell', 'exempt', 'met'] as const
const decision: EligibilityDecision = {
  id,
  sideId: set.sideId,
  siteId: newId(),
  personId: newId(),
  stage: 'disarmament',
  kind: 'grant',
  criteriaSetId: set.id,
  criteriaVersion: 3,
  replacesId: null,
  groupId: newId(),
  results: set.criteria.map(({ key }, at) => ({
    criterion: key,
    result: results[at] ?? 'met',
    evidence: 'Witness Faraj of Hill Company said so',
  })),
  proposal: 'ineligible',
  proposalCode: 'criteriaNotMet',
  proposalReason: 'The commander Faraj named him',
  orientation: 'cvr',
  proposedBy: newId(),
  proposedAt: at,
  status: 'decided',
  outcome: 'ineligible',
  reasonCode: 'criteriaNotMet',
  decidedAt: at,
  told: { at, language: 'ar', by: newId(), how: 'inPerson' },
  appealUntil: '2020-10-11',
  withdrawal: null,
}
const parts: NoticeParts = {
  decision,
  set,
  personNumber: 'P-TRP-000042-7',
  programme: {
    id: newId(),
    title: {
      ar: 'البرنامج الوطني للتسوية',
      en: 'National settlement programme',
      fr: 'Programme national de règlement',
    },
    timeZone: 'Africa/Tripoli',
    country: 'LY',
    demonstration: true,
    foundedAt: at,
  },
  authorityTitle: { ar: 'وزارة الداخلية', en: 'Ministry of Interior', fr: 'Ministère de l’Intérieur' },
}

function textOf(pdf: Uint8Array, name: string): string {
  const file = join(process.env.SULH_KEEP_PAPERS ?? folder, `${name}.pdf`)
  writeFileSync(file, pdf)
  const text = spawnSync('pdftotext', ['-layout', file, '-']).stdout.toString()
  expect(spawnSync('pdfinfo', [file]).stdout.toString()).toMatch(/Pages:\s+1\b/)
  return text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ')
}

describe.skipIf(!poppler)('the notice of a decision (needs poppler)', { timeout: 30_000 }, () => {
  it.each(['ar', 'en', 'fr'] as const)(
    'says in %s what was decided, why, condition by condition, and until when to appeal; and nothing that endangers',
    async (language) => {
      const pdf = await noticePaper(parts, language)
      const text = textOf(pdf ?? new Uint8Array(), language)
      // In the programme's time zone it was the next day already.
      for (const part of ['P-TRP-000042-7', '2020-09-11', '2020-10-11', noticeWords[language].title])
        expect(text).toContain(part)
      if (language !== 'ar') {
        for (const part of [
          stageTexts.disarmament,
          reasonTexts.criteriaNotMet,
          resultTexts.cannotTell,
          resultTexts.exempt,
        ])
          expect(text).toContain(part[language])
        expect(text).toContain(noticeWords[language].appealUntil)
      }
      for (const secret of ['Faraj', 'Hill', 'Witness']) expect(text).not.toContain(secret)
    },
  )

  it('says how many days there are while the person was not told, and prints no table for a revocation', async () => {
    const untold = { ...decision, told: null, appealUntil: null }
    const pdf = await noticePaper({ ...parts, decision: untold }, 'en')
    expect(textOf(pdf ?? new Uint8Array(), 'untold')).toContain('within 30 days of being told')
    const revoked: EligibilityDecision = {
      ...decision,
      kind: 'revocation',
      results: [],
      outcome: 'revoked',
      reasonCode: 'graveCrime',
    }
    const text = textOf((await noticePaper({ ...parts, decision: revoked }, 'fr')) ?? new Uint8Array(), 'revoked')
    expect(text).not.toContain(noticeWords.fr.criteria)
    expect(text).toContain('Retirée')
  })

  it('prints whatever the programme wrote as a criterion and never runs it', async () => {
    const wild = '#panic("x") $ ] #set page(fill: red) [ \u202eevil'
    const criteria = set.criteria.map((one) => ({ ...one, text: { ar: wild, en: wild, fr: wild } }))
    const pdf = await noticePaper({ ...parts, set: { ...set, criteria } }, 'en')
    expect(textOf(pdf ?? new Uint8Array(), 'wild')).toContain('#panic("x")')
  })

  it('is none while nothing is decided', async () => {
    const open = { ...decision, status: 'proposed', outcome: null, reasonCode: null, decidedAt: null } as const
    expect(await noticePaper({ ...parts, decision: open }, 'ar')).toBeUndefined()
  })
})
