import { closeSync, createReadStream, createWriteStream, existsSync, openSync, readSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { openHub } from '../main.stations.server.ts'
import { answerTo } from '../server/carry/answer.ts'
import { carryBack } from '../server/carry/carry-back.ts'
import { carryIn } from '../server/carry/carry-in.ts'
import { carryOut } from '../server/carry/carry-out.ts'
import { CarryProblem } from '../server/carry/problem.ts'
import { takeExport } from '../server/carry/rescue-export.ts'
import { waitingCount } from '../server/hub/relay.ts'
import type { Sulh } from '../server/sulh.ts'
import type { LogAnswer } from '../stations/exchange.ts'
import { UsageError } from './fault.ts'
import { openSulh } from './open-sulh.ts'
import { dataFolder, fromEnvironment, readOptions } from './options.ts'
import { app } from './site.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** `sulh carry out FILE`, at a site's server: what the centre does not have yet, sealed for it. */
export async function carryOutCommand(words: readonly string[]): Promise<number> {
  const { file, data } = wordsOf(words)
  return beside(data, async (sulh) => {
    const { bytes, counted } = await carryOut(sulh, app)
    await writeWhole(file, bytes)
    say(`${counted.entries} entries for the centre are in ${file}. Carry it there, and its answer back.`)
    return 0
  })
}

/** `sulh carry in FILE`, at the centre: takes in what a site sent or a tablet exported. 1 where something of it was left out. */
export async function carryInCommand(words: readonly string[]): Promise<number> {
  const { file, data, answer } = wordsOf(words, true)
  return beside(data, async (sulh) => {
    if (isExport(file)) {
      if (answer !== undefined)
        throw new UsageError('what a tablet exported has no answer: it hears from the centre itself')
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
      const taken = await takeExport(sulh, lines)
      say(`${taken.entries} entries and ${taken.pictures} pictures of an export were read.`)
      sayLog(taken.log)
      for (const line of taken.damaged) say(`  line ${line} holds no entry or picture of this tablet and was left out`)
      return taken.damaged.length > 0 || taken.log.standing !== 'inForce' ? 1 : 0
    }
    const taken = await carryIn(sulh, () => createReadStream(file))
    say(`What ${taken.hub.name} sent was taken in.`)
    for (const log of taken.logs) sayLog(log)
    const kept = taken.pictures.filter(({ state }) => state === 'kept').length
    if (taken.pictures.length > 0) say(`  ${kept} of ${taken.pictures.length} pictures were kept`)
    if (answer !== undefined) {
      await writeWhole(answer, answerTo(sulh, taken))
      say(`The answer is in ${answer}. Carry it back.`)
    }
    return taken.logs.every(({ standing }) => standing === 'inForce') ? 0 : 1
  })
}

/** `sulh carry back FILE`, at a site's server: what the centre confirmed, and what changed there. */
export async function carryBackCommand(words: readonly string[]): Promise<number> {
  const { file, data } = wordsOf(words)
  return beside(data, async (sulh) => {
    const hub = await openHub(sulh, '')
    if (!hub) throw new CarryProblem('noHub')
    try {
      await carryBack(hub, () => createReadStream(file))
      say(`The centre’s answer was taken in; ${await waitingCount(sulh)} acts wait for it still.`)
      return 0
    } finally {
      await hub.stop()
    }
  })
}

function wordsOf(words: readonly string[], withAnswer = false) {
  const { values, positionals } = readOptions(words, { data: { type: 'string' }, answer: { type: 'string' } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file')
  if (values.answer !== undefined && !withAnswer) throw new UsageError('--answer is for "carry in" alone')
  return { file, data: dataFolder(values.data), answer: values.answer }
}

async function beside(dataDir: string, work: (sulh: Sulh) => Promise<number>): Promise<number> {
  const { sulh, close } = await openSulh(dataDir, fromEnvironment(), 'beside')
  try {
    return await work(sulh)
  } finally {
    await close()
  }
}

/** Writes a file that appears when it is whole; one that is there is not written over. */
async function writeWhole(file: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already: name another file.`)
  const unfinished = `${file}.unfinished`
  try {
    await pipeline(bytes, createWriteStream(unfinished, { mode: 0o600, flush: true }))
    await rename(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

function isExport(file: string): boolean {
  const start = Buffer.alloc(1)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, start, 0, 1, 0)
  } finally {
    closeSync(handle)
  }
  return start.toString() === '{'
}

function sayLog({ station, epoch, received, decided, outcomes, standing }: LogAnswer): void {
  const held = outcomes.filter(({ outcome }) => outcome === 'held').length
  const notes = [
    ...(held > 0 ? [`${held} held for a person`] : []),
    ...(standing === 'inForce' ? [] : [standingTexts[standing]]),
  ]
  say(`  ${station}/${epoch}: ${received} received, ${decided} decided${notes.map((note) => `; ${note}`).join('')}`)
}

const standingTexts = {
  forked: 'FORKED: the station was copied or set back, and has to be enrolled anew',
  revoked: 'shut out: what it brought waits for a person',
  unknown: 'no station of this centre: nothing of it was taken',
} as const
