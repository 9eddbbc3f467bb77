import { Worker } from 'node:worker_threads'
import { analysed } from './analysis.ts'
import type { AnalysisAnswer, AnalysisTask } from './analysis-worker.ts'
import type { AnalysisOptions, Columns } from './columns.ts'
import type { Figures } from './figures.ts'

/** So many are worked out at once: a thread costs more than they do. */
const fewEnough = 300
/** Whatever was asked, an answer comes within this time or none does. */
export const mostMs = 25_000
/** So many may wait for the thread. */
const mostWaiting = 20

/** What was asked takes too long, or too many ask: a shorter period, or a little later. */
export class AnalysisTooLong extends Error {}

interface Asked {
  readonly task: AnalysisTask
  readonly resolve: (figures: Figures) => void
  readonly reject: (error: Error) => void
}

const waiting: Asked[] = []
let now: (Asked & { timer: NodeJS.Timeout }) | undefined
let worker: Worker | undefined
let asked = 0

/** The figures of a period, worked out in a thread of their own where there is much to do; one after another. */
export async function figuresOf(columns: Columns, options: AnalysisOptions): Promise<Figures> {
  if (columns.days.length <= fewEnough) return analysed(columns, options)
  if (waiting.length >= mostWaiting) throw new AnalysisTooLong('too many analyses wait')
  return new Promise((resolve, reject) => {
    waiting.push({ task: { number: ++asked, columns, options }, resolve, reject })
    next()
  })
}

function next(): void {
  if (now) return
  const first = waiting.shift()
  if (!first) return
  const thread = worker ?? start()
  worker = thread
  now = { ...first, timer: setTimeout(() => fail(new AnalysisTooLong('an analysis took too long')), mostMs) }
  thread.ref()
  thread.postMessage(first.task)
}

function start(): Worker {
  const thread = new Worker(new URL('./analysis-worker.mjs', import.meta.url))
  thread.on('message', (answer: AnalysisAnswer) => {
    if (answer.number !== now?.task.number) return
    const { resolve, reject, timer } = now
    clearTimeout(timer)
    now = undefined
    // A thread that only waits keeps no program from ending.
    thread.unref()
    if ('figures' in answer) resolve(answer.figures)
    else reject(new Error(`an analysis failed: ${answer.fault}`))
    next()
  })
  thread.on('error', (error) => thread === worker && fail(error))
  return thread
}

/** Gives up what is being worked out, and the thread with it: the next begins in a new one. */
function fail(error: Error): void {
  const given = now
  now = undefined
  void worker?.terminate()
  worker = undefined
  if (given) {
    clearTimeout(given.timer)
    given.reject(error)
  }
  next()
}
