import { purposeTexts } from '../consents/purposes.ts'
import { outcomeTexts, reasonTexts, stageTexts } from '../eligibility/code-lists.ts'
import type { Texts } from '../kernel/texts.ts'
import { leaveTexts } from '../site-flow/code-lists.ts'
import { classTexts, conditionTexts } from '../weapons/code-lists.ts'
import {
  answerTexts,
  identityCheckTexts,
  type labelTexts,
  languageWords,
  modalityTexts,
  noCountryTexts,
  type sectionTexts,
  statusTexts,
} from './record-words.ts'
import { reintegrationDisclosures } from './reintegration-disclosures.ts'
import type { WithheldGround } from './views.ts'

/** A column that the person is shown: SQL over the table `t`, what it is called, what it is, and the words of its codes. */
export interface Shown {
  readonly label: keyof typeof labelTexts
  readonly sql: string
  readonly as?: 'day' | 'instant' | 'country'
  readonly codes?: Readonly<Record<string, Texts>>
}

/**
 * What of a table a person is shown, or why it is withheld. `person` is SQL that picks their rows, with their id as `$1`.
 * A test holds that every table that refers to people is here (ddr.md §6 row 19; trust.md A6).
 */
export type Disclosure = { readonly table: string; readonly person: string } & (
  | {
      readonly section: keyof typeof sectionTexts
      readonly shown: readonly Shown[]
      readonly order: string
      /** Where their answers lie in no table: what was asked, whose words are there, of the journal's entry at `entry_id`. */
      readonly answersTo?: 'profile' | 'questionnaire' | 'case'
    }
  | { readonly withheld: WithheldGround; readonly why: string }
)

const ofPerson = 't.person_id = $1'
const recorded = (sql: string): Shown => ({ label: 'recordedAt', sql, as: 'instant' })
const name = (column: string) =>
  `concat_ws(' ', nullif(t.${column} ->> 'given', ''), nullif(t.${column} ->> 'father', ''),
    nullif(t.${column} ->> 'grandfather', ''), nullif(t.${column} ->> 'family', ''))`

export const disclosures: readonly Disclosure[] = [
  {
    table: 'people',
    person: 't.id = $1',
    section: 'identity',
    order: 't.id',
    shown: [
      { label: 'number', sql: 't.number' },
      { label: 'nameArabic', sql: name('name_arabic') },
      { label: 'nameLatin', sql: name('name_latin') },
      { label: 'birthFrom', sql: `t.birth ->> 'from'`, as: 'day' },
      { label: 'birthTo', sql: `t.birth ->> 'to'`, as: 'day' },
      { label: 'sex', sql: 't.sex', codes: statusTexts },
      { label: 'nationality', sql: 't.nationality', as: 'country', codes: noCountryTexts },
      { label: 'place', sql: '(select o.name ->> $2 from places o where o.code = t.place_code)' },
      { label: 'claimedGroup', sql: 't.claimed_group' },
      {
        label: 'documents',
        sql: `(select string_agg(d ->> 'number', ' · ') from jsonb_array_elements(t.documents) d)`,
      },
      { label: 'site', sql: '(select s.name ->> $2 from sites s where s.id = t.site_id)' },
      { label: 'registeredAt', sql: 't.registered_at', as: 'instant' },
    ],
  },
  {
    table: 'corrections',
    person: ofPerson,
    section: 'corrections',
    order: 't.corrected_at, t.id',
    shown: [
      recorded('t.corrected_at'),
      {
        label: 'before',
        sql: `concat_ws(' ', t.before #>> '{nameArabic,given}', t.before #>> '{nameArabic,father}',
        t.before #>> '{nameArabic,grandfather}', t.before #>> '{nameArabic,family}', '·', t.before #>> '{nameLatin,given}',
        t.before #>> '{nameLatin,father}', t.before #>> '{nameLatin,grandfather}', t.before #>> '{nameLatin,family}')`,
      },
      { label: 'beforeBirth', sql: `t.before #>> '{birth,from}'`, as: 'day' },
      { label: 'beforeGroup', sql: `t.before ->> 'claimedGroup'` },
      { label: 'reason', sql: 't.reason' },
    ],
  },
  {
    table: 'associations',
    person: ofPerson,
    section: 'associations',
    order: 't.recorded_at, t.id',
    shown: [
      recorded('t.recorded_at'),
      {
        label: 'group',
        sql: `(select coalesce(nullif(g.name_arabic, ''), g.name_latin) from armed_groups g where g.id = t.group_id)`,
      },
      { label: 'role', sql: 't.role', codes: statusTexts },
      { label: 'subUnit', sql: 't.sub_unit' },
      { label: 'duty', sql: 't.duty' },
      { label: 'joined', sql: `t.joined ->> 'from'`, as: 'day' },
      { label: 'left', sql: `t.left_it ->> 'from'`, as: 'day' },
      { label: 'status', sql: 't.status', codes: statusTexts },
    ],
  },
  {
    table: 'interviews',
    person: ofPerson,
    section: 'interviews',
    order: 't.held_at, t.id',
    shown: [
      { label: 'heldAt', sql: 't.held_at', as: 'instant' },
      { label: 'language', sql: 't.language', codes: languageWords },
      { label: 'status', sql: 't.status', codes: statusTexts },
      // Their own words, without the questions: those are asked of the next one too.
      {
        label: 'answers',
        sql: `(select string_agg(a.value ->> 'value', ' · ' order by a.key) from jsonb_each(t.answers) a
          where a.value ->> 'value' <> '')`,
      },
    ],
  },
  {
    table: 'eligibility_decisions',
    person: ofPerson,
    section: 'eligibility',
    order: 't.proposed_at, t.id',
    shown: [
      { label: 'stage', sql: 't.stage', codes: stageTexts },
      { label: 'outcome', sql: 't.outcome', codes: outcomeTexts },
      { label: 'reason', sql: 't.reason_code', codes: reasonTexts },
      { label: 'decidedAt', sql: 't.decided_at', as: 'instant' },
      { label: 'toldAt', sql: `t.told ->> 'at'`, as: 'instant' },
      { label: 'appealUntil', sql: 't.appeal_until', as: 'day' },
      { label: 'status', sql: 't.status', codes: statusTexts },
    ],
  },
  {
    table: 'appeals',
    person: ofPerson,
    section: 'appeals',
    order: 't.filed_at, t.id',
    shown: [
      recorded('t.filed_at'),
      { label: 'grounds', sql: 't.grounds' },
      { label: 'hearing', sql: 't.hearing' },
      { label: 'status', sql: 't.status', codes: statusTexts },
      { label: 'reason', sql: 't.reasons' },
      { label: 'decidedAt', sql: 't.decided_at', as: 'instant' },
    ],
  },
  {
    table: 'weapons',
    person: ofPerson,
    section: 'weapons',
    order: 't.taken_in_at, t.id',
    shown: [
      { label: 'tag', sql: 't.tag' },
      { label: 'class', sql: 't.class', codes: classTexts },
      { label: 'model', sql: `concat_ws(' ', nullif(t.make, ''), nullif(t.model, ''))` },
      { label: 'serial', sql: 't.serial' },
      { label: 'condition', sql: 't.condition', codes: conditionTexts },
      { label: 'takenInAt', sql: 't.taken_in_at', as: 'instant' },
    ],
  },
  {
    table: 'receipts',
    person: ofPerson,
    section: 'receipts',
    order: 't.issued_at, t.id',
    shown: [
      { label: 'number', sql: 't.number' },
      { label: 'issuedAt', sql: 't.issued_at', as: 'instant' },
    ],
  },
  {
    table: 'ammunition_lots',
    person: ofPerson,
    section: 'ammunition',
    order: 't.taken_in_at, t.id',
    shown: [
      { label: 'tag', sql: 't.tag' },
      { label: 'number', sql: 't.receipt_number' },
      { label: 'model', sql: 't.nomenclature' },
      { label: 'quantity', sql: 't.quantity::text' },
      { label: 'takenInAt', sql: 't.taken_in_at', as: 'instant' },
    ],
  },
  {
    table: 'benefit_claims',
    person: ofPerson,
    section: 'claims',
    order: 't.claimed_at, t.id',
    shown: [
      recorded('t.claimed_at'),
      { label: 'number', sql: '(select r.number from receipts r where r.id = t.receipt_id)' },
    ],
  },
  {
    table: 'consents',
    person: ofPerson,
    section: 'consents',
    order: 't.purpose, t.n',
    shown: [
      { label: 'purpose', sql: 't.purpose', codes: purposeTexts },
      { label: 'answer', sql: 't.answer', codes: answerTexts },
      recorded('t.recorded_at'),
      { label: 'language', sql: 't.language', codes: languageWords },
      { label: 'witness', sql: 't.witness' },
      { label: 'note', sql: 't.note' },
    ],
  },
  {
    table: 'access_requests',
    person: ofPerson,
    section: 'requests',
    order: 't.recorded_at, t.id',
    shown: [
      { label: 'askedOn', sql: 't.asked_on', as: 'day' },
      { label: 'identityCheck', sql: 't.identity_check', codes: identityCheckTexts },
      { label: 'note', sql: 't.identity_note' },
      { label: 'status', sql: 't.status', codes: statusTexts },
    ],
  },
  {
    table: 'correction_requests',
    person: ofPerson,
    section: 'correctionRequests',
    order: 't.recorded_at, t.id',
    shown: [
      { label: 'askedOn', sql: 't.asked_on', as: 'day' },
      { label: 'what', sql: 't.what' },
      { label: 'status', sql: 't.status', codes: statusTexts },
      { label: 'reason', sql: `concat_ws(' · ', t.reasons, t.appeal_reasons)` },
    ],
  },
  {
    table: 'erasures',
    person: ofPerson,
    section: 'erasures',
    order: 't.requested_at, t.id',
    shown: [recorded('t.requested_at'), { label: 'status', sql: 't.status', codes: statusTexts }],
  },
  {
    table: 'retention_cases',
    person: ofPerson,
    section: 'retention',
    order: 't.due_on',
    shown: [{ label: 'keptUntil', sql: 't.due_on', as: 'day' }],
  },
  {
    table: 'person_photos',
    person: ofPerson,
    section: 'photos',
    order: 't.taken_at, t.id',
    shown: [recorded('t.taken_at'), { label: 'status', sql: 't.status', codes: statusTexts }],
  },
  {
    table: 'person_photo_files',
    person: ofPerson,
    withheld: 'technical',
    why: 'the pictures, which are shown on the screen',
  },
  {
    table: 'biometric_templates',
    person: ofPerson,
    section: 'biometrics',
    order: 't.taken_at, t.id',
    shown: [
      recorded('t.taken_at'),
      { label: 'modality', sql: 't.modality', codes: modalityTexts },
      { label: 'device', sql: 't.device' },
      { label: 'note', sql: 't.consent' },
      { label: 'status', sql: 't.status', codes: statusTexts },
      { label: 'reason', sql: 't.withdrawn_for' },
    ],
  },
  {
    table: 'biometric_files',
    person: ofPerson,
    withheld: 'technical',
    why: 'the templates, which no program here reads',
  },
  {
    table: 'cards',
    person: ofPerson,
    section: 'cards',
    order: 't.issued_at, t.id',
    shown: [
      { label: 'number', sql: 't.number' },
      { label: 'issuedAt', sql: 't.issued_at', as: 'instant' },
      { label: 'expiresOn', sql: 't.expires_on', as: 'day' },
      { label: 'status', sql: 't.status', codes: statusTexts },
      { label: 'note', sql: 't.ended_note' },
    ],
  },
  {
    table: 'card_revocations',
    person: ofPerson,
    section: 'revocations',
    order: 't.proposed_at, t.id',
    shown: [
      recorded('t.proposed_at'),
      { label: 'reason', sql: 't.reason' },
      { label: 'status', sql: 't.status', codes: statusTexts },
    ],
  },
  {
    table: 'discharge_certificates',
    person: ofPerson,
    section: 'certificates',
    order: 't.issued_at, t.id',
    shown: [
      { label: 'number', sql: 't.number' },
      { label: 'dischargedOn', sql: 't.discharged_on', as: 'day' },
      { label: 'place', sql: '(select o.name ->> $2 from places o where o.code = t.place_code)' },
    ],
  },
  {
    table: 'certificate_revocations',
    person: ofPerson,
    section: 'revocations',
    order: 't.proposed_at, t.id',
    shown: [
      recorded('t.proposed_at'),
      { label: 'reason', sql: 't.reason' },
      { label: 'status', sql: 't.status', codes: statusTexts },
    ],
  },
  {
    table: 'site_visits',
    person: ofPerson,
    section: 'visits',
    order: 't.arrived_at, t.id',
    shown: [
      { label: 'number', sql: 't.number' },
      { label: 'site', sql: '(select s.name ->> $2 from sites s where s.id = t.site_id)' },
      { label: 'arrivedAt', sql: 't.arrived_at', as: 'instant' },
      { label: 'leftAt', sql: 't.left_at', as: 'instant' },
      { label: 'leaveReason', sql: 't.leave_reason', codes: leaveTexts },
      { label: 'destination', sql: '(select o.name ->> $2 from places o where o.code = t.destination)' },
      { label: 'note', sql: 't.leave_note' },
    ],
  },
  {
    table: 'terms_answers',
    person: ofPerson,
    section: 'terms',
    order: 't.recorded_at, t.id',
    shown: [
      recorded('t.recorded_at'),
      { label: 'language', sql: 't.language', codes: languageWords },
      { label: 'answer', sql: 't.outcome', codes: statusTexts },
    ],
  },
  {
    table: 'profiles',
    person: ofPerson,
    section: 'profiles',
    order: 't.recorded_at, t.id',
    shown: [recorded('t.recorded_at')],
    answersTo: 'profile',
  },
  {
    table: 'questionnaire_answers',
    // Also of before they were registered. What was answered at the clinician's station is health.
    person: `t.visit_id in (select v.id from site_visits v where v.person_id = $1) and t.station <> 'health'`,
    section: 'questionnaires',
    order: 't.recorded_at, t.id',
    shown: [recorded('t.recorded_at')],
    answersTo: 'questionnaire',
  },
  {
    table: 'foreign_cases',
    person: ofPerson,
    section: 'foreign',
    order: 't.opened_at, t.id',
    shown: [
      recorded('t.opened_at'),
      { label: 'number', sql: 't.code' },
      { label: 'claimedNationality', sql: 't.claimed_nationality', as: 'country', codes: noCountryTexts },
      { label: 'establishedNationality', sql: 't.established_nationality', as: 'country', codes: noCountryTexts },
      { label: 'unit', sql: 't.unit' },
      { label: 'entryRoute', sql: 't.entry_route' },
      { label: 'family', sql: 't.family' },
      { label: 'reviewDueOn', sql: 't.review_due_on', as: 'day' },
    ],
  },
  ...reintegrationDisclosures,
  { table: 'health_entries', person: ofPerson, withheld: 'health', why: 'seen inside the compartment alone' },
  { table: 'travel_fitness', person: 't.id = $1', withheld: 'health', why: 'judged by the clinician' },
  {
    table: 'pathway_transfers',
    person: 't.id = $1',
    withheld: 'technical',
    why: 'the fact alone, told by the pathway itself',
  },
  {
    table: 'screening_results',
    person: 't.id = $1',
    withheld: 'screening',
    why: 'how somebody stands against the lists',
  },
  {
    table: 'matches',
    person: ofPerson,
    withheld: 'screening',
    why: 'entries of sanctions lists and what officers found',
  },
  { table: 'duplicates', person: '$1 in (t.person_id, t.other_id)', withheld: 'others', why: 'the other registration' },
  { table: 'merges', person: '$1 in (t.kept_id, t.merged_id)', withheld: 'others', why: 'the other registration' },
  { table: 'checks', person: ofPerson, withheld: 'sources', why: 'what offices answered, and whom they asked' },
  {
    table: 'commander_list_entries',
    person: '$1 in (t.person_id, t.taken_person_id)',
    withheld: 'sources',
    why: 'the list of a commander names others',
  },
  {
    table: 'commander_list_decisions',
    person: ofPerson,
    withheld: 'sources',
    why: 'the list of a commander names others',
  },
  { table: 'eligibility_votes', person: ofPerson, withheld: 'deliberation', why: 'who voted how' },
  { table: 'person_keys', person: ofPerson, withheld: 'technical', why: 'made from the name, which is shown' },
  { table: 'person_words', person: ofPerson, withheld: 'technical', why: 'made from the name, which is shown' },
  { table: 'person_changes', person: ofPerson, withheld: 'technical', why: 'the order of changes alone' },
]
