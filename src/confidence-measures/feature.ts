import type { Feature } from '../kernel/feature.ts'
import { confidenceMeasureNoun, confidenceStepNoun, confidenceTaskNoun } from './confidence-measure.ts'
import * as measures from './measure-actions.ts'
import { addTask, decideTask, reportTask } from './task-actions.ts'

export const confidenceMeasuresFeature = {
  name: 'confidence-measures',
  nouns: [confidenceMeasureNoun, confidenceTaskNoun, confidenceStepNoun],
  actions: [
    ...[measures.draftMeasure, measures.editMeasure, measures.offerMeasure, measures.answerMeasure],
    ...[measures.finishMeasure, measures.lapseMeasure, measures.withdrawMeasure, addTask, reportTask, decideTask],
  ],
} satisfies Feature
