import { z } from 'zod'
import { Day } from '../kernel/dates.ts'
import { askedPeriod, daysInOrder } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { plainText, Texts } from '../kernel/texts.ts'
import { CitizenKind, CitizenReport, CitizenReportStep, mostPhotos, StepWords, Told } from './citizen-report.ts'

const shown = CitizenReport.omit({ sealed: true, followMark: true })
const statuses = CitizenReport.shape.status.options

/** Query of `GET /api/citizen-reports`: what was said is sealed, so a report is found by its reference alone. */
export const CitizenReportsQuery = z.object({
  status: z.enum(['open', 'held', 'withdrawn', 'all', ...statuses]).default('open'),
  audience: z.enum(['all', 'joint', 'side']).default('all'),
  search: z.string().max(20).default(''),
  order: orderOf(['received']).default('-received'),
  page: PageNumber,
})
export type CitizenReportsQuery = z.infer<typeof CitizenReportsQuery>

export const CitizenReportRow = z.object({
  report: shown,
  reference: z.string(),
  placeName: Texts.nullable(),
  /** The authority that may read it, too; null where joint bodies alone may. */
  sideName: Texts.nullable(),
})
export type CitizenReportRow = z.infer<typeof CitizenReportRow>
export const CitizenReportsView = z.object({ reports: z.array(CitizenReportRow), ...pageShape })
export type CitizenReportsView = z.infer<typeof CitizenReportsView>

const Near = z.object({
  id: Id,
  reference: z.string(),
  on: Day.nullable(),
  placeName: Texts,
  /** Between the two places by name; 0 in the same one. */
  kilometres: z.number(),
})

/** `GET /api/citizen-reports/{id}`, inside the compartment. */
export const CitizenReportView = CitizenReportRow.extend({
  /** Null once the consent was withdrawn, or the key destroyed. */
  told: Told.nullable(),
  steps: z.array(
    z.object({ step: CitizenReportStep.omit({ sealed: true }), words: StepWords.nullable(), takenByName: z.string() }),
  ),
  photos: z.array(z.object({ entryId: Id, number: z.int() })),
  /** Reports of about that day and place: a suggestion, and no more. */
  nearReports: z.array(Near),
  /** Incidents of the reader's log of about that day and place, or that the reader wrote down today. */
  nearIncidents: z.array(Near),
  setAsideByName: z.string(),
})
export type CitizenReportView = z.infer<typeof CitizenReportView>

/** `number` is text here: who is not signed in is told that first, whatever they asked for. */
export const CitizenPhoto = z.object({ id: Id, entryId: Id, number: z.string().max(40) })

/** Query of `GET /api/citizen-report-figures`; where a day is missing, the last thirty. */
export const CitizenFiguresQuery = z.object(askedPeriod).refine(daysInOrder)
const Hidden = z.int().nullable()
/** Figures without small cells: null is fewer than five, or what five would follow from. */
export const CitizenFiguresView = z.object({
  from: Day,
  to: Day,
  inTheLog: Hidden,
  notInTheLog: Hidden,
  /** A report of several kinds is in each of them. */
  kinds: z.array(z.object({ key: CitizenKind, n: Hidden })),
  districts: z.array(z.object({ key: z.string(), name: Texts, n: Hidden })),
})
export type CitizenFiguresView = z.infer<typeof CitizenFiguresView>

const photos = z.array(z.base64().max(1_500_000)).max(mostPhotos)
const code = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/)

/** What somebody without an account sends; the code was made up by their browser. */
export const PublicCitizenReport = z.strictObject({
  id: Id,
  sideId: CitizenReport.shape.sideId,
  kinds: CitizenReport.shape.kinds,
  occurredOn: CitizenReport.shape.occurredOn,
  dayAbout: z.boolean(),
  placeCode: CitizenReport.shape.placeCode,
  consent: CitizenReport.shape.consent,
  told: Told,
  photos,
  code,
  /** See `src/ordnance-reports/proof-of-work.ts`. */
  work: z.int().min(0),
})
export type PublicCitizenReport = z.infer<typeof PublicCitizenReport>
export const PublicCitizenAnswer = z.object({
  reference: z.string(),
  /** How many pictures are there now: none of a report that came too fast, and the page says so. */
  photosKept: z.int(),
})
export type PublicCitizenAnswer = z.infer<typeof PublicCitizenAnswer>

/** `GET /api/public/citizen-report-form`: authorities that may be chosen to read a report, too. */
export const CitizenFormView = z.object({ authorities: z.array(z.object({ id: Id, name: Texts })) })
export type CitizenFormView = z.infer<typeof CitizenFormView>

export const PlaceQuestion = z.strictObject({ search: plainText(60) })
export const PlaceAnswer = z.object({
  found: z.array(z.object({ code: z.string(), name: Texts, within: Texts.nullable() })),
})
export type PlaceAnswer = z.infer<typeof PlaceAnswer>

/** The code alone; in the body, so that no address or log holds it. */
export const CodeQuestion = z.strictObject({ code: z.string().max(40) })
export const AdditionQuestion = z.strictObject({
  code: z.string().max(40),
  /** Of this addition, chosen by the browser: sent again, it is taken once. */
  id: Id,
  said: plainText(4000),
  photos,
})

/** What whoever holds the code learns: how far the report is, and what officers wrote for them; never what was said in it. */
export const CitizenFollowAnswer = z.object({
  reference: z.string(),
  /** That another officer has to agree is between officers: such a report is looked at. */
  status: CitizenReport.shape.status.exclude(['setAside']),
  consent: CitizenReport.shape.consent,
  withdrawn: z.boolean(),
  useStopped: z.boolean(),
  messages: z.array(
    z.object({
      id: Id,
      on: Day,
      kind: CitizenReportStep.shape.kind.exclude(['setAside', 'keptOn', 'useStopped']),
      /** Empty for what the citizen said: whoever gets hold of the code does not read it. */
      words: z.string(),
    }),
  ),
})
export type CitizenFollowAnswer = z.infer<typeof CitizenFollowAnswer>
