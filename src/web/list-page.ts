import { useSyncExternalStore } from 'react'

let lists = 0
const listeners = new Set<() => void>()

/** Says that a list with filters is on the page; gives how it leaves. */
export function enterList(): () => void {
  change(1)
  return () => change(-1)
}

/** Whether the page that is shown has a list with filters. */
export function useIsListPage(): boolean {
  return useSyncExternalStore(subscribe, () => lists > 0)
}

function change(by: number): void {
  lists += by
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
