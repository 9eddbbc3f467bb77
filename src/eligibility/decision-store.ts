import type { Day } from '../kernel/dates.ts'
import type { Id } from '../kernel/ids.ts'
import { pageSize } from '../kernel/paging.ts'
import type { Actor } from '../kernel/roles.ts'
import { type Person, personNoun } from '../people/person.ts'
import { whereSought } from '../people/sought-store.ts'
import { userNames } from '../programme/store.ts'
import type { Tx } from '../server/database.ts'
import { Conditions, orderBy, pageOfIds } from '../server/lists.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { inForceOn, Stage } from './criteria.ts'
import { criteriaInForce, findCriteriaSet } from './criteria-store.ts'
import { type EligibilityDecision, eligibilityDecisionNoun } from './decision.ts'
import { findDecision, standingOf, votesOn } from './store.ts'
import type {
  DecisionLine,
  DecisionView,
  EligibilityQuery,
  EligibilityView,
  PersonEligibility,
  ProposalView,
} from './views.ts'

/** A page of the decisions within reach, the longest waiting first unless asked otherwise. */
export async function readEligibility(tx: Tx, query: EligibilityQuery, actor: Actor): Promise<EligibilityView> {
  const conditions = new Conditions()
  conditions.within(actor, 'd')
  if (query.status === 'untold') conditions.say(`d.status = 'decided' and d.told is null`)
  else if (query.status === 'escalated')
    conditions.say(`d.status = 'decided' and d.outcome = 'deferred' and d.reason_code = 'capReached'`)
  else if (query.status !== 'all') conditions.add((place) => `d.status = ${place}`, query.status)
  if (query.stage !== 'all') conditions.add((place) => `d.stage = ${place}`, query.stage)
  if (query.outcome !== 'all') conditions.add((place) => `d.outcome = ${place}`, query.outcome)
  await whereSought(tx, conditions, 'd.person_id', query.search, actor)
  const from = `from eligibility_decisions d where ${conditions.where}`
  const order = orderBy(query.order, { since: 'd.proposed_at' }, 'd.id')
  const { ids, ...total } = await pageOfIds(tx, { from, values: conditions.values, id: 'd.id', order }, query)
  const { rows } = await tx.query(
    `select ${columnsOf(eligibilityDecisionNoun, 'd')}, ${whoColumns}, s.name as site_name, c.panel_size,
       (select count(*) from eligibility_votes v where v.decision_id = d.id) as votes,
       (select count(distinct v.outcome) > 1 from eligibility_votes v where v.decision_id = d.id) as split
     from eligibility_decisions d join people p on p.id = d.person_id join sites s on s.id = d.site_id
     join criteria_sets c on c.id = d.criteria_set_id where d.id = any($1) ${order}`,
    [ids],
  )
  return {
    rows: rows.map((row) => ({
      decision: recordOf(eligibilityDecisionNoun, row),
      person: whoOf(row),
      siteName: row.site_name,
      votes: row.votes,
      split: row.split,
      panelSize: row.panel_size,
    })),
    ...total,
    page: query.page,
    pageSize,
  }
}

const whoColumns = 'p.number as person_number, p.name_arabic, p.name_latin'

function whoOf(row: Record<string, unknown>) {
  return personNoun.schema
    .pick({ id: true, number: true, nameArabic: true, nameLatin: true })
    .parse({ id: row.person_id, number: row.person_number, nameArabic: row.name_arabic, nameLatin: row.name_latin })
}

async function findPerson(tx: Tx, id: Id): Promise<Person | undefined> {
  const { rows } = await tx.query(`select ${columnsOf(personNoun)} from people where id = $1`, [id])
  return rows[0] ? recordOf(personNoun, rows[0]) : undefined
}

async function decisionsOn(tx: Tx, personId: Id): Promise<EligibilityDecision[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(eligibilityDecisionNoun)} from eligibility_decisions where person_id = $1 order by proposed_at desc, id`,
    [personId],
  )
  return rows.map((row) => recordOf(eligibilityDecisionNoun, row))
}

/** How somebody stands in each stage; undefined for nobody within reach. */
export async function readPersonEligibility(tx: Tx, personId: Id, today: Day): Promise<PersonEligibility | undefined> {
  const person = await findPerson(tx, personId)
  const record = await standingOf(tx, personId)
  if (!person || !record) return undefined
  const { mayBeChild, mergedInto } = record
  const sets = await criteriaInForce(tx, person.sideId, today)
  const decisions = await decisionsOn(tx, personId)
  const stages = Stage.options.map((stage) => {
    const here = decisions.filter((one) => one.stage === stage)
    return {
      stage,
      criteria: sets.has(stage),
      standing: here.find((one) => one.kind === 'grant' && one.status === 'decided') ?? null,
      open: here.find((one) => one.status === 'proposed') ?? null,
    }
  })
  const shown = stages.flatMap(({ standing, open }) => [standing?.id, open?.id])
  return { person, mayBeChild, mergedInto, stages, earlier: decisions.filter(({ id }) => !shown.includes(id)) }
}

/** What a proposal begins with: the criteria in force and what the record says; neither for somebody who may be a child. */
export async function readProposal(tx: Tx, personId: Id, stage: Stage, today: Day): Promise<ProposalView | undefined> {
  const eligibility = await readPersonEligibility(tx, personId, today)
  const person = await findPerson(tx, personId)
  if (!eligibility || !person) return undefined
  const { mayBeChild, mergedInto } = eligibility
  const here = eligibility.stages.find((one) => one.stage === stage)
  const set = (await criteriaInForce(tx, person.sideId, today)).get(stage)
  const standing = mayBeChild ? null : await standingOf(tx, personId)
  return {
    person,
    ready: set && standing ? { set, standing } : null,
    mayBeChild,
    mergedInto,
    open: here?.open?.id ?? null,
    standing: here?.standing ?? null,
  }
}

/** A decision with its votes, what came before and after it, and what the record says now. */
export async function readDecision(tx: Tx, id: Id, today: Day, language: string): Promise<DecisionView | undefined> {
  const decision = await findDecision(tx, id)
  const person = decision && (await findPerson(tx, decision.personId))
  const set = decision && (await findCriteriaSet(tx, decision.criteriaSetId))
  if (!decision || !person || !set) return undefined
  const votes = await votesOn(tx, id)
  const standing = await standingOf(tx, decision.personId)
  const { rows: sites } = await tx.query('select name from sites where id = $1', [decision.siteId])
  const { rows: after } = await tx.query(
    `select ${columnsOf(eligibilityDecisionNoun)} from eligibility_decisions where replaces_id = $1 order by proposed_at`,
    [id],
  )
  const replaces: DecisionLine | undefined =
    decision.replacesId === null ? undefined : await findDecision(tx, decision.replacesId)
  const names = await userNames(
    tx,
    [decision.proposedBy, decision.told?.by ?? null, decision.withdrawal?.by ?? null, ...votes.map(({ by }) => by)],
    language,
  )
  return {
    decision,
    person,
    siteName: sites[0]?.name,
    set,
    inForce: inForceOn(set, today),
    standing: standing?.mayBeChild ? null : standing,
    votes,
    replaces: replaces ?? null,
    followedBy: after.map((row) => recordOf(eligibilityDecisionNoun, row)),
    names: Object.fromEntries(names),
  }
}
