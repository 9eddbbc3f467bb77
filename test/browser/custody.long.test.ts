/// <reference lib="dom" />
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { idOf } from '../../demo/acting.ts'
import { conditionTexts, sourceTexts, typeTexts } from '../../src/ammunition/code-texts.ts'
import { paperTexts } from '../../src/ammunition/ui/paper-texts.ts'
import { texts as ammunition } from '../../src/ammunition/ui/texts.ts'
import { texts as groups } from '../../src/groups/ui/texts.ts'
import { verifyReceiptCode } from '../../src/journal/receipt-code.ts'
import type { Texts } from '../../src/kernel/texts.ts'
import { texts as shipments } from '../../src/shipments/ui/texts.ts'
import { keyTexts } from '../../src/storage/ui/key-texts.ts'
import { stateTexts } from '../../src/storage/ui/texts.ts'
import { texts as weapons } from '../../src/weapons/ui/texts.ts'
import { texts as verify } from '../../src/web/verify/texts.ts'
import { mustVerify, openBrowser, type Running, startSulh, Visitor } from './browser.ts'

// Pages are loaded, pressed and looked at by a whole browser: on a busy machine a step takes half a minute.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })
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

const say = (texts: Texts) => texts.ar
const arrive = async (login: string, width?: number) => {
  const visitor = await Visitor.arrive(browser, sulh.address, 'ar', width)
  await visitor.signIn(login)
  return visitor
}

describe('custody of arms and ammunition, in a real browser, in Arabic', () => {
  let code = ''
  let shipmentUrl = ''
  let tags: string[] = []

  it('an armourer takes ammunition in and prints its receipt, the second time as a copy', async () => {
    const omar = await arrive('omar', 820)
    const { page } = omar
    await page.goto('/ammunition/new')
    await omar.mustBeAccessible('taking ammunition in')
    await page.getByText(say(sourceTexts.cache), { exact: true }).click()
    await page.getByRole('combobox', { name: say(groups.place), exact: true }).fill('تاجوراء')
    await page.getByRole('option').first().click()
    await page.getByLabel(say(ammunition.nomenclature), { exact: true }).fill('Cartridge 7.62×39 ball')
    await page.getByRole('combobox', { name: say(ammunition.calibre), exact: true }).fill('7.62×39')
    await page.keyboard.press('Tab')
    await page.getByLabel(say(ammunition.type), { exact: true }).selectOption({ label: say(typeTexts.ball) })
    await page.getByLabel(say(ammunition.quantity), { exact: true }).fill('٧٠٠')
    await page.getByLabel(say(ammunition.hazardDivision), { exact: true }).selectOption('1.4')
    await page.getByLabel(say(ammunition.compatibilityGroup), { exact: true }).selectOption('S')
    await page.getByLabel(say(ammunition.neqPerUnit), { exact: true }).fill('1.6')
    await page.getByText(say(conditionTexts.serviceable), { exact: true }).click()
    await page.getByLabel(say(ammunition.shelf), { exact: true }).selectOption({ label: 'TRP · M1 / A' })
    await page.getByRole('button', { name: say(ammunition.takeIn), exact: true }).click()
    await page.waitForURL(/\/ammunition\/[0-9a-f-]{36}$/)
    const lotId = page.url().split('/').at(-1) ?? ''
    await omar.mustBeAccessible('a lot')

    const print = async (button: Texts) => {
      const opened = omar.context.waitForEvent('page')
      await page.getByRole('button', { name: say(button), exact: true }).click()
      await (await opened).close()
    }
    await print(paperTexts.print)
    await page.getByText(say(paperTexts.copyNotice)).waitFor()
    await print(paperTexts.printCopy)
    const paper = await omar.context.request.get(`/api/ammunition/${lotId}/receipt?language=ar`)
    expect(paper.headers()['content-type']).toBe('application/pdf')
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')
    code = (await (await omar.context.request.get(`/api/ammunition/${lotId}/code`)).json()).code
    await omar.leave()
  })

  it('anybody checks the receipt, without a network', async () => {
    const visitor = await Visitor.arrive(browser, sulh.address, 'ar', 390, { keepsPages: true })
    const { page } = visitor
    await page.goto('/verify')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => localStorage.getItem('sulh.journal-keys') !== null)
    await visitor.context.setOffline(true)
    await page.reload()
    await page.getByLabel(say(verify.code), { exact: true }).fill(code)
    await page.getByRole('button', { name: say(verify.check), exact: true }).click()
    await page.getByText(say(verify.genuine)).waitFor()
    await page.getByText('Cartridge 7.62×39 ball').waitFor()
    await visitor.context.setOffline(false)
    await visitor.mustBeAccessible('a receipt that was checked')
    await visitor.leave()
    expect(verifyReceiptCode(code, [])).toMatchObject({ genuine: false })
  })

  it('arms go under a seal, and not their sender but another receives them', async () => {
    const omar = await arrive('omar')
    const { page } = omar
    const listed = await (await omar.context.request.get('/api/weapons?status=inCustody')).json()
    const held = listed.weapons.filter((row: { weapon: { holder: string } }) =>
      row.weapon.holder.startsWith(`armourer:${idOf('user omar')}`),
    )
    // What lies in the store under two keys leaves it with both; parts of the others stay where they are.
    const apart = new Set(['w01', 'w04'].map((key) => idOf(`weapon ${key}`)))
    tags = held
      .filter((row: { weapon: { id: string } }) => apart.has(row.weapon.id))
      .map((row: { weapon: { tag: string } }) => row.weapon.tag)
    expect(tags.length).toBeGreaterThan(0)
    await page.goto('/shipments/new')
    for (const tag of tags) {
      await page.getByLabel(say(shipments.scan), { exact: true }).fill(tag)
      await page.keyboard.press('Enter')
      await page.getByRole('cell', { name: tag }).first().waitFor()
    }
    await page.getByLabel(say(shipments.to), { exact: true }).selectOption({ value: idOf('site TCS') })
    await page.getByLabel(say(shipments.seal), { exact: true }).fill('TRP-7900')
    await omar.mustBeAccessible('sending a shipment')
    await page.getByRole('button', { name: say(shipments.send), exact: true }).click()
    await page.waitForURL(/\/shipments\/[0-9a-f-]{36}$/)
    shipmentUrl = new URL(page.url()).pathname
    await page.getByText(say(shipments.youSent)).waitFor()
    expect(await page.getByRole('button', { name: say(shipments.receive), exact: true }).isDisabled()).toBe(true)
    await omar.mustBeAccessible('a shipment that was sent')
    await omar.leave()

    const khaled = await arrive('khaled', 390)
    await khaled.page.goto(shipmentUrl)
    await khaled.page.getByLabel(say(weapons.receiveSeal), { exact: true }).fill('TRP-7900')
    await khaled.page.getByText(say(weapons.intact), { exact: true }).click()
    for (const tag of tags) {
      await khaled.page.getByLabel(say(shipments.scan), { exact: true }).fill(tag)
      await khaled.page.keyboard.press('Enter')
    }
    await khaled.mustBeAccessible('receiving a shipment')
    await khaled.page.getByRole('button', { name: say(shipments.receive), exact: true }).click()
    await khaled.page.getByText(say(shipments.received), { exact: true }).first().waitFor()
    await khaled.mustBeAccessible('a shipment that was received')
    await khaled.leave()
  })

  it('a store is opened with two keys, by two people', async () => {
    const store = `/armouries/${idOf('armoury TRP')}`
    const omar = await arrive('omar', 820)
    await omar.page.goto(store)
    await omar.page.getByRole('button', { name: say(keyTexts.begin), exact: true }).click()
    await omar.page.getByRole('button', { name: say(keyTexts.signMine), exact: true }).click()
    await omar.page.getByText(say(keyTexts.waitsFor)).first().waitFor()
    await omar.page.getByText(say(stateTexts.signing), { exact: true }).first().waitFor()
    await omar.mustBeAccessible('a store that waits for a key')
    await omar.leave()

    const auditor = await arrive('auditor', 390)
    await auditor.page.goto(store)
    await auditor.page.getByRole('button', { name: say(keyTexts.signMine), exact: true }).click()
    await auditor.page.getByText(say(stateTexts.open), { exact: true }).first().waitFor()
    await auditor.mustBeAccessible('a store that is open')
    for (const tab of await auditor.page.getByRole('tab').all()) {
      await tab.click()
      await auditor.mustBeAccessible('a store')
    }
    await auditor.leave()
  })

  it('and the record holds', () => mustVerify(sulh))
})
