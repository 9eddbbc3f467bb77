import { z } from 'zod'
import { Point } from '../kernel/geo.ts'
import { Id } from '../kernel/ids.ts'
import { orderOf, PageNumber, pageShape } from '../kernel/paging.ts'
import { ItemClass } from '../ordnance-reports/ordnance-report.ts'
import { readFormats, rowFaults } from './formats/feature.ts'
import { OrdnanceExport } from './ordnance-export.ts'

/** Query of `GET /api/ordnance-exports`. */
export const OrdnanceExportsQuery = z.object({ order: orderOf(['exported']).default('-exported'), page: PageNumber })
export type OrdnanceExportsQuery = z.infer<typeof OrdnanceExportsQuery>
export const OrdnanceExportRow = z.object({ given: OrdnanceExport, exportedByName: z.string() })
export type OrdnanceExportRow = z.infer<typeof OrdnanceExportRow>
export const OrdnanceExportsView = z.object({ exports: z.array(OrdnanceExportRow), ...pageShape })
export type OrdnanceExportsView = z.infer<typeof OrdnanceExportsView>

const Written = z.object({ point: Point, written: z.string() })
const Shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('point'), at: Written }),
  z.object({ kind: z.literal('line'), line: z.array(Written) }),
  z.object({ kind: z.literal('area'), rings: z.array(z.array(Written)) }),
])

/** One thing that was read from a file. */
export const ReadFeatureView = z.object({
  row: z.int(),
  part: z.int(),
  sourceId: z.string().nullable(),
  shape: Shape.nullable(),
  words: z.array(z.tuple([z.string(), z.string()])),
  fault: z.enum(rowFaults).nullable(),
})

/** `PUT /api/ordnance-import/file`: what a file says. The file itself is not kept. */
export const ReadFileView = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: z.enum(readFormats),
  features: z.array(ReadFeatureView),
})
export type ReadFileView = z.infer<typeof ReadFileView>

export const mostCompared = 500
/** What rows would become, to be compared with what is recorded. */
export const CompareRequest = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        id: Id,
        kind: z.enum(['report', 'hazard']),
        sourceId: z.string().max(200).nullable(),
        point: Point,
        itemClass: ItemClass.nullable(),
      }),
    )
    .max(mostCompared),
})
export type CompareRequest = z.infer<typeof CompareRequest>

/** What may be the same as a row: recorded from it before, or near it (D-1). */
export const CompareView = z.object({
  rows: z.array(
    z.object({
      id: Id,
      recorded: z.boolean(),
      near: z.array(z.object({ id: Id, label: z.string(), metres: z.number() })),
    }),
  ),
})
export type CompareView = z.infer<typeof CompareView>

export const mostAtOnce = 200
/** Rows to record, each the input of the action that records its kind. */
export const TakeRowsRequest = z.strictObject({
  rows: z
    .array(z.strictObject({ kind: z.enum(['report', 'hazard']), input: z.looseObject({ id: Id }) }))
    .max(mostAtOnce),
})
export type TakeRowsRequest = z.infer<typeof TakeRowsRequest>

/** What became of each row; `known`: it was recorded before. */
export const TakeRowsView = z.object({
  rows: z.array(z.object({ id: Id, outcome: z.enum(['recorded', 'known', 'refused']), text: z.string().nullable() })),
})
export type TakeRowsView = z.infer<typeof TakeRowsView>
