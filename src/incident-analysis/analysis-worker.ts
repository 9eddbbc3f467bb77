/** A thread that works out the figures of a period, so that nobody else waits for it. */
import { parentPort } from 'node:worker_threads'
import { analysed } from './analysis.ts'
import type { AnalysisOptions, Columns } from './columns.ts'
import type { Figures } from './figures.ts'

export interface AnalysisTask {
  readonly number: number
  readonly columns: Columns
  readonly options: AnalysisOptions
}

export type AnalysisAnswer = { readonly number: number } & ({ readonly figures: Figures } | { readonly fault: string })

parentPort?.on('message', ({ number, columns, options }: AnalysisTask) => {
  parentPort?.postMessage(answerOf(number, columns, options))
})

function answerOf(number: number, columns: Columns, options: AnalysisOptions): AnalysisAnswer {
  try {
    return { number, figures: analysed(columns, options) }
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : 'unknown' }
  }
}
