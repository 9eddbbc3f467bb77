import { consentFor } from '../consents/store.ts'
import type { Id } from '../kernel/ids.ts'
import { readStanding } from '../people/store.ts'
import { followUpsDue } from '../reintegration/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import {
  type AttendanceStanding,
  attendanceNoun,
  attendanceRuleNoun,
  attendanceStanding,
  type Period,
} from './attendance.ts'

const placeKnown: Lookup = {
  facts: async (tx, { placeCode }) => ({
    placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
  }),
}

/** Facts of the actions of opportunities, referrals and enrolments that need SQL. */
export const opportunityLookups: Readonly<Record<string, Lookup>> = {
  'provider.add': placeKnown,
  'opportunity.add': placeKnown,
  'opportunityCycle.add': {
    facts: async (tx, { opportunityId }) => {
      const { rows } = await tx.query<{ rounds: number }>(
        'select count(*) as rounds from opportunity_cycles where opportunity_id = $1',
        [opportunityId],
      )
      return { rounds: rows[0]?.rounds ?? 0 }
    },
  },
  'referral.send': {
    facts: async (tx, { personId, caseId, opportunityId }) => ({
      consent: await consentFor(tx, String(personId), 'shareEmployer'),
      listing: await readStanding(tx, String(personId)),
      openAlready: await exists(
        tx,
        `select from referrals where case_id = $1 and opportunity_id = $2 and status = 'sent'`,
        [caseId, opportunityId],
      ),
    }),
  },
  'referral.withdraw': {
    facts: async (tx, { id }) => ({
      enrolled: await exists(tx, 'select from enrolments where referral_id = $1', [id]),
    }),
  },
  'enrolment.enrol': {
    facts: async (tx, { personId, referralId, cycleId }) => ({
      consent: await consentFor(tx, String(personId), 'shareEmployer'),
      listing: await readStanding(tx, String(personId)),
      enrolledBefore: await exists(
        tx,
        'select from enrolments where referral_id = $1 or (cycle_id = $2 and person_id = $3)',
        [referralId, cycleId, personId],
      ),
    }),
  },
  'enrolment.complete': {
    facts: async (tx, _input, _actor, enrolment) => ({ due: await followUpsDue(tx, enrolment?.caseId ?? null) }),
  },
  'attendance.record': {
    facts: async (tx, { enrolmentId, fromDay, untilDay, replaces }) => ({
      overlaps: await exists(
        tx,
        `select from attendances where enrolment_id = $1 and status = 'standing' and from_day <= $3 and until_day >= $2
           and id is distinct from $4`,
        [enrolmentId, fromDay, untilDay, replaces ?? null],
      ),
    }),
  },
  'attendanceRule.draft': {
    facts: async (tx, _input, actor) => {
      const { rows } = await tx.query<{ versions: number; draft: boolean }>(
        `select count(*) as versions, coalesce(bool_or(status = 'draft'), false) as draft from attendance_rules where side_id = $1`,
        [actor.sideId],
      )
      return rows[0] ?? { versions: 0, draft: false }
    },
  },
  'attendanceRule.sign': {
    facts: async (tx, _input, _actor, rule) => ({ inForce: await ruleInForce(tx, rule?.sideId) }),
  },
}

/** The rule of attendance that a side signed; null where nothing hangs on it. */
export async function ruleInForce(tx: Tx, sideId: unknown) {
  const { rows } = await tx.query(
    `select ${columnsOf(attendanceRuleNoun)} from attendance_rules where side_id = $1 and status = 'inForce'`,
    [sideId ?? null],
  )
  return rows[0] ? recordOf(attendanceRuleNoun, rows[0]) : null
}

/**
 * Whether somebody came often enough in some days, for the facts of any action on which their support hangs: `met`, `notMet`,
 * `nothingHeld` (no session was held from which they were not excused), or `noRule` (their side asks for none). The SQL function
 * `attendance_standing` says the same for constraints.
 */
export async function attendanceMet(tx: Tx, personId: Id, period: Period): Promise<AttendanceStanding> {
  const { rows: people } = await tx.query<{ side: Id }>('select side_id as side from people where id = $1', [personId])
  const rule = await ruleInForce(tx, people[0]?.side)
  const { rows } = await tx.query(
    `select ${columnsOf(attendanceNoun)} from attendances where person_id = $1 and status = 'standing'
       and until_day between $2 and $3`,
    [personId, period.from, period.until],
  )
  return attendanceStanding(
    rows.map((row) => recordOf(attendanceNoun, row)),
    period,
    rule,
  )
}
