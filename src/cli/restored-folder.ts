import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { flush } from '../server/flush.ts'

/** Where a data folder is restored until it is whole: within it, so that what is whole is moved to its place at once. */
const underWay = 'restoring'

/** Refuses a data folder whose restoration was cut short: a start would make a new programme beside it. */
export function demandWhole(dataDir: string): void {
  if (existsSync(join(dataDir, underWay)))
    throw new Error(`A restoration into ${dataDir} was cut short: run "sulh restore" again, nothing of it was kept.`)
}

/**
 * Fills an empty data folder, or leaves it empty: what `fill` puts into the folder that it is given comes to its place once
 * `fill` is done, and is taken away where it fails. Refuses a folder that has anything in it but a restoration cut short.
 */
export async function fillWhole<T>(dataDir: string, fill: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(dataDir, { recursive: true })
  const found = readdirSync(dataDir).filter((name) => name !== underWay)
  if (found.length > 0) throw new Error(`${dataDir} is not empty. Restore into an empty folder: name one with --data.`)
  const folder = join(dataDir, underWay)
  makeAnew(folder)
  try {
    const result = await fill(folder)
    // The database last: a folder without it is not taken for a restored one.
    const made = readdirSync(folder).sort((a, b) => Number(a === 'postgres') - Number(b === 'postgres'))
    for (const name of made) renameSync(join(folder, name), join(dataDir, name))
    flush(dataDir)
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes an empty folder, whatever was there, which is whose the folder around it is: PostgreSQL becomes that user, and has to reach it. */
export function makeAnew(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const { mode, uid, gid } = statSync(dirname(folder))
  mkdirSync(folder, { mode: mode & 0o777 })
  if (process.getuid?.() === 0) chownSync(folder, uid, gid)
}

/** Writes a file of the data folder, for its owner's eyes alone. */
export function keepFile(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, bytes, { mode: 0o600, flush: true })
}
