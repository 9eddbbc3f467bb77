import type { Feature } from '../kernel/feature.ts'
import { correctBulletin, decideBulletin, proposeBulletin } from './actions.ts'
import { publicBulletinNoun } from './bulletin.ts'

export const publicBulletinsFeature = {
  name: 'public-bulletins',
  nouns: [publicBulletinNoun],
  actions: [proposeBulletin, correctBulletin, decideBulletin],
} satisfies Feature
