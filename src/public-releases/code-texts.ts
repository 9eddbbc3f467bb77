import type { Texts } from '../kernel/texts.ts'
import type { Dashboard, ReleaseKind, ReleaseState } from './release.ts'

export const kindTexts = {
  communique: { ar: 'بيان مشترك', en: 'Communiqué', fr: 'Communiqué' },
  dashboard: { ar: 'أرقام', en: 'Figures', fr: 'Chiffres' },
  statement: { ar: 'بيان', en: 'Statement', fr: 'Déclaration' },
} satisfies Record<ReleaseKind, Texts>

export const stateTexts = {
  proposed: { ar: 'مقترح', en: 'Proposed', fr: 'Proposé' },
  turnedDown: { ar: 'مرفوض', en: 'Turned down', fr: 'Rejeté' },
  released: { ar: 'منشور', en: 'Released', fr: 'Publié' },
  superseded: { ar: 'صُحح', en: 'Corrected since', fr: 'Corrigé depuis' },
  withdrawn: { ar: 'سُحب', en: 'Withdrawn', fr: 'Retiré' },
} satisfies Record<ReleaseState, Texts>

export const dashboardTexts = {
  arms: { ar: 'الأسلحة المستلمة', en: 'Arms handed in', fr: 'Armes remises' },
} satisfies Record<Dashboard, Texts>
