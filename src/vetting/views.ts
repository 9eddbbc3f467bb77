import { z } from 'zod'
import { Institution, InstitutionPost } from '../institutions/institution.ts'
import { InstitutionRequirements, RequirementKey } from '../institutions/requirements.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { Texts } from '../kernel/texts.ts'
import { Person } from '../people/person.ts'
import { RequirementFinding, VettingCondition, VettingFinding, VettingVote } from './finding.ts'
import { VettingAppeal } from './vetting-appeal.ts'
import { Concern, StepWords, VettingCase, VettingStep } from './vetting-case.ts'
import { StandingCheck, VettingCheck } from './vetting-check.ts'
import { VettingShare } from './vetting-share.ts'

const statuses = VettingCase.shape.status.options

/** Query of `GET /api/vetting-cases`; `search` is a person's name or number, or a reference. */
export const VettingCasesQuery = z.object({
  status: z.enum(['open', 'all', ...statuses]).default('open'),
  institution: z.union([Id, z.literal('all')]).default('all'),
  search: z.string().max(200).default(''),
  order: orderOf(['opened']).default('-opened'),
  page: PageNumber,
})
export type VettingCasesQuery = z.infer<typeof VettingCasesQuery>

export const VettingCaseRow = z.object({
  case: VettingCase,
  reference: z.string(),
  person: Person.pick({ number: true, nameArabic: true, nameLatin: true }),
  institutionName: Texts,
  postTitle: Texts,
})
export type VettingCaseRow = z.infer<typeof VettingCaseRow>
export const VettingCasesView = z.object({ cases: z.array(VettingCaseRow), today: Day, ...pageShape })
export type VettingCasesView = z.infer<typeof VettingCasesView>

/** Query of `GET /api/expired-clearances`. */
export const ExpiredQuery = z.object({ order: orderOf(['until']).default('until'), page: PageNumber })
export type ExpiredQuery = z.infer<typeof ExpiredQuery>
export const ExpiredRow = VettingCaseRow.extend({
  /** The clearance is over, or is being given anew. */
  clearanceOver: z.boolean(),
  /** Required checks that are not good today. */
  lacking: z.array(RequirementKey),
})
export type ExpiredRow = z.infer<typeof ExpiredRow>
/** `GET /api/expired-clearances`: who is in service without a clearance and checks that are good today (ddr.md §10.7). */
export const ExpiredClearancesView = z.object({ cases: z.array(ExpiredRow), today: Day, ...pageShape })
export type ExpiredClearancesView = z.infer<typeof ExpiredClearancesView>

/** What the record says of one requirement: an aid to who finds, which decides nothing. */
export const RecordSays = z.object({ key: RequirementKey, says: z.enum(['met', 'notMet', 'people']) })
export type RecordSays = z.infer<typeof RecordSays>

/** `GET /api/vetting-cases/{id}`, inside the compartment. */
export const VettingCaseView = z.object({
  case: VettingCase,
  reference: z.string(),
  person: Person.pick({ id: true, number: true, nameArabic: true, nameLatin: true, birth: true }),
  institution: Institution.pick({ id: true, name: true, kind: true }),
  post: InstitutionPost.pick({ id: true, title: true, rank: true, places: true, filled: true, status: true }),
  requirements: InstitutionRequirements,
  /** Checks as they were begun, the newest first; `answer` is what counts of each kind today. */
  checks: z.array(
    z.object({
      check: VettingCheck.omit({ sealed: true }),
      source: z.string().nullable(),
      note: z.string().nullable(),
      officeName: Texts.nullable(),
      recordedByName: z.string(),
    }),
  ),
  standing: z.array(StandingCheck),
  recordSays: z.array(RecordSays),
  concerns: z.array(Concern),
  findings: z.array(
    z.object({
      finding: VettingFinding.omit({ sealed: true }),
      requirements: z.array(RequirementFinding).nullable(),
      reason: z.string().nullable(),
      proposedByName: z.string(),
      votes: z.array(
        z.object({ vote: VettingVote.omit({ sealed: true }), reason: z.string().nullable(), votedByName: z.string() }),
      ),
      conditions: z.array(
        z.object({
          condition: VettingCondition.omit({ sealed: true, sealedEvidence: true }),
          text: z.string().nullable(),
          evidence: z.string().nullable(),
        }),
      ),
    }),
  ),
  appeals: z.array(
    z.object({
      appeal: VettingAppeal.omit({ sealed: true, sealedReason: true }),
      grounds: z.string().nullable(),
      reason: z.string().nullable(),
      filedByName: z.string(),
      decidedByName: z.string(),
    }),
  ),
  shares: z.array(
    z.object({
      share: VettingShare.omit({ sealed: true }),
      recipient: z.string().nullable(),
      sharedByName: z.string(),
    }),
  ),
  steps: z.array(
    z.object({ step: VettingStep.omit({ sealed: true }), words: StepWords.nullable(), takenByName: z.string() }),
  ),
  offices: z.array(z.object({ id: Id, name: Texts })),
  openedByName: z.string(),
  today: Day,
})
export type VettingCaseView = z.infer<typeof VettingCaseView>

/** Query of `GET /api/vetting-people`: whom a case can be opened for. */
export const VettingPeopleQuery = z.object({ search: z.string().max(200).default('') })
export const VettingPeopleView = z.object({
  people: z.array(Person.pick({ id: true, number: true, nameArabic: true, nameLatin: true })),
})
export type VettingPeopleView = z.infer<typeof VettingPeopleView>
