/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journalTexts as acts } from '../../src/people/ui/journal-texts.ts'
import { texts as people } from '../../src/people/ui/texts.ts'
import { PeopleView } from '../../src/people/views.ts'
import { newEnrolmentCode } from '../../src/station-register/enrolment-code.ts'
import { texts } from '../../src/web/stations/texts.ts'
import { webTexts } from '../../src/web/texts.ts'
import { openBrowser, type Running, startSulh, Visitor } from './browser.ts'
import { newVersionWalk } from './tablet-new-version-walk.ts'
import { fillApplicant, invite, keys, passphrase, patience, press, pressUntil, unlock } from './tablets.ts'

let sulh: Running
let browser: Browser
const code = newEnrolmentCode()
beforeAll(async () => {
  sulh = await startSulh()
  browser = await openBrowser()
  await invite({ sulh, browser }, 'karima', code, name)
})
afterAll(async () => {
  await browser?.close()
  await sulh?.stop()
})

const shownFrom = new RegExp(texts.shownFrom.ar.split('{')[0] ?? '')
const name = 'Desk 3'
/** What the tablet has on its disk, as whoever carries it off reads it. */
async function disk(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('sulh-tablet')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result)
    })
    const names = [...database.objectStoreNames]
    const rows = await Promise.all(
      names.map((name) => {
        const all = database.transaction(name).objectStore(name).getAll()
        return new Promise<unknown[]>((resolve) => {
          all.onsuccess = () => resolve(all.result)
        })
      }),
    )
    database.close()
    const text = (_key: string, value: unknown) => (value instanceof Uint8Array ? String.fromCharCode(...value) : value)
    return JSON.stringify([Object.entries(localStorage), rows], text)
  })
}

describe('a tablet', { timeout: 300_000 }, () => {
  let visitor: Visitor
  let context: BrowserContext
  let page: Page
  let unopened = ''

  it('is enrolled by a code, and reads what its officer needs', async () => {
    visitor = await Visitor.arrive(browser, sulh.address, 'ar', 820, { keepsPages: true })
    ;({ page, context } = visitor)
    await visitor.signIn('amal')
    await page.goto('/tablet')
    await visitor.mustBeAccessible('a device that is no tablet')
    await page.getByLabel(texts.code.ar, { exact: true }).fill(code)
    await page.getByLabel(texts.passphrase.ar, { exact: true }).fill('قصيرة')
    await press(page, texts.enrol.ar)
    await page.getByText(texts.tooShort.ar).waitFor()
    await page.getByLabel(texts.passphrase.ar, { exact: true }).fill(passphrase)
    await page.getByLabel(texts.again.ar, { exact: true }).fill(passphrase)
    await pressUntil(page, texts.enrol.ar, page.getByText(name, { exact: true }))
    await visitor.mustBeAccessible('an open tablet')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.getByRole('link', { name: people.people.ar, exact: true }).first().click()
    const first = page.locator('tbody a[href^="/people/"]').first()
    unopened = (await first.getAttribute('href')) ?? ''
    await expect.poll(async () => (await keys(page, 'reads')).length, { timeout: patience }).toBeGreaterThan(40)
  })

  it('without a network shows what it read, also pages that were not opened, and registers somebody', async () => {
    await context.setOffline(true)
    await page.locator(`a[href="${unopened}"]`).first().click()
    await page.getByRole('heading', { name: people.identity.ar }).first().waitFor()
    await page.getByText(shownFrom).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: people.register.ar, exact: true }).click()
    await fillApplicant(page, ['مبروك', 'مسعود', 'الطاهر', 'المزوغي'])
    await press(page, people.save.ar)
    await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
    await page.getByRole('heading', { name: texts.savedHere.ar }).waitFor()
    await page.locator('main li', { hasText: 'مبروك' }).waitFor()
    expect(await page.getByText(texts.nothingKept.ar).count()).toBe(0)
    await page.locator('main li', { hasText: acts['person.register'].ar }).waitFor()
    await page.locator('.banner-kept').waitFor()
    await visitor.mustBeAccessible('a person whom the tablet alone knows')
    await page.locator('.station-ticks', { hasText: 'عمل واحد هنا' }).waitFor()
    expect(await disk(page)).not.toMatch(/مبروك|المزوغي|amal/)
  })

  it('outlives its tab: opened again without a network it asks for the passphrase, and the act is still there', async () => {
    await page.close({ runBeforeUnload: false })
    page = await context.newPage()
    await page.goto('/')
    await page.getByRole('heading', { name: texts.locked.ar }).waitFor()
    await unlock(page, 'amal', 'not the passphrase')
    await page.getByText(texts.wrong.ar).waitFor()
    await unlock(page, 'amal')
    await page.getByRole('link', { name: people.people.ar, exact: true }).first().waitFor()
    await page.locator('.station-ticks', { hasText: 'عمل واحد هنا' }).click()
    await page.getByRole('cell', { name: texts.here.ar }).waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, texts.exportFile.ar)])
    expect(file.suggestedFilename()).toMatch(/^sulh-[0-9a-f]{8}-1\.jsonl$/)
  })

  it('that is full says that the act was not kept, and keeps it in the form until there is room', async () => {
    await page.getByRole('link', { name: people.people.ar, exact: true }).first().click()
    await page.getByRole('link', { name: people.register.ar, exact: true }).click()
    await fillApplicant(page, ['زهرة', 'ميلاد', 'الطاهر', 'الورفلي'])
    await page.evaluate(() => {
      const { add } = IDBObjectStore.prototype
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError')
      }
      Reflect.set(window, 'makeRoom', () => {
        IDBObjectStore.prototype.add = add
      })
    })
    await press(page, people.save.ar)
    await page.getByText(texts.full.ar).waitFor()
    await page.evaluate(() => Reflect.get(window, 'makeRoom')())
    await press(page, webTexts.sendAgain.ar)
    await page.locator('main li', { hasText: 'زهرة' }).waitFor()
    await page.locator('.station-ticks', { hasText: 'عملان هنا' }).waitFor()
  })

  it('sends them when the network is back: each is registered once, and the ticks say so', async () => {
    await context.setOffline(false)
    await page.locator('.station-ticks', { hasText: 'عملان مؤكَّدان' }).waitFor()
    await page.locator('.station-ticks').click()
    await expect.poll(() => page.getByRole('cell', { name: texts.centre.ar }).count(), { timeout: patience }).toBe(2)
    for (const name of ['المزوغي', 'الورفلي']) {
      const found = await context.request.get(`/api/people?${new URLSearchParams({ search: name })}`)
      const { people: rows } = PeopleView.parse(await found.json())
      expect(rows.filter(({ person }) => person.nameArabic.family === name)).toHaveLength(1)
    }
    await page.setViewportSize({ width: 390, height: 800 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await page.close()
    await visitor.leave()
  })
})

newVersionWalk(() => ({ sulh, browser }))
