import { z } from 'zod'
import { fromHex } from '../journal/bytes.ts'
import { nodeFromTiles, tilePath, tilesOfNodes } from '../journal/tiles.ts'
import { consistencyNodes, consistencyProof, nodesOfRange, rootFromRange } from '../journal/tree.ts'
import { KeysView } from '../journal/views.ts'

const answerBytesMax = 256 * 1024
const patienceMs = 30_000

/** The journal of a programme as a witness reads it over the network, without signing in. */
export class Centre {
  readonly #url: string

  constructor(url: string) {
    this.#url = url.replace(/\/+$/, '')
  }

  /** The keys with which the centre says that it signs: to be compared with what the authorities agreed on. */
  async keys(): Promise<KeysView> {
    return KeysView.parse(JSON.parse(await this.#read('/api/journal/keys')))
  }

  /** The head that all witnesses are asked to cosign now. */
  async headToCosign(): Promise<string> {
    return this.#read('/log/to-cosign')
  }

  /** What proves that the tree of `second` leaves continues that of `first`; undefined where the centre refuses to prove it. */
  async consistency(first: number, second: number): Promise<Uint8Array[] | undefined> {
    const response = await this.#ask(`/api/journal/consistency?first=${first}&second=${second}`)
    if (response.status >= 500 || response.status === 429) throw new Error(`the centre answers ${response.status}`)
    if (!response.ok) return undefined
    const { path } = z.object({ path: z.array(z.string()).max(64) }).parse(JSON.parse(await textOf(response)))
    const hashes = path.flatMap((hash) => fromHex(hash) ?? [])
    return hashes.length === path.length ? hashes : undefined
  }

  /**
   * The root over the first leaves of the longer tree, and that the longer one continues it, out of the tiles of hashes: shows what the
   * centre holds there now, also where it proves nothing by itself.
   */
  async prefix(first: number, second: number): Promise<{ prefixRoot: Uint8Array; proof: Uint8Array[] }> {
    const start = nodesOfRange(0, first)
    const wanted = tilesOfNodes([...start, ...consistencyNodes(first, second).flat()], second)
    const tiles = new Map<string, Uint8Array>()
    for (const address of wanted) {
      const response = await this.#ask(`/log/${tilePath(address)}`)
      if (!response.ok) throw new Error(`the centre answers ${response.status} for ${tilePath(address)}`)
      tiles.set(`${address.level}/${address.tile}`, await bytesOf(response))
    }
    const nodeAt = nodeFromTiles(second, (level, tile) => tiles.get(`${level}/${tile}`))
    const prefixRoot = rootFromRange(start.map(({ level, index }) => nodeAt(level, index)))
    return { prefixRoot, proof: consistencyProof(first, second, nodeAt) }
  }

  /** Gives the centre a head with a cosignature. */
  async give(checkpoint: string): Promise<void> {
    const response = await this.#post('/log/cosignatures', checkpoint)
    if (!response.ok)
      throw new Error(`the centre does not take the cosignature (${response.status}): ${await textOf(response)}`)
  }

  /** Tells the centre of a head that it does not continue any more, so that every authority sees it there too. */
  async tellKept(checkpoint: string): Promise<void> {
    await this.#post('/log/kept-heads', checkpoint)
  }

  async #post(path: string, checkpoint: string): Promise<Response> {
    const headers = { 'content-type': 'application/json' }
    return this.#ask(path, { method: 'POST', headers, body: JSON.stringify({ checkpoint }) })
  }

  async #read(path: string): Promise<string> {
    const response = await this.#ask(path)
    if (!response.ok) throw new Error(`the centre answers ${response.status} for ${path}`)
    return textOf(response)
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    try {
      return await fetch(`${this.#url}${path}`, { ...init, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : ''
      throw new Error(`the centre does not answer at ${this.#url}${cause === '' ? '' : ` (${cause})`}`)
    }
  }
}

async function textOf(response: Response): Promise<string> {
  return new TextDecoder().decode(await bytesOf(response))
}

/** The body, as far as a witness has use for it: a centre that sends without end is cut off. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > answerBytesMax) throw new Error('the centre answers with more than a head, a proof or a tile')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
