import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Blow } from '../rig.ts'
import type { Server } from '../server.ts'
import type { PoweredFolder } from './powered-folder.ts'

/** Cuts the power of the disk and, with it, of the machine; then it comes again, and the server is started. */
export function cutPower(server: Server, folder: PoweredFolder): Blow {
  return {
    lasts: false,
    refuses: false,
    fall: async (random) => {
      await folder.cut(Math.floor(random() * 2 ** 31))
      await server.kill()
      server.killDatabase()
      await folder.unplug()
      const from = performance.now()
      await folder.powerOn()
      server.launch()
      await server.ready()
      return performance.now() - from
    },
  }
}

/** Fills the disk to its last block for some seconds. Nobody helps but by making room again. */
export function fillDisk(server: Server, folder: PoweredFolder): Blow {
  return {
    lasts: true,
    refuses: false,
    fall: async (random) => {
      const filler = join(folder.path, 'filler')
      const { bavail, bsize } = statfsSync(folder.path)
      execFileSync('fallocate', ['--length', String(bavail * bsize), filler])
      await sleep(4000 + random() * 4000)
      rmSync(filler)
      const from = performance.now()
      await server.ready()
      return performance.now() - from
    },
  }
}

/** Every flush of the disk takes seconds for a while. */
export function slowDisk(server: Server, folder: PoweredFolder): Blow {
  return {
    lasts: true,
    refuses: false,
    fall: async (random) => {
      folder.slow(500 + random() * 2500)
      await sleep(6000)
      folder.slow(0)
      const from = performance.now()
      await server.ready()
      return performance.now() - from
    },
  }
}
