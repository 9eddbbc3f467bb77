import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { authorityTexts } from '../../src/dossier-releases/paper-words.ts'
import { texts } from '../../src/dossier-releases/ui/texts.ts'
import { statusTexts } from '../../src/dossiers/code-lists.ts'
import type { Language, Texts } from '../../src/kernel/texts.ts'
import { texts as publicTexts } from '../../src/public-releases/ui/texts.ts'
import { type Running, Visitor } from './browser.ts'
import { openUp } from './pressing.ts'

interface Walk {
  readonly sulh: Running
  readonly browser: Browser
  readonly language: Language
}

/** A dossier that a lawyer found ready is proposed to the Committee, released by another who read it, copied, and submitted. */
export async function releaseOfDossier({ sulh, browser, language }: Walk, dossierId: string): Promise<void> {
  const say = (words: Texts) => words[language]
  const path = `/dossier-releases/${dossierId}`
  const writer = await Visitor.arrive(browser, sulh.address, language)
  await writer.signIn('dirar')
  await writer.page.goto(path)
  await writer.page.getByText(say(texts.propose), { exact: true }).first().click()
  await writer.page.locator('[data-field="authority"] select').selectOption({ label: say(authorityTexts.unCommittee) })
  for (const key of ['recipient', 'purpose', 'legalBasis'])
    await writer.page.locator(`[data-field="words.${key}"]`).locator('input, textarea').fill(`THE ${key}`)
  const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await fillDay(writer, 'expiresOn', nextMonth)
  await writer.page.locator('[data-field="findings"] label').first().click()
  await writer.mustBeAccessible('proposing the release of a dossier')
  await writer.page
    .getByRole('button', { name: say(texts.propose), exact: true })
    .last()
    .click()
  await writer.page.getByText(say(texts.proposed), { exact: true }).first().waitFor()
  await writer.leave()

  const reader = await Visitor.arrive(browser, sulh.address, language)
  await reader.signIn('rabab')
  const { page } = reader
  await page.goto(path)
  const hash = await page.locator('.code-long').first().innerText()
  await page.getByText(say(texts.decide), { exact: true }).first().click()
  await page.getByText(say(texts.release), { exact: true }).first().click()
  await page.locator('[data-field="sha256"]').locator('input, textarea').fill(hash)
  await page
    .getByRole('button', { name: say(texts.decide), exact: true })
    .last()
    .click()
  await page.getByText(say(statusTexts.released), { exact: true }).first().waitFor()
  await page.getByText(say(texts.makeCopy), { exact: true }).first().click()
  await page.getByRole('button', { name: say(texts.recordCopy), exact: true }).click()
  const link = page.getByRole('link', { name: say(texts.getPacket) })
  await link.waitFor()
  const packet = await reader.context.request.get((await link.getAttribute('href')) ?? '')
  expect(packet.headers()['content-type']).toBe('application/zip')
  expect((await packet.body()).subarray(0, 2).toString()).toBe('PK')
  await reader.mustBeAccessible('a released dossier')
  await reader.leave()
}

async function fillDay(visitor: Visitor, field: string, day: string): Promise<void> {
  await visitor.page.locator(`[data-field="${field}"] input`).first().fill(day)
}

/** A statement is proposed, released by another, and read by somebody without an account, whose own browser finds the proof good. */
export async function publicRelease({ sulh, browser, language }: Walk): Promise<void> {
  const say = (words: Texts) => words[language]
  const proposer = await Visitor.arrive(browser, sulh.address, language)
  await proposer.signIn('shukri')
  await proposer.page.goto('/public-releases/new')
  const { page } = proposer
  await page.getByText(say(publicTexts.ownWords), { exact: true }).click()
  for (const [field, words] of [
    ['title.ar', 'بيان الاختبار'],
    ['title.en', `THETITLE ${language}`],
    ['body.ar', 'الفقرة الأولى\n\nالفقرة الثانية'],
    ['body.en', 'First paragraph\n\nTHESECOND paragraph'],
  ] as const)
    await page.locator(`[data-field="${field}"]`).locator('input, textarea').fill(words)
  await proposer.mustBeAccessible('proposing a public release')
  await page
    .getByRole('button', { name: say(publicTexts.propose), exact: true })
    .last()
    .click()
  await page.waitForURL(/public-releases\/[0-9a-f-]{36}$/)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await proposer.leave()

  const releaser = await Visitor.arrive(browser, sulh.address, language)
  await releaser.signIn('layan')
  await releaser.page.goto(`/public-releases/${id}`)
  await openUp(releaser.page, say(publicTexts.decide))
  await releaser.page.getByText(say(publicTexts.release), { exact: true }).first().click()
  await releaser.page
    .getByRole('button', { name: say(publicTexts.decide), exact: true })
    .last()
    .click()
  await releaser.page.getByText(say(publicTexts.openPublic), { exact: true }).first().waitFor()
  await releaser.leave()

  const anybody = await Visitor.arrive(browser, sulh.address, language)
  await anybody.page.goto(`/public/releases/${id}`)
  await anybody.page.getByText(say(publicTexts.holds)).waitFor()
  await anybody.page.getByText(language === 'ar' ? 'الفقرة الثانية' : 'THESECOND paragraph').waitFor()
  await anybody.mustBeAccessible('a public release')
  await anybody.page.goto('/public/releases')
  await anybody.page
    .getByText(language === 'ar' ? 'بيان الاختبار' : `THETITLE ${language}`)
    .first()
    .waitFor()
  await anybody.leave()
}
