/// <reference lib="dom" />
import type { Browser } from 'playwright-core'
import { expect, it } from 'vitest'
import { texts as commitments } from '../../src/commitments/ui/texts.ts'
import { CommitmentsView } from '../../src/commitments/views.ts'
import { audienceTexts, verdictTexts } from '../../src/commitments/words.ts'
import { texts as measures, statusTexts } from '../../src/confidence-measures/ui/texts.ts'
import { ConfidenceMeasuresView } from '../../src/confidence-measures/views.ts'
import type { Language, Texts } from '../../src/kernel/texts.ts'
import { texts as talks } from '../../src/talks/ui/texts.ts'
import { type Running, Visitor } from './browser.ts'

/** A commitment followed from its page to what two people find of it, and a measure offered and answered; each language makes its own. */
export function commitmentsWalk(start: () => { sulh: Running; browser: Browser }, language: Language): void {
  const say = (texts: Texts) => texts[language]

  it('a commitment shows its own figure, two people find, and the other side reads what a joint body confirmed', async () => {
    const { sulh, browser } = start()
    const first = await Visitor.arrive(browser, sulh.address, language)
    await first.signIn('astrid')
    const read = await first.context.request.get('/api/commitments?source=agreementArticle')
    const { commitments: rows } = CommitmentsView.parse(await read.json())
    const of = ['ar', 'en', 'fr'].indexOf(language)
    const followed = rows.filter(({ commitment }) => commitment.measure !== null)[of]
    if (!followed) throw new Error('the demonstration lacks a commitment with a figure')
    const address = `/commitments/${followed.commitment.id}`
    await first.page.goto(address)
    await first.page.getByText(say(commitments.figureDecides)).waitFor()
    await first.page.getByText(say(commitments.how), { exact: true }).waitFor()
    await first.mustBeAccessible('a commitment with its figure')
    await first.page.getByText(say(commitments.propose), { exact: true }).first().click()
    await first.page.locator('[data-field=verdict]').getByText(say(verdictTexts.partly), { exact: true }).click()
    await first.page.locator('[data-field=asOf] input').first().fill('2021-01-30')
    await first.page.locator('[data-field=reasons] textarea').fill(`WALK ${language}`)
    await first.page.locator('[data-field=evidence] textarea').fill('Report 7')
    await first.page
      .getByRole('button', { name: say(commitments.propose), exact: true })
      .last()
      .click()
    await first.page.getByText(`WALK ${language}`).first().waitFor()
    const second = await Visitor.arrive(browser, sulh.address, language)
    await second.signIn('henrik')
    await second.page.goto(address)
    await second.page
      .getByRole('button', { name: say(commitments.confirm), exact: true })
      .first()
      .click()
    await second.page.getByText(say(commitments.byBoth)).first().waitFor()
    const other = await Visitor.arrive(browser, sulh.address, language, 390)
    await other.signIn('idrisa')
    await other.page.goto(address)
    await other.page.getByText(`WALK ${language}`).first().waitFor()
    expect(await other.page.getByText('Report 7').count()).toBe(0)
    await other.mustBeAccessible('a commitment on a telephone')
    await other.page.goto('/commitments?tab=sides')
    await other.page.getByText(say(commitments.sidesLead)).waitFor()
    await other.mustBeAccessible('commitments side by side')
    // Of a talk of two the other side finds nothing.
    const seen = await other.context.request.get('/api/commitments?audience=parties')
    expect(CommitmentsView.parse(await seen.json()).total).toBe(0)
    for (const visitor of [first, second, other]) await visitor.leave()
  })

  it('a commitment is entered from the page of a meeting with nobody chosen beforehand, and leads back there', async () => {
    const { sulh, browser } = start()
    const writer = await Visitor.arrive(browser, sulh.address, language)
    await writer.signIn('shukri')
    const { page } = writer
    await page.goto('/talk-meetings')
    await page.locator('main a[href^="/talk-meetings/"]').first().click()
    await page.getByRole('link', { name: say(talks.commitment), exact: true }).click()
    await page.getByText(say(commitments.ofThePage)).waitFor()
    const field = (name: string) => page.locator(`[data-field="${name}"]`)
    const save = () => page.getByRole('button', { name: say(commitments.save), exact: true }).click()
    await save()
    for (const name of ['owedBy', 'owedTo.0']) await field(name).locator('.fault').waitFor()
    const label = `WALK MEETING ${language}`
    await field('source.label').locator('input').fill(label)
    await field('owedBy').locator('select').selectOption({ index: 1 })
    await field('owedTo.0').locator('select').selectOption({ index: 2 })
    await field(`what.${language}`).locator('textarea').fill(label)
    await field('recurrence').locator('select').selectOption('once')
    await field('measure').locator('select').selectOption('none')
    await field('audience').getByText(say(audienceTexts.both), { exact: true }).click()
    await writer.mustBeAccessible('recording a commitment')
    await save()
    await page.waitForURL(/\/commitments\/[0-9a-f-]{36}$/)
    await page.getByRole('link', { name: label, exact: true }).click()
    await page.waitForURL(/\/talk-meetings\/[0-9a-f-]{36}$/)
    await writer.leave()
  })

  it('a measure is drafted, offered by another, and answered by the other side', async () => {
    const { sulh, browser } = start()
    const title = `WALK MEASURE ${language}`
    const drafts = await Visitor.arrive(browser, sulh.address, language)
    await drafts.signIn('shukri')
    const { page } = drafts
    await page.goto('/confidence-measures/new')
    const field = (name: string) => page.locator(`[data-field="${name}"]`)
    await field('kind').locator('select').selectOption('hotline')
    for (const name of ['title', 'what']) await field(`${name}.${language}`).locator('input, textarea').fill(title)
    await field('offeredTo').locator('select').selectOption({ index: 1 })
    await field('reciprocalOf').locator('select').selectOption('none')
    await drafts.mustBeAccessible('drafting a measure')
    // Its last day to answer is missing, and the form says so at the field.
    await page.getByRole('button', { name: say(measures.save), exact: true }).click()
    await field('answerBy').locator('.fault').waitFor()
    await field('answerBy').locator('input').fill('2099-12-31')
    await page.getByRole('button', { name: say(measures.save), exact: true }).click()
    await page.waitForURL(/confidence-measures\/[0-9a-f-]{36}$/)
    const address = new URL(page.url()).pathname
    await page.getByText(say(measures.draftNotice)).waitFor()
    expect(await page.getByRole('button', { name: say(measures.offer), exact: true }).isDisabled()).toBe(true)
    const offers = await Visitor.arrive(browser, sulh.address, language)
    await offers.signIn('layan')
    await offers.page.goto(address)
    await offers.page.getByRole('button', { name: say(measures.offer), exact: true }).click()
    await offers.page.getByText(say(statusTexts.offered), { exact: true }).first().waitFor()
    const answers = await Visitor.arrive(browser, sulh.address, language, 390)
    await answers.signIn('samiha')
    await answers.page.goto(address)
    await answers.page.getByText(say(measures.answer), { exact: true }).first().click()
    await answers.page.locator('[data-field=answer]').getByText(say(measures.accept), { exact: true }).click()
    await answers.page
      .getByRole('button', { name: say(measures.answer), exact: true })
      .last()
      .click()
    await answers.page.getByText(say(statusTexts.agreed), { exact: true }).first().waitFor()
    for (const visitor of [drafts, offers, answers]) await visitor.leave()
    const sides = await Visitor.arrive(browser, sulh.address, language)
    await sides.signIn('idrisa')
    const read = await sides.context.request.get('/api/confidence-measures?status=done')
    const [done] = ConfidenceMeasuresView.parse(await read.json()).measures
    if (!done) throw new Error('the demonstration lacks a measure that is done')
    await sides.page.goto(`/confidence-measures/${done.measure.id}`)
    await sides.page.getByText(say(statusTexts.done), { exact: true }).first().waitFor()
    await sides.page.getByText(say(measures.reciprocals), { exact: true }).waitFor()
    await sides.mustBeAccessible('a measure that is done')
    await sides.page.goto('/confidence-measures?tab=balance')
    await sides.page.getByText(say(measures.balanceLead)).waitFor()
    await sides.mustBeAccessible('what each side gave')
    await sides.leave()
  })
}
