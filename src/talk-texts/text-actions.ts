import { z } from 'zod'
import { type ActMoment, defineAction, noFacts } from '../kernel/action.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { meetingNoun, TalkMeeting } from '../talks/meeting.ts'
import { answeringParty, yetToAnswer } from '../talks/party-answer.ts'
import { TalkTrack, takesPart, talkKeepers, talkSigners, trackNoun } from '../talks/track.ts'
import { seenTrack } from '../talks/track-actions.ts'
import { numbersIn } from './brackets.ts'
import {
  type TalkText,
  TextAcceptance,
  TextInput,
  TextKind,
  type TextVersion,
  textAcceptanceNoun,
  textNoun,
  textVersionNoun,
} from './text.ts'

const Reason = requiredText(1000)
const shape = { kind: 'intent', noun: textNoun } as const
type Said = Pick<TextInput, 'articles'>
/** What a text says lies sealed in the journal under the key of its track, as what is said at meetings: joint auditors read that of both sides. */
const ofItsTrack = (_input: unknown, text: TalkText | undefined) => text?.trackId ?? null

/** Why a text cannot stand as it was proposed, or undefined where it can. */
function faultOf(
  { title, articles }: TextInput,
  { parties, kind }: Pick<TalkTrack, 'parties'> & { kind: TextKind },
): Refusal | undefined {
  // What is to be given to the public has its words in both languages, as long as a release takes them.
  if (kind === 'communique')
    for (const language of ['ar', 'en'] as const)
      if (title[language] === '' || title[language].length > 200)
        return refuse('talkText.publicTitle', {}, `title.${language}`)
  const numbers = articles.map(({ number }) => number)
  const twice = numbers.findIndex((number, i) => numbers.indexOf(number) !== i)
  if (twice >= 0) return refuse('talkText.numberTwice', { number: numbers[twice] ?? '' }, `articles.${twice}.number`)
  const ids = articles.map(({ id }) => id)
  if (new Set(ids).size < ids.length) return refuse('talkText.idTwice', {}, 'articles')
  for (const [i, { words, brackets }] of articles.entries()) {
    const at = (key: string) => `articles.${i}.${key}`
    const said = brackets.map(({ number }) => number).toSorted((a, b) => a - b)
    if (new Set(said).size < said.length) return refuse('talkText.bracketTwice', {}, at('brackets'))
    for (const language of ['ar', 'en', 'fr'] as const) {
      if (language === 'fr' && words.fr === '') continue
      const marked = numbersIn(words[language]).toSorted((a, b) => a - b)
      if (marked.join() !== said.join()) return refuse('talkText.bracketsDiffer', {}, at(`words.${language}`))
    }
    for (const [j, { alternatives }] of brackets.entries()) {
      const who = alternatives.map(({ party }) => party)
      if (who.some((name) => !parties.some((party) => party.name === name)))
        return refuse('talkText.notAParty', {}, at(`brackets.${j}.alternatives`))
      if (new Set(who).size < who.length) return refuse('talkText.wantsTwice', {}, at(`brackets.${j}.alternatives`))
      if (alternatives.every(({ words: wanted }) => wanted.ar === '' && wanted.en === ''))
        return refuse('talkText.emptyBracket', {}, at(`brackets.${j}.alternatives`))
      const half = alternatives.findIndex(({ words: wanted }) => (wanted.ar === '') !== (wanted.en === ''))
      if (half >= 0) return refuse('talkText.oneLanguage', {}, at(`brackets.${j}.alternatives.${half}.words.en`))
    }
  }
  return undefined
}

const bracketsOf = ({ articles }: Said) => articles.reduce((sum, { brackets }) => sum + brackets.length, 0)

function versionOf(
  text: TalkText,
  { title, articles }: TextInput,
  change: string,
  { actionId, actor, at }: ActMoment,
): ReturnType<typeof put> {
  const { id: textId, version } = text
  const next: TextVersion = {
    ...{ id: derivedId(actionId, 'version'), sideId: actor.sideId, textId, version, title, articles, change },
    ...{ proposedBy: actor.id, proposedAt: at },
  }
  return put(textVersionNoun, next)
}

/** The text for those who take part, while it is negotiated. */
function open(text: TalkText | undefined, actor: Actor): TalkText | Refusal {
  if (!text || !takesPart(actor, text)) return refuse('talkText.unknown')
  return text.status === 'negotiating' ? text : refuse('talkText.notNow')
}

/**
 * Proposes a joint text or a communiqué of a track, article by article in Arabic and English (ddr.md §3.3). From now on every party reads it.
 * What is not agreed stands in numbered brackets, with what each party wants there; both languages have the same ones.
 */
export const proposeText = defineAction({
  ...shape,
  name: 'talkText.propose',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, trackId: Id, meetingId: Id.nullable(), kind: TextKind, ...TextInput.shape }),
  sealed: ['title', 'articles'],
  sealedUnder: ({ trackId }) => trackId,
  facts: z.object({ track: TalkTrack.nullable(), meeting: TalkMeeting.nullable() }),
  needs: ({ trackId, meetingId }) => ({
    track: { noun: trackNoun, id: trackId },
    meeting: meetingId === null ? null : { noun: meetingNoun, id: meetingId },
  }),
  decide(text, { id, trackId, meetingId, kind, ...said }, facts, context) {
    const { actor, at } = context
    if (text) return refuse('talkText.exists')
    const track = seenTrack(facts.track, actor)
    if (isRefusal(track)) return track
    if (track.status === 'closed') return refuse('talkTrack.closed')
    if (meetingId !== null && facts.meeting?.trackId !== trackId) return refuse('talkMeeting.unknown', {}, 'meetingId')
    if (kind === 'communique' && meetingId === null) return refuse('talkText.ofWhichMeeting', {}, 'meetingId')
    const fault = faultOf(said, { parties: track.parties, kind })
    if (fault) return fault
    const { parties, partySideIds, joint } = track
    const next: TalkText = {
      ...{ id, sideId: actor.sideId, trackId, meetingId, kind, title: said.title, parties, partySideIds, joint },
      ...{ version: 1, brackets: bracketsOf(said), status: 'negotiating', openedBy: actor.id, openedAt: at },
      ...{ finalAt: null, abandonedBy: null, abandonedAt: null, abandonReason: '' },
      ...{ releaseProposedBy: null, releaseProposedAt: null, releaseNote: '', releaseId: null },
    }
    return accept([put(textNoun, next), versionOf(next, said, '', context)])
  },
})

/**
 * Proposes another version of a text, with what changes and why. Each earlier version stays, with who proposed it; what was accepted of them
 * counts no more. Refused where somebody proposed another one meanwhile.
 */
export const reviseText = defineAction({
  ...shape,
  name: 'talkText.revise',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, version: z.int().min(1), ...TextInput.shape, change: Reason }),
  sealed: ['title', 'articles', 'change'],
  sealedUnder: ofItsTrack,
  facts: noFacts,
  decide(text, { id: _, version: read, change, ...said }, _facts, context) {
    const before = open(text, context.actor)
    if (isRefusal(before)) return before
    if (before.version !== read) return refuse('talkText.changedMeanwhile')
    const fault = faultOf(said, before)
    if (fault) return fault
    const next: TalkText = {
      ...{ ...before, title: said.title, version: read + 1, brackets: bracketsOf(said) },
    }
    return accept([put(textNoun, next), versionOf(next, said, change, context)])
  },
})

/**
 * A party accepts the version that stands: an authority by its own officer, who did not propose it; for somebody from outside an officer of
 * the authority that first proposed the text says how they accepted. One person accepts for one. With brackets nobody accepts. Once every
 * party accepted one version, it is final.
 */
export const acceptText = defineAction({
  ...shape,
  name: 'talkText.accept',
  roles: talkSigners,
  input: z.strictObject({ id: Id, version: z.int().min(1), party: requiredText(200), attestation: plainText(1000) }),
  sealed: ['party', 'attestation'],
  sealedUnder: ofItsTrack,
  facts: z.object({ acceptances: z.array(TextAcceptance), proposedBy: Id.nullable() }),
  decide(text, { id: _, version, ...said }, { acceptances, proposedBy }, { actionId, actor, at }) {
    const before = open(text, actor)
    if (isRefusal(before)) return before
    if (before.version !== version) return refuse('talkText.changedMeanwhile')
    if (before.brackets > 0) return refuse('talkText.brackets', { count: before.brackets })
    const party = answeringParty(before.parties, said, { actor, keeperId: before.sideId })
    if (isRefusal(party)) return party
    if (proposedBy === actor.id) return refuse('signature.twoPersonRule')
    const now = acceptances.filter((one) => one.version === version)
    if (now.some((one) => one.party === said.party)) return refuse('talkText.acceptedAlready')
    if (now.some((one) => one.acceptedBy === actor.id)) return refuse('signature.twoPersonRule')
    const acceptance: TextAcceptance = {
      ...{ ...said, id: derivedId(actionId, 'acceptance'), sideId: actor.sideId, textId: before.id, version },
      ...{ partySideId: party.sideId, acceptedBy: actor.id, acceptedAt: at },
    }
    const isFinal = yetToAnswer(before, [...now, acceptance]).length === 0
    const final = isFinal ? [put(textNoun, { ...before, status: 'final', finalAt: at })] : []
    return accept([put(textAcceptanceNoun, acceptance), ...final])
  },
})

/** Gives a text up, with the reason: by the authority that first proposed it. Its versions stay. */
export const abandonText = defineAction({
  ...shape,
  name: 'talkText.abandon',
  roles: talkKeepers,
  input: z.strictObject({ id: Id, reason: Reason }),
  sealed: ['reason'],
  sealedUnder: ofItsTrack,
  facts: noFacts,
  decide(text, { reason }, _facts, { actor, at }) {
    const before = open(text, actor)
    if (isRefusal(before)) return before
    if (before.sideId !== actor.sideId) return refuse('talkText.proposerOnly')
    const by = { abandonedBy: actor.id, abandonedAt: at, abandonReason: reason }
    return accept([put(textNoun, { ...before, ...by, status: 'abandoned' })])
  },
})
