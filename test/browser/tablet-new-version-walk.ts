/// <reference lib="dom" />
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { texts as people } from '../../src/people/ui/texts.ts'
import { PeopleView } from '../../src/people/views.ts'
import { texts } from '../../src/web/stations/texts.ts'
import { webTexts } from '../../src/web/texts.ts'
import type { Visitor } from './browser.ts'
import { type Front, frontOf } from './front.ts'
import { enrolled, fillApplicant, keys, type Place, patience, press, ticks, unlock } from './tablets.ts'

/** Registers somebody while nothing is reached: the tablet keeps the act. */
async function registers(page: Page, family: string): Promise<void> {
  await page.getByRole('link', { name: people.people.ar, exact: true }).first().click()
  await page.getByRole('link', { name: people.register.ar, exact: true }).click()
  await fillApplicant(page, ['صالح', 'عمران', 'مفتاح', family])
  await press(page, people.save.ar)
  await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
}

/** Asks for the build that is served now, and says what came of it. */
const comesOfUpdate = (page: Page) =>
  page.evaluate(async () => {
    const worker = await navigator.serviceWorker.ready
    await worker.update()
    const coming = worker.installing
    if (!coming) return worker.waiting ? 'installed' : 'nothing'
    return new Promise<string>((resolve) => {
      coming.onstatechange = () => {
        if (coming.state === 'installed' || coming.state === 'redundant') resolve(coming.state)
      }
    })
  })

const build = (page: Page) => page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=build]')?.content)

/** A new version of the application comes while acts wait: none of them is lost by it, and those of both versions are taken. */
export function newVersionWalk(place: () => Place): void {
  describe('a new version, while acts wait on a tablet', { timeout: 300_000 }, () => {
    let front: Front
    let visitor: Visitor
    let context: BrowserContext
    let page: Page
    afterAll(() => front?.stop())

    it('is not taken where the disk has no room for it: the version before goes on with the acts that it kept', async () => {
      front = await frontOf(place().sulh.address)
      visitor = await enrolled(place(), { login: 'hamza', name: 'Desk 7', address: front.address })
      ;({ context, page } = visitor)
      await page.getByRole('link', { name: people.people.ar, exact: true }).first().click()
      await page.locator('tbody a[href^="/people/"]').first().waitFor()
      front.reach = 'nothing'
      for (const family of ['الزنتاني', 'القماطي']) await registers(page, family)
      await ticks(page, 'عملان هنا').waitFor()
      const disk = await context.newCDPSession(page)
      const origin = front.address
      await disk.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
      Object.assign(front, { reach: 'pages', build: 'next' })
      expect(await comesOfUpdate(page)).toBe('redundant')
      await page.reload()
      await page.getByRole('heading', { name: texts.locked.ar }).waitFor()
      expect(await build(page)).toBeUndefined()
      expect(await keys(page, 'outbox')).toHaveLength(2)
      await disk.send('Storage.overrideQuotaForOrigin', { origin })
    })

    it('is offered once there is room, and the acts wait as they did after the officer took it', async () => {
      expect(await comesOfUpdate(page)).toBe('installed')
      await page.getByText(webTexts.newVersion.ar).waitFor()
      await press(page, webTexts.reload.ar)
      await expect.poll(() => build(page).catch(() => undefined), { timeout: patience }).toBe('next')
      await page.getByRole('heading', { name: texts.locked.ar }).waitFor()
      expect(await keys(page, 'outbox')).toHaveLength(2)
      await unlock(page, 'hamza')
      await ticks(page, 'عملان هنا').waitFor()
      await registers(page, 'البوسيفي')
      await ticks(page, '3 أعمال هنا').waitFor()
    })

    it('sends what both kept, each once', async () => {
      front.reach = 'all'
      await page.locator('.station-ticks').click()
      await press(page, texts.sendNow.ar)
      await expect.poll(() => page.getByRole('cell', { name: texts.centre.ar }).count(), { timeout: patience }).toBe(3)
      for (const family of ['الزنتاني', 'القماطي', 'البوسيفي']) {
        const found = await context.request.get(
          `/api/people?${new URLSearchParams({ search: `صالح عمران ${family}` })}`,
        )
        const { people: rows } = PeopleView.parse(await found.json())
        const same = rows.filter(
          ({ person }) => person.nameArabic.family === family && person.nameArabic.given === 'صالح',
        )
        expect(same, family).toHaveLength(1)
      }
      await visitor.leave()
    })
  })
}
