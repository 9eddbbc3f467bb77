import { z } from 'zod'
import { fromBase64, textOf, utf8 } from '../../journal/bytes.ts'
import { namesOf, Particulars } from '../../people/person.ts'
import { alertThreshold, ListIndex } from '../../screening/list-index.ts'
import { particularsOf } from '../../screening/screened.ts'
import { stationPaths } from '../../stations/exchange.ts'
import { fold, unfold } from '../../stations/fold.ts'
import { ListedAnswer, StationListed } from '../../stations/list-pages.ts'
import type { OpenDevice, Post } from './device.ts'
import { signed } from './sending.ts'
import { sealBytes, unsealBytes } from './store-keys.ts'
import type { Tablet } from './tablet.ts'

/** What of a registration is screened, as its form made it. */
const Registration = Particulars.pick({
  nameArabic: true,
  nameLatin: true,
  birth: true,
  sex: true,
  nationality: true,
  documents: true,
}).strip()

/** The lists as the tablet keeps them, under the signature of their versions. */
const Kept = z.object({
  signature: z.string(),
  lists: ListedAnswer.shape.lists,
  entries: z.array(StationListed),
})
type Kept = z.infer<typeof Kept>

const slot = 'lists'
/** What the kept lists may unfold to, in bytes. */
const unfoldedMax = 60_000_000

/**
 * The published lists on this tablet, searched by the program's own name engine: brought while there is a network, and in memory as
 * long as it is unlocked. It says which list somebody may be on; whether they are the one that is meant, two people at the centre decide.
 */
export class ListWarning {
  readonly #tablet: Tablet
  #open: { readonly device: CryptoKey; readonly kept: Kept | undefined; index: ListIndex | undefined } | undefined

  constructor(tablet: Tablet) {
    this.#tablet = tablet
    tablet.subscribe(() => {
      if (!tablet.device) this.#open = undefined
    })
  }

  /** Reads the lists from the tier where their versions changed. Throws NetworkError where no tier answers. */
  async bring(post: Post): Promise<void> {
    const device = this.#tablet.device
    if (!device) return
    let { signature = '' } = (await this.#opened(device)).kept ?? {}
    let entries: StationListed[] = []
    for (let after = ''; ; ) {
      const path = `${stationPaths.lists}?signature=${signature}${after === '' ? '' : `&after=${after}`}`
      const { json } = await signed(post, device, { method: 'GET', path, type: '', body: new Uint8Array() })
      const page = ListedAnswer.safeParse(json).data
      if (!page || page.entries === null) return
      // Lists that changed while they were read are read from the beginning.
      if (page.after === '') entries = []
      entries = [...entries, ...(await unfolded(page.entries))]
      signature = page.signature
      if (page.next === null) return this.#keep(device, { signature, lists: page.lists, entries })
      after = page.next
    }
  }

  async #keep(device: OpenDevice, kept: Kept): Promise<void> {
    const bytes = await fold(utf8(JSON.stringify(kept)), 'deflate-raw')
    await this.#tablet.database.put('state', slot, await sealBytes(device.key, slot, bytes))
    this.#open = { device: device.key, kept, index: undefined }
  }

  /** The title of the list that the person whom this input registers is likeliest to be on; undefined where there is none, or no list. */
  async warnOf(input: unknown): Promise<string | undefined> {
    const [device, person] = [this.#tablet.device, Registration.safeParse(input).data]
    if (!device || !person) return undefined
    const open = await this.#opened(device)
    const { kept } = open
    if (!kept) return undefined
    open.index ??= indexOf(kept)
    const query = { ...particularsOf(person), names: namesOf(person), kind: 'person' as const }
    const [hit] = open.index.screen(query, { threshold: alertThreshold, limit: 1 })
    const entry = hit && kept.entries[Number(hit.id)]
    return entry && kept.lists[entry.list]?.title
  }

  async #opened(device: OpenDevice) {
    if (this.#open?.device !== device.key) {
      const sealed = await this.#tablet.database.get('state', slot)
      const bytes = sealed instanceof Uint8Array ? await unsealBytes(device.key, slot, sealed) : undefined
      this.#open = { device: device.key, kept: bytes && (await readKept(bytes)), index: undefined }
    }
    return this.#open
  }
}

function indexOf({ entries }: Kept): ListIndex {
  return new ListIndex(
    entries.map((entry, n) => ({
      id: String(n),
      entry: { ...entry, names: entry.names.map((text) => ({ text })) },
    })),
  )
}

async function unfolded(base64: string): Promise<StationListed[]> {
  const bytes = fromBase64(base64) ?? new Uint8Array()
  const text = textOf(await unfold(bytes, 'deflate-raw', unfoldedMax))
  return z.array(StationListed).parse(JSON.parse(text ?? ''))
}

/** What `#keep` wrote; undefined where another version of the application wrote it: the tablet then reads the lists anew. */
async function readKept(bytes: Uint8Array): Promise<Kept | undefined> {
  try {
    return Kept.parse(JSON.parse(textOf(await unfold(bytes, 'deflate-raw', unfoldedMax)) ?? ''))
  } catch {
    return undefined
  }
}
