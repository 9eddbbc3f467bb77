import type { Server } from 'node:http'
import { encodeVerifierKey, parseVerifierKey, type VerifierKey } from '../journal/note.ts'
import { addCheckpointServer } from '../witness/add-checkpoint-server.ts'
import { Centre } from '../witness/centre.ts'
import { cosignOnce } from '../witness/round.ts'
import { readKeptLogKey, StateFolder } from '../witness/state-folder.ts'
import { Witness, type WitnessSays } from '../witness/witness.ts'
import { UsageError } from './fault.ts'
import { readOptions, wholeOption } from './options.ts'
import { readWitnessKey } from './witness-key.ts'

/** The exit code where the log contradicted itself: a person has to look, and starting again helps nothing. */
export const refusedCode = 3

/**
 * `sulh witness`: a program of its own, without a database, for a machine of an authority or of the United Nations. It cosigns the heads of
 * the journal that continue those it saw before, and refuses all others.
 */
export async function witnessCommand(words: readonly string[]): Promise<number> {
  const { values } = readOptions(words, {
    key: { type: 'string' },
    origin: { type: 'string' },
    'log-key': { type: 'string' },
    centre: { type: 'string' },
    state: { type: 'string' },
    once: { type: 'boolean' },
    every: { type: 'string' },
    listen: { type: 'string' },
  })
  const { key: keyFile, origin, state: folder } = values
  if (keyFile === undefined || origin === undefined || folder === undefined)
    throw new UsageError('a witness takes --key, --origin and --state')
  if (values.centre === undefined && (values.listen === undefined || values.once))
    throw new UsageError('a witness goes to --centre, or waits for it with --listen, or both')
  const every = wholeOption('--every', values.every, { from: 5, to: 86_400, otherwise: 60 })
  const centre = values.centre === undefined ? undefined : new Centre(values.centre)
  const key = readWitnessKey(keyFile)
  const logKey = await logKeyFor(origin, values['log-key'], folder, centre)
  const state = StateFolder.open(folder, logKey)
  const witness = new Witness({ key, state, now: () => new Date(), say })
  say(
    'info',
    `${key.name} witnesses ${origin}${witness.known ? ` from ${witness.known.checkpoint.size} leaves on` : ''}`,
  )
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
  const server = values.listen === undefined ? undefined : await listen(witness, values.listen)
  try {
    if (centre === undefined) return await untilStopped(stop.signal)
    return await rounds(witness, centre, { once: values.once === true, every, signal: stop.signal })
  } finally {
    server?.close()
    server?.closeAllConnections()
    state.close()
  }
}

const say: WitnessSays = (level, line) => {
  const stream = level === 'error' ? process.stderr : process.stdout
  stream.write(`${new Date().toISOString()} ${line}\n`)
}

/** The key of the log: as given, as the folder holds to it, or as the centre says it on the first start, to be compared by a person. */
async function logKeyFor(
  origin: string,
  given: string | undefined,
  folder: string,
  centre: Centre | undefined,
): Promise<VerifierKey> {
  const told = given === undefined ? undefined : logKeyIn(given)
  const key = told ?? readKeptLogKey(folder) ?? (await firstSeen(origin, centre))
  if (key.name !== origin) throw new UsageError(`the key of the log is that of ${key.name}, not of ${origin}`)
  return key
}

/** A log's public key on the command line. */
export function logKeyIn(given: string): VerifierKey {
  const key = parseVerifierKey(given)
  if (key?.type !== 'log') throw new UsageError('--log-key takes a line such as sulh.example/journal+530d903a+Ae…')
  return key
}

async function firstSeen(origin: string, centre: Centre | undefined): Promise<VerifierKey> {
  if (centre === undefined) throw new UsageError('a witness that only waits takes --log-key')
  const keys = (await centre.keys()).keys.flatMap((text) => parseVerifierKey(text) ?? [])
  const key = keys.find((one) => one.name === origin && one.type === 'log')
  if (key === undefined)
    throw new Error(`The centre has no log ${origin}: it has ${keys.map(({ name }) => name).join(', ')}.`)
  say(
    'info',
    `first start: holds to the log’s key ${encodeVerifierKey(key)} from now on. Compare it with the one that was agreed on.`,
  )
  return key
}

async function rounds(
  witness: Witness,
  centre: Centre,
  { once, every, signal }: { once: boolean; every: number; signal: AbortSignal },
): Promise<number> {
  while (!signal.aborted) {
    try {
      if ((await cosignOnce(witness, centre)) === 'refused') return refusedCode
      if (once) return 0
    } catch (error) {
      say('error', error instanceof Error ? error.message : String(error))
      if (once) return 1
    }
    await pause(every * 1000, signal)
  }
  return 0
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
  })
}

async function untilStopped(signal: AbortSignal): Promise<number> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  return 0
}

async function listen(witness: Witness, where: string): Promise<Server> {
  const match = /^(?:(.+):)?(\d{1,5})$/.exec(where)
  if (match === null) throw new UsageError('--listen takes PORT, or ADDRESS:PORT')
  const [, host = '127.0.0.1', port] = match
  const server = addCheckpointServer(witness)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(Number(port), host.replace(/^\[|\]$/g, ''), resolve)
  })
  say('info', `waits for heads at ${host}:${port}/add-checkpoint`)
  return server
}
