import type { IndicatorPublication } from '../publication.ts'

export const stateTones: Readonly<Record<IndicatorPublication['state'], 'waiting' | 'good' | 'neutral'>> = {
  proposed: 'waiting',
  published: 'good',
  turnedDown: 'neutral',
}
