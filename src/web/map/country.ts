import { createContext } from 'react'

/** Of which country maps are (ISO 3166-1); undefined while it is not known yet. Whatever is around the pages says it. */
export const CountryContext = createContext<string | undefined>(undefined)
