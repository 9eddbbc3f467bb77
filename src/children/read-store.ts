import { Instant } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { todayHere, userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, countUpTo, orderBy, pageAt } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { openField } from '../server/sealed-field.ts'
import type { Sealer } from '../server/sealer.ts'
import { ageAssessmentNoun } from './age-assessment.ts'
import { type ChildCase, ChildIdentity, careDue, childCaseNoun, hoursAtSite, isLate } from './child-case.ts'
import { childStepNoun, StepDetail } from './child-step.ts'
import { childFollowUpNoun, childRelativeNoun, RelativeIdentity } from './family.ts'
import type { ChildCasesQuery, ChildCasesView, ChildCaseView } from './views.ts'

/** What reading a compartment needs beside the transaction: whose it is, the keys, and the moment. */
export interface Inside {
  readonly actor: Actor
  readonly sealer: Sealer
  readonly now: Date
  readonly language: string
}

const waiting = `('identified', 'presumedChild', 'released')`
const over = `c.first_contact_at < $NOW::timestamptz - interval '${hoursAtSite} hours'`
const filters: Readonly<Record<ChildCasesQuery['status'], string>> = {
  open: `c.closed_at is null`,
  late: `c.status in ${waiting} and ${over}`,
  inCare: `c.status in ('interimCare', 'tracing')`,
  settled: `c.status in ('reunified', 'alternativeCare', 'followUp')`,
  closed: 'c.closed_at is not null',
  all: 'true',
}
const orders = { contact: 'c.first_contact_at', code: 'c.code' }

/** A page of the cases of children within reach. */
export async function readChildCases(
  tx: Tx,
  query: ChildCasesQuery,
  { actor, sealer, now }: Inside,
): Promise<ChildCasesView> {
  const conditions = new Conditions()
  conditions.within(actor, 'c')
  const filter = filters[query.status]
  if (filter.includes('$NOW')) conditions.add((place) => filter.replace('$NOW', place), now.toISOString())
  else conditions.say(filter)
  const code = query.search.trim().toUpperCase()
  if (code !== '') conditions.add((place) => `c.code ^@ ${place}`, code.startsWith('C-') ? code : `C-${code}`)
  const from = `from child_cases c left join sites s on s.id = c.site_id where ${conditions.where}`
  const { rows } = await tx.query(
    `select ${columnsOf(childCaseNoun, 'c')}, s.name as site_name ${from}
     ${orderBy(query.order, orders, 'c.id')} ${pageAt(query.page)}`,
    conditions.values,
  )
  const cases: ChildCasesView['cases'] = []
  for (const row of rows) {
    const child = recordOf(childCaseNoun, row)
    const identity = await openField(tx, sealer, child.id, child.sealed, ChildIdentity)
    cases.push({ ...rowOf(child, row.site_name, now), name: identity && (identity.name || identity.knownAs) })
  }
  return { cases, ...(await countUpTo(tx, `select ${from}`, conditions.values)), page: query.page, pageSize }
}

function rowOf({ sealed: _, sideId: __, ...child }: ChildCase, siteName: ChildCaseView['siteName'], now: Date) {
  return { child, siteName, dueAt: careDue(child), late: isLate(child, Instant.parse(now.toISOString())) }
}

/** One case with everything of it that the reader may open; undefined where there is none within reach. */
export async function readChildCase(tx: Tx, id: Id, inside: Inside): Promise<ChildCaseView | undefined> {
  const { sealer, now, language } = inside
  const { rows } = await tx.query(
    `select ${columnsOf(childCaseNoun, 'c')}, s.name as site_name
     from child_cases c left join sites s on s.id = c.site_id where c.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const child = recordOf(childCaseNoun, row)
  const identity = await openField(tx, sealer, id, child.sealed, ChildIdentity)
  const steps = (
    await tx.query(`select ${columnsOf(childStepNoun)} from child_steps where case_id = $1 order by taken_at, id`, [id])
  ).rows.map((one) => recordOf(childStepNoun, one))
  const relatives = (
    await tx.query(
      `select ${columnsOf(childRelativeNoun)} from child_relatives where case_id = $1 order by added_at, id`,
      [id],
    )
  ).rows.map((one) => recordOf(childRelativeNoun, one))
  const visits = (
    await tx.query(`select ${columnsOf(childFollowUpNoun)} from child_follow_ups where case_id = $1 order by months`, [
      id,
    ])
  ).rows.map((one) => recordOf(childFollowUpNoun, one))
  const ages = (
    await tx.query(
      `select ${columnsOf(ageAssessmentNoun)} from child_ages where case_id = $1 order by proposed_at, id`,
      [id],
    )
  ).rows.map((one) => recordOf(ageAssessmentNoun, one))
  const { rows: people } = await tx.query<{ number: string }>('select number from pathway_transfers where id = $1', [
    identity?.personId ?? null,
  ])
  const officers = [
    child.identifiedBy,
    ...steps.map(({ takenBy }) => takenBy),
    ...ages.flatMap(({ proposedBy, signedBy, turnedDownBy }) => [proposedBy, signedBy, turnedDownBy]),
  ]
  const opened: ChildCaseView['steps'] = []
  for (const { sealed, ...step } of steps)
    opened.push({ step, detail: await openField(tx, sealer, id, sealed, StepDetail) })
  const kin: ChildCaseView['relatives'] = []
  for (const { sealed, ...relative } of relatives)
    kin.push({ relative, identity: await openField(tx, sealer, id, sealed, RelativeIdentity) })
  return {
    ...rowOf(child, row.site_name, now),
    identity,
    personNumber: people[0]?.number ?? null,
    steps: opened,
    relatives: kin,
    visits,
    ages,
    names: Object.fromEntries(await userNames(tx, officers, language)),
    today: await todayHere(tx, now),
  }
}
