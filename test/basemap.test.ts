import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles, tileIdToZxy, zxyToTileId } from 'pmtiles'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libyanBasemap } from '../basemap/libya.ts'
import { writePmtiles } from '../basemap/pmtiles-writer.ts'
import { composeHttp } from '../src/main.server.ts'
import { type HttpWorld, newHttpWorld } from './http.ts'

const shipped = readFileSync(join(import.meta.dirname, '..', 'public', 'map', 'LY.pmtiles'))

/** A file in memory, read by npm's pmtiles, which is not of the project. */
function reading(bytes: Uint8Array): PMTiles {
  const copy = new Uint8Array(bytes)
  return new PMTiles({
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({ data: copy.slice(offset, offset + length).buffer }),
  })
}

async function tileOf(file: PMTiles, z: number, x: number, y: number): Promise<VectorTile | undefined> {
  const found = await file.getZxy(z, x, y)
  return found && new VectorTile(new PbfReader(new Uint8Array(found.data)))
}

/** What the features of a layer are, over all tiles of a zoom. */
async function featuresAt(file: PMTiles, z: number, layer: string) {
  const found: Record<string, unknown>[] = []
  for (let x = 0; x < 2 ** z; x++)
    for (let y = 0; y < 2 ** z; y++) {
      const features = (await tileOf(file, z, x, y))?.layers[layer]
      for (let at = 0; at < (features?.length ?? 0); at++) found.push({ ...features?.feature(at).properties })
    }
  return found
}

describe('the base map of Libya', () => {
  const file = reading(shipped)

  it('is what its sources make: the same bytes each time, and tile by tile what is shipped', async () => {
    const made = libyanBasemap()
    expect(Buffer.compare(made, libyanBasemap())).toBe(0)
    const again = reading(made)
    expect(await again.getMetadata()).toEqual(await file.getMetadata())
    const { numAddressedTiles } = await file.getHeader()
    expect((await again.getHeader()).numAddressedTiles).toBe(numAddressedTiles)
    for (let id = 0; id <= zxyToTileId(6, 63, 63); id++) {
      const [z, x, y] = tileIdToZxy(id)
      const [one, other] = [await file.getZxy(z, x, y), await again.getZxy(z, x, y)]
      expect(other && Buffer.from(other.data).toString('base64')).toBe(one && Buffer.from(one.data).toString('base64'))
    }
  })

  it('is small, and reaches from the whole world to a zoom at which its sources end', async () => {
    expect(shipped.length).toBeLessThan(400_000)
    const header = await file.getHeader()
    expect(header).toMatchObject({ minZoom: 0, maxZoom: 9, clustered: true, minLon: 7, maxLat: 36 })
    expect(header.numTileContents).toBeLessThan(header.numAddressedTiles)
    expect(await file.getZxy(0, 0, 0)).toBeDefined()
    expect(await file.getZxy(9, 275, 206)).toBeDefined()
    expect(await file.getZxy(10, 550, 412)).toBeUndefined()
  })

  it('holds the 22 districts by P-code, named in three languages', async () => {
    const districts = await featuresAt(file, 6, 'districts')
    const codes = new Set(districts.map(({ code }) => code))
    for (const code of codes) expect(code).toMatch(/^LY0[123]\d\d$/)
    expect(codes.size).toBe(22)
    for (const one of districts) {
      expect(one['name:ar']).toMatch(/^[\p{Script=Arabic} ()]+$/u)
      expect(one['name:en']).toMatch(/^[A-Z]/)
      expect(one['name:fr']).toMatch(/^[A-Z]/)
    }
  })

  it('names towns in Arabic, each at one place', async () => {
    const places = await featuresAt(file, 6, 'places')
    const towns = places.filter(({ kind }) => kind === 'locality').map((place) => place['name:ar'])
    for (const town of ['بنغازي المركز', 'مصراتة', 'سبها', 'غدامس', 'الكفرة', 'سوسة']) expect(towns).toContain(town)
    expect(places.every((place) => /^\p{Script=Arabic}/u.test(String(place['name:ar'])))).toBe(true)
    expect(new Set(places.filter(({ kind }) => kind === 'region').map(({ code }) => code)).size).toBe(22)
  })

  it('has land where Tripoli is, and sea and no land in the Gulf of Sidra', async () => {
    const tripoli = await tileOf(file, 9, 274, 206)
    expect(Object.keys(tripoli?.layers ?? {})).toEqual(expect.arrayContaining(['water', 'earth', 'home']))
    const gulf = await tileOf(file, 9, 281, 208)
    expect(Object.keys(gulf?.layers ?? {})).toEqual(['water'])
  })
})

/** A number without a pattern that a directory could be packed by. */
const shuffled = (at: number) => createHash('sha256').update(String(at)).digest().readUInt32LE()

describe('the writer of PMTiles', () => {
  it('goes over to leaves where the root would be too large, and every tile is found', async () => {
    const about = { bounds: [-180, -85, 180, 85] as const, metadata: { name: 'many' } }
    const many = Array.from({ length: 60_000 }, (_, at) => {
      const [z, x, y] = tileIdToZxy(zxyToTileId(9, 0, 0) + at * 2)
      return { z, x, y, mvt: Buffer.from(`tile ${shuffled(at) % 30_000} ${'x'.repeat(shuffled(at) % 50)}`) }
    })
    const file = reading(writePmtiles(many, about))
    const header = await file.getHeader()
    expect(header.leafDirectoryLength).toBeGreaterThan(0)
    expect(header.rootDirectoryLength).toBeLessThan(16_384 - 127)
    for (let at = 0; at < many.length; at += 997) {
      const tile = many[at]
      const found = tile && (await file.getZxy(tile.z, tile.x, tile.y))
      expect(found && Buffer.from(found.data).toString()).toBe(tile?.mvt.toString())
    }
    const [z, x, y] = tileIdToZxy(zxyToTileId(9, 0, 0) + 1)
    expect(await file.getZxy(z, x, y)).toBeUndefined()
  })

  it('keeps equal tiles once, and equal neighbours as one entry', async () => {
    const about = { bounds: [0, 0, 1, 1] as const, metadata: {} }
    const sea = Array.from({ length: 64 }, (_, at) => ({ z: 3, x: at % 8, y: at >> 3, mvt: Buffer.from('sea') }))
    const header = await reading(writePmtiles(sea, about)).getHeader()
    expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([64, 1, 1])
  })
})

describe('the base map of an operator', () => {
  let world: HttpWorld
  const folder = mkdtempSync(join(tmpdir(), 'sulh-map-'))

  beforeAll(async () => {
    world = await newHttpWorld()
  })
  afterAll(async () => {
    await world.end()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is said to be there once it lies in the folder, and served in parts', async () => {
    const http = await composeHttp(world.sulh, '/nonexistent', folder)
    const asked = () => http.inject({ url: '/api/basemap?country=LY' })
    expect((await asked()).json()).toEqual({ own: null })
    writeFileSync(join(folder, 'LY.pmtiles'), shipped)
    const { own } = (await asked()).json()
    expect(own.bytes).toBe(shipped.length)
    const part = await http.inject({ url: `/basemap/LY.pmtiles?v=${own.version}`, headers: { range: 'bytes=0-126' } })
    expect(part.statusCode).toBe(206)
    expect(part.rawPayload.subarray(0, 7).toString()).toBe('PMTiles')
    expect(part.rawPayload.length).toBe(127)
    // A newer file has another version, so that no browser goes on with the old one.
    writeFileSync(join(folder, 'LY.pmtiles'), Buffer.concat([shipped, Buffer.from('more')]))
    expect((await asked()).json().own.version).not.toBe(own.version)
  })

  it('is the only thing in the folder that anybody gets', async () => {
    const http = await composeHttp(world.sulh, '/nonexistent', folder)
    writeFileSync(join(folder, 'notes.txt'), 'secret')
    for (const url of ['/basemap/notes.txt', '/basemap/../LY.pmtiles', '/basemap/', '/basemap/EG.pmtiles'])
      expect((await http.inject({ url })).statusCode, url).toBe(404)
    expect((await http.inject({ url: '/api/basemap?country=../x' })).statusCode).toBe(400)
  })
})
