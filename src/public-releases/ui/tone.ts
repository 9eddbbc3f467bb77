import type { Tone } from '../../web/kit/Badge.tsx'
import type { ReleaseState } from '../release.ts'

/** How a release stands, in the tone of its badge. */
export const releaseTones: Readonly<Record<ReleaseState, Tone>> = {
  proposed: 'waiting',
  turnedDown: 'neutral',
  released: 'good',
  superseded: 'waiting',
  withdrawn: 'bad',
}
