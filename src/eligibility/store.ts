import { checksOf } from '../checks/store.ts'
import { listingsOf } from '../commander-lists/store.ts'
import { Association } from '../groups/association.ts'
import { listingOf } from '../groups/screening-store.ts'
import type { InterviewStanding } from '../interviews/standing.ts'
import { interviewOf } from '../interviews/store.ts'
import type { Id } from '../kernel/ids.ts'
import { mayBeChild, Person } from '../people/person.ts'
import { ScreeningResult, standing } from '../screening/result.ts'
import type { Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import type { OtherDecision } from './actions.ts'
import { criteriaSetNoun } from './criteria.ts'
import { criteriaLookups } from './criteria-store.ts'
import { EligibilityDecision, eligibilityDecisionNoun } from './decision.ts'
import type { RecordStanding } from './standing.ts'
import { type EligibilityVote, eligibilityVoteNoun } from './vote.ts'

/** Facts of the eligibility actions. They see both sides: a match confirmed at the other side stops here too. */
export const eligibilityLookups: Readonly<Record<string, Lookup>> = {
  ...criteriaLookups,
  'eligibility.propose': {
    facts: async (tx, input) => {
      const personId = String(input.personId)
      return { standing: await standingOf(tx, personId), others: await othersOf(tx, personId, input.stage) }
    },
  },
  'eligibility.vote': {
    facts: async (tx, _input, _actor, record) => {
      const decision = EligibilityDecision.safeParse(record).data
      if (!decision) return { standing: null, others: [], votes: [] }
      return {
        standing: await standingOf(tx, decision.personId),
        others: await othersOf(tx, decision.personId, decision.stage),
        votes: await votesOn(tx, decision.id),
      }
    },
  },
  'eligibility.proposeRevocation': {
    facts: async (tx, input) => {
      const { rows } = await tx.query(
        `select ${columnsOf(criteriaSetNoun, 's')}, d.stage as decided_stage from eligibility_decisions d
         join criteria_sets s on s.id = d.criteria_set_id where d.id = $1`,
        [input.decisionId],
      )
      const [row] = rows
      if (!row) return { set: null, standing: null, others: [] }
      const personId = String(input.personId)
      return {
        set: recordOf(criteriaSetNoun, row),
        standing: await standingOf(tx, personId),
        others: await othersOf(tx, personId, row.decided_stage),
      }
    },
  },
}

/** The registrations that two people found to be this person's, itself among them, through links of links. */
export async function registrationsOf(tx: Tx, personId: Id): Promise<Id[]> {
  const { rows } = await tx.query<{ id: Id }>(
    `with recursive one(id) as (select $1::uuid
       union select case when m.kept_id = one.id then m.merged_id else m.kept_id end
         from one join merges m on m.status = 'standing' and (m.kept_id = one.id or m.merged_id = one.id))
     select id from one order by id <> $1, id`,
    [personId],
  )
  return rows.map(({ id }) => id)
}

/**
 * What the record says of a person today: of all registrations that are theirs, as far as the reader sees them. Null where
 * there is no such person within reach.
 */
export async function standingOf(tx: Tx, personId: Id): Promise<RecordStanding | null> {
  const ids = await registrationsOf(tx, personId)
  const { rows: people } = await tx.query(
    `select p.id, p.birth, p.registered_by, s.status as screening,
       (now() at time zone (select time_zone from programmes))::date as today,
       (select m.kept_id from merges m where m.merged_id = p.id and m.status = 'standing') as merged_into
     from people p join screening_results s on s.id = p.id where p.id = any($1)`,
    [ids],
  )
  const itself = people.find(({ id }) => id === personId)
  if (!itself) return null
  const listings = await ofAll(ids, (id) => listingsOf(tx, id))
  const found = people.map((row) => ScreeningResult.shape.status.parse(row.screening))
  const young = people.some((row) => mayBeChild(Person.shape.birth.parse(row.birth), row.today))
  return {
    mayBeChild: young || listings.some(({ state }) => state === 'minor'),
    mergedInto: itself.merged_into,
    registeredBy: [...new Set(people.map((row): Id => row.registered_by))].sort(),
    screening: standing({ confirmed: found.includes('listed'), waiting: found.includes('pending') }),
    association: await associationOf(tx, ids),
    listings,
    interview: gravest(await ofAll(ids, async (id) => [await interviewOf(tx, id)])),
    checks: await ofAll(ids, (id) => checksOf(tx, id)),
    weapons: await weaponsOf(tx, ids),
  }
}

async function ofAll<T>(ids: readonly Id[], ask: (id: Id) => Promise<readonly T[]>): Promise<T[]> {
  const all: T[] = []
  for (const id of ids) all.push(...(await ask(id)))
  return all
}

/** Of several interviews of one person, the one that a panel has to know of. */
function gravest(interviews: readonly InterviewStanding[]): InterviewStanding {
  const order: readonly InterviewStanding[] = ['failed', 'disputed', 'held', 'passed']
  return order.find((one) => interviews.includes(one)) ?? 'none'
}

/** The association that stands: the registration's own, or else the newest of the others. */
async function associationOf(tx: Tx, ids: readonly Id[]): Promise<RecordStanding['association']> {
  const { rows } = await tx.query(
    `select a.group_id, a.role, a.how_joined, a.joined, g.cap, g.cut_off,
       (select count(distinct d.person_id) from eligibility_decisions d where d.group_id = a.group_id
          and d.stage = 'demobilization' and d.status = 'decided' and d.kind = 'grant' and d.outcome = 'eligible') as eligible
     from associations a join armed_groups g on g.id = a.group_id
     where a.person_id = any($1) and a.status = 'standing' order by a.person_id <> $2, a.recorded_at desc limit 1`,
    [ids, ids[0]],
  )
  const [row] = rows
  if (!row) return null
  const { role, howJoined, joined } = Association.pick({ role: true, howJoined: true, joined: true }).parse({
    role: row.role,
    howJoined: row.how_joined,
    joined: row.joined,
  })
  const { group_id: groupId, cap, cut_off: cutOff, eligible } = row
  return { groupId, role, howJoined, joined, cap, cutOff, eligible, listing: await listingOf(tx, groupId) }
}

async function weaponsOf(tx: Tx, ids: readonly Id[]): Promise<RecordStanding['weapons']> {
  const { rows } = await tx.query<RecordStanding['weapons']>(
    `select count(*) as count, count(*) filter (where condition = 'serviceable') as serviceable
     from weapons where person_id = any($1)`,
    [ids],
  )
  return rows[0] ?? { count: 0, serviceable: 0 }
}

/** Decisions on any registration of a person for a stage that are open or stand. */
async function othersOf(tx: Tx, personId: Id, stage: unknown): Promise<OtherDecision[]> {
  const { rows } = await tx.query<OtherDecision>(
    `select id, kind, status, outcome from eligibility_decisions
     where person_id = any($1) and stage = $2 and status in ('proposed', 'decided') order by proposed_at, id`,
    [await registrationsOf(tx, personId), stage],
  )
  return rows
}

/** The panel's votes on a decision, in the order in which they were given. */
export async function votesOn(tx: Tx, decisionId: Id): Promise<EligibilityVote[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(eligibilityVoteNoun)} from eligibility_votes where decision_id = $1 order by at, id`,
    [decisionId],
  )
  return rows.map((row) => recordOf(eligibilityVoteNoun, row))
}

/** One decision within reach; appeals and notices begin with it. */
export async function findDecision(tx: Tx, id: Id): Promise<EligibilityDecision | undefined> {
  const { rows } = await tx.query(
    `select ${columnsOf(eligibilityDecisionNoun)} from eligibility_decisions where id = $1`,
    [id],
  )
  return rows[0] ? recordOf(eligibilityDecisionNoun, rows[0]) : undefined
}
