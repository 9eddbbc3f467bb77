import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { HttpWorld } from './http.ts'
import type { CastName } from './world.ts'

/** Whether the tools that read papers back are here (poppler). */
export const poppler = spawnSync('pdftotext', ['-v']).status !== null

/** A paper as somebody of the cast opens it; fails unless it is a PDF. */
export async function paperOf(world: HttpWorld, who: CastName, path: string): Promise<Uint8Array> {
  const headers = { cookie: await world.signIn(who) }
  const response = await world.http.inject({ method: 'GET', url: path, headers })
  if (response.statusCode !== 200 || response.headers['content-type'] !== 'application/pdf')
    throw new Error(`${path} gave ${response.statusCode}: ${response.body.slice(0, 200)}`)
  return new Uint8Array(response.rawPayload)
}

function withFile<T>(pdf: Uint8Array, work: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return work(file, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(command: string, ...words: string[]): string {
  const done = spawnSync(command, words)
  if (done.status !== 0) throw new Error(done.stderr.toString())
  return done.stdout.toString()
}

/** The text of a paper, without the marks around runs of the other direction. */
export function textOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run('pdftotext', file, '-')).replace(/[\u200b\u200e\u200f\u202a-\u202e]/gu, '')
}

/** What a paper says of itself: its title, author, and all that its metadata hold. */
export function propertiesOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => `${run('pdfinfo', file)}\n${run('pdfinfo', '-meta', file)}`)
}

/** How many pages a paper has. */
export function pagesOf(pdf: Uint8Array): number {
  return Number(/Pages:\s+(\d+)/.exec(withFile(pdf, (file) => run('pdfinfo', file)))?.[1])
}

/** What the QR codes on a page of a paper say, as a scanner reads them from its print. */
export async function codesOn(pdf: Uint8Array, page: number): Promise<string[]> {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })
  const png = withFile(pdf, (file, folder) => {
    const only = ['-f', String(page), '-l', String(page)]
    run('pdftoppm', '-r', '300', '-png', '-singlefile', ...only, file, join(folder, 'page'))
    return readFileSync(join(folder, 'page.png'))
  })
  const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] })
  return found.map(({ text }) => text)
}
