/** Seconds of CPU time that this process used since a reading, its other threads and garbage collection included. */
export function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

/** Bytes of heap and typed arrays in use, after collecting garbage where the process may (`node --expose-gc`). */
export function memoryInUse(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
