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
  readonly isDue: (sulh: Sulh) => Promise<boolean>
  readonly run: (sulh: Sulh, onProgress: OnProgress, signal: AbortSignal) => Promise<void>
}

const pollMs = 3000

/** Looks every few seconds which job is due, and runs it. */
export class Jobs {
  readonly #sulh: Sulh
  readonly #stop = new AbortController()
  #running: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(sulh: Sulh) {
    this.#sulh = sulh
  }

  start(): void {
    this.#timer = setTimeout(() => {
      this.#running = this.#runDue().finally(() => {
        if (!this.#stop.signal.aborted) this.start()
      })
    }, pollMs)
  }

  /** Ends the loop; a job that runs stops at its next step. */
  async stop(): Promise<void> {
    this.#stop.abort(new Error('the server stops'))
    clearTimeout(this.#timer)
    await this.#running
  }

  async #runDue(): Promise<void> {
    for (const job of this.#sulh.jobs.filter((one) => one.beforeStart !== true)) {
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
