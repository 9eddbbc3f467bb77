import type { Action } from '../kernel/action.ts'
import { fill } from '../kernel/texts.ts'
import type { Sulh } from '../server/sulh.ts'

/** Performs as the program itself; a refusal ends the command with its words. */
export async function asProgram(sulh: Sulh, action: Action, input: Record<string, unknown>): Promise<void> {
  const outcome = await sulh.performAsProgram(action, input)
  if (outcome.outcome !== 'refused') return
  const fields = outcome.issues?.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
  throw new Error(fields ?? fill(sulh.texts.get(outcome.code)?.en ?? outcome.code, outcome.facts))
}
