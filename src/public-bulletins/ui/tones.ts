import type { Tone } from '../../web/kit/Badge.tsx'
import type { PublicBulletin } from '../bulletin.ts'

export const stateTones: Readonly<Record<PublicBulletin['state'], Tone>> = {
  proposed: 'waiting',
  turnedDown: 'bad',
  published: 'good',
}
