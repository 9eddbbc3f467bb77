import { z } from 'zod'
import { Dossier, dossierDesk, dossierNoun, dossierStep, moved, ownDossier } from '../dossiers/dossier.ts'
import { defineAction } from '../kernel/action.ts'
import { dayOf } from '../kernel/dates.ts'
import { daysUntil } from '../kernel/deadline.ts'
import { accept, type Refusal, refuse } from '../kernel/decision.ts'
import { derivedId, Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { plainText } from '../kernel/texts.ts'
import { Programme, programmeRef } from '../programme/programme.ts'
import {
  DossierCopy,
  DossierRelease,
  dossierCopyNoun,
  dossierReleaseNoun,
  dossierReleaseNumber,
  IdentityPart,
  LawfulAuthority,
  ShareWords,
  usableDays,
} from './release.ts'

/** A dossier that a lawyer read and that nobody changed since: it may leave, also to a second recipient. */
const readStatuses: readonly Dossier['status'][] = [
  ...(['ready', 'released', 'submitted', 'listed', 'notListed', 'delisted'] as const),
]
export function mayLeave({ status }: Pick<Dossier, 'status'>): boolean {
  return readStatuses.includes(status)
}

/** What came of composing the statement; its words are sealed. */
const ComposedFact = z.object({
  why: z.enum(['', 'sealed', 'noFinding', 'unknownFinding', 'unsupported', 'notSearched']),
  tells: z.int(),
  withheld: z.int(),
  sha256: z.string(),
  sealed: z.string(),
})

/** What the choice of parts lacks (R-DOS: each finding has a criterion and evidence, in what leaves too). */
function composedProblem({ why, tells }: z.infer<typeof ComposedFact>): Refusal | undefined {
  if (why === 'noFinding') return refuse('dossierRelease.noFinding', {}, 'findings')
  if (why === 'unknownFinding') return refuse('dossierRelease.findingUnknown', {}, 'findings')
  if (why === 'unsupported') return refuse('dossierRelease.unsupported', {}, 'findings')
  if (why !== '') return refuse('dossierRelease.notComposed')
  return tells > 0 ? refuse('dossierRelease.tellsWithheld', { count: tells }, 'findings') : undefined
}

/**
 * Proposes that a dossier go to a lawful authority, with recipient, purpose, legal basis and the end of its use (R-SHR), and fixes what goes:
 * the findings that are chosen, with their evidence that may leave, and the identity without the parts that are kept back. Refused while no
 * lawyer read it, where a finding would go without evidence, and where the words name a source that is protected or withheld.
 */
export const proposeDossierRelease = defineAction({
  name: 'dossierRelease.propose',
  kind: 'intent',
  noun: dossierReleaseNoun,
  roles: dossierDesk,
  input: z.strictObject({
    ...{ id: Id, dossierId: Id, authority: LawfulAuthority, expiresOn: DossierRelease.shape.expiresOn },
    ...{ findings: z.array(Id).max(50), withheldIdentity: z.array(IdentityPart), words: ShareWords },
  }),
  sealed: ['findings', 'withheldIdentity', 'words'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({
    ...{ programme: Programme.nullable(), dossier: Dossier.nullable(), waiting: z.boolean(), composed: ComposedFact },
  }),
  needs: ({ dossierId }) => ({ programme: programmeRef, dossier: { noun: dossierNoun, id: dossierId } }),
  decide(before, { id, authority, expiresOn }, { programme, dossier, waiting, composed }, context) {
    const of = ownDossier(dossier, context.actor)
    if (isRefusal(of)) return of
    if (before) return refuse('dossierRelease.exists')
    if (!mayLeave(of)) return refuse('dossierRelease.notReady')
    if (waiting) return refuse('dossierRelease.waiting')
    const usable = daysUntil(dayOf(context.received, programme?.timeZone ?? 'UTC'), expiresOn)
    if (usable < 1 || usable > usableDays) return refuse('dossierRelease.expiry', { days: usableDays }, 'expiresOn')
    const wrong = composedProblem(composed)
    if (wrong) return wrong
    const { sealed, sha256, withheld } = composed
    return accept([
      put(dossierReleaseNoun, {
        ...{ id, sideId: of.sideId, dossierId: of.id, revision: of.revision, authority, expiresOn },
        ...{ sealed, sha256, withheld, state: 'proposed', sealedNote: '', documentId: null },
        ...{ proposedBy: context.actor.id, proposedAt: context.at, decidedBy: null, decidedAt: null },
      }),
    ])
  },
})

function ownRelease(release: DossierRelease | null | undefined, sideId: Id): DossierRelease | Refusal {
  return release?.sideId === sideId ? release : refuse('dossierRelease.unknown')
}

/**
 * Releases to the lawful authority what another proposed, or turns it down with the reason. Who releases it says the hash of what they read,
 * which stands at the foot of its paper: what they did not read they do not release. The hash becomes a leaf of the journal, which names nobody.
 */
export const decideDossierRelease = defineAction({
  name: 'dossierRelease.decide',
  kind: 'intent',
  noun: dossierReleaseNoun,
  roles: dossierDesk,
  input: z.strictObject({
    ...{ id: Id, verdict: z.enum(['released', 'turnedDown']), sha256: z.string().max(64), note: plainText(2000) },
  }),
  sealed: ['note'],
  sealedUnder: (_input, release) => release?.dossierId ?? null,
  facts: z.object({
    ...{ programme: Programme.nullable(), dossier: Dossier.nullable(), sealedNote: z.string() },
  }),
  needs: (_input, _actor, release) => ({
    programme: programmeRef,
    dossier: release ? { noun: dossierNoun, id: release.dossierId } : null,
  }),
  decide(before, { verdict, sha256, note }, { programme, dossier, sealedNote }, context) {
    const { actor, at, actionId } = context
    const found = ownRelease(before, actor.sideId)
    if (isRefusal(found)) return found
    const of = ownDossier(dossier, actor)
    if (isRefusal(of)) return refuse('dossierRelease.unknown')
    if (found.state !== 'proposed') return refuse('dossierRelease.notNow')
    if (found.proposedBy === actor.id) return refuse('dossierRelease.twoPersonRule')
    const decided = { decidedBy: actor.id, decidedAt: at, sealedNote }
    if (verdict === 'turnedDown') {
      if (note === '') return refuse('dossierRelease.noReason', {}, 'note')
      return accept([put(dossierReleaseNoun, { ...found, ...decided, state: 'turnedDown' })])
    }
    if (!mayLeave(of) || of.revision !== found.revision) return refuse('dossierRelease.changed')
    if (daysUntil(dayOf(context.received, programme?.timeZone ?? 'UTC'), found.expiresOn) < 1)
      return refuse('dossierRelease.expired')
    if (sha256 !== found.sha256) return refuse('dossierRelease.notRead', {}, 'sha256')
    const documentId = derivedId(actionId, 'dossier release')
    const writes = [put(dossierReleaseNoun, { ...found, ...decided, documentId, state: 'released' })]
    if (of.status === 'ready')
      writes.push(put(dossierNoun, moved(of, 'released', context)), dossierStep(of, 'released', '', context))
    const statement = {
      ...{ kind: 'dossierRelease', number: dossierReleaseNumber(found.id), at, content: found.sha256 },
    }
    return accept(writes, [{ id: documentId, statement }])
  },
})

/**
 * Records that a copy of the packet is made, before it is given (R-SHR: every export is a share). A copy that is not byte for byte the first
 * one says why; refused once the recipient's time of use is over.
 */
export const recordDossierCopy = defineAction({
  name: 'dossierCopy.record',
  kind: 'intent',
  noun: dossierCopyNoun,
  roles: dossierDesk,
  input: DossierCopy.pick({ id: true, releaseId: true, sha256: true, because: true }).strict(),
  facts: z.object({
    ...{ programme: Programme.nullable(), release: DossierRelease.nullable() },
    /** Of the first copy; null before there is one. */
    first: z.string().nullable(),
  }),
  needs: ({ releaseId }) => ({ programme: programmeRef, release: { noun: dossierReleaseNoun, id: releaseId } }),
  decide(before, { id, releaseId, sha256, because }, { programme, release, first }, { actor, at, received }) {
    const found = ownRelease(release, actor.sideId)
    if (isRefusal(found)) return { ...found, field: 'releaseId' }
    if (before) return refuse('dossierCopy.exists')
    if (found.state !== 'released') return refuse('dossierCopy.notReleased')
    if (daysUntil(dayOf(received, programme?.timeZone ?? 'UTC'), found.expiresOn) < 0)
      return refuse('dossierRelease.expired')
    const differs = first !== null && first !== sha256
    if (differs && because === '') return refuse('dossierCopy.differs', {}, 'because')
    if (!differs && because !== '') return refuse('dossierCopy.isTheSame', {}, 'because')
    const { sideId, dossierId } = found
    return accept([
      put(dossierCopyNoun, { id, sideId, dossierId, releaseId, sha256, because, madeBy: actor.id, madeAt: at }),
    ])
  },
})
