import { setTimeout as sleep } from 'node:timers/promises'
import type { Sulh } from './sulh.ts'

/** How far a job is: what it is doing, and the share that is done, 0 to 1. */
export type OnProgress = (what: string, share: number) => void

/**
 * Work that the record itself says is due, such as screening everybody against a list that changed. A job asks the
 * database what is left to do, so that one that was cut short goes on where it stopped, on whatever machine.
 */
export interface Job {
  readonly name: string
  /** Done before the server answers: without it, what it shows would be wrong. */
  readonly beforeStart?: boolean
  /** Run beside the others, each of which waits for the one before: for short work that must not be late. */
  readonly beside?: boolean
  readonly isDue: (sulh: Sulh) => Promise<boolean>
  readonly run: (sulh: Sulh, onProgress: OnProgress, signal: AbortSignal) => Promise<void>
}

/** Looks every few seconds which job is due, and runs it: one after the other, and beside them those that do not wait. */
export class Jobs {
  readonly #sulh: Sulh
  readonly #everyMs: number
  readonly #stop = new AbortController()
  #loops: readonly Promise<void>[] = []

  constructor(sulh: Sulh, everyMs = 3000) {
    this.#sulh = sulh
    this.#everyMs = everyMs
  }

  start(): void {
    const jobs = this.#sulh.jobs.filter((job) => job.beforeStart !== true)
    const [beside, inTurn] = [jobs.filter((job) => job.beside === true), jobs.filter((job) => job.beside !== true)]
    this.#loops = [this.#loop(beside), this.#loop(inTurn)]
  }

  /** Ends the loops; a job that runs stops at its next step. */
  async stop(): Promise<void> {
    this.#stop.abort(new Error('the server stops'))
    await Promise.all(this.#loops)
  }

  async #loop(jobs: readonly Job[]): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      await sleep(this.#everyMs, undefined, { signal }).catch(() => {})
      await this.#runDue(jobs)
    }
  }

  async #runDue(jobs: readonly Job[]): Promise<void> {
    for (const job of jobs) {
      try {
        if (this.#stop.signal.aborted || !(await job.isDue(this.#sulh))) continue
        await runJob(this.#sulh, job, () => {}, this.#stop.signal)
      } catch (error) {
        if (!this.#stop.signal.aborted) this.#sulh.log.error({ job: job.name, err: error }, 'a job failed')
      }
    }
  }
}

/** Runs the jobs that must be done before the server answers. */
export async function runBeforeStart(sulh: Sulh, onProgress: OnProgress): Promise<void> {
  for (const job of sulh.jobs) {
    if (job.beforeStart === true && (await job.isDue(sulh))) await runJob(sulh, job, onProgress)
  }
}

/**
 * Runs a job now, alone: where another process runs it, waits for that one first. Progress is also kept in
 * `sulh.progress`, for the pages that show it.
 */
export async function runJob(
  sulh: Sulh,
  job: Job,
  onProgress: OnProgress,
  signal = new AbortController().signal,
): Promise<void> {
  const client = await sulh.database.writer.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [`sulh job ${job.name}`])
    await job.run(
      sulh,
      (what, share) => {
        sulh.progress.set(job.name, { what, share })
        onProgress(what, share)
      },
      signal,
    )
  } finally {
    sulh.progress.delete(job.name)
    // The lock belongs to the connection and ends with it, whatever happened.
    client.release(true)
  }
}
