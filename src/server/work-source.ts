import type { Compartment } from '../kernel/compartments.ts'
import type { Role } from '../kernel/roles.ts'

/**
 * One kind of work that waits for people, as SQL over what the reader may see. Every feature tells its own; the work lists
 * put them together.
 */
export interface WorkSource {
  readonly kind: string
  /** For whom it waits. */
  readonly roles: readonly Role[]
  /**
   * Selects `id`, `label` (a printed number or a code, never a name), `since`, `due` (an instant or null) and `office_id`
   * (where it waits for one office). `me` is a row with the reader's `id`, `site_id`, `office_id`, `joint` and `today`;
   * its `id` is null for the overview of all offices.
   */
  readonly sql: string
  /** Where it lies in a compartment: then it is read inside it alone, and the overview of all offices does not count it. */
  readonly compartment?: Compartment
}

/** The columns of work that has no day, and waits for no single office. */
export const undated = 'null::timestamptz as due, null::uuid as office_id'

/** Work that falls due is shown so many days before. */
export const noticeDays = 14

/** SQL of the day it is where the programme is: a day is compared with this, since `me.today` is a moment. */
export const here = `(me.today at time zone (select time_zone from programmes))::date`

/** SQL of the side of the reader; null for the overview of all offices. */
export const mySide = '(select u.side_id from users u where u.id = me.id)'

/** SQL of the last minute of a day where the programme is: what is due on that day is late only after it. */
export function endOfDay(day: string): string {
  return `(${day} + time '23:59') at time zone (select time_zone from programmes)`
}
