import { rankTexts } from '../institutions/code-lists.ts'
import { appealTexts, outcomeTexts, postingTexts, probationTexts } from '../postings/code-lists.ts'
import { decisionTexts } from '../ranks/code-lists.ts'
import { cameTexts, enrolmentTexts, resultTexts, traineeStepTexts } from '../training/code-lists.ts'
import { type Disclosure, ofPerson, recorded } from './disclosure.ts'

const institution = '(select i.name ->> $2 from institutions i where i.id = t.institution_id)'

/** What people are shown of their training for the security forces, their rank, their place and their probation. */
export const trainingDisclosures: readonly Disclosure[] = [
  {
    table: 'trainees',
    person: ofPerson,
    section: 'training',
    order: 't.handed_at, t.id',
    shown: [
      recorded('t.handed_at'),
      { label: 'unit', sql: institution },
      { label: 'outcome', sql: 't.result', codes: resultTexts },
      { label: 'expiresOn', sql: 't.valid_until', as: 'day' },
    ],
  },
  {
    table: 'trainee_steps',
    person: ofPerson,
    section: 'trainingSteps',
    order: 't.taken_at, t.id',
    shown: [
      recorded('t.taken_at'),
      { label: 'status', sql: 't.kind', codes: traineeStepTexts },
      { label: 'expiresOn', sql: 't.valid_until', as: 'day' },
    ],
  },
  {
    table: 'course_enrolments',
    person: ofPerson,
    section: 'courses',
    order: 't.enrolled_at, t.id',
    shown: [
      recorded('t.enrolled_at'),
      { label: 'what', sql: '(select c.title ->> $2 from training_courses c where c.id = t.course_id)' },
      { label: 'status', sql: 't.status', codes: enrolmentTexts },
      { label: 'note', sql: 't.note' },
    ],
  },
  {
    table: 'course_attendances',
    person: ofPerson,
    section: 'courseDays',
    order: 't.day, t.id',
    shown: [
      { label: 'joined', sql: 't.day', as: 'day' },
      { label: 'status', sql: 't.came', codes: cameTexts },
    ],
  },
  {
    table: 'rank_decisions',
    person: ofPerson,
    section: 'ranks',
    order: 't.proposed_at, t.id',
    shown: [
      recorded('t.proposed_at'),
      { label: 'quantity', sql: 't.points' },
      { label: 'outcome', sql: 't.decided', codes: rankTexts },
      { label: 'status', sql: 't.status', codes: decisionTexts },
      { label: 'reason', sql: 't.reason' },
    ],
  },
  {
    table: 'postings',
    person: ofPerson,
    section: 'postings',
    order: 't.started_on, t.id',
    shown: [
      { label: 'joined', sql: 't.started_on', as: 'day' },
      { label: 'unit', sql: '(select u.name ->> $2 from institution_units u where u.id = t.unit_id)' },
      { label: 'status', sql: 't.status', codes: postingTexts },
      { label: 'left', sql: 't.ended_on', as: 'day' },
      { label: 'reason', sql: 't.end_reason' },
    ],
  },
  {
    table: 'probations',
    person: ofPerson,
    section: 'probations',
    order: 't.starts_on, t.id',
    shown: [
      { label: 'joined', sql: 't.starts_on', as: 'day' },
      { label: 'left', sql: 't.ends_on', as: 'day' },
      { label: 'status', sql: 't.status', codes: probationTexts },
    ],
  },
  {
    table: 'probation_reviews',
    person: `${ofPerson} and t.status = 'confirmed'`,
    section: 'probationReviews',
    order: 't.proposed_at, t.id',
    shown: [
      recorded('t.proposed_at'),
      { label: 'hearing', sql: 't.findings' },
      { label: 'outcome', sql: 't.outcome', codes: outcomeTexts },
      { label: 'reason', sql: 't.reasons' },
    ],
  },
  {
    table: 'probation_appeals',
    person: ofPerson,
    section: 'probationAppeals',
    order: 't.filed_at, t.id',
    shown: [
      recorded('t.filed_at'),
      { label: 'grounds', sql: 't.grounds' },
      { label: 'status', sql: 't.status', codes: appealTexts },
      { label: 'reason', sql: 't.reason' },
    ],
  },
]
