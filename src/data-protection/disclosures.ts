import { purposeTexts } from '../consents/purposes.ts'
import { outcomeTexts, reasonTexts, stageTexts } from '../eligibility/code-lists.ts'
import { classTexts, conditionTexts } from '../weapons/code-lists.ts'
import { type Disclosure, ofPerson, ofVisit, placeNamed, recorded, siteNamed } from './disclosure.ts'
import { answerTexts, identityCheckTexts, statusTexts } from './record-words.ts'
import { siteDisclosures } from './site-disclosures.ts'

const name = (column: string) =>
  `concat_ws(' ', nullif(t.${column} ->> 'given', ''), nullif(t.${column} ->> 'father', ''),
    nullif(t.${column} ->> 'grandfather', ''), nullif(t.${column} ->> 'family', ''))`

/** Every table that refers to people, shown or withheld. */
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
      { label: 'nationality', sql: 't.nationality' },
      { label: 'place', sql: placeNamed('place_code') },
      { label: 'claimedGroup', sql: 't.claimed_group' },
      {
        label: 'documents',
        sql: `(select string_agg(d ->> 'number', ' · ') from jsonb_array_elements(t.documents) d)`,
      },
      { label: 'site', sql: siteNamed },
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
      { label: 'language', sql: 't.language' },
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
  ...siteDisclosures,
  {
    table: 'consents',
    person: ofPerson,
    section: 'consents',
    order: 't.purpose, t.n',
    shown: [
      { label: 'purpose', sql: 't.purpose', codes: purposeTexts },
      { label: 'answer', sql: 't.answer', codes: answerTexts },
      recorded('t.recorded_at'),
      { label: 'language', sql: 't.language' },
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
  {
    table: 'station_passes',
    person: ofVisit,
    withheld: 'deliberation',
    why: 'how officers worked, and why one skipped',
  },
  { table: 'station_events', person: ofVisit, withheld: 'deliberation', why: 'how officers worked, and their notes' },
  {
    table: 'foreign_steps',
    person: 't.case_id in (select c.id from foreign_cases c where c.person_id = $1)',
    withheld: 'deliberation',
    why: 'notes of officers, and what states answered',
  },
  { table: 'health_entries', person: ofPerson, withheld: 'health', why: 'in its compartment; a clinician shows it' },
  {
    table: 'pathway_transfers',
    person: 't.id = $1',
    withheld: 'protected',
    why: 'that somebody was in a pathway puts them and others in danger on paper (R-CHD2)',
  },
  { table: 'person_photo_files', person: ofPerson, withheld: 'pictures', why: 'sealed, and shown on the screen' },
  { table: 'person_keys', person: ofPerson, withheld: 'technical', why: 'made from the name, which is shown' },
  { table: 'person_words', person: ofPerson, withheld: 'technical', why: 'made from the name, which is shown' },
  { table: 'person_changes', person: ofPerson, withheld: 'technical', why: 'the order of changes alone' },
]
