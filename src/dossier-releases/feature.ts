import type { Feature } from '../kernel/feature.ts'
import { dossierOutcomeNoun, dossierSuggestionNoun } from './outcome.ts'
import { decideDossierSuggestion, raiseDossierSuggestion, recordDossierOutcome } from './outcome-actions.ts'
import { dossierCopyNoun, dossierReleaseNoun } from './release.ts'
import { decideDossierRelease, proposeDossierRelease, recordDossierCopy } from './release-actions.ts'

export const dossierReleasesFeature = {
  name: 'dossier-releases',
  nouns: [dossierReleaseNoun, dossierCopyNoun, dossierSuggestionNoun, dossierOutcomeNoun],
  actions: [
    ...[proposeDossierRelease, decideDossierRelease, recordDossierCopy],
    ...[recordDossierOutcome, raiseDossierSuggestion, decideDossierSuggestion],
  ],
} satisfies Feature
