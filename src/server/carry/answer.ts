import { centreKeyId } from '../../stations/box.ts'
import { type PushAnswer, protocol, type Tier } from '../../stations/exchange.ts'
import { encodingsForSite } from '../encodings/encoding-routes.ts'
import { generationOf } from '../stations/generation.ts'
import { accountsFor, listedEntries, pullPage } from '../stations/pull-routes.ts'
import type { Sulh } from '../sulh.ts'
import { carriedBytes } from './carried-file.ts'
import type { CarriedIn } from './carry-in.ts'

const changesAtOnce = 1000

/**
 * The centre's answer to a stick, to be carried back: how it stands with every log, and all that changed at the site's scope since
 * the server's copy. Sealed with the key that the server asked for, which it and the centre alone know.
 */
export function answerTo(sulh: Sulh, { head, ...carried }: CarriedIn): AsyncGenerator<Buffer, void, void> {
  const made = sulh.now().toISOString()
  const back = { kind: 'back' as const, id: head.id, station: head.station, epoch: head.epoch, made }
  return carriedBytes(back, Buffer.from(carried.ask.answerKey, 'base64'), linesBack(sulh, carried))
}

async function* linesBack(
  sulh: Sulh,
  { hub, ask, logs, pictures }: Omit<CarriedIn, 'head'>,
): AsyncGenerator<string, void, void> {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`
  const tier: Tier = { id: centreKeyId, kind: 'centre', generation: await generationOf(sulh.database.writer) }
  const push: PushAnswer = { protocol, tier, now: sulh.now().toISOString(), logs: [...logs], centre: null }
  yield line({ push })
  yield line({ accounts: await accountsFor(sulh, hub) })
  for (let after = ask.generation === tier.generation ? ask.copied : 0; ; ) {
    const asked = { after, limit: changesAtOnce, generation: tier.generation, keysTogether: ask.keysTogether }
    const page = await pullPage(sulh, tier, hub, asked)
    for (const { noun, id, record } of page.changes) if (noun === 'list' && record) yield* listedOf(sulh, id, line)
    yield line({ after, page })
    if (!page.more) break
    after = page.upTo
  }
  if (pictures.length > 0) yield line({ pictures })
  for (let asked = ask.encodings; asked; ) {
    const encodings = await encodingsForSite(sulh, hub, asked)
    yield line({ asked, encodings })
    asked = encodings.page.more ? { key: encodings.page.key, after: encodings.page.upTo } : undefined
  }
  yield line({ end: true })
}

async function* listedOf(
  sulh: Sulh,
  listId: string,
  line: (value: unknown) => string,
): AsyncGenerator<string, void, void> {
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof listedEntries>> = await listedEntries(sulh, { listId, after })
    if (!page) return
    yield line({ listed: listId, page })
    after = page.entries.at(-1)?.id ?? after
    if (!page.more) return
  }
}
