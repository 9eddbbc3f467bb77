/// <reference lib="dom" />
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consentTexts, kindTexts, statusTexts } from '../../src/citizen-reports/code-lists.ts'
import { publicTexts } from '../../src/citizen-reports/ui/public-texts.ts'
import { texts as desk } from '../../src/citizen-reports/ui/texts.ts'
import { CitizenReportsView } from '../../src/citizen-reports/views.ts'
import type { Texts } from '../../src/kernel/texts.ts'
import { openBrowser, type Running, startSulh, Visitor } from './browser.ts'

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

describe.each(['ar', 'en'] as const)('a citizen, in %s', (language) => {
  const say = (texts: Texts) => texts[language]

  it('reports on a telephone, is asked, answers under the code, and leaves nothing behind', async () => {
    const visitor = await Visitor.arrive(browser, sulh.address, language, 390, { keepsPages: true })
    const { page, context } = visitor
    const away: string[] = []
    context.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(sulh.address)) away.push(request.url())
    })
    const opened = await page.goto('/report-incident')
    expect(opened?.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    await page.getByRole('button', { name: say(publicTexts.report), exact: true }).click()
    await page.getByText(say(kindTexts.house), { exact: true }).click()
    await page
      .getByLabel(say(publicTexts.place))
      .first()
      .fill(language === 'ar' ? 'ترهونة' : 'Tarhuna')
    await page.getByRole('button', { name: say(publicTexts.find), exact: true }).click()
    await page.locator('fieldset .row .button').filter({ hasText: '—' }).first().click()
    await page.locator('[data-field=words] textarea').fill('WHATWASSAID')
    await page.locator('[data-field=injured] input').fill('٢')
    await page.getByText(say(consentTexts.monitors), { exact: true }).click()
    await visitor.mustBeAccessible('the page of citizens')
    await page.getByRole('button', { name: say(publicTexts.send), exact: true }).click()
    await page.getByText(say(publicTexts.thanks)).waitFor()
    const code = (await page.locator('main code, main .code').first().textContent()) ?? ''
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    // The language was put there by the test; the page itself keeps nothing, and no service worker.
    const kept = await page.evaluate(async () => ({
      ...{ local: Object.keys(localStorage), session: Object.keys(sessionStorage) },
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    expect(kept).toEqual({ local: ['sulh.language'], session: [], databases: 0, workers: 0 })
    expect([await page.title(), away]).toEqual(['Sulh', []])

    const officer = await Visitor.arrive(browser, sulh.address, language)
    await officer.signIn('sigrid')
    await officer.page.goto('/citizen-reports')
    await officer.page.locator('tbody a').first().click()
    await officer.page.getByText('WHATWASSAID').waitFor()
    await officer.mustBeAccessible('a report')
    await officer.page.getByText(say(desk.ask), { exact: true }).first().click()
    await officer.page.getByLabel(say(desk.question)).fill('THEQUESTION')
    await officer.page.getByRole('button', { name: say(desk.ask), exact: true }).click()
    await officer.page.getByText(say(statusTexts.asked), { exact: true }).first().waitFor()
    const read = await officer.context.request.get('/api/citizen-reports?status=asked')
    expect(CitizenReportsView.parse(await read.json()).total).toBeGreaterThan(0)
    await officer.leave()

    await page.getByRole('button', { name: say(publicTexts.follow), exact: true }).click()
    await page.getByLabel(say(publicTexts.code)).fill(code.toLowerCase())
    await page.getByRole('button', { name: say(publicTexts.ask), exact: true }).click()
    await page.getByText('THEQUESTION').waitFor()
    expect(await page.locator('main').textContent()).not.toContain('WHATWASSAID')
    await page.locator('[data-field=said] textarea').fill('THEANSWER')
    await page.getByRole('button', { name: say(publicTexts.sendAddition), exact: true }).click()
    await page.getByText(say(statusTexts.looked), { exact: true }).first().waitFor()
    await visitor.mustBeAccessible('the page of citizens')

    await page.getByRole('button', { name: say(publicTexts.leave), exact: true }).click()
    await page.waitForURL('about:blank')
    await context.close()
  })
})
