import type { Language } from '../../kernel/texts.ts'
import { ask, NetworkError } from '../../web/request.ts'
import { findWork } from '../proof-of-work.ts'
import { type PublicReport, PublicReportAnswer } from '../views.ts'
import { dropWaiting, keepWaiting, waitingReports } from './waiting-reports.ts'

/** What became of a report: it arrived, or it waits, kept by the browser or by the open page alone. */
export type Sent = { kind: 'arrived'; reference: string } | { kind: 'waits'; kept: boolean }

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of sixty bits to follow a report with, in letters that are not mistaken for one another (Crockford's base 32). */
export function newCode(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte % 32]).join('')
}

/** The code in groups of four, as it is read aloud. */
export function spokenCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** Looks for the work of a report a little at a time, so that the page stays alive. */
export async function workFor(id: string): Promise<number> {
  for (let from = 0; ; from += 500) {
    const found = findWork(id, from, 500)
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve))
  }
}

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
