import { addProtocol } from 'maplibre-gl'
import { FetchSource, PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles'
import { BasemapView, keptBasemapLimit } from '../../kernel/basemap.ts'

const protocol = new Protocol()
addProtocol('pmtiles', protocol.tile)

const opened = new Map<string, Promise<string | undefined>>()

/**
 * The address, for the map's style, of the base map of a country: the operator's own file where there is one, else the one that
 * comes with the application; undefined where there is neither. It is opened once for all maps of a visit.
 */
export function openBasemap(country: string): Promise<string | undefined> {
  const known = opened.get(country)
  if (known) return known
  const opening = findBasemap(country).then((source) => {
    // Without one, the next map looks again: the network may be back.
    if (!source) opened.delete(country)
    else protocol.add(new PMTiles(source))
    return source && `pmtiles://${source.getKey()}`
  })
  opened.set(country, opening)
  return opening
}

async function findBasemap(country: string): Promise<Source | undefined> {
  return (await ownBasemap(country)) ?? (await wholeFile(`/map/${country}.pmtiles`))
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
