import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { KeptRunning } from './kept-running.ts'

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
const waits = () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  children.push(child)
  return child
}
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('a program that is kept running', () => {
  it('is started again when it is killed, and not when it was let go', async () => {
    const ends: string[] = []
    const kept = new KeptRunning(waits, (how) => ends.push(how))
    children[0]?.kill('SIGKILL')
    await until(() => kept.isDown)
    await until(() => children.length === 2)
    expect([kept.isDown, ends]).toEqual([false, ['SIGKILL']])
    kept.letEnd()
    const [, second] = children
    const gone = second && once(second, 'exit')
    second?.kill('SIGKILL')
    await gone
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect([children.length, ends]).toEqual([2, ['SIGKILL']])
  })

  it('is tried again where it cannot even be started', async () => {
    const ends: string[] = []
    const kept = new KeptRunning(
      () => spawn('/nonexistent/postgres', { stdio: 'ignore' }),
      (how) => ends.push(how),
    )
    await until(() => ends.length === 2)
    kept.letEnd()
    expect(ends[0]).toContain('ENOENT')
  })
})
