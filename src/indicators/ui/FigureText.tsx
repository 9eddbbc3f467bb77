import { useText } from '../../web/i18n.tsx'
import { leftToRight } from '../../web/left-to-right.ts'
import type { Figure } from '../cells.ts'
import type { Unit } from '../indicator.ts'
import { texts } from './texts.ts'

/** Decimals are shown as they were computed, to the last digit, with the sums beside a share. */
export function FigureText({ figure, unit }: { figure: Figure; unit: Unit }) {
  const t = useText()
  const { numerator, denominator, value, hidden } = figure
  if (hidden) return <span className="muted">{t(texts.hidden)}</span>
  const shown = value === null ? t(texts.none) : leftToRight(unit === 'percent' ? `${value} %` : value)
  const sums = denominator !== null && numerator !== null
  return (
    <>
      {shown}
      {sums && (
        <span className="hint"> ({t(texts.of, { n: leftToRight(numerator), d: leftToRight(denominator) })})</span>
      )}
    </>
  )
}
