import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { Dossier, dossierDesk, dossierMay, dossierNoun, dossierStep, moved, ownDossier } from './dossier.ts'
import { standingFindings } from './finding.ts'
import { legalReviewNoun, ReviewWords } from './legal-review.ts'
import { Content } from './readiness.ts'

/**
 * Reads a dossier as a lawyer does and says of each finding whether it is accepted or goes back, and why (ddr.md §8 "LegalReview"). Ready
 * where all are accepted. Refused to who sent it and to everybody who wrote in it (R-SOD), where a finding is left out, where one goes
 * back without a reason, and where the dossier is not the one that was read.
 */
export const reviewDossier = defineAction({
  name: 'dossierReview.record',
  kind: 'intent',
  noun: legalReviewNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, dossierId: Id, revision: z.int().min(1), words: ReviewWords }),
  sealed: ['words'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({ dossier: Dossier.nullable(), content: Content, sealed: z.string() }),
  needs: ({ dossierId }) => ({ dossier: { noun: dossierNoun, id: dossierId } }),
  decide(review, { id, revision, words: { points } }, { dossier, content, sealed }, context) {
    const { actor, at } = context
    const of = ownDossier(dossier, actor)
    if (isRefusal(of)) return of
    if (review) return refuse('dossier.rowExists')
    if (!dossierMay('review', of)) return refuse('dossier.notNow')
    if (of.sentBy === actor.id || content.writers.includes(actor.id)) return refuse('dossierReview.twoPersonRule')
    if (revision !== of.revision) return refuse('dossierReview.outdated')
    const ids = standingFindings(content.findings).map((finding) => finding.id)
    const read = points.map(({ findingId }) => findingId)
    if (new Set(read).size < read.length || read.length !== ids.length || !read.every((one) => ids.includes(one)))
      return refuse('dossierReview.everyFinding', {}, 'words.points')
    const unsaid = points.findIndex(({ verdict, reason }) => verdict === 'returned' && reason === '')
    if (unsaid >= 0) return refuse('dossierReview.reasonUnsaid', {}, `words.points.${unsaid}.reason`)
    const verdict = points.every((point) => point.verdict === 'accepted') ? 'ready' : 'returned'
    const next = moved(of, verdict, context)
    return accept([
      put(dossierNoun, next),
      put(legalReviewNoun, {
        ...{ id, sideId: of.sideId, dossierId: of.id, revision, verdict, sealed },
        ...{ reviewedBy: actor.id, reviewedAt: at },
      }),
      dossierStep(next, verdict, '', context),
    ])
  },
})
