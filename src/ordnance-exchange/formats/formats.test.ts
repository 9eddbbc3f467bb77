import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readPoint } from '../../kernel/coordinates/coordinates.ts'
import { mgrsOf } from '../../kernel/coordinates/mgrs.ts'
import { utmOf } from '../../kernel/coordinates/utm.ts'
import type { Point } from '../../kernel/geo.ts'
import { isRefusal } from '../../kernel/review.ts'
import {
  type FileFault,
  FileRefusal,
  numbersWritten,
  type OutFeature,
  type ReadFeature,
  type Shape,
  type Written,
} from './feature.ts'
import { writeGeoJson } from './geojson.ts'
import { writeGpx } from './gpx.ts'
import { writeKml } from './kml.ts'
import { openFile } from './open-file.ts'
import { readProjection, wgs84Wkt } from './projection.ts'
import { wktText } from './wkt.ts'
import { writeShapefile } from './write-shapefile.ts'

const head = { title: 'مناطق خطرة', lines: [['sensitivity', 'restricted <exact>']] as const }
const day = new Date('2020-11-27T00:00:00Z')

async function* each(features: readonly OutFeature[]) {
  for (const feature of features) yield feature
}
async function textOf(pieces: AsyncIterable<string>): Promise<Buffer> {
  let text = ''
  for await (const piece of pieces) text += piece
  return Buffer.from(text)
}

const square: Point[] = [
  [13.1, 32.1],
  [13.2, 32.1],
  [13.2, 32.2],
  [13.1, 32.2],
]
const hole: Point[] = [
  [13.14, 32.14],
  [13.16, 32.14],
  [13.16, 32.16],
  [13.14, 32.16],
]
const area = (id: string, rings: Point[][]): OutFeature => ({
  id,
  shape: { kind: 'area', rings },
  words: [
    ['name', 'حقل الطاحونة <1> & "غرب"'],
    ['kind', 'suspected'],
    ['desc', 'لغم مضاد للأفراد قرب البئر'.repeat(12)],
  ],
})
const point = (id: string, at: Point): OutFeature => ({
  id,
  shape: { kind: 'point', at },
  words: [
    ['name', 'قذيفة هاون'],
    ['quantity', '3'],
  ],
})

const writers = {
  geojson: (features: readonly OutFeature[]) => textOf(writeGeoJson(each(features), head)),
  kml: (features: readonly OutFeature[]) => textOf(writeKml(each(features), head)),
  gpx: (features: readonly OutFeature[]) => textOf(writeGpx(each(features), head)),
  shapefile: async (features: readonly OutFeature[]) => Buffer.from(writeShapefile('hazards', features, head, day)),
} as const
const formats = ['geojson', 'kml', 'gpx', 'shapefile'] as const

function flat(shape: Shape<Written> | Shape<Point> | null): Point[] {
  const plain = (one: Written | Point): Point => ('written' in one ? one.point : one)
  if (shape === null) return []
  if (shape.kind === 'point') return [plain(shape.at)]
  return shape.kind === 'line' ? shape.line.map(plain) : shape.rings.flatMap((ring) => ring.map(plain))
}
const sorted = (points: readonly Point[]) =>
  points
    .map(([x, y]) => `${x.toFixed(7).replace(/^-(0\.0+)$/, '$1')} ${y.toFixed(7).replace(/^-(0\.0+)$/, '$1')}`)
    .sort()
const word = (feature: ReadFeature | undefined, name: string) => feature?.words.find(([key]) => key === name)?.[1]

async function faultOf(file: Buffer | string): Promise<FileFault | 'read'> {
  try {
    await openFile(Buffer.from(file))
    return 'read'
  } catch (error) {
    if (error instanceof FileRefusal) return error.code
    throw error
  }
}

describe('what is written and read again', () => {
  it.each(formats)('in %s is the same places and the same words', async (format) => {
    const { format: found, features } = await openFile(
      await writers[format]([area('a1', [square]), area('a2', [hole])]),
    )
    expect(found).toBe(format)
    expect(features.map((one) => one.fault)).toEqual([null, null])
    expect(word(features[0], 'name')).toBe('حقل الطاحونة <1> & "غرب"')
    expect(word(features[0], 'kind')).toBe('suspected')
    const said = features[0]?.words.filter(([key]) => key.startsWith('desc')).map(([, text]) => text)
    expect(said?.join('').replaceAll(' ', '')).toBe('لغممضادللأفرادقربالبئر'.repeat(12))
    const corners = flat(features[0]?.shape ?? null)
    expect(sorted(corners.slice(0, 4))).toEqual(sorted(square))
  })

  it.each(formats)('in %s keeps points, beside each what is typed for it', async (format) => {
    const { features } = await openFile(
      await writers[format]([point('p1', [13.1913387, 32.8872094]), point('p2', [-0.5, -33.25])]),
    )
    const shapes = features.map(({ shape }) => (shape?.kind === 'point' ? shape.at : undefined))
    expect(shapes[0]).toEqual({ point: [13.1913387, 32.8872094], written: '32.8872094, 13.1913387' })
    const read = readPoint(shapes[1]?.written ?? '')
    expect(isRefusal(read) || read.point).toEqual([-0.5, -33.25])
    expect(word(features[0], 'name')).toBe('قذيفة هاون')
  })

  it.each(['geojson', 'kml', 'shapefile'] as const)('in %s keeps a hole in its area', async (format) => {
    const { features } = await openFile(await writers[format]([area('a', [square, hole])]))
    const shape = features[0]?.shape
    expect(shape?.kind === 'area' && shape.rings.map((ring) => sorted(flat({ kind: 'line', line: ring })))).toEqual([
      sorted(square),
      sorted(hole),
    ])
  })

  it('keeps any place and any words, to seven decimals', async () => {
    const degrees = (limit: number) => fc.integer({ min: -limit * 1e7, max: limit * 1e7 }).map((value) => value / 1e7)
    const somewhere = fc.tuple(degrees(180), degrees(90))
    const anyword = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((text) => `ع${text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]/gu, '')}ج`.normalize('NFC'))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...formats),
        fc.array(fc.tuple(somewhere, anyword), { minLength: 1, maxLength: 5 }),
        async (format, given) => {
          const out = given.map(
            ([at, text], i): OutFeature => ({ id: `f${i}`, shape: { kind: 'point', at }, words: [['name', text]] }),
          )
          const { features } = await openFile(await writers[format](out))
          expect(features.map((one) => word(one, 'name'))).toEqual(given.map(([, text]) => text))
          expect(features.map(({ shape }) => sorted(flat(shape)))).toEqual(given.map(([at]) => sorted([at])))
        },
      ),
      { numRuns: 120 },
    )
  })
})

describe('numbers of a file', () => {
  it('are written with the decimals of the longer, and without what a computation left', () => {
    expect(numbersWritten(32.5, 13.1913387)?.written).toBe('32.5000000, 13.1913387')
    expect(numbersWritten(31.5, 0.1 + 0.2)?.written).toBe('31.5, 0.3')
    expect(numbersWritten(-1e-8, 0)?.written).toBe('-0.00000001, 0.00000000')
    expect(numbersWritten(91, 0)).toBeUndefined()
    expect(numbersWritten(Number.NaN, 0)).toBeUndefined()
  })
})

describe('GeoJSON', () => {
  it('gives each part of a feature, and says which row has no place', async () => {
    const { features } = await openFile(
      Buffer.from(
        JSON.stringify({
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              id: 7,
              properties: { n: 1, o: { a: 1 }, nothing: null },
              geometry: { type: 'MultiPolygon', coordinates: [[square], [hole]] },
            },
            { type: 'Feature', properties: {}, geometry: null },
            { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [200, 10] } },
            { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: ['13', 32] } },
            { type: 'Feature', properties: {}, geometry: { type: 'Circle' } },
          ],
        }),
      ),
    )
    expect(features.map(({ row, part, fault }) => [row, part, fault])).toEqual([
      [1, 0, null],
      [1, 1, null],
      [2, 0, 'noPlace'],
      [3, 0, 'outOfRange'],
      [4, 0, 'badPlace'],
      [5, 0, 'unknownShape'],
    ])
    expect(features[0]).toMatchObject({
      sourceId: '7',
      words: [
        ['n', '1'],
        ['o', '{"a":1}'],
      ],
    })
  })

  it('in another reference system is refused', async () => {
    const crs = (name: string) =>
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name } },
        features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [13, 32] } }],
      })
    expect(await faultOf(crs('urn:ogc:def:crs:EPSG::3857'))).toBe('otherDatum')
    expect(await faultOf(crs('urn:ogc:def:crs:OGC:1.3:CRS84'))).toBe('read')
    expect(await faultOf(crs('urn:ogc:def:crs:EPSG::4326'))).toBe('read')
  })
})

it('what a file calls a thing is kept to 200 characters in every format', async () => {
  const long = 'x'.repeat(300)
  const files = [
    `{"type":"Feature","id":"${long}","geometry":{"type":"Point","coordinates":[13,32]}}`,
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark id="${long}"><Point><coordinates>13,32</coordinates></Point></Placemark></kml>`,
    `<gpx version="1.1"><wpt lat="32" lon="13"><extensions><word name="id">${long}</word></extensions></wpt></gpx>`,
    `instanceID,lat,lon\n${long},32.5,13.5\n`,
  ]
  for (const text of files) {
    const { features } = await openFile(Buffer.from(text))
    expect(features.map(({ sourceId }) => sourceId)).toEqual(['x'.repeat(200)])
  }
})

describe('KML', () => {
  const kml = (inside: string) =>
    `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><Placemark id="x"><name>بئر</name><description><![CDATA[<b>قذيفة</b> 3 < 4]]></description>${inside}</Placemark></Folder></Document></kml>`
  it('is read with ExtendedData, SchemaData, several geometries and heights', async () => {
    const { features } = await openFile(
      Buffer.from(
        kml(`<ExtendedData><Data name="العدد"><value>٣</value></Data><SchemaData schemaUrl="#s"><SimpleData name="class">mortar</SimpleData></SchemaData></ExtendedData>
        <MultiGeometry><Point><coordinates> 13.10,32.50,12 </coordinates></Point><LineString><coordinates>13,32 13.1,32
        13.1,32.1</coordinates></LineString></MultiGeometry>`),
      ),
    )
    expect(features).toHaveLength(2)
    expect(features[0]?.words).toEqual([
      ['name', 'بئر'],
      ['description', 'قذيفة 3 < 4'],
      ['العدد', '٣'],
      ['class', 'mortar'],
    ])
    expect(features[0]?.shape).toEqual({ kind: 'point', at: { point: [13.1, 32.5], written: '32.50, 13.10' } })
    expect(features[1]?.shape?.kind).toBe('line')
  })

  it('is read out of a KMZ', async () => {
    const file = zipSync({
      'doc.kml': Buffer.from(kml('<Point><coordinates>13,32</coordinates></Point>')),
      'files/icon.png': Buffer.alloc(9),
    })
    expect(await openFile(Buffer.from(file))).toMatchObject({ format: 'kmz', features: [{ row: 1 }] })
  })

  it('defines no entities and nests no deeper than it may', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY x SYSTEM "file:///etc/passwd">]>${kml('&x;').slice(21)}`
    expect(await faultOf(bomb)).toBe('docType')
    expect(await faultOf(`<kml>${'<Folder>'.repeat(50_000)}`)).toBe('tooLarge')
    expect(await faultOf(kml('<Point>'))).toBe('damaged')
  })
})

describe('GPX', () => {
  it('gives waypoints, routes and each segment of a track', async () => {
    const { features } = await openFile(
      Buffer.from(`<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="32.5" lon="13.25"><ele>40</ele><time>2020-05-01T10:00:00Z</time><name>TP1</name></wpt>
      <trk><name>محيط</name><trkseg><trkpt lat="32" lon="13"/><trkpt lat="32" lon="13.1"/><trkpt lat="32.1" lon="13.1"/></trkseg><trkseg><trkpt lat="99" lon="13"/></trkseg></trk></gpx>`),
    )
    expect(features.map(({ row, part, fault }) => [row, part, fault])).toEqual([
      [1, 0, null],
      [2, 0, null],
      [2, 1, 'outOfRange'],
    ])
    expect(features[0]?.words).toEqual([
      ['name', 'TP1'],
      ['time', '2020-05-01T10:00:00Z'],
      ['ele', '40'],
    ])
    expect(flat(features[1]?.shape ?? null)).toHaveLength(3)
  })
})

describe('a shapefile', () => {
  const utm33 =
    'PROJCS["WGS_1984_UTM_Zone_33N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
  it('means what its .prj says: WGS 84 and its UTM; everything else is refused', () => {
    expect(readProjection(wgs84Wkt)).toEqual({ kind: 'degrees' })
    expect(readProjection(utm33)).toEqual({ kind: 'utm', zone: 33, hemisphere: 'N' })
    const refused = (wkt: string | undefined) => {
      try {
        readProjection(wkt)
        return 'read'
      } catch (error) {
        return error instanceof FileRefusal ? error.code : 'thrown'
      }
    }
    expect(refused(undefined)).toBe('noProjection')
    expect(refused(utm33.replace('D_WGS_1984', 'D_European_Libyan_1979'))).toBe('otherDatum')
    expect(refused(utm33.replace('15.0', '9.0'))).toBe('otherDatum')
    expect(refused(utm33.replace('UTM_Zone_33N', 'Web_Mercator'))).toBe('otherDatum')
    expect(refused(wgs84Wkt.replace('D_WGS_1984', 'D_ED_1950'))).toBe('otherDatum')
  })

  it('in UTM keeps its metres as they are written', async () => {
    const at: Point = [13.1913387, 32.8872094]
    const utm = utmOf(at, 33)
    if (!utm) throw new Error('no grid')
    // The same file with the numbers of the grid in it.
    const { unzipSync } = await import('fflate')
    const parts = unzipSync(writeShapefile('x', [point('p', at)], head, day))
    const shp = Buffer.from(parts['x.shp'] ?? [])
    shp.writeDoubleLE(utm.easting, 112)
    shp.writeDoubleLE(utm.northing, 120)
    const file = zipSync({ ...parts, 'x.shp': shp, 'x.prj': Buffer.from(utm33) })
    const { features } = await openFile(Buffer.from(file))
    const shape = features[0]?.shape
    const written = shape?.kind === 'point' ? shape.at.written : ''
    expect(written).toMatch(/^33S 3\d{5}\.\d{1,4} 36\d{5}\.\d{1,4}$/)
    const read = readPoint(written)
    expect(!isRefusal(read) && sorted([read.point])).toEqual(sorted([at]))
  })

  it('is refused where it is cut off, locked, or unfolds beyond the limit', async () => {
    const whole = Buffer.from(writeShapefile('x', [area('a', [square])], head, day))
    expect(await faultOf(whole.subarray(0, whole.length - 30))).toBe('damaged')
    const { unzipSync } = await import('fflate')
    const parts = unzipSync(whole)
    const cut = { ...parts, 'x.shp': (parts['x.shp'] ?? new Uint8Array()).subarray(0, 130) }
    expect(await faultOf(Buffer.from(zipSync(cut)))).toBe('damaged')
    const bomb = zipSync({ 'x.shp': new Uint8Array(140 * 1024 * 1024), 'x.prj': Buffer.from(wgs84Wkt) }, { level: 9 })
    expect(await faultOf(Buffer.from(bomb))).toBe('tooLarge')
  })
})

describe('a table', () => {
  it('of ODK has geopoints, geoshapes, geotraces, groups and repeats', async () => {
    const csv = [
      'meta/instanceID,site/gps,site/shape,points[1]/at,points[2]/at,points[3]/at,what',
      'uuid:1,32.8872094 13.1913387 12.5 4.2,,,,,لغم',
      'uuid:2,,32.1 13.1 0 0; 32.1 13.2 0 0; 32.2 13.2 0 0; 32.1 13.1 0 0,,,,"عبوة, مصنوعة"',
      'uuid:3,,,32.1 13.1 0 0,32.1 13.2 0 0,32.2 13.2 0 0,x',
      'uuid:4,,,32.1 13.1 0 0,32.1 13.2 0 0,,x',
      'uuid:5,,,,,,x',
      'uuid:6,95 13 0 0,,,,,x',
    ].join('\r\n')
    const { features } = await openFile(Buffer.from(csv))
    expect(
      features.map(({ row, part, sourceId, shape, fault }) => [row, part, sourceId, fault ?? shape?.kind]),
    ).toEqual([
      [1, 0, 'uuid:1', 'point'],
      [2, 0, 'uuid:2', 'area'],
      [3, 0, 'uuid:3', 'area'],
      [4, 0, 'uuid:4', 'point'],
      [4, 1, 'uuid:4', 'point'],
      [5, 0, 'uuid:5', 'noPlace'],
      [6, 0, 'uuid:6', 'outOfRange'],
    ])
    expect(features[1]?.words).toContainEqual(['what', 'عبوة, مصنوعة'])
    expect(features[0]?.shape).toEqual({
      kind: 'point',
      at: { point: [13.1913387, 32.8872094], written: '32.8872094, 13.1913387' },
    })
  })

  it('may have two columns, HXL tags, Arabic headers and the letters of Windows', async () => {
    const hxl = "id;خط العرض;خط الطول;note\n#meta+id;#geo+lat;#geo+lon;\nA1;32.5;13.25;'=1+1\n"
    const { features } = await openFile(Buffer.from(hxl))
    expect(features).toMatchObject([
      {
        row: 2,
        sourceId: 'A1',
        words: [
          ['id', 'A1'],
          ['note', '=1+1'],
        ],
        shape: { at: { written: '32.5, 13.25' } },
      },
    ])
    const windows = Buffer.concat([Buffer.from('name,lat,lon\n'), Buffer.from([0xe3, 0xe4]), Buffer.from(',32,13\n')])
    expect((await openFile(windows)).features[0]?.words[0]).toEqual(['name', 'من'])
  })

  it('may have one column of coordinates as officers write them, or WKT', async () => {
    const mgrs = mgrsOf([13.1913387, 32.8872094])
    const { features } = await openFile(Buffer.from(`place,what\n${mgrs},x\n"33N 330696 3640545",y\nby the well,z\n`))
    expect(features.map(({ fault, shape }) => fault ?? (shape?.kind === 'point' && shape.at.written))).toEqual([
      mgrs,
      '33N 330696 3640545',
      'badPlace',
    ])
    const shape = { kind: 'area', rings: [square, hole] } as const
    const { features: areas } = await openFile(
      Buffer.from(
        `name,geom\nx,"${wktText(shape)}"\ny,"MULTIPOLYGON (((1 2,3 4,5 2,1 2)),((6 7,8 9,10 7,6 7)))"\nz,POINT (13 32)\n`,
      ),
    )
    expect(areas.map((one) => [one.row, one.part, one.shape?.kind])).toEqual([
      [1, 0, 'area'],
      [2, 0, 'area'],
      [2, 1, 'area'],
      [3, 0, 'point'],
    ])
    expect(sorted(flat(areas[0]?.shape ?? null))).toEqual(sorted([...square, ...hole]))
  })

  it('without a column that says where is refused', async () => {
    expect(await faultOf('name,age\nx,3\n')).toBe('noColumns')
    expect(await faultOf('')).toBe('empty')
    expect(await faultOf('%PDF-1.7')).toBe('unknown')
    expect(await faultOf('<html><body/></html>')).toBe('unknown')
  })
})

describe('MaXML of IMSMA', () => {
  const point = (no: number, inside: string) => `<geopoint pointno="${no}">${inside}</geopoint>`
  const file = `<?xml version="1.0" encoding="UTF-8"?><MaXML><FieldReport>
    <FieldReportInfo reportGUID="c0a8-016e-158248f3321-b08c2538-4-bc80," reportID="DEF-1831" fieldReportGUID="c0a8-8e7f-16cf2236466-35d67078-1-42bc"/>
    <geospatialinfo shapeenum="Polygon" shape_id="P1">${point(2, '<latitude>32.1</latitude><longitude>13.2</longitude>')}${point(1, '<latitude>32.1</latitude><longitude>13.1</longitude>')}${point(3, '<latitude>32.2</latitude><longitude>13.2</longitude>')}</geospatialinfo>
    <geospatialinfo shapeenum="Point" shape_id="P2">${point(1, `<latitude>32.887209</latitude><longitude>13.191339</longitude><user_entered_mgrs>${mgrsOf([13.1913387, 32.8872094])}</user_entered_mgrs><pointlocal_id>بئر</pointlocal_id>`)}</geospatialinfo>
  </FieldReport></MaXML>`

  it('gives the header and the geopoints; what was typed stays beside what was made of it', async () => {
    const { format, features } = await openFile(Buffer.from(file))
    expect(format).toBe('maxml')
    expect(features[0]?.words.slice(0, 3)).toEqual([
      ['reportGUID', 'c0a8-016e-158248f3321-b08c2538-4-bc80'],
      ['reportID', 'DEF-1831'],
      ['fieldReportGUID', 'c0a8-8e7f-16cf2236466-35d67078-1-42bc'],
    ])
    expect(flat(features[0]?.shape ?? null)).toEqual([
      [13.1, 32.1],
      [13.2, 32.1],
      [13.2, 32.2],
    ])
    expect(features[1]?.shape).toMatchObject({ at: { written: mgrsOf([13.1913387, 32.8872094]) } })
    expect(word(features[1], 'imsma_converted')).toBe('32.887209, 13.191339')
    expect(word(features[1], 'name')).toBe('بئر')
    expect(features.map(({ sourceId }) => sourceId)).toEqual([
      'c0a8-8e7f-16cf2236466-35d67078-1-42bc P1',
      'c0a8-8e7f-16cf2236466-35d67078-1-42bc P2',
    ])
  })
})

describe('hostile files', () => {
  it('are refused with a reason or read, and never throw anything else', async () => {
    const seeds = [
      Buffer.from(writeShapefile('x', [area('a', [square, hole])], head, day)),
      await writers.kml([area('a', [square, hole])]),
      await writers.gpx([area('a', [square])]),
      await writers.geojson([area('a', [square])]),
      Buffer.from('a,gps\nx,32 13 0 0\n'),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
        fc.nat(),
        async (seed, changes, cut) => {
          const file = Buffer.from(seed)
          for (const [at, byte] of changes) file[at % file.length] = byte
          await faultOf(cut % 3 === 0 ? file.subarray(0, cut % file.length) : file)
        },
      ),
      { numRuns: 600 },
    )
  }, 60_000)

  it('of any JSON or any bytes are answered too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => void (await faultOf(text))),
      { numRuns: 200 },
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await faultOf(Buffer.from(bytes)))),
      { numRuns: 200 },
    )
    const geometry = fc.record({
      type: fc.constantFrom('Point', 'Polygon', 'MultiPolygon', 'LineString', 'GeometryCollection'),
      coordinates: fc.jsonValue(),
      geometries: fc.jsonValue(),
    })
    await fc.assert(
      fc.asyncProperty(geometry, async (one) => void (await faultOf(JSON.stringify(one)))),
      { numRuns: 300 },
    )
  })

  it('do not keep the program busy', async () => {
    const began = performance.now()
    const spaces = ' '.repeat(2_000_000)
    const kml = `<kml><Placemark><Point><coordinates>13.5,32.5${spaces}x</coordinates></Point></Placemark></kml>`
    expect(await faultOf(kml)).toBe('read')
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(await faultOf(`{"type":"Feature","properties":{"a":${deep}},"geometry":null}`)).toBe('damaged')
    // Parts that begin again and again at the first point would be read as many times.
    const { unzipSync } = await import('fflate')
    const files = unzipSync(writeShapefile('x', [area('a', [square, hole])], head, day))
    const shp = Buffer.from(files['x.shp'] ?? [])
    const starts = 100 + 8 + 44
    shp.writeInt32LE(5, starts)
    shp.writeInt32LE(0, starts + 4)
    expect(await faultOf(Buffer.from(zipSync({ ...files, 'x.shp': shp })))).toBe('damaged')
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('cannot have more in them than they may', async () => {
    const many = { type: 'MultiPoint', coordinates: Array.from({ length: 20_001 }, () => [13, 32]) }
    expect(await faultOf(JSON.stringify(many))).toBe('tooMany')
    const long = { type: 'LineString', coordinates: Array.from({ length: 20_001 }, () => [13, 32]) }
    expect((await openFile(Buffer.from(JSON.stringify(long)))).features[0]?.fault).toBe('tooManyPoints')
    const words = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`w${i}`, 'x'.repeat(4000)]))
    const parts = { type: 'MultiPoint', coordinates: Array.from({ length: 19_000 }, () => [13, 32]) }
    expect(await faultOf(JSON.stringify({ type: 'Feature', properties: words, geometry: parts }))).toBe('tooMany')
    const each = Array.from({ length: 3 }, () => ({ type: 'Feature', properties: {}, geometry: parts }))
    expect(await faultOf(JSON.stringify({ type: 'FeatureCollection', features: each }))).toBe('tooMany')
    expect(await faultOf(`lat,lon\n${'1,2\n'.repeat(20_001)}`)).toBe('tooMany')
  })
})

function hasOgr(): boolean {
  try {
    execFileSync('ogr2ogr', ['--version'])
    return true
  } catch {
    return false
  }
}

/** Another program's answers: GDAL reads what is written here and writes what is read here. Left out where it is not installed. */
describe.skipIf(!hasOgr())('by the side of GDAL', () => {
  const inFolder = (work: (folder: string) => Promise<void>) => async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sulh-ogr-'))
    try {
      await work(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const features = [area('a1', [square, hole]), area('a2', [[...hole].reverse()])]
  const drivers = { kml: 'KML', gpx: 'GPX', shapefile: 'ESRI Shapefile', geojson: 'GeoJSON' } as const

  it.each(['kml', 'shapefile', 'geojson'] as const)('%s that is written here is read there alike', (format) =>
    inFolder(async (folder) => {
      const name = join(folder, format === 'shapefile' ? 'x.zip' : `x.${format}`)
      writeFileSync(name, await writers[format](features))
      const source = format === 'shapefile' ? `/vsizip/${name}/hazards.shp` : name
      const out = join(folder, 'out.geojson')
      execFileSync('ogr2ogr', ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=9', out, source])
      const { features: read } = await openFile(readFileSync(out))
      expect(read.map(({ shape }) => sorted(flat(shape)))).toEqual([sorted([...square, ...hole]), sorted(hole)])
      const names = read.map((one) => word(one, format === 'kml' ? 'Name' : 'name') ?? word(one, 'name'))
      expect(names).toEqual(['حقل الطاحونة <1> & "غرب"', 'حقل الطاحونة <1> & "غرب"'])
    })(),
  )

  it('GPX that is written here is read there alike', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'x.gpx'), await writers.gpx([point('p1', [13.1913387, 32.8872094])]))
      const out = join(folder, 'out.geojson')
      execFileSync('ogr2ogr', [
        '-f',
        'GeoJSON',
        '-lco',
        'COORDINATE_PRECISION=9',
        out,
        join(folder, 'x.gpx'),
        'waypoints',
      ])
      const { features: read } = await openFile(readFileSync(out))
      expect(word(read[0], 'name')).toBe('قذيفة هاون')
      expect(sorted(flat(read[0]?.shape ?? null))).toEqual(sorted([[13.1913387, 32.8872094]]))
    })())

  it.each(['kml', 'shapefile'] as const)('%s that is written there is read here alike', (format) =>
    inFolder(async (folder) => {
      const source = join(folder, 'in.geojson')
      writeFileSync(source, await writers.geojson(features))
      const out = join(folder, format === 'kml' ? 'y.kml' : 'y.shz')
      execFileSync('ogr2ogr', ['-f', drivers[format], '-lco', 'ENCODING=UTF-8', out, source], { stdio: 'ignore' })
      const { features: read } = await openFile(readFileSync(out))
      expect(read.map(({ shape }) => sorted(flat(shape)))).toEqual([sorted([...square, ...hole]), sorted(hole)])
      expect(word(read[0], 'name')).toBe('حقل الطاحونة <1> & "غرب"')
    })(),
  )

  it('a shapefile in UTM from there lies here where it lay', () =>
    inFolder(async (folder) => {
      const source = join(folder, 'in.geojson')
      writeFileSync(source, await writers.geojson(features))
      const out = join(folder, 'y.shz')
      execFileSync('ogr2ogr', ['-f', 'ESRI Shapefile', '-t_srs', 'EPSG:32633', out, source], { stdio: 'ignore' })
      const { features: read } = await openFile(readFileSync(out))
      const off = flat(read[0]?.shape ?? null).map((corner) =>
        Math.min(...[...square, ...hole].map(([x, y]) => Math.hypot(x - corner[0], y - corner[1]))),
      )
      expect(Math.max(...off)).toBeLessThan(1e-7)
      expect(read[0]?.shape?.kind === 'area' && read[0].shape.rings[0]?.[0]?.written).toMatch(/^33S \d{6}/)
    })())
})
