import { roleTexts } from '../../programme/ui/programme-texts.ts'
import { useText } from '../../web/i18n.tsx'
import type { AlertRule } from '../alert-rule.ts'
import type { IncidentAlert } from '../incident-alert.ts'
import { useFigureFormat } from './numbers.ts'
import { measureTexts, periodTexts, texts } from './texts.ts'

/** What a rule measures and from which limit, in one line. */
export function useRuleWords(): (rule: Pick<AlertRule, 'measure' | 'period' | 'threshold'>) => string {
  const t = useText()
  const { number } = useFigureFormat()
  return ({ measure, period, threshold }) =>
    t(texts.says, {
      ...{ measure: t(measureTexts[measure]), period: t(periodTexts[period]) },
      ...{ sign: measure === 'anomaly' ? '≤' : '≥', limit: number(threshold) },
    })
}

/** What an alert measured, beside its limit. */
export function Measured({ alert: { measure, measured, threshold } }: { alert: IncidentAlert }) {
  const { short, chance, number } = useFigureFormat()
  return (
    <bdi dir="ltr">
      {measure === 'anomaly' ? chance(measured) : short(measured)} {measure === 'anomaly' ? '≤' : '≥'}{' '}
      {number(threshold)}
    </bdi>
  )
}

/** Whom a rule asks. */
export function useAskedWords(): (asked: AlertRule['asked']) => string {
  const t = useText()
  return (asked) => t(roleTexts[asked])
}
