// Plain JavaScript, since a worker thread of Node 20 cannot load TypeScript by itself. See typst.ts, its only user.
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import init, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'

/** What the compiler calls plain-text diagnostics. */
const plainDiagnostics = 2

async function build() {
  await init({ module_or_path: await readFile(workerData.wasmFile) })
  const builder = new TypstCompilerBuilder()
  // No file system, no network, no packages: a template sees only what it is handed.
  builder.set_dummy_access_model()
  for (const file of workerData.fontFiles) await builder.add_raw_font(await readFile(file))
  return builder.build()
}

const ready = build()

parentPort.on('message', async ({ source, data, files }) => {
  try {
    const compiler = await ready
    compiler.reset_shadow()
    compiler.reset()
    compiler.add_source('/main.typ', source)
    compiler.map_shadow('/data.json', new TextEncoder().encode(data))
    for (const { path, bytes } of files) compiler.map_shadow(path, bytes)
    const { result, diagnostics } = compiler.compile('/main.typ', null, 'pdf', plainDiagnostics)
    parentPort.postMessage(result ? { pdf: new Uint8Array(result) } : { fault: JSON.stringify(diagnostics) })
  } catch (fault) {
    parentPort.postMessage({ fault: String(fault) })
  }
})
