import { type Disclosure, ofPerson, ofVisit, placeNamed, recorded, siteNamed } from './disclosure.ts'
import { codeTexts, statusTexts } from './record-words.ts'

/** What a person is shown of their stays at sites, their papers and cards, and of what the pathways keep in ordinary tables. */
export const siteDisclosures: readonly Disclosure[] = [
  {
    table: 'site_visits',
    person: ofPerson,
    section: 'visits',
    order: 't.arrived_at, t.id',
    shown: [
      { label: 'number', sql: 't.number' },
      { label: 'site', sql: siteNamed },
      { label: 'arrivedAt', sql: 't.arrived_at', as: 'instant' },
      {
        label: 'bed',
        sql: `(select concat(s.code, '-', t.bed) from site_sectors s where s.id = t.sector_id)`,
      },
      { label: 'leftAt', sql: 't.left_at', as: 'instant' },
      { label: 'destination', sql: placeNamed('destination') },
      { label: 'transport', sql: 't.transport', codes: codeTexts },
      { label: 'status', sql: 't.status', codes: statusTexts },
    ],
  },
  {
    table: 'terms_answers',
    person: ofPerson,
    section: 'terms',
    order: 't.recorded_at, t.id',
    shown: [
      { label: 'answer', sql: 't.outcome', codes: codeTexts },
      { label: 'version', sql: 't.version' },
      { label: 'language', sql: 't.language' },
      { label: 'interpretedInto', sql: 't.interpreted_into' },
      { label: 'signedBy', sql: 't.signature', codes: codeTexts },
      recorded('t.recorded_at'),
    ],
  },
  {
    table: 'profiles',
    person: ofPerson,
    section: 'profiles',
    order: 't.recorded_at, t.id',
    shown: [recorded('t.recorded_at'), { label: 'answers', sql: 't.entry_id', as: 'sealed' }],
  },
  {
    // Those of health are not seen on the login of who lets a record out (`withheld`: health).
    table: 'questionnaire_answers',
    person: ofVisit,
    section: 'questionnaires',
    order: 't.recorded_at, t.id',
    shown: [
      {
        label: 'questionnaire',
        sql: `(select coalesce(nullif(q.title ->> $2, ''), nullif(q.title ->> 'ar', ''), q.title ->> 'en')
          from questionnaires q where q.id = t.questionnaire_id)`,
      },
      { label: 'recordedAt', sql: 't.answered_on', as: 'day' },
      { label: 'answers', sql: 't.entry_id', as: 'sealed' },
    ],
  },
  {
    table: 'discharge_plans',
    person: ofVisit,
    section: 'plans',
    order: 't.recorded_at, t.id',
    shown: [
      { label: 'destination', sql: placeNamed('place_code') },
      { label: 'transport', sql: 't.transport', codes: codeTexts },
      { label: 'travelsOn', sql: 't.travels_on', as: 'day' },
      recorded('t.recorded_at'),
    ],
  },
  {
    table: 'person_photos',
    person: ofPerson,
    section: 'photos',
    order: 't.taken_at, t.id',
    shown: [
      { label: 'takenAt', sql: 't.taken_at', as: 'instant' },
      { label: 'status', sql: 't.status', codes: statusTexts },
    ],
  },
  {
    table: 'cards',
    person: ofPerson,
    section: 'cards',
    order: 't.issued_at, t.id',
    shown: [
      { label: 'number', sql: 't.number' },
      { label: 'cardKind', sql: 't.kind', codes: codeTexts },
      { label: 'issuedAt', sql: 't.issued_at', as: 'instant' },
      { label: 'expiresOn', sql: 't.expires_on', as: 'day' },
      { label: 'status', sql: 't.status', codes: statusTexts },
      { label: 'endedFor', sql: 't.ended_for', codes: codeTexts },
    ],
  },
  {
    // What was decided, and on which ground; not what others said, who may be in danger for it.
    table: 'card_revocations',
    person: ofPerson,
    section: 'revocations',
    order: 't.proposed_at, t.id',
    shown: [
      { label: 'ground', sql: 't.ground', codes: codeTexts },
      { label: 'status', sql: 't.status', codes: statusTexts },
      { label: 'decidedAt', sql: 't.signed_at', as: 'instant' },
    ],
  },
  {
    table: 'discharge_certificates',
    person: ofPerson,
    section: 'certificates',
    order: 't.issued_at',
    shown: [
      { label: 'number', sql: 't.number' },
      { label: 'dischargedOn', sql: 't.discharged_on', as: 'day' },
      { label: 'place', sql: placeNamed('place_code') },
    ],
  },
  {
    table: 'biometric_templates',
    person: ofPerson,
    section: 'biometrics',
    order: 't.taken_at, t.id',
    shown: [
      { label: 'modality', sql: 't.modality', codes: codeTexts },
      { label: 'takenAt', sql: 't.taken_at', as: 'instant' },
      { label: 'device', sql: 't.device' },
      { label: 'agreed', sql: 't.consent' },
    ],
  },
  {
    table: 'travel_fitness',
    person: 't.id = $1',
    section: 'fitness',
    order: 't.judged_at',
    shown: [
      { label: 'fit', sql: 't.fit', codes: codeTexts },
      { label: 'judgedAt', sql: 't.judged_at', as: 'instant' },
    ],
  },
  {
    table: 'foreign_cases',
    person: ofPerson,
    section: 'foreign',
    order: 't.opened_at',
    shown: [
      { label: 'caseCode', sql: 't.code' },
      { label: 'status', sql: 't.status', codes: codeTexts },
      { label: 'claimedNationality', sql: 't.claimed_nationality' },
      { label: 'establishedNationality', sql: 't.established_nationality' },
      { label: 'subUnit', sql: 't.unit' },
      { label: 'entryRoute', sql: 't.entry_route' },
      { label: 'recruiterAndPay', sql: 't.recruiter_and_pay' },
      { label: 'family', sql: 't.family' },
      { label: 'destination', sql: 't.destination' },
      { label: 'travelDocument', sql: 't.travel_document' },
      { label: 'departedOn', sql: 't.departed_on', as: 'day' },
    ],
  },
]
