import type { Tone } from '../../web/kit/Badge.tsx'
import type { OrdnanceReport } from '../ordnance-report.ts'

/** How the standing of a report is coloured. */
export const reportTones: Readonly<Record<OrdnanceReport['status'], Tone>> = {
  received: 'waiting',
  triaged: 'moving',
  needsInfo: 'waiting',
  verified: 'bad',
  rejected: 'neutral',
  duplicate: 'neutral',
  closed: 'good',
}
