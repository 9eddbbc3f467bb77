import { createContext, useContext } from 'react'
import { type Day, dayOf } from '../kernel/dates.ts'

/** Where days begin and end: the programme's time zone, once somebody is signed in. */
export const TimeZoneContext = createContext('Africa/Tripoli')

export function useTimeZone(): string {
  return useContext(TimeZoneContext)
}

/** The day that it is now where the programme works. */
export function useToday(): Day {
  return dayOf(new Date().toISOString(), useTimeZone())
}
