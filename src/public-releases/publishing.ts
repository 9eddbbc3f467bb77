import type { ActMoment } from '../kernel/action.ts'
import type { Instant } from '../kernel/dates.ts'
import type { IssuedDocument } from '../kernel/decision.ts'
import { derivedId, type Id } from '../kernel/ids.ts'
import { put, type Write } from '../kernel/record.ts'
import type { Programme } from '../programme/programme.ts'
import { contentHash, contentOf, type PublishedParts } from './content.ts'
import { type PublicRelease, publicReleaseNoun, releaseNumber } from './release.ts'

/** A release as it is proposed: nothing of what is said changes from here on. */
export function proposedRelease(
  parts: PublishedParts,
  by: { sideId: Id; proposedBy: Id; proposedAt: Instant },
): PublicRelease {
  return {
    ...parts,
    ...by,
    sha256: contentHash(contentOf(parts)),
    ...{ state: 'proposed', note: '', decidedBy: null, decidedAt: null, documentId: null, supersededBy: null },
    ...{ withdrawnFor: null, withdrawnBy: null, withdrawnAt: null },
  }
}

/** What a release leaves: the records and the paper that a leaf of the journal states. */
export interface Published {
  readonly release: PublicRelease
  readonly writes: readonly Write[]
  readonly documents: readonly IssuedDocument[]
}

/**
 * Publishes what somebody else proposed, with its statement in the journal; the release that it corrects, if any, points to it from now on.
 * The caller has looked that these are two people, and that `former` still stands.
 */
export function published(
  proposed: PublicRelease,
  { actionId, actor, at }: ActMoment,
  { programme, former, note }: { programme: Programme; former: PublicRelease | null; note: string },
): Published {
  const documentId = derivedId(actionId, 'public release')
  const release: PublicRelease = {
    ...proposed,
    ...{ state: 'released', note, decidedBy: actor.id, decidedAt: at, documentId },
  }
  const superseded: PublicRelease[] = former ? [{ ...former, state: 'superseded', supersededBy: release.id }] : []
  return {
    release,
    writes: [release, ...superseded].map((record) => put(publicReleaseNoun, record)),
    documents: [{ id: documentId, statement: statementOf(release, at, programme) }],
  }
}

/**
 * The same for another feature's action, e.g. a communiqué that both sides agreed: what one person proposed there and another releases now.
 * Add `writes` and `documents` to those of the action; `id` is chosen by the caller (`derivedId(actionId, …)` or from the device).
 */
export function releaseOf(
  parts: PublishedParts,
  by: { sideId: Id; proposedBy: Id; proposedAt: Instant },
  moment: ActMoment,
  how: { programme: Programme; former: PublicRelease | null; note: string },
): Published {
  return published(proposedRelease(parts, by), moment, how)
}

function statementOf(release: PublicRelease, at: Instant, programme: Programme) {
  return {
    kind: 'publicRelease',
    ...{ number: releaseNumber(release.id), programme: programme.title.ar, what: release.kind },
    ...{ title: release.title.ar, titleLatin: release.title.en, at, content: release.sha256 },
    corrects: release.corrects === null ? '' : releaseNumber(release.corrects),
  }
}
