import { z } from 'zod'
import { Day, Instant } from '../kernel/dates.ts'
import { Id } from '../kernel/ids.ts'
import { Amount, Currency } from '../kernel/money.ts'
import { defineNoun } from '../kernel/record.ts'
import { plainText, requiredText } from '../kernel/texts.ts'
import { sectors } from '../opportunities/open-lists.ts'

/** What stands between a newcomer and work, as employers say it. */
export const Obstacle = z.enum([
  ...(['skills', 'papers', 'tools', 'capital', 'transport', 'security', 'childcare', 'prejudice'] as const),
])
export type Obstacle = z.infer<typeof Obstacle>

const Heads = z.int().min(0).max(100_000)

/**
 * What employers of one sector in one place said of work (IDDRS 4.30; ddr.md §1.10, opportunity mapping 9–12 months ahead, brought up
 * to date each quarter). It names nobody. What turns out wrong is replaced by another survey and stays.
 */
export const MarketSurvey = z.object({
  id: Id,
  sideId: Id,
  placeCode: z.string().min(2).max(20),
  sector: sectors.code,
  heldOn: Day,
  /** How it was found out: employers were asked, workplaces visited, or figures of an office taken over. */
  method: z.enum(['employers', 'visits', 'figures']),
  /** How many employers it rests on. */
  employers: Heads,
  /** Places that are free now, and that they expect within half a year. */
  vacancies: Heads,
  expected: Heads,
  /** What a beginner earns in a month, from and to. */
  wageFrom: Amount,
  wageTo: Amount,
  currency: Currency,
  skills: requiredText(1000),
  obstacles: z.array(Obstacle).max(Obstacle.options.length),
  note: plainText(2000),
  replaces: Id.nullable(),
  recordedBy: Id,
  recordedAt: Instant,
})
export type MarketSurvey = z.infer<typeof MarketSurvey>
export const marketSurveyNoun = defineNoun({
  name: 'marketSurvey',
  table: 'market_surveys',
  schema: MarketSurvey,
  appendOnly: true,
})

/** Days after which what is known of a market is old (ddr.md §1.10: at least quarterly). */
export const marketDays = 90
