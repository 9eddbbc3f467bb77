/**
 * Works until that is done, or until Ctrl+C or SIGTERM, where it fails, so that whoever made something takes it away. A second signal is not
 * heard then: taking away is not cut short.
 */
export async function untilToldToStop<T>(work: () => Promise<T>): Promise<T> {
  const signals = ['SIGINT', 'SIGTERM'] as const
  let isTold = false
  let tell = () => {}
  const told = new Promise<never>((_, reject) => {
    tell = () => {
      isTold = true
      reject(new Error('told to stop'))
    }
  })
  for (const signal of signals) process.on(signal, tell)
  try {
    return await Promise.race([work(), told])
  } finally {
    if (!isTold) for (const signal of signals) process.off(signal, tell)
  }
}
