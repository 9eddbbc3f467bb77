import type { Hazard } from '../hazards/hazard.ts'
import { dayOf, type Instant } from '../kernel/dates.ts'
import { labelPoint, type Point } from '../kernel/geo.ts'
import { shortCode } from '../kernel/ids.ts'
import { type OrdnanceReport, referenceOf } from '../ordnance-reports/ordnance-report.ts'
import type { OutFeature, Words } from './formats/feature.ts'
import type { OrdnanceExport } from './ordnance-export.ts'

/** The places that a record lies in, from the nearest outwards. */
export interface PlaceChain {
  readonly places: readonly { readonly code: string; readonly kind: string; readonly name: string }[]
}

export interface HazardOut extends PlaceChain {
  readonly hazard: Hazard
  readonly ring: readonly Point[]
  readonly lines: readonly string[]
  readonly evidence: readonly { readonly type: string; readonly mode: string; readonly seenOn: string | null }[]
}

export interface ReportOut extends PlaceChain {
  readonly report: Omit<OrdnanceReport, 'followHash' | 'contactEntryId' | 'photos'>
}

type Precision = OrdnanceExport['precision']

/** A hundredth of a degree: 1.1 km from south to north, 0.9 km from west to east in the north of Libya. */
const steps = 100

/** A place as it may be shared: to a hundredth of a degree. */
export function reducedPoint([lon, lat]: Point): Point {
  return [Math.round(lon * steps) / steps, Math.round(lat * steps) / steps]
}

function placeWords({ places }: PlaceChain): Words {
  const of = (kind: string) => places.find((place) => place.kind === kind)
  return [
    ['place', places[0]?.code ?? ''],
    ['adm1', of('region')?.code ?? ''],
    ['adm1_name', of('region')?.name ?? ''],
    ['adm2', of('district')?.code ?? ''],
    ['adm2_name', of('district')?.name ?? ''],
  ]
}

/** How records go out: how exact, and by which clock their days are. */
export interface Manner {
  readonly precision: Precision
  readonly timeZone: string
}

const dayIn = (timeZone: string, instant: Instant | null) => (instant === null ? '' : dayOf(instant, timeZone))

/** An area as it may be shared: to a thousand square metres, and never as nothing. */
const reducedM2 = (areaM2: number) => Math.max(1000, Math.round(areaM2 / 1000) * 1000)

/** A hazardous area as it goes out. Names of columns have ten letters at most, as a shapefile wants them. */
export function hazardFeature(out: HazardOut, { precision, timeZone }: Manner): OutFeature {
  const { hazard, ring } = out
  const shape =
    precision === 'exact'
      ? ({ kind: 'area', rings: [ring] } as const)
      : ({ kind: 'point', at: reducedPoint(labelPoint([...ring])) } as const)
  const words: Words = [
    // A name can say where something is better than any number.
    ['name', precision === 'exact' ? hazard.name : shortCode('HA', hazard.id)],
    ['kind', hazard.kind],
    ['devices', hazard.contamination],
    ['status', hazard.status],
    ...placeWords(out),
    ['area_m2', precision === 'exact' ? hazard.areaM2.toFixed(1) : String(reducedM2(hazard.areaM2))],
    ['recorded', dayIn(timeZone, hazard.recordedAt)],
    ['confirmed', dayIn(timeZone, hazard.confirmedAt)],
    ['precision', precision],
  ]
  return { id: hazard.id, shape, words }
}

/** A report as it goes out. Who told it and how to reach them is in no export, of no precision. */
export function reportFeature(out: ReportOut, { precision, timeZone }: Manner): OutFeature {
  const { report } = out
  const exact = precision === 'exact'
  const at = report.point && (exact ? report.point : reducedPoint(report.point))
  const words: Words = [
    ['name', referenceOf(report.id)],
    ['class', report.itemClass],
    ['quantity', report.quantity === null ? '' : String(report.quantity)],
    ['channel', report.channel],
    ['status', report.status],
    ['seen_on', report.seenOn ?? ''],
    ['received', dayIn(timeZone, report.receivedAt)],
    ['dangers', report.dangers.join(' ')],
    ...placeWords(out),
    ['accuracy_m', exact && report.accuracyM !== null ? String(report.accuracyM) : ''],
    ...(exact
      ? ([
          ['written', report.placeTyped],
          ['details', report.description],
        ] as const)
      : []),
    ['precision', precision],
  ]
  return { id: report.id, shape: at && { kind: 'point', at }, words }
}
