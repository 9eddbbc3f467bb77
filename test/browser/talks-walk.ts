/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Language, Texts } from '../../src/kernel/texts.ts'
import { texts as offers } from '../../src/talk-offers/ui/texts.ts'
import { texts as jointTexts, kindTexts as textKinds } from '../../src/talk-texts/ui/texts.ts'
import { kindTexts, texts } from '../../src/talks/ui/texts.ts'
import { type Running, Visitor } from './browser.ts'
import { openUp } from './pressing.ts'

/**
 * The talks in the browser: the meeting of 24 June as it is told, a text that goes from side to side until both accept it, a position that the
 * other side does not see, and whether both were offered the same. It makes what it changes, so that it can be walked in each language.
 */
export function talksWalk(start: () => { sulh: Running; browser: Browser }, language: Language): void {
  const say = (of: Texts, facts: Record<string, string> = {}) =>
    Object.entries(facts).reduce((words, [key, value]) => words.replaceAll(`{${key}}`, value), of[language])
  const arrive = async (login: string, width = 1440) => {
    const { sulh, browser } = start()
    const visitor = await Visitor.arrive(browser, sulh.address, language, width)
    await visitor.signIn(login)
    return visitor
  }
  const field = (page: Page, name: string) => page.locator(`[data-field="${name}"] :is(input, textarea)`).first()
  const press = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true }).first().click()

  it(`the meeting of 24 June has its delegations and points, and the side's position is its own, in ${language}`, async () => {
    const officer = await arrive('shukri')
    const { page } = officer
    await page.goto('/talk-meetings')
    await page.locator('main a[href^="/talk-meetings/"]').filter({ hasText: meetingTitle[language] }).first().click()
    await page.getByText(minister[language]).waitFor()
    await page.getByText(senior[language]).first().waitFor()
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(12)
    await page.getByText(say(texts.positions), { exact: true }).waitFor()
    await officer.mustBeAccessible('the page of a meeting')
    const secret = `Stance-${language}`
    await page.goto('/talk-meetings?status=planned')
    await page.locator('main a[href^="/talk-meetings/"]').first().click()
    const address = new URL(page.url()).pathname
    await openUp(page, say(texts.rewritePosition))
    await field(page, 'words.stance').fill(secret)
    await field(page, 'words.change').fill(secret)
    await press(page, say(texts.rewritePosition))
    await page.getByText(secret).first().waitFor()
    const other = await arrive('idrisa')
    await other.page.goto(address)
    await other.page.getByText(say(texts.noPosition)).first().waitFor()
    expect(await other.page.content()).not.toContain(secret)
    await other.leave()
    await officer.leave()
  })

  it(`a joint text goes from side to side, is compared word by word, and is final once both accepted, in ${language}`, async () => {
    const ours = await arrive('shukri')
    const { page } = ours
    await page.goto('/talks')
    await page.locator('main a[href^="/talks/"]').filter({ hasText: '5+5' }).first().click()
    await page
      .getByRole('link', { name: say(texts.jointTexts), exact: true })
      .first()
      .click()
    await page.getByRole('link', { name: say(jointTexts.propose), exact: true }).click()
    await page.getByText(say(textKinds.jointText), { exact: true }).click()
    await page.locator('[data-field=meetingId] select').selectOption('none')
    const named = `Walk ${language} ${Date.now()}`
    await field(page, 'title.en').fill(named)
    await field(page, 'articles.0.words.ar').fill('يقف إطلاق النار خلال عشرة أيام')
    await field(page, 'articles.0.words.en').fill('Firing stops within ten days')
    await press(page, say(jointTexts.save))
    await page.getByRole('heading', { level: 1, name: named }).waitFor()
    const address = new URL(page.url()).pathname

    const theirs = await arrive('idrisa')
    await theirs.page.goto(address)
    await openUp(theirs.page, say(jointTexts.revise))
    await field(theirs.page, 'articles.0.words.ar').fill('يقف إطلاق النار خلال خمسة أيام')
    await field(theirs.page, 'articles.0.words.en').fill('Firing stops within five days')
    await field(theirs.page, 'change').fill('Sooner')
    await press(theirs.page, say(jointTexts.save))
    // Until the version stands, leaving the form would be asked about.
    await field(theirs.page, 'change').waitFor({ state: 'detached' })
    await theirs.page.getByRole('tab', { name: say(jointTexts.differences), exact: true }).click()
    const changed = async (tag: string, lang: string) =>
      (await theirs.page.locator(`.agreed-words[lang=${lang}] ${tag}`).allTextContents()).map((one) => one.trim())
    await theirs.page.locator('.agreed-words ins').first().waitFor()
    expect((await changed('del', 'ar')).join()).toContain('عشرة')
    expect((await changed('ins', 'ar')).join()).toContain('خمسة')
    expect((await changed('ins', 'en')).join()).toContain('five')
    // Arabic reads from right to left on an English page too.
    expect(await theirs.page.locator('.agreed-words[lang=ar]').first().getAttribute('dir')).toBe('rtl')
    await theirs.mustBeAccessible('the page of a joint text')
    const [west, east] = [sides.gna[language], sides.command[language]]
    const bar = theirs.page.getByRole('button', { name: say(jointTexts.acceptFor, { party: east }), exact: true })
    expect(await bar.getAttribute('aria-disabled')).toBe('true')
    await theirs.leave()

    await page.goto(address)
    await press(page, say(jointTexts.acceptFor, { party: west }))
    await page.getByText(say(jointTexts.accepted), { exact: true }).first().waitFor()
    await ours.leave()
    const second = await arrive('samiha', 390)
    await second.page.goto(address)
    await press(second.page, say(jointTexts.acceptFor, { party: east }))
    await second.page.getByText(say(jointTexts.final)).waitFor()
    await second.leave()
  })

  it(`whether both sides were offered the same is seen, in ${language}`, async () => {
    const joint = await arrive('henrik')
    const { page } = joint
    await page.goto('/talk-offers')
    await page.getByText(say(offers.aid)).waitFor()
    await page.locator('main .badge-bad').first().waitFor()
    await joint.mustBeAccessible('equal treatment')
    await joint.leave()
    const side = await arrive('samiha')
    await side.page.goto('/talk-offers')
    await side.page.getByText(say(offers.notOffered)).first().waitFor()
    await side.page.goto('/talks')
    await side.page
      .locator('main td')
      .filter({ hasText: say(kindTexts.bilateral) })
      .first()
      .waitFor()
    expect(await side.page.content()).not.toContain('us gna')
    expect(await side.page.locator('main').textContent()).not.toContain(minister[language])
    await side.leave()
  })
}

const meetingTitle = { ar: 'تسريح الميليشيات', en: 'Militia demobilization', fr: 'Démobilisation des milices' }
const minister = { ar: 'فتحي باشاغا', en: 'Fathi Bashagha', fr: 'Fathi Bachagha' }
const senior = { ar: 'اللواء ميغيل كوريا', en: 'Major General Miguel Correa', fr: 'Général de division Miguel Correa' }
const sides = {
  gna: {
    ar: 'حكومة الوفاق الوطني – وزارة الداخلية (طرابلس)',
    en: 'Government of National Accord – Ministry of the Interior (Tripoli)',
    fr: 'Gouvernement d’entente nationale – ministère de l’Intérieur (Tripoli)',
  },
  command: { ar: 'القيادة العامة (الشرق)', en: 'General Command (east)', fr: 'Commandement général (est)' },
}
