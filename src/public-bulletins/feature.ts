import type { Feature } from '../kernel/feature.ts'
import { correctBulletin, decideBulletin, proposeBulletin } from './actions.ts'
import { publicBulletinNoun } from './bulletin.ts'
import { proposeBulletinUntil2 } from './former-actions.ts'

export const publicBulletinsFeature = {
  name: 'public-bulletins',
  nouns: [publicBulletinNoun],
  actions: [proposeBulletin, correctBulletin, decideBulletin],
  former: [proposeBulletinUntil2],
} satisfies Feature
