import { z } from 'zod'
import { dayOf } from '../kernel/dates.ts'
import { fill, type Language } from '../kernel/texts.ts'
import { type User, userNoun } from '../programme/programme.ts'
import { findProgramme } from '../programme/store.ts'
import { inTransaction, type Tx } from '../server/database.ts'
import type { Letter } from '../server/mail.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sulh } from '../server/sulh.ts'
import { kindTexts, letterTexts } from './code-lists.ts'
import { issuePaper } from './papers.ts'
import { type ReportIssue, reportNumber } from './report-issue.ts'
import { type ReportSchedule, reportScheduleNoun, reportShareNoun } from './report-schedule.ts'
import { mayReceive } from './schedule-actions.ts'

/**
 * Queues the letters of a report, once: to the users of its schedule who may see all that it shows at this moment, whoever they were when it
 * was set, and to those outside with a share that stands. A report holds aggregates alone, and so goes along.
 */
export async function mailIssue(sulh: Sulh, issue: ReportIssue): Promise<void> {
  const { schedule, users, shares } = await inTransaction(sulh.database.writer, (tx) => receivers(tx, sulh, issue))
  const papers = new Map<Language, Uint8Array>()
  for (const language of [
    ...(users.length > 0 ? (schedule?.languages ?? []) : []),
    ...shares.map((one) => one.language),
  ])
    if (!papers.has(language)) papers.set(language, await issuePaper(sulh, issue, language))
  const attached = (languages: readonly Language[]) =>
    languages.flatMap((language) => {
      const bytes = papers.get(language)
      return bytes ? [{ name: `${reportNumber(issue.id)}-${language}.pdf`, mediaType: 'application/pdf', bytes }] : []
    })
  await inTransaction(sulh.database.writer, async (tx) => {
    const now = sulh.now()
    let letters = 0
    for (const user of users) {
      const language = (await sulh.mail.addressOf(user.id, tx))?.language ?? 'ar'
      const to = { userId: user.id }
      const letter = letterOf(issue, user.id, { to, language, attachments: attached(schedule?.languages ?? []) })
      if (await sulh.mail.queue(tx, letter, now)) letters++
    }
    for (const { id, address, language } of shares) {
      const letter = letterOf(issue, id, { to: { address }, language, attachments: attached([language]) })
      if (await sulh.mail.queue(tx, letter, now)) letters++
    }
    await tx.query('insert into report_mailings values ($1, $2, $3, $4) on conflict do nothing', [
      ...[issue.id, issue.sideId, letters, now],
    ])
  })
}

interface Share {
  readonly id: string
  readonly address: string
  readonly language: Language
}

async function receivers(
  tx: Tx,
  sulh: Sulh,
  issue: ReportIssue,
): Promise<{ schedule: ReportSchedule | undefined; users: User[]; shares: Share[] }> {
  const today = dayOf(sulh.now().toISOString(), (await findProgramme(tx))?.timeZone ?? 'UTC')
  const scheduled = await tx.query(
    `select ${columnsOf(reportScheduleNoun)} from report_schedules where template_id = $1 and state = 'on'`,
    [issue.templateId],
  )
  const schedule: ReportSchedule | undefined = scheduled.rows[0] && recordOf(reportScheduleNoun, scheduled.rows[0])
  const named = await tx.query(`select ${columnsOf(userNoun)} from users where id = any ($1) order by id`, [
    schedule?.recipients ?? [],
  ])
  const users = named.rows.map((row) => recordOf(userNoun, row)).filter((user) => mayReceive(user, issue))
  const shared = await tx.query(
    `select ${columnsOf(reportShareNoun)} from report_shares where template_id = $1 and state = 'ready' and expires_on >= $2 order by id`,
    [issue.templateId, today],
  )
  const shares: Share[] = []
  for (const { id, sealedAddress, language } of shared.rows.map((row) => recordOf(reportShareNoun, row))) {
    const address = await openField(tx, sulh.sealer, id, sealedAddress, z.string())
    if (address !== null) shares.push({ id, address, language })
  }
  return { schedule, users, shares }
}

function letterOf(issue: ReportIssue, whom: string, to: Pick<Letter, 'to' | 'language' | 'attachments'>): Letter {
  const { language } = to
  // Between Arabic words the parts of a day would change places (Unicode's isolates keep them).
  const day = (said: string) => (language === 'ar' ? `\u2066${said}\u2069` : said)
  const facts = {
    ...{
      kind: kindTexts[issue.kind][language],
      from: day(issue.fromDay),
      to: day(issue.toDay),
      number: reportNumber(issue.id),
    },
    corrects: issue.corrects === null ? '' : reportNumber(issue.corrects),
  }
  const body = [letterTexts.body, ...(issue.corrects === null ? [] : [letterTexts.corrected])]
  return {
    ...{ once: `reportIssue ${issue.id} ${whom}`, kind: 'reportIssue', sideId: issue.sideId, ...to },
    subject: fill(letterTexts.subject[language], facts),
    body: body.map((text) => fill(text[language], facts)).join('\n\n'),
    page: `/reports/${issue.id}`,
  }
}
