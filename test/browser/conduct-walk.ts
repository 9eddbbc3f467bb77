/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { publicTexts as shared } from '../../src/citizen-reports/ui/public-texts.ts'
import {
  findingTexts,
  hearingTexts,
  kindTexts,
  statusTexts,
  stepTexts,
} from '../../src/conduct-complaints/code-lists.ts'
import { publicTexts } from '../../src/conduct-complaints/ui/public-texts.ts'
import { texts as desk } from '../../src/conduct-complaints/ui/texts.ts'
import { ConductComplaintsView } from '../../src/conduct-complaints/views.ts'
import type { Language, Texts } from '../../src/kernel/texts.ts'
import { type Running, Visitor } from './browser.ts'
import { answered, openUp } from './pressing.ts'

/**
 * A citizen complains anonymously, an officer takes it in, another investigates, a third decides, and the citizen reads the answer by the
 * code. Each language has a complaint of its own.
 */
export function conductWalk(start: () => { sulh: Running; browser: Browser }, language: Language): void {
  const say = (texts: Texts) => texts[language]

  it('a complaint about conduct is taken in by one, investigated by another, decided by a third, and read by its code', async () => {
    const { sulh, browser } = start()
    const citizen = await Visitor.arrive(browser, sulh.address, language, 390)
    const word = `WHATWASDONE${language}`
    await citizen.page.goto('/report-conduct')
    const code = await complain(citizen, word)

    const officer = async (login: string, work: (page: Page, id: string) => Promise<void>) => {
      const visitor = await Visitor.arrive(browser, sulh.address, language)
      await visitor.signIn(login)
      await work(visitor.page, id)
      await visitor.leave()
    }
    /** Opens a step, fills what it asks for and sends it. */
    const step = async (page: Page, title: Texts, fill: () => Promise<void>) => {
      await openUp(page, say(title))
      await fill()
      const send = page.getByRole('button', { name: say(title), exact: true }).last()
      await answered(page, () => send.click())
    }
    const reads = (page: Page) => page.locator('[data-field=feedback] textarea').last()
    const notes = (page: Page) => page.locator('[data-field=note] textarea').last()
    const shows = (page: Page, status: Texts) => page.getByText(say(status), { exact: true }).first().waitFor()

    const first = await Visitor.arrive(browser, sulh.address, language)
    await first.signIn('lubna')
    await first.page.goto('/conduct-complaints')
    await first.page.locator('tbody a').first().waitFor()
    await first.mustBeAccessible('complaints about conduct')
    const answer = await first.context.request.get('/api/conduct-complaints?status=received')
    const id = ConductComplaintsView.parse(await answer.json()).complaints[0]?.complaint.id ?? ''
    await first.page.goto(`/conduct-complaints/${id}`)
    await first.page.getByText(word).waitFor()
    await first.mustBeAccessible('a complaint about conduct')
    await step(first.page, desk.admit, () => reads(first.page).fill('ADMITTED'))
    await shows(first.page, statusTexts.admissible)
    await first.leave()

    await officer('majid', async (page) => {
      await page.goto(`/conduct-complaints/${id}`)
      await step(page, desk.takeUp, async () => {
        await page.getByText(say(desk.nowhere), { exact: true }).click()
        await page.getByText(say(desk.noTies), { exact: true }).click()
        await reads(page).fill('TAKENUP')
        await notes(page).fill('None')
      })
      await shows(page, statusTexts.investigating)
      await step(page, desk.hear, async () => {
        await page.getByText(say(hearingTexts.declined), { exact: true }).click()
        await notes(page).fill('Would not come')
      })
      await page.getByText(say(stepTexts.heard), { exact: true }).last().waitFor()
      await page.getByText('Would not come').waitFor()
      await step(page, desk.propose, async () => {
        await page.getByText(say(findingTexts.not), { exact: true }).click()
        await notes(page).fill('Nobody else saw it')
        await reads(page).fill('DRAFT')
      })
      await shows(page, statusTexts.proposed)
    })

    await officer('solveig', async (page) => {
      await page.goto(`/conduct-complaints/${id}`)
      await step(page, desk.decide, async () => {
        await page.getByText(say(desk.stands), { exact: true }).click()
        await reads(page).fill('THEANSWER')
      })
      await shows(page, statusTexts.closed)
    })

    const { page } = citizen
    await page.getByRole('button', { name: say(publicTexts.follow), exact: true }).click()
    await page.getByLabel(say(shared.code)).fill(code.toLowerCase())
    await page.getByRole('button', { name: say(shared.ask), exact: true }).click()
    await page.getByText('THEANSWER').waitFor()
    await page.getByText(say(findingTexts.not), { exact: true }).first().waitFor()
    const shown = await page.locator('main').textContent()
    expect([shown?.includes(word), shown?.includes('DRAFT')]).toEqual([false, false])
    await citizen.mustBeAccessible('a complaint by its code')
    await page.getByRole('button', { name: say(shared.leave), exact: true }).click()
    await page.waitForURL('about:blank')
    await citizen.context.close()
  }, 180_000)

  /** Sends a complaint without a name to the desk of the first authority, and gives its code. */
  async function complain(citizen: Visitor, word: string): Promise<string> {
    const { page } = citizen
    // On a slow line the list of authorities comes late. Until then nobody chooses who may read it: the joint bodies would stand alone there.
    let comes = () => {}
    const list = new Promise<void>((resolve) => {
      comes = resolve
    })
    await page.route('**/api/public/conduct-form', async (route) => {
      await list
      await route.continue()
    })
    await page.getByRole('button', { name: say(publicTexts.report), exact: true }).click()
    await page.getByText(say(kindTexts.illTreatment), { exact: true }).click()
    await page.locator('[data-field=words] textarea').fill(word)
    expect(await page.locator('[data-field=audience] input').count()).toBe(0)
    comes()
    await page.locator('[data-field=audience] input').first().check()
    // What the bar to leave covers at the place that was scrolled to is no smaller for it.
    await page.evaluate(() => window.scrollTo(0, 0))
    await citizen.mustBeAccessible('the page of complaints')
    await page.getByRole('button', { name: say(publicTexts.send), exact: true }).click()
    await page.getByText(say(shared.thanks)).waitFor()
    const code = (await page.locator('main code, main .code').first().textContent()) ?? ''
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    return code
  }
}
