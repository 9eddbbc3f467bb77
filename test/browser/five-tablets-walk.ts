/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { idOf } from '../../demo/acting.ts'
import { demoPassword } from '../../demo/logins.ts'
import { texts as places } from '../../src/groups/ui/texts.ts'
import { JournalPage } from '../../src/journal/views.ts'
import { identityTexts } from '../../src/payment-lists/code-lists.ts'
import { payAtDesk } from '../../src/payment-lists/desk-actions.ts'
import { texts as money } from '../../src/payment-lists/ui/texts.ts'
import { SessionView } from '../../src/programme/views.ts'
import { ageTexts, sexTexts, texts as site } from '../../src/site-flow/ui/texts.ts'
import {
  classTexts,
  clearingTexts,
  conditionTexts,
  legibilityTexts,
  sourceTexts,
} from '../../src/weapons/code-lists.ts'
import { texts as weapons } from '../../src/weapons/ui/texts.ts'
import { needsServerTexts } from '../../src/web/stations/needs-server-texts.ts'
import { texts } from '../../src/web/stations/texts.ts'
import type { Visitor } from './browser.ts'
import { openUp } from './pressing.ts'
import { chosen, enrolled, goWithin, keys, outbox, type Place, patience, press, ticks } from './tablets.ts'

const logins = ['amal', 'zeid', 'omar', 'karima', 'wafa'] as const
type Login = (typeof logins)[number]

const choose = (page: Page, words: string) => page.getByText(words, { exact: true }).first().click()

/** Somebody is received at the gate. */
async function receives(page: Page, sex: 'male' | 'female', armed: boolean): Promise<void> {
  await goWithin(page, '/site-visits/new')
  await choose(page, ageTexts.adult.ar)
  await choose(page, sexTexts[sex].ar)
  await choose(page, armed ? site.yes.ar : site.no.ar)
  await press(page, site.receive.ar)
  await page.waitForURL(/\/site-visits\/[0-9a-f-]{36}$/)
}

async function takesIn(page: Page, serial: string): Promise<void> {
  await goWithin(page, '/weapons/new')
  await choose(page, sourceTexts.spontaneous.ar)
  await chosen(page, places.place.ar, 'تاجوراء')
  await page
    .getByLabel(new RegExp(`^${weapons.note.ar}`))
    .first()
    .fill('وُضع عند البوابة')
  await page.getByLabel(weapons.class.ar, { exact: true }).selectOption({ label: classTexts.assaultRifle.ar })
  await chosen(page, weapons.calibre.ar, '7.62')
  await choose(page, legibilityTexts.clear.ar)
  await page.getByLabel(weapons.serial.ar, { exact: true }).fill(serial)
  await choose(page, conditionTexts.serviceable.ar)
  await choose(page, clearingTexts.empty.ar)
  await press(page, weapons.save.ar)
  await page.waitForURL(/\/weapons\/[0-9a-f-]{36}$/)
  const paper = page.locator('.provisional-paper')
  await paper.getByText(serial, { exact: true }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await paper.isVisible()).toBe(true)
  expect(await page.locator('.shell-head').isVisible(), 'the page around the paper is not printed').toBe(false)
  await page.emulateMedia({ media: 'screen' })
}

/** Money is not released without a network; what was paid from a sheet that was taken out before is recorded. */
async function recordsPayment(page: Page, payment: string): Promise<void> {
  await goWithin(page, payment)
  await page.getByText(needsServerTexts[payAtDesk.name]?.ar ?? '').waitFor()
  expect(await page.getByRole('button', { name: money.pay.ar, exact: true }).isDisabled()).toBe(true)
  await openUp(page, money.fromSheet.ar)
  const form = page.locator('details', { hasText: money.fromSheet.ar })
  await form.getByText(identityTexts.thumbprint.ar, { exact: true }).click()
  await form.getByRole('button', { name: money.record.ar, exact: true }).click()
}

/** Calls whoever waits at orientation and lets them pass: the tablet shows its own call, which no server has. */
async function orients(page: Page, queue: string): Promise<void> {
  await goWithin(page, queue)
  await press(page, site.callNext.ar)
  await press(page, site.allTopics.ar)
  await press(page, site.finish.ar)
}

/** Five tablets of one site lose the network and find it again in turn: all that they recorded is at the centre, once. */
export function fiveTabletsWalk(place: () => Place): void {
  describe('five tablets of a site', { timeout: 300_000 }, () => {
    const tablets = new Map<Login, Visitor>()
    const on = (login: Login): Page => {
      const page = tablets.get(login)?.page
      if (!page) throw new Error(`nobody is at the tablet of ${login}`)
      return page
    }
    const cut = (login: Login, offline: boolean) => tablets.get(login)?.context.setOffline(offline)
    let queue = ''
    let payment = ''
    it('are enrolled one after the other, each by its own code', async () => {
      for (const [n, login] of logins.entries()) {
        tablets.set(login, await enrolled(place(), { login, name: `Tablet ${n}` }))
        await goWithin(on(login), '/')
      }
      await goWithin(on('zeid'), '/cash-desk')
      const first = on('zeid').locator('main a[href^="/cash-desk/"]').first()
      payment = (await first.getAttribute('href')) ?? ''
      await goWithin(on('zeid'), payment)
      await on('zeid').getByRole('button', { name: money.pay.ar, exact: true }).waitFor()
      queue = `/site-stations/${idOf('site TRP')}/orientation`
      for (const login of ['karima', 'wafa'] as const) {
        await goWithin(on(login), queue)
        await on(login).getByRole('button', { name: site.callNext.ar, exact: true }).waitFor()
      }
      for (const login of ['amal', 'omar', 'karima'] as const)
        await expect.poll(async () => (await keys(on(login), 'reads')).length, { timeout: patience }).toBeGreaterThan(8)
    })

    it('work without a network, each for itself, and none says that anything of it is confirmed', async () => {
      for (const login of logins) await cut(login, true)
      await Promise.all([
        receives(on('amal'), 'male', false),
        recordsPayment(on('zeid'), payment),
        takesIn(on('omar'), 'FIVE-0001'),
        orients(on('karima'), queue),
        orients(on('wafa'), queue),
      ])
      for (const login of logins) {
        await ticks(on(login), login === 'karima' || login === 'wafa' ? 'عملان هنا' : 'عمل واحد هنا').waitFor()
        expect(await on(login).locator('.station-ticks').innerText()).not.toMatch(/مؤكَّد/)
      }
    })

    it('find the network in turn and lose it again: what one sent is confirmed on it, and on no other', async () => {
      await cut('amal', false)
      await goWithin(on('amal'), '/outbox')
      await press(on('amal'), texts.sendNow.ar)
      await ticks(on('amal'), 'عمل واحد مؤكَّد').waitFor()
      await cut('amal', true)
      await receives(on('amal'), 'male', true)
      await ticks(on('amal'), 'عمل واحد هنا').waitFor()
      await cut('wafa', false)
      await goWithin(on('wafa'), '/outbox')
      await press(on('wafa'), texts.sendNow.ar)
      await ticks(on('wafa'), 'عملان مؤكَّدان').waitFor()
      for (const login of ['zeid', 'omar', 'karima'] as const)
        expect(await on(login).locator('.station-ticks').innerText(), login).not.toMatch(/مؤكَّد/)
    })

    it('end with one truth: each act is in the record once, of its own author, and who came too late reads so', async () => {
      for (const login of logins) await cut(login, false)
      for (const login of logins) {
        await goWithin(on(login), '/outbox')
        await press(on(login), texts.sendNow.ar)
      }
      const counts = { amal: 2, zeid: 1, omar: 1, karima: 2, wafa: 2 }
      for (const login of logins) {
        const rows = on(login).getByRole('cell', { name: texts.centre.ar })
        await expect.poll(() => rows.count(), { timeout: patience, message: login }).toBe(counts[login])
      }
      const accepted = (login: Login) => on(login).getByText(texts.accepted.ar, { exact: true }).count()
      expect(await accepted('wafa')).toBe(2)
      expect(await accepted('karima'), 'who was oriented by another was not oriented again').toBe(0)
      const { request } = await place().browser.newContext({ baseURL: place().sulh.address })
      await request.post('/api/session', { data: { login: 'auditor', password: demoPassword } })
      const { entries } = JournalPage.parse(
        await (await request.get('/api/journal', { headers: { 'accept-language': 'en' } })).json(),
      )
      for (const login of logins) {
        const session = await tablets.get(login)?.context.request.get('/api/session')
        const { actor, name } = SessionView.parse(await session?.json())
        const kept = await outbox(on(login))
        expect(kept.map(({ actor: author }) => author)).toEqual(kept.map(() => actor.id))
        const recorded = entries.filter(({ id }) => kept.some((act) => act.id === id))
        if (login !== 'karima') expect(recorded.map(({ actorName }) => actorName)).toEqual(kept.map(() => name.en))
        expect(new Set(recorded.map(({ id }) => id)).size).toBe(recorded.length)
      }
      for (const visitor of tablets.values()) await visitor.leave()
    })
  })
}
