import { renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { flush } from './flush.ts'

/**
 * Written beside and renamed, for its owner's eyes alone, and on the disk when it returns: a crash leaves no half key that would lock the
 * sealed data for ever.
 */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  writeFileSync(`${file}.new`, bytes, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  flush(dirname(file))
}
