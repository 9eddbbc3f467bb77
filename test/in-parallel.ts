/** Works on each of a list, so many at a time: as one is done the next begins, and none waits for the slowest of its group. */
export async function inParallel<T>(
  list: readonly T[],
  atOnce: number,
  work: (one: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async () => {
    for (let at = next++; at < list.length; at = next++) {
      const one = list[at]
      if (one !== undefined) await work(one, at)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
