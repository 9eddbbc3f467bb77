import { createContext } from 'react'

/** How a link inside the application is followed without loading it anew; null where the browser follows it. */
export const FollowContext = createContext<((href: string) => void) | null>(null)
