/** Trains on a table and links it, in several threads where that pays. */
import { setImmediate as breathe } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { RecordTable } from './columns.ts'
import { expectedPairs, type Link, scoringSteps } from './link.ts'
import type { LinkMessage, LinkTask } from './link-worker.ts'
import { type Trained, trainingSteps } from './train.ts'

export interface LinkRecordsOptions {
  /** Links below this probability, above 0 and below 1, are left out. */
  readonly threshold: number
  /** Threads that compare; 1, and few records, are compared in the caller's. The links are the same. */
  readonly workers?: number
  /** Hears what is being done, and how far it is, 0 to 1. */
  readonly onProgress?: (step: string, share: number) => void
  readonly signal?: AbortSignal
}

/** Below so many comparisons, starting threads costs more than they save. */
const fewPairs = 2_000_000
/** The share of the whole work in which it trains, as the bar shows it. */
const training = 0.5
const trainingStepsExpected = 9

/** Learns from the table alone and gives its links, in the order of its records. Rejects with the signal's reason. */
export async function linkRecords(
  table: RecordTable,
  options: LinkRecordsOptions,
): Promise<{ links: Link[]; trained: Trained }> {
  const { signal, onProgress, workers = 1 } = options
  const steps = trainingSteps(table)
  for (let count = 0; ; count++) {
    signal?.throwIfAborted()
    const step = steps.next()
    if (step.done) {
      const trained = step.value
      const score = workers > 1 && expectedPairs(trained.blocks) > fewPairs ? scoreInThreads : scoreHere
      const links = await score(table, trained, {
        ...options,
        onProgress: (what, share) => onProgress?.(what, training + share * (1 - training)),
      })
      return { links, trained }
    }
    onProgress?.(step.value, Math.min(1, count / trainingStepsExpected) * training)
    await breathe()
  }
}

async function scoreHere(table: RecordTable, trained: Trained, options: LinkRecordsOptions): Promise<Link[]> {
  const steps = scoringSteps(table, trained, options)
  for (;;) {
    options.signal?.throwIfAborted()
    const step = steps.next()
    if (step.done) return inOrder(step.value)
    options.onProgress?.('comparing', step.value)
    await breathe()
  }
}

/** Scores in `workers` threads; every pair in one of them. The rows and blocks are shared and not copied. */
export async function scoreInThreads(
  table: RecordTable,
  { model, blocks }: Trained,
  { threshold, workers = 2, onProgress, signal }: LinkRecordsOptions,
): Promise<Link[]> {
  const task = { table: table.form(), blocks: blocks.form, model, threshold, parts: workers }
  const shares = new Array<number>(workers).fill(0)
  // One that fails stops the others.
  const failed = new AbortController()
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal
  try {
    const parts = await Promise.all(
      shares.map((_, part) =>
        scoreInThread({ ...task, part }, stop, (share) => {
          shares[part] = share
          onProgress?.('comparing', shares.reduce((sum, one) => sum + one, 0) / workers)
        }),
      ),
    )
    return inOrder(parts.flat())
  } catch (error) {
    failed.abort(error)
    throw error
  }
}

async function scoreInThread(task: LinkTask, signal: AbortSignal, onShare: (share: number) => void): Promise<Link[]> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./link-worker.mjs', import.meta.url), { workerData: task })
  const { promise, resolve, reject } = newPromise<Link[]>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop)
  worker.on('message', (message: LinkMessage) => {
    if ('share' in message) return onShare(message.share)
    const { a, b, probability } = message
    resolve(Array.from(a, (first, at) => ({ a: first, b: b[at] ?? 0, probability: probability[at] ?? 0 })))
  })
  worker.on('error', reject)
  worker.on('exit', (code) => reject(new Error(`a linking thread ended early, with code ${code}`)))
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
  }
}

function newPromise<T>() {
  let resolve: (value: T) => void = () => {}
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue
    reject = onReason
  })
  return { promise, resolve, reject }
}

/** The same order however the work was shared out. */
function inOrder(links: Link[]): Link[] {
  return links.sort((x, y) => x.a - y.a || x.b - y.b)
}
