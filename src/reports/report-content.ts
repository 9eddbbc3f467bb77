import { z } from 'zod'
import { Figure } from '../indicators/cells.ts'
import { hash, hex, utf8 } from '../journal/bytes.ts'
import { canonicalJson } from '../journal/canonical.ts'
import { Day } from '../kernel/dates.ts'
import { ReportKind } from './report-template.ts'

const said = z.string()
const Said = z.strictObject({ ar: said, en: said, fr: said })
const head = { title: Said, says: Said }
/** Null where fewer than five people are told apart, or where the count would tell such a one (R-SHR). */
const count = z.int().nullable()
const days = { from: Day, to: Day }

/** A part of a report with its figures and words, as they were when it was issued. */
export const ReportPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: Said }),
  z.strictObject({
    kind: z.literal('indicators'),
    rows: z.array(
      z.strictObject({
        code: said,
        name: Said,
        unit: said,
        /** Null where no figure of it was published for a period that ended in that of the report. */
        published: z
          .strictObject({
            ...{ version: z.int(), ...days, figure: Figure },
            /** Of how many published periods it is the sum; left out where of one. */
            periods: z.int().min(2).optional(),
          })
          .nullable(),
      }),
    ),
  }),
  z.strictObject({
    ...{ kind: z.literal('trend'), code: said, name: Said, unit: said },
    points: z.array(z.strictObject({ ...days, figure: Figure })),
  }),
  z.strictObject({
    ...{ kind: z.literal('weeks'), ...head, series: z.array(Said) },
    weeks: z.array(z.strictObject({ from: Day, until: Day, counts: z.array(count) })),
  }),
  z.strictObject({ kind: z.literal('bars'), ...head, bars: z.array(z.strictObject({ name: Said, count })) }),
  z.strictObject({
    ...{ kind: z.literal('amounts'), ...head },
    amounts: z.array(z.strictObject({ currency: said, paid: said, waiting: said, failed: said })),
  }),
  z.strictObject({
    ...{ kind: z.literal('map'), ...head },
    places: z.array(
      z.strictObject({ name: Said, place: Said, point: z.tuple([z.number(), z.number()]).nullable(), count }),
    ),
  }),
  z.strictObject({
    ...{ kind: z.literal('fieldMap'), ...head },
    squares: z.array(
      z.strictObject({
        district: Said.nullable(),
        /** Its south-west corner; null of what has no coordinates. */
        corner: z.tuple([z.number(), z.number()]).nullable(),
        count: z.int().min(1),
      }),
    ),
  }),
  z.strictObject({
    ...{ kind: z.literal('ordnanceYear'), year: z.int() },
    lines: z.array(z.strictObject({ part: Said, what: Said, figure: z.number().nullable() })),
  }),
])
export type ReportPart = z.infer<typeof ReportPart>

/** A report as it was issued: every figure and word of it, in all three languages. */
export const ReportContent = z.strictObject({
  format: z.literal('sulh-report-1'),
  kind: ReportKind,
  number: said,
  title: Said,
  authority: Said,
  programme: Said,
  country: z.string().nullable(),
  ...days,
  /** The day of the figures that are no period's. */
  asOf: Day,
  version: z.int(),
  corrects: z.string().nullable(),
  reason: said,
  parts: z.array(ReportPart),
})
export type ReportContent = z.infer<typeof ReportContent>

/** SHA-256 of a report as canonical JSON (RFC 8785), which the journal states. */
export function reportHash(content: ReportContent): string {
  return hex(hash(utf8(canonicalJson(content))))
}
