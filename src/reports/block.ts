import { z } from 'zod'
import { PanelKey, panelReaders } from '../dashboards/readers.ts'
import { findMeasured } from '../indicators/definitions.ts'
import { indicatorReaders } from '../indicators/indicator.ts'
import type { Role } from '../kernel/roles.ts'
import { requiredText } from '../kernel/texts.ts'
import { landReaders } from '../land-release/land-product.ts'

const code = z.string().max(20)
const paragraph = requiredText(2000)

/**
 * A part of a report: words in three languages with placeholders, a table of published indicators, the trend of one, a panel of the
 * dashboard (a chart, the map of the sites, or the table of money), or the yearly roll-up of explosive ordnance.
 */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.strictObject({ ar: paragraph, en: paragraph, fr: paragraph }) }),
  z.strictObject({ kind: z.literal('indicators'), codes: z.array(code).min(1).max(60) }),
  z.strictObject({ kind: z.literal('trend'), code }),
  z.strictObject({ kind: z.literal('panel'), panel: PanelKey }),
  z.strictObject({ kind: z.literal('ordnanceYear') }),
])
export type Block = z.infer<typeof Block>
export const BlockKind = z.enum(['text', 'indicators', 'trend', 'panel', 'ordnanceYear'])
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
  if (block.kind === 'ordnanceYear') return ['ordnanceYear']
  return codesOf(block).length > 0 ? ['indicators'] : []
}

/** Everything that the blocks of a report show, each once. */
export function shownByAll(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap(shownBy))].sort()
}

const readersOf: readonly (readonly [string, readonly Role[]])[] = [
  ['indicators', indicatorReaders],
  ['ordnanceYear', landReaders],
  ...PanelKey.options.map((panel) => [`panel ${panel}`, panelReaders[panel]] as const),
]

/** What somebody of these roles may be shown: what they may read on the pages themselves. */
export function shownTo(roles: readonly Role[]): string[] {
  return readersOf.filter(([, readers]) => readers.some((role) => roles.includes(role))).map(([what]) => what)
}

/** Whether somebody of these roles may be shown all of it. */
export function maySee(roles: readonly Role[], shows: readonly string[]): boolean {
  const allowed = shownTo(roles)
  return shows.every((what) => allowed.includes(what))
}

/** Who reads reports: whoever works in an office that reads anything that can be in one. */
export const reportReaders: readonly Role[] = indicatorReaders.filter((role) => shownTo([role]).length > 0)
