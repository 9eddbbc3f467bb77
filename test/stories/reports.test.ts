import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBook } from '../../src/commander-lists/formats/xlsx-book.ts'
import { sheetRows } from '../../src/commander-lists/formats/xlsx-sheet.ts'
import { periodOf } from '../../src/indicators/period.ts'
import { dayOf } from '../../src/kernel/dates.ts'
import { daysAfter, daysUntil, monthsAfter } from '../../src/kernel/deadline.ts'
import { newId } from '../../src/kernel/ids.ts'
import { reportsJob } from '../../src/reports/job.ts'
import { shippedTemplates } from '../../src/reports/shipped-templates.ts'
import { ReportsView, ReportView, TemplateView } from '../../src/reports/views.ts'
import { runJob } from '../../src/server/jobs.ts'
import { mailJob } from '../../src/server/mail-delivery.ts'
import { type HttpWorld, newHttpWorld } from '../http.ts'
import { type MailBox, newMailBox } from '../smtp.ts'
import { armedApplicant, type CastName, cast } from '../world.ts'

let box: MailBox
let world: HttpWorld
/** How far the clock of this story is ahead. */
let ahead = 0
const clock = () => new Date(Date.now() + ahead)
const dayMs = 86_400_000
const zone = 'Africa/Tripoli'
const begun = dayOf(new Date().toISOString(), zone)
/** The month in which the week of this story ends. */
const month = `${periodOf('week', begun).to.slice(0, 7)}-01`
/** The period of DIS-01 in which everything happens. */
const week = periodOf('week', begun)
const counted = { frequency: 'week', fromDay: week.from } as const
const folder = mkdtempSync(join(tmpdir(), 'reports-'))
const monthly = newId()

beforeAll(async () => {
  box = await newMailBox()
  const mailServer = { host: '127.0.0.1', port: box.port, tls: false, user: null, from: 'ddr@example.ly' }
  world = await newHttpWorld({ mailServer, publicUrl: 'https://ddr.example.ly' }, clock)
  for (const given of ['A', 'B', 'C', 'D', 'E', 'F']) await armedApplicant(world, { nameLatin: { ...nobody, given } })
  for (const who of ['fatou', 'omran', 'nadia', 'khalil'] as const)
    await world.sulh.mail.setAddress(cast[who].id, { address: `${who}@example.ly`, language: 'en' }, clock())
})
afterAll(async () => {
  await world.end()
  await box.end()
  rmSync(folder, { recursive: true })
})

const nobody = { given: 'N', father: 'Othman', grandfather: 'Belgacem', family: 'Tawergi' }
const json = async (who: CastName, path: string) => JSON.parse((await world.get(who, path)).body)
const work = () => runJob(world.sulh, reportsJob, () => {})
const blocks = [
  {
    kind: 'text',
    text: { ar: 'استُلم {DIS-01} من {from}', en: 'Taken in: {DIS-01} since {from}', fr: 'Reçues : {DIS-01}' },
  },
  { kind: 'indicators', codes: ['DIS-01', 'PAY-01'] },
  { kind: 'trend', code: 'DIS-01' },
  { kind: 'panel', panel: 'armsStock' },
  { kind: 'panel', panel: 'registrations' },
  { kind: 'panel', panel: 'sites' },
]
const title = { ar: 'التقرير الشهري', en: 'Monthly report', fr: 'Rapport mensuel' }
const proposed = (more: object = {}) => ({
  id: monthly,
  templateId: monthly,
  kind: 'programme',
  title,
  blocks,
  ...more,
})
const reportOf = async (who: CastName) => ReportsView.parse(await json(who, '/api/reports')).reports[0]
async function binary(who: CastName, path: string): Promise<Buffer> {
  const response = await world.http.inject({ method: 'GET', url: path, headers: { cookie: await world.signIn(who) } })
  expect(response.statusCode).toBe(200)
  return response.rawPayload
}
function textOf(pdf: Buffer): string {
  const file = join(folder, 'page.pdf')
  writeFileSync(file, pdf)
  return spawnSync('pdftotext', ['-layout', file, '-'])
    .stdout.toString()
    .replace(/[\u200b\u200e\u200f\u202a-\u202e]/gu, '')
}

describe('a template', () => {
  it('is approved by another person than who wrote it, and shows nobody what is not theirs', async () => {
    expect((await world.post('fatou', 'reportTemplate.propose', proposed())).body.outcome).toBe('accepted')
    const decide = { id: monthly, approve: true, note: '' }
    expect((await world.post('fatou', 'reportTemplate.decide', decide)).body.code).toBe('reportTemplate.twoPersonRule')
    expect((await world.post('ismail', 'reportTemplate.decide', decide)).body.code).toBe('reportTemplate.unknown')
    // An ordnance officer reads no registrations, and so neither composes nor approves a report of them.
    expect((await world.post('khalil', 'reportTemplate.decide', decide)).body.code).toBe('report.notYours')
    expect((await world.get('khalil', `/api/report-templates/${monthly}`)).status).toBe(404)
    expect((await world.post('omran', 'reportTemplate.decide', decide)).body.outcome).toBe('accepted')
    expect((await world.get('nadia', '/api/report-templates')).status).toBe(403)
  })

  it('says which of its parts cannot be', async () => {
    const id = newId()
    const wrong = async (block: object) =>
      (await world.post('fatou', 'reportTemplate.propose', proposed({ id, templateId: id, blocks: [block] }))).body.code
    const text = (en: string) => ({ kind: 'text', text: { ar: 'نص', en, fr: 'texte' } })
    expect(await wrong(text('Hello {name}'))).toBe('reportTemplate.unknownPlaceholder')
    expect(await wrong({ kind: 'trend', code: 'NON-01' })).toBe('reportTemplate.unknownIndicator')
    const other = await world.post('fatou', 'reportTemplate.propose', proposed({ id, kind: 'donor' }))
    expect(other.body.code).toBe('reportTemplate.otherKind')
  })

  it('changes by another version, and what was approved stays', async () => {
    const id = newId()
    await world.post(
      'omran',
      'reportTemplate.propose',
      proposed({ id, blocks: [...blocks, { kind: 'panel', panel: 'amounts' }] }),
    )
    const view = TemplateView.parse(await json('fatou', `/api/report-templates/${id}`))
    expect(view.versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'proposed'],
      [1, 'approved'],
    ])
    await world.post('fatou', 'reportTemplate.decide', {
      id,
      approve: false,
      note: 'Money goes to the donors’ report.',
    })
    await expect(world.asOwner(`update report_templates set title = '{}' where version = 1`)).rejects.toThrow()
    expect(view.entitled.map(({ id }) => id)).toContain(cast.fatou.id)
    expect(view.entitled.map(({ id }) => id)).not.toContain(cast.nadia.id)
  })

  it.each(shippedTemplates.map((one) => [one.kind, one] as const))('%s comes with the program', async (_kind, one) => {
    const id = newId()
    const input = JSON.parse(JSON.stringify({ id, templateId: id, ...one }))
    expect((await world.post('omran', 'reportTemplate.propose', input)).body).toMatchObject({ outcome: 'accepted' })
    for (const language of ['ar', 'en']) {
      const pdf = await binary('fatou', `/api/report-templates/${id}/preview?language=${language}`)
      if (process.env.SULH_KEEP_PAPERS)
        writeFileSync(join(process.env.SULH_KEEP_PAPERS, `${one.kind}-${language}.pdf`), pdf)
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    }
  })
})

describe('a report', () => {
  let id = ''

  it('is scheduled to those alone who may see all of it', async () => {
    const schedule = {
      id: newId(),
      templateId: monthly,
      languages: ['ar', 'en'],
      recipients: [cast.fatou.id, cast.nadia.id],
    }
    const refused = await world.post('fatou', 'reportSchedule.set', schedule)
    expect(refused.body).toMatchObject({ code: 'reportSchedule.notEntitled', facts: { place: 2 } })
    const recipients = [cast.fatou.id, cast.omran.id]
    expect((await world.post('fatou', 'reportSchedule.set', { ...schedule, recipients })).body.outcome).toBe('accepted')
    const share = {
      id: newId(),
      templateId: monthly,
      recipient: 'A donor',
      address: 'donor@example.org',
      language: 'en',
    }
    const until = { purpose: 'Grant 12', expiresOn: dayOf(new Date(Date.now() + 200 * dayMs).toISOString(), zone) }
    expect((await world.post('fatou', 'reportShare.record', { ...share, ...until })).body.outcome).toBe('accepted')
    const { rows } = await world.sulh.database.owner.query(
      "select sealed_address::text || (select string_agg(body::text, '') from journal) as all from report_shares",
    )
    expect(JSON.stringify(rows)).not.toContain('donor@example.org')
  })

  it('is issued once its period is over, with the figures that were published, the page shows and the ledger has', async () => {
    await work()
    expect(await reportOf('fatou')).toBeUndefined()
    ahead = daysUntil(begun, daysAfter(monthsAfter(month, 1), 1)) * dayMs
    world.forgetSessions()
    const publication = newId()
    await world.post('fatou', 'indicatorPublication.propose', { id: publication, ...counted })
    await world.post('omran', 'indicatorPublication.decide', { id: publication, publish: true, note: '' })
    expect(await reportsJob.isDue(world.sulh)).toBe(true)
    await work()
    expect(await reportsJob.isDue(world.sulh)).toBe(false)
    const report = await reportOf('fatou')
    id = report?.id ?? ''
    expect(report).toMatchObject({ state: 'issued', fromDay: month, corrects: null })
    const page = await json('fatou', `/api/indicators/DIS-01?on=${begun}`)
    const { rows } = await world.sulh.database.owner.query('select content from report_issues where id = $1', [id])
    const parts = rows[0]?.content.parts
    expect(parts[0].text.en).toBe(`Taken in: ${page.figures.all.value} since ${month}`)
    expect(parts[1].rows[0].published.figure).toEqual(page.published[0].figure.all)
    expect(parts[1].rows[0].published.figure.value).toBe('6')
    const dashboard = await json('fatou', '/api/dashboard')
    const stock = dashboard.panels.find(({ key }: { key: string }) => key === 'armsStock').parts
    expect(parts[3].bars.map(({ count }: { count: number }) => count)).toEqual(
      stock.map(({ count }: { count: number }) => count),
    )
    const arms = await json('fatou', '/api/weapons')
    expect(stock.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(arms.total)
  })

  it('goes by mail, once, to the entitled and to who it is shared with, and to nobody who lost the office meanwhile', async () => {
    await runJob(world.sulh, mailJob, () => {})
    expect([...new Set(box.letters.map(({ to }) => to))].sort()).toEqual([
      ...['donor@example.org', 'fatou@example.ly', 'omran@example.ly'],
    ])
    // A week that ends in another month brings about the reports of both.
    const issued = ReportsView.parse(await json('fatou', '/api/reports')).total
    expect(box.letters).toHaveLength(3 * issued)
    const text = box.letters[0]?.data ?? ''
    expect(text).toContain('application/pdf')
    expect(text).not.toContain(cast.fatou.name)
    expect(ReportView.parse(await json('fatou', `/api/reports/${id}`)).letters).toBe(3)
    await work()
    await runJob(world.sulh, mailJob, () => {})
    expect(box.letters).toHaveLength(3 * issued)
  })

  it('is read by nobody who may not see one of its figures', async () => {
    expect((await world.get('omran', `/api/reports/${id}`)).status).toBe(200)
    for (const who of ['nadia', 'khalil', 'ismail'] as const) {
      expect((await world.get(who, `/api/reports/${id}`)).status, who).toBe(404)
      expect((await world.get(who, `/api/reports/${id}/paper`)).status, who).toBe(404)
      expect((await world.get(who, `/api/reports/${id}/book`)).status, who).toBe(404)
      expect(await reportOf(who), who).toBeUndefined()
    }
    expect((await world.get('awa', '/api/reports')).status).toBe(403)
  })

  it('is a paper in both directions and a workbook of the same figures', async () => {
    const english = textOf(await binary('fatou', `/api/reports/${id}/paper?language=en`))
    expect(english).toContain('Monthly report')
    expect(english).toContain(`Taken in: 6 since ${month}`)
    expect(english).toContain('Where the weapons are')
    expect(english).toContain('Not published')
    expect(textOf(await binary('fatou', `/api/reports/${id}/paper?language=ar`))).toContain('التقرير الشهري')
    const book = await binary('fatou', `/api/reports/${id}/book?language=en`)
    const cells = await cellsOf(book)
    expect(cells).toContain('DIS-01')
    expect(cells).toContain('Registered, over time')
  })

  it('is corrected by another issue that names it and says why', async () => {
    const again = { id: newId(), templateId: monthly, fromDay: month, corrects: null, reason: '' }
    expect((await world.post('fatou', 'reportIssue.ask', again)).body.code).toBe('reportIssue.issued')
    const correction = { ...again, corrects: id }
    expect((await world.post('fatou', 'reportIssue.ask', correction)).body.code).toBe('reportIssue.noReason')
    const asked = await world.post('fatou', 'reportIssue.ask', { ...correction, reason: 'A weapon was counted late.' })
    expect(asked.body.outcome).toBe('accepted')
    expect((await world.get('fatou', `/api/reports/${again.id}/paper`)).status).toBe(409)
    await work()
    expect(textOf(await binary('fatou', `/api/reports/${again.id}/paper?language=en`))).toContain(
      'A weapon was counted late.',
    )
    expect(ReportView.parse(await json('fatou', `/api/reports/${id}`)).correctedBy).toBe(again.id)
    await expect(world.asOwner(`update report_issues set reason = 'other' where id = '${id}'`)).rejects.toThrow()
  })

  it('of a month that is not over is refused, and so is one that nobody but the program issues', async () => {
    const asked = {
      id: newId(),
      templateId: monthly,
      fromDay: `${dayOf(clock().toISOString(), zone).slice(0, 7)}-01`,
      corrects: null,
      reason: '',
    }
    expect((await world.post('fatou', 'reportIssue.ask', asked)).body.code).toBe('reportIssue.notOver')
    expect((await world.post('fatou', 'reportIssue.issue', { id, content: {} })).status).toBe(404)
  })
})

/** The words of every sheet, as the reader of commanders' lists reads workbooks. */
async function cellsOf(file: Buffer): Promise<string> {
  const book = await openBook(file)
  const texts: string[] = []
  for (const sheet of book.sheets.keys())
    for await (const row of sheetRows(book, sheet)) texts.push(JSON.stringify(row))
  return [...book.sheets.map(({ name }) => name), ...texts].join('\n')
}
