import { z } from 'zod'
import { CodeQuestion, PublicCitizenReport } from '../citizen-reports/views.ts'
import { Day } from '../kernel/dates.ts'
import { askedPeriod, daysInOrder } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { requiredText, Texts } from '../kernel/texts.ts'
import {
  ComplaintTold,
  ConductComplaint,
  ConductFinding,
  ConductKind,
  ConductOutcome,
  ConductStep,
  ConductWords,
  toldSteps,
} from './conduct-complaint.ts'
import { ConductNotice } from './conduct-notice.ts'

const shown = ConductComplaint.omit({ sealed: true, followMark: true })
const statuses = ConductComplaint.shape.status.options

/** Query of `GET /api/conduct-complaints`: what was said is sealed, so a complaint is found by its reference alone. */
export const ConductComplaintsQuery = z.object({
  status: z.enum(['open', 'held', 'withdrawn', 'all', ...statuses]).default('open'),
  kind: z.enum(['all', ...ConductKind.options]).default('all'),
  search: z.string().max(20).default(''),
  order: orderOf(['received', 'due']).default('-received'),
  page: PageNumber,
})
export type ConductComplaintsQuery = z.infer<typeof ConductComplaintsQuery>

export const ConductComplaintRow = z.object({
  complaint: shown,
  reference: z.string(),
  unitName: Texts.nullable(),
  placeName: Texts.nullable(),
  /** The authority whose conduct officers may read it; null where joint bodies alone may. */
  sideName: Texts.nullable(),
})
export type ConductComplaintRow = z.infer<typeof ConductComplaintRow>
export const ConductComplaintsView = z.object({ complaints: z.array(ConductComplaintRow), ...pageShape })
export type ConductComplaintsView = z.infer<typeof ConductComplaintsView>

const UnitChoice = z.object({ id: Id, name: Texts, institutionId: Id, institutionName: Texts, sideId: Id })
export type UnitChoice = z.infer<typeof UnitChoice>

/** `GET /api/conduct-complaints/{id}`, inside the compartment. */
export const ConductComplaintView = ConductComplaintRow.extend({
  /** Null once it was withdrawn, or the key destroyed. */
  told: ComplaintTold.nullable(),
  steps: z.array(
    z.object({ step: ConductStep.omit({ sealed: true }), words: ConductWords.nullable(), takenByName: z.string() }),
  ),
  photos: z.array(z.object({ entryId: Id, number: z.int() })),
  names: z.record(Id, z.string()),
  /** Units that it may be about, and institutions in which an investigator may serve. */
  units: z.array(UnitChoice),
  /** What the reader said or did of it before: what they may not do now. */
  mine: z.object({ involved: z.boolean(), conflicted: z.boolean(), decided: z.boolean() }),
})
export type ConductComplaintView = z.infer<typeof ConductComplaintView>

/** `number` is text here: who is not signed in is told that first, whatever they asked for. */
export const ComplaintPhoto = z.object({ id: Id, entryId: Id, number: z.string().max(40) })

/** Query of the figures of units; where a day is missing, the last thirty. */
export const ConductFiguresQuery = z.object({ ...askedPeriod, page: PageNumber }).refine(daysInOrder)
const Hidden = z.int().nullable()
export const ConductUnitFigures = z.object({
  unitId: Id,
  name: Texts,
  institutionName: Texts,
  complaints: Hidden,
  before: Hidden,
  decided: Hidden,
  /** Of the complaints that were decided, those found substantiated or partly so. */
  found: Hidden,
  /** The share of those, with what chance leaves open (95 %); null where a number is hidden or nothing was decided. */
  share: z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable(),
  kinds: z.array(z.object({ key: ConductKind, n: Hidden })),
})
export type ConductUnitFigures = z.infer<typeof ConductUnitFigures>
/** `GET /api/conduct-figures`: numbers without words, null where fewer than five or where five would follow. */
export const ConductFiguresView = z.object({
  from: Day,
  to: Day,
  beforeFrom: Day,
  units: z.array(ConductUnitFigures),
  kinds: z.array(z.object({ key: ConductKind, n: Hidden })),
  findings: z.array(z.object({ key: ConductFinding, n: Hidden })),
  outcomes: z.array(z.object({ key: ConductOutcome, n: Hidden })),
  ...pageShape,
})
export type ConductFiguresView = z.infer<typeof ConductFiguresView>

/** Query of `GET /api/conduct-notices`, inside the compartment of vetting: of one person, or of all. */
export const ConductNoticesQuery = z.object({ person: Id.optional(), page: PageNumber })
export type ConductNoticesQuery = z.infer<typeof ConductNoticesQuery>
export const ConductNoticesView = z.object({
  notices: z.array(z.object({ notice: ConductNotice, reference: z.string(), personNumber: z.string().nullable() })),
  ...pageShape,
})
export type ConductNoticesView = z.infer<typeof ConductNoticesView>

/** What somebody without an account sends; the code was made up by their browser. */
export const PublicComplaint = z.strictObject({
  id: Id,
  sideId: ConductComplaint.shape.sideId,
  kinds: ConductComplaint.shape.kinds,
  occurredOn: ConductComplaint.shape.occurredOn,
  dayAbout: z.boolean(),
  placeCode: ConductComplaint.shape.placeCode,
  unitId: Id.nullable(),
  /** Who sends it themselves is its source. */
  told: ComplaintTold.extend({ source: z.null() }),
  photos: PublicCitizenReport.shape.photos,
  code: PublicCitizenReport.shape.code,
  /** See `src/ordnance-reports/proof-of-work.ts`. */
  work: z.int().min(0),
})
export type PublicComplaint = z.infer<typeof PublicComplaint>

/** `GET /api/public/conduct-form`: authorities whose officers may read a complaint, and units by name. */
export const ConductFormView = z.object({
  authorities: z.array(z.object({ id: Id, name: Texts })),
  units: z.array(UnitChoice),
})
export type ConductFormView = z.infer<typeof ConductFormView>

export const AppealQuestion = CodeQuestion.extend({ id: Id, said: requiredText(4000) })

/** What whoever holds the code learns: how far it is, and what officers wrote for them; never what was said in it. */
export const ComplaintFollowAnswer = z.object({
  reference: z.string(),
  /** What is drafted or proposed between officers is not said: such a complaint is as far as it was before. */
  status: ConductComplaint.shape.status.exclude(['setAside', 'proposed', 'outcome']),
  finding: ConductFinding.nullable(),
  outcomes: z.array(ConductOutcome),
  withdrawn: z.boolean(),
  mayAppeal: z.boolean(),
  messages: z.array(
    z.object({
      id: Id,
      on: Day,
      kind: z.enum(toldSteps),
      /** Empty for what the complainant said: whoever gets hold of the code does not read it. */
      words: z.string(),
    }),
  ),
})
export type ComplaintFollowAnswer = z.infer<typeof ComplaintFollowAnswer>
