import { createContext, useContext } from 'react'

/** Where days begin and end: the programme's time zone, once somebody is signed in. */
export const TimeZoneContext = createContext('Africa/Tripoli')

export function useTimeZone(): string {
  return useContext(TimeZoneContext)
}
