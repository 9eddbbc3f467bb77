/** Trains on a table and links it. */
import type { RecordTable } from './columns.ts'
import { type Link, scorePairs } from './link.ts'
import { type Trained, trainOn } from './train.ts'

export interface LinkRecordsOptions {
  readonly threshold: number
  readonly workers?: number
  readonly onProgress?: (step: string, share: number) => void
  readonly signal?: AbortSignal
}

export async function linkRecords(
  table: RecordTable,
  options: LinkRecordsOptions,
): Promise<{ links: Link[]; trained: Trained }> {
  const trained = trainOn(table, (step) => options.onProgress?.(step, 0))
  const links = scorePairs(table, trained, {
    threshold: options.threshold,
    onProgress: (share) => options.onProgress?.('comparing', share),
  })
  return { links, trained }
}
