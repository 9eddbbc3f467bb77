import { addProtocol } from 'maplibre-gl'
import { FetchSource, PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles'
import { BasemapView, creditOf, keptBasemapLimit } from '../../kernel/basemap.ts'

const protocol = new Protocol()
addProtocol('pmtiles', protocol.tile)

export interface Basemap {
  /** For the map's style. */
  readonly address: string
  /** Of the operator's own file whom it names, which may be nobody; null for the one that comes with the application. */
  readonly credit: string | null
}

const opened = new Map<string, Promise<Basemap | undefined>>()

/**
 * The base map of a country: the operator's own file where there is one, else the one that comes with the application; undefined
 * where there is neither. It is opened once for all maps of a visit.
 */
export function openBasemap(country: string): Promise<Basemap | undefined> {
  const known = opened.get(country)
  if (known) return known
  const opening = findBasemap(country).then((found) => {
    // Without one, the next map looks again: the network may be back.
    if (!found) opened.delete(country)
    return found
  })
  opened.set(country, opening)
  return opening
}

async function findBasemap(country: string): Promise<Basemap | undefined> {
  const own = await ownBasemap(country)
  const source = own ?? (await wholeFile(`/map/${country}.pmtiles`))
  if (!source) return undefined
  const tiles = new PMTiles(source)
  protocol.add(tiles)
  const credit = own ? creditOf(await tiles.getMetadata().catch(() => undefined)) : null
  return { address: `pmtiles://${source.getKey()}`, credit }
}

/** The operator's own file: a small one whole, of a large one the parts that are shown (HTTP Range), while the network is there. */
async function ownBasemap(country: string): Promise<Source | undefined> {
  const answer = await fetch(`/api/basemap?country=${country}`).catch(() => undefined)
  const view = answer?.ok ? BasemapView.safeParse(await answer.json().catch(() => undefined)).data : undefined
  if (!view?.own) return undefined
  const address = `/basemap/${country}.pmtiles?v=${view.own.version}`
  if (view.own.bytes <= keptBasemapLimit) return wholeFile(address)
  const source = new FetchSource(new URL(address, window.location.href).href)
  const reached = await source.getBytes(0, 7).catch(() => undefined)
  return reached && isPmtiles(reached.data) ? source : undefined
}

/** A file fetched as one piece, which the service worker can keep, and read in memory; undefined where it is no PMTiles file. */
async function wholeFile(address: string): Promise<Source | undefined> {
  const answer = await fetch(address).catch(() => undefined)
  const bytes = answer?.ok ? await answer.arrayBuffer().catch(() => undefined) : undefined
  return bytes && isPmtiles(bytes) ? new BytesSource(address, bytes) : undefined
}

/** The file's first seven letters: an address that leads nowhere answers with the application's page. */
function isPmtiles(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, 7)) === 'PMTiles'
}

class BytesSource implements Source {
  readonly #address: string
  readonly #bytes: ArrayBuffer

  constructor(address: string, bytes: ArrayBuffer) {
    this.#address = address
    this.#bytes = bytes
  }

  getKey(): string {
    return this.#address
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    return { data: this.#bytes.slice(offset, offset + length) }
  }
}
