import type { DossierStatus } from '../../dossiers/dossier.ts'
import type { Tone } from '../../web/kit/Badge.tsx'

/** How a dossier stands, in the tone of its badge. */
export function dossierStatusTone(status: DossierStatus): Tone {
  if (status === 'listed' || status === 'ready') return 'good'
  if (status === 'released' || status === 'submitted' || status === 'legalReview') return 'moving'
  return status === 'returned' ? 'waiting' : 'neutral'
}
