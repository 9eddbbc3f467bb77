import { z } from 'zod'

/** How the verification interview of a person stands; without a passed one nobody passes (R-EL3). */
export const InterviewStanding = z.enum(['none', 'held', 'passed', 'failed', 'disputed'])
export type InterviewStanding = z.infer<typeof InterviewStanding>
