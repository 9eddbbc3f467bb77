import { z } from 'zod'
import { Agreement, Article, agreementNoun, articleNoun } from '../ceasefire/agreement.ts'
import { defineAction } from '../kernel/action.ts'
import { daysAfter } from '../kernel/deadline.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { ringFault } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { Sides } from '../violations/violation-actions.ts'
import { Line, lineDrawers, lineNoun, lineShape, lineSigners } from './line.ts'

const input = z.strictObject({ id: Id, ...lineShape })

/** Why what was drawn is no line or zone, or undefined where it is one. */
function faultOf({
  kind,
  points,
  behind,
  partySideId,
  bands,
  validFrom,
  validUntil,
}: z.infer<typeof input>): Refusal | undefined {
  if (kind === 'line' && (behind === null || partySideId === null)) return refuse('ceasefireLine.noSide', {}, 'behind')
  if (kind === 'zone' && behind !== null) return refuse('ceasefireLine.zoneHasNoSide', {}, 'behind')
  if (points.every(([x, y]) => x === points[0]?.[0] && y === points[0]?.[1]))
    return refuse('ceasefireLine.noLength', {}, 'points')
  const classes = bands.map(({ weaponClass }) => weaponClass)
  if (new Set(classes).size < classes.length) return refuse('ceasefireLine.classTwice', {}, 'bands')
  if (validUntil !== null && validUntil < validFrom) return refuse('ceasefireLine.endsBefore', {}, 'validUntil')
  return kind === 'zone' ? ringFault(points) : undefined
}

/**
 * Proposes a line behind which a party's heavy weapons stay, class by class, or a zone that they stay out of, under an article of an
 * agreement in force. It counts once another authority or a joint body signs; one that it replaces then ends the day before.
 */
export const proposeLine = defineAction({
  name: 'ceasefireLine.propose',
  kind: 'intent',
  noun: lineNoun,
  roles: lineDrawers,
  input,
  facts: z.object({
    agreement: Agreement.nullable(),
    article: Article.nullable(),
    before: Line.nullable(),
    sides: Sides,
  }),
  needs: ({ agreementId, articleId, replaces }) => ({
    agreement: { noun: agreementNoun, id: agreementId },
    article: { noun: articleNoun, id: articleId },
    before: replaces === null ? null : { noun: lineNoun, id: replaces },
  }),
  decide(line, said, { agreement, article, before, sides }, { actor, at }) {
    if (line) return refuse('ceasefireLine.exists')
    if (agreement?.status !== 'inForce') return refuse('ceasefireLine.notInForce', {}, 'agreementId')
    if (article?.agreementId !== agreement.id || article.removedIn !== null)
      return refuse('violation.articleUnknown', {}, 'articleId')
    if (said.partySideId !== null && !sides.some(({ id }) => id === said.partySideId))
      return refuse('violation.partySide', {}, 'partySideId')
    if (said.replaces !== null && (before?.status !== 'inForce' || before.validFrom >= said.validFrom))
      return refuse('ceasefireLine.replacesNone', {}, 'replaces')
    const fault = faultOf(said)
    if (fault) return fault
    const undecided = { status: 'proposed' as const, decidedBy: null, decidedAt: null, reason: '' }
    const { id, ...shape } = said
    return accept([
      put(lineNoun, { ...shape, ...undecided, id, sideId: actor.sideId, proposedBy: actor.id, proposedAt: at }),
    ])
  },
})

/** A proposed line, for somebody else than who proposed it. */
function waiting(line: Line | undefined, actor: Actor): Line | Refusal {
  if (!line || (line.status === 'turnedDown' && line.sideId !== actor.sideId && !actor.joint))
    return refuse('ceasefireLine.unknown')
  if (line.status !== 'proposed') return refuse('ceasefireLine.notNow')
  return line.proposedBy === actor.id ? refuse('signature.twoPersonRule') : line
}

/** The second signature, for another authority than who proposed it: one side alone draws no line (R-SOD). */
export const signLine = defineAction({
  name: 'ceasefireLine.sign',
  kind: 'intent',
  noun: lineNoun,
  roles: lineSigners,
  input: z.strictObject({ id: Id }),
  facts: z.object({ before: Line.nullable() }),
  needs: (_input, _actor, record) => ({ before: record?.replaces ? { noun: lineNoun, id: record.replaces } : null }),
  decide(line, _input, { before }, { actor, at }) {
    const found = waiting(line, actor)
    if (isRefusal(found)) return found
    if (found.sideId === actor.sideId && !actor.joint) return refuse('ceasefireAgreement.otherSigns')
    const signed = put(lineNoun, { ...found, status: 'inForce', decidedBy: actor.id, decidedAt: at })
    if (!before) return accept([signed])
    const until = daysAfter(found.validFrom, -1)
    const validUntil = before.validUntil !== null && before.validUntil < until ? before.validUntil : until
    return accept([put(lineNoun, { ...before, validUntil }), signed])
  },
})

/** Turns a proposed line down, with the reason. */
export const turnDownLine = defineAction({
  name: 'ceasefireLine.turnDown',
  kind: 'intent',
  noun: lineNoun,
  roles: lineSigners,
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  facts: z.strictObject({}),
  decide(line, { reason }, _facts, { actor, at }) {
    const found = waiting(line, actor)
    if (isRefusal(found)) return found
    return accept([put(lineNoun, { ...found, status: 'turnedDown', decidedBy: actor.id, decidedAt: at, reason })])
  },
})
