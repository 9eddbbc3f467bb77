import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { idOf } from '../../demo/acting.ts'
import { texts as appeals } from '../../src/appeals/ui/texts.ts'
import { texts as checks } from '../../src/checks/ui/texts.ts'
import { texts as lists } from '../../src/commander-lists/ui/texts.ts'
import { outcomeTexts } from '../../src/eligibility/code-lists.ts'
import { texts as eligibility } from '../../src/eligibility/ui/texts.ts'
import { texts as classes } from '../../src/groups/ui/classification-texts.ts'
import { claimedTexts } from '../../src/groups/ui/code-texts.ts'
import { texts as groups } from '../../src/groups/ui/texts.ts'
import { texts as interviews } from '../../src/interviews/ui/texts.ts'
import type { Texts } from '../../src/kernel/texts.ts'
import { identityTexts } from '../../src/payment-lists/code-lists.ts'
import { texts as desk } from '../../src/payment-lists/ui/texts.ts'
import { signatureTexts } from '../../src/web/signature-texts.ts'
import { webTexts } from '../../src/web/texts.ts'
import { mustVerify, openBrowser, type Running, startSulh, Visitor } from './browser.ts'

// Pages are loaded, pressed and looked at by a whole browser: on a busy machine a step takes half a minute.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })
const root = join(import.meta.dirname, '..', '..')
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

/** Who does the step in which language, so that both runs have their own: the first of two graders, of two voices … */
const turns = {
  ar: { answers: ['ramzi', 'criminalRecord'], grades: 'nuri', votes: 'widad', code: 'G-101' },
  en: { answers: ['ibtisam', 'interpol'], grades: 'asma', votes: 'bashir', code: 'G-102' },
} as const

/** The pages of each, that are walked once more at another width. */
const pages: Readonly<Record<string, readonly string[]>> = {
  nadir: [
    ...['/group-areas', '/classifications', `/groups/${idOf('group coast')}/classify`, '/classification-schemes'],
    ...['/classification-schemes/new', '/commander-lists', '/preconditions', '/alarms', '/question-sets'],
    ...[`/preconditions/${idOf('authority gna')}/${idOf('group harbour')}`, `/question-sets/${idOf('questions')}`],
  ],
  widad: [
    ...['/eligibility', '/criteria', `/criteria/${idOf('criteria demobilization')}`, '/appeals', '/interviews'],
    ...[`/people/${idOf('person a01')}`, `/people/${idOf('person a01')}/eligibility/reintegration`],
  ],
  huda: [
    ...[`/sites/${idOf('site TRP')}`, '/stock', '/disposals', '/reconciliation', '/checks'],
    ...['/indicators', '/indicators?theme=women', '/indicators/DIS-01', '/indicator-publications'],
  ],
  salma: [`/people/${idOf('person a02')}/interview`, `/people/${idOf('person a05')}`],
  kamila: [
    ...['/consent-texts', '/access-requests', '/correction-requests', '/erasures', '/retention'],
    ...[`/people/${idOf('visitor left')}`, `/access-requests/${idOf('access waits')}`],
  ],
  sana: [
    ...['/benefit-rules', '/benefit-rules/new', `/benefit-rules/${idOf('rule reinsertion')}`, '/payment-lists'],
    ...[`/payment-lists/${idOf('payment list first')}`, `/people/${idOf('visitor left')}/benefits`, '/arrears'],
    ...['/payment-suspicions', '/market-surveys', '/perception-surveys'],
  ],
  warda: [
    '/money-accounts',
    `/money-accounts/${idOf('account bank')}`,
    '/money-entries',
    '/bank-entries',
    '/cash-moves',
  ],
  munir: [
    ...['/ordnance-reports', `/ordnance-reports/${idOf('ordnance patrol')}`, '/hazards', '/hazards/new'],
    ...[`/hazards/${idOf('hazard road')}`, '/report-ordnance', '/land-release', '/quality-visits', '/non-conformities'],
    ...[`/land-release/${idOf('hazard school')}`, `/quality-visits/${idOf('visit sample school')}`],
    ...['/ordnance-teams', `/ordnance-teams/${idOf('team one')}`, '/task-orders', '/task-orders/new'],
    ...[`/task-orders/${idOf('task spot')}`, `/task-orders/${idOf('task road')}`],
    ...['/accidents', '/accidents/new', `/accidents/${idOf('accident herd')}`],
    ...['/risk-education', '/risk-education/new', `/risk-education/${idOf('risk school again')}`],
    ...['/ordnance-import', '/ordnance-export'],
    ...['/facilities', '/facilities/new', '/facilities/import', `/facilities/${idOf('facility school')}`],
    ...['/cordons', `/cordons/new?report=${idOf('ordnance patrol')}`, `/cordons/${idOf('cordon road')}`],
    ...['/cordons/weights', '/ordnance-map', '/ordnance-year'],
  ],
  dunya: [...['/victims', `/victims?accident=${idOf('accident herd')}`, `/victims/${idOf('victim boy')}`]],
}

describe.each(['ar', 'en'] as const)('from a group to a decision, in a real browser, in %s', (language) => {
  const say = (texts: Texts) => texts[language]
  const turn = turns[language]
  const arrive = async (login: string, width?: number) => {
    const visitor = await Visitor.arrive(browser, sulh.address, language, width)
    await visitor.signIn(login)
    return visitor
  }
  /** Opens pages one after the other, waits until they have loaded, and looks whether anybody can read them. */
  const look = async (visitor: Visitor, paths: readonly string[]) => {
    for (const path of paths) {
      await visitor.page.goto(path)
      await visitor.page.getByText(say(webTexts.loading), { exact: true }).first().waitFor({ state: 'hidden' })
      await visitor.mustBeAccessible(path)
    }
  }

  it('an officer enters a group into the register', async () => {
    const nadir = await arrive('nadir', 820)
    const { page } = nadir
    await look(nadir, ['/groups', '/groups/new'])
    await page.getByLabel(say(groups.nameArabic), { exact: true }).fill('سرية باب البحر')
    await page.getByLabel(say(groups.code), { exact: true }).fill(turn.code)
    await page.getByLabel(say(groups.claimed), { exact: true }).selectOption({ label: say(claimedTexts.interior) })
    await page
      .getByRole('combobox', { name: say(groups.place), exact: true })
      .fill(language === 'ar' ? 'تاجوراء' : 'Tajura')
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: say(groups.save), exact: true }).click()
    await page.waitForURL(/\/groups\/[0-9a-f-]{36}$/)
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await nadir.mustBeAccessible('a group that was entered')
    }
    await nadir.leave()
  })

  it('imports a commander’s list as it came, sees what was refused and why, and another officer freezes it', async () => {
    const nadir = await arrive('nadir')
    const { page } = nadir
    await page.goto(`/commander-lists/groups/${idOf('group harbour')}/new`)
    const file = language === 'ar' ? 'commander-list-coast.csv' : 'commander-list-coast-amended.csv'
    await page.locator('input[type=file]').setInputFiles(join(root, 'demo', file))
    await page.getByLabel(say(lists.receivedFrom), { exact: true }).fill('مندوب القائد')
    await nadir.mustBeAccessible('the preview of a list')
    await page.getByRole('button', { name: say(lists.take), exact: true }).click()
    await page.waitForURL(/\/commander-lists\/[0-9a-f-]{36}$/)
    const listUrl = new URL(page.url()).pathname
    await page.getByRole('button', { name: say(lists.freeze), exact: true }).waitFor()
    await expect.poll(() => page.getByRole('row').count(), { timeout: 60_000 }).toBeGreaterThan(10)
    await nadir.mustBeAccessible('a list that was taken in')
    const href = await page.locator('a[href*="refused.csv"]').getAttribute('href')
    const refused = await (await nadir.context.request.get(href ?? '')).text()
    expect(refused.split('\n').filter((line) => line !== '').length).toBe(4)
    await nadir.leave()

    const asma = await arrive('asma', 390)
    await asma.page.goto(listUrl)
    const over = asma.page.getByRole('checkbox', { name: /8/ })
    if ((await over.count()) > 0) await over.first().check({ force: true })
    await asma.page.getByRole('button', { name: say(lists.freeze), exact: true }).click()
    await asma.page.getByText(say(lists.inForce), { exact: true }).first().waitFor()
    await asma.mustBeAccessible('a frozen list')
    for (const tab of await asma.page.getByRole('tab').all()) {
      await tab.click()
      await asma.mustBeAccessible('a frozen list')
    }
    await asma.leave()
  })

  it('an office answers what it was asked, found in its work list', async () => {
    const [login, kind] = turn.answers
    const officer = await arrive(login, 390)
    const { page } = officer
    await officer.mustBeAccessible('the work list of an office')
    await page.locator(`a[href="/checks/${idOf(`check a03 ${kind}`)}"]`).click()
    await page.getByText(say(checks.clear), { exact: true }).click()
    await page.getByText(say(checks.no), { exact: true }).click()
    await officer.mustBeAccessible('a check')
    await page.getByRole('button', { name: say(checks.send), exact: true }).click()
    await page.getByText(say(checks.answerAgain), { exact: true }).waitFor()
    await officer.leave()
  })

  it('two grade an interview apart; what they found shows when both have', async () => {
    const grader = await arrive(turn.grades, 820)
    const { page } = grader
    await page.goto(`/interviews/${idOf('interview a03')}`)
    await page.getByRole('radiogroup').first().waitFor()
    for (const group of (await page.getByRole('radiogroup').all()).slice(0, -1))
      await group.locator('label').nth(2).click()
    await page.getByText(say(interviews.convincing), { exact: true }).click()
    await page.getByLabel(new RegExp(`^${say(interviews.reason)}`)).fill('يعرف المكان والناس.')
    await grader.mustBeAccessible('an interview')
    await page.getByRole('button', { name: say(interviews.giveGrade), exact: true }).click()
    if (language === 'ar') await page.getByText(say(interviews.youGraded)).waitFor()
    else await page.getByRole('heading', { name: say(interviews.gradesTitle) }).waitFor()
    await grader.mustBeAccessible('an interview that was graded')
    await grader.leave()
  })

  it('a member of the panel votes; with the second voice it is decided, told, and printed', async () => {
    const member = await arrive(turn.votes)
    const { page } = member
    const id = idOf('eligibility a08 cvr')
    await page.goto(`/eligibility/${id}`)
    await page.getByRole('radio', { name: say(outcomeTexts.eligible), exact: true }).check({ force: true })
    await page.getByLabel(say(eligibility.reason), { exact: true }).first().fill('أوافق.')
    await member.mustBeAccessible('a proposal')
    await page.getByRole('button', { name: say(eligibility.vote), exact: true }).click()
    if (language === 'ar') await page.getByText(say(eligibility.youVoted)).waitFor()
    else {
      await page.getByRole('heading', { name: say(eligibility.tell) }).waitFor()
      await member.mustBeAccessible('a decision')
      const pdf = await member.context.request.get(`/api/eligibility/${id}/notice?language=fr`)
      expect(pdf.headers()['content-type']).toBe('application/pdf')
      const paper = join(sulh.folder, 'notice.pdf')
      writeFileSync(paper, await pdf.body())
      expect(spawnSync('pdftotext', ['-layout', paper, '-'], { encoding: 'utf8' }).stdout).toMatch(/Admis|éligible/i)
    }
    await member.leave()
  })

  it('the panel hears an appeal; one proposes and the other decides', async () => {
    const path = `/appeals/${idOf('appeal a04')}`
    const member = await arrive(language === 'ar' ? 'fathia' : 'murad', 390)
    const { page } = member
    await page.goto(path)
    if (language === 'ar') {
      await page.getByLabel(say(appeals.hearing), { exact: true }).fill('حضر مع شاهدين.')
      await page.getByRole('button', { name: say(appeals.hear), exact: true }).click()
      await page.getByText(say(appeals.upheld), { exact: true }).click()
      await page.getByLabel(say(appeals.reasons), { exact: true }).fill('الشاهدان واثقان.')
      await member.mustBeAccessible('an appeal that was heard')
      await page.getByRole('button', { name: say(appeals.propose), exact: true }).click()
      await page.getByText(say(appeals.youProposed)).waitFor()
    } else {
      await page.getByRole('button', { name: `${say(appeals.decide)}: ${say(appeals.upheld)}` }).click()
      await page.getByRole('button', { name: say(appeals.tell), exact: true }).waitFor()
      await page.goto(`/eligibility/${idOf('eligibility a04 demobilization')}`)
      await page.getByText(say(eligibility.setAside)).first().waitFor()
    }
    await member.mustBeAccessible('an appeal')
    await member.leave()
  })

  it('the director signs what waits for the second signature', async () => {
    const huda = await arrive('huda')
    const { page } = huda
    await huda.mustBeAccessible('the work list of a director')
    if (language === 'ar') {
      await page.goto(`/groups/${idOf('group rayhan')}/classification`)
      await page.getByRole('button', { name: say(signatureTexts.sign), exact: true }).click()
      await page.getByText(say(classes.signed), { exact: true }).first().waitFor()
    } else {
      await page.goto(`/groups/${idOf('group coast')}`)
      await page.getByRole('button', { name: new RegExp(`^${say(groups.signCap)}: `) }).click()
      await page.getByRole('button', { name: new RegExp(`^${say(groups.signCap)}: `) }).waitFor({ state: 'detached' })
    }
    await huda.mustBeAccessible('what was signed')
    await huda.leave()
  })

  it('a cashier pays somebody once, and hands the receipt over', async () => {
    const zeid = await arrive('zeid', 820)
    const { page } = zeid
    await look(zeid, ['/cash-desk'])
    // Who was paid in the first language waits no more in the second.
    const waits = page.getByRole('link', { name: say(desk.payNow), exact: true })
    if ((await waits.count()) > 0) {
      await waits.first().click()
      await page.getByText(say(identityTexts.photo), { exact: true }).click()
      await zeid.mustBeAccessible('somebody at the cash desk')
      await page.getByRole('button', { name: say(desk.pay), exact: true }).click()
      await page.getByText(say(desk.paidAlready), { exact: true }).waitFor()
      const href = await page.locator('a[href*="/receipt?"]').first().getAttribute('href')
      expect((await zeid.context.request.get(href ?? '')).headers()['content-type']).toBe('application/pdf')
      await zeid.mustBeAccessible('somebody who was paid')
    }
    await page.goto('/cash-desk')
    await page.getByText(say(desk.nobody), { exact: true }).waitFor()
    await zeid.leave()
  })

  it.each(Object.entries(pages))(
    'every page of %s reads at the width of a telephone or a tablet',
    async (login, paths) => {
      const visitor = await arrive(login, { ar: 390, en: 820 }[language])
      await look(visitor, paths)
      await visitor.leave()
    },
  )
})

it('sulh verify proves the record after both, beside the running server', () => {
  mustVerify(sulh)
})
