import { copyOf } from './process.ts'

export const day = 86_400_000

/** A copy of a disk, and of when it was made, in milliseconds since 1970. */
export interface Backup<Disk> {
  readonly disk: Disk
  readonly time: number
}

/** A copy of a disk as it is now. */
export function backupOf<Disk>(disk: Disk, time: number): Backup<Disk> {
  return { disk: copyOf(disk), time }
}
