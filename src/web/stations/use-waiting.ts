import { useTablet } from './current.ts'
import type { KeptAct } from './log-state.ts'

/** What this tablet recorded and the centre has not confirmed: the names of the acts about each record, in their order. */
export function useWaiting(): ReadonlyMap<string, readonly string[]> {
  const { acts } = useTablet()
  return waitingBySubject(acts)
}

/** The same of given acts. What was refused is no more on its way than what was confirmed. */
export function waitingBySubject(acts: readonly KeptAct[]): Map<string, string[]> {
  const waiting = new Map<string, string[]>()
  for (const { entry, tick, outcome } of acts) {
    if (tick === 'centre' || outcome?.outcome === 'refused') continue
    waiting.set(entry.subject, [...(waiting.get(entry.subject) ?? []), entry.action])
  }
  return waiting
}
