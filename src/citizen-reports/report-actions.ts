import { z } from 'zod'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import {
  type CitizenReport,
  type CitizenReportStep,
  citizenDesk,
  citizenReportMay,
  citizenReportNoun,
  citizenReportStepNoun,
  Help,
  isFor,
} from './citizen-report.ts'

/** What an officer says at a step: to the citizen in their language, and between officers. */
export const words = { feedback: requiredText(2000), note: plainText(2000) }
export const sealedWords = ['feedback', 'note'] as const
const facts = z.object({ words: z.string() })

/** The report of this officer, in a status in which the step is possible, and not withdrawn; or why not. */
export function stepOn(report: CitizenReport | undefined, step: Parameters<typeof citizenReportMay>[0], actor: Actor) {
  if (!report || !isFor(report, actor)) return refuse('citizenReport.unknown')
  if (report.withdrawnAt !== null) return refuse('citizenReport.withdrawn')
  return citizenReportMay(step, report) ? report : refuse('citizenReport.notNow')
}

/** The report after a step of an officer, with the step: the citizen was told something, and what they added was read. */
export function stepped(
  report: CitizenReport,
  change: Partial<CitizenReport>,
  step: { kind: CitizenReportStep['kind']; words: string },
  { actionId, actor, at }: ActMoment,
) {
  const { id: reportId, sideId } = report
  const taken = { takenBy: actor.id, takenAt: at, kind: step.kind, sealed: step.words }
  return accept([
    put(citizenReportNoun, { ...report, unread: false, handledBy: actor.id, handledAt: at, ...change }),
    put(citizenReportStepNoun, { id: derivedId(actionId, 'step'), sideId, reportId, ...taken }),
  ])
}

/** What all steps of the desk have in common. */
export const deskStep = {
  kind: 'intent',
  noun: citizenReportNoun,
  roles: citizenDesk,
  sealedUnder: ({ id }: { id: Id }) => id,
} as const

/** A step that is possible wherever its status allows it, and asks for nothing but the words; `change` says what the report is after. */
function spokenStep(
  step: 'look' | 'ask' | 'close' | 'reopen',
  kind: CitizenReportStep['kind'],
  change: (report: CitizenReport) => Partial<CitizenReport>,
) {
  return defineAction({
    ...deskStep,
    name: `citizenReport.${step}`,
    input: z.strictObject({ id: Id, ...words }),
    sealed: sealedWords,
    facts,
    decide(report, _input, { words: sealed }, context) {
      const found = stepOn(report, step, context.actor)
      return isRefusal(found) ? found : stepped(found, change(found), { kind, words: sealed }, context)
    },
  })
}

/** An officer looked at a report, or read what was added, and tells the citizen what happens next. */
export const lookAtReport = spokenStep('look', 'looked', ({ status }) => ({
  status: status === 'received' ? 'looked' : status,
}))

/**
 * Asks the citizen something; `feedback` is the question, which they read and answer under their code. A report that is in the log stays
 * so; the question is in its steps.
 */
export const askCitizen = spokenStep('ask', 'asked', ({ status }) => ({
  status: status === 'taken' ? status : 'asked',
}))

/** Ends the handling of a report that was looked at; the citizen is told how it ended. */
export const closeReport = spokenStep('close', 'closed', () => ({ status: 'closed' }))

/** Takes a report up again that was closed or not followed. */
export const reopenReport = spokenStep('reopen', 'reopened', ({ incidentId }) => ({
  status: incidentId === null ? 'looked' : 'taken',
  setAsideBy: null,
}))

/**
 * Sends somebody to help: a doctor, protection, help for migrants or for children. Refused where they neither asked for it in the
 * form nor agreed since: nobody is handed on against their will (IDDRS 5.10; ddr.md §1.7).
 */
export const referCitizen = defineAction({
  ...deskStep,
  name: 'citizenReport.refer',
  input: z.strictObject({
    ...{ id: Id, help: Help, to: requiredText(200), agreedSince: z.boolean() },
    ...words,
  }),
  sealed: ['help', 'to', 'agreedSince', ...sealedWords],
  facts: z.object({ words: z.string(), asked: z.array(Help) }),
  decide(report, { help, agreedSince }, { words: sealed, asked }, context) {
    const found = stepOn(report, 'refer', context.actor)
    if (isRefusal(found)) return found
    if (!agreedSince && !asked.includes(help)) return refuse('citizenReport.notAgreed', {}, 'help')
    const status = found.status === 'taken' ? found.status : ('referred' as const)
    return stepped(found, { status }, { kind: 'referred', words: sealed }, context)
  },
})

/** Proposes that a report cannot be followed. Another officer decides, so that nobody alone can put a report away. */
export const setReportAside = defineAction({
  ...deskStep,
  name: 'citizenReport.setAside',
  input: z.strictObject({ id: Id, note: requiredText(2000) }),
  sealed: ['note'],
  facts,
  decide(report, _input, { words: sealed }, context) {
    const { actor } = context
    const found = stepOn(report, 'setAside', actor)
    if (isRefusal(found)) return found
    const change = { status: 'setAside', setAsideBy: actor.id, unread: found.unread } as const
    // The citizen was told nothing yet.
    return stepped(found, { ...change, handledAt: found.handledAt }, { kind: 'setAside', words: sealed }, context)
  },
})

/** Agrees that a report cannot be followed, or that somebody goes on with it; by another than who proposed it. */
export const settleSetAside = defineAction({
  ...deskStep,
  name: 'citizenReport.settle',
  input: z.strictObject({ id: Id, verdict: z.enum(['notFollowed', 'keptOn']), ...words }),
  sealed: ['verdict', ...sealedWords],
  facts,
  decide(report, { verdict }, { words: sealed }, context) {
    const found = stepOn(report, 'settle', context.actor)
    if (isRefusal(found)) return found
    if (found.setAsideBy === context.actor.id) return refuse('citizenReport.byAnother')
    const change =
      verdict === 'keptOn' ? ({ status: 'looked', setAsideBy: null } as const) : ({ status: 'notFollowed' } as const)
    return stepped(found, change, { kind: verdict, words: sealed }, context)
  },
})
