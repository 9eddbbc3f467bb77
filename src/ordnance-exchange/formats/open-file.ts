import { exchangeLimits, FileRefusal, type ReadFeature, type ReadFormat } from './feature.ts'
import { readGeoJson } from './geojson.ts'
import { readGpx } from './gpx.ts'
import { readKml } from './kml.ts'
import { readMaXml } from './maxml.ts'
import { readTable } from './odk-csv.ts'
import { readShapefile } from './shapefile.ts'
import { Archive, utf8Text } from './unzip.ts'

export interface OpenedFile {
  readonly format: ReadFormat
  readonly features: readonly ReadFeature[]
}

/** Reads a file by its content, never by its name. Refuses, with a reason, whatever is none of the formats. */
export async function openFile(file: Buffer): Promise<OpenedFile> {
  if (file.length === 0) throw new FileRefusal('empty')
  if (file.length > exchangeLimits.fileBytes) throw new FileRefusal('tooLarge')
  const opened = await guarded(() => readFile(file))
  if (opened.features.length === 0) throw new FileRefusal('empty', 'no features')
  refuseTooMuch(opened.features)
  return { ...opened, features: opened.features.map(withShortId) }
}

/** What a file calls a thing is kept no longer than this. */
const mostOfId = 200

function withShortId(feature: ReadFeature): ReadFeature {
  return { ...feature, sourceId: feature.sourceId?.slice(0, mostOfId) ?? null }
}

/** What is nested too deeply to be written again, or is said to lie outside the file, ends in a RangeError. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RangeError) throw new FileRefusal('damaged', 'range')
    throw error
  }
}

/** A small file can mean a large answer: a thousand parts of a feature have the words of that feature each. */
function refuseTooMuch(features: readonly ReadFeature[]): void {
  if (features.length > exchangeLimits.features) throw new FileRefusal('tooMany', 'parts')
  let characters = 0
  for (const { words } of features) for (const [name, word] of words) characters += name.length + word.length
  if (characters > exchangeLimits.characters) throw new FileRefusal('tooMany', 'words')
}

async function readFile(file: Buffer): Promise<OpenedFile> {
  if (file.length >= 4 && file.readUInt32LE(0) === 0x04034b50) return readArchive(new Archive(file))
  const beginning = file
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^[{[]/.test(beginning)) return { format: 'geojson', features: readGeoJson(utf8Text(file)) }
  if (beginning.startsWith('<')) return readXmlFile(utf8Text(file), beginning)
  if (file.subarray(0, 5).toString('latin1') === '%PDF-') throw new FileRefusal('unknown', 'PDF')
  return { format: 'csv', features: await readTable(file) }
}

/** A zip holds a shapefile, or a KML as Google Earth packs it: the first one in it counts. */
function readArchive(archive: Archive): OpenedFile {
  if (archive.names.some((name) => name.endsWith('.shp'))) {
    return { format: 'shapefile', features: readShapefile(archive) }
  }
  const kml = archive.names.find((name) => name === 'doc.kml') ?? archive.names.find((name) => name.endsWith('.kml'))
  const bytes = kml === undefined ? undefined : archive.read(kml)
  if (!bytes) throw new FileRefusal('unknown', 'zip')
  return { format: 'kmz', features: readKml(utf8Text(bytes)) }
}

function readXmlFile(text: string, beginning: string): OpenedFile {
  const root =
    /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s>/]/.exec(beginning.replace(/<!--.*?-->|<[?!][^>]*>/gs, ''))?.[1] ?? ''
  if (/^(kml|placemark|document|folder)$/i.test(root)) return { format: 'kml', features: readKml(text) }
  if (/^gpx$/i.test(root)) return { format: 'gpx', features: readGpx(text) }
  if (/maxml|imsma|fieldreport|datacontainer/i.test(root) || /FieldReportInfo|<geopoint/i.test(text))
    return { format: 'maxml', features: readMaXml(text) }
  throw new FileRefusal('unknown', 'XML')
}
