import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { Day } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { periodOf } from './period.ts'
import {
  IndicatorPublication,
  indicatorPublicationNoun,
  indicatorPublishers,
  type PublishedFigure,
  PublishedFigure as PublishedFigureSchema,
} from './publication.ts'

/** A publication of the actor's own authority; of another it is said that there is none. */
function own(publication: IndicatorPublication | null | undefined, actor: Actor): IndicatorPublication | Refusal {
  return publication && publication.sideId === actor.sideId ? publication : refuse('indicatorPublication.unknown')
}

/** What the lookup found: figures computed now, the day it is, and whether something of the period waits or was published. */
const computed = {
  figures: z.array(PublishedFigureSchema),
  today: Day,
  waiting: z.boolean(),
}

/**
 * Proposes the figures of a period that is over for publication: all indicators of a frequency. The machine computes them; nobody types
 * them. Once a period was published it is corrected and not published anew (ddr.md F9: one truth, published).
 */
export const proposePublication = defineAction({
  name: 'indicatorPublication.propose',
  kind: 'intent',
  noun: indicatorPublicationNoun,
  roles: indicatorPublishers,
  input: IndicatorPublication.pick({ id: true, frequency: true, fromDay: true }).strict(),
  facts: z.object({ ...computed, published: z.boolean() }),
  decide(before, { id, frequency, fromDay }, { figures, today, waiting, published }, { actor, at }) {
    if (before) return refuse('indicatorPublication.exists')
    const period = periodOf(frequency, fromDay)
    if (period.from !== fromDay) return refuse('indicatorPublication.notAPeriod', { from: period.from }, 'fromDay')
    if (period.to >= today) return refuse('indicatorPublication.notOver', { to: period.to }, 'fromDay')
    if (published) return refuse('indicatorPublication.published', {}, 'fromDay')
    if (waiting) return refuse('indicatorPublication.waiting', {}, 'fromDay')
    const said = { id, frequency, fromDay, toDay: period.to, corrects: null, reason: '', figures }
    return accept([put(indicatorPublicationNoun, { ...said, ...asProposed(actor, at) })])
  },
})

/**
 * Proposes a correction of figures that were published: they are computed again from the records as they stand now, and the reason says why
 * they differ. Refused where none differs from what stands.
 */
export const correctPublication = defineAction({
  name: 'indicatorPublication.correct',
  kind: 'intent',
  noun: indicatorPublicationNoun,
  roles: indicatorPublishers,
  input: z.strictObject({
    id: Id,
    corrects: Id,
    codes: z.array(z.string().max(20)).min(1).max(200),
    reason: requiredText(1000),
  }),
  facts: z.object({
    ...computed,
    standing: z.array(PublishedFigureSchema),
    corrected: IndicatorPublication.nullable(),
  }),
  needs: ({ corrects }) => ({ corrected: { noun: indicatorPublicationNoun, id: corrects } }),
  decide(before, { id, corrects, codes, reason }, { figures, waiting, standing, corrected }, { actor, at }) {
    if (before) return refuse('indicatorPublication.exists')
    const found = own(corrected, actor)
    if (isRefusal(found)) return { ...found, field: 'corrects' }
    if (found.state !== 'published') return refuse('indicatorPublication.notPublished', {}, 'corrects')
    if (waiting) return refuse('indicatorPublication.waiting', {}, 'corrects')
    const foreign = codes.find((code) => !found.figures.some((one) => one.code === code))
    if (foreign !== undefined) return refuse('indicatorPublication.notInIt', { code: foreign }, 'codes')
    const different = figures.filter((figure) => !isSame(figure, standing))
    if (different.length === 0) return refuse('indicatorPublication.nothingDifferent', {}, 'codes')
    const { frequency, fromDay, toDay } = found
    const said = { id, frequency, fromDay, toDay, corrects, reason, figures: different }
    return accept([put(indicatorPublicationNoun, { ...said, ...asProposed(actor, at) })])
  },
})

function asProposed(actor: Actor, at: string) {
  const by = { sideId: actor.sideId, proposedBy: actor.id, proposedAt: at }
  return { ...by, state: 'proposed', note: '', decidedBy: null, decidedAt: null } as const
}

function isSame(figure: PublishedFigure, standing: readonly PublishedFigure[]): boolean {
  const former = standing.find(({ code }) => code === figure.code)
  return former !== undefined && JSON.stringify(PublishedFigureSchema.parse(former)) === JSON.stringify(figure)
}

/** Publishes what was proposed, for good, or turns it down with the reason: another person of the same authority than who proposed it. */
export const decidePublication = defineAction({
  name: 'indicatorPublication.decide',
  kind: 'intent',
  noun: indicatorPublicationNoun,
  roles: indicatorPublishers,
  input: z.strictObject({ id: Id, publish: z.boolean(), note: plainText(1000) }),
  facts: noFacts,
  decide(before, { publish, note }, _facts, { actor, at }) {
    const found = own(before, actor)
    if (isRefusal(found)) return found
    if (found.state !== 'proposed') return refuse('indicatorPublication.notNow')
    if (found.proposedBy === actor.id) return refuse('indicatorPublication.twoPersonRule')
    if (!publish && note === '') return refuse('indicatorPublication.noReason', {}, 'note')
    const state = publish ? 'published' : 'turnedDown'
    return accept([put(indicatorPublicationNoun, { ...found, state, note, decidedBy: actor.id, decidedAt: at })])
  },
})
