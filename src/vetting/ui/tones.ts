import type { Tone } from '../../web/kit/Badge.tsx'
import type { VettingCase } from '../vetting-case.ts'

export const vettingTones: Readonly<Record<VettingCase['status'], Tone>> = {
  requested: 'waiting',
  declared: 'moving',
  checking: 'moving',
  proposed: 'waiting',
  cleared: 'good',
  conditional: 'waiting',
  notCleared: 'bad',
  integrated: 'good',
  left: 'neutral',
  expired: 'neutral',
  withdrawn: 'neutral',
}
