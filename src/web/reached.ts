import { useSyncExternalStore } from 'react'
import { onNetwork } from './request.ts'

let reached = true
onNetwork((now) => {
  reached = now
})

/** Whether the last request reached the server: what it alone can make is not offered where none did. */
export function useReached(): boolean {
  return useSyncExternalStore(onNetwork, () => reached)
}
