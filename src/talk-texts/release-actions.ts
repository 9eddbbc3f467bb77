import { z } from 'zod'
import { defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { languages, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import type { PublishedParts } from '../public-releases/content.ts'
import { releaseOf } from '../public-releases/publishing.ts'
import type { PublicRelease } from '../public-releases/release.ts'
import { takesPart, talkSigners } from '../talks/track.ts'
import { type TalkText, TextVersion, textNoun } from './text.ts'

const shape = { kind: 'intent', noun: textNoun, roles: talkSigners } as const

/** A communiqué that every party accepted and that is not public yet, for those who take part. */
function forPublic(text: TalkText | undefined, actor: Actor): TalkText | Refusal {
  if (!text || !takesPart(actor, text)) return refuse('talkText.unknown')
  if (text.kind !== 'communique' || text.status !== 'final' || text.releaseId !== null)
    return refuse('talkText.notForPublic')
  return text
}

/** The same with a release that was proposed, for another person than who proposed it. */
function proposed(text: TalkText | undefined, actor: Actor): (TalkText & { releaseProposedBy: Id }) | Refusal {
  const before = forPublic(text, actor)
  if (isRefusal(before)) return before
  const { releaseProposedBy } = before
  if (releaseProposedBy === null) return refuse('talkText.releaseNotProposed')
  return releaseProposedBy === actor.id ? refuse('signature.twoPersonRule') : { ...before, releaseProposedBy }
}

/** Proposes that a communiqué be released to the public, once every party accepted it. */
export const proposeTextRelease = defineAction({
  ...shape,
  name: 'talkText.proposeRelease',
  input: z.strictObject({ id: Id }),
  facts: noFacts,
  decide(text, _input, _facts, { actor, at }) {
    const before = forPublic(text, actor)
    if (isRefusal(before)) return before
    if (before.releaseProposedBy !== null) return refuse('talkText.releaseProposed')
    return accept([put(textNoun, { ...before, releaseProposedBy: actor.id, releaseProposedAt: at })])
  },
})

/** The paragraphs that the public reads: each article with its heading; in a language in which one is missing, none. */
function bodyOf({ articles }: Pick<TextVersion, 'articles'>): PublicRelease['body'] {
  const [ar, en, fr] = languages.map((language) => {
    if (articles.some(({ words }) => words[language] === '')) return []
    return articles.flatMap(({ heading, words }) =>
      // A paragraph of a release holds four thousand signs: a longer article is cut between words.
      [...(heading[language] === '' ? [] : [heading[language]]), ...cut(words[language], 4000)],
    )
  })
  return { ar: ar ?? [], en: en ?? [], fr: fr ?? [] }
}

function cut(words: string, atMost: number): string[] {
  if (words.length <= atMost) return [words]
  const space = words.lastIndexOf(' ', atMost)
  const end = space > 0 ? space : atMost
  return [words.slice(0, end), ...cut(words.slice(end).trim(), atMost)]
}

/**
 * Releases a communiqué to the public in the very version that every party accepted, in Arabic and English, and French where it was given
 * throughout: by another person than who proposed it (R-SOD). It has a number, an address and a leaf of the journal, as every release.
 */
export const releaseText = defineAction({
  ...shape,
  name: 'talkText.release',
  input: z.strictObject({ id: Id }),
  facts: z.object({
    programme: Programme.nullable(),
    version: TextVersion.nullable(),
    /** The authority of who proposed the release, which may correct and withdraw it. */
    proposerSideId: Id.nullable(),
  }),
  needs: () => ({ programme: programmeRef }),
  decide(text, _input, { programme, version, proposerSideId }, context) {
    const before = proposed(text, context.actor)
    if (isRefusal(before)) return before
    if (!programme || !version || proposerSideId === null || version.version !== before.version)
      return refuse('talkText.notForPublic')
    const { title } = version
    const parts: PublishedParts = {
      ...{ id: derivedId(context.actionId, 'release'), kind: 'communique', body: bodyOf(version), figures: [] },
      title: { ...title, fr: title.fr.length > 200 ? '' : title.fr },
      ...{ asOf: null, source: { kind: 'talkText', id: before.id, version: before.version } },
      ...{ corrects: null, change: '' },
    }
    const by = {
      sideId: proposerSideId,
      proposedBy: before.releaseProposedBy,
      proposedAt: before.releaseProposedAt ?? context.at,
    }
    const { writes, documents } = releaseOf(parts, by, context, {
      ...{ programme, former: null, note: '' },
    })
    return accept([...writes, put(textNoun, { ...before, releaseId: parts.id })], documents)
  },
})

/** Turns the proposed release down, with the reason; it may be proposed again. */
export const turnDownTextRelease = defineAction({
  ...shape,
  name: 'talkText.turnDownRelease',
  input: z.strictObject({ id: Id, reason: requiredText(1000) }),
  sealed: ['reason'],
  sealedUnder: (_input, text) => text?.trackId ?? null,
  facts: noFacts,
  decide(text, { reason }, _facts, { actor }) {
    const before = proposed(text, actor)
    if (isRefusal(before)) return before
    return accept([put(textNoun, { ...before, releaseProposedBy: null, releaseProposedAt: null, releaseNote: reason })])
  },
})
