import { Agreement } from '../ceasefire/agreement.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { articleOf } from '../violations/store.ts'
import { lineNoun } from '../withdrawal-lines/line.ts'
import { lacking } from './checklist.ts'
import { newestAnswers, weaponsOf } from './store.ts'
import {
  WeaponSiteRow,
  type WeaponSitesQuery,
  type WeaponSitesView,
  WeaponSiteView,
  WithdrawalRow,
  type WithdrawalsQuery,
  type WithdrawalsView,
  WithdrawalView,
} from './views.ts'
import {
  siteInspectionNoun,
  weaponSiteNoun,
  withdrawalAnswerNoun,
  withdrawalNoun,
  withdrawalStepNoun,
} from './withdrawal.ts'

type Found = Record<string, unknown> & { readonly record: Record<string, unknown> }

/** How many weapons were declared of a withdrawal `w`, and how many items of its checklist were answered. */
export const declaredOf =
  '(select coalesce(sum(d.count), 0)::integer from declared_weapons d where d.withdrawal_id = w.id)'
export const answeredOf = '(select count(distinct a.item) from withdrawal_answers a where a.withdrawal_id = w.id)'
const withdrawalFields = `to_jsonb(w) as record, p.name as "placeName", s.name as "siteName",
  ${declaredOf} as weapons, ${answeredOf} as answered`
/** Withdrawals `w` with the place `p` that they leave and the storage site `s` that they go to. */
export const joinedWithdrawals =
  'from withdrawals w join places p on p.code = w.place_code join weapon_sites s on s.id = w.site_id'
const withdrawalRow = ({ record, ...more }: Found) =>
  WithdrawalRow.parse({ ...more, withdrawal: recordOf(withdrawalNoun, record) })

export const withdrawalOrders = { due: 'w.due_on', recorded: 'w.recorded_at' } as const

/** Which withdrawals a query asks for. */
export function withdrawalsAsked(
  query: WithdrawalsQuery,
  { actor, today }: { actor: Actor; today: string },
): Conditions {
  const conditions = new Conditions()
  conditions.within(actor, 'w')
  if (query.status === 'late') {
    conditions.say(`w.status in ('planned', 'partly')`)
    conditions.add((place) => `w.due_on < ${place}`, today)
  } else if (query.status !== 'all') conditions.add((place) => `w.status = ${place}`, query.status)
  return conditions
}

/** A page of withdrawals, what falls due first. */
export async function readWithdrawals(
  tx: Tx,
  query: WithdrawalsQuery,
  { actor, now }: { actor: Actor; now: Date },
): Promise<WithdrawalsView> {
  const conditions = withdrawalsAsked(query, { actor, today: await todayHere(tx, now) })
  const from = `${joinedWithdrawals} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${withdrawalFields} ${from} ${orderBy(query.order, withdrawalOrders, 'w.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { withdrawals: rows.map(withdrawalRow), ...total, page: query.page, pageSize }
}

/** One withdrawal with its list, its checklist and what it would lack now; undefined outside the reader's reach. */
export async function readWithdrawal(
  tx: Tx,
  id: Id,
  { actor, language }: { actor: Actor; language: string },
): Promise<WithdrawalView | undefined> {
  const { rows } = await tx.query<Found>(`select ${withdrawalFields} ${joinedWithdrawals} where w.id = $1`, [id])
  if (!rows[0]) return undefined
  const row = withdrawalRow(rows[0])
  const { withdrawal } = row
  const { rows: said } = await tx.query(
    `select ${columnsOf(withdrawalAnswerNoun)} from withdrawal_answers where withdrawal_id = $1 order by answered_at desc, id desc`,
    [id],
  )
  const answers = said.map((one) => recordOf(withdrawalAnswerNoun, one))
  const { rows: taken } = await tx.query(
    `select ${columnsOf(withdrawalStepNoun)} from withdrawal_steps where withdrawal_id = $1 order by taken_at, id`,
    [id],
  )
  const steps = taken.map((one) => recordOf(withdrawalStepNoun, one))
  const { rows: titles } = await tx.query<{ title: unknown }>('select title from ceasefire_agreements where id = $1', [
    withdrawal.agreementId,
  ])
  const { rows: lines } = await tx.query(`select ${columnsOf(lineNoun)} from ceasefire_lines where id = $1`, [
    withdrawal.lineId,
  ])
  const names = await userNames(
    tx,
    [...answers.map(({ answeredBy }) => answeredBy), ...steps.map(({ takenBy }) => takenBy)],
    language,
  )
  const declared = await weaponsOf(tx, 'withdrawal_id', id)
  return WithdrawalView.parse({
    ...row,
    article: await articleOf(tx, withdrawal.articleId),
    agreementTitle: Agreement.shape.title.parse(titles[0]?.title),
    line: lines[0] ? recordOf(lineNoun, lines[0]) : null,
    declared,
    answers: answers.map((answer) => ({ answer, answeredByName: names.get(answer.answeredBy) ?? '' })),
    lacks: lacking(declared, await newestAnswers(tx, id)),
    readerTookPart: withdrawal.recordedBy === actor.id || answers.some(({ answeredBy }) => answeredBy === actor.id),
    steps: steps.map((step) => ({ step, takenByName: names.get(step.takenBy) ?? '' })),
  })
}

const siteFields = `to_jsonb(s) as record, p.name as "placeName",
  (select coalesce(sum(d.count), 0)::integer from declared_weapons d where d.site_id = s.id) as weapons,
  (select count(*) from declared_weapons d where d.site_id = s.id and d.state = 'missing') as missing,
  (coalesce(s.last_inspected_on, s.opened_on) + s.inspect_every_days) as "nextInspection"`
const joinedSites = 'from weapon_sites s join places p on p.code = s.place_code'
const siteRow = ({ record, ...more }: Found) => WeaponSiteRow.parse({ ...more, site: recordOf(weaponSiteNoun, record) })

/** A page of the storage sites of withdrawn weapons. */
export async function readWeaponSites(tx: Tx, query: WeaponSitesQuery, actor: Actor): Promise<WeaponSitesView> {
  const conditions = new Conditions()
  conditions.within(actor, 's')
  const from = `${joinedSites} where ${conditions.where}`
  const { rows } = await tx.query<Found>(
    `select ${siteFields} ${from} ${orderBy(query.order, { recorded: 's.recorded_at' }, 's.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { sites: rows.map(siteRow), ...total, page: query.page, pageSize }
}

/** One storage site with its weapons and inspections; undefined outside the reader's reach. */
export async function readWeaponSite(tx: Tx, id: Id, language: string): Promise<WeaponSiteView | undefined> {
  const { rows } = await tx.query<Found>(`select ${siteFields} ${joinedSites} where s.id = $1`, [id])
  if (!rows[0]) return undefined
  const { rows: looked } = await tx.query(
    `select ${columnsOf(siteInspectionNoun)} from site_inspections where site_id = $1 order by inspected_on desc, id desc`,
    [id],
  )
  const inspections = looked.map((one) => recordOf(siteInspectionNoun, one))
  const names = await userNames(
    tx,
    inspections.flatMap(({ recordedBy, decidedBy }) => [recordedBy, decidedBy]),
    language,
  )
  return WeaponSiteView.parse({
    ...siteRow(rows[0]),
    declared: await weaponsOf(tx, 'site_id', id),
    inspections: inspections.map((inspection) => ({
      inspection,
      recordedByName: names.get(inspection.recordedBy) ?? '',
      decidedByName: (inspection.decidedBy && names.get(inspection.decidedBy)) ?? '',
    })),
  })
}
