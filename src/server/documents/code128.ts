import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

let prepared: Promise<unknown> | undefined

async function prepare(): Promise<unknown> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm')))
  const wasmBinary = new Uint8Array(wasm).buffer
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}

/**
 * A bar code in Code 128 (ISO/IEC 15417) as SVG, for scanners that read no QR code. Refuses (RangeError) what Code 128
 * cannot carry.
 */
export async function code128Svg(text: string): Promise<Uint8Array> {
  prepared ??= prepare()
  await prepared
  const { svg, error } = await writeBarcode(text, { format: 'Code128', addHRT: false, addQuietZones: true })
  if (error || !svg) throw new RangeError(`no bar code for ${JSON.stringify(text)}: ${error}`)
  return new TextEncoder().encode(svg)
}
