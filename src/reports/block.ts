import { z } from 'zod'
import { PanelKey } from '../dashboards/readers.ts'
import { findMeasured } from '../indicators/definitions.ts'
import { requiredText } from '../kernel/texts.ts'

/** What a map of the field shows: hazardous areas that stand, or incidents of the period that were released. */
export const FieldMap = z.enum(['hazards', 'incidents'])
export type FieldMap = z.infer<typeof FieldMap>

const code = z.string().max(20)
const paragraph = requiredText(2000)

/**
 * A part of a report: words in three languages with placeholders, a table of published indicators, the trend of one, a panel of the
 * dashboard (a chart, the map of the sites, or the table of money), a map of hazards or incidents, or the yearly roll-up of explosive ordnance.
 */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.strictObject({ ar: paragraph, en: paragraph, fr: paragraph }) }),
  z.strictObject({ kind: z.literal('indicators'), codes: z.array(code).min(1).max(60) }),
  z.strictObject({ kind: z.literal('trend'), code }),
  z.strictObject({ kind: z.literal('panel'), panel: PanelKey }),
  z.strictObject({ kind: z.literal('fieldMap'), shows: FieldMap }),
  z.strictObject({ kind: z.literal('ordnanceYear') }),
])
export type Block = z.infer<typeof Block>
export const BlockKind = z.enum(['text', 'indicators', 'trend', 'panel', 'fieldMap', 'ordnanceYear'])
export type BlockKind = z.infer<typeof BlockKind>

/** Words that a text may have put in: of the report, or the published value of an indicator, `{DIS-01}`. */
export const placeholders = ['programme', 'authority', 'from', 'to', 'asOf'] as const

/** The placeholders of a text that stand for nothing. */
export function unknownPlaceholders(text: string): string[] {
  const known: readonly string[] = placeholders
  return [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !known.includes(name) && !findMeasured(name))
}

/** The indicators of which a block shows figures. */
export function codesOf(block: Block): string[] {
  switch (block.kind) {
    case 'indicators':
      return block.codes
    case 'trend':
      return [block.code]
    case 'text':
      return Object.values(block.text).flatMap((text) =>
        [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).filter((name) => findMeasured(name)),
      )
    default:
      return []
  }
}

/** What a block shows, as one word by which it is decided who may see it. */
function shownBy(block: Block): string[] {
  if (block.kind === 'panel') return [`panel ${block.panel}`]
  // Who opens its records on the page.
  if (block.kind === 'fieldMap') return [`panel ${block.shows}`]
  if (block.kind === 'ordnanceYear') return ['ordnanceYear']
  return codesOf(block).length > 0 ? ['indicators'] : []
}

/** Everything that the blocks of a report show, each once. */
export function shownByAll(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap(shownBy))].sort()
}
