import type { Party } from '../../ceasefire/agreement.ts'
import type { TalkTrack } from '../track.ts'

/** Who can be named in a track: its parties, and the convener where it is none of them. */
export function partiesOf({ parties, convener }: Pick<TalkTrack, 'parties' | 'convener'>): Party[] {
  return parties.some(({ name }) => name === convener.name) ? [...parties] : [...parties, convener]
}
