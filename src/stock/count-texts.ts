import { SourceKind } from '../kernel/intake-source.ts'
import type { Texts } from '../kernel/texts.ts'
import { classTexts, sourceTexts, WeaponClass } from '../weapons/code-lists.ts'
import type { ReconciliationQuery } from './views.ts'

/** What arms are put together by in a reconciliation. */
export const groupingTexts = {
  class: { ar: 'النوع', en: 'Type', fr: 'Type' },
  site: { ar: 'الموقع', en: 'Site', fr: 'Site' },
  authority: { ar: 'الجهة', en: 'Authority', fr: 'Autorité' },
  group: { ar: 'التشكيل', en: 'Group', fr: 'Groupe' },
  source: { ar: 'المصدر', en: 'Source', fr: 'Provenance' },
} satisfies Record<ReconciliationQuery['by'], Texts>

/** Where arms are, in the order in which they are read: what was received, and all that it is equal to. */
export const countTexts = {
  received: { ar: 'المستلم', en: 'Received', fr: 'Reçues' },
  held: { ar: 'في العهدة', en: 'Held', fr: 'Détenues' },
  inTransit: { ar: 'في الطريق', en: 'On the road', fr: 'En route' },
  disputed: { ar: 'محل نزاع', en: 'Disputed', fr: 'Contestées' },
  missing: { ar: 'مفقود', en: 'Missing', fr: 'Manquantes' },
  writtenOff: { ar: 'مشطوب', en: 'Written off', fr: 'Radiées' },
  destroyed: { ar: 'أُتلف', en: 'Destroyed', fr: 'Détruites' },
  transferred: { ar: 'سُلّم للدولة', en: 'To the state', fr: 'À l’État' },
} satisfies Record<string, Texts>
export type Count = keyof typeof countTexts
export const counts: readonly Count[] = [
  ...(['received', 'held', 'inTransit', 'disputed', 'missing', 'writtenOff', 'destroyed', 'transferred'] as const),
]

export const noGroup: Texts = { ar: 'بلا تشكيل', en: 'No group', fr: 'Sans groupe' }

/** What a line of a reconciliation is called: by its code list, or by the name that came with it. */
export function lineName({ key, name }: { key: string; name: Texts | null }, by: ReconciliationQuery['by']): Texts {
  const unknown = { ar: key, en: key, fr: key }
  if (by === 'class') return classTexts[WeaponClass.safeParse(key).data ?? 'other']
  if (by === 'source') {
    const source = SourceKind.safeParse(key).data
    return source === undefined ? unknown : sourceTexts[source]
  }
  return name ?? (by === 'group' ? noGroup : unknown)
}
