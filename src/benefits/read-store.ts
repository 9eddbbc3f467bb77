import type { z } from 'zod'
import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Noun } from '../kernel/record.ts'
import { type Actor, holds } from '../kernel/roles.ts'
import { linked } from '../people/linked.ts'
import { personNoun } from '../people/person.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { benefitExceptionNoun } from './benefit-exception.ts'
import { benefitRuleNoun } from './benefit-rule.ts'
import { standingsOf } from './blocks-store.ts'
import { entitlementNoun } from './entitlement.ts'
import { benefitHoldNoun } from './hold.ts'
import { payeeAccountNoun } from './payee-account.ts'
import { presenceProofNoun } from './presence-proof.ts'
import { reasonReaders } from './readers.ts'
import { salaryNoticeNoun } from './salary-notice.ts'
import {
  type BenefitRulesQuery,
  type BenefitRulesView,
  type BenefitRuleView,
  type InstalmentView,
  PersonBenefitsView,
} from './views.ts'

/** How somebody reads: who, when, and in which language. */
export interface How {
  readonly actor: Actor
  readonly now: Date
  readonly language: string
}

export const benefitRuleOrders = { proposed: 'r.proposed_at' } as const

/** Which rules a query asks for: conditions on `r`. */
export function benefitRulesAsked(query: BenefitRulesQuery): Conditions {
  const conditions = new Conditions()
  if (query.status !== 'all') conditions.add((place) => `r.status = ${place}`, query.status)
  return conditions
}

/** A page of the rules within reach, the newest first. */
export async function readBenefitRules(tx: Tx, query: BenefitRulesQuery, language: string): Promise<BenefitRulesView> {
  const conditions = benefitRulesAsked(query)
  const from = `from benefit_rules r where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(benefitRuleNoun, 'r')} ${from} ${orderBy(query.order, benefitRuleOrders, 'r.id')}
     ${pageAt(query.page)}`,
    conditions.values,
  )
  const rules = rows.map((row) => recordOf(benefitRuleNoun, row))
  const ids = rules.flatMap(({ proposedBy, signedBy }) => [proposedBy, signedBy])
  const names = Object.fromEntries(await userNames(tx, ids, language))
  const total = await countUpTo(tx, `select ${from}`, conditions.values)
  return { rules, names, ...total, page: query.page, pageSize }
}

/** One rule; undefined where it is none or out of reach. */
export async function readBenefitRule(tx: Tx, id: Id, language: string): Promise<BenefitRuleView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(benefitRuleNoun)} from benefit_rules where id = $1`, [id])
  if (!rows[0]) return undefined
  const rule = recordOf(benefitRuleNoun, rows[0])
  return { rule, names: Object.fromEntries(await userNames(tx, [rule.proposedBy, rule.signedBy], language)) }
}

async function allOf<S extends z.ZodObject>(
  tx: Tx,
  noun: Noun<string, S>,
  personId: Id,
  order: string,
): Promise<z.output<S>[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(noun)} from ${noun.table} where person_id = $1 order by ${order} desc, id`,
    [personId],
  )
  return rows.map((row) => recordOf(noun, row))
}

/** What one person is to be paid and what is in the way; undefined where they are out of reach. */
export async function readPersonBenefits(
  tx: Tx,
  personId: Id,
  { actor, now, language }: How,
): Promise<PersonBenefitsView | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(personNoun)} from people where id = $1`, [personId])
  if (!rows[0]) return undefined
  const person = recordOf(personNoun, rows[0])
  const today = await todayHere(tx, now)
  const told = holds(actor, reasonReaders)
  const entitlements = await allOf(tx, entitlementNoun, personId, 'granted_at')
  const accounts = await allOf(tx, payeeAccountNoun, personId, 'proposed_at')
  const stops = told ? await allOf(tx, benefitHoldNoun, personId, 'placed_at') : []
  const salaries = told ? await allOf(tx, salaryNoticeNoun, personId, 'entered_at') : []
  const exceptions = await allOf(tx, benefitExceptionNoun, personId, 'proposed_at')
  const instalments = await instalmentsOf(tx, personId, today)
  const rules = await rulesOf(tx, person.sideId)
  const userIds = [
    ...accounts.flatMap(({ proposedBy, answeredBy }) => [proposedBy, answeredBy]),
    ...stops.flatMap(({ placedBy, liftedBy }) => [placedBy, liftedBy]),
    ...salaries.flatMap(({ enteredBy, answeredBy }) => [enteredBy, answeredBy]),
    ...exceptions.flatMap(({ proposedBy, firstBy, secondBy }) => [proposedBy, firstBy, secondBy]),
    ...entitlements.flatMap(({ grantedBy, endedBy }) => [grantedBy, endedBy]),
    ...instalments.map(({ proof }) => proof?.provedBy ?? null),
  ]
  return PersonBenefitsView.parse({
    person,
    siteId: person.siteId,
    leftOn: await leftOn(tx, personId),
    rules: rules.filter(({ status }) => status === 'inForce'),
    entitlements: entitlements.map((entitlement) => ({
      entitlement,
      title: rules.find(({ id }) => id === entitlement.ruleId)?.title ?? '',
      instalments: instalments.filter(({ instalment }) => instalment.entitlementId === entitlement.id),
    })),
    ...{ accounts, holds: stops, salaries, exceptions },
    officers: await officersAt(tx, person.siteId, language),
    names: Object.fromEntries(await userNames(tx, userIds, language)),
  })
}

async function rulesOf(tx: Tx, sideId: Id) {
  const { rows } = await tx.query(
    `select ${columnsOf(benefitRuleNoun)} from benefit_rules where side_id = $1 order by support, version desc`,
    [sideId],
  )
  return rows.map((row) => recordOf(benefitRuleNoun, row))
}

async function leftOn(tx: Tx, personId: Id): Promise<string | null> {
  const { rows } = await tx.query<{ day: string | null }>(
    `${linked} select (max(v.left_at) at time zone (select time_zone from programmes))::date::text as day
     from site_visits v join registration r on r.id = v.person_id where v.status = 'discharged'`,
    [personId],
  )
  return rows[0]?.day ?? null
}

async function officersAt(tx: Tx, siteId: Id, language: string) {
  const { rows } = await tx.query<{ id: Id }>(
    `select id from users where site_id = $1 and status = 'appointed' order by id limit 100`,
    [siteId],
  )
  const names = await userNames(
    tx,
    rows.map(({ id }) => id),
    language,
  )
  return rows.map(({ id }) => ({ id, name: names.get(id) ?? '' }))
}

async function instalmentsOf(tx: Tx, personId: Id, today: Day): Promise<InstalmentView[]> {
  const standings = await standingsOf(tx, today, 'where i.person_id = $2', [personId])
  const proofs = await allOf(tx, presenceProofNoun, personId, 'proved_at')
  const { rows: paid } = await tx.query<{ instalment_id: Id; settled_at: string }>(
    `select instalment_id, settled_at from payments where person_id = $1 and status = 'paid'`,
    [personId],
  )
  const paidAt = new Map(paid.map((one) => [one.instalment_id, new Date(one.settled_at).toISOString()]))
  return standings
    .map(({ instalment, blocks }) => ({
      ...{ instalment, blocks: [...blocks], proof: proofs.find((one) => one.instalmentId === instalment.id) ?? null },
      paidAt: paidAt.get(instalment.id) ?? null,
    }))
    .sort((a, b) => (a.instalment.opensOn < b.instalment.opensOn ? -1 : 1))
}
