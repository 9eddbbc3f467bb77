/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../demo/logins.ts'
import { texts as people } from '../../src/people/ui/texts.ts'
import { draftTexts } from '../../src/web/drafts/draft-texts.ts'
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

/** How long a step may take beside another browser and a build on two cores, in milliseconds. */
const patience = 110_000

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const given = (page: Page) =>
  page.getByRole('group', { name: people.nameLatin.en, exact: true }).getByLabel(new RegExp(`^${people.given.en}`))

/** Types into the form of a registration, also what is no line of text, and gives the browser time to keep it. */
async function typeSome(page: Page, name: string): Promise<void> {
  await given(page).fill(name)
  await page.getByLabel('Year', { exact: true }).fill('1979')
  await page.getByText(people.male.en, { exact: true }).click()
  await page.getByRole('combobox', { name: people.nationality.en, exact: true }).fill('Libya')
  await page.getByRole('option', { name: 'Libya', exact: true }).click()
  await press(page, people.addDocument.en)
  await page.getByLabel(people.documentNumber.en, { exact: true }).fill('LY-4711')
  await page.waitForTimeout(1500)
}

async function mustStandAgain(page: Page, name: string): Promise<void> {
  await page.getByText(draftTexts.takenUp.en).waitFor()
  await expect.poll(() => given(page).inputValue()).toBe(name)
  expect(await page.getByLabel('Year', { exact: true }).inputValue()).toBe('1979')
  expect(await page.getByRole('radio', { name: people.male.en, exact: true }).isChecked()).toBe(true)
  expect(await page.getByRole('combobox', { name: people.nationality.en, exact: true }).inputValue()).toBe('Libya')
  expect(await page.getByLabel(people.documentNumber.en, { exact: true }).inputValue()).toBe('LY-4711')
}

/** The tab is gone, as where the browser was killed: no page is told. */
async function killed(context: BrowserContext, page: Page, path: string): Promise<Page> {
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  next.setDefaultTimeout(patience)
  await next.goto(path)
  return next
}

const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)))

describe('what was typed and not saved', { timeout: 300_000 }, () => {
  it('at a desk lies sealed in the browser, stands in the form again after the tab was killed, and goes on the word', async () => {
    const visitor = await Visitor.arrive(browser, sulh.address, 'en')
    const { context } = visitor
    await visitor.signIn('amal')
    let { page } = visitor
    await page.goto('/people/new')
    await typeSome(page, 'Mabruk')
    page = await killed(context, page, '/')
    expect(await kept(page)).toContain('sulh.draft.')
    expect(await kept(page)).not.toMatch(/Mabruk|4711|person\.register/)
    // The first page says what was left, and leads there.
    await page.getByText(draftTexts.left.en).waitFor()
    await page.getByRole('link', { name: `${people.register.en} · ${people.save.en}`, exact: true }).click()
    await mustStandAgain(page, 'Mabruk')
    await press(page, draftTexts.discard.en)
    await expect.poll(() => given(page).inputValue()).toBe('')
    await page.getByText(draftTexts.takenUp.en).waitFor({ state: 'detached' })
    expect(await kept(page)).not.toContain('sulh.draft.')

    // Another officer at the same browser is not shown it, and it is there for who typed it.
    await typeSome(page, 'Salem')
    await context.clearCookies()
    page = await killed(context, page, '/sign-in')
    await signIn(page, 'mariam')
    await page.goto('/people/new')
    await given(page).waitFor()
    await page.waitForTimeout(1000)
    expect(await given(page).inputValue()).toBe('')
    expect(await page.getByText(draftTexts.takenUp.en).count()).toBe(0)
    await context.clearCookies()
    await signIn(page, 'amal')
    await page.goto('/people/new')
    await mustStandAgain(page, 'Salem')
    await context.close()
  })
})

async function signIn(page: Page, login: string): Promise<void> {
  const answer = await page.request.post('/api/session', { data: { login, password: demoPassword } })
  expect(answer.status()).toBe(200)
}
