import type { Texts } from '../kernel/texts.ts'
import type { RestrictionKind } from './movement-restriction.ts'

export const restrictionKindTexts: Readonly<Record<RestrictionKind, Texts>> = {
  denied: { ar: 'مُنعوا', en: 'Denied', fr: 'Refusé' },
  delayed: { ar: 'أُخّروا', en: 'Delayed', fr: 'Retardé' },
  conditioned: { ar: 'مرّوا بشرط', en: 'Conditioned', fr: 'Soumis à condition' },
}
