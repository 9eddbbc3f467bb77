import { useReached } from '../reached.ts'
import { useTablet } from './current.ts'

/** Whether this is a tablet that reaches no server now: what the server alone can do is not offered, and it says why. */
export function useAway(): boolean {
  const reached = useReached()
  return useTablet().standing === 'open' && !reached
}
