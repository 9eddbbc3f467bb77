import { z } from 'zod'
import { CommitmentVerdict } from '../ceasefire/commitment.ts'
import { Day } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { soughtText, Texts } from '../kernel/texts.ts'
import { Commitment, CommitmentSource, CommitmentVersion } from './commitment.ts'
import { CommitmentExtension, CommitmentFinding, CommitmentStatement, FindingEvidence } from './finding.ts'
import { MeasureId, MeasureValues } from './measures/measure.ts'

const DayOrNone = z.union([Day, z.literal('')]).default('')

/** Filters of the list. `overdue` are those of which it is not found that they are met and whose day is over. */
const filters = {
  state: z.enum(['all', 'open', 'overdue', 'met', 'partly', 'notMet', 'unknown', 'withdrawn']).default('all'),
  /** The code of an authority, or the name of an outside party. */
  owedBy: soughtText(200).default('all'),
  source: z.enum(['all', ...CommitmentSource.shape.kind.options]).default('all'),
  audience: z.enum(['all', 'both', 'parties']).default('all'),
}
/** Query of `GET /api/commitments`. */
export const CommitmentsQuery = z.object({
  ...filters,
  order: orderOf(['due', 'recorded']).default('due'),
  page: PageNumber,
})
export type CommitmentsQuery = z.infer<typeof CommitmentsQuery>
/** Query of `GET /api/commitments.csv` and of the sheet: the same filters, and every row. */
export const CommitmentsFileQuery = z.object(filters)
export type CommitmentsFilter = z.infer<typeof CommitmentsFileQuery>

/**
 * What stands of a commitment for a reader: the newest finding that both sides read, else the newest that the reader's own side
 * confirmed. Joint bodies are shown the first alone.
 */
export const StandingFinding = z.object({ verdict: CommitmentVerdict, asOf: Day, shared: z.boolean() })
export const CommitmentRow = z.object({
  commitment: Commitment,
  standing: StandingFinding.nullable(),
  isOverdue: z.boolean(),
  waits: z.boolean(),
})
export type CommitmentRow = z.infer<typeof CommitmentRow>
export const CommitmentsView = z.object({ commitments: z.array(CommitmentRow), ...pageShape })
export type CommitmentsView = z.infer<typeof CommitmentsView>

/** `GET /api/commitment-counts`: what each party owes and how far it is met, side by side; every side stands in it, also with none. */
export const PartyCount = z.object({
  party: z.string(),
  partySideId: Id.nullable(),
  owed: z.int(),
  met: z.int(),
  partly: z.int(),
  notMet: z.int(),
  unknown: z.int(),
  notFound: z.int(),
  overdue: z.int(),
  /** How often the party itself said something of what it owes. */
  stated: z.int(),
})
export type PartyCount = z.infer<typeof PartyCount>
export const CommitmentCountsView = z.object({ today: Day, parties: z.array(PartyCount) })

/** A figure of the system beside a commitment. It is an aid, and decides nothing. */
export const FigureView = z.object({
  id: MeasureId,
  on: Day,
  baselineOn: Day,
  target: z.int().nullable(),
  /** Whose numbers they are; two offices are never added up. None: nobody whom the reader may read recorded anything. */
  offices: z.array(
    z.object({
      sideId: Id,
      office: Texts,
      now: MeasureValues,
      baseline: MeasureValues,
      progress: z.number().nullable(),
      trend: z.array(z.object({ day: Day, value: z.number().nullable() })),
    }),
  ),
})
export type FigureView = z.infer<typeof FigureView>

export const FindingView = z.object({
  finding: CommitmentFinding,
  office: Texts,
  foundByName: z.string(),
  decidedByName: z.string(),
  /** Of the reader's own side, or of all for a joint body. */
  evidence: z.array(FindingEvidence),
})
export type FindingView = z.infer<typeof FindingView>

/** Query of `GET /api/commitments/{id}`: the day of the figure; today where none is given. */
export const CommitmentQuery = z.object({ on: DayOrNone })
/** `GET /api/commitments/{id}`. */
export const CommitmentView = CommitmentRow.extend({
  today: Day,
  /** The agreement of the article that it is of; null where it is of none. */
  agreementId: Id.nullable(),
  /** Whether the talks, meeting or text that it is of can be read by the reader's authority. */
  sourceOpens: z.boolean(),
  recordedByOffice: Texts,
  figure: FigureView.nullable(),
  /** The newest first. */
  findings: z.array(FindingView),
  statements: z.array(CommitmentStatement),
  extensions: z.array(z.object({ extension: CommitmentExtension, office: Texts })),
  versions: z.array(z.object({ version: CommitmentVersion, office: Texts, writtenByName: z.string() })),
  /** Names of the readers' own side, by id. */
  names: z.record(z.string(), z.string()),
})
export type CommitmentView = z.infer<typeof CommitmentView>

/** `GET /api/commitment-articles`: articles of agreements in force, to choose the source from. */
export const ArticleChoices = z.object({
  articles: z.array(z.object({ id: Id, label: Texts, agreementId: Id, number: z.string() })),
})
