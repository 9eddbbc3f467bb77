import { spawnSync } from 'node:child_process'
import { appendFileSync, chownSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Postgres, startPostgres } from '../../src/server/postgres.ts'

/** One PostgreSQL of the cluster, on a folder of its own. */
export interface Node {
  readonly name: string
  readonly folder: string
  readonly postgres: Postgres
}

/** Starts a node; a folder that has none yet gets a fresh one. */
export async function startNode(folder: string, name: string): Promise<Node> {
  return { name, folder, postgres: await startPostgres({ dataDir: folder }) }
}

/** Asks a node as its owner, on a connection of its own. */
export async function askNode<Row extends pg.QueryResultRow>({ postgres }: Node, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres.connectionString() })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** What the first node says of the others: at least one of them has each commit before it is acknowledged. */
export async function makeSynchronous(node: Node, names: readonly string[]): Promise<void> {
  await askNode(node, `alter system set synchronous_standby_names = 'ANY 1 (${names.join(', ')})'`)
  await askNode(node, `alter system set wal_keep_size = '1GB'`)
  await askNode(node, 'select pg_reload_conf()')
}

/** Copies a running node into a folder and starts it as a standby, by PostgreSQL's own functions for a base backup. */
export async function standbyOf(primary: Node, folder: string, name: string): Promise<Node> {
  rmSync(folder, { recursive: true, force: true })
  const client = new pg.Client({ connectionString: primary.postgres.connectionString() })
  await client.connect()
  const cluster = join(folder, 'postgres')
  try {
    await client.query(`select pg_backup_start('${name}', true)`)
    mkdirSync(folder, { recursive: true })
    // With owners and modes, as PostgreSQL wants them.
    const { stderr } = spawnSync('cp', ['-a', join(primary.folder, 'postgres'), cluster], { encoding: 'utf8' })
    // A file that goes while it is copied is one that the log makes again.
    const faults = stderr.split('\n').filter((line) => line !== '' && !line.endsWith('No such file or directory'))
    if (faults.length > 0) throw new Error(`copying the primary failed: ${faults.join(' ')}`)
    for (const left of ['postmaster.pid', 'postmaster.opts']) rmSync(join(cluster, left), { force: true })
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
    writeOwned(join(cluster, 'backup_label'), rows[0]?.labelfile ?? '')
  } finally {
    await client.end()
  }
  writeOwned(join(cluster, 'standby.signal'), '')
  follow(folder, primary, name)
  return startNode(folder, name)
}

/** Writes a file that belongs to whom the folder belongs. */
function writeOwned(path: string, text: string): void {
  writeFileSync(path, text)
  const { uid, gid } = statSync(dirname(path))
  chownSync(path, uid, gid)
}

/** Names the node that a standby copies; one that runs reads it when it is told to. */
export function follow(folder: string, primary: Node, name: string): void {
  const socket = readFileSync(join(primary.folder, 'socket'), 'utf8')
  const line = `primary_conninfo = 'host=${socket} user=sulh_owner application_name=${name}'\n`
  appendFileSync(join(folder, 'postgres', 'postgresql.auto.conf'), line)
}

/** Kills a node and all its processes at once, as when its machine is gone. */
export async function killNode({ folder }: Node): Promise<void> {
  const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const all = [pid, ...childrenOf(pid)]
  for (const one of all) process.kill(one, 'SIGKILL')
  while (all.some(isThere)) await sleep(5)
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
}

function isThere(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** Takes the standby that has most of what the lost primary wrote, makes it the primary, and has the other follow it. */
export async function promote(standbys: readonly Node[]): Promise<{ primary: Node; others: Node[] }> {
  const far = await Promise.all(
    standbys.map(async (node) => {
      const [row] = await askNode<{ lsn: string }>(
        node,
        `select coalesce(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()) - '0/0'::pg_lsn as lsn`,
      )
      return { node, lsn: BigInt(row?.lsn ?? 0) }
    }),
  )
  const [first, ...rest] = far.toSorted((a, b) => (a.lsn < b.lsn ? 1 : -1))
  if (!first) throw new Error('no standby is left')
  const [done] = await askNode<{ pg_promote: boolean }>(first.node, 'select pg_promote(true, 60)')
  if (!done?.pg_promote) throw new Error(`${first.node.name} was not promoted`)
  for (const { node } of rest) {
    follow(node.folder, first.node, node.name)
    await askNode(node, 'select pg_reload_conf()')
  }
  return { primary: first.node, others: rest.map(({ node }) => node) }
}

/** The one address that application servers know, as a proxy in front of the cluster gives it: it leads to the primary. */
export class Doorway {
  #primary: Node
  readonly #open = new Set<Socket>()
  readonly #server = createServer((socket) => this.#lead(socket))

  constructor(primary: Node) {
    this.#primary = primary
  }

  async listen(folder: string): Promise<void> {
    await new Promise<void>((ready) => this.#server.listen(join(folder, '.s.PGSQL.5432'), ready))
  }

  /** From now on new connections lead there; those to the former primary end. */
  turnTo(primary: Node): void {
    this.#primary = primary
    for (const socket of this.#open) socket.destroy()
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy()
    await new Promise<void>((closed) => this.#server.close(() => closed()))
  }

  #lead(socket: Socket): void {
    const inside = connect(join(readFileSync(join(this.#primary.folder, 'socket'), 'utf8'), '.s.PGSQL.5432'))
    for (const [one, other] of [
      [socket, inside],
      [inside, socket],
    ] as const) {
      this.#open.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        this.#open.delete(one)
        other.destroy()
      })
    }
    socket.pipe(inside).pipe(socket)
  }
}
