import { createContext } from 'react'

/** Whether something stands within a page, which says itself what waits on a tablet about its record. */
export const WithinPage = createContext(false)
