import type { Language } from '../../kernel/texts.ts'
import { ask, NetworkError } from '../../web/request.ts'
import { type PublicReport, PublicReportAnswer } from '../views.ts'
import { dropWaiting, keepWaiting, waitingReports } from './waiting-reports.ts'

/** What became of a report: it arrived, or it waits, kept by the browser or by the open page alone. */
export type Sent = { kind: 'arrived'; reference: string } | { kind: 'waits'; kept: boolean }

/** Sends a report, or keeps it until the network is back. Throws ProblemError where the server says what is wrong with it. */
export async function sendReport(report: PublicReport, language: Language): Promise<Sent> {
  try {
    const body = { ...report }
    const { reference } = await ask('/api/public/ordnance-reports', PublicReportAnswer, {
      method: 'POST',
      body,
      language,
    })
    await dropWaiting(report.id)
    return { kind: 'arrived', reference }
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
    return { kind: 'waits', kept: await keepWaiting(report) }
  }
}

/** Sends what waits on this device; gives how many still wait. What the server does not take is let go: it cannot be mended here. */
export async function sendWaiting(language: Language): Promise<number> {
  let left = 0
  for (const report of await waitingReports()) {
    try {
      const sent = await sendReport(report, language)
      if (sent.kind === 'waits') left++
    } catch {
      await dropWaiting(report.id)
    }
  }
  return left
}
