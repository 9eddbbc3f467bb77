/// <reference lib="dom" />
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { SessionView } from '../../src/programme/views.ts'
import { ageTexts, sexTexts, texts as site } from '../../src/site-flow/ui/texts.ts'
import { texts } from '../../src/web/stations/texts.ts'
import { webTexts } from '../../src/web/texts.ts'
import type { Visitor } from './browser.ts'
import { openUp } from './pressing.ts'
import { enrolled, goWithin, keys, outbox, type Place, passphrase, patience, press, ticks, unlock } from './tablets.ts'

const other = 'كلمات أخرى يعرفها حمزة وحده'

/** Somebody is received at the gate, by whoever is at the tablet. */
async function receives(page: Page): Promise<void> {
  await goWithin(page, '/site-visits/new')
  for (const words of [ageTexts.adult.ar, sexTexts.male.ar, site.no.ar])
    await page.getByText(words, { exact: true }).first().click()
  await press(page, site.receive.ar)
  await page.waitForURL(/\/site-visits\/[0-9a-f-]{36}$/)
}

/** Two officers share a tablet: it locks when nobody touches it, each opens it with their own words, and each act is its author's. */
export function twoOfficersWalk(place: () => Place): void {
  describe('two officers on one tablet', { timeout: 300_000 }, () => {
    let visitor: Visitor
    let context: BrowserContext
    let page: Page
    const authors: string[] = []
    const whoIs = async () => SessionView.parse(await (await context.request.get('/api/session')).json()).actor.id
    const readsMuch = () =>
      expect.poll(async () => (await keys(page, 'reads')).length, { timeout: patience }).toBeGreaterThan(10)
    it('have each a passphrase of their own, which opens nothing of the other', async () => {
      visitor = await enrolled(place(), { login: 'amal', name: 'Desk 8' })
      ;({ context, page } = visitor)
      authors.push(await whoIs())
      await readsMuch()
      await openUp(page, texts.addOfficer.ar)
      const form = page.locator('details', { hasText: texts.addOfficerHint.ar })
      await form.getByLabel(texts.login.ar, { exact: true }).fill('hamza')
      await form.getByLabel(texts.passphrase.ar, { exact: true }).fill(other)
      await form.getByLabel(texts.again.ar, { exact: true }).fill(other)
      await form.getByRole('button', { name: texts.add.ar, exact: true }).click()
      await page.getByText(texts.added.ar).waitFor()
      await press(page, webTexts.signOut.ar)
      // From the next page on its clock can be put forward.
      await page.clock.install()
      // Whoever works here without a network was here once with one: what they may see, the server says.
      await visitor.signIn('hamza')
      await goWithin(page, '/tablet')
      await unlock(page, 'hamza', other)
      await page.getByText('Desk 8', { exact: true }).waitFor()
      authors.push(await whoIs())
      await readsMuch()
    })

    it('find it locked after ten minutes without a touch, with nothing to be read on it', async () => {
      await context.setOffline(true)
      await receives(page)
      await ticks(page, 'عمل واحد هنا').waitFor()
      await page.clock.fastForward('09:00')
      expect(await page.getByRole('heading', { name: texts.locked.ar }).count()).toBe(0)
      await page.clock.fastForward('01:30')
      await page.getByRole('heading', { name: texts.locked.ar }).waitFor()
      expect(await page.locator('#main').isVisible()).toBe(false)
      await page.getByRole('button', { name: webTexts.signOut.ar, exact: true }).last().click()
    })

    it('go on one after the other without a network, and each act bears who did it', async () => {
      await page.getByRole('heading', { name: texts.locked.ar }).waitFor()
      await unlock(page, 'amal', other)
      await page.getByText(texts.wrong.ar).waitFor()
      await unlock(page, 'amal', passphrase)
      await page.getByRole('heading', { name: texts.locked.ar }).waitFor({ state: 'hidden' })
      await receives(page)
      await ticks(page, 'عملان هنا').waitFor()
      const [amal, hamza] = authors
      expect((await outbox(page)).map(({ actor }) => actor)).toEqual([hamza, amal])
      await context.setOffline(false)
      await goWithin(page, '/outbox')
      await press(page, texts.sendNow.ar)
      await expect.poll(() => page.getByRole('cell', { name: texts.centre.ar }).count(), { timeout: patience }).toBe(2)
      await visitor.leave()
    })
  })
}
