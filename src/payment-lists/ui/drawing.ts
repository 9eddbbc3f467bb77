import { useCallback, useRef, useState } from 'react'
import type { z } from 'zod'
import { type ActionState, type Draft, type Sendable, useAction } from '../../web/api.ts'

/**
 * Takes a step that goes through a long list a thousand lines at a time again and again, until `isDone` or somebody pauses it. Each
 * step is an action of its own: what was done stays, and going on later loses nothing.
 */
export function useSteps<I extends z.ZodObject>(
  action: Sendable<I>,
  input: Draft<z.input<I>>,
  isDone: () => Promise<boolean>,
): { run: () => Promise<void>; pause: () => void; running: boolean; state: ActionState<Draft<z.input<I>>> } {
  const state = useAction(action)
  const [running, setRunning] = useState(false)
  const paused = useRef(false)
  const { send } = state
  const run = useCallback(async () => {
    paused.current = false
    setRunning(true)
    try {
      while (!paused.current) {
        const answer = await send(input)
        if (answer === undefined || answer.outcome === 'refused' || (await isDone())) break
      }
    } finally {
      setRunning(false)
    }
  }, [send, input, isDone])
  const pause = useCallback(() => {
    paused.current = true
  }, [])
  return { run, pause, running, state }
}
