import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a link is like, the same each way. */
export interface LinkKind {
  readonly kbitPerSecond: number
  readonly msEachWay: number
  readonly lossPercent: number
}

/** A network namespace, and its address for this process, past the link. */
export interface Namespace {
  readonly name: string
  readonly address: string
}

/** The centre's address over the link. */
export const centreOverLink = '10.213.0.1'
const siteOverLink = '10.213.0.2'

/** What this machine lacks for namespaces and a slow link between them, in words; undefined where nothing is missing. */
export function missingForLink(): string | undefined {
  if (process.getuid?.() !== 0) return 'Network namespaces need root: run it with sudo.'
  if (spawnSync('ip', ['netns', 'list']).status !== 0) return 'The program "ip" is needed: install iproute2.'
  if (spawnSync('python3', ['--version']).status !== 0) return 'The program "python3" is needed: install python3.'
  try {
    accessSync('/dev/net/tun', constants.R_OK | constants.W_OK)
  } catch {
    return '/dev/net/tun is needed: load the kernel’s module "tun" (modprobe tun).'
  }
  return undefined
}

/**
 * Two network namespaces, a centre's and a site's, with one slow link between them. This process reaches both by veth pairs, which
 * are as fast as the machine: what it asks of the two servers takes nothing of the link.
 */
export class SlowLink {
  readonly centre: Namespace
  readonly site: Namespace
  readonly #link: ChildProcessByStdio<Writable, Readable, null>
  readonly #answers: AsyncIterator<string>
  readonly #lines: Interface

  private constructor(kind: LinkKind, [centre, site]: readonly [Namespace, Namespace]) {
    this.centre = centre
    this.site = site
    const given = [kind.kbitPerSecond, kind.msEachWay, kind.lossPercent].map(String)
    const program = join(import.meta.dirname, 'slow-link.py')
    this.#link = spawn('python3', [program, ...devices, ...given], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#lines = createInterface({ input: this.#link.stdout })
    this.#answers = this.#lines[Symbol.asyncIterator]()
  }

  /** Opens it without any limit. */
  static async open(kind: LinkKind): Promise<SlowLink> {
    const spaces = [namespace('centre', 1), namespace('site', 2)] as const
    const link = new SlowLink(kind, spaces)
    if ((await link.#answers.next()).value !== 'ready') throw new Error('the slow link did not open')
    const ends = [
      [spaces[0], devices[0], centreOverLink, siteOverLink],
      [spaces[1], devices[1], siteOverLink, centreOverLink],
    ] as const
    for (const [{ name }, device, own, other] of ends) {
      ip('link', 'set', device, 'netns', name)
      ip('-n', name, 'addr', 'add', own, 'peer', other, 'dev', device)
      ip('-n', name, 'link', 'set', device, 'up')
    }
    return link
  }

  /** `open` lets everything pass at once, `cut` nothing; `slow` is what the link is. */
  set(mode: 'open' | 'cut' | 'slow'): void {
    this.#link.stdin.write(`${mode}\n`)
  }

  /** Bytes of packets that came out at the centre and at the site since it was last set. */
  async passed(): Promise<{ toCentre: number; toSite: number }> {
    this.#link.stdin.write('count\n')
    const [toSite = 0, toCentre = 0] = String((await this.#answers.next()).value)
      .split(' ')
      .map(Number)
    return { toCentre, toSite }
  }

  /** How both ends send: `reno` slows down at each loss, more than the `cubic` of most laptops, and every kernel allows it; or `bbr`. */
  setCongestionControl(name: string): void {
    for (const space of [this.centre, this.site]) {
      const setting = `net.ipv4.tcp_congestion_control=${name}`
      ran('ip', ['netns', 'exec', space.name, 'sysctl', '-qw', setting])
    }
  }

  /** Ends the programs in both namespaces, and takes the namespaces away. */
  async close(): Promise<void> {
    for (const { name } of [this.centre, this.site]) await endPrograms(name)
    const gone = new Promise((resolve) => this.#link.once('exit', resolve))
    this.#link.stdin.end()
    await gone
    this.#lines.close()
    for (const { name } of [this.centre, this.site]) ip('netns', 'delete', name)
  }
}

/** Named after this process, so that two runs beside one another do not meet. */
const devices = [`sulhc${process.pid}`, `sulhs${process.pid}`] as const

/** Makes a namespace that this process reaches by a veth pair of its own. */
function namespace(of: string, n: number): Namespace {
  const name = `sulh-${of}-${process.pid}`
  const [near, far] = [`sulhv${n}-${process.pid}`, 'near']
  const net = `10.213.${n}`
  ip('netns', 'add', name)
  ip('-n', name, 'link', 'set', 'lo', 'up')
  ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', name)
  ip('addr', 'add', `${net}.1/30`, 'dev', near)
  ip('link', 'set', near, 'up')
  ip('-n', name, 'addr', 'add', `${net}.2/30`, 'dev', far)
  ip('-n', name, 'link', 'set', far, 'up')
  return { name, address: `${net}.2` }
}

/** Asks the programs of a namespace to end, and waits until they did. */
async function endPrograms(name: string): Promise<void> {
  const pids = () => spawnSync('ip', ['netns', 'pids', name], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean)
  spawnSync('kill', pids())
  while (pids().length > 0) await sleep(100)
}

function ip(...words: readonly string[]): void {
  ran('ip', words)
}

function ran(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`)
}
