import { statusTexts as deliveryStatuses } from '../../embargo/code-lists.ts'
import { statusTexts as groupStatuses } from '../../groups/ui/code-texts.ts'
import { stateTexts as incidentStates } from '../../incidents/code-lists.ts'
import { own } from '../../kernel/own.ts'
import type { Texts } from '../../kernel/texts.ts'
import { statusTexts as traceStatuses } from '../../tracing/ui/texts.ts'
import type { RecordKind } from '../evidence.ts'

/** What the states of records are called where they are kept. */
const states: Readonly<Partial<Record<RecordKind, Readonly<Record<string, Texts>>>>> = {
  incident: incidentStates,
  armsDelivery: deliveryStatuses,
  weaponTrace: traceStatuses,
  group: groupStatuses,
}

/** The words of a record's state; undefined where it has none that is told here. */
export function stateWords(kind: RecordKind, state: string | null): Texts | undefined {
  const words = states[kind]
  return words && state !== null ? own(words, state) : undefined
}
