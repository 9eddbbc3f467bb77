import type { Tone } from '../../web/kit/Badge.tsx'
import type { DossierStatus } from '../dossier.ts'

/** How far a dossier is, in the tone of its badge. */
export const dossierTones: Readonly<Record<DossierStatus, Tone>> = {
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
