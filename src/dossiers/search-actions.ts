import { z } from 'zod'
import { defineAction } from '../kernel/action.ts'
import { accept, refuse } from '../kernel/decision.ts'
import { Id } from '../kernel/ids.ts'
import { notReplaced } from '../kernel/origins.ts'
import { put } from '../kernel/record.ts'
import { isRefusal } from '../kernel/review.ts'
import { collecting, Dossier, dossierDesk, dossierNoun, dossierStep, revised } from './dossier.ts'
import { standingFindings } from './finding.ts'
import { Content } from './readiness.ts'
import { exculpatorySearchNoun, SearchWords } from './search.ts'

/**
 * Signs what was looked for in the subject's favour, where, and whether anything was found (ddr.md §3.4: exculpatory evidence is
 * mandatory). It is of the findings as they stand. Refused before there is a finding; where something is said to be found and none is
 * recorded; and where none is said to be found and some is recorded.
 */
export const signSearch = defineAction({
  name: 'dossierSearch.sign',
  kind: 'intent',
  noun: exculpatorySearchNoun,
  roles: dossierDesk,
  input: z.strictObject({ id: Id, dossierId: Id, outcome: z.enum(['found', 'noneFound']), words: SearchWords }),
  sealed: ['words'],
  sealedUnder: ({ dossierId }) => dossierId,
  facts: z.object({ dossier: Dossier.nullable(), content: Content, sealed: z.string() }),
  needs: ({ dossierId }) => ({ dossier: { noun: dossierNoun, id: dossierId } }),
  decide(search, { id, outcome }, { dossier, content, sealed }, context) {
    const of = collecting(dossier, search, context.actor)
    if (isRefusal(of)) return of
    const findingIds = standingFindings(content.findings).map((finding) => finding.id)
    if (findingIds.length === 0) return refuse('dossier.noFinding')
    const exculpatory = notReplaced(content.evidence).some(({ bears }) => bears === 'exculpatory')
    if (outcome === 'found' && !exculpatory) return refuse('dossier.nothingFoundRecorded', {}, 'outcome')
    if (outcome === 'noneFound' && exculpatory) return refuse('dossier.foundButDenied', {}, 'outcome')
    const next = revised(of, context)
    return accept([
      put(dossierNoun, next),
      put(exculpatorySearchNoun, {
        ...{ id, sideId: of.sideId, dossierId: of.id, findingIds, outcome, sealed },
        ...{ signedBy: context.actor.id, signedAt: context.at },
      }),
      dossierStep(next, 'searched', '', context),
    ])
  },
})
