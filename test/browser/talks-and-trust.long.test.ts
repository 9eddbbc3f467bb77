import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it, vi } from 'vitest'
import { languages } from '../../src/kernel/texts.ts'
import { mustVerify, openBrowser, type Running, startSulh } from './browser.ts'
import { commitmentsWalk } from './commitments-walk.ts'
import { conductWalk } from './conduct-walk.ts'
import { dossierWalk } from './dossier-walk.ts'
import { talksWalk } from './talks-walk.ts'
import { vettingWalk } from './vetting-walk.ts'

// Pages are loaded, pressed and looked at by a whole browser: on a busy machine a step takes half a minute.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })
let sulh: Running
let browser: Browser
beforeAll(async () => {
  sulh = await startSulh()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await sulh?.stop()
})
const started = () => ({ sulh, browser })

describe.each(languages)('in a real browser, in %s', (language) => {
  describe('a person is vetted', () => vettingWalk(started, language))
  describe('somebody complains about an officer', () => conductWalk(started, language))
  describe('a dossier is built', () => dossierWalk(started, language))
  describe('a meeting, a text and what was promised', () => {
    talksWalk(started, language)
    commitmentsWalk(started, language)
  })
})

it('sulh verify proves the record after all of them, beside the running server', () => {
  mustVerify(sulh)
})
