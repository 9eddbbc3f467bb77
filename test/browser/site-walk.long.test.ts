import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { idOf } from '../../demo/acting.ts'
import { texts as cards } from '../../src/cards/ui/texts.ts'
import { texts as children } from '../../src/children/ui/texts.ts'
import { texts as photos } from '../../src/people/ui/photo-texts.ts'
import { leaveTexts, stationTexts, statusTexts, transportTexts } from '../../src/site-flow/code-lists.ts'
import type { StationKind } from '../../src/site-flow/station.ts'
import { ageTexts, sexTexts, texts as site } from '../../src/site-flow/ui/texts.ts'
import { termsOutcomeTexts, visitTexts } from '../../src/site-flow/ui/visit-texts.ts'
import type { LeaveReason } from '../../src/site-flow/visit.ts'
import { webTexts } from '../../src/web/texts.ts'
import { mustVerify, openBrowser, type Running, startSulh, Visitor } from './browser.ts'
import { answered, openUp } from './pressing.ts'

// Pages are loaded, pressed and looked at by a whole browser: on a busy machine a step takes half a minute.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })
let sulh: Running
let browser: Browser
beforeAll(async () => {
  sulh = await startSulh()
  browser = await openBrowser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'])
})
afterAll(async () => {
  await browser?.close()
  await sulh?.stop()
})

const arrive = async (login: string, width = 820) => {
  const visitor = await Visitor.arrive(browser, sulh.address, 'ar', width)
  await visitor.signIn(login)
  return visitor
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const choose = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click()

/** Receives somebody at the gate, and gives the address of the visit. */
async function received(visitor: Visitor, given: { registered?: string; sex?: string; armed?: boolean }) {
  const { page } = visitor
  await page.goto('/site-visits/new')
  await choose(page, given.armed === undefined ? ageTexts.under18.ar : ageTexts.adult.ar)
  if (given.registered) await page.getByLabel(site.registeredAs.ar).fill(given.registered)
  else await choose(page, given.sex ?? '')
  if (given.armed !== undefined) await choose(page, given.armed ? site.yes.ar : site.no.ar)
  await visitor.mustBeAccessible('receiving somebody')
  await answered(page, () => press(page, site.receive.ar))
  await page.waitForURL(/\/site-visits\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** At a station: calls them where they wait. */
async function called(page: Page, visit: string, station: StationKind) {
  await page.goto(visit)
  await page.getByRole('heading', { name: visitTexts.now.ar, exact: true }).waitFor()
  await page.getByText(stationTexts[station].ar, { exact: true }).first().waitFor()
  const call = page.getByRole('button', { name: site.call.ar, exact: true })
  if ((await call.count()) > 0) await answered(page, () => call.click())
  await call.waitFor({ state: 'hidden' })
}

/** Calls them, says what has to be said, and lets them pass. */
async function passed(page: Page, visit: string, station: StationKind) {
  await called(page, visit, station)
  const finish = page.getByRole('button', { name: site.finish.ar, exact: true })
  await finish.waitFor()
  const all = page.getByRole('button', { name: site.allTopics.ar, exact: true })
  if ((await all.count()) > 0) await all.click()
  await answered(page, () => finish.click())
  await finish.waitFor({ state: 'hidden' })
}

async function acceptsTerms({ page }: Visitor, visit: string): Promise<void> {
  await called(page, visit, 'terms')
  await openUp(page, visitTexts.recordTerms.ar)
  await choose(page, termsOutcomeTexts.accepted.ar)
  await choose(page, visitTexts.mark.ar)
  await page.getByLabel(visitTexts.witness.ar).fill('karima')
  await answered(page, () => press(page, visitTexts.recordTerms.ar))
  await page.getByRole('cell').getByText(termsOutcomeTexts.accepted.ar, { exact: true }).waitFor()
}

/** Profiling: what it is for is read out, and each question gets an answer or is left open by the person's own wish. */
async function tellsOfThemselves(visitor: Visitor, visit: string): Promise<void> {
  const { page } = visitor
  await called(page, visit, 'profiling')
  await openUp(page, visitTexts.makeProfile.ar)
  await choose(page, visitTexts.purposeRead.ar)
  for (const answer of await page.locator('textarea[name^="answers."], [data-field^="answers."] textarea').all())
    await answer.fill('نجار، يريد ورشة في بلدته')
  await visitor.mustBeAccessible('profiling')
  await answered(page, () => press(page, visitTexts.makeProfile.ar))
  await page.locator('summary', { hasText: visitTexts.readProfile.ar }).waitFor()
}

/** The face is taken by the tablet's camera; the card is issued, printed once, and its paper comes. */
async function getsACard(visitor: Visitor, person: string): Promise<string> {
  const { page, context } = visitor
  await page.goto(person)
  await openUp(page, photos.take.ar)
  await press(page, webTexts.openCamera.ar)
  const take = page.getByRole('button', { name: webTexts.takeNow.ar, exact: true })
  await expect.poll(() => take.isEnabled()).toBe(true)
  await page.waitForTimeout(500)
  await take.click()
  await page.getByText(webTexts.photoSent.ar).waitFor()
  await answered(page, () => press(page, photos.keep.ar))
  await page.locator('summary', { hasText: photos.newPhoto.ar }).waitFor()
  await openUp(page, cards.issue.ar)
  await answered(page, () => press(page, cards.issue.ar))
  await page.waitForURL(/\/cards\/[0-9a-f-]{36}$/)
  const card = new URL(page.url()).pathname
  await visitor.mustBeAccessible('a card')
  const opened = context.waitForEvent('page')
  await answered(page, () => press(page, cards.print.ar))
  await (await opened).close()
  const paper = await context.request.get(`/api${card}/paper`)
  expect(paper.headers()['content-type']).toContain('application/pdf')
  await page.getByRole('link', { name: cards.openPaper.ar }).waitFor()
  return card
}

async function plans(visitor: Visitor, visit: string, place: string): Promise<void> {
  const { page } = visitor
  await called(page, visit, 'dischargePlanning')
  await openUp(page, visitTexts.makePlan.ar)
  await page.getByRole('combobox', { name: visitTexts.destination.ar, exact: true }).fill(place)
  await page.getByRole('option').first().click()
  // A list that still closes would take the next click for itself.
  await page.getByRole('listbox').waitFor({ state: 'hidden' })
  await page
    .getByLabel(visitTexts.transport.ar, { exact: true })
    .selectOption({ label: transportTexts.programmeBus.ar })
  const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10)
  await page.getByLabel(visitTexts.travelsOn.ar).fill(tomorrow)
  await choose(page, visitTexts.counselled.ar)
  await expect.poll(() => page.getByRole('checkbox', { name: visitTexts.counselled.ar }).isChecked()).toBe(true)
  await answered(page, () => press(page, visitTexts.makePlan.ar))
  await page.getByText(transportTexts.programmeBus.ar, { exact: true }).first().waitFor()
}

/** From the gate to the day of leaving, of somebody who was registered before; the officer of the desk is given. */
async function walks(desk: string, { key, armed, place }: { key: string; armed: boolean; place: string }) {
  const officer = await arrive(desk)
  const { page } = officer
  const person = `/people/${idOf(`person ${key}`)}`
  await page.goto(person)
  const registered =
    (await page
      .getByText(/^P-TRP-\d+-\d$/)
      .first()
      .textContent()) ?? ''
  const visit = await received(officer, { registered, armed })
  await officer.mustBeAccessible('a visit')
  for (const station of ['reception', 'screening'] as const) await passed(page, visit, station)
  const omar = await arrive('omar')
  if (armed) await passed(omar.page, visit, 'weapons')
  await omar.leave()
  await passed(page, visit, 'registration')
  await acceptsTerms(officer, visit)
  await passed(page, visit, 'terms')
  const hanan = await arrive('hanan', 390)
  await passed(hanan.page, visit, 'health')
  await hanan.leave()
  const wafa = await arrive('wafa', 390)
  await tellsOfThemselves(wafa, visit)
  await passed(wafa.page, visit, 'profiling')
  const card = await getsACard(officer, person)
  await passed(page, visit, 'card')
  await passed(wafa.page, visit, 'orientation')
  await plans(wafa, visit, place)
  await passed(wafa.page, visit, 'dischargePlanning')
  await wafa.leave()
  await officer.leave()
  await leavesForHome(visit)
  return { visit, card }
}

async function leavesForHome(visit: string): Promise<void> {
  const karima = await arrive('karima', 1440)
  const { page } = karima
  await called(page, visit, 'discharge')
  await answered(page, () => press(page, visitTexts.discharge.ar))
  await page.getByText(statusTexts.discharged.ar, { exact: true }).first().waitFor()
  await karima.mustBeAccessible('a visit that ended')
  for (const path of ['/site-board', '/site-visits', '/site-stations', '/cards']) {
    await page.goto(path)
    await page.getByText(webTexts.loading.ar, { exact: true }).first().waitFor({ state: 'hidden' })
    await karima.mustBeAccessible(path)
  }
  await karima.leave()
}

async function leaves(login: string, visit: string, reason: LeaveReason): Promise<void> {
  const officer = await arrive(login, 390)
  const { page } = officer
  await page.goto(visit)
  await openUp(page, visitTexts.leave.ar)
  await page.getByLabel(visitTexts.leaveReason.ar, { exact: true }).selectOption({ label: leaveTexts[reason].ar })
  await answered(page, () => press(page, visitTexts.leave.ar))
  await page.getByText(statusTexts.left.ar, { exact: true }).first().waitFor()
  await officer.leave()
}

describe('a demobilization site, in a real browser, in Arabic', () => {
  it('a man with a rifle walks from the gate to the bus home, with a card', async () => {
    const { card } = await walks('hamza', { key: 'a07', armed: true, place: 'مصراتة' })
    expect(card).toMatch(/^\/cards\//)
  })

  it('a woman without a weapon walks the same way with a woman at the desk, and no station of weapons', async () => {
    const { visit } = await walks('amal', { key: 'a05', armed: false, place: 'تاجوراء' })
    const karima = await arrive('karima')
    await karima.page.goto(visit)
    await karima.page.getByText(stationTexts.discharge.ar, { exact: true }).first().waitFor()
    expect(await karima.page.getByRole('cell', { name: stationTexts.weapons.ar, exact: true }).count()).toBe(0)
    await karima.leave()
  })

  it('a boy of sixteen is handed over: of him a number and a clock are seen, and his file by child protection alone', async () => {
    const amal = await arrive('amal', 390)
    const { page } = amal
    const visit = await received(amal, { sex: sexTexts.male.ar })
    await page.getByText(visitTexts.childNotice.ar).waitFor()
    await amal.mustBeAccessible('the visit of a child')
    await passed(page, visit, 'reception')
    await page.goto('/hand-over')
    await choose(page, children.under18.ar)
    await page.getByLabel(children.name.ar).fill('يوسف المخترع')
    await choose(page, children.male.ar)
    await page.getByLabel(children.why.ar).fill('قال إن عمره ستة عشر عاماً')
    await amal.mustBeAccessible('handing a child over')
    await answered(page, () => press(page, children.handOver.ar))
    await page.getByText(children.handedOver.ar).waitFor()
    expect((await amal.context.request.get('/api/child-cases')).status()).toBe(404)
    await page.goto('/people')
    await page.getByRole('table').waitFor()
    expect(await page.content()).not.toContain('يوسف المخترع')
    await amal.leave()

    const zaynab = await arrive('zaynab', 390)
    await zaynab.page.goto('/child-cases')
    await zaynab.page.getByRole('table').waitFor()
    await zaynab.mustBeAccessible('the cases of children')
    // The newest, whose 48 hours end last.
    await zaynab.page.locator('a[href^="/child-cases/"]').last().click()
    await zaynab.page.getByText('يوسف المخترع').first().waitFor()
    await zaynab.mustBeAccessible('the case of a child')
    await zaynab.leave()
    await leaves('zaynab', visit, 'childPathway')
  })

  it('and the record of it all holds', () => {
    mustVerify(sulh)
  })
})
