import { lotNoun } from '../ammunition/lot.ts'
import { appealNoun } from '../appeals/appeal.ts'
import { checkNoun } from '../checks/check.ts'
import { benefitClaimNoun } from '../claims/claim.ts'
import { consentNoun } from '../consents/consent.ts'
import { eligibilityDecisionNoun } from '../eligibility/decision.ts'
import { eligibilityVoteNoun } from '../eligibility/vote.ts'
import { associationNoun } from '../groups/association.ts'
import { gradeNoun } from '../interviews/grade.ts'
import { interviewNoun } from '../interviews/interview.ts'
import type { Entry } from '../journal/entry.ts'
import type { Id } from '../kernel/ids.ts'
import type { AnyRecord, Noun, Ref } from '../kernel/record.ts'
import { correctionNoun } from '../people/correction.ts'
import { type Duplicate, duplicateNoun } from '../people/duplicate.ts'
import { type Person, personNoun } from '../people/person.ts'
import { siteNoun } from '../programme/programme.ts'
import { matchNoun } from '../screening/match.ts'
import { screeningResultNoun } from '../screening/result.ts'
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
  readonly owners: (record: AnyRecord, find: Find) => readonly Id[]
  /** What is left of it; undefined where it ends. */
  readonly left: (record: AnyRecord, find: Find) => AnyRecord | undefined
}

const present = (ids: readonly (Id | null | undefined)[]) => ids.filter((id) => id !== null && id !== undefined)
const ofPerson = ({ personId }: AnyRecord) => present([typeof personId === 'string' ? personId : null])

const onNone = () => false

function ends(noun: Noun, owners: Holding['owners'] = ofPerson): Holding {
  return { noun, atErasure: 'ends', namesOnPaper: onNone, owners, left: () => undefined }
}

function stays(
  noun: Noun,
  namesOnPaper: Holding['namesOnPaper'] = onNone,
  owners: Holding['owners'] = ofPerson,
): Holding {
  return { noun, atErasure: 'stays', namesOnPaper, owners, left: (record) => record }
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

export const holdings: readonly Holding[] = [
  {
    noun: personNoun,
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
  ends(gradeNoun, (grade, find) => {
    const { interviewId } = gradeNoun.schema.parse(grade)
    const interview = interviewNoun.schema.safeParse(find({ noun: interviewNoun, id: interviewId })).data
    return present([interview?.personId])
  }),
  ends(eligibilityDecisionNoun),
  ends(eligibilityVoteNoun),
  ends(appealNoun),
  ends(accessRequestNoun),
  ends(correctionRequestNoun),
  stays(screeningResultNoun, onNone, ({ id }) => [id]),
  stays(weaponNoun),
  stays(receiptNoun, ({ id }, { documents }) => documents.some((paper) => paper.id === id)),
  stays(lotNoun, ({ id }, { action, subject }) => action === 'lot.takeIn' && subject.id === id),
  stays(benefitClaimNoun),
]

export const holdingOf: ReadonlyMap<Noun, Holding> = new Map(holdings.map((holding) => [holding.noun, holding]))
