import { enrolmentTexts, referralTexts } from '../opportunities/code-lists.ts'
import { dropReasons } from '../opportunities/open-lists.ts'
import {
  appointmentTexts,
  caseTexts,
  followUpTexts,
  grantTexts,
  outcomeTexts as outcomeOfCase,
  placementTexts,
  planTexts,
  routeTexts,
  stepTexts,
  workTexts,
} from '../reintegration/code-lists.ts'
import { grantUses } from '../reintegration/open-lists.ts'
import { type Disclosure, ofPerson, recorded } from './disclosure.ts'

/** What people are shown of their reintegration: everything, with what caseworkers wrote. */
export const reintegrationDisclosures: readonly Disclosure[] = [
  {
    table: 'reintegration_cases',
    person: ofPerson,
    section: 'reintegration',
    order: 't.opened_at, t.id',
    shown: [
      recorded('t.opened_at'),
      { label: 'number', sql: 't.number' },
      { label: 'status', sql: 't.status', codes: caseTexts },
      { label: 'outcome', sql: 't.outcome', codes: outcomeOfCase },
    ],
  },
  {
    table: 'case_steps',
    person: ofPerson,
    section: 'reintegrationSteps',
    order: 't.taken_at, t.id',
    shown: [recorded('t.taken_at'), { label: 'what', sql: 't.kind', codes: stepTexts }],
    answersTo: 'case',
  },
  {
    table: 'reintegration_plans',
    person: ofPerson,
    section: 'reintegrationPlans',
    order: 't.proposed_at, t.id',
    shown: [
      recorded('t.proposed_at'),
      { label: 'what', sql: 't.route', codes: routeTexts },
      { label: 'status', sql: 't.status', codes: planTexts },
    ],
  },
  {
    table: 'case_follow_ups',
    person: ofPerson,
    section: 'followUps',
    order: 't.due_on, t.id',
    shown: [
      { label: 'dueOn', sql: 't.due_on', as: 'day' },
      { label: 'status', sql: 't.status', codes: followUpTexts },
      { label: 'answer', sql: 't.work', codes: workTexts },
    ],
  },
  {
    table: 'case_appointments',
    person: ofPerson,
    section: 'appointments',
    order: 't.starts_at, t.id',
    shown: [
      { label: 'heldAt', sql: 't.starts_at', as: 'instant' },
      { label: 'status', sql: 't.status', codes: appointmentTexts },
    ],
    answersTo: 'case',
  },
  {
    table: 'placements',
    person: ofPerson,
    section: 'placements',
    order: 't.started_on, t.id',
    shown: [
      { label: 'joined', sql: 't.started_on', as: 'day' },
      { label: 'what', sql: 't.kind', codes: placementTexts },
    ],
  },
  {
    table: 'reintegration_grants',
    person: ofPerson,
    section: 'grants',
    order: 't.proposed_at, t.id',
    shown: [
      recorded('t.proposed_at'),
      { label: 'what', sql: 't.use', codes: grantUses },
      { label: 'quantity', sql: `t.amount || ' ' || t.currency` },
      { label: 'status', sql: 't.status', codes: grantTexts },
    ],
  },
  {
    table: 'referrals',
    person: ofPerson,
    section: 'referrals',
    order: 't.sent_at, t.id',
    shown: [
      recorded('t.sent_at'),
      { label: 'what', sql: '(select o.title from opportunities o where o.id = t.opportunity_id)' },
      { label: 'status', sql: 't.status', codes: referralTexts },
    ],
  },
  {
    table: 'enrolments',
    person: ofPerson,
    section: 'enrolments',
    order: 't.enrolled_at, t.id',
    shown: [
      { label: 'joined', sql: 't.enrolled_on', as: 'day' },
      { label: 'status', sql: 't.status', codes: enrolmentTexts },
      { label: 'left', sql: 't.ended_on', as: 'day' },
      { label: 'reason', sql: 't.drop_reason', codes: dropReasons },
    ],
  },
  {
    table: 'attendances',
    person: ofPerson,
    section: 'attendances',
    order: 't.from_day, t.id',
    shown: [
      { label: 'joined', sql: 't.from_day', as: 'day' },
      { label: 'left', sql: 't.until_day', as: 'day' },
      { label: 'quantity', sql: `t.attended || ' / ' || (t.held - t.excused)` },
    ],
  },
]
