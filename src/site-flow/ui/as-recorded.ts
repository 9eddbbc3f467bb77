import { callVisit, finishStation, putBack, sendTo, skipStation } from '../station-actions.ts'
import type { QueueView } from '../views.ts'

/** Where a visit stands at its station by what this tablet recorded since it was read; `asRead` where it recorded nothing of it. */
export type Here = 'asRead' | 'called' | 'waiting' | 'done'

const after: Readonly<Record<string, Here>> = {
  [callVisit.name]: 'called',
  [putBack.name]: 'waiting',
  [finishStation.name]: 'done',
  [skipStation.name]: 'done',
  [sendTo.name]: 'done',
}

/** What the acts about a visit that wait to be confirmed make of it. */
export function stateHere(acts: readonly string[] = []): Here {
  return acts.flatMap((name) => after[name] ?? []).at(-1) ?? 'asRead'
}

/**
 * A queue as it stands with what this tablet recorded: whoever was called here is at the desk, whoever was finished is gone. Without
 * it an officer without a network would call the same person again and could not finish with them.
 */
export function queueAsRecorded(view: QueueView, waiting: ReadonlyMap<string, readonly string[]>): QueueView {
  const rows = [...view.called, ...view.waiting]
  const at = new Map(rows.map(({ visit }) => [visit.id, stateHere(waiting.get(visit.id))]))
  const is = (id: string, state: Here, read: boolean) => at.get(id) === state || (at.get(id) === 'asRead' && read)
  const called = new Set(view.called.map(({ visit }) => visit.id))
  return {
    ...view,
    called: rows.filter(({ visit }) => is(visit.id, 'called', called.has(visit.id))),
    waiting: rows.filter(({ visit }) => is(visit.id, 'waiting', !called.has(visit.id))),
  }
}
