import { z } from 'zod'
import { AccidentTotals } from '../accidents/views.ts'
import { Category } from '../ordnance-tasks/ordnance-classes.ts'
import { Severity } from '../quality-visits/quality-visit.ts'
import { RiskEducationTotals } from '../risk-education/views.ts'

/** Query of `GET /api/ordnance-year`: this year where none is asked for. */
export const OrdnanceYearQuery = z.object({ year: z.coerce.number().int().min(1990).max(2200).optional() })

const Area = z.number()
const Count = z.int().min(0)

/** The area of hazards over a year: opening, identified, measured anew, less what was released, is closing (LR-1, national). Square metres. */
export const LandYear = z.object({
  ...{ openingM2: Area, identifiedM2: Area, remeasuredM2: Area },
  ...{ cancelledM2: Area, reducedM2: Area, clearedM2: Area, closingM2: Area },
  ...{ identified: Count, released: Count, handedOver: Count, reopened: Count },
})
export type LandYear = z.infer<typeof LandYear>

/** `GET /api/ordnance-year`: what was done about explosive ordnance in a year, within the reader's reach. */
export const OrdnanceYear = z.object({
  year: z.int(),
  land: LandYear,
  reports: z.object({ received: Count, foundTrue: Count, closed: Count }),
  items: z.array(z.object({ category: Category, found: Count, destroyed: Count, handedOver: Count, left: Count })),
  quality: z.object({
    ...{ visits: Count, samples: Count, notConforming: Count, sampledM2: Area },
    nonConformities: z.array(z.object({ severity: Severity, raised: Count, closed: Count })),
  }),
  accidents: AccidentTotals,
  riskEducation: RiskEducationTotals,
})
export type OrdnanceYear = z.infer<typeof OrdnanceYear>
