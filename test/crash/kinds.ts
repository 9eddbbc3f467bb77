import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { untilToldToStop } from '../told-to-stop.ts'
import { killBoth, killDatabase, killServer, moveClock } from './kills.ts'
import { cutPower, fillDisk, slowDisk } from './power/blows.ts'
import { PoweredFolder } from './power/powered-folder.ts'
import { type Blow, type Result, type Run, strike } from './rig.ts'
import { Server } from './server.ts'
import { copyWorldFolder, makeWorldFolder } from './world-folder.ts'

/** What a kind of blow needs: who strikes, on which disk, and the server that must lose. */
export interface Kind {
  readonly blow: (server: Server, disk: PoweredFolder | undefined, folder: string) => Blow
  readonly onDisk: boolean
  readonly preload?: string
  /** The server that must lose: by what is loaded before it, or by a setting of its PostgreSQL. */
  readonly control?: { readonly preload: string } | { readonly setting: readonly [string, string] }
}

const here = (name: string) => join(import.meta.dirname, name)
const needed = (disk: PoweredFolder | undefined) => {
  if (!disk) throw new Error('this blow needs a disk')
  return disk
}
/** What `npm run crash` can do to a server. */
export const kinds = {
  server: { blow: killServer, onDisk: false, control: { preload: here('early-answers.ts') } },
  database: { blow: killDatabase, onDisk: false, control: { setting: ['synchronous_commit', 'off'] } },
  both: { blow: killBoth, onDisk: false },
  clock: {
    blow: (server, _disk, folder) => moveClock(server, join(folder, 'clock')),
    onDisk: false,
    preload: here('moved-clock.ts'),
  },
  power: {
    blow: (server, disk) => cutPower(server, needed(disk)),
    onDisk: true,
    control: { setting: ['fsync', 'off'] },
  },
  full: { blow: (server, disk) => fillDisk(server, needed(disk)), onDisk: true },
  slow: { blow: (server, disk) => slowDisk(server, needed(disk)), onDisk: true },
} satisfies Readonly<Record<string, Kind>>

/** Makes a world, starts its server, and strikes. */
export async function rigged(run: Run, kind: Kind, port: number): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sulh-crash-'))
  // PostgreSQL's user, who is not root, passes through it.
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'clock'), '0')
  const disk = kind.onDisk ? new PoweredFolder(folder) : undefined
  const control = run.untilLoss ? kind.control : undefined
  const preload = control && 'preload' in control ? control.preload : kind.preload
  const env = { SULH_CRASH_CLOCK: join(folder, 'clock') }
  const dataDir = join(disk?.path ?? folder, 'data')
  const server = new Server(dataDir, port, preload === undefined ? { env } : { env, preload })
  const payees = Math.min(40, run.times)
  try {
    return await untilToldToStop(async () => {
      await disk?.make()
      const stakes = await (run.world === null
        ? makeWorldFolder(dataDir, payees)
        : copyWorldFolder(run.world, dataDir, payees))
      if (control && 'setting' in control) server.setDatabase(...control.setting)
      // What was there before anybody worked is not what is tried.
      disk?.settle()
      server.launch()
      await server.ready()
      return await strike(run, server, stakes, kind.blow(server, disk, folder))
    })
  } finally {
    await server.stop()
    // Where the server had ended by itself, its database may run on.
    server.killDatabase()
    await disk?.end()
    rmSync(folder, { recursive: true, force: true })
  }
}
