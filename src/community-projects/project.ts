import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { mayBy } from '../kernel/steps.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { themes } from './open-lists.ts'

/** The four groups for whom such projects are (IDDRS 2.30 §6; ddr.md §1.11). */
export const TargetGroup = z.enum(['waitingExCombatants', 'nonSignatories', 'atRisk', 'community'])
export type TargetGroup = z.infer<typeof TargetGroup>

/** Where the money comes from: from the assessed budget of a mission a project lasts at most a year. */
export const Funding = z.enum(['assessed', 'voluntary', 'national'])
export type Funding = z.infer<typeof Funding>

const Heads = z.int().min(0).max(100_000)
/** Heads of one group by sex. */
export const BySex = z.strictObject({ women: Heads, men: Heads })
/** How many people of each target group, planned or reached. */
export const Targets = z.strictObject({
  waitingExCombatants: BySex,
  nonSignatories: BySex,
  atRisk: BySex,
  community: BySex,
})
export type Targets = z.infer<typeof Targets>

/** One line of a budget: what for, and how much. */
export const BudgetLine = z.strictObject({ title: requiredText(120), amount: Amount })
export type BudgetLine = z.infer<typeof BudgetLine>

/** What a committee proposes, in one of its versions; a version is never changed. */
export const ProjectPaper = z.object({
  id: Id,
  sideId: Id,
  projectId: Id,
  version: z.int().min(1),
  theme: themes.code,
  summary: requiredText(4000),
  /** Whether it is made for women above all; three in ten have to be (R-CVR). */
  forWomen: z.boolean(),
  /** Whether who takes part brings a weapon; it may be a condition, and is never paid for. */
  weaponCondition: z.boolean(),
  targets: Targets,
  funding: Funding,
  currency: Currency,
  budget: z.array(BudgetLine).min(1).max(40),
  startsOn: Day,
  endsOn: Day,
  /** What this version changed and why; empty in the first. */
  change: plainText(1000),
  draftedBy: Id,
  draftedAt: Instant,
})
export type ProjectPaper = z.infer<typeof ProjectPaper>
export const paperNoun = defineNoun({
  name: 'communityPaper',
  table: 'community_papers',
  schema: ProjectPaper,
  appendOnly: true,
})

const by = { by: Id.nullable(), at: Instant.nullable() }
/** A project of a community, from its first draft to its results (IDDRS 2.30; ddr.md §1.11). */
export const CommunityProject = z.object({
  id: Id,
  sideId: Id,
  committeeId: Id,
  placeCode: z.string(),
  title: requiredText(160),
  status: z.enum(['drafted', 'submitted', 'recommended', 'rejected', 'signedOff', 'running', 'completed', 'stopped']),
  paperId: Id,
  version: z.int().min(1),
  draftedBy: Id,
  meetingId: Id.nullable(),
  submittedBy: by.by,
  submittedAt: by.at,
  reviewedBy: by.by,
  reviewedAt: by.at,
  remarks: z.string().nullable(),
  signedOffBy: by.by,
  signedOffAt: by.at,
  inFavour: z.int().nullable(),
  against: z.int().nullable(),
  startedBy: by.by,
  startedAt: by.at,
  endedBy: by.by,
  endedAt: by.at,
  results: z.string().nullable(),
})
export type CommunityProject = z.infer<typeof CommunityProject>
export const projectNoun = defineNoun({
  name: 'communityProject',
  table: 'community_projects',
  schema: CommunityProject,
})

/** What can be done with a project in which status. */
export const projectCan = {
  revise: ['drafted', 'recommended'],
  submit: ['drafted'],
  review: ['submitted'],
  signOff: ['recommended'],
  start: ['signedOff'],
  report: ['running', 'completed', 'stopped'],
  complete: ['running'],
  stop: ['drafted', 'submitted', 'recommended', 'signedOff', 'running'],
} as const satisfies Record<string, readonly CommunityProject['status'][]>

/** Whether a project may take this step now. */
export const projectMay = mayBy<CommunityProject, keyof typeof projectCan>(projectCan)

/** The most months that a project lasts: a year from an assessed budget, else a year and a half (IDDRS 2.30 §6). */
export const mostMonths: Readonly<Record<Funding, number>> = { assessed: 12, voluntary: 18, national: 18 }

/** The last day on which a project that starts then may end. */
export function lastDay(startsOn: Day, funding: Funding): Day {
  const start = new Date(`${startsOn}T00:00:00Z`)
  const day = start.getUTCDate()
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + mostMonths[funding], 1))
  const inMonth = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate()
  end.setUTCDate(Math.min(day, inMonth))
  return end.toISOString().slice(0, 10)
}

/** Heads of all groups together, by sex. */
export function totalOf(targets: Targets): { women: number; men: number } {
  const groups = TargetGroup.options.map((group) => targets[group])
  return {
    women: groups.reduce((sum, { women }) => sum + women, 0),
    men: groups.reduce((sum, { men }) => sum + men, 0),
  }
}
