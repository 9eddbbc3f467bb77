import { z } from 'zod'
import { Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { defineNoun } from '../kernel/record.ts'

export const Fitness = z.enum(['yes', 'notYet', 'needsTransport'])
export type Fitness = z.infer<typeof Fitness>

const judgement = { fit: Fitness, judgedBy: Id, judgedAt: Instant }

/** Whether somebody may travel: all of their health that others see, and no reason with it. Its id is the person's. */
export const TravelFitness = z.object({
  id: Id,
  sideId: Id,
  siteId: Id,
  ...judgement,
  /** What was said before, oldest first. */
  earlier: z.array(z.object(judgement)),
})
export type TravelFitness = z.infer<typeof TravelFitness>
export const travelFitnessNoun = defineNoun({
  name: 'travelFitness',
  table: 'travel_fitness',
  schema: TravelFitness,
})
