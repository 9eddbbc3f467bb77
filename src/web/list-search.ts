import { useSyncExternalStore } from 'react'

let words = ''
const listeners = new Set<() => void>()

/** What the list of this page is searched for, told by its search field: it is a name, and stands in no address. */
export function setListSearch(text: string): void {
  words = text
  for (const listener of listeners) listener()
}

/** What the list of this page is searched for, for what stands beside it; empty where nothing is. */
export function useListSearch(): string {
  return useSyncExternalStore(subscribe, () => words)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
