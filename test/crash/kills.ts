import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Blow } from './rig.ts'
import type { Server } from './server.ts'

/** Kills the server. Now and then again while it starts: a start is a moment like another. */
export function killServer(server: Server): Blow {
  return {
    lasts: false,
    refuses: false,
    fall: async (random) => {
      const from = performance.now()
      await server.kill()
      if (random() < 0.15) {
        server.launch()
        await sleep(random() * 2000)
        await server.kill()
      }
      server.launch()
      await server.ready()
      return performance.now() - from
    },
  }
}

/** Kills every process of PostgreSQL at once. The server starts it again by itself, and nobody helps. */
export function killDatabase(server: Server): Blow {
  return {
    lasts: false,
    refuses: false,
    fall: async () => {
      const from = performance.now()
      if (server.killDatabase() === 0) throw new Error('there was no PostgreSQL to kill')
      // What is ready at once was asked before it noticed.
      await sleep(100)
      await server.ready()
      return performance.now() - from
    },
  }
}

/** Sets the server's clock to another time, up to two years off, for some seconds. */
export function moveClock(server: Server, file: string): Blow {
  const year = 365 * 86_400_000
  return {
    lasts: true,
    refuses: true,
    // An act of a day to come is refused, and a session of a year ago is over.
    wasFelt: ({ refused, failures }) => refused > 0 || failures['401'] !== undefined,
    fall: async (random) => {
      writeFileSync(file, String(Math.round((random() * 4 - 2) * year)))
      await sleep(3000)
      writeFileSync(file, '0')
      const from = performance.now()
      await server.ready()
      return performance.now() - from
    },
  }
}

/** Kills the one and the other in turn. */
export function killBoth(server: Server): Blow {
  const [one, other] = [killDatabase(server), killServer(server)]
  let n = 0
  return { lasts: false, refuses: false, fall: (random) => (n++ % 2 === 0 ? one : other).fall(random) }
}
