import { randomBytes } from 'node:crypto'
import { base64 } from '../../journal/bytes.ts'
import { newId } from '../../kernel/ids.ts'
import { BoxSealer } from '../../stations/box.ts'
import { protocol } from '../../stations/exchange.ts'
import { type HubLink, readLink } from '../hub/link.ts'
import { picturesAtSite } from '../hub/pass-pictures.ts'
import { Relay, waitingCount } from '../hub/relay.ts'
import { encodingsAsked } from '../hub/site-encodings.ts'
import { derivedKey } from '../seal.ts'
import { nodeEd25519 } from '../stations/node-ed25519.ts'
import { healthSince } from '../stations/site-health.ts'
import type { Sulh } from '../sulh.ts'
import { type CarryHead, carriedBytes, headBytes } from './carried-file.ts'
import { type CarriedAsk, newDigest, signedBytes } from './content.ts'
import { CarryProblem } from './problem.ts'

/**
 * What a site's server sends to the centre on a stick: the entries of all logs of the site that the centre did not say it has, pictures of
 * its tablets, how its devices are, and what it asks. Sealed for the centre and signed by the server. It may be written as often as one likes; nothing changes here.
 */
export async function carryOut(
  sulh: Sulh,
  app: string,
): Promise<{ bytes: AsyncGenerator<Buffer, void, void>; counted: { entries: number } }> {
  const link = await readLink(sulh)
  if (!link) throw new CarryProblem('noHub')
  const id = newId()
  const key = randomBytes(32)
  const sealer = await BoxSealer.for(link.receivers)
  const box = await sealer.seal({ key: key.toString('base64') }, id)
  const head: CarryHead = { kind: 'out', id, ...link.log, made: sulh.now().toISOString(), box }
  const counted = { entries: 0 }
  return { bytes: carriedBytes(head, key, linesOut(sulh, { link, app }, head, counted)), counted }
}

/** The key of the answer to a file: made again from the server's own when the answer comes, so that nothing is kept meanwhile. */
export function answerKeyOf(sulh: Pick<Sulh, 'keys'>, id: string): Buffer {
  return derivedKey(sulh.keys.master, `answer that is carried back ${id}`)
}

async function* linesOut(
  sulh: Sulh,
  { link, app }: { link: HubLink; app: string },
  head: CarryHead,
  counted: { entries: number },
): AsyncGenerator<string, void, void> {
  const relay = new Relay(sulh, { link, app })
  const digest = newDigest(headBytes(head))
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`
    digest.update(text)
    return text
  }
  const ask: CarriedAsk = {
    protocol,
    asks: await relay.asks(),
    generation: link.generation,
    copied: link.copied,
    keysTogether: true as const,
    health: {
      ...(await healthSince(sulh, link.log.station, new Date(0))).health,
      ...{ backlog: await waitingCount(sulh), app },
    },
    encodings: await encodingsAsked(sulh),
    answerKey: answerKeyOf(sulh, head.id).toString('base64'),
  }
  yield line({ ask })
  for await (const entries of relay.unsent()) {
    counted.entries += entries.length
    yield line({ entries })
  }
  for await (const picture of picturesAtSite(sulh)) yield line({ picture })
  yield `${JSON.stringify({ signature: base64(nodeEd25519.sign(signedBytes(digest), link.seed)) })}\n`
}
