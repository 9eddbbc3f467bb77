/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { z } from 'zod'
import { demoPassword } from '../../demo/logins.ts'
import { newId } from '../../src/kernel/ids.ts'
import { texts as people } from '../../src/people/ui/texts.ts'
import { SessionView } from '../../src/programme/views.ts'
import { codeHashOf, newEnrolmentCode } from '../../src/station-register/enrolment-code.ts'
import { texts } from '../../src/web/stations/texts.ts'
import { type Running, Visitor } from './browser.ts'

/** How long a step may take beside another browser and a build on two cores, in milliseconds. */
export const patience = 110_000
export const passphrase = 'أربع كلمات لا يعرفها أحد'

/** The running program, and the browser that stands for all devices. */
export interface Place {
  readonly sulh: Running
  readonly browser: Browser
}

/** As the site's manager does who makes a device a station. */
export async function invite({ sulh, browser }: Place, login: string, said: string, name: string): Promise<void> {
  const context = await browser.newContext({ baseURL: sulh.address })
  const { request } = context
  const session = await request.post('/api/session', { data: { login, password: demoPassword } })
  const { actor } = SessionView.parse(await session.json())
  const input = { id: newId(), siteId: actor.siteId, kind: 'tablet', name, codeHash: codeHashOf(said) }
  const data = { id: newId(), at: new Date().toISOString(), input }
  const answer = await request.post('/api/actions/station.invite', { data })
  expect(answer.status(), await answer.text()).toBe(200)
  await context.close()
}

/** A tablet of the site of Tajura, enrolled and signed in by an officer, with the pages that go on without a network. */
export async function enrolled(
  place: Place,
  { login, name, address = place.sulh.address }: { login: string; name: string; address?: string },
): Promise<Visitor> {
  const code = newEnrolmentCode()
  await invite(place, 'karima', code, name)
  const visitor = await Visitor.arrive(place.browser, address, 'ar', 820, { keepsPages: true })
  const data = { login, password: demoPassword }
  expect((await visitor.context.request.post('/api/session', { data })).status()).toBe(200)
  const { page } = visitor
  page.setDefaultTimeout(patience)
  await page.goto('/tablet')
  await page.getByLabel(texts.code.ar, { exact: true }).fill(code)
  await page.getByLabel(texts.login.ar, { exact: true }).fill(login)
  await page.getByLabel(texts.passphrase.ar, { exact: true }).fill(passphrase)
  await page.getByLabel(texts.again.ar, { exact: true }).fill(passphrase)
  await pressUntil(page, texts.enrol.ar, page.getByText(name, { exact: true }))
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  return visitor
}

/** How many acts wait here, as the head of the page says. */
export const ticks = (page: Page, words: string) => page.locator('.station-ticks', { hasText: words })

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

/**
 * Presses until something shows. What a form complained of goes where it is put right, and what stands below moves up: a mouse that is just
 * down there presses nothing, and a person presses again.
 */
export async function pressUntil(page: Page, name: string, shows: Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await shows.isVisible()) return true
        await page
          .getByRole('button', { name, exact: true })
          .first()
          .click({ timeout: 5_000 })
          .catch(() => undefined)
        return shows.waitFor({ timeout: 5_000 }).then(
          () => true,
          () => false,
        )
      },
      { timeout: patience },
    )
    .toBe(true)
}

export async function unlock(page: Page, login: string, words = passphrase): Promise<void> {
  await page.getByLabel(texts.login.ar, { exact: true }).fill(login)
  await page.getByLabel(texts.passphrase.ar, { exact: true }).fill(words)
  await press(page, texts.unlock.ar)
}

/** Chooses from a list by typing. The list opens with the focus and closes where the page scrolls to the field: it is typed until it stays. */
export async function chosen(page: Page, label: string, typed: string): Promise<void> {
  const first = page.getByRole('option').first()
  await expect
    .poll(
      async () => {
        const field = page.getByRole('combobox', { name: label, exact: true })
        // The same words typed over themselves are no change, and open nothing.
        await field.fill('')
        await field.fill(typed)
        return first.click({ timeout: 5_000 }).then(
          () => true,
          () => false,
        )
      },
      { timeout: patience },
    )
    .toBe(true)
}

export async function fillApplicant(page: Page, name: readonly string[]) {
  const group = page.getByRole('group', { name: people.nameArabic.ar })
  const parts = [people.given, people.father, people.grandfather, people.family]
  for (const [i, part] of parts.entries()) await group.getByLabel(new RegExp(`^${part.ar}`)).fill(name[i] ?? '')
  await page.getByLabel('السنة', { exact: true }).fill('1979')
  await page.getByText(people.male.ar, { exact: true }).click()
  await chosen(page, people.nationality.ar, 'ليبيا')
  await chosen(page, people.place.ar, 'تاجوراء')
  await page.getByLabel(people.group.ar, { exact: true }).fill('كتيبة مخترعة')
}

/** How many rows a shelf of the tablet's database has. */
export async function keys(page: Page, shelf: string): Promise<readonly unknown[]> {
  return page.evaluate(async (name) => {
    const opening = indexedDB.open('sulh-tablet')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result)
    })
    const all = database.transaction(name).objectStore(name).getAllKeys()
    await new Promise((resolve) => {
      all.onsuccess = resolve
    })
    database.close()
    return all.result
  }, shelf)
}

/** Goes to a page as a link does: a page that is loaded anew has lost its keys, and asks for the passphrase. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.waitForURL((url) => url.pathname === path)
}

const KeptEntry = z.object({ id: z.string(), seq: z.int(), subject: z.string(), action: z.string(), actor: z.string() })

/** The acts in the outbox of a tablet, in their order, as they lie on its disk. */
export async function outbox(page: Page): Promise<z.infer<typeof KeptEntry>[]> {
  const rows = await page.evaluate(async () => {
    const opening = indexedDB.open('sulh-tablet')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result)
    })
    const all = database.transaction('outbox').objectStore('outbox').getAll()
    await new Promise((resolve) => {
      all.onsuccess = resolve
    })
    database.close()
    return JSON.stringify(all.result)
  })
  return z.array(KeptEntry).parse(JSON.parse(rows))
}
