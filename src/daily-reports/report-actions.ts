import { z } from 'zod'
import { type Context, defineAction } from '../kernel/action.ts'
import { Instant } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { type Actor, reaches } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import {
  DailyReport,
  DailyReportRule,
  dailyReportNoun,
  dailyReportRuleNoun,
  issuers,
  releasers,
} from './daily-report.ts'
import { longestAnnex, longestReportDays, ReportContent } from './report-content.ts'

const composed = z.object({
  /** Null where the period cannot be one: nothing is composed then. */
  content: ReportContent.nullable(),
  sha256: z.string(),
  /** The next number of the office. */
  number: z.int(),
})

/** Why a period is none of a report. */
export function periodFault(fromAt: Instant, untilAt: Instant, received: Instant): Refusal | undefined {
  if (untilAt <= fromAt) return refuse('dailyReport.endsBefore', {}, 'untilAt')
  if (untilAt > received) return refuse('dailyReport.notYet', {}, 'untilAt')
  if (Date.parse(untilAt) - Date.parse(fromAt) > longestReportDays * 86_400_000)
    return refuse('dailyReport.tooLong', { days: longestReportDays }, 'fromAt')
  return undefined
}

/** The report within the actor's reach. */
function found(report: DailyReport | null | undefined, actor: Actor): DailyReport | Refusal {
  return report && reaches(actor, { ...report, siteId: null }) ? report : refuse('dailyReport.unknown')
}

function issued(
  of: Pick<DailyReport, 'id' | 'sideId' | 'number' | 'version' | 'corrects' | 'change' | 'fromAt' | 'untilAt'>,
  { content, sha256 }: z.infer<typeof composed>,
  { actor, at }: Context,
) {
  if (content === null) return refuse('dailyReport.endsBefore', {}, 'untilAt')
  if (content.annex.length > longestAnnex) return refuse('dailyReport.tooMany', { lines: longestAnnex }, 'fromAt')
  const open = { status: 'issued' as const, decidedBy: null, decidedAt: null, decisionNote: '' }
  return accept([put(dailyReportNoun, { ...of, content, sha256, ...open, issuedBy: actor.id, issuedAt: at })])
}

/** Sets when an office's reports end, and after how many hours a post that nobody watches is asked about. */
export const setReportRule = defineAction({
  name: 'dailyReport.setRule',
  kind: 'intent',
  noun: dailyReportRuleNoun,
  roles: releasers,
  input: z.strictObject({ id: Id, cutoff: DailyReportRule.shape.cutoff, quietHours: DailyReportRule.shape.quietHours }),
  facts: z.strictObject({}),
  decide(rule, input, _facts, { actor, at }) {
    if (rule) return refuse('dailyReport.ruleExists')
    return accept([put(dailyReportRuleNoun, { ...input, sideId: actor.sideId, setBy: actor.id, setAt: at })])
  },
})

/**
 * Issues the report of a period (§2.2), whose figures the program counts now and which never change again. It stays a draft on paper
 * until another releases it. Refused is a period that ends before it begins or has not ended.
 */
export const issueReport = defineAction({
  name: 'dailyReport.issue',
  kind: 'intent',
  noun: dailyReportNoun,
  roles: issuers,
  input: z.strictObject({ id: Id, fromAt: Instant, untilAt: Instant }),
  facts: composed,
  decide(report, { id, fromAt, untilAt }, facts, context) {
    if (report) return refuse('dailyReport.exists')
    const fault = periodFault(fromAt, untilAt, context.received)
    if (fault) return fault
    const of = { id, sideId: context.actor.sideId, number: facts.number, version: 1, corrects: null, change: '' }
    return issued({ ...of, fromAt, untilAt }, facts, context)
  },
})

/**
 * Counts a report's period anew and issues it as another version, which says what is different; the older stays as it was. Refused
 * where nothing is different, and of a version that is not the newest.
 */
export const correctReport = defineAction({
  name: 'dailyReport.correct',
  kind: 'intent',
  noun: dailyReportNoun,
  roles: issuers,
  input: z.strictObject({ id: Id, corrects: Id, change: requiredText(2000) }),
  facts: composed.extend({ before: DailyReport.nullable(), isNewest: z.boolean() }),
  needs: ({ corrects }) => ({ before: { noun: dailyReportNoun, id: corrects } }),
  decide(report, { id, corrects, change }, facts, context) {
    if (report) return refuse('dailyReport.exists')
    const before = found(facts.before, context.actor)
    if (isRefusal(before)) return { ...before, field: 'corrects' }
    // The figures are those that the office may see, and a joint body sees more than a side.
    if (before.sideId !== context.actor.sideId) return refuse('dailyReport.ofAnother', {}, 'corrects')
    if (!facts.isNewest) return refuse('dailyReport.superseded', {}, 'corrects')
    if (before.sha256 === facts.sha256) return refuse('dailyReport.nothingChanged')
    const { sideId, number, version, fromAt, untilAt } = before
    return issued({ id, sideId, number, version: version + 1, corrects, change, fromAt, untilAt }, facts, context)
  },
})

const decided = z.object({ isNewest: z.boolean() })

/** Whether somebody may decide about a version: another than who issued it (R-SOD), once, and of the newest alone. */
function decidable(
  report: DailyReport | undefined,
  { isNewest }: z.infer<typeof decided>,
  actor: Actor,
): DailyReport | Refusal {
  const before = found(report, actor)
  if (isRefusal(before)) return before
  if (before.status !== 'issued') return refuse('dailyReport.notNow')
  if (!isNewest) return refuse('dailyReport.superseded')
  return before.issuedBy === actor.id ? refuse('signature.twoPersonRule') : before
}

/** Releases a report to the parties; by another than who issued it. */
export const releaseReport = defineAction({
  name: 'dailyReport.release',
  kind: 'intent',
  noun: dailyReportNoun,
  roles: releasers,
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  facts: decided,
  decide(report, { note }, facts, { actor, at }) {
    const before = decidable(report, facts, actor)
    if (isRefusal(before)) return before
    const by = { decidedBy: actor.id, decidedAt: at, decisionNote: note }
    return accept([put(dailyReportNoun, { ...before, ...by, status: 'released' })])
  },
})

/** Does not release a report, with the reason: what it counts is mended, and it is issued in another version. */
export const turnDownReport = defineAction({
  name: 'dailyReport.turnDown',
  kind: 'intent',
  noun: dailyReportNoun,
  roles: releasers,
  input: z.strictObject({ id: Id, reason: requiredText(2000) }),
  facts: decided,
  decide(report, { reason }, facts, { actor, at }) {
    const before = decidable(report, facts, actor)
    if (isRefusal(before)) return before
    const by = { decidedBy: actor.id, decidedAt: at, decisionNote: reason }
    return accept([put(dailyReportNoun, { ...before, ...by, status: 'turnedDown' })])
  },
})
