import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countryBox } from '../kernel/geo.ts'
import { importedId } from './facility.ts'
import { partsOf, type ReadFile, readFacilityFile } from './read-file.ts'

const known = new Set(['LY0211', 'B1'])
const read = (text: string) => readFacilityFile(text, { known, country: countryBox('LY') })
function demand(found: ReturnType<typeof read>): ReadFile {
  if (typeof found === 'string') throw new Error(found)
  return found
}
const features = (...list: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features: list })
const feature = (properties: Record<string, unknown>, geometry: unknown, id?: string) => ({
  type: 'Feature',
  ...(id ? { id } : {}),
  properties,
  geometry,
})
const at = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] })

describe('a file of facilities', () => {
  it('is understood by the tags of OpenStreetMap', () => {
    const { rows, faults } = demand(
      read(
        features(
          feature({ amenity: 'school', name: 'مدرسة النور', capacity: '٣٢٠' }, at(13.2, 32.8), 'node/1'),
          feature(
            { place: 'village', 'name:en': 'Wadi', population: '1 250', 'population:date': '2018-05' },
            at(13.3, 32.7),
          ),
          feature(
            { highway: 'primary', ref: 'R1' },
            {
              type: 'LineString',
              coordinates: [
                [13.2, 32.8],
                [13.3, 32.9],
              ],
            },
          ),
          feature({ kind: 'hospital', beds: '40', adm2: 'LY0211' }, at(13.25, 32.85)),
        ),
      ),
    )
    expect(faults).toEqual([])
    expect(rows.map(({ kind }) => kind)).toEqual(['school', 'settlement', 'road', 'hospital'])
    expect(rows[0]).toMatchObject({ reference: 'node/1', nameAr: 'مدرسة النور', nameEn: '', peopleDay: 320 })
    expect(rows[1]).toMatchObject({ nameEn: 'Wadi', peopleNight: 1250, peopleYear: 2018 })
    expect(rows[2]).toMatchObject({
      nameEn: 'R1',
      points: [
        [13.2, 32.8],
        [13.3, 32.9],
      ],
    })
    expect(rows[3]).toMatchObject({ nameEn: 'Hospital', peopleDay: 40, peopleNight: 40, placeCode: 'LY0211' })
  })

  it('tells a road none of whose corners are degrees, and a file in another system', () => {
    const metres = [
      [331_000, 3_640_000],
      [332_000, 3_641_000],
    ]
    const road = (coordinates: unknown) => feature({ highway: 'primary' }, { type: 'LineString', coordinates }, 'r')
    const { rows, faults } = demand(read(features(road(metres), road([metres[0], [13.2, 32.8]]))))
    expect(rows).toEqual([])
    expect(faults.map(({ row, fault }) => `${row} ${fault}`)).toEqual(['1 noPlace', '2 noPlace'])
    const system = (name: string) =>
      JSON.stringify({
        ...{ type: 'FeatureCollection', crs: { type: 'name', properties: { name } } },
        features: [feature({ amenity: 'school' }, at(13.2, 32.8))],
      })
    expect(read(system('urn:ogc:def:crs:EPSG::32633'))).toBe('otherDatum')
    expect(demand(read(system('urn:ogc:def:crs:OGC:1.3:CRS84'))).rows).toHaveLength(1)
  })

  it('tells each row that it leaves out, with its number', () => {
    const { rows, faults, withoutPlace } = demand(
      read(
        features(
          feature({ amenity: 'bench' }, at(13.2, 32.8)),
          feature({ amenity: 'school' }, null),
          feature({ amenity: 'school', adm2: 'ZZ' }, at(13.2, 32.8), 'a'),
          feature({ amenity: 'school' }, at(13.2, 32.9), 'a'),
          feature({ amenity: 'school' }, at(32.8, 13.2)),
          feature({ highway: 'primary' }, at(13.2, 32.8)),
          feature(
            { amenity: 'hospital' },
            {
              type: 'LineString',
              coordinates: [
                [13.2, 32.8],
                [13.3, 32.9],
              ],
            },
          ),
        ),
      ),
    )
    expect(faults.map(({ row, fault }) => [row, fault])).toEqual([
      [1, 'noKind'],
      [2, 'noPlace'],
      [4, 'twice'],
      [5, 'outsideCountry'],
      [6, 'notALine'],
      [7, 'notALine'],
    ])
    expect(rows).toHaveLength(1)
    expect(withoutPlace).toBe(1)
  })

  it('may be a table, with Arabic digits', () => {
    const { rows, faults } = demand(
      read('reference;amenity;name;lat;lon\ns1;school;مدرسة;٣٢٫٨;13.2\ns2;clinic;Clinic;32.9;13.3\ns3;fuel;x;;13'),
    )
    expect(faults.map(({ row }) => row)).toEqual([3])
    expect(rows.map(({ kind, points }) => [kind, points[0]])).toEqual([
      ['school', [13.2, 32.8]],
      ['clinic', [13.3, 32.9]],
    ])
  })

  it('keeps a school drawn as an area as a point inside it, and cuts long roads into pieces', () => {
    const ring = [
      [13, 32],
      [13.002, 32],
      [13.002, 32.002],
      [13, 32.002],
      [13, 32],
    ]
    const road = Array.from({ length: 2500 }, (_, i) => [13 + i / 10_000, 32.5])
    const { rows } = demand(
      read(
        features(
          feature({ amenity: 'school' }, { type: 'Polygon', coordinates: [ring] }, 'way/1'),
          feature({ highway: 'track' }, { type: 'LineString', coordinates: road }, 'way/2'),
        ),
      ),
    )
    const [lon = 0, lat = 0] = rows[0]?.points[0] ?? []
    expect(lon > 13 && lon < 13.002 && lat > 32 && lat < 32.002).toBe(true)
    expect(rows.slice(1).map(({ reference, points }) => [reference, points.length])).toEqual([
      ['way/2 #1', 1000],
      ['way/2 #2', 1000],
      ['way/2 #3', 502],
    ])
    expect(rows[1]?.points.at(-1)).toEqual(rows[2]?.points[0])
  })

  it('is refused whole where it is no such file', () => {
    expect(read('{"type":"Topology"}')).toBe('notGeoJson')
    expect(read('{oops')).toBe('notGeoJson')
    expect(read(features())).toBe('empty')
  })

  it('gives a facility the same id each time, and another for another side', () => {
    const side = '0199aaaa-0000-7000-8000-000000000001'
    expect(importedId(null, 'osm:1')).toBe(importedId(null, 'osm:1'))
    expect(importedId(side, 'osm:1')).not.toBe(importedId(null, 'osm:1'))
  })
})

const folder = join(import.meta.dirname, '../../../shared/data/geo')
describe.skipIf(!existsSync(folder))('OpenStreetMap of Libya (in ../shared/data/geo, ODbL)', () => {
  const fileOf = (name: string) => demand(read(readFileSync(join(folder, name), 'utf8')))
  it('gives every settlement', () => {
    const { rows, faults } = fileOf('lby_settlements_osm2025.geojson')
    expect([rows.length, faults.length]).toEqual([910, 0])
    expect(rows.filter(({ peopleNight }) => peopleNight !== null)).toHaveLength(84)
  })

  it('gives every school, hospital and the rest, and tells what it does not know', () => {
    const { rows, faults } = fileOf('lby_pois_osm2019.geojson')
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length
    expect(rows.length + faults.length).toBe(3598)
    expect([count('school'), count('hospital'), count('clinic'), count('fuel')]).toEqual([
      1135 + 183 + 21,
      386,
      501,
      855,
    ])
    expect(new Set(faults.map(({ fault, said }) => `${fault} ${said}`))).toEqual(
      new Set(['noKind gate', 'noKind windsock']),
    )
    expect(partsOf(rows).every((part) => part.length <= 500)).toBe(true)
    expect(partsOf(rows).flat()).toEqual(rows)
  })
})
