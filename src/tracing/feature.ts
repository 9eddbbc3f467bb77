import type { Feature } from '../kernel/feature.ts'
import * as tracing from './actions.ts'
import { traceAnswerNoun } from './trace-answer.ts'
import { traceRequestNoun } from './trace-request.ts'
import { traceWaiverNoun } from './trace-waiver.ts'
import * as traceWaivers from './waiver-actions.ts'

export const tracingFeature = {
  name: 'tracing',
  nouns: [traceRequestNoun, traceAnswerNoun, traceWaiverNoun],
  actions: [
    tracing.draftTrace,
    tracing.releaseTrace,
    tracing.answerTrace,
    tracing.closeTrace,
    tracing.withdrawTrace,
    traceWaivers.proposeTraceWaiver,
    traceWaivers.signTraceWaiver,
    traceWaivers.declineTraceWaiver,
    traceWaivers.endTraceWaiver,
  ],
} satisfies Feature
