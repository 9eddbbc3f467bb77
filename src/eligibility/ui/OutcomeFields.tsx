import { useText } from '../../web/i18n.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { Select } from '../../web/kit/Select.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { outcomeTexts, reasonTexts } from '../code-lists.ts'
import { type CriterionResult, type Outcome, type ReasonCode, reasonsFor } from '../decision.ts'
import { type Case, criteriaBar, reasonMisfit, recordBar } from '../rules.ts'
import { whyNot } from './refusal-words.ts'
import { texts } from './texts.ts'

export interface Finding {
  readonly outcome: Outcome | ''
  readonly reasonCode: ReasonCode | ''
  readonly reason: string
}
export const noFinding: Finding = { outcome: '', reasonCode: '', reason: '' }

/**
 * The outcome, its reason and the officer's words. An outcome that the rules do not allow cannot be chosen and says why; of
 * the reasons only those are offered that the record shows.
 */
export function OutcomeFields({
  outcomes,
  about,
  results,
  value,
  onChange,
}: {
  outcomes: readonly Outcome[]
  about: Case
  results: readonly CriterionResult[]
  value: Finding
  onChange: (value: Finding) => void
}) {
  const t = useText()
  const reasonsOf = (outcome: Outcome) =>
    reasonsFor[outcome].filter((reasonCode) => reasonMisfit({ outcome, reasonCode }, results, about) === undefined)
  const barOf = (outcome: Outcome) =>
    outcome === 'revoked' || outcome === 'kept'
      ? undefined
      : (recordBar(outcome, about) ?? (outcome === 'eligible' ? criteriaBar(results, about) : undefined))
  const choose = (outcome: Outcome) => {
    const [only, ...others] = reasonsOf(outcome)
    onChange({ ...value, outcome, reasonCode: only !== undefined && others.length === 0 ? only : '' })
  }
  const reasons = value.outcome === '' ? [] : reasonsOf(value.outcome)
  return (
    <>
      <RadioGroup
        name="outcome"
        label={t(texts.outcome)}
        value={value.outcome}
        onChange={choose}
        choices={outcomes.map((key) => ({
          key,
          label: t(outcomeTexts[key]),
          disabledReason: whyNot(barOf(key), t),
        }))}
      />
      <Select
        name="reasonCode"
        label={t(texts.reasonCode)}
        {...(value.outcome === '' ? { hint: t(texts.chooseOutcome) } : {})}
        value={value.reasonCode}
        onChange={(reasonCode) => onChange({ ...value, reasonCode })}
        choices={reasons.map((key) => ({ key, label: t(reasonTexts[key]) }))}
      />
      <TextField
        name="reason"
        label={t(texts.reason)}
        hint={t(texts.reasonHint)}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        lines={3}
        maxLength={2000}
      />
    </>
  )
}

/** Why the outcome that was chosen cannot be sent as things stand now; undefined where it can. */
export function findingBar(
  { outcome }: Finding,
  results: readonly CriterionResult[],
  about: Case,
  t: Parameters<typeof whyNot>[1],
): string | undefined {
  if (outcome === '' || outcome === 'revoked' || outcome === 'kept') return undefined
  return whyNot(recordBar(outcome, about) ?? (outcome === 'eligible' ? criteriaBar(results, about) : undefined), t)
}
