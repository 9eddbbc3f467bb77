import { z } from 'zod'
import { type ActMoment, defineAction } from '../kernel/action.ts'
import { Day, dayOf } from '../kernel/dates.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import type { Actor } from '../kernel/roles.ts'
import { languages, requiredText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  type Agreement,
  AgreementInput,
  AgreementVersion,
  Article,
  agreementDrafters,
  agreementNoun,
  agreementSigners,
  agreementVersionNoun,
  articleNoun,
} from './agreement.ts'
import { Commitment, commitmentNoun, dueOf } from './commitment.ts'
import { codeWords } from './violation-codes.ts'

const Reason = requiredText(1000)
const shape = { kind: 'intent', noun: agreementNoun } as const

/** What SQL knows of an agreement that is entered. */
const known = z.object({
  programme: Programme.nullable(),
  /** Every authority that is named is one, and under its own code. */
  partiesKnown: z.boolean(),
  /** An id of an article or obligation is another agreement's. */
  idsTaken: z.boolean(),
  /** Its newest version; null before the first. */
  newest: AgreementVersion.nullable().default(null),
  articles: z.array(Article).default([]),
  commitments: z.array(Commitment).default([]),
})
type Known = z.infer<typeof known>

/** Why what was entered is no agreement, or undefined where it is one. */
function faultOf(input: AgreementInput, { partiesKnown, idsTaken, programme }: Known, today: Day): Refusal | undefined {
  if (!programme || !partiesKnown) return refuse('ceasefireAgreement.partyUnknown', {}, 'parties')
  if (idsTaken) return refuse('ceasefireAgreement.idsTaken')
  if (input.signedOn > today) return refuse('ceasefireAgreement.notYet', {}, 'signedOn')
  if (input.inForceFrom < input.signedOn) return refuse('ceasefireAgreement.beforeSignature', {}, 'inForceFrom')
  const numbers = input.articles.map(({ number }) => number)
  const twice = numbers.findIndex((number, i) => numbers.indexOf(number) !== i)
  if (twice >= 0)
    return refuse('ceasefireAgreement.numberTwice', { number: numbers[twice] ?? '' }, `articles.${twice}.number`)
  const ids = input.articles.flatMap(({ id, obligations }) => [id, ...obligations.map((one) => one.id)])
  if (new Set(ids).size < ids.length) return refuse('ceasefireAgreement.idsTaken')
  for (const [i, { obligations }] of input.articles.entries())
    for (const [j, { dueOn, dueDays }] of obligations.entries())
      if (dueOn !== null && dueDays !== null)
        return refuse('ceasefireAgreement.dueTwice', {}, `articles.${i}.obligations.${j}.dueDays`)
  const codes = input.annex.map(({ code }) => code)
  for (const [i, { code, words, articleIds }] of input.annex.entries()) {
    if (codes.indexOf(code) !== i) return refuse('ceasefireAgreement.codeTwice', { code }, `annex.${i}.code`)
    if (!codeWords(code) && languages.every((language) => words[language] === ''))
      return refuse('ceasefireAgreement.codeUnnamed', { code }, `annex.${i}.words`)
    if (articleIds.some((id) => !input.articles.some((article) => article.id === id)))
      return refuse('ceasefireAgreement.annexArticle', { code }, `annex.${i}.articleIds`)
  }
  return undefined
}

/** The articles and commitments as a text has them; what it leaves out stays, taken out by this version. */
function applied(detail: AgreementInput, of: Agreement, before: Pick<Known, 'articles' | 'commitments'>): Write[] {
  const { id: agreementId, sideId, version } = of
  const articles = detail.articles.map(({ id, number, heading, words }, i) =>
    put(articleNoun, { id, sideId, agreementId, position: i + 1, number, heading, words, removedIn: null }),
  )
  const commitments = detail.articles.flatMap(({ id: articleId, obligations }) =>
    obligations.map(({ id, party, what, ...due }) => {
      const owed = { party: party.name, partySideId: party.sideId, what, dueOn: dueOf(due, detail.signedOn) }
      return put(commitmentNoun, { ...owed, id, sideId, agreementId, articleId, removedIn: null })
    }),
  )
  const kept = new Set([...articles, ...commitments].map(({ record }) => record.id))
  const gone = <T extends { id: Id; removedIn: number | null }>(records: readonly T[]) =>
    records
      .filter(({ id, removedIn }) => removedIn === null && !kept.has(id))
      .map((one) => ({ ...one, removedIn: version }))
  return [
    ...articles,
    ...gone(before.articles).map((one) => put(articleNoun, one)),
    ...commitments,
    ...gone(before.commitments).map((one) => put(commitmentNoun, one)),
  ]
}

function versionOf(
  of: Pick<Agreement, 'id' | 'sideId'> & { version: number; detail: AgreementInput; change: string },
  status: 'written' | 'proposed',
  { actionId, actor, at }: ActMoment,
) {
  const { id: agreementId, version, detail, change } = of
  const undecided = { decidedBy: null, decidedAt: null, reason: '' }
  const said = { agreementId, version, detail, change, status, writtenBy: actor.id, writtenAt: at, ...undecided }
  return put(agreementVersionNoun, { ...said, id: derivedId(actionId, 'version'), sideId: actor.sideId })
}

const todayOf = (received: string, { programme }: Known) => dayOf(received, programme?.timeZone ?? 'UTC')

/** A draft is worked on by the authority that entered it. */
function ownDraft(agreement: Agreement | undefined, actor: Actor): Agreement | Refusal {
  if (!agreement || agreement.sideId !== actor.sideId) return refuse('ceasefireAgreement.unknown')
  return agreement.status === 'draft' ? agreement : refuse('ceasefireAgreement.notNow')
}

/**
 * Enters an agreement article by article as a draft of one's own authority (§2.2): who owes what by when, and the annex that says which
 * codes breach which article. Refused is what cannot be: a day to come, a number twice, a code of the annex without an article.
 */
export const draftAgreement = defineAction({
  ...shape,
  name: 'ceasefireAgreement.draft',
  roles: agreementDrafters,
  input: z.strictObject({ id: Id, ...AgreementInput.shape }),
  facts: known,
  needs: () => ({ programme: programmeRef }),
  decide(agreement, { id, ...detail }, facts, context) {
    const { actor, at, received } = context
    if (agreement) return refuse('ceasefireAgreement.exists')
    const fault = faultOf(detail, facts, todayOf(received, facts))
    if (fault) return fault
    const { articles: _, ...head } = detail
    const next: Agreement = {
      ...{ ...head, id, sideId: actor.sideId, version: 1, status: 'draft' },
      ...{ draftedBy: actor.id, draftedAt: at, changedBy: actor.id, changedAt: at },
      ...{ proposedBy: null, proposedAt: null, signedBy: null, signedAt: null },
      ...{ endedOn: null, endReason: '', endProposedBy: null, endProposedAt: null, endedBy: null, endedAt: null },
    }
    const version = versionOf({ ...next, detail, change: '' }, 'written', context)
    return accept([put(agreementNoun, next), version, ...applied(detail, next, { articles: [], commitments: [] })])
  },
})

/** Writes a draft anew, with what changed; what it said before stays as an earlier version. */
export const editAgreement = defineAction({
  ...shape,
  name: 'ceasefireAgreement.edit',
  roles: agreementDrafters,
  input: z.strictObject({ id: Id, ...AgreementInput.shape, change: Reason }),
  facts: known,
  needs: () => ({ programme: programmeRef }),
  decide(agreement, { id: _id, change, ...detail }, facts, context) {
    const before = ownDraft(agreement, context.actor)
    if (isRefusal(before)) return before
    const fault = faultOf(detail, facts, todayOf(context.received, facts))
    if (fault) return fault
    const { articles: _, ...head } = detail
    const version = (facts.newest?.version ?? before.version) + 1
    const next = { ...before, ...head, version, changedBy: context.actor.id, changedAt: context.at }
    return accept([
      put(agreementNoun, next),
      versionOf({ ...next, detail, change }, 'written', context),
      ...applied(detail, next, facts),
    ])
  },
})

/** Puts a draft forward: from now on the other side reads it, and may sign. One that was turned down is written anew first. */
export const proposeAgreement = defineAction({
  ...shape,
  name: 'ceasefireAgreement.propose',
  roles: agreementDrafters,
  input: z.strictObject({ id: Id }),
  facts: z.object({ newest: AgreementVersion.nullable() }),
  decide(agreement, _input, { newest }, { actor, at }) {
    const before = ownDraft(agreement, actor)
    if (isRefusal(before)) return before
    if (newest?.status === 'turnedDown') return refuse('ceasefireAgreement.turnedDown')
    return accept([put(agreementNoun, { ...before, status: 'proposed', proposedBy: actor.id, proposedAt: at })])
  },
})

/**
 * Proposes another text of an agreement in force, with what changes and why. What is in force goes on meanwhile; it is replaced once
 * another signs.
 */
export const amendAgreement = defineAction({
  ...shape,
  name: 'ceasefireAgreement.amend',
  roles: agreementDrafters,
  input: z.strictObject({ id: Id, ...AgreementInput.shape, change: Reason }),
  facts: known,
  needs: () => ({ programme: programmeRef }),
  decide(agreement, { id: _id, change, ...detail }, facts, context) {
    const before = seen(agreement, context.actor)
    if (isRefusal(before)) return before
    if (before.status !== 'inForce') return refuse('ceasefireAgreement.notNow')
    if (facts.newest?.status === 'proposed') return refuse('ceasefireAgreement.amendmentWaits')
    const fault = faultOf(detail, facts, todayOf(context.received, facts))
    if (fault) return fault
    const version = (facts.newest?.version ?? before.version) + 1
    return accept([versionOf({ ...before, version, detail, change }, 'proposed', context)])
  },
})

/** Proposes the end of an agreement on a day, with the reason. */
export const proposeEnd = defineAction({
  ...shape,
  name: 'ceasefireAgreement.proposeEnd',
  roles: agreementSigners,
  input: z.strictObject({ id: Id, endedOn: Day, reason: Reason }),
  facts: z.object({ newest: AgreementVersion.nullable() }),
  decide(agreement, { endedOn, reason }, { newest }, { actor, at }) {
    const before = seen(agreement, actor)
    if (isRefusal(before)) return before
    if (before.status !== 'inForce') return refuse('ceasefireAgreement.notNow')
    if (newest?.status === 'proposed') return refuse('ceasefireAgreement.amendmentWaits')
    if (endedOn < before.inForceFrom) return refuse('ceasefireAgreement.endsBefore', {}, 'endedOn')
    const end = { endedOn, endReason: reason, endProposedBy: actor.id, endProposedAt: at }
    return accept([put(agreementNoun, { ...before, ...end, status: 'endProposed' })])
  },
})

/** An agreement that the actor may know of: their own draft, or one that was put forward. */
function seen(agreement: Agreement | undefined, actor: Actor): Agreement | Refusal {
  const isKnown = agreement && (agreement.status !== 'draft' || agreement.sideId === actor.sideId || actor.joint)
  return isKnown ? agreement : refuse('ceasefireAgreement.unknown')
}

/** Of what is signed or turned down: what the signer read. */
const whatIsSigned = { id: Id, what: z.enum(['draft', 'amendment', 'end']), version: z.int().min(1) }
const decided = known.pick({ articles: true, commitments: true }).extend({
  newest: AgreementVersion.nullable(),
  /** Whether the actor wrote one of its drafts. */
  wrote: z.boolean(),
  /** The authority of who proposed the end. */
  endSideId: Id.nullable(),
})

/** What waits to be decided on an agreement; a refusal where that is not what was read. */
function waitingOn(
  agreement: Agreement | undefined,
  input: { what: 'draft' | 'amendment' | 'end'; version: number },
  { newest }: { newest: AgreementVersion | null },
  actor: Actor,
): { agreement: Agreement; newest: AgreementVersion } | Refusal {
  const before = seen(agreement, actor)
  if (isRefusal(before)) return before
  const waits = {
    draft: before.status === 'proposed',
    amendment: before.status === 'inForce' && newest?.status === 'proposed',
    end: before.status === 'endProposed',
  }
  if (!waits[input.what] || newest?.version !== input.version) return refuse('ceasefireAgreement.notNow')
  return { agreement: before, newest }
}

/**
 * The second signature (R-SOD): by somebody else than who wrote or proposed, and for another authority, since one side alone states no
 * agreement of both; a joint body, which both appointed, may sign its own officer's. A draft comes into force, an amendment replaces the
 * text, an agreement ends.
 */
export const signAgreement = defineAction({
  ...shape,
  name: 'ceasefireAgreement.sign',
  roles: agreementSigners,
  input: z.strictObject(whatIsSigned),
  facts: decided,
  decide(agreement, input, facts, { actor, at }) {
    const waiting = waitingOn(agreement, input, facts, actor)
    if (isRefusal(waiting)) return waiting
    const { agreement: before, newest } = waiting
    const by = { decidedBy: actor.id, decidedAt: at }
    const proposer = { draft: before.proposedBy, amendment: newest.writtenBy, end: before.endProposedBy }[input.what]
    if (proposer === actor.id || (input.what === 'draft' && facts.wrote)) return refuse('signature.twoPersonRule')
    const ofSide = { draft: before.sideId, amendment: newest.sideId, end: facts.endSideId }[input.what]
    if (ofSide === actor.sideId && !actor.joint) return refuse('ceasefireAgreement.otherSigns')
    if (input.what === 'end')
      return accept([put(agreementNoun, { ...before, status: 'ended', endedBy: actor.id, endedAt: at })])
    const signed = put(agreementVersionNoun, { ...newest, ...by, status: 'signed' })
    if (input.what === 'draft')
      return accept([put(agreementNoun, { ...before, status: 'inForce', signedBy: actor.id, signedAt: at }), signed])
    const { articles: _, ...head } = newest.detail
    const next = {
      ...before,
      ...head,
      version: newest.version,
      changedBy: newest.writtenBy,
      changedAt: newest.writtenAt,
    }
    return accept([put(agreementNoun, next), signed, ...applied(newest.detail, next, facts)])
  },
})

/** Turns down what was proposed, with the reason: a draft goes back to who entered it, and what is in force goes on. */
export const turnDownAgreement = defineAction({
  ...shape,
  name: 'ceasefireAgreement.turnDown',
  roles: agreementSigners,
  input: z.strictObject({ ...whatIsSigned, reason: Reason }),
  facts: decided,
  decide(agreement, { reason, ...input }, facts, { actor, at }) {
    const waiting = waitingOn(agreement, input, facts, actor)
    if (isRefusal(waiting)) return waiting
    const { agreement: before, newest } = waiting
    const unended = { endedOn: null, endReason: '', endProposedBy: null, endProposedAt: null }
    if (input.what === 'end') {
      if (before.endProposedBy === actor.id) return refuse('signature.twoPersonRule')
      return accept([put(agreementNoun, { ...before, ...unended, status: 'inForce' })])
    }
    if (newest.writtenBy === actor.id) return refuse('signature.twoPersonRule')
    const by = { decidedBy: actor.id, decidedAt: at, reason }
    const version = put(agreementVersionNoun, { ...newest, ...by, status: 'turnedDown' })
    if (input.what === 'amendment') return accept([version])
    return accept([put(agreementNoun, { ...before, status: 'draft', proposedBy: null, proposedAt: null }), version])
  },
})
