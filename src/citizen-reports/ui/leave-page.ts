import { useEffect } from 'react'

/** Empties the page and leaves it, in place of its entry in the history: the way back does not lead here. Nothing was kept. */
export function leavePage(): void {
  document.title = ''
  document.body.replaceChildren()
  window.location.replace('about:blank')
}

const twiceWithinMs = 800

/** Leaves the page when Escape is pressed twice, from wherever the keyboard is. */
export function useLeaveByEscape(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      if (event.timeStamp - last < twiceWithinMs) leavePage()
      last = event.timeStamp
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}
