import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

/** A value that can be handed to a template. */
export type TemplateData = string | number | boolean | null | readonly TemplateData[] | { [key: string]: TemplateData }

/** A further file that a template can read, under an absolute path such as `/qr.svg`. */
export interface TemplateFile {
  path: string
  bytes: Uint8Array
}

/** Whole font files: split ones mirror brackets wrongly and lose the text layer's order. */
const fontFiles = ['Amiri-Regular.ttf', 'Amiri-Bold.ttf', 'DejaVuSansMono.ttf'].map((name) =>
  fileURLToPath(new URL(`../../../assets/fonts/${name}`, import.meta.url)),
)
/** The compiler keeps every layout (about 0.75 MB a receipt) and only gives it back with its thread. */
const documentsPerWorker = 100
const millisecondsMax = 20_000

const Answer = z.union([z.object({ pdf: z.instanceof(Uint8Array) }), z.object({ fault: z.string() })])

let current: { worker: Worker; documents: number } | undefined
let queue: Promise<unknown> = Promise.resolve()

function start(): { worker: Worker; documents: number } {
  const wasmFile = fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  const worker = new Worker(new URL('./typst-worker.mjs', import.meta.url), { workerData: { wasmFile, fontFiles } })
  return { worker, documents: 0 }
}

async function retire(): Promise<void> {
  const retired = current?.worker
  current = undefined
  await retired?.terminate()
}

type Typesetter = (source: string, data: TemplateData, files: readonly TemplateFile[]) => Promise<Uint8Array>
let typesetter: Typesetter = compile

/** For tests of what documents say and not of how they look: they are set by other means until what this gives back is called. */
export function setTypesetter(other: Typesetter): () => void {
  typesetter = other
  return () => {
    typesetter = compile
  }
}

async function compile(source: string, data: TemplateData, files: readonly TemplateFile[]): Promise<Uint8Array> {
  if (current !== undefined && current.documents >= documentsPerWorker) await retire()
  current ??= start()
  current.documents++
  const { worker } = current
  // Only a worker at work keeps the process alive.
  worker.ref()
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = Answer.parse(
      await new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.once('exit', () => reject(new Error('The typesetter stopped')))
        timer = setTimeout(() => reject(new Error('The typesetter took too long')), millisecondsMax)
        worker.postMessage({ source, data: JSON.stringify(data), files })
      }),
    )
    if ('fault' in answer) throw new Error(`The document could not be set: ${answer.fault}`)
    return answer.pdf
  } catch (fault) {
    // After a fault the compiler's state is unknown; the next document gets a new one.
    await retire()
    throw fault
  } finally {
    clearTimeout(timer)
    worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
    // A thread that dies while idle must not take the server along; the next document starts another.
    const forget = () => {
      if (current?.worker === worker) current = undefined
    }
    worker.once('error', forget).once('exit', forget)
    worker.unref()
  }
}

/**
 * Sets a Typst template as PDF, in a thread of its own. `source` is a template of ours, never text from a user;
 * whatever users wrote goes into `data`, which the template reads with `json("/data.json")` and so can only ever print.
 * Documents are set one at a time. Throws when the template itself is at fault or takes over 20 seconds.
 */
export function renderPdf(
  source: string,
  data: TemplateData,
  files: readonly TemplateFile[] = [],
): Promise<Uint8Array> {
  const made = queue.then(() => typesetter(source, data, files))
  queue = made.catch(() => undefined)
  return made
}
