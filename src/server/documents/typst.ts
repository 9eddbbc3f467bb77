import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import init, { type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import { z } from 'zod'

/** A value that can be handed to a template. */
export type TemplateData = string | number | boolean | null | readonly TemplateData[] | { [key: string]: TemplateData }

/** Whole font files: split ones mirror brackets wrongly and lose the text layer's order. */
const fontFiles = ['Amiri-Regular.ttf', 'Amiri-Bold.ttf', 'DejaVuSansMono.ttf']
const fontFolder = new URL('../../../assets/fonts/', import.meta.url)
/** The compiler keeps memoised layouts; a new one after this many documents keeps memory bounded. */
const documentsPerCompiler = 200
/** What the compiler calls plain-text diagnostics. */
const plainDiagnostics = 2

const CompileResult = z.object({
  result: z.instanceof(Uint8Array).optional(),
  diagnostics: z.array(z.unknown()).optional(),
})

let wasm: Promise<unknown> | undefined
let current: { compiler: TypstCompiler; documents: number } | undefined
let queue: Promise<unknown> = Promise.resolve()

async function build(): Promise<TypstCompiler> {
  const wasmFile = fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  wasm ??= readFile(wasmFile).then((bytes) => init({ module_or_path: bytes }))
  await wasm
  const builder = new TypstCompilerBuilder()
  // No file system, no network, no packages: a template sees only what it is handed.
  builder.set_dummy_access_model()
  for (const name of fontFiles) await builder.add_raw_font(await readFile(new URL(name, fontFolder)))
  return builder.build()
}

async function compile(source: string, data: TemplateData, files: readonly TemplateFile[]): Promise<Uint8Array> {
  if (current !== undefined && current.documents >= documentsPerCompiler) {
    current.compiler.free()
    current = undefined
  }
  current ??= { compiler: await build(), documents: 0 }
  const { compiler } = current
  current.documents++
  try {
    compiler.add_source('/main.typ', source)
    compiler.map_shadow('/data.json', new TextEncoder().encode(JSON.stringify(data)))
    for (const { path, bytes } of files) compiler.map_shadow(path, bytes)
    const made = CompileResult.parse(compiler.compile('/main.typ', null, 'pdf', plainDiagnostics))
    if (made.result === undefined) throw new Error(`The document could not be set: ${JSON.stringify(made.diagnostics)}`)
    return new Uint8Array(made.result)
  } catch (fault) {
    // After a fault the compiler's state is unknown; the next document gets a new one.
    current = undefined
    throw fault
  } finally {
    if (current !== undefined) {
      compiler.reset_shadow()
      compiler.reset()
    }
  }
}

/** A further file that a template can read, under an absolute path such as `/qr.svg`. */
export interface TemplateFile {
  path: string
  bytes: Uint8Array
}

/**
 * Sets a Typst template as PDF. `source` is a template of ours, never text from a user; whatever users wrote goes into
 * `data`, which the template reads with `json("/data.json")` and so can only ever print. Documents are set one at a
 * time. Throws when the template itself is at fault.
 */
export function renderPdf(
  source: string,
  data: TemplateData,
  files: readonly TemplateFile[] = [],
): Promise<Uint8Array> {
  const made = queue.then(() => compile(source, data, files))
  queue = made.catch(() => undefined)
  return made
}
