import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ToDisk } from './disk.ts'

const diskBytes = 4 * 1024 ** 3

/** A folder on a disk whose power can be cut: ext4 over a loop device over `disk.ts`. Needs root on Linux. */
export class PoweredFolder {
  /** Where files are. */
  readonly path: string
  readonly #image: string
  readonly #file: string
  #disk: ChildProcess | undefined
  #loop: string | undefined
  #hasFile = false
  #isMounted = false

  constructor(folder: string) {
    this.path = join(folder, 'mounted')
    this.#image = join(folder, 'image')
    this.#file = join(folder, 'disk')
    mkdirSync(this.path)
    writeFileSync(this.#file, '')
    writeFileSync(this.#image, '')
    truncateSync(this.#image, diskBytes)
  }

  /** A new file system, with the power on. */
  async make(): Promise<void> {
    if (process.getuid?.() !== 0 || !existsSync('/dev/fuse'))
      throw new Error(
        'This blow needs a disk whose power can be cut. Run it on Linux as root, where there is /dev/fuse (modprobe fuse loop).',
      )
    const loop = this.#plugIn()
    // Root has no room of its own on it, or it would never be full.
    run('mkfs.ext4', '-q', '-m', '0', '-E', 'lazy_itable_init=1,lazy_journal_init=1', loop)
    this.#mount(loop)
  }

  /** What is on it so far stays, whatever becomes of the power. */
  settle(): void {
    run('sync', '--file-system', this.path)
  }

  /** The power goes: what was not flushed is gone, as the seed says, and nothing more is written. */
  async cut(seed: number): Promise<void> {
    const disk = this.#disk
    if (!disk) throw new Error('there is no power to cut')
    const gone = once(disk, 'exit')
    disk.send({ cut: seed } satisfies ToDisk)
    await gone
    this.#disk = undefined
  }

  /** From now on each flush takes so many milliseconds. */
  slow(flushMs: number): void {
    this.#disk?.send({ flushMs } satisfies ToDisk)
  }

  /** Lets go of the disk, dead or not, once nobody has a file of it open. */
  async unplug(): Promise<void> {
    if (this.#isMounted) await unmount(this.path)
    this.#isMounted = false
    if (this.#loop !== undefined) run('losetup', '--detach', this.#loop)
    this.#loop = undefined
    if (this.#hasFile) await unmount(this.#file)
    this.#hasFile = false
  }

  /** The power comes again, and the file system repairs itself by its journal. */
  async powerOn(): Promise<void> {
    this.#mount(this.#plugIn())
  }

  /** Switches it off in order, as far as it is there. */
  async end(): Promise<void> {
    await this.unplug()
    const disk = this.#disk
    if (!disk || disk.exitCode !== null || disk.signalCode !== null) return
    const gone = once(disk, 'exit')
    disk.kill('SIGKILL')
    await gone
  }

  #mount(loop: string): void {
    run('mount', loop, this.path)
    this.#isMounted = true
  }

  #plugIn(): string {
    const fuse = openSync('/dev/fuse', 'r+')
    const program = join(import.meta.dirname, 'disk.ts')
    const given = ['--import', 'tsx', program, '3', this.#image, String(diskBytes)]
    this.#disk = spawn(process.execPath, given, { stdio: ['ignore', 'inherit', 'inherit', fuse, 'ipc'] })
    const options = 'fd=3,rootmode=100000,user_id=0,group_id=0'
    // The helper for FUSE would open a device of its own: `-i` leaves it out.
    execFileSync('mount', ['-i', '-t', 'fuse', '-o', options, 'sulh-disk', this.#file], {
      stdio: ['ignore', 'inherit', 'inherit', fuse],
    })
    closeSync(fuse)
    this.#hasFile = true
    const loop = run('losetup', '--find', '--show', this.#file).trim()
    this.#loop = loop
    return loop
  }
}

/** Those who were killed a moment ago may still hold it. */
async function unmount(path: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      run('umount', path)
      return
    } catch (error) {
      if (attempt === 100) throw error
      await sleep(100)
    }
  }
}

function run(program: string, ...given: readonly string[]): string {
  return execFileSync(program, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
