import { execFile } from 'node:child_process'
import { appendFileSync, chownSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Postgres, startPostgres } from '../../src/server/postgres.ts'
import { killPostgres } from '../kill-postgres.ts'

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

/**
 * From now on at least one of the others has each commit before it is acknowledged. Standbys that are copied from this node later say so
 * too once they are primaries.
 */
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
    const stderr = await copyFolder(join(primary.folder, 'postgres'), cluster)
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

/** Copies while everybody works; gives what was said of it. */
function copyFolder(from: string, to: string): Promise<string> {
  return new Promise((resolve) => {
    execFile('cp', ['-a', from, to], { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 1e8 }, (error, _out, stderr) =>
      // Its own exit code says no more than whether it said anything.
      resolve(error && stderr === '' ? String(error) : stderr),
    )
  })
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

/** Kills a node and all its processes at once, as when its machine is gone: nothing starts it again. */
export async function killNode({ name, folder, postgres }: Node): Promise<void> {
  const killed = killPostgres(folder)
  // In the same tick, before anybody hears of its end, or it would be started again as the primary that it was.
  await postgres.stop()
  if (killed === 0) throw new Error(`${name} did not run when it was to be killed`)
}

/** Takes the standby that has most of what the lost primary wrote, makes it the primary, and has the other follow it. */
export async function promote(standbys: readonly Node[]): Promise<{ primary: Node; others: Node[] }> {
  const far = await Promise.all(
    standbys.map(async (node) => {
      await untilCutOff(node)
      const [row] = await askNode<{ lsn: string }>(
        node,
        `select greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()) - '0/0'::pg_lsn as lsn`,
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

/** Waits until a standby receives nothing more of the lost primary: what it still had on the way counts. */
async function untilCutOff(node: Node): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    const [row] = await askNode<{ n: number }>(node, 'select count(*)::int as n from pg_stat_wal_receiver')
    if (row?.n === 0) return
    await sleep(20)
  }
  throw new Error(`${node.name} still receives from a primary that is gone`)
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
