import { z } from 'zod'
import { Incident } from '../incidents/incident.ts'
import { Estimate, Toll } from '../incidents/tolls.ts'
import { Day } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import { Id } from '../kernel/ids.ts'
import { PageNumber, pageShape } from '../kernel/paging.ts'
import { Language, Texts } from '../kernel/texts.ts'
import { civilObjects } from './harm.ts'

/** The longest period that is counted, in days. */
export const mostDays = 1100

const period = { from: Day, to: Day }
/** Where a day is missing, the period is the last thirty days. */
const asked = { from: Day.optional(), to: Day.optional() }
const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from === undefined || to === undefined || (from <= to && daysUntil(from, to) < mostDays)

/** Query of `GET /api/civilian-harm`: both days belong to the period. */
export const CivilianHarmQuery = z.object(asked).refine(inOrder)
export type CivilianHarmQuery = z.infer<typeof CivilianHarmQuery>

/** Query of the file: `outside` hides small cells, for whoever is not of the offices. */
export const CivilianHarmFileQuery = z
  .object({ ...asked, cells: z.enum(['outside', 'offices']).default('outside'), language: Language.default('ar') })
  .refine(inOrder)

const byGrade = <S extends z.ZodType>(shape: S) =>
  z.object({ verified: shape, corroborated: shape, unconfirmed: shape })
const Count = z.int()
export const CountsByGrade = byGrade(Count)
export type CountsByGrade = z.infer<typeof CountsByGrade>
export const EstimatesByGrade = byGrade(Estimate)
export type EstimatesByGrade = z.infer<typeof EstimatesByGrade>

/** What is counted of one period. */
export const Figures = z.object({
  incidents: CountsByGrade,
  disputed: Count,
  /** Of the same kind and period, and in no figure. */
  duplicates: Count,
  refuted: Count,
  migrants: CountsByGrade,
  objects: z.array(z.object({ object: civilObjects, incidents: CountsByGrade })),
  tolls: z.array(
    z.object({ harm: Toll.shape.harm, sex: Toll.shape.sex, age: Toll.shape.age, people: EstimatesByGrade }),
  ),
  /** People of whom nobody knows whether they were civilians: apart, and in no other figure. */
  statusUnknown: z.array(z.object({ harm: Toll.shape.harm, people: EstimatesByGrade })),
  districts: z.array(
    z.object({ code: z.string(), name: Texts, incidents: CountsByGrade, killed: Estimate, injured: Estimate }),
  ),
})
export type Figures = z.infer<typeof Figures>

/** `GET /api/civilian-harm`: the period, and that of as many days before it. */
export const CivilianHarmView = z.object({
  ...period,
  before: z.object(period),
  figures: Figures,
  figuresBefore: Figures,
  /** Whether logs of several bodies are counted together, in which one event may stand twice. */
  several: z.boolean(),
  /** The day of the newest incident that counts; null where there is none at all. */
  newest: Day.nullable(),
})
export type CivilianHarmView = z.infer<typeof CivilianHarmView>

/** Query of the list beneath the figures. */
export const HarmIncidentsQuery = z.object({ ...asked, page: PageNumber }).refine(inOrder)
export const HarmIncidentRow = z.object({
  id: Id,
  reference: z.string(),
  type: Incident.shape.type,
  startedOn: Day,
  state: Incident.shape.state,
  disputed: z.boolean(),
  migrants: Incident.shape.migrants,
  damaged: Incident.shape.damaged,
  placeName: Texts,
  killed: Estimate,
  injured: Estimate,
})
export type HarmIncidentRow = z.infer<typeof HarmIncidentRow>
export const HarmIncidentsView = z.object({ incidents: z.array(HarmIncidentRow), ...pageShape })
export type HarmIncidentsView = z.infer<typeof HarmIncidentsView>
