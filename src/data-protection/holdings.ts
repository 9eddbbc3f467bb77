import { lotNoun } from '../ammunition/lot.ts'
import { appealNoun } from '../appeals/appeal.ts'
import { biometricNoun } from '../cards/biometric.ts'
import { type Card, cardNoun } from '../cards/card.ts'
import { dischargeCertificateNoun } from '../cards/certificate.ts'
import { cardRevocationNoun } from '../cards/revocation.ts'
import { checkNoun } from '../checks/check.ts'
import { benefitClaimNoun } from '../claims/claim.ts'
import { consentNoun } from '../consents/consent.ts'
import { eligibilityDecisionNoun } from '../eligibility/decision.ts'
import { eligibilityVoteNoun } from '../eligibility/vote.ts'
import { type ForeignCase, foreignCaseNoun, foreignStepNoun } from '../foreigners/foreign-case.ts'
import { associationNoun } from '../groups/association.ts'
import { healthEntryNoun } from '../health/health-entry.ts'
import { travelFitnessNoun } from '../health/travel-fitness.ts'
import { gradeNoun } from '../interviews/grade.ts'
import { interviewNoun } from '../interviews/interview.ts'
import type { Entry } from '../journal/entry.ts'
import { derivedId, type Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun, Ref } from '../kernel/record.ts'
import { correctionNoun } from '../people/correction.ts'
import { type Duplicate, duplicateNoun } from '../people/duplicate.ts'
import { type Person, personNoun } from '../people/person.ts'
import { personPhotoNoun } from '../people/photo.ts'
import { pathwayTransferNoun } from '../people/transfer.ts'
import { siteNoun } from '../programme/programme.ts'
import { questionnaireAnswersNoun } from '../questionnaires/questionnaire-answers.ts'
import { matchNoun } from '../screening/match.ts'
import { screeningResultNoun } from '../screening/result.ts'
import { dischargePlanNoun } from '../site-flow/discharge-plan.ts'
import { passNoun, type StationPass, stationEventNoun } from '../site-flow/pass.ts'
import { profileNoun } from '../site-flow/profile.ts'
import { termsAnswerNoun } from '../site-flow/terms.ts'
import { keyOf, type SiteVisit, siteVisitNoun } from '../site-flow/visit.ts'
import { receiptNoun } from '../weapons/receipt.ts'
import { weaponNoun } from '../weapons/weapon.ts'
import { accessRequestNoun } from './access-request.ts'
import { correctionRequestNoun } from './correction-request.ts'

type Find = (ref: Ref) => AnyRecord | undefined

/**
 * What is kept of people, and what becomes of each when they are erased: it ends, it is emptied of them, or it stays under
 * the number alone, as the custody of a weapon does. A test holds that every table with a person is in the list of
 * disclosures (`disclosures.ts`), and every noun of it here.
 */
export interface Holding {
  readonly noun: Noun
  readonly atErasure: 'ends' | 'emptied' | 'stays'
  /** Whether a paper that was issued in this entry names the person. */
  readonly namesOnPaper: (record: AnyRecord, entry: Entry) => boolean
  /** Whose it is, by the key that seals what is said of it: the person's, or that of a visit that is bound to nobody yet. */
  readonly owners: (record: AnyRecord, find: Find) => readonly Id[]
  /** The rows of the person `$1`, as SQL. */
  readonly rows: string
  /** What is left of it; undefined where it ends. */
  readonly left: (record: AnyRecord, find: Find) => AnyRecord | undefined
}

const present = (ids: readonly (Id | null | undefined)[]) => ids.filter((id) => id !== null && id !== undefined)
const ofPerson = ({ personId }: AnyRecord) => present([typeof personId === 'string' ? personId : null])

const onNone = () => false

/** Whose a record is: in SQL, and as the journal is replayed. */
interface Ownership {
  readonly rows: string
  readonly owners: Holding['owners']
}
const byPerson: Ownership = { rows: 'person_id = $1', owners: ofPerson }
const byId: Ownership = { rows: 'id = $1', owners: ({ id }) => [id] }
const byInterview: Ownership = {
  rows: 'interview_id in (select id from interviews where person_id = $1)',
  owners: (grade, find) => {
    const { interviewId } = gradeNoun.schema.parse(grade)
    const interview = interviewNoun.schema.safeParse(find({ noun: interviewNoun, id: interviewId })).data
    return present([interview?.personId])
  },
}
const byVisit: Ownership = {
  rows: 'visit_id in (select id from site_visits where person_id = $1)',
  owners: ({ visitId }, find) => {
    if (typeof visitId !== 'string') return []
    const visit = siteVisitNoun.schema.safeParse(find({ noun: siteVisitNoun, id: visitId })).data
    return [keyOf(visit) ?? visitId]
  },
}
const byForeignCase: Ownership = {
  rows: 'case_id in (select id from foreign_cases where person_id = $1)',
  owners: ({ caseId }, find) => {
    if (typeof caseId !== 'string') return []
    const one = foreignCaseNoun.schema.safeParse(find({ noun: foreignCaseNoun, id: caseId })).data
    return present([one?.personId])
  },
}

function ends(noun: Noun, whose = byPerson): Holding {
  return { noun, atErasure: 'ends', namesOnPaper: onNone, ...whose, left: () => undefined }
}

function emptied(noun: Noun, left: Holding['left'], whose = byPerson): Holding {
  return { noun, atErasure: 'emptied', namesOnPaper: onNone, ...whose, left }
}

function stays(noun: Noun, namesOnPaper: Holding['namesOnPaper'] = onNone, whose = byPerson): Holding {
  return { noun, atErasure: 'stays', namesOnPaper, ...whose, left: (record) => record }
}

/** The place of the site where something is kept, which stands for a place that would tell where somebody went. */
function placeOf({ siteId }: AnyRecord, find: Find): string {
  return siteNoun.schema.parse(find({ noun: siteNoun, id: String(siteId) })).placeCode
}

const nobody = { given: '', father: '', grandfather: '', family: '' }

/** A person of whom the number is left, where and when they were registered, and their sex, which counts are made of. */
export function emptiedPerson(person: Person, placeCode: string): Person {
  return {
    ...person,
    nameArabic: nobody,
    nameLatin: nobody,
    birth: { from: '1900-01-01', to: '1900-12-31', precision: 'approximate' },
    nationality: 'XX',
    placeCode,
    claimedGroup: '',
    documents: [],
  }
}

/** A question about two registrations without their names and without what officers wrote: that it was asked, and its end. */
export function emptiedDuplicate(duplicate: Duplicate): Duplicate {
  const said = (reason: string | null) => (reason === null ? null : '')
  return {
    ...duplicate,
    evidence: { name: '', nameScore: 0, parts: [], particulars: [] },
    proposalReason: said(duplicate.proposalReason),
    decisionReason: said(duplicate.decisionReason),
    earlier: duplicate.earlier.map((round) => ({
      ...round,
      proposalReason: said(round.proposalReason),
      decisionReason: said(round.decisionReason),
      reopenReason: said(round.reopenReason),
    })),
  }
}

/** That somebody was at the site, and when: counts of the site are made of it. */
export function emptiedVisit(visit: SiteVisit, placeCode: string): SiteVisit {
  return {
    ...visit,
    ...{ leaveNote: '', sectorId: null, bed: null },
    destination: visit.destination === null ? null : placeCode,
  }
}

/** What stands where a reason was that has to be there. */
const wiped = '—'

/** A pass without what was written of the person; times at stations are measured by it. */
export function emptiedPass(pass: StationPass): StationPass {
  return { ...pass, skippedFor: pass.skippedFor === '' ? '' : wiped }
}

/** A card as its number, which stays in the list of those that count no more. */
export function emptiedCard(card: Card): Card {
  return { ...card, photoId: null, endedNote: card.endedNote === null ? null : '' }
}

/** A case as it counts for the clock of the agreement: that somebody left, and when it was verified. */
export function emptiedForeignCase(one: ForeignCase): ForeignCase {
  return {
    ...one,
    ...{ name: '', claimedNationality: 'XX', establishedNationality: null, nationalityEvidence: [] },
    ...{ unit: '', entryRoute: '', recruiterAndPay: '', family: '', holdingPlace: null, reviewDueOn: null },
    ...{ mercenary: 'notAssessed', mercenaryGrounds: [], mercenaryBy: null, mercenarySignedBy: null },
    ...{ consular: 'notAsked', consularContactAt: null, asylum: 'none', consentAt: null },
    ...{ destination: null, travelDocument: null },
  }
}

export const holdings: readonly Holding[] = [
  emptied(personNoun, (record, find) => emptiedPerson(personNoun.schema.parse(record), placeOf(record, find)), byId),
  emptied(duplicateNoun, (record) => emptiedDuplicate(duplicateNoun.schema.parse(record)), {
    rows: '$1 in (person_id, other_id)',
    owners: (record) => {
      const { personId, otherId } = duplicateNoun.schema.parse(record)
      return [personId, otherId]
    },
  }),
  emptied(siteVisitNoun, (record, find) => emptiedVisit(siteVisitNoun.schema.parse(record), placeOf(record, find)), {
    rows: 'person_id = $1',
    owners: (record) => present([keyOf(siteVisitNoun.schema.parse(record))]),
  }),
  emptied(passNoun, (record) => emptiedPass(passNoun.schema.parse(record)), byVisit),
  emptied(cardNoun, (record) => emptiedCard(cardNoun.schema.parse(record))),
  emptied(foreignCaseNoun, (record) => emptiedForeignCase(foreignCaseNoun.schema.parse(record))),
  ends(correctionNoun),
  ends(personPhotoNoun),
  ends(matchNoun),
  ends(associationNoun),
  ends(consentNoun),
  ends(checkNoun),
  ends(interviewNoun),
  ends(gradeNoun, byInterview),
  ends(eligibilityDecisionNoun),
  ends(eligibilityVoteNoun),
  ends(appealNoun),
  ends(accessRequestNoun),
  ends(correctionRequestNoun),
  ends(stationEventNoun, byVisit),
  ends(termsAnswerNoun),
  ends(profileNoun),
  ends(dischargePlanNoun, byVisit),
  ends(questionnaireAnswersNoun, byVisit),
  ends(cardRevocationNoun),
  ends(biometricNoun),
  ends(healthEntryNoun),
  ends(travelFitnessNoun, byId),
  ends(pathwayTransferNoun, byId),
  ends(foreignStepNoun, byForeignCase),
  stays(screeningResultNoun, onNone, byId),
  stays(weaponNoun),
  stays(receiptNoun, ({ id }, { documents }) => documents.some((paper) => paper.id === id)),
  stays(lotNoun, ({ id }, { action, subject }) => action === 'lot.takeIn' && subject.id === id),
  stays(benefitClaimNoun),
  // Numbers of certificates are counted by what is there; the paper itself is emptied.
  stays(dischargeCertificateNoun, (_record, { id, documents }) =>
    documents.some((paper) => paper.id === derivedId(id, 'certificate')),
  ),
]

export const holdingOf: ReadonlyMap<Noun, Holding> = new Map(holdings.map((holding) => [holding.noun, holding]))
