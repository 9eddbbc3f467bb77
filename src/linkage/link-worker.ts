/** A linking thread: scores its part of the pairs of a table, and says now and then how far it is. */
import { parentPort, workerData } from 'node:worker_threads'
import { RecordTable, type TableForm } from './columns.ts'
import { scoringSteps } from './link.ts'
import { Blocks, type BlocksForm } from './pairs.ts'
import type { LinkageModel } from './score.ts'

export interface LinkTask {
  readonly table: TableForm
  readonly blocks: BlocksForm
  readonly model: LinkageModel
  readonly threshold: number
  readonly part: number
  readonly parts: number
}

/** How far a thread is, 0 to 1, or at its end the links, each at one place in three lists. */
export type LinkMessage =
  | { readonly share: number }
  | {
      readonly a: Int32Array<ArrayBuffer>
      readonly b: Int32Array<ArrayBuffer>
      readonly probability: Float64Array<ArrayBuffer>
    }

function work(task: LinkTask, send: (message: LinkMessage, transfer?: ArrayBuffer[]) => void): void {
  const table = new RecordTable(task.table.choices, task.table)
  const steps = scoringSteps(table, { model: task.model, blocks: new Blocks(task.blocks) }, task)
  for (;;) {
    const step = steps.next()
    if (!step.done) {
      send({ share: step.value })
      continue
    }
    const a = Int32Array.from(step.value, (link) => link.a)
    const b = Int32Array.from(step.value, (link) => link.b)
    const probability = Float64Array.from(step.value, (link) => link.probability)
    send({ a, b, probability }, [a.buffer, b.buffer, probability.buffer])
    return
  }
}

work(workerData, (message, transfer) => parentPort?.postMessage(message, transfer))
