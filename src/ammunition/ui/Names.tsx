import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Bidi, Code } from '../../web/kit/Bidi.tsx'
import type { LotCondition } from '../code-lists.ts'
import { conditionTexts, holderTexts, unitTexts } from '../code-texts.ts'
import type { Lot } from '../lot.ts'
import { texts } from './texts.ts'

const tones = { serviceable: 'good', restricted: 'waiting', unserviceable: 'neutral', dangerousInSitu: 'bad' } as const

/** The condition of a lot, in words. */
export function ConditionBadge({ condition }: { condition: LotCondition }) {
  const t = useText()
  return <Badge tone={tones[condition]}>{t(conditionTexts[condition])}</Badge>
}

/** A hazard code as it stands on a label, `1.4S`; what is not known of it said so. */
export function HazardCode({
  lot: { hazardDivision, compatibilityGroup },
}: {
  lot: Pick<Lot, 'hazardDivision' | 'compatibilityGroup'>
}) {
  const t = useText()
  if (hazardDivision === null && compatibilityGroup === null) return <Badge tone="waiting">{t(texts.unknown)}</Badge>
  return <Code>{`${hazardDivision ?? '?'}${compatibilityGroup ?? '?'}`}</Code>
}

/** A quantity with its unit. */
export function Amount({ quantity, unit }: { quantity: number; unit: Lot['unit'] | null }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <>
      {number(quantity)} {unit !== null && <span className="muted">{t(unitTexts[unit])}</span>}
    </>
  )
}

/** A holder by name: its kind, and the compartment or site where that says more. */
export function HolderName({ holder, label }: { holder: string; label: string }) {
  const t = useText()
  const kind = holder.split(':')[0] ?? ''
  const words = holderTexts[kind]
  if (kind === 'compartment') return label === '' ? t(texts.outOfSight) : <Code>{label}</Code>
  return (
    <>
      {words && t(words)} {label !== '' && <Bidi>{label}</Bidi>}
    </>
  )
}

/** Kilograms of so many grams. */
export function Kilograms({ grams }: { grams: number }) {
  const { number } = useFormat()
  return <>{number(Math.ceil(grams) / 1000)}</>
}
