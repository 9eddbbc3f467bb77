import { consentFor } from '../consents/store.ts'
import { linked } from '../people/linked.ts'
import { readStanding } from '../people/store.ts'
import { exists, type Tx } from '../server/database.ts'
import type { Lookup } from '../server/perform.ts'
import { columnsOf, recordOf } from '../server/records.ts'
import { type CaseAppointment, caseAppointmentNoun } from './appointment.ts'
import type { Admission } from './case-actions.ts'
import { type CaseFollowUp, caseFollowUpNoun } from './follow-up.ts'
import { type ReintegrationPlan, reintegrationPlanNoun } from './reintegration-case.ts'

/** Facts of the actions of cases that need SQL. */
export const reintegrationLookups: Readonly<Record<string, Lookup>> = {
  'reintegrationCase.open': {
    facts: async (tx, { personId }, actor) => {
      const { rows } = await tx.query<{ last: number }>(
        'select coalesce(max(n), 0) as last from reintegration_cases where site_id = $1',
        [actor.siteId],
      )
      return {
        listing: await readStanding(tx, String(personId)),
        admission: await admissionOf(tx, personId),
        hasOpen: await hasOpenCase(tx, personId),
        last: rows[0]?.last ?? 0,
      }
    },
  },
  'reintegrationCase.close': {
    facts: async (tx, { id }) => ({
      running: await runningOf(tx, id),
      followUps: await followUpsDue(tx, id),
      appointments: await appointmentsAhead(tx, id),
    }),
  },
  'reintegrationCase.reopen': {
    facts: async (tx, _input, _actor, found) => ({
      hasOpen: await hasOpenCase(tx, found?.personId),
      listing: found ? await readStanding(tx, String(found.personId)) : 'clear',
    }),
  },
  'reintegrationCase.takeOver': { facts: async (tx, { id }) => ({ appointments: await appointmentsAhead(tx, id) }) },
  'reintegrationPlan.propose': {
    facts: async (tx, { caseId }) => {
      const plans = await plansOf(tx, caseId)
      return { versions: plans.length, waiting: plans.find(({ status }) => status === 'proposed') ?? null }
    },
  },
  'reintegrationPlan.answer': {
    facts: async (tx, _input, _actor, plan) => {
      const plans = await plansOf(tx, plan?.caseId)
      return { former: plans.find(({ status }) => status === 'agreed') ?? null }
    },
  },
  'placement.record': {
    facts: async (tx, { caseId, placeCode }) => ({
      due: await followUpsDue(tx, caseId),
      placeKnown: await exists(tx, 'select from places where code = $1', [placeCode]),
    }),
  },
  'caseFollowUp.record': {
    facts: async (tx, _input, _actor, followUp) => ({
      consent: followUp ? await consentFor(tx, String(followUp.personId), 'contactAfterDischarge') : 'notAsked',
    }),
  },
  'caseAppointment.make': {
    facts: async (tx, { caseId, startsAt, minutes }) => ({
      busy: await exists(
        tx,
        `select from case_appointments a join reintegration_cases c on c.caseworker_id = a.caseworker_id
         where c.id = $1 and a.status = 'planned' and a.starts_at < $2::timestamptz + make_interval(mins => $3::integer)
           and a.starts_at + make_interval(mins => a.minutes) > $2::timestamptz`,
        [caseId, startsAt, minutes],
      ),
    }),
  },
  'reintegrationGrant.propose': {
    facts: async (tx, { personId }) => ({ listing: await readStanding(tx, String(personId)) }),
  },
  'reintegrationGrant.approve': { facts: (tx, _input, _actor, grant) => listingOf(tx, grant?.personId) },
  'reintegrationGrant.turnDown': { facts: (tx, _input, _actor, grant) => listingOf(tx, grant?.personId) },
}

async function listingOf(tx: Tx, personId: unknown) {
  return { listing: personId === undefined ? 'clear' : await readStanding(tx, String(personId)) }
}

function hasOpenCase(tx: Tx, personId: unknown): Promise<boolean> {
  return exists(
    tx,
    `${linked} select from reintegration_cases c join registration on registration.id = c.person_id where c.status <> 'closed'`,
    [personId ?? null],
  )
}

/** A decision on reintegration comes first; where there is none, being discharged is enough (IDDRS 4.20, 4.30). */
async function admissionOf(tx: Tx, personId: unknown): Promise<Admission> {
  const { rows } = await tx.query<{ eligible: boolean; ineligible: boolean; discharged: boolean }>(
    `${linked} select
       exists (select from eligibility_decisions d join registration r on r.id = d.person_id where d.stage = 'reintegration'
         and d.kind = 'grant' and d.status = 'decided' and d.outcome = 'eligible') as eligible,
       exists (select from eligibility_decisions d join registration r on r.id = d.person_id where d.stage = 'reintegration'
         and ((d.kind = 'grant' and d.status = 'decided' and d.outcome = 'ineligible') or d.status = 'revoked')) as ineligible,
       exists (select from site_visits v join registration r on r.id = v.person_id where v.status = 'discharged') as discharged`,
    [personId],
  )
  const [found] = rows
  if (found?.eligible) return 'eligible'
  if (found?.ineligible) return 'ineligible'
  return found?.discharged ? 'discharged' : 'none'
}

/** What still runs of a case: seats, referrals that wait, grants that wait. */
async function runningOf(tx: Tx, caseId: unknown): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    `select (select count(*) from enrolments where case_id = $1 and status = 'enrolled')
       + (select count(*) from referrals where case_id = $1 and status = 'sent')
       + (select count(*) from reintegration_grants where case_id = $1 and status = 'proposed') as n`,
    [caseId],
  )
  return rows[0]?.n ?? 0
}

/** The follow-ups of a case that are still due. */
export async function followUpsDue(tx: Tx, caseId: unknown): Promise<CaseFollowUp[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(caseFollowUpNoun)} from case_follow_ups where case_id = $1 and status = 'due' order by due_on, id`,
    [caseId],
  )
  return rows.map((row) => recordOf(caseFollowUpNoun, row))
}

async function appointmentsAhead(tx: Tx, caseId: unknown): Promise<CaseAppointment[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(caseAppointmentNoun)} from case_appointments where case_id = $1 and status = 'planned'
     order by starts_at, id`,
    [caseId],
  )
  return rows.map((row) => recordOf(caseAppointmentNoun, row))
}

/** Every plan of a case, the newest first. */
export async function plansOf(tx: Tx, caseId: unknown): Promise<ReintegrationPlan[]> {
  const { rows } = await tx.query(
    `select ${columnsOf(reintegrationPlanNoun)} from reintegration_plans where case_id = $1 order by version desc`,
    [caseId ?? null],
  )
  return rows.map((row) => recordOf(reintegrationPlanNoun, row))
}
