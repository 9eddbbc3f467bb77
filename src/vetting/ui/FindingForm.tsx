import { useState } from 'react'
import { requirementTexts } from '../../institutions/code-lists.ts'
import { requirementKeys } from '../../institutions/requirements.ts'
import { useAction } from '../../web/api.ts'
import { useText } from '../../web/i18n.tsx'
import { Badge } from '../../web/kit/Badge.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { DayField } from '../../web/kit/DayField.tsx'
import { FieldGroup, Form } from '../../web/kit/Form.tsx'
import { Notice } from '../../web/kit/Notice.tsx'
import { RadioGroup } from '../../web/kit/RadioGroup.tsx'
import { TextField } from '../../web/kit/TextField.tsx'
import { outcomeTexts, saysTexts } from '../code-lists.ts'
import { mostConditions } from '../finding.ts'
import { proposeFinding } from '../finding-actions.ts'
import { VettingOutcome } from '../vetting-case.ts'
import type { VettingCaseView } from '../views.ts'
import { texts } from './texts.ts'

interface Condition {
  readonly text: string
  readonly dueOn: string
}

/** A finding on every requirement with its reason, and the conditions of a conditional clearance; nothing is chosen beforehand. */
export function FindingForm({ view, onDone }: { view: VettingCaseView; onDone: () => void }) {
  const t = useText()
  const [met, setMet] = useState<Readonly<Record<string, string>>>({})
  const [why, setWhy] = useState<Readonly<Record<string, string>>>({})
  const [outcome, setOutcome] = useState<VettingOutcome | ''>('')
  const [conditions, setConditions] = useState<readonly Condition[]>([])
  const [reason, setReason] = useState('')
  const keys = requirementKeys(view.requirements)
  const change = (i: number, part: Partial<Condition>) =>
    setConditions((before) => before.map((one, n) => (n === i ? { ...one, ...part } : one)))
  return (
    <Form
      state={useAction(proposeFinding)}
      input={() => ({
        ...{ id: view.case.id, outcome, reason, conditions: [...conditions] },
        requirements: keys.map((key) => ({
          key,
          met: met[key] === undefined ? ('' as const) : met[key] === 'met',
          reason: why[key] ?? '',
        })),
      })}
      onDone={onDone}
      submit={t(texts.propose)}
    >
      <Notice kind="info">{t(texts.aid)}</Notice>
      {keys.map((key, i) => {
        const says = view.recordSays.find((one) => one.key === key)?.says
        const word = t(requirementTexts[key])
        return (
          <FieldGroup key={key} title={word}>
            {says && (
              <Badge tone={says === 'met' ? 'good' : says === 'notMet' ? 'bad' : 'neutral'}>{t(saysTexts[says])}</Badge>
            )}
            <RadioGroup
              name={`requirements.${i}.met`}
              label={t(texts.whether, { key: word })}
              value={met[key] ?? ''}
              onChange={(value) => setMet((before) => ({ ...before, [key]: value }))}
              choices={(['met', 'notMet'] as const).map((one) => ({ key: one, label: t(texts[one]) }))}
            />
            <TextField
              name={`requirements.${i}.reason`}
              label={t(texts.why, { key: word })}
              value={why[key] ?? ''}
              onChange={(value) => setWhy((before) => ({ ...before, [key]: value }))}
            />
          </FieldGroup>
        )
      })}
      <RadioGroup
        name="outcome"
        label={t(texts.outcome)}
        value={outcome}
        onChange={setOutcome}
        choices={VettingOutcome.options.map((key) => ({ key, label: t(outcomeTexts[key]) }))}
      />
      {conditions.map((condition, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition is known by its place alone
        <FieldGroup key={i} title={`${t(texts.condition)} ${i + 1}`}>
          <TextField
            name={`conditions.${i}.text`}
            label={t(texts.condition)}
            value={condition.text}
            onChange={(text) => change(i, { text })}
          />
          <DayField
            name={`conditions.${i}.dueOn`}
            label={t(texts.dueOn)}
            value={condition.dueOn}
            onChange={(dueOn) => change(i, { dueOn })}
          />
          <Button look="quiet" onPress={() => setConditions((before) => before.filter((_, n) => n !== i))}>
            {t(texts.removeCondition)}
          </Button>
        </FieldGroup>
      ))}
      {conditions.length < mostConditions && outcome === 'conditional' && (
        <Button onPress={() => setConditions((before) => [...before, { text: '', dueOn: '' }])}>
          {t(texts.addCondition)}
        </Button>
      )}
      <TextField name="reason" label={t(texts.reason)} lines={3} value={reason} onChange={setReason} />
    </Form>
  )
}
