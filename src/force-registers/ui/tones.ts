import type { Detention } from '../detention.ts'

export const detentionTones: Readonly<Record<Detention['status'], 'neutral' | 'good' | 'waiting' | 'bad' | 'moving'>> =
  {
    held: 'moving',
    released: 'good',
    handedOver: 'neutral',
    escaped: 'bad',
    died: 'bad',
  }
