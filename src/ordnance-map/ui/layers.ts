import { contaminationTexts, statusTexts as hazardStatusTexts, kindTexts } from '../../hazards/code-lists.ts'
import { Hazard, HazardKind } from '../../hazards/hazard.ts'
import { own } from '../../kernel/own.ts'
import type { Texts } from '../../kernel/texts.ts'
import { classTexts, dangerTexts, statusTexts as reportStatusTexts } from '../../ordnance-reports/code-lists.ts'
import { Danger, OrdnanceReport } from '../../ordnance-reports/ordnance-report.ts'
import { MapLayer, type OrdnanceMapRow } from '../views.ts'
import { texts } from './texts.ts'

interface LayerWords {
  readonly words: Texts
  readonly href: (id: string) => string
  readonly classes: Readonly<Record<string, Texts>>
  readonly statuses: Readonly<Record<string, Texts>>
  readonly statusKeys: readonly string[]
}

/** Each layer of the map in words, and where one of it is read in full. */
const layers: Readonly<Record<MapLayer, LayerWords>> = {
  reports: {
    words: texts.reports,
    href: (id) => `/ordnance-reports/${id}`,
    classes: classTexts,
    statuses: reportStatusTexts,
    statusKeys: OrdnanceReport.shape.status.options,
  },
  hazards: {
    words: texts.hazards,
    href: (id) => `/hazards/${id}`,
    classes: contaminationTexts,
    statuses: hazardStatusTexts,
    statusKeys: Hazard.shape.status.options,
  },
}

export const hrefOf = ({ layer, id }: OrdnanceMapRow): string => layers[layer].href(id)
export const layerWords = (layer: MapLayer): Texts => layers[layer].words
const missing: Texts = { ar: '', en: '', fr: '' }
export const classWords = (row: OrdnanceMapRow): Texts => own(layers[row.layer].classes, row.class) ?? missing
export const statusWords = (row: OrdnanceMapRow): Texts => own(layers[row.layer].statuses, row.status) ?? missing

/** A choice of a filter: what goes into the address, and its words; of a layer, its words before them. */
export interface FilterChoice {
  readonly key: string
  readonly words: Texts
  readonly of?: Texts
}

const any: FilterChoice = { key: 'all', words: texts.any }

/** Statuses by layer, since several layers have words of their own; one that two layers share stands once, of neither. */
const statuses: FilterChoice[] = once(
  MapLayer.options.flatMap((layer) =>
    layers[layer].statusKeys.map((key) => ({
      ...{ key, words: layers[layer].statuses[key] ?? missing },
      ...(MapLayer.options.some((other) => other !== layer && layers[other].statusKeys.some((one) => one === key))
        ? {}
        : { of: layers[layer].words }),
    })),
  ),
)

/** Kinds of item and of contamination; one that two layers share stands once. */
const classes: FilterChoice[] = once(
  MapLayer.options.flatMap((layer) => Object.entries(layers[layer].classes).map(([key, words]) => ({ key, words }))),
)

function once(choices: readonly FilterChoice[]): FilterChoice[] {
  return choices.filter(({ key }, at) => choices.findIndex((other) => other.key === key) === at)
}

/** The filters of the map and their choices; places come from the programme. */
export const filterChoices = {
  what: [
    { key: 'all', words: texts.everything },
    ...MapLayer.options.map((key) => ({ key, words: layers[key].words })),
  ],
  status: [{ key: 'standing', words: texts.standing }, { key: 'ended', words: texts.ended }, any, ...statuses],
  kind: [any, ...HazardKind.options.map((key) => ({ key, words: kindTexts[key] }))],
  class: [any, ...classes],
  danger: [any, ...Danger.options.map((key) => ({ key, words: dangerTexts[key] }))],
} satisfies Record<string, readonly FilterChoice[]>
export type FilterName = keyof typeof filterChoices
