import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * Has the disk keep a file, or of a folder the names that are in it: a file that was renamed to its place is there after a power cut
 * only once its folder was flushed.
 */
export function flush(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
