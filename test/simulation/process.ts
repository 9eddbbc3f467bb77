/** A process was killed at an await: what was not written is gone. */
export class Crash extends Error {}

/** A message or its answer was lost: the asker cannot tell which. */
export class LinkLost extends Error {}

/** A program with a disk. It can be killed wherever it waits for its disk or the network. */
export class Process<Disk> {
  disk: Disk
  /** In how many waits it is killed; null for never. */
  crashIn: number | null = null
  /** What was acknowledged and is not on the disk yet, as ways to undo it: empty but for one mutant. */
  readonly unwritten: (() => void)[] = []

  constructor(disk: Disk) {
    this.disk = disk
  }

  /** Where the process may be killed. */
  async breathe(): Promise<void> {
    if (this.crashIn === null) return
    this.crashIn--
    if (this.crashIn > 0) return
    this.crashIn = null
    throw new Crash()
  }

  /** Starts it again with what its disk has. */
  startAgain(): void {
    for (const undo of this.unwritten.splice(0).toReversed()) undo()
    this.crashIn = null
  }
}

/** A copy of a disk. What is frozen does not change and is shared. */
export function copyOf<T>(value: T): T
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copyOf(one)]))
  if (value instanceof Set) return new Set(value)
  if (value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map((one) => copyOf(one))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one)]))
}
