/** Which skeletons are those of common names, and how common. */
import { commonNames } from './data/common-names.ts'
import { skeletonOfSounds, soundsOf } from './sounds.ts'

const shares = new Map<string, number>()
for (const [spelling, perThousand] of Object.entries(commonNames)) {
  const skeleton = skeletonOfSounds(soundsOf(spelling))
  shares.set(skeleton, (shares.get(skeleton) ?? 0) + perThousand / 1000)
}

/** The share of people with a name of this skeleton; undefined where it is no common name. */
export function knownShare(skeleton: string): number | undefined {
  return shares.get(skeleton)
}
