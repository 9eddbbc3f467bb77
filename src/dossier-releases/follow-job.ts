import type { Dossier } from '../dossiers/dossier.ts'
import { Identity } from '../dossiers/identity.ts'
import { newId } from '../kernel/ids.ts'
import type { Particulars } from '../names/identity.ts'
import type { Screener } from '../screening/store.ts'
import type { Job } from '../server/jobs.ts'
import { reading } from '../server/reading.ts'
import { openField } from '../server/sealed-field.ts'
import { followed, leftEntries, signatureOf } from './follow-store.ts'
import type { DossierSuggestion } from './outcome.ts'
import { raiseDossierSuggestion } from './outcome-actions.ts'
import { askedFacts } from './store.ts'

type Question = Pick<DossierSuggestion, 'dossierId' | 'kind' | 'entryId' | 'score'>

/**
 * Follows submitted dossiers through the lists (ddr.md §3.4): when a list or the status of a dossier changes, and once when the program starts,
 * the subjects of submitted dossiers are looked for by the name engine, and entries of listed ones that left are found. What is found becomes a
 * question to a person, once for each entry as it stands.
 */
export function followDossiersJob(screener: Screener): Job {
  let followedAt: string | undefined
  return {
    name: 'follow-dossiers',
    isDue: async (sulh) => (await reading(sulh, signatureOf)) !== followedAt,
    run: async (sulh, onProgress, signal) => {
      // What was asked already would be refused, and each refusal kept: with every list that changes, and every start.
      const ask = async (question: Question) => {
        const { asked } = await reading(sulh, (tx) => askedFacts(tx, question))
        if (!asked) await sulh.performAsProgram(raiseDossierSuggestion, { id: newId(), ...question })
      }
      const signature = await reading(sulh, signatureOf)
      const all = await reading(sulh, followed)
      for (const [at, dossier] of all.entries()) {
        signal.throwIfAborted()
        const hits = await reading(sulh, async (tx) => {
          const identity = await openField(tx, sulh.sealer, dossier.id, dossier.sealed, Identity)
          if (!identity) return []
          return (await screener.inForce(tx)).screenNames(namesOf(identity), kindOf(dossier), particularsOf(identity))
        })
        for (const { entryId, score } of hits) await ask({ dossierId: dossier.id, kind: 'listed', entryId, score })
        onProgress(`${at + 1} of ${all.length} dossiers`, (at + 1) / all.length)
      }
      for (const left of await reading(sulh, leftEntries)) await ask({ ...left, kind: 'delisted', score: 1 })
      followedAt = signature
    },
  }
}

function kindOf({ kind }: Pick<Dossier, 'kind'>): 'person' | 'organisation' {
  return kind === 'person' ? 'person' : 'organisation'
}

/** What is claimed of a person beside the names, which counts for and against an entry. */
function particularsOf(identity: Identity): Particulars {
  if (identity.form === 'entity') return {}
  return { births: identity.births, sex: identity.sex === 'unknown' ? null : identity.sex }
}

/** Every spelling by which the subject may stand on a list. */
function namesOf(identity: Identity): string[] {
  const own =
    identity.form === 'person'
      ? [identity.nameOriginal.join(' '), identity.nameLatin.join(' ')]
      : [identity.nameOriginal, identity.nameLatin]
  const good = identity.aliases.flatMap(({ name, quality }) => (quality === 'good' ? [name] : []))
  return [...own, ...good].filter((name) => name !== '')
}
