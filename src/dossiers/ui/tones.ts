import type { DossierStatus } from '../dossier.ts'

export const dossierTones: Readonly<Record<DossierStatus, 'neutral' | 'good' | 'waiting' | 'bad' | 'moving'>> = {
  opened: 'moving',
  collecting: 'moving',
  legalReview: 'waiting',
  returned: 'bad',
  ready: 'good',
  released: 'moving',
  submitted: 'waiting',
  listed: 'neutral',
  notListed: 'neutral',
  delisted: 'neutral',
  closed: 'neutral',
}
