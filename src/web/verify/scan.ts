import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'

// The library would fetch its program from another site; ours is served, and kept, with the application.
prepareZXingModule({
  overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path) },
})

/** The text of the QR code in a picture; undefined where there is none. */
export async function readCode(picture: Blob | ImageData): Promise<string | undefined> {
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 })
  return found[0]?.text
}
