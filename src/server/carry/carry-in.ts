import { z } from 'zod'
import { fromBase64 } from '../../journal/bytes.ts'
import { type LogName, logKey, type StationEntry } from '../../stations/entry.ts'
import { isSpoken, type LogAnswer, protocol } from '../../stations/exchange.ts'
import { readLink } from '../hub/link.ts'
import { nodeEd25519 } from '../stations/node-ed25519.ts'
import { pictureOwner } from '../stations/picture-routes.ts'
import { takeWhole } from '../stations/picture-store.ts'
import { heardBy } from '../stations/protocol-routes.ts'
import { keepCarriedHealth } from '../stations/site-health.ts'
import { type EnrolledStation, enrolledAs } from '../stations/station-auth.ts'
import { centreIntake, openerOfCentre } from '../stations/station-intake.ts'
import type { Sulh } from '../sulh.ts'
import { type CarryHead, headBytes, readCarried } from './carried-file.ts'
import {
  type CarriedAsk,
  type CarriedPicture,
  newDigest,
  OutLine,
  type PictureSettled,
  signedBytes,
} from './content.ts'
import { CarryProblem } from './problem.ts'

/** What came of a stick: how each log stands now that all of it was taken in and decided. */
export interface CarriedIn {
  readonly head: CarryHead
  readonly hub: EnrolledStation
  readonly ask: CarriedAsk
  readonly logs: readonly LogAnswer[]
  /** What became of each picture. */
  readonly pictures: readonly PictureSettled[]
}

type Open = () => AsyncIterable<Uint8Array>

/**
 * Takes in what a site's server sent on a stick. It is read to its end first: the server must be enrolled and in force, its
 * signature over all of it good. Then its entries go the way of those that come over the link, so the same stick a second time
 * changes nothing.
 */
export async function carryIn(sulh: Sulh, open: Open): Promise<CarriedIn> {
  if (await readLink(sulh)) throw new CarryProblem('noCentre')
  const { head, hub, ask } = await proven(sulh, open)
  const centre = centreIntake(sulh)
  const logs = new Map<string, LogName>()
  const pictures: PictureSettled[] = []
  await eachLine(sulh, open, {
    entries: async (entries) => {
      await centre.intake.receive(entries)
      for (const { station, epoch } of entries) logs.set(logKey({ station, epoch }), { station, epoch })
    },
    picture: async (picture) => {
      const settled = await takePicture(sulh, hub, picture)
      if (settled) pictures.push(settled)
    },
  })
  for (const log of logs.values()) await centre.decide(log)
  if (ask.health) await keepCarriedHealth(sulh, hub, { ...ask.health, made: head.made })
  for (const { station, epoch } of ask.asks) logs.set(logKey({ station, epoch }), { station, epoch })
  const known = new Map(ask.asks.map((one) => [logKey(one), one]))
  const heard = await heardBy(sulh, hub, [...logs.values()])
  const answers = []
  for (const log of heard) answers.push(await wholeAnswer(sulh, log, known.get(logKey(log))))
  return { head, hub, ask, logs: answers, pictures }
}

/** A picture of a tablet of that site; undefined of another one's, and where too many are under way. */
async function takePicture(
  sulh: Sulh,
  hub: EnrolledStation,
  picture: CarriedPicture,
): Promise<PictureSettled | undefined> {
  const { of, sha256 } = picture
  const owner = await pictureOwner(sulh, hub, of)
  if (owner === undefined) return undefined
  const standing = await takeWhole(sulh, openerOfCentre(sulh), owner, picture)
  return standing && { of, sha256, state: standing.state, code: standing.code }
}

/** How the centre stands with a log, with every outcome that its sender does not know: a stick has no next message. */
async function wholeAnswer(
  sulh: Sulh,
  log: LogName,
  known: CarriedAsk['asks'][number] | undefined,
): Promise<LogAnswer> {
  const { intake } = centreIntake(sulh)
  const answer = await intake.answer(log, known?.knows ?? 0, known?.knowsLater)
  const outcomes = [...answer.outcomes]
  for (let last = outcomes.findLast(({ later }) => later === undefined); last; ) {
    const more = (await intake.answer(log, last.seq)).outcomes
    outcomes.push(...more)
    last = more.at(-1)
  }
  return { ...answer, outcomes }
}

/** Reads a stick to its end and gives what it asks, once everything of it is proven to be of the hub that it names. */
async function proven(sulh: Sulh, open: Open): Promise<Pick<CarriedIn, 'head' | 'hub' | 'ask'>> {
  const { head, lines } = await readCarried(open(), (one) => keyFor(sulh, one))
  const known = await enrolledAs(sulh, head)
  if (known?.station.kind !== 'hub') throw new CarryProblem('unknownHub')
  if (!known.inForce) throw new CarryProblem('shutOut', known.station.name)
  const digest = newDigest(headBytes(head))
  let ask: CarriedAsk | undefined
  let signature: string | undefined
  for await (const line of lines) {
    const said = readLine(line)
    if (signature !== undefined) throw new CarryProblem('damaged')
    if ('signature' in said) signature = said.signature
    else digest.update(`${line}\n`)
    if ('ask' in said) ask = said.ask
  }
  const bytes = signature === undefined ? undefined : fromBase64(signature)
  if (!ask || !bytes || !nodeEd25519.verify(bytes, signedBytes(digest), known.station.publicKey))
    throw new CarryProblem('damaged', known.station.name)
  if (!isSpoken(ask))
    throw new Error(
      `The server ${known.station.name} speaks version ${ask.protocol}, this one ${protocol}: bring both to one version of Sulh.`,
    )
  return { head, hub: known.station, ask }
}

async function eachLine(
  sulh: Sulh,
  open: Open,
  take: {
    readonly entries: (entries: readonly StationEntry[]) => Promise<void>
    readonly picture: (picture: CarriedPicture) => Promise<void>
  },
): Promise<void> {
  const { lines } = await readCarried(open(), (one) => keyFor(sulh, one))
  for await (const line of lines) {
    const said = readLine(line)
    if ('entries' in said) await take.entries(said.entries)
    if ('picture' in said) await take.picture(said.picture)
  }
}

const Key = z.strictObject({ key: z.base64().length(44) })

async function keyFor(sulh: Sulh, head: CarryHead): Promise<Uint8Array> {
  if (head.kind !== 'out') throw new CarryProblem('otherKind')
  const said = Key.safeParse(await openerOfCentre(sulh).open(head.box, head.id))
  if (!said.success) throw new CarryProblem('notForHere')
  return Buffer.from(said.data.key, 'base64')
}

function readLine(line: string) {
  try {
    return OutLine.parse(JSON.parse(line))
  } catch {
    throw new CarryProblem('damaged')
  }
}
