import { type Agreement, agreementNoun } from '../ceasefire/agreement.ts'
import { Incident } from '../incidents/incident.ts'
import { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { todayHere } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { noticeNoun, replyNoun } from './notice.ts'
import { articlesOn, violationsOfIncident } from './read-store.ts'
import { articleOf, findingsOf, reexaminationOf } from './store.ts'
import { ChoicesView, NoticeRow, type NoticesQuery, type NoticesView, NoticeView } from './views.ts'
import { violationReaders } from './violation.ts'

interface Found extends Record<string, unknown> {
  readonly notice: Record<string, unknown>
}

const found = `to_jsonb(n) as notice, p.name as place_name, x.number as article_number, x.heading as article_heading,
  (select f.outcome from violation_findings f where f.notice_id = n.id and f.status = 'standing') as finding`
const joined =
  'from violation_notices n join places p on p.code = n.place_code join ceasefire_articles x on x.id = n.article_id'

const rowOf = (row: Found): NoticeRow =>
  NoticeRow.parse({
    notice: recordOf(noticeNoun, row.notice),
    ...{ placeName: row.place_name, finding: row.finding },
    ...{ articleNumber: row.article_number, articleHeading: row.article_heading },
  })

const waiting = `n.answer is null and n.standing <> 'withdrawn'`
const statuses: Readonly<Record<NoticesQuery['status'], string>> = {
  all: 'true',
  ...{ waiting, late: waiting },
  answered: 'n.answer is not null',
  withdrawn: `n.standing = 'withdrawn'`,
}
const orders = { sent: 'n.sent_at', due: 'n.reply_by' } as const

/** A page of notices: those that the reader's side sent and those that it was sent; all of them for a joint body. */
export async function readNotices(
  tx: Tx,
  query: NoticesQuery,
  { actor, now }: { actor: Actor; now: Date },
): Promise<NoticesView> {
  const conditions = new Conditions()
  conditions.say(statuses[query.status])
  if (query.status === 'late') conditions.add((place) => `n.reply_by < ${place}`, await todayHere(tx, now))
  if (query.box === 'received') conditions.add((place) => `n.party_side_id = ${place}`, actor.sideId)
  if (query.box === 'sent') conditions.add((place) => `n.side_id = ${place}`, actor.sideId)
  const from = `${joined} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${found} ${from} ${orderBy(query.order, orders, 'n.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { notices: rows.map(rowOf), ...total, page: query.page, pageSize }
}

/**
 * One notice as both who told and who was told read it, with replies and findings. The violation behind it is named to who may open it
 * alone. Undefined for anybody else.
 */
export async function readNotice(tx: Tx, id: Id, actor: Actor): Promise<NoticeView | undefined> {
  const { rows } = await tx.query<Found>(
    `select ${found}, a.title as agreement_title, a.paraphrase,
       exists (select from violations v where v.id = n.violation_id) as opens
     ${joined} join ceasefire_agreements a on a.id = n.agreement_id where n.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const told = rowOf(row)
  const { rows: said } = await tx.query(
    `select ${columnsOf(replyNoun)} from violation_replies where notice_id = $1 order by replied_at, id`,
    [id],
  )
  const { violationId } = told.notice
  return NoticeView.parse({
    ...told,
    article: await articleOf(tx, told.notice.articleId),
    agreementTitle: row.agreement_title,
    paraphrase: row.paraphrase,
    violationId: row.opens === true && holds(actor, violationReaders) ? violationId : null,
    replies: said.map((one) => recordOf(replyNoun, one)),
    findings: await findingsOf(tx, violationId),
    reexamination: await reexaminationOf(tx, violationId),
  })
}

/** What an incident can be said to breach: agreements that bound on its day; undefined outside the reader's reach. */
export async function readChoices(tx: Tx, incidentId: Id | null): Promise<ChoicesView | undefined> {
  const { rows } = await tx.query<Record<string, unknown>>(
    `select i.id, i.started_on as "startedOn", i.type, i.state, p.name as "placeName"
     from incidents i join places p on p.code = i.place_code where i.id = $1`,
    [incidentId],
  )
  const [incident] = rows
  if (!incident) return undefined
  const { rows: binding } = await tx.query(
    `select ${columnsOf(agreementNoun)} from ceasefire_agreements where status not in ('draft', 'proposed')
       and in_force_from <= $1 and (status <> 'ended' or ended_on >= $1) order by signed_on desc, id limit 50`,
    [Day.parse(incident.startedOn)],
  )
  const agreements: Agreement[] = binding.map((row) => recordOf(agreementNoun, row))
  const articles = await articlesOn(
    tx,
    agreements.map(({ id }) => id),
  )
  return ChoicesView.parse({
    incident,
    agreements: agreements.map((agreement) => ({
      agreement,
      articles: articles.filter(({ agreementId }) => agreementId === agreement.id),
    })),
    violations: await violationsOfIncident(tx, Incident.shape.id.parse(incident.id)),
  })
}
