import type { LogName, StationEntry } from '../../stations/entry.ts'

/**
 * The outbox as a file to carry: JSON lines, first what it is and of which log, then its entries in order. It needs no key to be made, and
 * the acts in it are sealed for their receivers.
 */
export function exportLines(log: LogName, entries: readonly StationEntry[]): string {
  const head = { sulh: 'station export', v: 1, station: log.station, epoch: log.epoch }
  return [head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('')
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
