import type { Envelope } from '../kernel/action.ts'
import { type Id, newId } from '../kernel/ids.ts'

/**
 * The envelope to send for an input. After a network failure the same input goes out in the same envelope, because
 * the first may have arrived; an input that was changed since is another attempt. Its subject's id stays the form's,
 * so that also a changed attempt cannot record the subject twice.
 */
export function envelopeFor(
  input: Record<string, unknown>,
  unanswered: Envelope | undefined,
  make: { id: () => Id; now: () => Date } = { id: () => newId(), now: () => new Date() },
): Envelope {
  if (unanswered && JSON.stringify(unanswered.input) === JSON.stringify(input)) return unanswered
  return { id: make.id(), at: make.now().toISOString(), input }
}

/** Field errors by name of the input, e.g. `nameArabic.given`; the server names them from the envelope. */
export function fieldName(path: string): string {
  return path.replace(/^input\./, '')
}

export interface FieldFault {
  readonly field: string
  readonly text: string
}

/** What a field has to say: its own fault, or the first of those inside it (`birth.from` for `birth`). */
export function faultOf(name: string, faults: readonly FieldFault[]): string | undefined {
  return faults.find(({ field }) => field === name || field.startsWith(`${name}.`))?.text
}
