type Reload = () => void

let waiting: Reload | undefined
const listeners = new Set<(reload: Reload) => void>()

/** A new version of the application is here; the reader decides when to change to it. */
export function offerNewVersion(reload: Reload): void {
  waiting = reload
  for (const listener of listeners) listener(reload)
}

/** Told when a new version waits, also one that came before. Returns how to stop listening. */
export function onNewVersion(listener: (reload: Reload) => void): () => void {
  listeners.add(listener)
  if (waiting) listener(waiting)
  return () => listeners.delete(listener)
}
