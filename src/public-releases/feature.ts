import type { Feature } from '../kernel/feature.ts'
import { decidePublicRelease, proposePublicRelease, withdrawPublicRelease } from './actions.ts'
import { publicReleaseNoun } from './release.ts'

export const publicReleasesFeature = {
  name: 'public-releases',
  nouns: [publicReleaseNoun],
  actions: [proposePublicRelease, decidePublicRelease, withdrawPublicRelease],
} satisfies Feature
