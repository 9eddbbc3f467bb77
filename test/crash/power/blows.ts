import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
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
    wasFelt: ({ failures }) => failures['503'] !== undefined,
    fall: async (random) => {
      const filler = join(folder.path, 'filler')
      fill(folder.path, filler)
      await sleep(4000 + random() * 4000)
      rmSync(filler)
      const from = performance.now()
      await server.ready()
      return performance.now() - from
    },
  }
}

/** Takes what is free at one go, and then block by block what that left or others gave up meanwhile. */
function fill(path: string, filler: string): void {
  const { bavail, bsize } = statfsSync(path)
  // Where its own map of blocks has no room any more, it takes nothing, or a part.
  spawnSync('fallocate', ['--length', String((bavail - 1) * bsize), filler])
  const file = openSync(filler, 'a')
  try {
    const zeros = Buffer.alloc(bsize)
    for (let attempt = 0; attempt < 20; attempt++) {
      untilNoRoom(() => writeSync(file, zeros))
      if (statfsSync(path).bavail === 0) return
    }
  } finally {
    closeSync(file)
  }
  throw new Error(`the disk is not full: ${statfsSync(path).bavail} blocks are left`)
}

function untilNoRoom(write: () => void): void {
  for (;;) {
    try {
      write()
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return
      throw error
    }
  }
}

/** Every flush of the disk takes seconds for a while. */
export function slowDisk(server: Server, folder: PoweredFolder): Blow {
  let slowest = 0
  return {
    lasts: true,
    refuses: false,
    wasFelt: ({ longest }) => longest >= slowest,
    fall: async (random) => {
      const flushMs = 500 + random() * 2500
      slowest = Math.max(slowest, flushMs)
      folder.slow(flushMs)
      await sleep(6000)
      folder.slow(0)
      const from = performance.now()
      await server.ready()
      return performance.now() - from
    },
  }
}
