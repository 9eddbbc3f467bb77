/** How long a day at a station is, in hours (ddr.md §9, formulas). */
export const hoursADay = 8

/**
 * Days that a station needs for so many people: `ceil(people / (stations × 8 × 60 / minutes))`. Multiplied out, so that no
 * rounding of a fraction adds a day.
 */
export function daysNeeded(people: number, desks: number, minutes: number): number {
  return Math.ceil((people * minutes) / (desks * hoursADay * 60))
}

/** How many people pass a station in a day. */
export function peopleADay(desks: number, minutes: number): number {
  return Math.floor((desks * hoursADay * 60) / minutes)
}

/** The desks that a station needs to pass so many people in so many days. */
export function desksNeeded(people: number, days: number, minutes: number): number {
  return Math.ceil((people * minutes) / (days * hoursADay * 60))
}
