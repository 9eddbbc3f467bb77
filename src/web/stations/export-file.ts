import { base64 } from '../../journal/bytes.ts'
import type { LogName, StationEntry } from '../../stations/entry.ts'

/** A picture as it lies on the device: sealed, and named by the hash of what is inside. */
export interface SealedPicture {
  readonly sha256: string
  readonly sealed: Uint8Array
}

/**
 * The outbox as a file to carry: JSON lines, first what it is and of which log, then its entries in order, then its pictures. It needs no
 * key to be made, and what is in it is sealed for its receivers.
 */
export function exportLines(
  log: LogName,
  entries: readonly StationEntry[],
  pictures: readonly SealedPicture[] = [],
): string {
  const head = { sulh: 'station export', v: 1, station: log.station, epoch: log.epoch }
  const sealed = pictures.map((one) => ({ picture: { sha256: one.sha256, sealed: base64(one.sealed) } }))
  return [head, ...entries, ...sealed].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Gives the file to the browser to save. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
