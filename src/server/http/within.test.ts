import { describe, expect, it } from 'vitest'
import { within } from './within.ts'

const later = <T>(milliseconds: number, work: () => T) =>
  new Promise<T>((resolve, reject) => {
    setTimeout(() => {
      try {
        resolve(work())
      } catch (error) {
        reject(error)
      }
    }, milliseconds)
  })

describe('work that is waited for so long and no longer', () => {
  it('is what it came to, or how it failed, in its time', async () => {
    expect(
      await within(
        5000,
        later(1, () => 7),
      ),
    ).toBe(7)
    const failing = later(1, () => {
      throw new Error('no room')
    })
    await expect(within(5000, failing)).rejects.toThrow('no room')
  })

  it('is nothing after it, also where it fails later', async () => {
    const failing = later(60, () => {
      throw new Error('no room')
    })
    expect(await within(10, failing)).toBeUndefined()
    await expect(failing).rejects.toThrow('no room')
  })
})
