/// <reference lib="dom" />
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { texts as journal } from '../../src/journal/ui/texts.ts'
import { reviewTexts } from '../../src/kernel/review-texts.ts'
import type { Texts } from '../../src/kernel/texts.ts'
import { texts as people } from '../../src/people/ui/texts.ts'
import { changeTexts } from '../../src/screening/ui/change-texts.ts'
import { classTexts, clearingTexts, conditionTexts, legibilityTexts } from '../../src/weapons/code-lists.ts'
import { texts as weapons } from '../../src/weapons/ui/texts.ts'
import { webTexts } from '../../src/web/texts.ts'
import { texts as verify } from '../../src/web/verify/texts.ts'
import { mustVerify, openBrowser, type Running, startSulh, Visitor } from './browser.ts'

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

/** Names of the invented list and spellings that a person of that name might use, one pair for each language. */
const arrivals = {
  ar: { nameArabic: ['عبد الرحمن', 'خليفة', 'أحمد', 'الجديدي'], nameLatin: ['', '', '', ''], serial: 'JR-10451' },
  en: { nameArabic: ['', '', '', ''], nameLatin: ['Abdurrahman', 'Khalifa', 'Ahmed', 'Al-Jdeidi'], serial: 'JR-10452' },
} as const

describe.each(['ar', 'en'] as const)('the first journey, in a real browser, in %s', (language) => {
  const say = (texts: Texts) => texts[language]
  const arrive = async (login: string, width?: number) => {
    const visitor = await Visitor.arrive(browser, sulh.address, language, width)
    await visitor.signIn(login)
    return visitor
  }
  let personUrl = ''
  let weaponUrl = ''
  let code = ''

  it('a registration officer registers an applicant and sees at once whom they may be', async () => {
    const amal = await arrive('amal', 820)
    const { page } = amal
    await amal.mustBeAccessible('the work list')
    await page.goto('/people/new')
    await page.getByRole('button', { name: say(people.save), exact: true }).click()
    await page.getByRole('alert').waitFor()
    await amal.mustBeAccessible('the empty form, refused')
    const { nameArabic, nameLatin } = arrivals[language]
    const parts = [people.given, people.father, people.grandfather, people.family]
    for (const [title, name] of [
      [people.nameArabic, nameArabic],
      [people.nameLatin, nameLatin],
    ] as const) {
      const group = page.getByRole('group', { name: say(title) })
      for (const [i, part] of parts.entries()) await group.getByLabel(new RegExp(`^${say(part)}`)).fill(name[i] ?? '')
    }
    await page.getByLabel(language === 'ar' ? 'السنة' : 'Year', { exact: true }).fill('1979')
    await page.getByText(say(people.male), { exact: true }).click()
    for (const [label, typed] of [
      [people.nationality, language === 'ar' ? 'ليبيا' : 'Libya'],
      [people.place, language === 'ar' ? 'تاجوراء' : 'Tajura'],
    ] as const) {
      await page.getByRole('combobox', { name: say(label), exact: true }).fill(typed)
      await page.getByRole('option').first().click()
    }
    await page.getByLabel(say(people.group), { exact: true }).fill('كتيبة مخترعة')
    await amal.mustBeAccessible('the filled form')
    await page.getByRole('button', { name: say(people.save), exact: true }).click()
    await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
    personUrl = new URL(page.url()).pathname
    await page.getByRole('heading', { name: say(people.matches) }).waitFor()
    await expect.poll(() => page.getByText(say(people.invented)).count()).toBeGreaterThan(0)
    expect(await page.getByRole('table').count()).toBeGreaterThan(0)
    await amal.mustBeAccessible('the applicant')
    await page.goto('/people')
    await page.getByRole('table').waitFor()
    await amal.mustBeAccessible('the list of applicants')
    await page.goto('/matches')
    await page.getByRole('heading', { level: 1, name: say(webTexts.notAllowedTitle) }).waitFor()
    await amal.mustBeAccessible('a page that the role does not open')
    await amal.leave()
  })

  it('one screening officer proposes, the same cannot decide, another does', async () => {
    const salma = await arrive('salma')
    await salma.page.goto(personUrl)
    await salma.page.locator('a[href^="/matches/"]').first().click()
    await salma.page.waitForURL(/\/matches\/[0-9a-f-]{36}$/)
    const matchUrl = new URL(salma.page.url()).pathname
    await salma.page.getByText(say(reviewTexts.different), { exact: true }).click()
    await salma.page.getByLabel(say(reviewTexts.reason), { exact: true }).fill('اسم الجد وتاريخ الميلاد مختلفان.')
    await salma.mustBeAccessible('a match')
    await salma.page.getByRole('button', { name: say(reviewTexts.propose), exact: true }).click()
    await salma.page.getByText(say(reviewTexts.youProposed)).waitFor()
    expect(
      await salma.page
        .getByRole('button', { name: say(reviewTexts.decide), exact: true })
        .getAttribute('aria-disabled'),
    ).toBe('true')
    await salma.mustBeAccessible('a match that waits for another')
    await salma.page.goto('/matches')
    await salma.page.getByRole('tab').first().waitFor()
    await salma.mustBeAccessible('the matches')
    await salma.page.goto('/lists')
    await salma.page.getByRole('heading', { level: 2 }).first().waitFor()
    await salma.mustBeAccessible('the lists')
    await salma.page
      .getByRole('link', { name: say(changeTexts.show) })
      .first()
      .click()
    await salma.page.getByRole('table').waitFor()
    await salma.mustBeAccessible('what a version changed')
    await salma.leave()

    const nuri = await arrive('nuri')
    await nuri.page.goto(matchUrl)
    await nuri.page.getByText(say(reviewTexts.different), { exact: true }).last().click()
    await nuri.page.getByLabel(say(reviewTexts.reason), { exact: true }).fill('أوافق: شخصان.')
    await nuri.page.getByRole('button', { name: say(reviewTexts.decide), exact: true }).click()
    await nuri.page.getByText(`${say(reviewTexts.decidedBy)}: ${say(reviewTexts.different)}`).waitFor()
    await nuri.mustBeAccessible('a decided match')
    await nuri.leave()
  })

  it('an armourer takes a rifle in with its photo and prints the receipt', async () => {
    const omar = await arrive('omar', 820)
    const { page } = omar
    await page.goto(personUrl)
    await page.getByRole('link', { name: say(people.takeIn) }).click()
    await page.getByLabel(say(weapons.class), { exact: true }).selectOption({ label: say(classTexts.assaultRifle) })
    await page.getByLabel(say(weapons.make)).fill('Izhmash')
    await page.getByLabel(say(weapons.model)).fill('AKM')
    await page.getByRole('combobox', { name: say(weapons.calibre), exact: true }).fill('7.62×39')
    await page.keyboard.press('Escape')
    await page.getByText(say(legibilityTexts.clear), { exact: true }).click()
    await page.getByLabel(say(weapons.serial), { exact: true }).fill(arrivals[language].serial)
    await page.getByText(say(conditionTexts.serviceable), { exact: true }).click()
    await page.getByText(say(clearingTexts.empty), { exact: true }).click()
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#556b2f' } })
      .jpeg()
      .toBuffer()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'rifle.jpg', mimeType: 'image/jpeg', buffer: photo })
    await page.locator('img').first().waitFor()
    await omar.mustBeAccessible('taking a weapon in')
    await page.getByRole('button', { name: say(weapons.save), exact: true }).click()
    await page.waitForURL(/\/weapons\/[0-9a-f]{8}-[0-9a-f-]{27}$/)
    weaponUrl = new URL(page.url()).pathname
    await omar.mustBeAccessible('the weapon')
    const [paper] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: say(weapons.print), exact: true }).click(),
    ])
    await paper.close()
    const href = await page.getByRole('link', { name: say(weapons.openPaper) }).getAttribute('href')
    const pdf = await omar.context.request.get(href ?? '')
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    const file = join(sulh.folder, `receipt-${language}.pdf`)
    writeFileSync(file, await pdf.body())
    const text = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout
    expect(text).toContain(arrivals[language].serial)
    code = (await (await omar.context.request.get((href ?? '').replace(/\/paper.*/, '/code'))).json()).code
    expect(code).toMatch(/^SULH1:/)
    await omar.leave()
  })

  it('he hands it over to the central store under seal, where another armourer receives it', async () => {
    const omar = await arrive('omar')
    await omar.page.goto(weaponUrl)
    await omar.page
      .getByLabel(say(weapons.toSite), { exact: true })
      .selectOption({ label: language === 'ar' ? 'المخزن المركزي – قصر بن غشير' : 'Qasr bin Ghashir central store' })
    await omar.page.getByLabel(say(weapons.seal), { exact: true }).fill('TRP 9001')
    await omar.page.getByRole('button', { name: say(weapons.send), exact: true }).click()
    await omar.page.getByText(say(weapons.youSent)).waitFor()
    await omar.mustBeAccessible('a weapon on the road')
    await omar.leave()

    const khaled = await arrive('khaled', 390)
    await khaled.mustBeAccessible('the work list of the store')
    await khaled.page.goto('/weapons?status=incoming')
    await khaled.page.getByRole('table').waitFor()
    await khaled.mustBeAccessible('the incoming weapons')
    await khaled.page.goto(weaponUrl)
    await khaled.page.getByLabel(say(weapons.receiveSeal), { exact: true }).fill('trp9001')
    await khaled.page.getByText(say(weapons.intact), { exact: true }).click()
    await khaled.page.getByRole('button', { name: say(weapons.receive), exact: true }).click()
    await khaled.page.getByLabel(say(weapons.toSite), { exact: true }).waitFor()
    await khaled.mustBeAccessible('the weapon in the store')
    await khaled.leave()
  })

  it('anybody checks the receipt with the network cut, and an altered one is found', async () => {
    const anybody = await Visitor.arrive(browser, sulh.address, language, 390, { keepsPages: true })
    const { page, context } = anybody
    await page.goto('/verify')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => localStorage.getItem('sulh.journal-keys') !== null)
    await anybody.mustBeAccessible('/verify')
    await context.setOffline(true)
    await page.reload()
    await page.getByLabel(say(verify.code), { exact: true }).fill(code)
    await page.getByRole('button', { name: say(verify.check), exact: true }).click()
    await page.getByText(say(verify.genuine)).waitFor()
    await page.getByText(say(verify.keysKept)).waitFor()
    expect(await page.getByText(arrivals[language].serial).count()).toBe(1)
    await anybody.mustBeAccessible('a genuine receipt')
    const at = Math.floor(code.length / 2)
    const altered = `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`
    await page.getByLabel(say(verify.code), { exact: true }).fill(altered)
    await page.getByRole('button', { name: say(verify.check), exact: true }).click()
    await page.getByText(say(verify.notGenuine)).waitFor()
    await anybody.mustBeAccessible('a receipt that is not genuine')
    await anybody.leave()
  })

  it('reads the code off the printed page', async () => {
    const anybody = await Visitor.arrive(browser, sulh.address, language)
    spawnSync('pdftoppm', [
      '-png',
      '-r',
      '200',
      '-singlefile',
      join(sulh.folder, `receipt-${language}.pdf`),
      join(sulh.folder, 'page'),
    ])
    await anybody.page.goto('/verify')
    await anybody.page.locator('input[type=file]').setInputFiles(join(sulh.folder, 'page.png'))
    await anybody.page.getByText(say(verify.genuine)).waitFor()
    await anybody.leave()
  })

  it('an officer corrects what was said, and the page keeps what was said before', async () => {
    const amal = await arrive('amal', 820)
    const { page } = amal
    await page.goto(personUrl)
    await page.getByRole('link', { name: say(people.correct), exact: true }).click()
    await page.getByRole('button', { name: say(people.addDocument), exact: true }).click()
    await page.getByLabel(say(people.documentNumber), { exact: true }).fill(`P ${arrivals[language].serial}`)
    await page.getByLabel(say(people.correctionReason), { exact: true }).fill('أبرز جواز سفره.')
    await amal.mustBeAccessible('a correction')
    await page.getByRole('button', { name: say(people.saveCorrection), exact: true }).click()
    await page.waitForURL(personUrl)
    await page.getByRole('heading', { name: say(people.corrections) }).waitFor()
    expect(await page.getByText(`P ${arrivals[language].serial}`).count()).toBe(2)
    await amal.mustBeAccessible('an applicant who was corrected')
    await amal.leave()
  })

  it('two joint reviewers compare a pair across the sides; the side sees a link and not to whom', async () => {
    const layla = await arrive('layla')
    await layla.page.goto('/duplicates')
    await layla.page.getByRole('tab').first().waitFor()
    await layla.mustBeAccessible('the duplicates')
    const pair = layla.page.getByRole('row').filter({ hasText: say(people.ofOtherSide) })
    await pair.first().getByRole('link').first().click()
    await layla.page.waitForURL(/\/duplicates\/[0-9a-f-]{36}$/)
    const duplicateUrl = new URL(layla.page.url()).pathname
    await layla.page.getByText(say(reviewTexts.same), { exact: true }).click()
    await layla.page.getByLabel(say(reviewTexts.reason), { exact: true }).fill('الجواز والصورة واحدة.')
    await layla.page.getByRole('button', { name: say(reviewTexts.propose), exact: true }).click()
    await layla.page.getByText(say(reviewTexts.youProposed)).waitFor()
    await layla.mustBeAccessible('a duplicate')
    await layla.leave()

    const tariq = await arrive('tariq', 390)
    await tariq.page.goto(duplicateUrl)
    await tariq.page.getByText(say(reviewTexts.same), { exact: true }).last().click()
    await tariq.page.getByLabel(say(reviewTexts.reason), { exact: true }).fill('أوافق.')
    await tariq.page.getByRole('button', { name: say(reviewTexts.decide), exact: true }).click()
    await tariq.page.getByText(say(people.linked)).waitFor()
    const laterUrl = await tariq.page.getByRole('table').first().getByRole('link').first().getAttribute('href')
    await tariq.mustBeAccessible('a decided duplicate')
    await tariq.page.goto(laterUrl ?? '')
    await tariq.page
      .getByText(/P-[A-Z]{3}-/)
      .first()
      .waitFor()
    await tariq.mustBeAccessible('a registration that leads to another')
    await tariq.leave()

    const rim = await arrive('rim')
    await rim.page.goto(duplicateUrl)
    await rim.page.getByText(say(people.notShown)).first().waitFor()
    await rim.mustBeAccessible('a duplicate across the sides')
    await rim.leave()
  })

  it('the director, the administrator and the auditor find their pages', async () => {
    const huda = await arrive('huda')
    await huda.page.goto('/exceptions')
    await huda.page.getByRole('tab').first().waitFor()
    await huda.mustBeAccessible('the exceptions')
    await huda.leave()
    const admin = await arrive('admin', 820)
    await admin.page.goto('/programme')
    for (const tab of await admin.page.getByRole('tab').all()) {
      await tab.click()
      await admin.page.getByRole('table').waitFor()
      await admin.mustBeAccessible('the programme')
    }
    await admin.page.goto('/account')
    await admin.page.getByRole('heading', { level: 2 }).first().waitFor()
    await admin.mustBeAccessible('the account')
    await admin.leave()
    const auditor = await arrive('auditor')
    await auditor.page.goto('/journal')
    await auditor.page
      .getByRole('button', { name: say(journal.check) })
      .first()
      .click()
    await auditor.page.getByText(language === 'ar' ? 'والتوقيع صحيح' : 'the signature is right').waitFor()
    await auditor.mustBeAccessible('the journal')
    await auditor.leave()
  })
})

it('sulh verify proves the record after both journeys, beside the running server', () => {
  mustVerify(sulh)
})
