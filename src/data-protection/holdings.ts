import { lotNoun } from '../ammunition/lot.ts'
import { appealNoun } from '../appeals/appeal.ts'
import { benefitExceptionNoun } from '../benefits/benefit-exception.ts'
import { entitlementNoun, instalmentNoun } from '../benefits/entitlement.ts'
import { benefitHoldNoun } from '../benefits/hold.ts'
import { payeeAccountNoun } from '../benefits/payee-account.ts'
import { presenceProofNoun } from '../benefits/presence-proof.ts'
import { salaryNoticeNoun } from '../benefits/salary-notice.ts'
import { biometricNoun } from '../cards/biometric.ts'
import { cardNoun } from '../cards/card.ts'
import { dischargeCertificateNoun } from '../cards/certificate.ts'
import { certificateRevocationNoun } from '../cards/certificate-revocation.ts'
import { cardRevocationNoun } from '../cards/revocation.ts'
import { checkNoun } from '../checks/check.ts'
import { benefitClaimNoun } from '../claims/claim.ts'
import { conductComplaintNoun } from '../conduct-complaints/conduct-complaint.ts'
import { conductNoticeNoun } from '../conduct-complaints/conduct-notice.ts'
import { consentNoun } from '../consents/consent.ts'
import { eligibilityDecisionNoun } from '../eligibility/decision.ts'
import { eligibilityVoteNoun } from '../eligibility/vote.ts'
import { emergencyAccessNoun } from '../emergency-access/emergency-access.ts'
import { foreignCaseNoun, foreignStepNoun } from '../foreigners/foreign-case.ts'
import { associationNoun } from '../groups/association.ts'
import { healthEntryNoun } from '../health/health-entry.ts'
import { travelFitnessNoun } from '../health/travel-fitness.ts'
import { gradeNoun } from '../interviews/grade.ts'
import { interviewNoun } from '../interviews/interview.ts'
import type { Entry } from '../journal/entry.ts'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun, Ref } from '../kernel/record.ts'
import { attendanceNoun } from '../opportunities/attendance.ts'
import { enrolmentNoun, referralNoun } from '../opportunities/referral.ts'
import { cashHandoutNoun } from '../payment-lists/cash-handout.ts'
import { paymentNoun } from '../payment-lists/payment.ts'
import { correctionNoun } from '../people/correction.ts'
import { type Duplicate, duplicateNoun } from '../people/duplicate.ts'
import { type Person, personNoun } from '../people/person.ts'
import { personPhotoNoun } from '../people/photo.ts'
import { pathwayTransferNoun } from '../people/transfer.ts'
import {
  postingNoun,
  appealNoun as probationAppealNoun,
  probationNoun,
  reviewNoun as probationReviewNoun,
} from '../postings/posting.ts'
import { siteNoun } from '../programme/programme.ts'
import { questionnaireAnswersNoun } from '../questionnaires/questionnaire-answers.ts'
import { rankDecisionNoun } from '../ranks/rank-decision.ts'
import { caseAppointmentNoun } from '../reintegration/appointment.ts'
import { caseStepNoun } from '../reintegration/case-step.ts'
import { caseFollowUpNoun } from '../reintegration/follow-up.ts'
import { reintegrationGrantNoun } from '../reintegration/grant.ts'
import { placementNoun } from '../reintegration/placement.ts'
import { reintegrationCaseNoun, reintegrationPlanNoun } from '../reintegration/reintegration-case.ts'
import { matchNoun } from '../screening/match.ts'
import { screeningResultNoun } from '../screening/result.ts'
import { dischargePlanNoun } from '../site-flow/discharge-plan.ts'
import { passNoun, stationEventNoun } from '../site-flow/pass.ts'
import { profileNoun } from '../site-flow/profile.ts'
import { termsAnswerNoun } from '../site-flow/terms.ts'
import { keyOf, siteVisitNoun } from '../site-flow/visit.ts'
import { attendanceNoun as courseAttendanceNoun, enrolmentNoun as courseEnrolmentNoun } from '../training/course.ts'
import { traineeNoun, traineeStepNoun } from '../training/trainee.ts'
import { vettingCaseNoun } from '../vetting/vetting-case.ts'
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
  /** SQL that picks the rows of a person, whose id is `$1`. */
  readonly rows: string
  readonly atErasure: 'ends' | 'emptied' | 'stays'
  /** Whether a paper that was issued in this entry names the person. */
  readonly namesOnPaper: (record: AnyRecord, entry: Entry) => boolean
  readonly owners: (record: AnyRecord, find: Find) => readonly Id[]
  /** What is left of it; undefined where it ends. */
  readonly left: (record: AnyRecord, find: Find) => AnyRecord | undefined
}

const present = (ids: readonly (Id | null | undefined)[]) => ids.filter((id) => id !== null && id !== undefined)
const ofPerson = ({ personId }: AnyRecord) => present([typeof personId === 'string' ? personId : null])

const onNone = () => false

const rowsOfPerson = 'person_id = $1'
const rowsOfVisits = 'visit_id in (select id from site_visits where person_id = $1)'

function ends(noun: Noun, owners: Holding['owners'] = ofPerson, rows = rowsOfPerson): Holding {
  return { noun, rows, atErasure: 'ends', namesOnPaper: onNone, owners, left: () => undefined }
}

function stays(
  noun: Noun,
  namesOnPaper: Holding['namesOnPaper'] = onNone,
  owners: Holding['owners'] = ofPerson,
): Holding {
  return { noun, rows: rowsOfPerson, atErasure: 'stays', namesOnPaper, owners, left: (record) => record }
}

function emptied(noun: Noun, owners: Holding['owners'], rows: string, left: Holding['left']): Holding {
  return { noun, rows, atErasure: 'emptied', namesOnPaper: onNone, owners, left }
}

const onPaperOfItself: Holding['namesOnPaper'] = ({ id }, { documents }) => documents.some((paper) => paper.id === id)

const ofVisit: Holding['owners'] = ({ visitId }, find) => {
  if (typeof visitId !== 'string') return []
  const visit = siteVisitNoun.schema.safeParse(find({ noun: siteVisitNoun, id: visitId })).data
  return [keyOf(visit) ?? visitId]
}

/** Of a visit that is bound to nobody yet: whose its key will be. */
const ofItself: Holding['owners'] = (visit) => present([keyOf(siteVisitNoun.schema.parse(visit))])

const ofForeignCase: Holding['owners'] = (step, find) => {
  const one = find({ noun: foreignCaseNoun, id: foreignStepNoun.schema.parse(step).caseId })
  return one ? ofPerson(one) : []
}

/** What stands where the reason was for which a station was skipped: that there was one stays. */
const erasedReason = '—'

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

export const holdings: readonly Holding[] = [
  {
    noun: personNoun,
    rows: 'id = $1',
    atErasure: 'emptied',
    namesOnPaper: onNone,
    owners: ({ id }) => [id],
    left: (record, find) => {
      const person = personNoun.schema.parse(record)
      const site = siteNoun.schema.parse(find({ noun: siteNoun, id: person.siteId }))
      return emptiedPerson(person, site.placeCode)
    },
  },
  {
    noun: duplicateNoun,
    rows: '$1 in (person_id, other_id)',
    atErasure: 'emptied',
    namesOnPaper: onNone,
    owners: (record) => {
      const { personId, otherId } = duplicateNoun.schema.parse(record)
      return [personId, otherId]
    },
    left: (record) => emptiedDuplicate(duplicateNoun.schema.parse(record)),
  },
  ends(correctionNoun),
  ends(matchNoun),
  ends(associationNoun),
  ends(consentNoun),
  ends(checkNoun),
  ends(interviewNoun),
  ends(
    gradeNoun,
    (grade, find) => {
      const { interviewId } = gradeNoun.schema.parse(grade)
      const interview = interviewNoun.schema.safeParse(find({ noun: interviewNoun, id: interviewId })).data
      return present([interview?.personId])
    },
    'interview_id in (select id from interviews where person_id = $1)',
  ),
  ends(eligibilityDecisionNoun),
  ends(eligibilityVoteNoun),
  ends(appealNoun),
  ends(accessRequestNoun),
  ends(correctionRequestNoun),
  stays(screeningResultNoun, onNone, ({ id }) => [id]),
  stays(weaponNoun),
  stays(receiptNoun, onPaperOfItself),
  stays(lotNoun, ({ id }, { action, subject }) => action === 'lot.takeIn' && subject.id === id),
  stays(benefitClaimNoun),
  ends(personPhotoNoun),
  emptied(cardNoun, ofPerson, rowsOfPerson, (record) => {
    const card = cardNoun.schema.parse(record)
    return card.endedNote ? { ...card, endedNote: '' } : record
  }),
  ends(cardRevocationNoun),
  ends(biometricNoun),
  ends(certificateRevocationNoun),
  stays(dischargeCertificateNoun, onPaperOfItself),
  emptied(siteVisitNoun, ofItself, rowsOfPerson, (record) => {
    const visit = siteVisitNoun.schema.parse(record)
    return visit.leaveNote === '' ? record : { ...visit, leaveNote: '' }
  }),
  emptied(passNoun, ofVisit, rowsOfVisits, (record) => {
    const pass = passNoun.schema.parse(record)
    return pass.skippedFor === '' || pass.skippedFor === erasedReason ? record : { ...pass, skippedFor: erasedReason }
  }),
  ends(stationEventNoun, ofVisit, rowsOfVisits),
  ends(termsAnswerNoun),
  ends(profileNoun),
  ends(dischargePlanNoun, ofVisit, rowsOfVisits),
  ends(questionnaireAnswersNoun, ofVisit, rowsOfVisits),
  ends(reintegrationCaseNoun),
  ends(caseStepNoun),
  ends(reintegrationPlanNoun),
  ends(caseFollowUpNoun),
  ends(caseAppointmentNoun),
  ends(placementNoun),
  stays(reintegrationGrantNoun),
  // What was promised and paid stays in the books, under the number alone.
  stays(entitlementNoun),
  stays(instalmentNoun),
  emptied(payeeAccountNoun, ofPerson, rowsOfPerson, (record) => {
    const account = payeeAccountNoun.schema.parse(record)
    return account.tail === '' ? record : { ...account, tail: '' }
  }),
  stays(presenceProofNoun),
  stays(benefitHoldNoun),
  emptied(salaryNoticeNoun, ofPerson, rowsOfPerson, (record) => ({
    ...salaryNoticeNoun.schema.parse(record),
    institution: erasedReason,
  })),
  stays(benefitExceptionNoun),
  stays(paymentNoun),
  stays(cashHandoutNoun, ({ receiptId }, { documents }) => documents.some((paper) => paper.id === receiptId)),
  ends(referralNoun),
  ends(enrolmentNoun),
  ends(attendanceNoun),
  ends(traineeNoun),
  ends(traineeStepNoun),
  ends(courseEnrolmentNoun),
  ends(courseAttendanceNoun),
  ends(rankDecisionNoun),
  ends(postingNoun),
  ends(probationNoun),
  ends(probationReviewNoun),
  ends(probationAppealNoun),
  ends(healthEntryNoun),
  ends(travelFitnessNoun, ({ id }) => [id], 'id = $1'),
  // What was declared, found and decided of them is unreadable once the key of the case is destroyed with theirs.
  stays(vettingCaseNoun),
  // What others say of them is theirs too, and is sealed under a key of its own.
  stays(conductComplaintNoun),
  stays(conductNoticeNoun),
  stays(pathwayTransferNoun, onNone, ({ id }) => [id]),
  ends(foreignCaseNoun),
  // Who opened their record in an emergency, under the number alone: what was done with a record outlives it.
  stays(emergencyAccessNoun),
  ends(foreignStepNoun, ofForeignCase, 'case_id in (select id from foreign_cases where person_id = $1)'),
]

export const holdingOf: ReadonlyMap<Noun, Holding> = new Map(holdings.map((holding) => [holding.noun, holding]))
