import { useFormat, useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import type { AlarmKey } from '../alarm.ts'
import { alarmTexts, texts } from './texts.ts'

/** What is alarming, each with its number and the threshold that it crossed. */
export function AlarmList({ of }: { of: readonly { key: AlarmKey; value: number; threshold: number }[] }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <ul className="plain">
      {of.map(({ key, value, threshold }) => (
        <li key={key}>
          <Badge tone="bad">{t(alarmTexts[key])}</Badge>{' '}
          <span className="hint">
            {t(texts.value, { value: number(rounded(value)), threshold: number(rounded(threshold)) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** To two places, as thresholds are given. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
