import type { Feature } from '../kernel/feature.ts'
import { monitoringPostNoun, postVersionNoun } from './monitoring-post.ts'
import { patrolNoun, patrolVersionNoun } from './patrol.ts'
import * as patrols from './patrol-actions.ts'
import * as posts from './post-actions.ts'
import { sightingNoun } from './sighting.ts'
import * as sightings from './sighting-actions.ts'
import { watchNoun, watchVersionNoun } from './watch.ts'
import * as watches from './watch-actions.ts'

export const monitoringFeature = {
  name: 'monitoring',
  nouns: [
    ...[monitoringPostNoun, postVersionNoun, patrolNoun, patrolVersionNoun],
    ...[watchNoun, watchVersionNoun, sightingNoun],
  ],
  actions: [
    ...[posts.openPost, posts.correctPost, posts.suspendPost, posts.resumePost, posts.closePost],
    ...[patrols.planPatrol, patrols.replanPatrol, patrols.reportPatrol, patrols.cancelPatrol],
    ...[watches.recordWatch, watches.stopWatch, watches.correctWatch, watches.withdrawWatch],
    ...[sightings.recordSighting, sightings.withdrawSighting],
  ],
} satisfies Feature
