import type { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import { type PullAnswer, PullRequest, type PushAnswer, protocol, stationPaths } from '../../stations/exchange.ts'
import type { Hub } from '../hub/hub.ts'
import type { HubLink } from '../hub/link.ts'
import {
  type AccountsAnswer,
  hubPaths,
  type ListedAnswer,
  ListedRequest,
  type SiteEncodings,
  SiteEncodingsRequest,
} from '../stations/hub-exchange.ts'
import { settlePicture } from '../stations/picture-store.ts'
import type { Sulh } from '../sulh.ts'
import { type CarryHead, readCarried } from './carried-file.ts'
import { answerKeyOf } from './carry-out.ts'
import { BackLine, type PictureSettled } from './content.ts'
import { CarryProblem } from './problem.ts'

type Open = () => AsyncIterable<Uint8Array>

/**
 * Takes in the centre's answer at a site's server, as one round with a centre that answers from the file: what is confirmed, and the
 * records that changed. It is read to its end first. An answer that is older than what is here by now takes nothing back.
 */
export async function carryBack(hub: Hub, open: Open): Promise<void> {
  let ended = false
  for await (const line of await linesOf(hub, open)) ended = 'end' in line
  if (!ended) throw new CarryProblem('damaged')
  const carried = new CarriedAnswer(await linesOf(hub, open))
  await hub.takeBack((asked, schema) => carried.ask(asked, schema))
  for (const { of, sha256, state, code } of carried.pictures)
    if (state === 'kept' || state === 'refused')
      await settlePicture(hub.sulh.database.writer, { station: of, sha256 }, { state, code })
}

type Line = z.infer<typeof BackLine>

async function linesOf({ sulh, link }: Hub, open: Open): Promise<AsyncGenerator<Line, void, void>> {
  const { lines } = await readCarried(open(), async (head) => keyFor(sulh, link, head))
  return (async function* () {
    for await (const line of lines) yield readLine(line)
  })()
}

function keyFor(sulh: Sulh, { log }: HubLink, head: CarryHead): Uint8Array {
  if (head.kind !== 'back') throw new CarryProblem('otherKind')
  if (head.station !== log.station || head.epoch !== log.epoch) throw new CarryProblem('otherHub')
  return answerKeyOf(sulh, head.id)
}

/** A page that brings nothing: no key is in force. */
const nothingEncoded = { key: null, form: 1, box: null, after: 0, changes: [], upTo: 0, more: false }

/** The centre as far as a file answers for it. Its lines are read as they are asked for, one page of records after the other. */
class CarriedAnswer {
  readonly #lines: AsyncGenerator<Line, void, void>
  #push: PushAnswer | undefined
  #accounts: z.infer<typeof AccountsAnswer> | undefined
  readonly #encodings: { asked: SiteEncodingsRequest; encodings: SiteEncodings }[] = []
  #pictures: readonly PictureSettled[] = []
  readonly #listed = new Map<Id, ListedAnswer[]>()
  #waiting: { after: number; page: PullAnswer } | undefined
  #ended = false

  constructor(lines: AsyncGenerator<Line, void, void>) {
    this.#lines = lines
  }

  async ask<S extends z.ZodType>(asked: { path: string; body: unknown }, schema: S): Promise<z.output<S>> {
    while (!this.#waiting && !this.#ended) await this.#read()
    return schema.parse(this.#answer(asked))
  }

  #answer({ path, body }: { path: string; body: unknown }): unknown {
    if (path === stationPaths.push) return this.#push
    if (path === hubPaths.accounts) return this.#accounts
    if (path === hubPaths.encodings) return this.#encodingsPage(SiteEncodingsRequest.parse(body))
    if (path === hubPaths.listed) return this.#listedPage(ListedRequest.parse(body))
    return this.#page(PullRequest.parse(body))
  }

  #page({ generation, after }: PullRequest): PullAnswer {
    const waiting = this.#waiting
    const tier = this.#push?.tier
    if (!tier) throw new CarryProblem('damaged')
    if (after > 0 && generation !== tier.generation) {
      if (waiting?.after !== 0) throw new CarryProblem('gap')
      return { protocol, tier, reset: true, changes: [], upTo: 0, more: true }
    }
    if (!waiting) return { protocol, tier, reset: false, changes: [], upTo: after, more: false }
    if (waiting.after > after) throw new CarryProblem('gap')
    this.#waiting = undefined
    const { page } = waiting
    // Of what this server has copied since it asked, the file knows no better.
    const changes = page.changes.filter(({ n }) => n > after)
    return { ...page, changes, upTo: Math.max(page.upTo, after) }
  }

  /** What became of the pictures that went with the question. */
  get pictures(): readonly PictureSettled[] {
    return this.#pictures
  }

  /** The page after what this server has; where it has come further since, or to another key, the file knows no better. */
  #encodingsPage({ key, after }: SiteEncodingsRequest): SiteEncodings {
    const page = this.#encodings.find(({ asked }) => asked.key === key && asked.after === after)
    return page?.encodings ?? { page: nothingEncoded, boxes: [] }
  }

  /** Lists are brought a page at a time, in the order in which they were written. */
  #listedPage({ listId }: { listId: Id }): ListedAnswer | undefined {
    return this.#listed.get(listId)?.shift()
  }

  async #read(): Promise<void> {
    const next = await this.#lines.next()
    if (next.done === true) {
      this.#ended = true
      return
    }
    const line = next.value
    if ('push' in line) this.#push = line.push
    else if ('accounts' in line) this.#accounts = line.accounts
    else if ('listed' in line) this.#listed.set(line.listed, [...(this.#listed.get(line.listed) ?? []), line.page])
    else if ('pictures' in line) this.#pictures = line.pictures
    else if ('encodings' in line) this.#encodings.push(line)
    else if ('page' in line) this.#waiting = line
  }
}

function readLine(line: string): Line {
  try {
    return BackLine.parse(JSON.parse(line))
  } catch {
    throw new CarryProblem('damaged')
  }
}
