import { useState } from 'react'
import type { Point } from '../../kernel/geo.ts'
import { useFormat, useText } from '../../web/i18n.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { CountryMap } from '../../web/map/CountryMap.tsx'
import { amountOf } from '../../web/typed-number.ts'
import { cordonAround, dangerRadius, type Situation, situations } from '../danger-area.ts'
import { texts } from './texts.ts'

const mostKg = 100_000

/** How far people should be, for who plans a cordon. It says of itself that it is an aid, and keeps nothing. */
export function CordonAid({ point, accuracyM }: { point: Point; accuracyM: number }) {
  const t = useText()
  const { number } = useFormat()
  const [weight, setWeight] = useState('')
  const [situation, setSituation] = useState<Situation>('publicAccess')
  const kg = Number(amountOf(weight))
  const known = weight !== '' && kg > 0 && kg <= mostKg
  const radius = known ? dangerRadius(kg, situation) : undefined
  const metres = radius && Math.ceil(radius.metres + accuracyM)
  return (
    <div className="form">
      <Notice kind="danger">{t(texts.cordonIsAid)}</Notice>
      <TextField
        name="weight"
        label={t(texts.allUpWeight)}
        hint={t(texts.allUpWeightHint)}
        value={weight}
        onChange={setWeight}
        inputMode="decimal"
        maxLength={10}
        error={weight !== '' && !known ? t(texts.noWeight) : undefined}
      />
      <Select
        name="situation"
        label={t(texts.situation)}
        value={situation}
        onChange={setSituation}
        choices={situations.map((key) => ({ key, label: t(texts[key]) }))}
      />
      {radius && metres && (
        <>
          <p role="status">
            <strong>{t(texts.radius, { metres: number(metres), accuracy: number(accuracyM) })}</strong>
          </p>
          {radius.askSomebody && <Notice kind="warning">{t(texts.askSomebody)}</Notice>}
          <CountryMap
            label={t(texts.cordon)}
            closest={13}
            shapes={[{ key: String(metres), points: cordonAround(point, metres), look: 'crossed', label: '' }]}
          />
        </>
      )}
    </div>
  )
}
