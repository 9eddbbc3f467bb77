import { useFormat, useText } from '../../web/i18n.tsx'
import { DescriptionList } from '../../web/kit/DescriptionList.tsx'
import type { LandLedger } from '../land-product.ts'
import { texts } from './texts.ts'

type Areas = Pick<LandLedger, 'initialM2' | 'addedM2' | 'cancelledM2' | 'reducedM2' | 'clearedM2' | 'remainingM2'>

/** The equation of a ledger, part by part (LR-1), and what rounding leaves of it. */
export function Sums({ of }: { of: Areas }) {
  const t = useText()
  const { number } = useFormat()
  const m2 = (value: number) => number(Math.round(value))
  const difference = of.initialM2 + of.addedM2 - of.cancelledM2 - of.reducedM2 - of.clearedM2 - of.remainingM2
  return (
    <>
      <p className="hint">{t(texts.equation)}</p>
      <DescriptionList
        items={[
          { term: t(texts.initial), value: m2(of.initialM2) },
          { term: t(texts.added), value: m2(of.addedM2) },
          { term: t(texts.cancelled), value: m2(of.cancelledM2) },
          { term: t(texts.reduced), value: m2(of.reducedM2) },
          { term: t(texts.cleared), value: m2(of.clearedM2) },
          { term: t(texts.remaining), value: <strong>{m2(of.remainingM2)}</strong> },
          ...(Math.abs(difference) < 0.5 ? [] : [{ term: t(texts.difference), value: m2(difference) }]),
        ]}
      />
    </>
  )
}
