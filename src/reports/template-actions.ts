import { z } from 'zod'
import { findMeasured } from '../indicators/definitions.ts'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { type Block, codesOf, shownByAll, unknownPlaceholders } from './block.ts'
import { maySee, reportEditors } from './readers.ts'
import { ReportKind, ReportTemplate, reportTemplateNoun } from './report-template.ts'

function own(template: ReportTemplate | undefined, actor: Actor): ReportTemplate | Refusal {
  return template && template.sideId === actor.sideId ? template : refuse('reportTemplate.unknown')
}

/** Why a block cannot be part of a report; `at` is its place. */
function blockProblem(block: Block, at: number): Refusal | undefined {
  const place = at + 1
  const code = codesOf(block).find((one) => !findMeasured(one))
  if (code !== undefined) return refuse('reportTemplate.unknownIndicator', { code, place }, `blocks.${at}`)
  const unknown = block.kind === 'text' ? Object.values(block.text).flatMap(unknownPlaceholders) : []
  const [word] = unknown
  return word === undefined
    ? undefined
    : refuse('reportTemplate.unknownPlaceholder', { word: `{${word}}`, place }, `blocks.${at}`)
}

/**
 * Proposes a template, or another version of one (`templateId` of its first). Who writes it may see all that it shows: nobody composes
 * a report of what is not theirs to read.
 */
export const proposeTemplate = defineAction({
  name: 'reportTemplate.propose',
  kind: 'intent',
  noun: reportTemplateNoun,
  roles: reportEditors,
  input: ReportTemplate.pick({ id: true, templateId: true, kind: true, title: true, blocks: true }).strict(),
  facts: z.object({
    latest: z.object({ sideId: Id, kind: ReportKind, version: z.int() }).nullable(),
    waiting: z.boolean(),
  }),
  decide(before, { id, templateId, kind, title, blocks }, { latest, waiting }, { actor, at }) {
    if (before) return refuse('reportTemplate.exists')
    const isFirst = templateId === id
    if (!isFirst && latest?.sideId !== actor.sideId) return refuse('reportTemplate.unknown', {}, 'templateId')
    if (latest && latest.kind !== kind) return refuse('reportTemplate.otherKind', {}, 'kind')
    if (waiting) return refuse('reportTemplate.waiting')
    for (const [place, block] of blocks.entries()) {
      const problem = blockProblem(block, place)
      if (problem) return problem
    }
    const shows = shownByAll(blocks)
    if (!maySee(actor.roles, shows)) return refuse('report.notYours', {}, 'blocks')
    const said = { id, templateId, kind, title, blocks, shows, version: (latest?.version ?? 0) + 1 }
    const by = { sideId: actor.sideId, proposedBy: actor.id, proposedAt: at }
    return accept([
      put(reportTemplateNoun, { ...said, ...by, state: 'proposed', note: '', decidedBy: null, decidedAt: null }),
    ])
  },
})

/** Approves a version, by which reports are made from then on, or turns it down with the reason: another person than who wrote it. */
export const decideTemplate = defineAction({
  name: 'reportTemplate.decide',
  kind: 'intent',
  noun: reportTemplateNoun,
  roles: reportEditors,
  input: z.strictObject({ id: Id, approve: z.boolean(), note: plainText(1000) }),
  facts: noFacts,
  decide(before, { approve, note }, _facts, { actor, at }) {
    const found = own(before, actor)
    if (isRefusal(found)) return found
    if (found.state !== 'proposed') return refuse('reportTemplate.notNow')
    if (found.proposedBy === actor.id) return refuse('reportTemplate.twoPersonRule')
    if (!maySee(actor.roles, found.shows)) return refuse('report.notYours')
    if (!approve && note === '') return refuse('reportTemplate.noReason', {}, 'note')
    const state = approve ? 'approved' : 'turnedDown'
    return accept([put(reportTemplateNoun, { ...found, state, note, decidedBy: actor.id, decidedAt: at })])
  },
})
