import type { Tone } from '../../web/kit/Badge.tsx'
import type { ReleaseState } from '../release.ts'

/** How a release stands, in the tone of its badge. */
export function toneOf(state: ReleaseState): Tone {
  const tones = {
    ...{ proposed: 'waiting', turnedDown: 'neutral', released: 'good', superseded: 'waiting', withdrawn: 'bad' },
  } as const satisfies Record<ReleaseState, Tone>
  return tones[state]
}
