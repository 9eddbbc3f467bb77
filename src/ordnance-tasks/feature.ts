import type { Feature } from '../kernel/feature.ts'
import { demolitionNoun } from './demolition.ts'
import * as demolitions from './demolition-actions.ts'
import * as drafts from './draft-actions.ts'
import * as field from './field-actions.ts'
import { itemEventNoun, itemNoun } from './item.ts'
import * as items from './item-actions.ts'
import { progressNoun } from './progress.ts'
import * as progress from './progress-actions.ts'
import { taskNoun, taskStepNoun } from './task.ts'

export const ordnanceTasksFeature = {
  name: 'ordnance-tasks',
  nouns: [taskNoun, taskStepNoun, progressNoun, itemNoun, demolitionNoun, itemEventNoun],
  actions: [
    drafts.draftTask,
    drafts.changeTask,
    drafts.prioritiseTask,
    drafts.issueTask,
    drafts.cancelTask,
    field.acceptTask,
    field.mobiliseTask,
    field.startTask,
    field.suspendTask,
    field.resumeTask,
    field.completeTask,
    field.askQuality,
    field.judgeTask,
    field.handTaskOver,
    field.closeTask,
    progress.recordProgress,
    progress.correctProgress,
    items.recordItem,
    items.recordItemEvent,
    demolitions.planDemolition,
    demolitions.decideDemolition,
    demolitions.carryOutDemolition,
  ],
} satisfies Feature
