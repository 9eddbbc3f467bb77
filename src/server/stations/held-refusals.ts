import type { Action } from '../../kernel/action.ts'

/** Refusals of a number that is printed by now, on a card that somebody has. */
const aboutPrintedNumbers: ReadonlySet<string> = new Set([
  ...['cardNumber.leased', 'cardNumber.used', 'cardNumber.void', 'cardNumber.otherSite', 'cardNumber.unknown'],
])

/** Whether what came by a station and was refused so waits for a person: what happened, and a number that was printed on paper. */
export function waitsForAPerson({ kind }: Pick<Action, 'kind'>, code: string): boolean {
  return kind === 'fact' || aboutPrintedNumbers.has(code)
}
