import type { Action } from '../../kernel/action.ts'

/** Refusals of a number that is printed by now, on a card that somebody has. */
const aboutPrintedNumbers: ReadonlySet<string> = new Set([
  ...['cardNumber.leased', 'cardNumber.used', 'cardNumber.void', 'cardNumber.otherSite', 'cardNumber.unknown'],
])

/** Acts that are decided before they happen where there is a network, and have happened where there was none: the money is gone. */
const happened: ReadonlySet<string> = new Set(['cashHandout.pay'])

/**
 * Whether what came by a station and was refused so waits for a person: what happened, such as cash that was paid at a desk and
 * perhaps at another one too, and a number that was printed on paper.
 */
export function waitsForAPerson({ kind, name }: Pick<Action, 'kind' | 'name'>, code: string): boolean {
  return kind === 'fact' || happened.has(name) || aboutPrintedNumbers.has(code)
}
