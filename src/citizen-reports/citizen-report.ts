import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Point } from '../kernel/geo.ts'
import { Id, shortCode } from '../kernel/ids.ts'
import { PlaceCode } from '../kernel/place-code.ts'
import { defineNoun } from '../kernel/record.ts'
import type { Actor, Role } from '../kernel/roles.ts'
import { mayBy } from '../kernel/steps.ts'
import { Language, plainText } from '../kernel/texts.ts'

/** What happened, in words that need no training (ordnance-incidents-maps.md §2.2: attack on civilians and objects). */
export const CitizenKind = z.enum(['people', 'taken', 'house', 'hospital', 'school', 'migrants', 'forcedOut', 'other'])
export type CitizenKind = z.infer<typeof CitizenKind>

/**
 * What may be done with a report, from the least to the most: counted in figures; told to monitors, who look for themselves and write
 * it down in words of their own; told to the parties in those words. What the citizen wrote is in none of them.
 */
export const CitizenConsent = z.enum(['counts', 'monitors', 'parties'])
export type CitizenConsent = z.infer<typeof CitizenConsent>

/** Help that somebody may be sent to, each if they say so. */
export const Help = z.enum(['medical', 'protection', 'migrants', 'children', 'psychosocial', 'legal'])
export type Help = z.infer<typeof Help>

const Heads = z.int().min(0).max(100_000).nullable()

/** What somebody told, all of it sealed under the report's own key: nothing of it is in clear anywhere. */
export const Told = z.strictObject({
  /** The language in which they are answered. */
  language: Language,
  words: plainText(4000),
  /** The place in their words. */
  where: plainText(300),
  /** Where it was, as exactly as they chose to say. */
  point: Point.nullable(),
  pointM: z.int().min(0).max(100_000).nullable(),
  who: plainText(300),
  /** About so many people; null where they did not say. */
  killed: Heads,
  injured: Heads,
  missing: Heads,
  /** Whether they saw it themselves. */
  witness: z.enum(['seen', 'told', 'unsaid']),
  under18: z.enum(['yes', 'no', 'unsaid']),
  help: z.array(Help).max(Help.options.length),
  contact: plainText(300),
  /** How they may be reached without harm to them: when, by whom, in which words. */
  contactHow: plainText(300),
  mustNot: plainText(1000),
})
export type Told = z.infer<typeof Told>

/**
 * A report by somebody without an account (docs/decisions/0047-citizen-reports.md), in the compartment `citizen`. In clear inside are
 * what rows are found and counted by: kinds, day, place by name, and what may be done with it; everything else is sealed.
 */
export const CitizenReport = z.object({
  id: Id,
  /** The side that may read it beside joint bodies, as the citizen chose; null where joint bodies alone may. */
  sideId: Id.nullable(),
  status: z.enum(['received', 'looked', 'asked', 'taken', 'referred', 'setAside', 'notFollowed', 'closed']),
  kinds: z.array(CitizenKind).min(1).max(CitizenKind.options.length),
  occurredOn: Day.nullable(),
  /** The day is about that one. */
  dayAbout: z.boolean(),
  placeCode: PlaceCode.nullable(),
  consent: CitizenConsent,
  /** Somebody asks for a doctor or is in danger, or is a child. */
  urgent: z.boolean(),
  /** Came faster than people report, or without its work: read after the others, and without pictures. */
  held: z.boolean(),
  /** What the code to follow it leads to: of no use without the server's key. */
  followMark: z.string().regex(/^[\w-]{43}$/),
  /** The citizen added something that nobody has answered. */
  unread: z.boolean(),
  incidentId: Id.nullable(),
  /** What the report says there, as a statement of a protected source. */
  statementId: Id.nullable(),
  /** Who proposed that it cannot be followed. */
  setAsideBy: Id.nullable(),
  handledBy: Id.nullable(),
  /** When the citizen was last told something. */
  handledAt: Instant.nullable(),
  receivedAt: Instant,
  withdrawnAt: Instant.nullable(),
  /** When an officer said that what had been taken from it is used no more. */
  useStoppedAt: Instant.nullable(),
  /** `Told`, sealed. */
  sealed: z.string(),
})
export type CitizenReport = z.infer<typeof CitizenReport>
export const citizenReportNoun = defineNoun({ name: 'citizenReport', table: 'citizen_reports', schema: CitizenReport })

/** What the citizen did, without an officer. */
export const citizenSteps = ['received', 'added', 'withdrawn'] as const

/** One step of a report, with its words sealed; never changed. */
export const CitizenReportStep = z.object({
  id: Id,
  sideId: Id.nullable(),
  reportId: Id,
  kind: z.enum([
    ...citizenSteps,
    ...(['looked', 'asked', 'taken', 'referred', 'setAside', 'notFollowed', 'keptOn', 'closed'] as const),
    ...(['reopened', 'useStopped'] as const),
  ]),
  /** Null for what the citizen did. */
  takenBy: Id.nullable(),
  takenAt: Instant,
  /** `StepWords`, sealed. */
  sealed: z.string(),
})
export type CitizenReportStep = z.infer<typeof CitizenReportStep>
export const citizenReportStepNoun = defineNoun({
  name: 'citizenReportStep',
  table: 'citizen_report_steps',
  schema: CitizenReportStep,
  appendOnly: true,
})

/** What a step says, once opened: to the citizen, between officers, and what the citizen added. */
export const StepWords = z.object({
  feedback: z.string(),
  note: z.string(),
  said: z.string(),
  /** To which help somebody was sent, and to whom; null at other steps. */
  sent: z.object({ help: Help, to: z.string() }).nullable(),
})
export type StepWords = z.infer<typeof StepWords>

const goingOn = ['received', 'looked', 'asked', 'taken', 'referred'] as const
/** Which step is possible in which status. */
export const citizenReportCan = {
  look: ['received', 'looked', 'asked', 'taken', 'referred'],
  ask: goingOn,
  take: ['received', 'looked', 'asked', 'referred'],
  refer: goingOn,
  setAside: ['received', 'looked', 'asked', 'referred'],
  settle: ['setAside'],
  close: ['looked', 'asked', 'taken', 'referred'],
  reopen: ['notFollowed', 'closed'],
} as const satisfies Record<string, readonly CitizenReport['status'][]>
export const citizenReportMay = mayBy<CitizenReport, keyof typeof citizenReportCan>(citizenReportCan)

/** What a report is called. It comes of the id's random part, so that it tells neither place nor number. */
export function citizenReference(id: Id): string {
  return shortCode('CR', id)
}

/** Who reads and handles reports: one role, which opens the compartment. */
export const citizenDesk: readonly Role[] = ['incidentAnalyst']

/** Whether a report is for this officer: joint bodies have all, and a side those that name it. */
export function isFor({ sideId }: Pick<CitizenReport, 'sideId'>, actor: Actor): boolean {
  return actor.joint || (sideId !== null && sideId === actor.sideId)
}

/** Days in which a citizen hears something again; hours and days until somebody looks. Proposed settings. */
export const feedbackDays = 14
export const lookHours = { urgent: 4, other: 48 } as const
/** How often somebody may add to one report. */
export const mostAdditions = 30
/** Pictures of one report or addition. */
export const mostPhotos = 3
