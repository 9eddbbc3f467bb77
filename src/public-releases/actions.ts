import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { Day } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import { proposedRelease, published } from './publishing.ts'
import {
  Dashboard,
  PublicRelease,
  PublicWords,
  publicReleaseNoun,
  publicReleasers,
  ReleaseFigure,
  type ReleaseSource,
} from './release.ts'

/** What the words of an authority are released by: people of that authority; of another it is said that there is none. */
function ownRelease(release: PublicRelease | undefined, actor: Actor): PublicRelease | Refusal {
  return release && release.sideId === actor.sideId ? release : refuse('publicRelease.unknown')
}

/**
 * Proposes that words, or figures of a public dashboard, be released to the public. Figures are read by the machine and nobody types
 * them. What corrects a release names it and says what is different; refused unless that one stands and no other correction is on its way
 * (ddr.md R-SHR: aggregates, small cells hidden). A communiqué is released by the feature that holds its text (`releaseOf`).
 */
export const proposePublicRelease = defineAction({
  name: 'publicRelease.propose',
  kind: 'intent',
  noun: publicReleaseNoun,
  roles: publicReleasers,
  input: PublicRelease.pick({ id: true, title: true, body: true, corrects: true, change: true })
    .extend({ dashboard: Dashboard.nullable() })
    .strict(),
  facts: z.object({
    figures: z.array(ReleaseFigure).nullable(),
    asOf: Day.nullable(),
    former: PublicRelease.nullable(),
    correctedAlready: z.boolean(),
  }),
  needs: ({ corrects }) => ({ former: corrects === null ? null : { noun: publicReleaseNoun, id: corrects } }),
  decide(before, { dashboard, ...said }, facts, { actor, at }) {
    if (before) return refuse('publicRelease.exists')
    const kind = dashboard === null ? 'statement' : 'dashboard'
    if (dashboard !== null && (facts.figures === null || facts.asOf === null))
      return refuse('publicRelease.noFigures', {}, 'dashboard')
    const unsaid = bodyProblem(said.body, kind === 'statement')
    if (unsaid) return unsaid
    const wrong = correctionProblem(said, kind, facts, actor)
    if (wrong) return wrong
    const source: ReleaseSource = { kind: dashboard ?? 'ownWords', id: null, version: null }
    const parts = { ...said, kind, source, figures: facts.figures ?? [], asOf: facts.asOf } as const
    const by = { sideId: actor.sideId, proposedBy: actor.id, proposedAt: at }
    return accept([put(publicReleaseNoun, proposedRelease(parts, by))])
  },
})

/** Why the words cannot be published: nothing said where something must be, or said in one of Arabic and English alone. */
function bodyProblem({ ar, en }: PublicRelease['body'], needed: boolean): Refusal | undefined {
  if (needed && ar.length === 0) return refuse('publicRelease.noWords', {}, 'body.ar')
  if (needed && en.length === 0) return refuse('publicRelease.noWords', {}, 'body.en')
  if (ar.length === 0 && en.length > 0) return refuse('publicRelease.bothLanguages', {}, 'body.ar')
  if (en.length === 0 && ar.length > 0) return refuse('publicRelease.bothLanguages', {}, 'body.en')
  return undefined
}

function correctionProblem(
  { corrects, change }: Pick<PublicRelease, 'corrects' | 'change'>,
  kind: PublicRelease['kind'],
  { former, correctedAlready }: { former: PublicRelease | null; correctedAlready: boolean },
  actor: Actor,
): Refusal | undefined {
  if (corrects === null) return change === '' ? undefined : refuse('publicRelease.correctsNothing', {}, 'change')
  const found = ownRelease(former ?? undefined, actor)
  if (isRefusal(found)) return { ...found, field: 'corrects' }
  if (found.kind !== kind) return refuse('publicRelease.otherKind', {}, 'corrects')
  if (found.state !== 'released') return refuse('publicRelease.notStanding', {}, 'corrects')
  if (correctedAlready) return refuse('publicRelease.correctedAlready', {}, 'corrects')
  return change === '' ? refuse('publicRelease.noChange', {}, 'change') : undefined
}

/**
 * Releases what was proposed, to everybody and for good, or turns it down with the reason: by another person of the same authority than
 * who proposed it. Issues the statement that a leaf of the journal proves; a release that is corrected points to its correction from now on.
 */
export const decidePublicRelease = defineAction({
  name: 'publicRelease.decide',
  kind: 'intent',
  noun: publicReleaseNoun,
  roles: publicReleasers,
  input: z.strictObject({ id: Id, release: z.boolean(), note: plainText(1000) }),
  facts: z.object({ programme: Programme.nullable(), former: PublicRelease.nullable() }),
  needs: (_input, _actor, release) => ({
    programme: programmeRef,
    former: release?.corrects ? { noun: publicReleaseNoun, id: release.corrects } : null,
  }),
  decide(before, { release, note }, { programme, former }, context) {
    const found = ownRelease(before, context.actor)
    if (isRefusal(found)) return found
    if (found.state !== 'proposed' || programme === null) return refuse('publicRelease.notNow')
    if (found.proposedBy === context.actor.id) return refuse('publicRelease.twoPersonRule')
    if (!release) {
      if (note === '') return refuse('publicRelease.noReason', {}, 'note')
      const decided = { decidedBy: context.actor.id, decidedAt: context.at, note }
      return accept([put(publicReleaseNoun, { ...found, ...decided, state: 'turnedDown' })])
    }
    if (found.corrects !== null && former?.state !== 'released') return refuse('publicRelease.notStanding')
    const { writes, documents } = published(found, context, { programme, former, note })
    return accept(writes, documents)
  },
})

/**
 * Withdraws a release, with a reason that everybody reads at its address from now on: the words are shown no more, the number, the title,
 * the hash and the proof are. What was withdrawn stays so.
 */
export const withdrawPublicRelease = defineAction({
  name: 'publicRelease.withdraw',
  kind: 'intent',
  noun: publicReleaseNoun,
  roles: publicReleasers,
  input: z.strictObject({ id: Id, reason: PublicWords }),
  facts: noFacts,
  decide(before, { reason }, _facts, { actor, at }) {
    const found = ownRelease(before, actor)
    if (isRefusal(found)) return found
    if (found.state !== 'released' && found.state !== 'superseded') return refuse('publicRelease.notNow')
    const withdrawn = { withdrawnFor: reason, withdrawnBy: actor.id, withdrawnAt: at }
    return accept([put(publicReleaseNoun, { ...found, ...withdrawn, state: 'withdrawn' })])
  },
})
